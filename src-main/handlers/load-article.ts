import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { LoadedFiles } from '../../src-core/ipc/contract'
import type { NamedText } from '../../src-core/load/named-text'
import { proposePage } from '../../src-core/load/propose-page'
import { proposePair } from '../../src-core/load/propose-pair'
import { readTextFile } from '../files/read-file'

/** Reads one page or a pair of files, and proposes how to split them. */
export async function loadFiles([first, second, ...others]: readonly [
  string,
  ...string[],
]): Promise<Result<LoadedFiles>> {
  if (others.length > 0) return fail('too-many-files', { count: others.length + 2 })
  const firstText = await readTextFile(first)
  if (!firstText.ok) return firstText
  if (second === undefined) return loadTexts(firstText.value)
  const secondText = await readTextFile(second)
  return secondText.ok ? loadTexts(firstText.value, secondText.value) : secondText
}

/** Proposes how to split one page or a pair of texts. */
export function loadTexts(first: NamedText, second?: NamedText): Result<LoadedFiles> {
  const proposal = second === undefined ? proposePage(first) : proposePair(first, second)
  if (!proposal.ok) return proposal
  const names = second === undefined ? [first.name] : [first.name, second.name]
  return ok({ names, proposal: proposal.value })
}

/** Whether a list of files has one; then `loadFiles` takes it. */
export function hasFiles(paths: readonly string[]): paths is readonly [string, ...string[]] {
  return paths.length > 0
}
