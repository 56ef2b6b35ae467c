import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comment } from '../../../src-core/project/annotations'
import { NoteTools } from '../notes/note-tools'
import { ChangeMaker } from '../review/changes/change-maker'
import { setUnsent, useUnsent } from '../../state/unsent'
import { focusGrid } from '../review/focus-grid'
import { edit, remove } from './thread-actions'
import { WriteComment } from './write-comment'
import styles from './margin.module.css'

interface CommentViewProps {
  readonly thread: string
  readonly comment: Comment
}

/** One comment of a thread: who, when, what; it can be written anew or taken away. */
export function CommentView({ thread, comment }: CommentViewProps) {
  const { t } = useTranslation()
  const [isAskedFor, askFor] = useState(false)
  const isEditing = useUnsent(comment.id) !== null
  return (
    <div className={styles['comment']} data-comment>
      <div className={styles['signed']}>
        <span className={styles['maker']}>
          <ChangeMaker maker={{ author: comment.by, at: comment.at }} />
        </span>
        <NoteTools
          note="comment"
          onEdit={() => {
            askFor(true)
            setUnsent(comment.id, comment.text)
          }}
          onRemove={() => {
            remove(thread, comment.id)
            focusGrid()
          }}
        />
      </div>
      {isEditing ? (
        <WriteComment
          label={t('comments.edit')}
          action={t('comments.save')}
          name={comment.id}
          wantsKeyboard={isAskedFor}
          onWrite={(text) => {
            edit(thread, comment.id, text)
            focusGrid()
          }}
          onCancel={focusGrid}
        />
      ) : (
        <p className={styles['text']} dir="auto">
          {comment.text}
        </p>
      )}
    </div>
  )
}
