import { FileInput } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnPlan } from '../../../src-core/return/return-plan'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { Panel } from '../../components/panel'
import { PanelHeading, PanelList } from '../../components/panel-list'
import { useAppStore } from '../../state/app-store'
import type { OpenWork } from '../../state/app-state'
import { isChosen, planFor } from '../../state/returned-state'
import type { ReturnedState } from '../../state/returned-state'
import { focusGrid } from '../review/focus-grid'
import { ColleagueField } from './colleague-field'
import { goToReturned, standOn } from './go-to-returned'
import { returnedLines } from './returned-lines'
import type { ReturnedLine } from './returned-lines'
import { returnedList } from './returned-list'
import { ReturnedOption, UnmatchedOption } from './returned-option'
import styles from './returned-panel.module.css'

/** What a colleague sent back, beside the project: what is new, to be taken in or left out one by one. */
export function ReturnedPanel() {
  const { t } = useTranslation()
  const work = useAppStore((state) => state.work)
  const returned = useAppStore((state) => state.returned)
  const plan = work === null || returned === null ? null : planFor(work.history, returned.file)
  return (
    <Panel
      data-topic="returned"
      className={classNames(styles['wide'])}
      label={t('returned.title')}
      heading={returned === null ? undefined : <bdi>{returned.file.name}</bdi>}
      icon={<FileInput aria-hidden="true" />}
      status={
        <div role="status">
          {plan === null ? t('returned.none-chosen') : <Counts plan={plan} />}
        </div>
      }
      close={{
        label: t('returned.close'),
        onPress: () => {
          useAppStore.setState({ panel: null })
          focusGrid()
        },
      }}
    >
      {work === null || returned === null || plan === null ? null : (
        <ReturnedList work={work} returned={returned} plan={plan} />
      )}
    </Panel>
  )
}

/** How much is new, and what stays as it is. */
function Counts({ plan }: { readonly plan: ReturnPlan }) {
  const { t } = useTranslation()
  return (
    <>
      <p>
        {plan.items.length === 0
          ? t('returned.nothing-new', { count: plan.matched })
          : t('returned.new', { count: plan.items.length })}
      </p>
      {plan.outdated === 0 ? null : <p>{t('returned.outdated', { count: plan.outdated })}</p>}
    </>
  )
}

interface ReturnedListProps {
  readonly plan: ReturnPlan
  readonly work: OpenWork
  readonly returned: ReturnedState
}

function ReturnedList({ work, returned, plan }: ReturnedListProps) {
  const { t } = useTranslation()
  const { project } = work.history
  const lines = useMemo(() => returnedLines(plan), [plan])
  const chosen = plan.items.filter((item) => isChosen(item, returned)).length
  const languages = project.articles.find(({ id }) => id === work.articleId)?.languages
  return (
    <>
      <PanelList
        lines={lines}
        label={t('returned.list')}
        name={returnedList}
        hasCommands
        active={returned.active}
        onMove={goToLine}
        onEnter={focusGrid}
        onEscape={focusGrid}
      >
        {(line, option) => {
          switch (line.type) {
            case 'heading':
              return (
                <PanelHeading kind={line.name} number={t('findings.number', { count: line.count })}>
                  {t(`returned.${line.name}`)}
                </PanelHeading>
              )
            case 'row':
              return <UnmatchedOption row={line.row} languages={languages} option={option} />
            case 'item':
              return (
                <ReturnedOption
                  project={project}
                  item={line.item}
                  isChosen={isChosen(line.item, returned)}
                  option={option}
                />
              )
          }
        }}
      </PanelList>
      {plan.items.length === 0 ? null : (
        <div className={styles['foot']}>
          <ColleagueField isForRest={plan.colleagues.length > 1} />
          <Button
            about="take-in-returned"
            variant="primary"
            binding={bindingOf('take-in-returned')}
            isDisabled={chosen === 0}
            onPress={() => {
              runCommand('take-in-returned')
            }}
          >
            {t('returned.take-in', { count: chosen })}
          </Button>
        </div>
      )}
    </>
  )
}

function goToLine(line: ReturnedLine): void {
  if (line.type === 'item') goToReturned(line.item)
  else standOn(line.key)
}
