import { createContext, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { UseTranslationResponse } from 'react-i18next'

type Words = Pick<UseTranslationResponse<'translation', undefined>, 't' | 'i18n'>

const Given = createContext<Words | null>(null)

/**
 * Asks once for the words of the interface, for all parts of a long list: each asking costs as much as drawing a
 * cell, and rows come into the page by dozens in one frame.
 */
export function InterfaceWords({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation()
  return <Given value={useMemo(() => ({ t, i18n }), [t, i18n])}>{children}</Given>
}

/** The words of the interface inside `InterfaceWords`: like `useTranslation`, without a subscription of its own. */
export function useWords(): Words {
  const words = useContext(Given)
  if (words === null) throw new Error('no InterfaceWords around')
  return words
}
