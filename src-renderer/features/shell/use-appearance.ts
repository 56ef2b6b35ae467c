import { useEffect } from 'react'
import { showLanguage } from '../../i18n'
import { useAppStore } from '../../state/app-store'

/** Keeps the document in the language and the theme of the settings. */
export function useAppearance(): void {
  const { interfaceLanguage, theme } = useAppStore((state) => state.settings)

  useEffect(() => {
    showLanguage(interfaceLanguage)
  }, [interfaceLanguage])

  useEffect(() => {
    const systemDark = window.matchMedia('(prefers-color-scheme: dark)')
    const show = () => {
      const isDark = theme === 'dark' || (theme === 'system' && systemDark.matches)
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
    }
    show()
    systemDark.addEventListener('change', show)
    return () => {
      systemDark.removeEventListener('change', show)
    }
  }, [theme])
}
