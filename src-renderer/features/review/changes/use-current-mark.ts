import { useEffect } from 'react'
import type { TrackedChange } from '../../../../src-core/project/queries/tracked-changes'

/** Name of the highlight; change-tip.module.css gives it its colour. */
const name = 'change-now'

/** Shows in the grid which mark commands act on, also when its row comes into the page later. */
export function useCurrentMark(change: TrackedChange | undefined): void {
  const sentence = change?.sentence.id
  const index = change?.index
  useEffect(() => {
    const grid = document.querySelector('[role="grid"]')
    if (grid === null || sentence === undefined || index === undefined) return
    const show = () => {
      const marks = grid.querySelectorAll(
        `[data-sentence="${CSS.escape(sentence)}"] [data-change="${String(index)}"]`,
      )
      const ranges = Array.from(marks, (mark) => {
        const range = document.createRange()
        range.selectNodeContents(mark)
        return range
      })
      CSS.highlights.set(name, new Highlight(...ranges))
    }
    show()
    const observer = new MutationObserver(show)
    observer.observe(grid, { childList: true, characterData: true, subtree: true })
    return () => {
      observer.disconnect()
      CSS.highlights.delete(name)
    }
  }, [sentence, index])
}
