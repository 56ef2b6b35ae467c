/** A dictionary form that an Arabic word may stand for, and how sure one may be of it, 0 to 1. */
export interface Variant {
  readonly form: string
  readonly strength: number
}

const suffixes: readonly (readonly [string, readonly string[], number])[] = [
  // suffix, what may stand in its place, strength
  ['\u0647\u0627', ['', '\u0647'], 0.9],
  ['\u0647\u0645', ['', '\u0647'], 0.9],
  ['\u0647\u0646', ['', '\u0647'], 0.85],
  ['\u0647\u0645\u0627', ['', '\u0647'], 0.9],
  ['\u0643\u0645', ['', '\u0647'], 0.85],
  ['\u0646\u0627', ['', '\u0647'], 0.85],
  ['\u0646\u064A', [''], 0.8],
  ['\u0647', ['', '\u064A'], 0.85],
  ['\u0643', [''], 0.7],
  ['\u064A', ['', '\u0647'], 0.75],
  ['\u064A\u0647', ['', '\u064A', '\u0647'], 0.85],
  ['\u0627\u062A', ['', '\u0647'], 0.9],
  ['\u064A\u0627\u062A', ['', '\u064A', '\u064A\u0647'], 0.85],
  ['\u0648\u0646', ['', '\u064A'], 0.9],
  ['\u064A\u0646', ['', '\u064A'], 0.9],
  ['\u064A\u064A\u0646', ['\u064A'], 0.9],
  ['\u0627\u0646', [''], 0.85],
  ['\u062A\u0627\u0646', ['\u0647'], 0.85],
  ['\u062A\u064A\u0646', ['\u0647'], 0.85],
  ['\u0648\u0627', ['', '\u064A', '\u0627'], 0.85],
  ['\u0648', [''], 0.7],
  ['\u0627', ['', '\u064A'], 0.9],
  ['\u062A', ['', '\u0647', '\u0627', '\u064A'], 0.85],
  ['\u062A\u0627', ['', '\u0647'], 0.75],
  ['\u062A\u0645', [''], 0.75],
  ['\u0646', [''], 0.6],
]

const maximumVariants = 60

/**
 * The forms under which a folded Arabic word may stand in a dictionary: without proclitics (wa-, fa-, bi-,
 * ka-, li-, al-, sa-), without pronoun and inflection suffixes, and imperfects turned to the third person.
 * A light stemmer in the sense of Larkey, Ballesteros and Connell (2002) that keeps every reading.
 */
export function arabicVariants(word: string): readonly Variant[] {
  const found = new Map<string, number>()
  const add = (form: string, strength: number): void => {
    if (form.length < 2 || found.size >= maximumVariants) return
    if ((found.get(form) ?? 0) < strength) found.set(form, strength)
  }
  const cores = withoutProclitics(word)
  for (const core of cores) add(core.form, core.strength)
  for (const { form, strength } of cores) {
    for (const [suffix, replacements, keep] of suffixes) {
      if (!form.endsWith(suffix) || form.length - suffix.length < 2) continue
      const rest = form.slice(0, form.length - suffix.length)
      const shortness = rest.length < 3 ? 0.6 : 1
      for (const replacement of replacements) add(rest + replacement, strength * keep * shortness)
      // A pronoun after ta marbuta shows it as ta: madrasat-ha.
      if (rest.endsWith('\u062A') && rest.length > 3) {
        add(`${rest.slice(0, -1)}\u0647`, strength * keep)
      }
      // Pronoun after a plural ending: nothing is left of the nun (-u-hum, -i-hum), or the plural -at.
      if (rest.endsWith('\u0627\u062A') && rest.length > 4) {
        add(rest.slice(0, -2), strength * keep * 0.9)
        add(`${rest.slice(0, -2)}\u0647`, strength * keep * 0.9)
      }
    }
  }
  for (const [form, strength] of [...found]) {
    const first = form.charAt(0)
    if (form.length >= 4 && (first === '\u062A' || first === '\u0646' || first === '\u0627')) {
      add(`\u064A${form.slice(1)}`, strength * 0.85)
    }
  }
  return [...found].map(([form, strength]) => ({ form, strength }))
}

/** The word itself and what is left of it without the particles written onto its front. */
export function withoutProclitics(word: string): readonly Variant[] {
  const found = new Map<string, number>([[word, 1]])
  const add = (form: string, strength: number): void => {
    if (form.length >= 2 && (found.get(form) ?? 0) < strength) found.set(form, strength)
  }
  const first = word.charAt(0)
  if ((first === '\u0648' || first === '\u0641') && word.length >= 4) add(word.slice(1), 0.97)
  for (const [form, strength] of [...found]) {
    if (form.startsWith('\u0644\u0644') && form.length >= 4) add(form.slice(2), strength * 0.97)
    const head = form.charAt(0)
    if ((head === '\u0628' || head === '\u0643' || head === '\u0644') && form.length >= 4) {
      add(form.slice(1), strength * 0.93)
    }
    if (head === '\u0633' && /^\u0633[\u064A\u062A\u0646\u0627]/u.test(form) && form.length >= 4) {
      add(form.slice(1), strength * 0.93)
    }
  }
  for (const [form, strength] of [...found]) {
    if (form.startsWith('\u0627\u0644') && form.length >= 4) add(form.slice(2), strength * 0.98)
  }
  return [...found].map(([form, strength]) => ({ form, strength }))
}

/** What is left of a folded Arabic word without its long vowels: a weak key for broken plurals and weak roots. */
export function arabicSkeleton(form: string): string {
  return form.charAt(0) + form.slice(1).replace(/[\u0627\u0648\u064A]/gu, '')
}
