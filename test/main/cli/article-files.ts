import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

/** A small article and its translation, as the paragraphs of two files. */
export const arabic = [
  'سوق السمك يعود إلى الميناء',
  'عاد سوق السمك إلى ميناء البلدة القديم يوم السبت بعد غياب دام ١٢ عامًا. واصطف الصيادون باكرًا أمام ٣٤ منصة خشبية جديدة.',
  'قال نقيب الصيادين كريم منصور إن السوق سيفتح ثلاثة أيام في الأسبوع، وإن الأسعار ستُعلَّق كل صباح.',
  'وبلغت كلفة المشروع ٨٥٠ ألف دولار، دفعت البلدية نصفها.',
]

export const english = [
  'The fish market returns to the harbour',
  'The fish market came back to the old harbour of the town on Saturday after an absence of 12 years. Early in the morning the fishermen lined up in front of 34 new wooden stalls.',
  'The head of the fishermen’s union, Karim Mansour, said that the market would open three days a week, and that prices would be posted every morning.',
  'The project cost 850 thousand dollars, half of which the municipality paid.',
]

/** A folder of its own for a test file; gone when its tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'muqabala-cli-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Writes the article into a folder. */
export function writeArticle(folder: string) {
  const file = (name: string, paragraphs: readonly string[]) => {
    const file = path.join(folder, name)
    writeFileSync(file, `${paragraphs.join('\n\n')}\n`)
    return file
  }
  return {
    source: file('source.txt', arabic),
    target: file('target.txt', english),
    page: file('page.txt', [...english, ...arabic]),
  }
}
