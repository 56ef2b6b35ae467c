import DiffMatchPatch from 'diff-match-patch'

/**
 * A stretch of a token diff: `before[beforeStart … beforeEnd)` stands where
 * `after[afterStart … afterEnd)` stands now. Either `same` on both sides, or a change of which one
 * side may be empty. The hunks of a diff cover both lists, in order.
 */
export interface Hunk {
  readonly same: boolean
  readonly beforeStart: number
  readonly beforeEnd: number
  readonly afterStart: number
  readonly afterEnd: number
}

/** Codes 1 and 2 stand for every token that only one side has; surrogates are left out. */
const firstSharedCode = 3
const surrogatesStart = 0xd800
const surrogatesCount = 0x800
const sharedCodes = 0x10000 - surrogatesCount - firstSharedCode

/** Above this many comparisons the lists are first cut at tokens that both have exactly once. */
const comparisonsAtOnce = 4_000_000

const engine = new DiffMatchPatch()
// Zero means no clock: the result does not depend on how fast the machine is.
engine.Diff_Timeout = 0

/**
 * The difference of two lists of tokens (Myers 1986, by diff-match-patch over one character per
 * token). Long lists are cut at common unique tokens first (patience diff, Cohen), so that the time
 * stays bounded; a long stretch that has none is given as one change.
 */
export function diffTokens(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  const [codedBefore, codedAfter] = encode(before, after)
  const add = (hunk: Hunk): void => {
    if (hunk.beforeStart < hunk.beforeEnd || hunk.afterStart < hunk.afterEnd) hunks.push(hunk)
  }
  const diffRange = (range: Hunk): void => {
    const part = codedBefore.slice(range.beforeStart, range.beforeEnd)
    const other = codedAfter.slice(range.afterStart, range.afterEnd)
    if (part.length * other.length > comparisonsAtOnce) {
      add({ ...range, same: false })
      return
    }
    let { beforeStart, afterStart } = range
    for (const [operation, { length }] of engine.diff_main(part, other, false)) {
      const beforeEnd = beforeStart + (operation > 0 ? 0 : length)
      const afterEnd = afterStart + (operation < 0 ? 0 : length)
      add({ same: operation === 0, beforeStart, beforeEnd, afterStart, afterEnd })
      beforeStart = beforeEnd
      afterStart = afterEnd
    }
  }
  for (const range of ranges(before, after)) {
    if (range.same) add(range)
    else diffRange(range)
  }
  return merge(hunks.flatMap((hunk) => (hunk.same ? verify(hunk, before, after) : [hunk])))
}

function encode(before: readonly string[], after: readonly string[]): [string, string] {
  const inAfter = new Set(after)
  const codes = new Map<string, number>()
  for (const token of before) {
    // With more shared tokens than codes some share one; `verify` sets such matches right.
    if (inAfter.has(token) && !codes.has(token)) {
      const code = firstSharedCode + (codes.size % sharedCodes)
      codes.set(token, code < surrogatesStart ? code : code + surrogatesCount)
    }
  }
  const coded = (tokens: readonly string[], own: number): string =>
    tokens.map((token) => String.fromCharCode(codes.get(token) ?? own)).join('')
  return [coded(before, 1), coded(after, 2)]
}

/** Cuts lists that are too long for one diff at their anchors, and takes off what is equal at the ends. */
function ranges(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const whole = { beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length }
  if (before.length * after.length <= comparisonsAtOnce) return [{ same: false, ...whole }]
  const anchors = uniqueAnchors(before, after)
  const result: Hunk[] = []
  let beforeStart = 0
  let afterStart = 0
  for (const [beforeAt, afterAt] of [...anchors, [before.length, after.length] as const]) {
    if (beforeAt < beforeStart || afterAt < afterStart) continue
    let beforeEnd = beforeStart
    let afterEnd = afterStart
    const isSame = (): boolean =>
      beforeEnd < beforeAt && afterEnd < afterAt && before[beforeEnd] === after[afterEnd]
    while (isSame()) {
      beforeEnd += 1
      afterEnd += 1
    }
    result.push({ same: true, beforeStart, beforeEnd, afterStart, afterEnd })
    result.push({
      same: false,
      beforeStart: beforeEnd,
      beforeEnd: beforeAt,
      afterStart: afterEnd,
      afterEnd: afterAt,
    })
    beforeStart = beforeAt
    afterStart = afterAt
  }
  return result
}

/** Tokens that stand exactly once on either side, in the longest ascending chain. */
function uniqueAnchors(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const onceBefore = placesOfUnique(before)
  const onceAfter = placesOfUnique(after)
  const candidates: (readonly [number, number])[] = []
  for (const [token, at] of onceBefore) {
    const place = onceAfter.get(token)
    if (place !== undefined) candidates.push([at, place])
  }
  return longestAscending(candidates)
}

function placesOfUnique(tokens: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  tokens.forEach((token, at) => {
    if (places.has(token)) repeated.add(token)
    places.set(token, at)
  })
  for (const token of repeated) places.delete(token)
  return places
}

/** The longest chain of pairs that ascends on both sides; the pairs ascend on the first one. */
function longestAscending(
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const piles: number[] = []
  const previous: number[] = []
  pairs.forEach(([, value], index) => {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (piles[low - 1] ?? -1) : -1
    piles[low] = index
  })
  const chain: (readonly [number, number])[] = []
  let at = piles.at(-1) ?? -1
  while (at >= 0) {
    const pair = pairs[at]
    if (pair !== undefined) chain.push(pair)
    at = previous[at] ?? -1
  }
  return chain.reverse()
}

/** A hunk of equal codes as hunks of equal tokens: tokens that share a code are told apart here. */
function verify(hunk: Hunk, before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const parts: Hunk[] = []
  for (let offset = 0; offset < hunk.beforeEnd - hunk.beforeStart; offset += 1) {
    const beforeStart = hunk.beforeStart + offset
    const afterStart = hunk.afterStart + offset
    const same = before[beforeStart] === after[afterStart]
    parts.push({
      same,
      beforeStart,
      beforeEnd: beforeStart + 1,
      afterStart,
      afterEnd: afterStart + 1,
    })
  }
  return merge(parts)
}

/** Neighbouring hunks of a kind joined. */
export function merge(hunks: readonly Hunk[]): readonly Hunk[] {
  const merged: Hunk[] = []
  for (const hunk of hunks) {
    const last = merged.at(-1)
    if (last?.same === hunk.same) {
      merged[merged.length - 1] = { ...last, beforeEnd: hunk.beforeEnd, afterEnd: hunk.afterEnd }
    } else merged.push(hunk)
  }
  return merged
}
