import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../../src-core/commands/command-table'
import type { DecidedFinding } from '../../../src-core/checks/decided-findings'
import { bindingOf } from '../../commands/binding-of'
import { findingsAlike } from '../../commands/fix-commands'
import { refusalOf, runCommand } from '../../commands/run-command'
import { KeyHint } from '../../components/key-hint'
import { aboutCommand } from '../../components/tip'
import { useAppStore } from '../../state/app-store'
import type { FindingGroup } from '../../state/findings-state'
import { focusFindings } from './focus-findings'
import styles from './findings-panel.module.css'

const decisions: Readonly<Record<FindingGroup, readonly CommandId[]>> = {
  coverage: ['mark-finding', 'link-finding', 'accept-finding', 'furniture-finding'],
  writing: ['fix-finding', 'fix-alike', 'mark-finding', 'accept-finding'],
}

/** What can be decided about the selected finding, each with its key. */
export function FindingTools({ found }: { readonly found: DecidedFinding | null }) {
  const { t } = useTranslation()
  const group = useAppStore((state) => state.findings.group)
  const commands: readonly CommandId[] =
    found === null ? [] : found.decision === null ? decisions[group] : ['reopen-finding']
  if (commands.length === 0) return null
  return (
    <div className={styles['tools']} role="toolbar" aria-label={t('findings.tools')}>
      {commands.map((command) => {
        const refusal = refusalOf(command)
        return (
          <button
            data-about={aboutCommand(command)}
            key={command}
            type="button"
            className={styles['tool']}
            disabled={refusal !== null}
            data-tip={refusal === null ? undefined : t(`refusal.${refusal}`)}
            data-command={command}
            onClick={() => {
              runCommand(command)
              if (command !== 'link-finding') focusFindings()
            }}
          >
            <KeyHint binding={bindingOf(command) ?? ''} />
            {t(`findings.tool-${toolName(command, found)}`, {
              count: found === null ? 0 : findingsAlike(found).length,
            })}
          </button>
        )
      })}
    </div>
  )
}

/** An issue is an omission or an addition, according to the side that lacks something. */
function toolName(command: CommandId, found: DecidedFinding | null): string {
  if (command !== 'mark-finding') return command
  if (found?.finding.lacking === undefined && found?.check.categories !== undefined) {
    return 'mark-writing'
  }
  return found?.finding.lacking === 'source' ? 'mark-addition' : 'mark-omission'
}
