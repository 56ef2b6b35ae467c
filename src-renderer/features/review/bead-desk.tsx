import { memo, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findRow } from '../../../src-core/project/find-row'
import type { Article, Bead, Reason, Side } from '../../../src-core/project/model'
import { beadText } from '../../../src-core/project/queries/bead-text'
import { reasonSpans } from '../../../src-core/project/queries/reason-spans'
import { beadChanges } from '../../../src-core/project/queries/tracked-changes'
import { directionOf } from '../../../src-core/text/languages'
import { columnSides } from '../../components/column-sides'
import { classNames } from '../../components/class-names'
import { standOn } from '../../commands/change-commands'
import { editText } from '../../commands/edit-text'
import { currentArticle } from '../../state/app-state'
import type { AppState, OpenWork } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { currentMatch } from '../find/true-result'
import { provideCaret } from '../../state/caret'
import { dispatch } from '../../state/dispatch'
import { litFact } from '../../state/lit-fact'
import { select } from '../../state/select'
import type { Splitting } from '../../state/splitting'
import { useAfterFrame } from '../../state/use-after-frame'
import { notesAt } from '../../../src-core/project/queries/notes-at'
import { annotationMarks } from '../notes/annotation-marks'
import { NoteTip } from '../notes/note-tip'
import type { PointedNotes } from '../notes/note-tip'
import { BeadIssues } from '../quality/bead-issues'
import { BeadTools } from './bead-tools'
import { DeskEdge } from './desk-edge'
import { ChangeList } from './changes/change-list'
import { ChangeTip } from './changes/change-tip'
import { laterEditor } from './editor/later-editor'
import { marksOf } from './editor/marks-of'
import type { TextMark } from './editor/text-mark'
import { focusGrid } from './focus-grid'
import { SplitBar } from './split/split-bar'
import { placingIn, splitMarks } from './split/split-in-editor'
import { FactsStrip } from './facts/facts-strip'
import styles from './bead-desk.module.css'

/** The selected bead on the desk: its commands, the reasons of the aligner, and both texts to edit. */
export const BeadDesk = memo(function BeadDesk() {
  const { t } = useTranslation()
  const isShown = useAppStore((state) => state.isDeskShown)
  const share = useAppStore((state) => state.settings.deskShare)
  const work = useAfterFrame(workNow, isEditing)
  const article = currentArticle(work)
  const bead = article === null ? undefined : findRow(article, work?.selection?.bead ?? '')?.bead
  if (!isShown) {
    return (
      <section
        data-topic="correct-alignment"
        className={styles['tools-only']}
        aria-label={t('review.commands')}
      >
        <Tools />
      </section>
    )
  }
  return (
    <section
      data-topic="correct-alignment"
      className={styles['desk']}
      aria-label={t('review.commands')}
      data-desk
      style={share === null ? {} : { blockSize: `${String(share * 100)}%` }}
    >
      <DeskEdge />
      <Tools />
      {work === null || article === null || bead === undefined ? (
        <p className={styles['nothing']}>{t('review.select-a-bead')}</p>
      ) : (
        <>
          <FactsStrip article={article} bead={bead} />
          <div className={styles['editors']} dir="ltr" data-topic="correct-text">
            {columnSides(article.languages).map((side) => (
              <SideEditor key={side} work={work} article={article} bead={bead} side={side} />
            ))}
          </div>
        </>
      )}
      <ChangeTip />
    </section>
  )
})

/** The project as the desk shows it: the row that was selected or changed is drawn first, the desk after it. */
function workNow({ work }: AppState): OpenWork | null {
  return work
}

/** While somebody types on the desk it is never behind, since the text of the editor is compared with it. */
function isEditing({ editing }: AppState): boolean {
  return editing !== null
}

function splittingNow({ splitting }: AppState): Splitting | null {
  return splitting
}

function isSplitting({ splitting }: AppState): boolean {
  return splitting !== null
}

