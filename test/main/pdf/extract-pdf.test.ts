import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportedBlock } from '../../../src-core/formats/imported'
import { pdfReader } from '../../../src-core/formats/pdf/read-pdf'
import { readSource } from '../../../src-main/files/read-file'

const root = 'test/fixtures/formats/pdf'

async function blocksOf(path: string): Promise<readonly ImportedBlock[]> {
  const source = await readSource(path)
  const read = source.ok ? pdfReader.read([source.value]) : source
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const { value } = read
  if (value.type !== 'document' || typeof value.content === 'string') throw new Error('no blocks')
  return value.content
}

/** A PDF of one page with this content; typefaces are the built-in Helvetica. */
function pdfOf(content: string): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const body = objects.map((object, at) => `${String(at + 1)} 0 obj\n${object}\nendobj\n`)
  return `%PDF-1.4\n${body.join('')}trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n`
}

function written(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'muqabala-pdf-')), name)
  writeFileSync(path, text, 'latin1')
  return path
}

describe('a PDF', () => {
  it('in two columns from the right gives its paragraphs, headings and letters in reading order', async () => {
    const blocks = await blocksOf(`${root}/in-01-columns.ar.pdf`)
    expect(blocks.slice(1, 6)).toEqual([
      { text: 'مكتبة على البحر', kind: 'heading', language: null },
      {
        text: 'افتتحت البلدية أمس مكتبة الميناء بعد ترميم استغرق ثلاث سنوات. والمبنى هو دار الجمارك القديمة، وقد حافظ المعماريون على سقفه الخشبي المعروف وعلى أدراجه ومعظم نوافذه الأصلية.',
        kind: null,
        language: null,
      },
      expect.objectContaining({ kind: null }),
      { text: 'كتب للجميع', kind: 'heading', language: null },
      {
        text: 'تضم المجموعة اثني عشر ألف مجلد بالعربية والإنجليزية. وقد فهرسها أمناء المكتبة خلال الترميم، وأسهمت منظمات دولية بمعاجم وموسوعات وسير مصورة، ولا سيما للقراء الصغار.',
        kind: null,
        language: null,
      },
    ])
  })

  it('in two columns from the left goes on across columns and pages, without running heads', async () => {
    const blocks = await blocksOf(`${root}/in-02-columns.en.pdf`)
    expect(blocks).toHaveLength(13)
    expect(blocks.map(({ text }) => text)).not.toContain('The Harbour Gazette')
    expect(blocks[5]?.text).toBe(
      'The director emphasised that membership is free of charge. “Nobody should remain outside our door because of money,” she explained, and announced that the reading rooms will stay open on holidays as well.',
    )
    expect(blocks[11]?.text).toBe(blocks[5]?.text)
  })

  it('of a browser, with a glyph for each form of a letter, gives letters, ligatures and marks', async () => {
    const texts = (await blocksOf(`${root}/in-03-browser.ar.pdf`)).map(({ text }) => text)
    expect(texts[2]).toBe(
      'افتتحت بلدية «المدينة القديمة» أمس مكتبة الميناء بعد أعمال ترميم استمرت ثلاث سنوات، وكلفت 1,204,500 دولار بحسب رئيسة البلدية سلمى خوري التي قالت إن المكتبة للجميع (كبارًا وصغارًا)، وإنها لن تغلق في أيام العطل.',
    )
    // The typeface has a glyph of its own for alef with hamza after lam, which this file does not name.
    expect(texts[5]).toContain('لينا عطا الله: «لا نريد أن يقف أحد خارج الباب. الاولاد أولاً، ثم')
  })

  it('with words drawn out to fill the line gives whole words', async () => {
    const texts = (await blocksOf(`${root}/in-04-drawn-out.ar.pdf`)).map(({ text }) => text)
    expect(texts[1]).toContain('يوم 12/03/2025، وجالوا في القاعات الثلاث، وفي القاعة الكبرى')
    expect(texts[1]).toContain('شركة Harbour Design Studio بالتعاون مع مهندسين')
  })

  it('without text, broken or protected is a problem with a sentence of its own', async () => {
    const problemOf = async (text: string) => {
      const source = await readSource(written('a.pdf', text))
      const read = source.ok ? pdfReader.read([source.value]) : source
      return read.ok ? null : read.problem.code
    }
    expect(await problemOf(pdfOf('0 0 10 10 re f'))).toBe('no-text-layer')
    expect(await problemOf('%PDF-1.7 and nothing else')).toBe('file-damaged')
    const guarded = pdfOf('BT ET').replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [(a) (a)] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >>`,
    )
    expect(await problemOf(guarded)).toBe('file-protected')
  })

  it('places text by every way that there is, and leaves out what is turned', async () => {
    const content =
      'BT /F 10 Tf 14 TL 1 0 0 1 50 300 Tm (The first line of the text,) Tj T* (and the second.) Tj ' +
      '0 -60 Td [(Kern) -20 (ed wo) 10 (rds)] TJ 0 1 -1 0 20 20 Tm (Turned round) Tj ET ' +
      'q 2 0 0 2 0 0 cm BT /F 10 Tf 25 180 Td (Large) Tj ET Q'
    const blocks = await blocksOf(written('b.pdf', pdfOf(content)))
    expect(blocks).toEqual([
      { text: 'Large', kind: 'heading', language: null },
      { text: 'The first line of the text, and the second.', kind: null, language: null },
      { text: 'Kerned words', kind: null, language: null },
    ])
  })
})
