import { Component } from 'react'
import type { ReactNode } from 'react'
import { i18n } from '../../i18n'
import { tellOfFailure } from '../../state/notice-failures'
import styles from './failure-boundary.module.css'

interface FailureBoundaryProps {
  readonly children: ReactNode
}

/** Stands where the window was when it could not be drawn: the main process has told the user what to do. */
export class FailureBoundary extends Component<
  FailureBoundaryProps,
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown): void {
    tellOfFailure(error, true)
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className={styles['page']} role="alert">
        <p id="failure" className={styles['text']}>
          {i18n.t('dialog.page-failed')}
        </p>
        <button
          type="button"
          data-about="reopen-window"
          aria-describedby="failure"
          className={styles['again']}
          onClick={() => {
            location.reload()
          }}
        >
          {i18n.t('dialog.reopen')}
        </button>
      </main>
    )
  }
}
