import { useTranslation } from 'react-i18next'
import { checks } from '../../../src-core/checks/index'
import { showFindings } from '../../commands/fix-commands'
import { ChoiceField } from '../../components/choice-field'
import { QuietSelect } from '../../components/quiet-select'
import { useAppStore } from '../../state/app-store'
import type { FindingLists } from '../../state/current-findings'
import type { FindingGroup } from '../../state/findings-state'
import styles from './finding-filter.module.css'

const groups = ['coverage', 'writing'] as const satisfies readonly FindingGroup[]
const everyKind = 'all'

interface FindingFilterProps {
  /** Null while a group has not been looked at. */
  readonly lists: Readonly<Record<FindingGroup, FindingLists | null>>
}

/** Which findings are listed: omissions and additions, or how the texts are written; of these one kind, or all. */
export function FindingFilter({ lists }: FindingFilterProps) {
  const { t } = useTranslation()
  const { group, kind } = useAppStore((state) => state.findings)
  const open = lists[group]?.open ?? []
  const kinds = checks
    .map(({ id }) => ({ id, count: open.filter(({ check }) => check.id === id).length }))
    .filter(({ id, count }) => count > 0 || id === kind)
  return (
    <div className={styles['filter']}>
      <ChoiceField
        about="finding-groups"
        label={t('findings.groups')}
        isLabelHidden
        isSmall
        choices={groups.map((id) => {
          const name = t(`findings.group-${id}`)
          const count = lists[id]?.open.length
          return {
            id,
            name: count === undefined ? name : t('findings.group-count', { name, count }),
          }
        })}
        value={group}
        onChange={showFindings}
      />
      {kinds.length < 2 && kind === null ? null : (
        <QuietSelect<string>
          about="finding-kind"
          label={t('findings.kind-label')}
          choices={[
            { id: everyKind, name: t('findings.kind-all') },
            ...kinds.map(({ id, count }) => ({
              id,
              name: t('findings.group-count', { name: t(`checks.name-${id}`), count }),
            })),
          ]}
          value={kind ?? everyKind}
          onChange={(chosen) => {
            useAppStore.setState(({ findings }) => ({
              findings: { ...findings, kind: chosen === everyKind ? null : chosen },
            }))
          }}
        />
      )}
    </div>
  )
}
