import type { OPS, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { parserLine } from './parser-line'

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  /** The numbers of the operations on a page. */
  readonly codes: typeof OPS
  /** Is rejected when a page comes to more than a page can hold; never fulfilled. */
  readonly tooMuch: Promise<never>
  readonly close: () => Promise<void>
}

/**
 * Opens a PDF with everything switched off that is not its text: no script of it is compiled, no typeface loaded,
 * no picture decoded, nothing fetched. The parser runs on this thread, since it is bundled with the program, and is ended
 * when it goes on and on.
 */
export async function openPdf(name: string, bytes: Uint8Array): Promise<Result<OpenPdf>> {
  const { pdf, parser } = await loadLibrary()
  let stop: (reason: Error) => void = () => undefined
  const tooMuch = new Promise<never>((_resolve, reject) => {
    stop = reject
  })
  // Whoever reads a page hears of it; before that, nobody listens.
  tooMuch.catch(() => undefined)
  const line = parserLine(pdf.OPS, () => {
    stop(new Error('a page without end'))
    void task.destroy()
  })
  parser.initializeFromPort(line.parser)
  const worker = new pdf.PDFWorker({ port: line.library as never, verbosity: 0 })
  const close = async (): Promise<void> => {
    await task.destroy()
    worker.destroy()
  }
  const task = pdf.getDocument({
    worker,
    // The library takes the bytes for its own.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    return ok({ document: await task.promise, codes: pdf.OPS, tooMuch, close })
  } catch (error) {
    await close()
    const detail = error instanceof Error ? error.message : String(error)
    return error instanceof Error && error.name === 'PasswordException'
      ? fail('file-protected', { name })
      : fail('file-damaged', { name, format: 'PDF', detail: detail.slice(0, 200) })
  }
}

async function loadLibrary() {
  const { WorkerMessageHandler: parser } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return { pdf: await import('pdfjs-dist/legacy/build/pdf.mjs'), parser }
}
