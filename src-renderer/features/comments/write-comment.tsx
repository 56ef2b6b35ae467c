import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import styles from './margin.module.css'

interface WriteCommentProps {
  readonly label: string
  /** What the button that sends it says. */
  readonly action: string
  /** The text to begin with; with one, or with a way to cancel, the field takes the keyboard. */
  readonly start?: string
  readonly onWrite: (text: string) => void
  readonly onCancel?: () => void
  /** What stands beside the buttons while nothing is written. */
  readonly children?: ReactNode
}

/** A field for a comment. Enter sends it, Shift+Enter begins a line, Escape gives it up. */
export function WriteComment(props: WriteCommentProps) {
  const { label, action, start = '', onWrite, onCancel, children } = props
  const { t, i18n } = useTranslation()
  const [text, setText] = useState(start)
  const field = useRef<HTMLTextAreaElement>(null)
  const isOpenedToWrite = onCancel !== undefined

  useEffect(() => {
    if (isOpenedToWrite) field.current?.focus({ preventScroll: true })
  }, [isOpenedToWrite])

  const send = () => {
    if (text.trim() === '') return
    onWrite(text)
    setText('')
  }
  return (
    <div className={styles['write']} data-writes>
      <textarea
        data-about="comment-text"
        ref={field}
        className={styles['field']}
        rows={isOpenedToWrite ? 2 : 1}
        // An empty field has no letters to take a direction from.
        dir={text === '' ? i18n.dir() : 'auto'}
        value={text}
        aria-label={label}
        placeholder={label}
        onChange={(event) => {
          setText(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && !event.shiftKey) send()
          else if (event.key === 'Escape' && onCancel !== undefined) onCancel()
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <div className={styles['buttons']}>
        {text.trim() === '' && !isOpenedToWrite ? (
          children
        ) : (
          <>
            <Button
              about="send-comment"
              variant="primary"
              isDisabled={text.trim() === ''}
              onPress={send}
            >
              {action}
            </Button>
            <Button
              about="leave-comment"
              variant="quiet"
              onPress={() => {
                setText('')
                onCancel?.()
              }}
            >
              {t('comments.cancel')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
