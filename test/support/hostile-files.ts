import { hostileArchives } from './hostile-archives'
import type { HostileFile } from './hostile-file'
import { hostileBitexts, hostileDocuments } from './hostile-texts'

/** Files of every format that is read, each hostile in one way. None is larger than a few megabytes. */
export const hostileFiles: readonly HostileFile[] = [
  ...hostileArchives,
  ...hostileBitexts,
  ...hostileDocuments,
]
