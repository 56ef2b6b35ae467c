import { isPdf } from '../../src-core/formats/pdf/read-pdf'
import type { SourceFile } from '../../src-core/formats/reader'
import { extractPdf } from '../../src-main/pdf/extract-pdf'

/** Files as the main process hands them to the readers: a PDF with its pages, if it can be opened. */
export async function withPages(files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const done: SourceFile[] = []
  for (const file of files) {
    const printed = isPdf(file) ? await extractPdf(file) : null
    done.push(printed?.ok === true ? { ...file, printed: printed.value } : file)
  }
  return done
}
