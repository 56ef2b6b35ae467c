import type { DictionaryDirection } from './dictionary'

/** The direction of entries that name their languages: which of the two most of them name first. */
export function directionOfPairs(
  orders: readonly (readonly ('ar' | 'en')[])[],
): DictionaryDirection {
  const arabicFirst = orders.filter(([first]) => first === 'ar').length
  const englishFirst = orders.filter(([first]) => first === 'en').length
  return arabicFirst >= englishFirst ? ['ar', 'en'] : ['en', 'ar']
}
