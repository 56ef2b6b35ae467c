import { useEffect } from 'react'
import { sides } from '../../../../src-core/project/model'
import type { Article, Bead } from '../../../../src-core/project/model'
import { reasonSpans } from '../../../../src-core/project/queries/reason-spans'
import { sentencesOf } from '../../../../src-core/project/sentences-of'
import { useAppStore } from '../../../state/app-store'
import { litFact } from '../../../state/lit-fact'
import { corrected } from '../../find/corrected-text'

/** Names of the highlights; facts-strip.module.css gives them their colours. */
const matchedName = 'fact'
const missingName = 'fact-missing'

/** Lights the letters of the fact that is pointed at in the rows of the bead, without touching a letter. */
export function useFactHighlights(article: Article, bead: Bead): void {
  const fact = useAppStore((state) => litFact(state, bead.id))
  useEffect(() => {
    if (fact === null) return
    const isMissing = fact.source === null || fact.target === null
    const lit = new Highlight()
    for (const side of sides) {
      for (const { id, text } of sentencesOf(article, bead, side)) {
        const element = document.querySelector(`[data-sentence="${CSS.escape(id)}"]`)
        const rangesOf = element === null ? undefined : corrected(element, text)
        for (const span of reasonSpans(fact, side, text)) {
          for (const range of rangesOf?.(span) ?? []) lit.add(range)
        }
      }
    }
    CSS.highlights.set(isMissing ? missingName : matchedName, lit)
    return () => {
      CSS.highlights.delete(matchedName)
      CSS.highlights.delete(missingName)
    }
  }, [fact, article, bead])
}
