import { ProgressBar } from 'react-aria-components'
import { classNames } from './class-names'
import styles from './progress.module.css'

interface ProgressProps {
  readonly label: string
  /** From 0 to 1; null where nobody can tell how much is left. */
  readonly share: number | null
}

/** How far something is that takes a while. */
export function Progress({ label, share }: ProgressProps) {
  return (
    <ProgressBar
      className={classNames(styles['bar'])}
      aria-label={label}
      {...(share === null ? { isIndeterminate: true } : { value: share * 100 })}
    >
      {({ percentage }) => (
        <div className={styles['track']}>
          {share === null ? (
            <div className={styles['unknown']} />
          ) : (
            <div className={styles['done']} style={{ inlineSize: `${String(percentage ?? 0)}%` }} />
          )}
        </div>
      )}
    </ProgressBar>
  )
}
