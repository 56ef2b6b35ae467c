/** Places of files, in the list that was given, that make one article: a pair, or a page alone. */
export type FileGroup = readonly number[]

/** A language at the end or the beginning of a name, set off by a sign: `report.ar`, `en_report`, `report-english`. */
const languageAtEnd =
  /[._\s-]+\(?(?:(?:ar|en|fr|de|es|it|pt|tr|fa|he|ur|ru|zh|ja|ko|nl|pl|sv|el|hi)(?:[-_][a-z]{2})?|ara|arb|eng|fra|arabic|english|french|source|target|src|tgt|original|translation|عربي|العربية|إنجليزي|الإنجليزية|الأصل|الترجمة)\)?$/iu
const languageAtStart =
  /^(?:ar|en|fr|de|es|it|pt|tr|fa|he|ur|ru|zh|ja|ko|nl|pl|sv|el|hi|ara|eng|arabic|english|source|target|src|tgt|original|translation)[._\s-]+/iu

/**
 * Which of many files belong together, by their names: `report.ar.txt` with `report.en.txt`, and files of
 * one name in two folders. What has no other of its name stays alone. In the order of the first file of each.
 */
export function groupFiles(names: readonly string[]): readonly FileGroup[] {
  const groups = new Map<string, number[]>()
  for (const [place, name] of names.entries()) {
    const key = stemOf(name)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [place])
    else group.push(place)
  }
  // By name, so that all pairs run in one direction: ar before en, original before translation, source before target.
  const byName = (one: number, other: number): number =>
    (names[one] ?? '') < (names[other] ?? '') ? -1 : 1
  return [...groups.values()].map((group) => group.toSorted(byName))
}

/** The name without its ending and its language. */
function stemOf(name: string): string {
  const bare = name.normalize('NFC').replace(/\.[^.]*$/u, '')
  const withoutEnd = bare.replace(languageAtEnd, '')
  const stem = withoutEnd === bare ? bare.replace(languageAtStart, '') : withoutEnd
  return stem.toLowerCase()
}
