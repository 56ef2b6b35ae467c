import { mergeParagraphBeads } from '../../src-core/project/commands/merge-paragraph-beads'
import { refuse } from '../../src-core/project/commands/outcome'
import { findRow } from '../../src-core/project/find-row'
import { paragraphAt } from '../../src-core/project/queries/paragraph-beads'
import { selectedBeads } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import type { Command } from './command'
import { onSelection } from './selection-command'

/** Merges the paragraph with the next one, or those that are selected with each other. */
export const mergeParagraphs = onSelection((article, selection) => {
  const { bead, others } = selection
  if (others.length > 0) return mergeParagraphBeads(article, selectedBeads(selection))
  const row = findRow(article, bead)
  const below = row === null ? undefined : article.beads[paragraphAt(article, row.index).end]
  return below === undefined
    ? refuse('no-bead-below')
    : mergeParagraphBeads(article, [bead, below.id])
})

/** One command for two: what is done to rows depends on what a row is. Who types means the bead. */
export function byLevel(onBeads: Command, onParagraphs: Command): Command {
  const chosen = (): Command => {
    const { level, editing } = useAppStore.getState()
    return level === 'paragraph' && editing === null ? onParagraphs : onBeads
  }
  return {
    refusal: () => chosen().refusal(),
    run: () => {
      chosen().run()
    },
  }
}
