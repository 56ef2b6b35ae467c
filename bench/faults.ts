import type { Reason, ReasonKind } from '../src-core/project/model'
import { pick } from './random'

/** A bead of one unit on each side, and what is said of it as it is. */
export interface FaithfulPair {
  readonly ar: string
  readonly en: string
  readonly reasons: readonly Reason[]
}

/** A pair with something wrong in it, and which of its reasons says so. */
export interface PlantedFault {
  readonly ar: string
  readonly en: string
  readonly isNamed: (reason: Reason) => boolean
}

/** Names, and all words that some text writes with a small letter: those are no names. */
export interface Vocabulary {
  readonly names: readonly string[]
  readonly small: ReadonlySet<string>
}

type Plant = (pair: FaithfulPair, random: () => number, words: Vocabulary) => PlantedFault | null

/** What a translation may get wrong, and how a fact is then called. */
export interface Fault {
  readonly name: string
  readonly kind: ReasonKind
  readonly plant: Plant
}

const calendarWords = (
  'January February March April May June July August September October November December ' +
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
).split(' ')
const months = calendarWords.slice(0, 12).filter((word) => word !== 'May')
const weekdays = calendarWords.slice(12)
const counts = 'three four five six seven eight nine twelve fifteen twenty thirty fifty'.split(' ')

