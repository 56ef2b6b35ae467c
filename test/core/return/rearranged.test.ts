import { describe, expect, it } from 'vitest'
import { withPart } from '../../support/with-part'
import { discussedArticle } from '../formats/discussed-article'
import { historyOf, planOf, said, written } from './returned-of'

/** The review table after somebody did something to its rows; the first of them names the columns. */
function withRows(change: (rows: readonly string[]) => readonly string[]): Uint8Array {
  return withPart(written('docx', discussedArticle), 'word/document.xml', (xml) => {
    const rows = xml.match(/<w:tr>[^]*?<\/w:tr>/gu) ?? []
    const [start = '', end = ''] = [rows[0], rows.at(-1)]
    const before = xml.slice(0, xml.indexOf(start))
    const after = xml.slice(xml.lastIndexOf(end) + end.length)
    return `${before}${change(rows).join('')}${after}`
  })
}

const planOfRows = (change: Parameters<typeof withRows>[0]) =>
  planOf(historyOf(discussedArticle), 'back.docx', withRows(change))
const withoutBookmarks = (row: string) => row.replaceAll(/<w:bookmark(?:Start|End) [^>]*>/gu, '')

describe('a review table whose rows were moved about', () => {
  it('brings nothing new when its rows were sorted, or when some were deleted', () => {
    for (const change of [
      ([head = '', ...rows]: readonly string[]) => [head, ...rows.toReversed()],
      ([head = '', first = '', , ...rows]: readonly string[]) => [head, first, ...rows],
      (rows: readonly string[]) => rows.slice(1),
    ]) {
      const plan = planOfRows(change)
      expect(plan.items.map(said)).toEqual([])
      expect(plan.unmatched).toEqual([])
    }
  })

  it('lists the half of a row that was split off, and takes the rest as a change of its text', () => {
    const plan = planOfRows((rows) =>
      rows.flatMap((row) => {
        if (!row.includes('the librarian said.')) return [row]
        const half = withoutBookmarks(row)
          .replace('- “I am happy,” the', 'The')
          .replace('- «أنا سعيدة»، قالت أمينة المكتبة.', '')
        return [row.replace(' the librarian said.', ''), half]
      }),
    )
    expect(plan.items.map(said)).toEqual(['b6 target: - “I am happy,”'])
    expect(plan.unmatched.map(({ source, target }) => [source, target])).toEqual([
      ['', 'The librarian said.'],
    ])
  })

  it('does not take a row twice that somebody copied', () => {
    const plan = planOfRows((rows) =>
      rows.flatMap((row) =>
        row.includes('The guests applauded.')
          ? [row, withoutBookmarks(row).replace('The guests', 'The visitors')]
          : [row],
      ),
    )
    expect(plan.items.map(said)).toEqual([])
    expect(plan.unmatched.map(({ target }) => target)).toEqual([
      'The visitors applauded. The applause was long.',
    ])
  })

  it('takes a correction of ours that the colleague turned down for a change of theirs', () => {
    const plan = planOfRows((rows) =>
      rows.map((row) =>
        row
          .replaceAll(/<w:ins [^]*?<\/w:ins>/gu, '')
          .replaceAll(/<\/?w:del(?: [^>]*)?>/gu, '')
          .replaceAll('w:delText', 'w:t'),
      ),
    )
    expect(plan.items.map(said)).toEqual([
      'b2 target: The guests applauded. They went on for a long time.',
    ])
  })

  it('brings nothing new when the colleague accepted what we had tracked', () => {
    const plan = planOfRows((rows) =>
      rows.map((row) =>
        row.replaceAll(/<w:del [^]*?<\/w:del>/gu, '').replaceAll(/<\/?w:ins(?: [^>]*)?>/gu, ''),
      ),
    )
    expect(plan.items.map(said)).toEqual([])
  })
})
