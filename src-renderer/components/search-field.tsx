import type { AboutId } from '../../src-core/strings/en/about'
import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly about?: AboutId
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean
}

/** A field that narrows what stands below it. An empty one keeps the direction of the interface. */
export function SearchField(props: SearchFieldProps) {
  const { label, about, placeholder, value, onChange, autoFocus = false } = props
  return (
    <input
      type="search"
      data-about={about}
      className={styles['search']}
      aria-label={label}
      placeholder={placeholder}
      {...(value === '' ? {} : { dir: 'auto' })}
      spellCheck={false}
      autoFocus={autoFocus}
      value={value}
      onChange={(event) => {
        onChange(event.target.value)
      }}
    />
  )
}
