import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comment } from '../../../src-core/project/annotations'
import { NoteTools } from '../notes/note-tools'
import { ChangeMaker } from '../review/changes/change-maker'
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
  const [isEditing, setEditing] = useState(false)
  return (
    <div className={styles['comment']} data-comment>
      <div className={styles['signed']}>
        <span className={styles['maker']}>
          <ChangeMaker maker={{ author: comment.by, at: comment.at }} />
        </span>
        <NoteTools
          note="comment"
          onEdit={() => {
            setEditing(true)
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
          start={comment.text}
          onWrite={(text) => {
            edit(thread, comment.id, text)
            setEditing(false)
          }}
          onCancel={() => {
            setEditing(false)
          }}
        />
      ) : (
        <p className={styles['text']} dir="auto">
          {comment.text}
        </p>
      )}
    </div>
  )
}
