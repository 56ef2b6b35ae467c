import type { LoadedFiles } from '../../src-core/ipc/contract'

/** What a bitext is called: as it says itself, else as its file. */
export function titleOfBitext({
  bitext,
  files: [file],
}: Extract<LoadedFiles, { readonly type: 'bitext' }>): string {
  return bitext.title ?? file?.name.replace(/\.[^.]+$/u, '') ?? ''
}
