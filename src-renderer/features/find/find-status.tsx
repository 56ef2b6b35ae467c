import { useTranslation } from 'react-i18next'
import { classNames } from '../../components/class-names'
import type { FindResult, FindState } from '../../state/find-state'
import { useAppStore } from '../../state/app-store'
import { elsewhereNow } from './found-elsewhere'
import { replacedCount } from './true-result'
import styles from './find-bar.module.css'

interface FindStatusProps {
  readonly find: FindState
  /** Null while the search is under way. */
  readonly result: FindResult | null
  readonly index: number | null
}

/** What was found, in words: which match of how many, or why there is none. Read aloud when it changes. */
export function FindStatus({ find, result, index }: FindStatusProps) {
  const { t } = useTranslation()
  const replaced = replacedCount(find, result)
  const isElsewhere = useAppStore((state) => (elsewhereNow(state.find, state.work)?.total ?? 0) > 0)
  const text = (): string => {
    if (find.query.pattern.text === '') return ''
    if (result === null) return t('find.searching')
    const { problem, matches } = result
    if (problem !== null)
      return t(problem === 'too-slow' ? 'find.too-slow' : `find.regex-${problem}`)
    if (replaced !== null) return t('find.replaced', { count: replaced })
    if (matches.length === 0) return t(isElsewhere ? 'find.none-here' : 'find.none')
    return index === null
      ? t('find.matches', { count: matches.length })
      : t('find.match-of', { current: index + 1, total: matches.length })
  }
  const isBad = !isElsewhere && result !== null && result.matches.length === 0 && replaced === null
  return (
    <output
      className={classNames(styles['status'], isBad && styles['bad'])}
      aria-live="polite"
      data-find-status=""
    >
      {text()}
    </output>
  )
}
