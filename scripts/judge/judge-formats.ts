import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openArchive } from '../../src-core/formats/archive/unzip'
import { beadRows } from '../../src-core/formats/export/bead-rows'
import { exportArticles } from '../../src-core/formats/export/export-articles'
import { formats } from '../../src-core/formats/index'
import { reviewedSample } from '../../test/support/reviewed-sample'
import { findPrograms, outputOf } from './programs'

// npm run judge:formats: writes the sample in the middle of a review in every format, and has programs of
// others judge the files: libxml2 the XML, translate-toolkit what translation tools exchange, LibreOffice the
// documents, in which tracked changes, comments and texts are counted and compared. Pages are rendered to
// pictures, to be looked at by a person. It installs from Debian what is missing, where it may.

const folder = '.cache/judge'
/** The Python that Debian's packages are for, whatever else is called so. */
const debianPython = '/usr/bin/python3'
const schemas = 'test/fixtures/schemas'

let [right, wrong] = [0, 0]

/** Tells what a judge says: null, or what is wrong. */
function judge(what: string, ask: () => string | null): void {
  let complaint: string | null
  try {
    complaint = ask()
  } catch (error) {
    complaint = error instanceof Error ? error.message : String(error)
  }
  if (complaint === null) right += 1
  else wrong += 1
  console.log(complaint === null ? `right  ${what}` : `WRONG  ${what}: ${complaint}`)
}

function same(found: unknown, expected: unknown): string | null {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)]
  return one === other ? null : `${one.slice(0, 300)} instead of ${other.slice(0, 300)}`
}

findPrograms({
  xmllint: 'libxml2-utils',
  soffice: 'libreoffice-writer libreoffice-calc',
  pdftoppm: 'poppler-utils',
  po2tmx: 'translate-toolkit',
})
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const history = reviewedSample()
const { articles } = history.project
const rows = beadRows(articles)
const texts = rows.map(({ sourceText, targetText }) => [sourceText, targetText])
const paths = new Map<string, readonly string[]>()
for (const interfaceLanguage of ['en', 'ar'] as const) {
  for (const format of formats) {
    const stem = `${format.id}-${interfaceLanguage}`
    const facts = {
      version: '0.0.0',
      now: '2026-03-05T09:00:00Z',
      stem,
      interfaceLanguage,
      history,
    }
    const written = exportArticles(format, articles, {}, facts)
    if (!written.ok) throw new Error(`${format.id}: ${JSON.stringify(written.problem)}`)
    const files = written.value.files.map(({ ending, bytes }) => {
      const path = join(folder, stem + ending)
      writeFileSync(path, bytes)
      return path
    })
    paths.set(stem, files)
  }
}
const fileOf = (id: string, language = 'en') => paths.get(`${id}-${language}`)?.[0] ?? ''

// What is XML.
const lint = (path: string, ...words: readonly string[]) => {
  judge(`${basename(path)} by xmllint`, () => {
    outputOf('xmllint', ['--noout', '--nonet', ...words, path])
    return null
  })
}
lint(fileOf('xliff-1.2'), '--schema', join(schemas, 'xliff-core-1.2-strict.xsd'))
lint(fileOf('xliff-2.1'), '--schema', join(schemas, 'xliff-2.1.xsd'))
lint(fileOf('tmx'), '--dtdvalid', join(schemas, 'tmx-1.4.dtd'))
for (const path of paths.get('intertext-en') ?? []) lint(path)

// What translation tools and scripts read.
const python = (code: string, path: string): unknown =>
  JSON.parse(outputOf(debianPython, ['-c', `import csv, json, sys\n${code}`, path]))
const units = 'print(json.dumps([[str(u.source or ""), str(u.target or "")] for u in s.units]))'
judge('tmx by translate-toolkit', () => {
  const open = 'with open(sys.argv[1], "rb") as f: s = tmx.tmxfile(f, "ar", "en")'
  const found = python(`from translate.storage import tmx\n${open}\n${units}`, fileOf('tmx'))
  const pairs = rows.filter(({ role }) => role === 'translation')
  return same(
    found,
    pairs.map(({ sourceText, targetText }) => [sourceText, targetText]),
  )
})
judge('xliff-1.2 by translate-toolkit', () => {
  const open = 's = xliff.xlifffile.parsefile(sys.argv[1])'
  const found = python(
    `from translate.storage import xliff\n${open}\n${units}`,
    fileOf('xliff-1.2'),
  )
  return same(found, texts)
})
const table = (path: string) =>
  python(
    'with open(sys.argv[1], encoding="utf-8-sig", newline="") as f:\n  print(json.dumps([r[1:3] for r in list(csv.reader(f))[1:]]))',
    path,
  )
judge('csv by Python', () => same(table(fileOf('csv')), texts))

// What people open.
// (Pages of the web are for a browser: LibreOffice is no judge of them.)
const documents = ['docx', 'docx-target', 'report-docx'].flatMap((id) =>
  ['en', 'ar'].map((language) => fileOf(id, language)),
)
const office = (form: string, files: readonly string[]) =>
  outputOf('soffice', ['--headless', '--convert-to', form, '--outdir', folder, ...files])
const changed = (path: string, ending: string) => path.replace(/\.[a-z]+$/, ending)
office('txt:Text (encoded):UTF8', documents)
office('fodt', [fileOf('docx')])
office('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', [fileOf('xlsx')])
office('pdf', [...documents, fileOf('xlsx')])

const plain = (text: string) => text.replaceAll(/[\s\u200e\u200f\u2066-\u2069\ufeff]+/gu, '')
const holds = (path: string, sentences: readonly string[]) => {
  const text = plain(readFileSync(changed(path, '.txt'), 'utf8'))
  const lost = sentences.find((sentence) => !text.includes(plain(sentence)))
  return lost === undefined ? null : `“${lost}” is not there`
}
for (const language of ['en', 'ar']) {
  judge(`docx-target-${language} by LibreOffice: texts`, () =>
    holds(
      fileOf('docx-target', language),
      articles.flatMap(({ target }) => target.map(({ text }) => text)),
    ),
  )
  judge(`docx-${language} by LibreOffice: texts`, () =>
    holds(
      fileOf('docx', language),
      rows.map(({ sourceText }) => sourceText),
    ),
  )
}
judge('docx by LibreOffice: tracked changes and comments', () => {
  const archive = openArchive(readFileSync(fileOf('docx')))
  const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0
  const inPart = (name: string, sign: RegExp) =>
    count(new TextDecoder().decode(archive.read(name) ?? new Uint8Array()), sign)
  const opened = readFileSync(changed(fileOf('docx'), '.fodt'), 'utf8')
  return same(
    [count(opened, /<text:changed-region/g), count(opened, /<office:annotation /g)],
    [inPart('word/document.xml', /<w:(?:ins|del) /g), inPart('word/comments.xml', /<w:comment /g)],
  )
})
judge('xlsx by LibreOffice: texts', () => same(table(changed(fileOf('xlsx'), '.csv')), texts))
for (const path of [...documents, fileOf('xlsx')]) {
  judge(`${basename(path)} by LibreOffice: pages`, () => {
    outputOf('pdftoppm', ['-r', '60', '-png', changed(path, '.pdf'), path])
    return null
  })
}

console.log(`${String(right)} right, ${String(wrong)} wrong; look at ${folder}/*.png`)
process.exitCode = wrong === 0 ? 0 : 1
