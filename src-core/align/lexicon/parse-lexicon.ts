/** An entry of a bilingual lexicon: Arabic forms and English glosses, each one word or a few. */
export interface LexiconEntry {
  readonly forms: readonly string[]
  readonly glosses: readonly string[]
  /** How sure the entry is, 0 to 1; one that was written by a person is, and says nothing. */
  readonly strength?: number
}

/**
 * Reads a lexicon file: `form[, form…]<TAB>gloss[; gloss…][<TAB>strength]`, `#` begins a comment. Lines that are not
 * entries are passed over, so that a user's own list can't stop the aligner.
 */
export function parseLexicon(text: string): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue
    const [left, right, strength] = line.replace(/^\uFEFF/u, '').split('\t')
    if (left === undefined || right === undefined) continue
    const forms = pieces(left, /[,\u060C]/u)
    const glosses = pieces(right, /;/u)
    if (forms.length === 0 || glosses.length === 0) continue
    const share = Number(strength ?? '')
    entries.push(share > 0 && share < 1 ? { forms, glosses, strength: share } : { forms, glosses })
  }
  return entries
}

function pieces(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

/** Writes entries as a lexicon file, for `parseLexicon` to read. */
export function writeLexicon(entries: readonly LexiconEntry[]): string {
  return entries
    .map(({ forms, glosses, strength }) => {
      const line = `${forms.join(', ')}\t${glosses.join('; ')}`
      return strength === undefined ? line : `${line}\t${String(strength)}`
    })
    .join('\n')
}
