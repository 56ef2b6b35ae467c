import { save } from './save-queue'
import { lineOf, showLines } from './start-work'

/**
 * Whether the file has every change, so that what is exported from it has them too. Says so when they could not be
 * written.
 */
export async function savedToExport(): Promise<boolean> {
  const saved = await save()
  if (!saved.ok) showLines([{ key: 'export.not-saved', values: {} }, lineOf(saved.problem)])
  return saved.ok
}
