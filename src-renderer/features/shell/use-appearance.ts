import { useEffect, useInsertionEffect, useSyncExternalStore } from 'react'
import type { Theme } from '../../../src-core/settings/appearance'
import { showLanguage } from '../../i18n'
import { useAppStore } from '../../state/app-store'
import { appearanceTokens } from './appearance-tokens'

const systemDark = window.matchMedia('(prefers-color-scheme: dark)')
const wishesForContrast = [
  window.matchMedia('(prefers-contrast: more)'),
  window.matchMedia('(forced-colors: active)'),
]

/** Keeps the document in the language, the theme and the appearance of the settings. */
export function useAppearance(): void {
  const { interfaceLanguage, theme, appearance } = useAppStore((state) => state.settings)
  const { figures, density } = appearance
  // Paper is light, whatever the screen is.
  const isPrinting = useAppStore((state) => state.printing !== null)
  const shown = useSyncExternalStore(onSystemChange, () =>
    isPrinting ? 'light' : shownTheme(theme),
  )

  // Also when the figures change: every sentence with a number is said anew.
  useEffect(() => {
    showLanguage(interfaceLanguage)
  }, [interfaceLanguage, figures])

  // Before anything is measured that is laid out by these.
  useInsertionEffect(() => {
    document.documentElement.dataset['theme'] = shown
  }, [shown])
  useInsertionEffect(() => {
    const { style, dataset } = document.documentElement
    dataset['density'] = density
    for (const [name, value] of appearanceTokens(appearance)) style.setProperty(name, value)
  }, [appearance, density])
}

/** The name of the theme in tokens.css: high contrast comes in light and dark, as the system is. */
function shownTheme(theme: Theme): string {
  const isContrast =
    theme === 'contrast' || (theme === 'system' && wishesForContrast.some(({ matches }) => matches))
  const isDark = theme === 'dark' || (theme !== 'light' && systemDark.matches)
  if (isContrast) return isDark ? 'contrast-dark' : 'contrast'
  return isDark ? 'dark' : 'light'
}

function onSystemChange(tell: () => void): () => void {
  const queries = [systemDark, ...wishesForContrast]
  for (const query of queries) query.addEventListener('change', tell)
  return () => {
    for (const query of queries) query.removeEventListener('change', tell)
  }
}
