import { ListChecks } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { classNames } from '../../components/class-names'
import { Panel, PanelNote } from '../../components/panel'
import { useAppStore } from '../../state/app-store'
import { findingLists } from '../../state/current-findings'
import { findingId } from '../../state/findings-state'
import { FindingList } from './finding-list'
import { FindingTools } from './finding-tools'
import { useExplanations } from './use-explanations'
import styles from './findings-panel.module.css'

/** What is missing from the translation, or is too much in it: found, and decided one by one. */
export function FindingsPanel({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const { selected, isDecidedShown, explained } = useAppStore((state) => state.findings)
  const { open, decided, unsettled } = findingLists(article, explained)
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
      }
    >
      <FindingList
        article={article}
        open={open}
        decided={isDecidedShown ? decided : null}
        selected={selected}
      />
      {isDone ? (
        <PanelNote>
          {t(decided.length === 0 ? 'findings.nothing' : 'findings.all-decided')}
        </PanelNote>
      ) : null}
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
