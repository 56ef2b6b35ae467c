import { createContext, useContext } from 'react'
import { useWords } from '../../components/interface-words'
import { formatNumber } from '../../figures'

/** What the row around is called: the number of its bead, or of its paragraph. */
export const RowNumber = createContext(0)

/** The number of the row around. It changes when rows above come or go, and then it is all that is drawn anew. */
export function NumberOfRow() {
  const { i18n } = useWords()
  return formatNumber(useContext(RowNumber), i18n.language)
}
