import { text, type HostileFile } from './hostile-file'

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
const pdf = (objects: readonly string[], trailer = ''): Uint8Array =>
  text(
    `%PDF-1.5\n${objects.map((object, at) => `${String(at + 1)} 0 obj\n${object}\nendobj\n`).join('')}` +
      `trailer << /Root 1 0 R /Size ${String(objects.length + 1)} ${trailer} >>\n%%EOF\n`,
  )

const stream = (content: string, entries = `/Length ${String(content.length)}`): string =>
  `<< ${entries} >>\nstream\n${content}\nendstream`

const words = 'BT /F 12 Tf 1 0 0 1 50 300 Tm (A line of text on the page.) Tj ET'

/** A page whose content is the fourth object and whose typeface is the fifth. */
const onePage = (content: string, resources = '', font = helvetica): readonly string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`,
  content,
  font,
]

const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const form = (content: string, resources: string): string =>
  stream(
    content,
    `/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << ${resources} >> /Length ${String(content.length)}`,
  )

/** A typeface of many letters, whose widths or whose letters are said by `entries`. */
const composite = (entries: string, descendant: string): readonly string[] =>
  onePage(
    stream('BT /F 12 Tf 1 0 0 1 50 300 Tm <00410042> Tj ET'),
    '',
    `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] ${entries} >>`,
  ).concat(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ${descendant} >>`,
  )

/** PDF files whose objects lead back to themselves or promise more than there is, each in one way. */
export const hostilePdfs: readonly HostileFile[] = [
  {
    what: 'a tree of pages that holds itself',
    name: 'a.pdf',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>',
        '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>',
      ]),
  },
  {
    what: 'pages that are each other’s parents',
    name: 'a.pdf',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Parent 3 0 R /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
        stream(words),
      ]),
  },
  {
    what: 'one page again and again',
    name: 'a.pdf',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] >>',
      ]),
  },
  {
    what: 'a count of pages without the pages',
    name: 'a.pdf',
    make: () =>
      pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 2000000000 >>']),
  },
  {
    what: 'a form that draws itself',
    name: 'a.pdf',
    make: () =>
      pdf([
        ...onePage(stream(`/X Do ${words}`), '/XObject << /X 6 0 R >>'),
        form(`/X Do /X Do ${words}`, '/XObject << /X 6 0 R >> /Font << /F 5 0 R >>'),
      ]),
  },
  {
    what: 'forms that draw each other',
    name: 'a.pdf',
    make: () =>
      pdf([
        ...onePage(stream(`/X Do ${words}`), '/XObject << /X 6 0 R >>'),
        form('/Y Do /Y Do', '/XObject << /Y 7 0 R >>'),
        form('/X Do /X Do', '/XObject << /X 6 0 R >>'),
      ]),
  },
  {
    what: 'forms in forms that double each time',
    name: 'a.pdf',
    make: () =>
      pdf([
        ...onePage(stream(`/X Do ${words}`), '/XObject << /X 6 0 R >>'),
        ...Array.from({ length: 40 }, (_, at) =>
          form(
            `/X Do /X Do ${words}`,
            `/XObject << /X ${String(at + 7)} 0 R >> /Font << /F 5 0 R >>`,
          ),
        ),
        form(words, '/Font << /F 5 0 R >>'),
      ]),
  },
  {
    what: 'a length that is its own stream',
    name: 'a.pdf',
    make: () => pdf(onePage(stream(words, '/Length 4 0 R'))),
  },
  {
    what: 'lengths that lead to each other',
    name: 'a.pdf',
    make: () => pdf([...onePage(stream(words, '/Length 6 0 R')), '7 0 R', '6 0 R']),
  },
  {
    what: 'contents that name themselves',
    name: 'a.pdf',
    make: () => pdf(onePage('[4 0 R 4 0 R [4 0 R]]')),
  },
  {
    what: 'letters that are drawn with themselves',
    name: 'a.pdf',
    make: () =>
      pdf([
        ...onePage(
          stream('BT /F 12 Tf 1 0 0 1 50 300 Tm (aaaa) Tj ET'),
          '',
          '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Type /Encoding /Differences [97 /a] >> /CharProcs << /a 6 0 R >> /Resources << /Font << /F 5 0 R >> >> >>',
        ),
        stream('9 0 d0 BT /F 1 Tf (aa) Tj ET'),
      ]),
  },
  {
    what: 'a table that comes before itself',
    name: 'a.pdf',
    make: () => {
      const head =
        '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n'
      const at = String(head.length)
      return text(
        `${head}xref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Size 3 /Prev ${at} >>\nstartxref\n${at}\n%%EOF\n`,
      )
    },
  },
  {
    what: 'widths of two thousand million letters',
    name: 'a.pdf',
    make: () => pdf(composite('', '/DW 500 /W [0 2000000000 500]')),
  },
  {
    what: 'names of two thousand million letters',
    name: 'a.pdf',
    make: () =>
      pdf([
        ...composite('/ToUnicode 7 0 R', '/DW 500'),
        stream(
          '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <77359400> <0041> endbfrange endcmap',
        ),
      ]),
  },
  {
    what: 'a typeface of letters without number',
    name: 'a.pdf',
    make: () =>
      pdf(
        onePage(
          stream(words),
          '',
          '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 0 /LastChar 2000000000 /Widths [500] >>',
        ),
      ),
  },
  {
    what: 'values deep in each other',
    name: 'a.pdf',
    make: () => pdf(onePage(stream(`${'['.repeat(300_000)} Tj ${words}`))),
  },
  {
    what: 'states that nobody leaves',
    name: 'a.pdf',
    make: () => pdf(onePage(stream(`${'q '.repeat(500_000)}${words}`))),
  },
  {
    what: 'more letters than a page holds',
    name: 'a.pdf',
    make: () =>
      pdf(onePage(stream(`BT /F 12 Tf 1 0 0 1 50 300 Tm ${'(aaaaaaaaaa) Tj '.repeat(30_000)} ET`))),
  },
  {
    what: 'streams packed in each other',
    name: 'a.pdf',
    make: () =>
      pdf(onePage(stream('00>', `/Length 3 /Filter [${'/ASCIIHexDecode '.repeat(20_000)}]`))),
  },
]
