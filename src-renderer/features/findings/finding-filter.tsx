import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { checks } from '../../../src-core/checks/index'
import { showFindings } from '../../commands/fix-commands'
import { ChoiceField } from '../../components/choice-field'
import choices from '../../components/choices.module.css'
import { classNames } from '../../components/class-names'
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
        <Select
          data-about="finding-kind"
          aria-label={t('findings.kind-label')}
          value={kind ?? everyKind}
          onChange={(key) => {
            useAppStore.setState(({ findings }) => ({
              findings: { ...findings, kind: key === everyKind ? null : String(key) },
            }))
          }}
        >
          <Button className={classNames(styles['kind'])}>
            <SelectValue />
            <ChevronDown />
          </Button>
          <Popover className={classNames(choices['popover'])} placement="bottom start">
            <ListBox className={classNames(choices['list'])}>
              <ListBoxItem id={everyKind} className={classNames(choices['item'])}>
                {t('findings.kind-all')}
              </ListBoxItem>
              {kinds.map(({ id, count }) => (
                <ListBoxItem key={id} id={id} className={classNames(choices['item'])}>
                  {t('findings.group-count', { name: t(`checks.name-${id}`), count })}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </Select>
      )}
    </div>
  )
}
