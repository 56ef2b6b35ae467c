import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { linesOfPage } from '../../src-core/formats/pdf/lines-of-page'
import type { PrintedDocument, PrintedPage } from '../../src-core/formats/pdf/printed-page'
import { glyphsOfPage } from './glyphs-of-page'
import { openPdf } from './open-pdf'

/** No article has so many pages; a book of them would take minutes. */
const mostPages = 2000

/**
 * The lines of the pages of a PDF. Its library is loaded when it is needed first; nothing in the file runs, and
 * nothing is fetched. `onPage` is told how many pages are done. Problems: `file-damaged`, `file-protected`,
 * `too-many-pages`.
 */
export async function extractPdf(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  onPage: (done: number, count: number) => void = () => undefined,
): Promise<Result<PrintedDocument>> {
  const opened = await openPdf(name, bytes)
  if (!opened.ok) return opened
  const { document, codes, tooMuch, close } = opened.value
  try {
    const count = document.numPages
    if (count > mostPages) return fail('too-many-pages', { name, limit: mostPages })
    const pages: PrintedPage[] = []
    for (let number = 1; number <= count; number += 1) {
      const page = await document.getPage(number)
      const { height } = page.getViewport({ scale: 1 })
      const glyphs = await Promise.race([glyphsOfPage(page, codes), tooMuch])
      pages.push({ height, lines: linesOfPage(glyphs) })
      page.cleanup()
      onPage(number, count)
    }
    const { info } = await document.getMetadata()
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : null
    return ok({ title, pages })
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).slice(0, 200)
    return fail('file-damaged', { name, format: 'PDF', detail })
  } finally {
    await close()
  }
}
