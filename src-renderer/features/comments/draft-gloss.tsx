import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { resolveAnchor } from '../../../src-core/project/queries/resolve-anchor'
import { classNames } from '../../components/class-names'
import { useAppStore } from '../../state/app-store'
import type { NotesState } from '../../state/notes-state'
import { setNotes } from '../../state/set-notes'
import { focusGrid } from '../review/focus-grid'
import { QuotedWords } from './gloss-quote'
import { open } from './thread-actions'
import { WriteComment } from './write-comment'
import styles from './margin.module.css'

interface DraftGlossProps {
  readonly article: Article
  readonly draft: NonNullable<NotesState['draft']>
  /** Where its row begins, in pixels. */
  readonly top: number
}

/** A comment that is being written, on some words or on the whole bead. */
export function DraftGloss({ article, draft, top }: DraftGlossProps) {
  const { t } = useTranslation()
  return (
    <section
      data-gloss="current"
      data-top={top}
      aria-label={t('comments.new')}
      className={classNames(styles['gloss'], styles['current'])}
    >
      {draft.anchor.quote === null ? (
        <span className={styles['maker']}>{t('comments.on-bead')}</span>
      ) : (
        <QuotedWords
          article={article}
          anchor={draft.anchor}
          place={resolveAnchor(article, draft.anchor)}
        />
      )}
      <WriteComment
        label={t('comments.write')}
        name={draft.anchor.sentence}
        wantsKeyboard={draft.keyboard}
        onKeyboard={leaveKeyboard}
        action={t('comments.send')}
        onWrite={(text) => {
          open(draft.anchor, text)
          setNotes({ draft: null })
          focusGrid()
        }}
        onCancel={() => {
          setNotes({ draft: null })
          focusGrid()
        }}
      />
    </section>
  )
}

function leaveKeyboard(): void {
  const { draft } = useAppStore.getState().notes
  if (draft !== null) setNotes({ draft: { ...draft, keyboard: false } })
}
