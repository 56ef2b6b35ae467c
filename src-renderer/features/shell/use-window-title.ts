import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'

/** Keeps the title of the window: the article, the project, and the app. */
export function useWindowTitle(): void {
  const { t } = useTranslation()
  const article = useAppStore(({ work }) => currentArticle(work)?.title ?? null)
  const project = useAppStore(({ work }) => work?.name ?? null)
  const app = t('shell.app-name')
  useEffect(() => {
    // A project of one article mostly has its name.
    const names = [...new Set([article, project])].filter((name) => name !== null)
    // Each in its own direction, whatever that of the others.
    document.title = [...names, app].map((name) => `\u2068${name}\u2069`).join(' — ')
  }, [article, project, app])
}
