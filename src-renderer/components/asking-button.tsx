import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AboutId } from '../../src-core/strings/en/about'
import { Button } from './button'
import styles from './asking-button.module.css'

interface AskingButtonProps {
  /** The sentence that tells what it does. */
  readonly about: AboutId
  readonly icon?: ReactNode
  readonly children: string
  /** What is asked before anything happens. */
  readonly question: string
  /** The button that does it. */
  readonly answer: string
  readonly onConfirm: () => void
}

/** A button for what cannot be undone: it asks in its place, and the keyboard stands on the harmless answer. */
export function AskingButton(props: AskingButtonProps) {
  const { about, icon, children, question, answer, onConfirm } = props
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    // The button that was pressed has gone; the keyboard stays where it was.
    if (wasAsking.current && !isAsking) place.current?.querySelector('button')?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  return (
    <div ref={place} className={styles['place']}>
      {isAsking ? (
        <div role="group" aria-label={question} className={styles['question']}>
          <span className={styles['words']}>{question}</span>
          <Button
            about={about}
            variant="primary"
            onPress={() => {
              setIsAsking(false)
              onConfirm()
            }}
          >
            {answer}
          </Button>
          <Button
            about="cancel"
            autoFocus
            onPress={() => {
              setIsAsking(false)
            }}
          >
            {t('shell.cancel')}
          </Button>
        </div>
      ) : (
        <Button
          about={about}
          variant="quiet"
          icon={icon}
          onPress={() => {
            setIsAsking(true)
          }}
        >
          {children}
        </Button>
      )}
    </div>
  )
}
