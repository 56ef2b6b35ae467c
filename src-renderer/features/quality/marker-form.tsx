import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { severities } from '../../../src-core/project/annotations'
import type { Severity } from '../../../src-core/project/annotations'
import { resolveAnchor } from '../../../src-core/project/queries/resolve-anchor'
import type { Article } from '../../../src-core/project/model'
import { classNames } from '../../components/class-names'
import { KeyHint } from '../../components/key-hint'
import type { Marking } from '../../state/notes-state'
import { QuotedWords } from '../comments/gloss-quote'
import { categoryKey, placeOfKey } from './category-keys'
import { judge } from './issue-actions'
import { SeverityMark } from './severity-mark'
import { severityOf, useHeldSeverity } from './use-held-severity'
import { categoryName } from '../../../src-core/quality/category-name'
import { useQuality } from './use-quality'
import styles from './issue-marker.module.css'

interface MarkerFormProps {
  readonly article: Article
  readonly marking: Marking
  readonly onDone: () => void
}

const heldKeys: Readonly<Record<Severity, string>> = {
  neutral: 'Mod',
  minor: '',
  major: 'Shift',
  critical: 'Alt',
}

/** One key marks: that of the category, alone for a minor issue, with Shift for a major one, with Alt for a critical one. */
export function MarkerForm({ article, marking, onDone }: MarkerFormProps) {
  const { t, i18n } = useTranslation()
  const quality = useQuality()
  const before = article.issues?.find(({ id }) => id === marking.issue)
  const [chosen, setChosen] = useState<Severity>(before?.severity ?? 'minor')
  const [note, setNote] = useState(before?.note ?? '')
  const held = useHeldSeverity()
  const list = useRef<HTMLDivElement>(null)
  const { anchor } = marking

  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[data-current="true"]')
    ;(current ?? list.current?.querySelector('button'))?.focus()
  }, [])

  const mark = (category: string | undefined, severity: Severity) => {
    if (category === undefined) return
    judge(anchor, marking.issue, { category, severity, note: note.trim() })
    onDone()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return
    const { target } = event
    const severity = severityOf(event) ?? chosen
    if (target instanceof HTMLInputElement) {
      if (event.key !== 'Enter') return
      if (before === undefined) list.current?.querySelector('button')?.focus()
      else mark(before.category, severity)
      event.preventDefault()
      return
    }
    const place = placeOfKey(event.code)
    const step = steps[event.key]
    if (place >= 0 && place < quality.categories.length) {
      mark(quality.categories[place]?.id, severity)
    } else if (step !== undefined) moveFocus(list.current, step)
    else if (event.key === 'Enter' && target instanceof HTMLElement && target.dataset['category']) {
      mark(target.dataset['category'], severity)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles['form']} onKeyDown={onKeyDown}>
      {anchor.quote === null ? (
        <p className={styles['whole']}>{t('quality.on-bead')}</p>
      ) : (
        <QuotedWords article={article} anchor={anchor} place={resolveAnchor(article, anchor)} />
      )}
      <div className={styles['severities']} role="radiogroup" aria-label={t('quality.severity')}>
        {severities.map((severity) => (
          <button
            data-about="issue-severity"
            key={severity}
            type="button"
            role="radio"
            tabIndex={-1}
            aria-checked={(held ?? chosen) === severity}
            className={styles['choice']}
            onClick={() => {
              setChosen(severity)
            }}
          >
            <SeverityMark severity={severity} />
            {t(`quality.severity-${severity}`)}
            {heldKeys[severity] === '' ? null : <KeyHint binding={heldKeys[severity]} />}
          </button>
        ))}
      </div>
      <div
        ref={list}
        className={styles['categories']}
        role="group"
        aria-label={t('quality.category')}
      >
        {quality.categories.map(({ id }, place) => (
          <button
            data-about="issue-category"
            key={id}
            type="button"
            data-category={id}
            data-current={id === before?.category}
            className={classNames(styles['item'], id === before?.category && styles['now'])}
            onClick={(event) => {
              mark(id, severityOf(event) ?? chosen)
            }}
          >
            <kbd className={styles['key']} aria-hidden="true">
              {categoryKey(place)}
            </kbd>
            <span>{categoryName(t, quality, id)}</span>
          </button>
        ))}
      </div>
      <label className={styles['note']}>
        <span>{t('quality.note')}</span>
        <input
          data-about="issue-note"
          type="text"
          dir={note === '' ? i18n.dir() : 'auto'}
          value={note}
          placeholder={t('quality.note-hint')}
          onChange={(event) => {
            setNote(event.target.value)
          }}
        />
      </label>
    </div>
  )
}

const columns = 2

const steps: Readonly<Record<string, number>> = {
  ArrowDown: columns,
  ArrowUp: -columns,
  ArrowLeft: -1,
  ArrowRight: 1,
}

/** Moves the keyboard among the categories, which stand in two columns. */
function moveFocus(list: HTMLElement | null, step: number): void {
  const items = [...(list?.querySelectorAll('button') ?? [])]
  const at = items.findIndex((item) => item === document.activeElement)
  const isMirrored = Math.abs(step) === 1 && document.documentElement.dir === 'rtl'
  items[Math.min(Math.max(at + (isMirrored ? -step : step), 0), items.length - 1)]?.focus()
}
