import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../../src-core/commands/command-table'
import type { DecidedFinding } from '../../../src-core/checks/decided-findings'
import { bindingOf } from '../../commands/binding-of'
import { refusalOf, runCommand } from '../../commands/run-command'
import { KeyHint } from '../../components/key-hint'
import { aboutCommand } from '../../components/tip'
import { focusFindings } from './focus-findings'
import styles from './findings-panel.module.css'

const decisions = [
  'mark-finding',
  'link-finding',
  'accept-finding',
  'furniture-finding',
] as const satisfies readonly CommandId[]

/** What can be decided about the selected finding, each with its key. */
export function FindingTools({ found }: { readonly found: DecidedFinding | null }) {
  const { t } = useTranslation()
  const commands: readonly CommandId[] =
    found === null ? [] : found.decision === null ? decisions : ['reopen-finding']
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
            {t(`findings.tool-${toolName(command, found)}`)}
          </button>
        )
      })}
    </div>
  )
}

/** An issue is an omission or an addition, according to the side that lacks something. */
function toolName(command: CommandId, found: DecidedFinding | null): string {
  if (command !== 'mark-finding') return command
  return found?.finding.lacking === 'source' ? 'mark-addition' : 'mark-omission'
}
