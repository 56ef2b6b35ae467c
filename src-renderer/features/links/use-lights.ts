import { useEffect } from 'react'

/** Lights whole sentences in the page, without touching their letters: links-view.module.css has the colours. */
export function useLights(name: 'counterpart' | 'link-target', selector: string | null): void {
  useEffect(() => {
    if (selector === null) return
    const lit = new Highlight()
    for (const element of document.querySelectorAll(`[data-bead-field] ${selector}`)) {
      const range = document.createRange()
      range.selectNodeContents(element)
      lit.add(range)
    }
    CSS.highlights.set(name, lit)
    return () => {
      CSS.highlights.delete(name)
    }
  }, [name, selector])
}

/** The sentences of some ids. */
export function ofSentences(ids: readonly string[]): string {
  return `:is(${ids.map((id) => `[data-sentence="${CSS.escape(id)}"]`).join()})`
}

/** The sentences of a bead. */
export function ofBead(id: string): string {
  return `[data-bead="${CSS.escape(id)}"]`
}
