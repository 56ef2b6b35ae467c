import type { Imported } from '../../src-core/formats/imported'
import type { Reader, SourceFile } from '../../src-core/formats/reader'
import { articleOfBitext } from '../../src-core/load/article-of-bitext'
import { importFiles } from '../../src-core/load/import-files'
import { validateProject } from '../../src-core/project/validate-project'
import { mutateFiles } from './mutate-files'
import { withPages } from './printed-file'

/** What went wrong with a mutated file, and the seed that makes it again. */
export interface FuzzFault {
  readonly seed: number
  readonly complaint: string
}

/** No reader takes so long over files as small as the fixtures. */
const longestMilliseconds = 2000

/**
 * Reads mutated fixtures with a reader, whether it recognises them or not, and as the window would. Faults
 * are exceptions, bitexts that make no valid article, and readings that take too long.
 */
export async function fuzzReader(
  reader: Reader,
  cases: readonly (readonly SourceFile[])[],
  seeds: { readonly from: number; readonly count: number },
): Promise<readonly FuzzFault[]> {
  const faults: FuzzFault[] = []
  for (let seed = seeds.from; seed < seeds.from + seeds.count; seed += 1) {
    const mutated = mutateFiles(cases[seed % cases.length] ?? [], seed)
    if (mutated === null) continue
    const start = process.cpuUsage()
    try {
      const files = await withPages(mutated)
      const read = reader.read(files)
      const complaint = read.ok ? checkImported(read.value) : null
      if (complaint !== null) faults.push({ seed, complaint })
      importFiles(files)
    } catch (error) {
      faults.push({ seed, complaint: error instanceof Error ? (error.stack ?? '') : String(error) })
    }
    // Processor time: on a busy computer, waiting is no sign of a hang.
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1000
    if (took > longestMilliseconds)
      faults.push({ seed, complaint: `${String(Math.round(took))} ms` })
  }
  return faults
}

/** What is wrong with what a reader gave; null when it can be used as it is. */
export function checkImported(imported: Imported): string | null {
  if (imported.type === 'document') return null
  let last = 0
  const article = articleOfBitext(imported, 'fuzz', () => String((last += 1)), '')
  const valid = validateProject({ id: 'p', articles: [article] })
  return valid.ok ? null : valid.fault
}
