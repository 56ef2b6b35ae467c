import type { Severity } from '../../../src-core/project/annotations'
import { classNames } from '../../components/class-names'
import styles from './severity-mark.module.css'

/** The line by which a severity is told in the texts. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return <span className={classNames(styles['mark'], styles[severity])} aria-hidden="true" />
}
