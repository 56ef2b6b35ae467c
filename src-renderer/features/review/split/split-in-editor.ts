import { placeSplit } from '../../../../src-core/project/commands/split-proposal'
import type { Bead, Side } from '../../../../src-core/project/model'
import { secondPart } from '../../../../src-core/project/queries/second-part'
import { changeSplit } from '../../../commands/split-commands'
import { selectSide } from '../../../state/select'
import type { Splitting } from '../../../state/splitting'
import type { TextMark } from '../editor/text-mark'

/** What a press in the editor of a side does while a split of its bead is proposed: it puts the cut there; null else. */
export function placingIn(
  splitting: Splitting | null,
  bead: Bead,
  side: Side,
): ((offset: number) => void) | null {
  if (splitting?.proposal.type !== 'bead' || splitting.proposal.bead !== bead.id) return null
  return (offset) => {
    selectSide({ bead: bead.id, side })
    changeSplit(({ proposal, article }) =>
      proposal.type === 'bead' ? placeSplit(article, proposal, side, offset) : proposal,
    )
  }
}

/** The proposed cut, and what stands behind it. */
export function splitMarks(
  splitting: Splitting | null,
  bead: Bead,
  side: Side,
  text: string,
): readonly TextMark[] {
  if (splitting?.proposal.bead !== bead.id || text === '') return []
  const { proposal, article } = splitting
  const isBehind = secondPart(article, proposal, side).length > 0
  const start = proposal.type === 'bead' ? proposal.places[side] : 0
  const end = isBehind ? text.length : start
  const part: TextMark = { start, end, kind: 'second-part' }
  if (start === 0) return [part]
  return [
    part,
    // The space before the cut stands between the two words, also where they run against each other.
    { start: text[start - 1] === ' ' ? start - 1 : start, end: start, kind: 'cut' },
  ]
}