/** The commands for the bead; while a split is proposed, that alone. It comes at once, and goes after the frame. */
function Tools() {
  const splitting = useAfterFrame(splittingNow, isSplitting)
  return splitting === null ? <BeadTools /> : <SplitBar splitting={splitting} />
}

/** Makes the change at a place of the text the one that commands act on, if there is one. */
function standAt(article: Article, bead: Bead, side: Side, offset: number): void {
  const mark = marksOf(article, bead, side, null).findIndex(
    ({ start, end }) => start <= offset && offset <= end,
  )
  const first = beadChanges(article, bead).findIndex((change) => change.side === side)
  if (mark >= 0) standOn(bead.id, first + mark)
}

interface SideEditorProps {
  readonly work: OpenWork
  readonly article: Article
  readonly bead: Bead
  readonly side: Side
}

const SideEditor = memo(function SideEditor({ work, article, bead, side }: SideEditorProps) {
  const { t, i18n } = useTranslation()
  const editing = useAppStore((state) => state.editing)
  const match = useAppStore((state) => currentMatch(state.find, state.work))
  const fact = useAppStore((state) => litFact(state, bead.id))
  const splitting = useAfterFrame(splittingNow)
  const [pointed, setPointed] = useState<PointedNotes | null>(null)
  const fetched = laterEditor.useFetched()
  useEffect(() => {
    void laterEditor.fetch()
  }, [])
  const text = beadText(article, bead, side)
  const marks = useMemo(
    () => [
      ...annotationMarks(article, bead, side),
      ...marksOf(article, bead, side, match),
      ...factMarks(fact, side, text),
      ...splitMarks(splitting, bead, side, text),
    ],
    [article, bead, side, match, fact, splitting, text],
  )
  return (
    <div
      className={classNames(styles['side'], editing === side && styles['editing'])}
      onMouseDownCapture={(event) => {
        // For a few milliseconds the desk shows what was selected before: a press there means nothing now.
        if (useAppStore.getState().work === work) return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <div
        className={classNames(styles['editor'], styles[directionOf(article.languages[side])])}
        data-editor={side}
        onMouseDown={({ target, currentTarget, button }) => {
          // Beside the lines: the editor takes it as a press behind the last letter does.
          if (target === currentTarget && button === 0) useAppStore.setState({ editing: side })
        }}
      >
        {fetched === null ? (
          <p className={styles['nothing']}>{t('review.editor-loading')}</p>
        ) : (
          <fetched.TextEditor
            text={text}
            language={article.languages[side]}
            label={t(`review.editor-${side}`)}
            isFocused={editing === side}
            marks={marks}
            onChange={(edited) => {
              editText(bead.id, side, edited)
            }}
            onFocus={(caret) => {
              provideCaret(caret)
              select({ bead: bead.id, side })
              useAppStore.setState({ editing: side })
            }}
            onPoint={(offset) => {
              standAt(article, bead, side, offset)
            }}
            onPlace={placingIn(splitting, bead, side)}
            onRest={(rest) => {
              const notes = rest === null ? [] : notesAt(article, bead, side, rest.offset)
              setPointed(rest === null || notes.length === 0 ? null : { ...rest, notes })
            }}
            onLeave={() => {
              dispatch({ type: 'close-step' })
              useAppStore.setState({ editing: null })
              focusGrid()
            }}
          />
        )}
      </div>
      {pointed === null ? null : <NoteTip pointed={pointed} hasKey />}
      <div className={styles['notes']} dir={i18n.dir()}>
        <BeadIssues article={article} bead={bead} side={side} />
        <ChangeList work={work} article={article} side={side} />
      </div>
    </div>
  )
})

/** The letters of the fact that is pointed at. */
function factMarks(fact: Reason | null, side: Side, text: string): readonly TextMark[] {
  if (fact === null) return []
  const kind = fact.source === null || fact.target === null ? 'lit-missing' : 'lit'
  return reasonSpans(fact, side, text).map((span) => ({ ...span, kind }))
}
