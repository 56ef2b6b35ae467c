import { MessageSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { annotationsOf, isThread } from '../../../src-core/project/queries/annotations-of'
import type { TextNote } from '../../../src-core/project/queries/annotations-of'
import { standOnIssue, standOnThread } from '../../commands/note-commands'
import { ChangeMaker } from '../review/changes/change-maker'
import { IssueName } from '../quality/issue-name'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { useNoteHighlights } from './use-note-highlights'
import { usePointedNotes } from './use-pointed-notes'
import styles from './note-marks.module.css'

/** The tip stays inside the window while it is no wider than this. */
const widestPx = 340

/** Marks the words of comments and issues in the grid, and tells of the mark under the pointer what it says. */
export function NoteMarks({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation()
  useNoteHighlights(article)
  const pointed = usePointedNotes(article, standOnFirst)
  if (pointed === null) return null
  return (
    <div
      dir="ltr"
      className={styles['place']}
      style={{
        insetBlockStart: pointed.y + 4,
        insetInlineStart: Math.max(8, Math.min(pointed.x, window.innerWidth - widestPx - 8)),
      }}
    >
      <div role="tooltip" dir={i18n.dir()} className={styles['tip']}>
        {pointed.notes.map(({ about }) => (
          <div key={about.id} className={styles['note']}>
            {isThread(about) ? (
              <>
                <span className={styles['name']}>
                  <MessageSquare /> {t('comments.thread-nameless')}
                </span>
                <span dir="auto">{about.comments[0]?.text}</span>
              </>
            ) : (
              <>
                <IssueName issue={about} />
                {about.note === '' ? null : <span dir="auto">{about.note}</span>}
              </>
            )}
            <span className={styles['maker']}>
              <ChangeMaker maker={signatureOf(about)} />
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}

function signatureOf(about: TextNote['about']): { readonly author: string; readonly at: string } {
  const { by = '', at = '' } = (isThread(about) ? about.comments[0] : about) ?? {}
  return { author: by, at }
}

/** Stands on the note that was clicked; of several, on the first. */
function standOnFirst([first]: readonly TextNote[]): void {
  const { work } = useAppStore.getState()
  const article = currentArticle(work)
  if (first === undefined || article === null) return
  const { id } = first.about
  const { threads, issues } = annotationsOf(article)
  const place =
    threads.find(({ thread }) => thread.id === id)?.place ??
    issues.find(({ issue }) => issue.id === id)?.place ??
    null
  if (isThread(first.about)) standOnThread({ id, place }, false)
  else standOnIssue({ id, place })
}
