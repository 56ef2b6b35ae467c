import type { HTMLAttributes, ReactNode } from 'react'
import { classNames } from '../../components/class-names'
import styles from './command-palette.module.css'

interface EntryOptionProps extends HTMLAttributes<HTMLDivElement> {
  readonly name: ReactNode
  /** Why it cannot be chosen now; left out when it can. */
  readonly reason?: string | undefined
  /** Where else it is found. */
  readonly place: string | null
  /** Its keys, or what it is. */
  readonly sign: ReactNode
}

/** A line of the palette: a name, where that is found elsewhere, and how it is called. */
export function EntryOption({ name, reason, place, sign, className, ...rest }: EntryOptionProps) {
  const isRefused = reason !== undefined
  return (
    <div
      {...rest}
      className={classNames(className, styles['option'], isRefused && styles['refused'])}
    >
      <span className={styles['words']}>
        <span className={styles['name']}>{name}</span>
        {isRefused ? <span className={styles['reason']}>{reason}</span> : null}
      </span>
      <span className={styles['menu']}>{place}</span>
      <span className={styles['keys']}>{sign}</span>
    </div>
  )
}
