import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A field that narrows what stands below it. An empty one keeps the direction of the interface. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  return (
    <input
      type="search"
      className={styles['search']}
      aria-label={label}
      placeholder={placeholder}
      {...(value === '' ? {} : { dir: 'auto' })}
      spellCheck={false}
      value={value}
      onChange={(event) => {
        onChange(event.target.value)
      }}
    />
  )
}
