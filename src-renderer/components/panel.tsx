import { X } from 'lucide-react'
import type { HTMLAttributes, ReactNode } from 'react'
import { Button } from './button'
import { classNames } from './class-names'
import styles from './panel.module.css'

interface PanelProps extends HTMLAttributes<HTMLElement> {
  /** Its name for screen readers. */
  readonly label: string
  /** What stands in its head, where that is not its name. */
  readonly heading?: ReactNode
  readonly icon: ReactNode
  /** How many there are of what it shows, beside the heading. */
  readonly count?: string
  /** How it stands, in a sentence below the head. */
  readonly status?: ReactNode
  readonly close: {
    readonly label: string
    readonly binding?: string | undefined
    readonly onPress: () => void
  }
  readonly children: ReactNode
}

/** A panel beside the texts: a head with its name and the way to close it, and below it what it is for. */
export function Panel(props: PanelProps) {
  const { label, heading, icon, count, status, close, children, className, ...rest } = props
  return (
    <aside {...rest} className={classNames(styles['panel'], className)} aria-label={label}>
      <div className={classNames(styles['head'], status === undefined && styles['ruled'])}>
        {icon}
        <h2 className={styles['title']}>{heading ?? label}</h2>
        {count === undefined ? null : <span className={styles['count']}>{count}</span>}
        <Button variant="quiet" icon={<X />} about="close-panel" {...close} />
      </div>
      {status === undefined ? null : (
        <div className={classNames(styles['status'], styles['ruled'])}>{status}</div>
      )}
      {children}
    </aside>
  )
}

/** What a panel says where it has nothing to show. */
export function PanelNote({
  children,
  role,
}: {
  readonly children: ReactNode
  readonly role?: 'status'
}) {
  return (
    <p className={styles['note']} role={role}>
      {children}
    </p>
  )
}
