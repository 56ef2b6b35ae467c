import fc from 'fast-check'
import { acceptAllChanges } from '../../src-core/project/commands/accept-all-changes'
import { acceptChange } from '../../src-core/project/commands/accept-change'
import { confirmNullBeads } from '../../src-core/project/commands/confirm-null-beads'
import { editBeadText } from '../../src-core/project/commands/edit-bead-text'
import { insertSentence } from '../../src-core/project/commands/insert-sentence'
import { linkBeads } from '../../src-core/project/commands/link-beads'
import { linkParagraph } from '../../src-core/project/commands/link-paragraph'
import { linkSentence } from '../../src-core/project/commands/link-sentence'
import { markKind } from '../../src-core/project/commands/mark-kind'
import { mergeBeads } from '../../src-core/project/commands/merge-beads'
import { mergeParagraphBeads } from '../../src-core/project/commands/merge-paragraph-beads'
import { mergeSentences } from '../../src-core/project/commands/merge-sentences'
import { moveSentence } from '../../src-core/project/commands/move-sentence'
import type { Outcome } from '../../src-core/project/commands/outcome'
import { proposeBeadSplit, splitAsProposed } from '../../src-core/project/commands/split-proposal'
import { realignBeads } from '../../src-core/project/commands/realign-beads'
import type { ProposedBead } from '../../src-core/project/commands/realign-beads'
import { replaceMatches } from '../../src-core/project/commands/replace-matches'
import { revertBeadText } from '../../src-core/project/commands/revert-bead-text'
import { revertChange } from '../../src-core/project/commands/revert-change'
import { setArticleTitle } from '../../src-core/project/commands/set-article-title'
import { approveAbove, setStatus } from '../../src-core/project/commands/set-status'
import { splitBead } from '../../src-core/project/commands/split-bead'
import { splitBeadAt } from '../../src-core/project/commands/split-bead-at'
import { splitParagraphBead } from '../../src-core/project/commands/split-paragraph-bead'
import { splitSentence } from '../../src-core/project/commands/split-sentence'
import { shiftSides } from '../../src-core/project/commands/shift-sides'
import { swapTargets } from '../../src-core/project/commands/swap-targets'
import { unlinkBeads } from '../../src-core/project/commands/unlink-beads'
import type { Article, Bead, Side } from '../../src-core/project/model'
import { beadText } from '../../src-core/project/queries/bead-text'
import { findText } from '../../src-core/project/queries/find-text'
import { isConfirmed } from '../../src-core/project/queries/is-confirmed'
import { beadChanges } from '../../src-core/project/queries/tracked-changes'
import { compileSearch } from '../../src-core/text/search-text'

/** Numbers that a command makes its choices with; any number fits any article. */
export interface Choice {
  readonly command: string
  readonly row: number
  readonly other: number
  readonly side: Side
  readonly text: string
}

const decision = { author: 'Amal', at: '2026-01-01T10:00:00.000Z' }

type Command = (article: Article, choice: Choice, newId: () => string) => Outcome

