import { formatKey } from './format-key'
import styles from './key-hint.module.css'

/** A key as it stands next to its command; nothing for none. Keys read left to right in every language. */
export function KeyHint({ binding }: { readonly binding: string }) {
  if (binding === '') return null
  return (
    <kbd className={styles['key']} dir="ltr" aria-hidden="true">
      {formatKey(binding)}
    </kbd>
  )
}
