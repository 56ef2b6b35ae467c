import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { linkCandidates } from '../../../src-core/project/queries/link-candidates'
import type { Article } from '../../../src-core/project/model'
import type { DecidedFinding } from '../../../src-core/checks/decided-findings'
import { linkFindingWith } from '../../commands/finding-commands'
import { ArticleText } from '../../components/article-text'
import { classNames } from '../../components/class-names'
import { Dialog } from '../../components/dialog'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { selectedFinding } from '../../state/current-findings'
import { focusFindings } from './focus-findings'
import styles from './link-dialog.module.css'

/** So many rows are offered; more words in the field make them fewer. */
const most = 40

function close(): void {
  useAppStore.setState({ dialog: null })
}

/** Where does what is missing stand? The rows that may hold it, the likeliest first, and a field to find others. */
export function LinkDialog() {
  const { t } = useTranslation()
  const article = useAppStore((state) => currentArticle(state.work))
  const found = selectedFinding()
  if (article === null || found === null) return null
  return (
    <Dialog title={t(`findings.link-${found.finding.lacking ?? 'target'}`)} onClose={close}>
      <Candidates article={article} found={found} />
    </Dialog>
  )
}

interface CandidatesProps {
  readonly article: Article
  readonly found: DecidedFinding
}

function Candidates({ article, found }: CandidatesProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const side = found.finding.lacking ?? 'target'
  const candidates = linkCandidates(article, found.bead, side, query, most)

  useEffect(() => {
    field.current?.focus()
  }, [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const choose = (at: number) => {
    const candidate = candidates[at]
    if (candidate === undefined) return
    close()
    linkFindingWith(candidate.bead)
    focusFindings()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, candidates.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter') choose(active)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles['body']}>
      <input
        ref={field}
        className={styles['field']}
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={candidates.length === 0 ? undefined : `${listId}-${String(active)}`}
        aria-label={t('findings.link-find')}
        placeholder={t('findings.link-find')}
        dir="auto"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={t('findings.link-rows')}
        className={styles['list']}
      >
        {candidates.map(({ bead, row, text, isFree }, at) => (
          <div
            key={bead}
            id={`${listId}-${String(at)}`}
            role="option"
            aria-selected={at === active}
            className={classNames(styles['option'], at === active && styles['active'])}
            onClick={() => {
              choose(at)
            }}
          >
            <span className={styles['row']}>
              {t('review.bead-number', { number: row + 1 })}
              {isFree ? <span className={styles['free']}>{t('checks.name-unaligned')}</span> : null}
            </span>
            <ArticleText as="div" language={article.languages[side]} className={styles['text']}>
              {text}
            </ArticleText>
          </div>
        ))}
        {candidates.length === 0 ? (
          <p className={styles['nothing']}>{t('findings.link-nothing')}</p>
        ) : null}
      </div>
    </div>
  )
}
