import type { OPS, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  /** The numbers of the operations on a page. */
  readonly codes: typeof OPS
  readonly close: () => Promise<void>
}

/**
 * Opens a PDF with everything switched off that is not its text: no script of it is compiled, no typeface loaded,
 * no picture decoded, nothing fetched. The parser runs on this thread, since it is bundled with the program.
 */
export async function openPdf(name: string, bytes: Uint8Array): Promise<Result<OpenPdf>> {
  const pdf = await loadLibrary()
  const task = pdf.getDocument({
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
    return ok({ document: await task.promise, codes: pdf.OPS, close: () => task.destroy() })
  } catch (error) {
    await task.destroy()
    const detail = error instanceof Error ? error.message : String(error)
    return error instanceof Error && error.name === 'PasswordException'
      ? fail('file-protected', { name })
      : fail('file-damaged', { name, format: 'PDF', detail: detail.slice(0, 200) })
  }
}

/** The library finds its parser under this name and then asks for no other thread. */
async function loadLibrary() {
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
