import { ListChecks } from 'lucide-react'
import { useDeferredValue, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import type { Explained } from '../../../src-core/project/queries/known-reasons'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { classNames } from '../../components/class-names'
import { Panel, PanelNote } from '../../components/panel'
import { useAppStore } from '../../state/app-store'
import { findingLists, ofKind } from '../../state/current-findings'
import type { FindingLists } from '../../state/current-findings'
import { findingId } from '../../state/findings-state'
import type { FindingGroup } from '../../state/findings-state'
import { FindingFilter } from './finding-filter'
import { FindingList } from './finding-list'
import { FindingTools } from './finding-tools'
import { useExplanations } from './use-explanations'
import styles from './findings-panel.module.css'

/** What the checks find: what is missing or too much, and how it is written; decided one by one. */
export function FindingsPanel({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const { group, kind, selected, isDecidedShown, explained } = useAppStore(
    (state) => state.findings,
  )
  const lists = {
    coverage: useLists(article, explained, 'coverage', group),
    writing: useLists(article, explained, 'writing', group),
  }
  const { open, decided } = ofKind(lists[group] ?? none, kind)
  const { unsettled } = lists.coverage ?? none
  const found = [...open, ...decided].find((each) => findingId(each) === selected) ?? null
  const isGone = found === null
  useExplanations(article, unsettled)

  // What was corrected is no finding any more: nothing of it stays lit.
  useEffect(() => {
    if (!isGone) return
    useAppStore.setState((state) => ({ findings: { ...state.findings, lit: null } }))
  }, [isGone])

  const isDone = open.length === 0 && unsettled.length === 0
  return (
    <Panel
      data-topic="missing"
      className={classNames(styles['wide'])}
      label={t('findings.title')}
      icon={<ListChecks aria-hidden="true" />}
      close={{
        label: t('findings.close'),
        binding: bindingOf('toggle-findings'),
        onPress: () => {
          runCommand('toggle-findings')
        },
      }}
      status={
        <>
          <p role="status" data-open={open.length}>
            {t('findings.open-count', { count: open.length })}
            {decided.length === 0 ? null : (
              <>
                {' · '}
                {t('findings.decided-count', { count: decided.length })}
              </>
            )}
            {unsettled.length === 0 ? null : (
              <span className={styles['looking']} data-looking>
                {t('findings.looking', { count: unsettled.length })}
              </span>
            )}
          </p>
          <FindingFilter lists={lists} />
        </>
      }
    >
      {isDone ? (
        <PanelNote>
          {t(
            decided.length > 0
              ? 'findings.all-decided'
              : group === 'writing'
                ? 'findings.nothing-writing'
                : 'findings.nothing',
          )}
        </PanelNote>
      ) : null}
      <FindingList
        article={article}
        open={open}
        decided={isDecidedShown ? decided : null}
        selected={selected}
      />
      {decided.length === 0 ? null : (
        <button
          data-about="show-decided"
          type="button"
          className={styles['fold']}
          aria-expanded={isDecidedShown}
          onClick={() => {
            useAppStore.setState(({ findings }) => ({
              findings: { ...findings, isDecidedShown: !isDecidedShown },
            }))
          }}
        >
          {t(isDecidedShown ? 'findings.hide-decided' : 'findings.show-decided', {
            count: decided.length,
          })}
        </button>
      )}
      <FindingTools found={found} />
    </Panel>
  )
}

const none: FindingLists = { open: [], decided: [], unsettled: [] }

/** From so many beads on, what is not listed is not looked at: it would take longer than a key may wait. */
const longArticle = 3000

/** The findings of a group; of the one that is not listed a moment later, or never: only their number is shown. */
function useLists(
  article: Article,
  explained: Explained,
  group: FindingGroup,
  listed: FindingGroup,
): FindingLists | null {
  const later = useDeferredValue<Article | null>(article, null)
  const isLong = article.beads.length > longArticle
  const wanted = group === listed ? article : isLong ? null : later
  return wanted === null ? null : findingLists(wanted, explained, group)
}
