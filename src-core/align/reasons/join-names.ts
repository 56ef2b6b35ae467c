import type { ReasonKind } from '../../project/model'
import type { Evidence } from '../evidence/evidence'
import type { Match } from './best-matches'
import type { MatchKind } from './match-kind'
import { nameGap } from './name-article'
import type { UnitTexts } from './unit-texts'

/** One fact: a match, or those of the words of one name. */
export interface Fact {
  readonly kind: ReasonKind
  readonly matches: readonly Match[]
}

/**
 * Joins the matches of capitalised words that stand together on both sides, in whatever order
 * (`الرئيس السوري`, `Syrian President`), to names. The facts come as their matches did, a name with its first.
 */
export function joinNames(
  { words: { ar, en } }: Evidence,
  texts: UnitTexts,
  matches: readonly Match[],
  kindOf: (match: Match) => MatchKind,
): readonly Fact[] {
  const kinds = new Map(matches.map((match) => [match, kindOf(match)]))
  const capitalised = matches
    .filter((match) => ['name', 'capitalised'].includes(kinds.get(match) ?? ''))
    .sort((a, b) => a.enToken - b.enToken)
  const groups = new Map<Match, readonly Match[]>()
  let group: Match[] = []
  for (const match of capitalised) {
    if (!continues(group, match)) group = []
    group.push(match)
    for (const member of group) groups.set(member, group)
  }
  const told = new Set<readonly Match[]>()
  return matches.flatMap((match): readonly Fact[] => {
    const members = groups.get(match) ?? [match]
    if (told.has(members)) return []
    told.add(members)
    const kind = kinds.get(match) ?? 'word'
    if (members.length > 1) return [{ kind: 'name', matches: members }]
    return [{ kind: kind === 'capitalised' ? 'word' : kind, matches: members }]
  })

  function continues(before: readonly Match[], match: Match): boolean {
    const last = before.at(-1)
    if (last?.enUnit !== match.enUnit || last.arUnit !== match.arUnit) return false
    if (match.enToken > last.enToken + 2) return false
    const between = gap(en.side, texts.en[match.enUnit], last.enToken, match.enToken)
    if (!nameGap.test(between)) return false
    const arTokens = before.map(({ arToken }) => arToken)
    const [first, end] = [Math.min(...arTokens), Math.max(...arTokens)]
    if (match.arToken === end + 1)
      return /^\s+$/u.test(gap(ar.side, texts.ar[match.arUnit], end, match.arToken))
    return (
      match.arToken === first - 1 &&
      /^\s+$/u.test(gap(ar.side, texts.ar[match.arUnit], match.arToken, first))
    )
  }
}

type Places = Evidence['words']['ar']['side']

/** What stands between two tokens of a unit. */
function gap(side: Places, text: string | undefined, one: number, next: number): string {
  return (text ?? '').slice(side.tokenEnds[one] ?? 0, side.tokenStarts[next] ?? 0)
}
