import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { figureLocale } from '../../../src-core/settings/appearance'
import { useAppStore } from '../../state/app-store'

/** Writes numbers as the language of the interface does, in the figures of the user, with two decimals at most. */
export function useNumbers(): (value: number) => string {
  const { i18n } = useTranslation()
  const figures = useAppStore((state) => state.settings.appearance.figures)
  return useMemo(() => {
    const tag = figureLocale(i18n.language, figures)
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
    return (value) => format.format(value)
  }, [i18n.language, figures])
}
