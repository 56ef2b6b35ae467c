import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayDone } from '../../../src-core/strings/say-done'
import { useAppStore } from '../../state/app-store'
import styles from './announcer.module.css'
import { historyNews, isSameHistory } from './history-news'
import type { HistoryNews } from './history-news'

/** How long a refusal stays on the screen: long enough to be read twice. */
const shownMs = 5000

/** Says what a command did, to those who do not see it, and to everybody why one could not run. */
export function Announcer() {
  const { t, i18n } = useTranslation()
  const news = useHistoryNews()
  const refused = useAppStore((state) => state.refused)

  useEffect(() => {
    if (refused === null) return
    const timer = window.setTimeout(() => {
      useAppStore.setState({ refused: null })
    }, shownMs)
    return () => {
      window.clearTimeout(timer)
    }
  }, [refused])

  return (
    <>
      <p className={styles['unseen']} role="status" data-announcement="">
        {news === null ? null : <span key={news.id}>{textOf(news)}</span>}
      </p>
      <p className={styles['refusal']} role="status" data-refusal="">
        {refused === null ? null : <span key={refused.id}>{t(refused.key)}</span>}
      </p>
    </>
  )

  function textOf({ type, label }: HistoryNews): string {
    const step = t(`step.${label.name}`, label.values)
    const language = i18n.language === 'ar' ? 'ar' : 'en'
    return type === 'done' ? sayDone(step, language) : t(`shell.${type}`, { step })
  }
}

/** What was done last in this window; null before anything was, and of another project. */
function useHistoryNews(): (HistoryNews & { readonly id: number }) | null {
  const [news, setNews] = useState<(HistoryNews & { readonly id: number }) | null>(null)
  useEffect(
    () =>
      useAppStore.subscribe(({ work }, before) => {
        if (isSameHistory(before.work, work)) return
        const next = historyNews(before.work, work)
        setNews((last) => (next === null ? null : { ...next, id: (last?.id ?? 0) + 1 }))
      }),
    [],
  )
  return news
}
