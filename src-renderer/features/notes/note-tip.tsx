import { MessageSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { isThread } from '../../../src-core/project/queries/annotations-of'
import type { TextNote } from '../../../src-core/project/queries/annotations-of'
import { bindingOf } from '../../commands/binding-of'
import { KeyHint } from '../../components/key-hint'
import { IssueName } from '../quality/issue-name'
import { ChangeMaker } from '../review/changes/change-maker'
import styles from './note-marks.module.css'

/** The tip stays inside the window while it is no wider than this. */
const widestPx = 340

/** Notes, and where their words stand in the window. */
export interface PointedNotes {
  readonly notes: readonly TextNote[]
  readonly x: number
  readonly y: number
}

interface NoteTipProps {
  readonly pointed: PointedNotes
  /** Whether the key that leads to the note from the caret is told. */
  readonly hasKey?: boolean
}

/** What the notes on some words say, and who made them. */
export function NoteTip({ pointed, hasKey = false }: NoteTipProps) {
  const { t, i18n } = useTranslation()
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
        {hasKey ? (
          <span className={styles['way']}>
            {t('command.note-here')}
            <KeyHint binding={bindingOf('note-here') ?? ''} />
          </span>
        ) : null}
      </div>
    </div>
  )
}

function signatureOf(about: TextNote['about']): { readonly author: string; readonly at: string } {
  const { by = '', at = '' } = (isThread(about) ? about.comments[0] : about) ?? {}
  return { author: by, at }
}
