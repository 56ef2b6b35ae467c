/** An entry of a bilingual lexicon: Arabic forms and English glosses, each one word or a few. */
export interface LexiconEntry {
  readonly forms: readonly string[]
  readonly glosses: readonly string[]
}

/**
 * Reads a lexicon file: `form[, form…]<TAB>gloss[; gloss…]`, `#` begins a comment. Lines that are not
 * entries are passed over, so that a user's own list can't stop the aligner.
 */
export function parseLexicon(text: string): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue
    const [left, right] = line.replace(/^\uFEFF/u, '').split('\t')
    if (left === undefined || right === undefined) continue
    const forms = pieces(left, /[,\u060C]/u)
    const glosses = pieces(right, /;/u)
    if (forms.length > 0 && glosses.length > 0) entries.push({ forms, glosses })
  }
  return entries
}

function pieces(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}
