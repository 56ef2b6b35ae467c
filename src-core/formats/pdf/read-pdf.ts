import { fail, ok } from '../../errors'
import type { Reader, SourceFile } from '../reader'
import { paragraphsOfPages } from './paragraphs-of-pages'
import { withoutRunningHeads } from './without-running-heads'

/**
 * A PDF with a text layer (ISO 32000). Which glyph stands where is taken out by the main process, whose library
 * the core cannot have; lines, columns, paragraphs and headings are rebuilt from that here.
 */
export const pdfReader: Reader = {
  id: 'pdf',
  name: 'PDF',
  extensions: ['.pdf'],
  drops: ['formatting', 'images', 'running-heads'],
  recognises: ([file, ...others]) =>
    file !== undefined && others.length === 0 && (file.printed !== undefined || isPdf(file)),
  read([file]) {
    const name = file?.name ?? ''
    if (file?.printed === undefined) return fail('file-binary', { name })
    const { title, pages } = file.printed
    if (pages.every(({ lines }) => lines.length === 0)) return fail('no-text-layer', { name })
    const content = paragraphsOfPages(withoutRunningHeads(pages))
    return content.length === 0
      ? fail('no-text-layer', { name })
      : ok({ type: 'document', title: usableTitle(title), content })
  },
}

/** Whether bytes begin as those of a PDF do. */
export function isPdf({ bytes }: Pick<SourceFile, 'bytes'>): boolean {
  return [0x25, 0x50, 0x44, 0x46].every((byte, at) => bytes[at] === byte)
}

/** What programs write for a title when nobody gave one, is none. */
function usableTitle(title: string | null): string | null {
  const own = title?.trim() ?? ''
  const isMade =
    /^(microsoft word|untitled|about:blank|document\d*$)|\.(docx?|indd|rtf|pdf|html?|txt)$/i
  return own === '' || isMade.test(own) ? null : own
}
