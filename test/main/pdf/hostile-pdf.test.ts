import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../../src-core/formats/source-file'
import { importFiles } from '../../../src-core/load/import-files'
import { extractPdf } from '../../../src-main/pdf/extract-pdf'
import { hostilePdfs } from '../../support/hostile-pdfs'

/** Processor time that any of them may take, here and while other programs run. */
const longestMilliseconds = 10_000

/** A busy machine may make them wait. */
const patience = 120_000

/** What is said of those from which nothing comes; the others have a line of text. */
const refused: Readonly<Record<string, string>> = {
  'a tree of pages that holds itself': 'no-text-layer',
  'one page again and again': 'file-damaged',
  'a count of pages without the pages': 'no-text-layer',
  'forms in forms that double each time': 'file-damaged',
  'states that nobody leaves': 'file-damaged',
  'more letters than a page holds': 'file-damaged',
  'contents that name themselves': 'no-text-layer',
  'a table that comes before itself': 'no-text-layer',
  'values deep in each other': 'no-text-layer',
  'streams packed in each other': 'no-text-layer',
}

describe('hostile PDF files', () => {
  it.each(hostilePdfs)(
    '$what: answered in time, with a text or a sentence',
    { timeout: patience },
    async (hostile) => {
      const start = process.cpuUsage()
      const file = sourceFile(hostile.name, hostile.make())
      if (!file.ok) throw new Error(file.problem.code)
      const printed = await extractPdf(file.value)
      const result = printed.ok ? importFiles([{ ...file.value, printed: printed.value }]) : printed
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1000).toBeLessThan(longestMilliseconds)
      // One line in one language is a text without its translation.
      const code = result.ok ? 'read' : result.problem.code
      expect(code).toBe(refused[hostile.what] ?? 'one-language-only')
    },
  )
})
