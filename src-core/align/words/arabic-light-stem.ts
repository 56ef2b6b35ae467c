const prefixes = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'] as const

const suffixes = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'هم', 'نا', 'ه', 'ي', 'ا', 'ت'] as const

/**
 * One stem per folded word, for counting: the stemmer "light10" of Larkey, Ballesteros and Connell
 * (2007), with a few pronouns more. For look-up in a lexicon, use `arabicVariants`.
 */
export function arabicLightStem(word: string): string {
  let stem = word.length >= 4 && word.startsWith('\u0648') ? word.slice(1) : word
  const prefix = prefixes.find((candidate) => stem.startsWith(candidate))
  if (prefix !== undefined && stem.length - prefix.length >= 2) stem = stem.slice(prefix.length)
  for (const suffix of suffixes) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 3) {
      stem = stem.slice(0, stem.length - suffix.length)
    }
  }
  return stem
}