/** Words with a capital behind a small letter, so that it comes from no beginning: no titles, no acronyms. */
const capitalised =
  /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}{2,})*(?!\p{L}|['\u2019]\p{L}|[- ]\p{Lu})/gu
const digits = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu
const arabicDigits =
  /(?<![\p{L}\p{N}.,])[\d\u0660-\u0669]+(?:[.,\u066B\u066C][\d\u0660-\u0669]+)*(?![\p{N}])/gu
const quotation = /["\u201C\u00AB][^"\u201C\u201D\u00AB\u00BB]+["\u201D\u00BB]/gu

/** The names of a text, as far as capital letters tell. */
export function namesOf(text: string, small: ReadonlySet<string>): readonly string[] {
  return Array.from(text.matchAll(capitalised), ([name]) => name).filter((name) =>
    name
      .split(/[- ]/u)
      .every((word) => !small.has(word.toLowerCase()) && !calendarWords.includes(word)),
  )
}

/** The kinds of faults that are planted. */
export const faults: readonly Fault[] = [
  {
    name: 'name changed in the English',
    kind: 'name',
    plant({ ar, en }, random, { names, small }) {
      const old = once(en, namesOf(en, small), random)
      const name = pick(random, names)
      if (old === null || en.includes(name)) return null
      return { ar, en: en.replace(old, () => name), isNamed: tells('name', 'target', name) }
    },
  },
  {
    name: 'part of a name changed in the English',
    kind: 'name',
    plant({ ar, en }, random, { names, small }) {
      const old = once(
        en,
        namesOf(en, small).filter((name) => name.includes(' ')),
        random,
      )
      const last = pick(random, names).split(' ').at(-1) ?? ''
      if (old === null || en.includes(last)) return null
      const changed = old.replace(/[^ ]+$/u, last)
      return { ar, en: en.replace(old, changed), isNamed: tells('name', 'target', last) }
    },
  },
  {
    name: 'name left out of the English',
    kind: 'name',
    plant({ ar, en, reasons }, random, { small }) {
      const name = once(en, namesOf(en, small), random)
      return name === null
        ? null
        : { ar, en: without(en, name), isNamed: isNew('name', 'source', reasons) }
    },
  },
  {
    name: 'name left out of the Arabic',
    kind: 'name',
    plant({ ar, en, reasons }, random, { small }) {
      const names = namesOf(en, small)
      const matched = reasons.filter(
        ({ kind, source, target }) =>
          kind === 'name' && source !== null && target !== null && names.includes(target),
      )
      const found = once(
        ar,
        matched.flatMap(({ source }) => source ?? []),
        random,
      )
      const target = matched.find(({ source }) => source === found)?.target ?? null
      if (found === null || target === null || en.split(target).length !== 2) return null
      return { ar: without(ar, found), en, isNamed: tells('name', 'target', target) }
    },
  },
  {
    name: 'number changed in the English',
    kind: 'number',
    plant({ ar, en }, random) {
      const old = once(en, all(en, digits), random)
      if (old === null) return null
      const last = old.slice(-1)
      const other = pick(
        random,
        Array.from('123456789').filter((digit) => digit !== last),
      )
      const number = old.slice(0, -1) + other
      if (en.includes(number)) return null
      return { ar, en: en.replace(old, number), isNamed: tells('number', 'target', number) }
    },
  },
  {
    name: 'number left out of the English',
    kind: 'number',
    plant({ ar, en, reasons }, random) {
      const old = once(en, all(en, digits), random)
      return old === null
        ? null
        : { ar, en: without(en, old), isNamed: isNew('number', 'source', reasons) }
    },
  },
  {
    name: 'number left out of the Arabic',
    kind: 'number',
    plant({ ar, en, reasons }, random) {
      const old = once(ar, all(ar, arabicDigits), random)
      return old === null
        ? null
        : { ar: without(ar, old), en, isNamed: isNew('number', 'target', reasons) }
    },
  },
  {
    name: 'number word changed in the English',
    kind: 'number',
    plant({ ar, en }, random) {
      const old = once(
        en,
        counts.filter((word) => new RegExp(`\\b${word}\\b`, 'u').test(en)),
        random,
      )
      if (old === null) return null
      const word = pick(
        random,
        counts.filter((each) => each !== old),
      )
      const changed = en.replace(new RegExp(`\\b${old}\\b`, 'u'), word)
      return { ar, en: changed, isNamed: tells('number', 'target', word) }
    },
  },
  {
    name: 'month or weekday changed in the English',
    kind: 'date',
    plant({ ar, en }, random) {
      const all = calendarWords.filter(
        (word) => word !== 'May' && new RegExp(`\\b${word}\\b`, 'u').test(en),
      )
      const old = once(en, all, random)
      if (old === null) return null
      const others = months.includes(old) ? months : weekdays
      const word = pick(
        random,
        others.filter((each) => !en.includes(each)),
      )
      return { ar, en: en.replace(old, word), isNamed: tells('date', 'target', word) }
    },
  },
  {
    name: 'quotation left out of the English',
    kind: 'quotation',
    plant: ({ ar, en, reasons }, random) => {
      const old = longQuotation(en, random)
      return old === null
        ? null
        : { ar, en: without(en, old), isNamed: isNew('quotation', 'source', reasons) }
    },
  },
  {
    name: 'quotation left out of the Arabic',
    kind: 'quotation',
    plant: ({ ar, en, reasons }, random) => {
      const old = longQuotation(ar, random)
      return old === null
        ? null
        : { ar: without(ar, old), en, isNamed: isNew('quotation', 'target', reasons) }
    },
  },
]

function all(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([found]) => found)
}

/** One of the forms that a text has exactly once; null without any. */
function once(text: string, forms: readonly string[], random: () => number): string | null {
  const single = forms.filter((form) => text.split(form).length === 2)
  return single.length === 0 ? null : pick(random, single)
}

/** A quotation of four words and more in a text that has no other. */
function longQuotation(text: string, random: () => number): string | null {
  const found = all(text, quotation)
  if (found.length !== 1) return null
  const long = once(
    text,
    found.filter((each) => each.split(/\s+/u).length >= 4),
    random,
  )
  return long === null || text.length - long.length < 20 ? null : long
}

function without(text: string, form: string): string {
  return text.replace(form, '').replace(/ {2,}/gu, ' ').trim()
}

/** A missing fact with some of the words that were put in. A month is a name as well. */
function tells(kind: ReasonKind, side: 'source' | 'target', form: string): PlantedFault['isNamed'] {
  return (reason) => {
    const other = side === 'source' ? reason.target : reason.source
    const own = reason[side]
    if (own === null || other !== null) return false
    const isKind = reason.kind === kind || (kind === 'date' && reason.kind === 'name')
    return isKind && (own.includes(form) || form.includes(own))
  }
}

/** A missing fact of the side that was not there before. */
function isNew(
  kind: ReasonKind,
  side: 'source' | 'target',
  before: readonly Reason[],
): PlantedFault['isNamed'] {
  const other = side === 'source' ? 'target' : 'source'
  return (reason) =>
    (reason.kind === kind || (kind === 'name' && reason.kind === 'date')) &&
    reason[side] !== null &&
    reason[other] === null &&
    !before.some(
      (old) => old.kind === reason.kind && old[side] === reason[side] && old[other] === null,
    )
}
