import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import { setUnsent, useUnsent } from '../../state/unsent'
import styles from './margin.module.css'

interface WriteCommentProps {
  readonly label: string
  /** What the button that sends it says. */
  readonly action: string
  /** What is not sent is kept under this name. */
  readonly name: string
  readonly onWrite: (text: string) => void
  /** Whether it was just asked for, and takes the keyboard; one that comes back with its row does not. */
  readonly wantsKeyboard?: boolean
  /** It has taken the keyboard; the same function every time. */
  readonly onKeyboard?: () => void
  readonly onCancel?: () => void
  /** What stands beside the buttons while nothing is written. */
  readonly children?: ReactNode
}

/** A field for a comment. Enter sends it, Shift+Enter begins a line, Escape gives it up. */
export function WriteComment(props: WriteCommentProps) {
  const {
    label,
    action,
    name,
    wantsKeyboard = false,
    onKeyboard,
    onWrite,
    onCancel,
    children,
  } = props
  const { t, i18n } = useTranslation()
  const text = useUnsent(name) ?? ''
  const field = useRef<HTMLTextAreaElement>(null)
  const isOpenedToWrite = onCancel !== undefined

  useEffect(() => {
    if (!wantsKeyboard) return
    field.current?.focus({ preventScroll: true })
    onKeyboard?.()
  }, [wantsKeyboard, onKeyboard])

  const send = () => {
    if (text.trim() === '') return
    onWrite(text)
    setUnsent(name, null)
  }
  const giveUp = () => {
    setUnsent(name, null)
    onCancel?.()
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
          setUnsent(name, event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && !event.shiftKey) send()
          else if (event.key === 'Escape' && onCancel !== undefined) giveUp()
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
            <Button about="leave-comment" variant="quiet" onPress={giveUp}>
              {t('comments.cancel')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