const commands: Readonly<Record<string, Command>> = {
  merge: (article, { row, other }) =>
    mergeBeads(article, [id(article, row), id(article, row + 1), id(article, row + (other % 3))]),
  split: (article, { row, side, other }, newId) => {
    const given = other % 2 === 0 ? {} : { [side]: other }
    const proposal = proposeBeadSplit(article, id(article, row), given)
    return proposal === null
      ? splitBead(article, id(article, row), [], newId)
      : splitAsProposed(article, proposal, newId)
  },
  splitAt: (article, { row, other }, newId) =>
    splitBeadAt(article, id(article, row), { source: other, target: other % 7 }, newId),
  move: (article, { row, side, other }) =>
    moveSentence(article, id(article, row), side, other % 2 === 0 ? 'up' : 'down'),
  link: (article, { row, other }) =>
    linkBeads(article, [id(article, row), id(article, other), id(article, row + (other % 3))]),
  linkSentence: (article, { row, other, side }) =>
    linkSentence(article, sentenceAt(article, side, row), side, id(article, other)),
  linkParagraph: (article, { row, other, side }) =>
    linkParagraph(article, id(article, row), side, id(article, other)),
  unlink: (article, { row, other }, newId) =>
    unlinkBeads(article, [id(article, row), id(article, row + (other % 3))], newId),
  shift: (article, { row, side, other }) =>
    shiftSides(
      article,
      [0, 1, 2].slice(0, 1 + (other % 3)).map((step) => id(article, row + step)),
      side,
      other % 2 === 0 ? 'up' : 'down',
    ),
  swap: (article, { row, other }) => swapTargets(article, id(article, row), id(article, other)),
  confirmNull: (article, { row, other }, newId) =>
    confirmNullBeads(article, [id(article, row), id(article, row + (other % 3))], decision, newId),
  status: (article, { row, other }) =>
    setStatus(
      article,
      [id(article, row), id(article, other)],
      (['approved', 'query', 'unreviewed'] as const)[other % 3]!,
      decision,
    ),
  approveAbove: (article, { row }) => approveAbove(article, id(article, row), decision),
  edit: (article, { row, side, text }, newId) =>
    editBeadText(article, id(article, row), side, text, newId),
  type: (article, { row, side, text, other }, newId) => {
    const before = beadText(article, bead(article, row), side)
    const at = other % (before.length + 1)
    const after = `${before.slice(0, at)}${text.slice(0, 1)}${before.slice(at + (other % 2))}`
    return editBeadText(article, id(article, row), side, after, newId)
  },
  revert: (article, { row, side }) => revertBeadText(article, id(article, row), side),
  accept: (article, choice) => onSomeChange(article, choice, acceptChange),
  acceptAll: (article, { row, other }) =>
    acceptAllChanges(article, [id(article, row), id(article, other)]),
  revertChange: (article, choice) => onSomeChange(article, choice, revertChange),
  replace: (article, { row, side, text, other }) => {
    const wanted = beadText(article, bead(article, row), side).slice(0, 1 + (other % 3))
    const pattern = { text: wanted, isRegex: false, isWholeWords: false, matchesCase: false }
    const search = compileSearch({ ...pattern, foldsLetters: other % 2 === 0 })
    const found = typeof search === 'string' ? [] : findText(article, search)
    return replaceMatches(article, found, { text, isTemplate: false }, wanted)
  },
  insert: (article, { row, side, text }, newId) =>
    insertSentence(article, id(article, row), side, text, newId),
  splitSentence: (article, { row, side, other }, newId) =>
    splitSentence(
      article,
      id(article, row),
      side,
      bead(article, row)[side][0] ?? '',
      other % 16,
      newId,
    ),
  mergeSentences: (article, { row, side }, newId) =>
    mergeSentences(article, id(article, row), side, bead(article, row)[side][0] ?? '', newId),
  kind: (article, { row, other }) =>
    markKind(article, [id(article, row), id(article, other)], other % 2 === 0 ? 'body' : 'caption'),
  mergeParagraphs: (article, { row, other }) =>
    mergeParagraphBeads(article, [id(article, row), id(article, row + (other % 4))]),
  splitParagraph: (article, { row }) => splitParagraphBead(article, id(article, row)),
  title: (article, { text }) => setArticleTitle(article, text),
  realign: (article, { row, other }, newId) => {
    const from = row % article.beads.length
    const rows = article.beads.slice(from, from + 1 + (other % 5))
    const proposed = rows.filter((one) => !isConfirmed(one)).flatMap((one) => taken(one, other))
    const range = { first: rows[0]!.id, last: rows.at(-1)!.id }
    return realignBeads(article, range, proposed, newId)
  },
}

/** Accepts or reverts one of the open changes of the article. */
function onSomeChange(article: Article, { other }: Choice, command: typeof acceptChange): Outcome {
  const all = article.beads.flatMap((one) =>
    beadChanges(article, one).map((change) => ({ ...change, bead: one.id })),
  )
  const chosen = all[other % Math.max(all.length, 1)]
  if (chosen === undefined) return { ok: false, refusal: 'no-such-change' }
  return command(article, chosen.bead, chosen.side, chosen.sentence.id, chosen.index)
}

/** What a command would come to on an article. */
export function runChoice(article: Article, choice: Choice, newId: () => string): Outcome {
  return commands[choice.command]!(article, choice, newId)
}

export const commandNames = Object.keys(commands)

export const choices: fc.Arbitrary<Choice> = fc.record({
  command: fc.constantFrom(...commandNames),
  row: fc.nat(40),
  other: fc.nat(40),
  side: fc.constantFrom('source', 'target'),
  text: fc.constantFrom('', ' ', 'x', 'one two', 'أ ب', 'ثلاث كلمات هنا', 'a.b', 'end. Start'),
})

function bead(article: Article, row: number): Bead {
  return article.beads[row % article.beads.length]!
}

function id(article: Article, row: number): string {
  return bead(article, row).id
}

/** A sentence of a side; empty where the side has none. */
function sentenceAt(article: Article, side: Side, place: number): string {
  return article[side][place % Math.max(1, article[side].length)]?.id ?? ''
}

/** A bead as it is, or taken apart into null beads, as another run of the aligner might have it. */
function taken({ source, target, startsParagraph }: Bead, choice: number): readonly ProposedBead[] {
  const rest = { startsParagraph, confidence: 0.5, reasons: [] }
  return choice % 2 === 0
    ? [{ source, target, ...rest }]
    : [
        ...source.map((one) => ({ source: [one], target: [], ...rest })),
        ...target.map((one) => ({ source: [], target: [one], ...rest })),
      ]
}
