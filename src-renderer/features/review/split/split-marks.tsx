import { useEffect } from 'react'
import { sides } from '../../../../src-core/project/model'
import { secondPart } from '../../../../src-core/project/queries/second-part'
import { useAppStore } from '../../../state/app-store'
import { dropSplittingInTime } from '../../../state/splitting'
import type { Splitting } from '../../../state/splitting'
import { corrected } from '../../find/corrected-text'
import { textOfSentence } from '../../notes/text-of-sentence'
import { moveCutByPointer } from './move-cut-by-pointer'
import './split-marks.module.css'

/** The name of the highlight; split-marks.module.css gives it its colour. */
const name = 'second-part'

/** Marks what would stand in the second part of a proposed split, and lets the pointer move its cuts. */
export function SplitMarks() {
  const splitting = useAppStore((state) => state.splitting)
  useEffect(dropSplittingInTime, [])

  useEffect(() => {
    if (splitting === null) return
    const show = () => {
      showSecondPart(splitting)
    }
    show()
    const observer = new MutationObserver(show)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      CSS.highlights.delete(name)
    }
  }, [splitting])

  const isShown = splitting !== null
  useEffect(() => (isShown ? moveCutByPointer() : undefined), [isShown])

  return null
}

function showSecondPart({ article, proposal }: Splitting): void {
  const highlight = new Highlight()
  highlight.priority = -1
  for (const side of sides) {
    for (const { sentence, start } of secondPart(article, proposal, side)) {
      const text = textOfSentence(article, sentence)
      const element = document.querySelector(`[data-sentence="${CSS.escape(sentence)}"]`)
      const rangesOf = element === null ? undefined : corrected(element, text)
      for (const range of rangesOf?.({ start, end: text.length }) ?? []) highlight.add(range)
    }
  }
  CSS.highlights.set(name, highlight)
}
