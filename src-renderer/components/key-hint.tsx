import { formatKey } from './format-key'
import styles from './key-hint.module.css'

interface KeyHintProps {
  readonly binding: string
  /** Whether it is a part of a sentence, and read out with it. */
  readonly isSpoken?: boolean
}

/** A key as it stands next to its command; nothing for none. Keys read left to right in every language. */
export function KeyHint({ binding, isSpoken = false }: KeyHintProps) {
  if (binding === '') return null
  return (
    <kbd className={styles['key']} dir="ltr" aria-hidden={!isSpoken}>
      {formatKey(binding)}
    </kbd>
  )
}
