import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { beadText } from '../../../src-core/project/queries/bead-text'
import type { ReturnJson } from '../../../src-main/cli/return-json'
import { runCommandLine } from '../../../src-main/cli/run-command-line'
import { createProjectFile } from '../../../src-main/project-file/create-project-file'
import { openProjectFile } from '../../../src-main/project-file/open-project-file'
import { readProjectFile } from '../../../src-main/project-file/read-project-file'
import type { ProjectState } from '../../../src-main/project-file/standing'
import { withPart } from '../../support/with-part'
import { discussedArticle } from '../../core/formats/discussed-article'
import { written } from '../../core/return/returned-of'
import { temporaryFolder } from './article-files'
import { recordedTerminal } from './recorded-terminal'

const folder = temporaryFolder()

function project(name: string): string {
  const file = path.join(folder, `${name}.muqabala`)
  createProjectFile(file, { id: name, articles: [discussedArticle] })
  return file
}

function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

function stateOf(file: string): ProjectState {
  const read = readProjectFile(file)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

function targetOf(file: string, bead: string): string {
  const [article] = stateOf(file).project.articles
  const found = article?.beads.find(({ id }) => id === bead)
  return article === undefined || found === undefined ? '' : beadText(article, found, 'target')
}

async function run(...words: readonly string[]) {
  const terminal = recordedTerminal()
  const code = await runCommandLine(['return', ...words], terminal)
  return { code, output: terminal.output(), messages: terminal.messages() }
}

const revision = 'w:author="Salma" w:date="2026-03-06T09:00:00Z"'

/** The review table as a colleague sends it back: a word struck and put in, a row more. */
const table = fileOf(
  'back.docx',
  withPart(written('docx', discussedArticle), 'word/document.xml', (xml) =>
    xml
      .replace(
        'The guests applauded.',
        `The </w:t></w:r><w:del w:id="901" ${revision}><w:r><w:delText>guests</w:delText></w:r></w:del>` +
          `<w:ins w:id="902" ${revision}><w:r><w:t>visitors</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> applauded.`,
      )
      .replace('>Unreviewed<', '>Approved<'),
  ),
)

/** The table as a spreadsheet saves it, without a translation that was there, with a row that is no one's. */
const lines = new TextDecoder().decode(written('tsv', discussedArticle)).trimEnd().split('\n')
const columns = (lines[0] ?? '').split('\t').length
const added = ['x9', 'سطر زائد', 'One line too many', ...Array<string>(columns - 3).fill('')]
const emptied = fileOf(
  'back.tsv',
  [
    ...lines.map((line) => line.replace(/(?<=^b2\t[^\t]*\t)[^\t]*/u, '')),
    added.join('\t'),
    '',
  ].join('\n'),
)

describe('muqabala return PROJECT FILE', () => {
  it('takes in what the colleague did, as a step in their name that undo takes back', async () => {
    const file = project('one')
    const { code, output, messages } = await run(file, table)
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    const report = JSON.parse(output) as ReturnJson
    expect(report).toMatchObject({ dryRun: false, rows: 6, taken: 2, conflicts: 0, outdated: 0 })
    expect(report.colleagues).toEqual(['Salma'])
    expect(report.items).toEqual([
      {
        article: 1,
        bead: 1,
        type: 'text',
        side: 'target',
        by: ['Salma'],
        before: 'The guests applauded. The applause was long.',
        after: 'The visitors applauded. The applause was long.',
        conflict: null,
        taken: true,
      },
      expect.objectContaining({ type: 'status', before: 'unreviewed', after: 'approved' }),
    ])
    expect(targetOf(file, 'b2')).toBe('The visitors applauded. The applause was long.')
    const { steps, cursor } = stateOf(file)
    expect([cursor, steps.map(({ author }) => author)]).toEqual([1, ['Salma']])
    const opened = openProjectFile(file)
    if (!opened.ok) throw new Error(opened.problem.code)
    opened.value.write([{ type: 'move-cursor', cursor: 0 }])
    opened.value.close()
    expect(targetOf(file, 'b2')).toBe('The guests applauded. The applause was long.')
  })

  it('brings nothing new the second time', async () => {
    const file = project('twice')
    await run(file, table)
    const before = readFileSync(file)
    expect(JSON.parse((await run(file, table)).output)).toMatchObject({ taken: 0, items: [] })
    expect(stateOf(file).steps).toHaveLength(1)
    expect(readFileSync(file)).toEqual(before)
  })

  it('signs with the name that it is given', async () => {
    const file = project('named')
    await run(file, table, '--author', 'سلمى')
    expect(stateOf(file).steps.map(({ author }) => author)).toEqual(['سلمى'])
  })

  it('keeps what was changed on both sides, unless theirs is asked for', async () => {
    const file = project('both')
    const mine = fileOf(
      'mine.tsv',
      lines.join('\n').replace('The guests applauded.', 'The guests clapped.'),
    )
    await run(file, mine, '--author', 'Huda')
    const { output } = await run(file, table)
    const [text] = (JSON.parse(output) as ReturnJson).items
    expect(text).toMatchObject({ conflict: 'both-changed', taken: false })
    expect(targetOf(file, 'b2')).toContain('clapped')
    const taken = JSON.parse((await run(file, table, '--conflicts', 'theirs')).output) as ReturnJson
    expect(taken.items[0]).toMatchObject({ conflict: 'both-changed', taken: true })
    expect(targetOf(file, 'b2')).toContain('visitors applauded')
  })

  it('never takes a translation away, and lists the rows that belong to nothing', async () => {
    const file = project('emptied')
    const { output } = await run(file, emptied, '--conflicts', 'theirs')
    const report = JSON.parse(output) as ReturnJson
    expect(report.items).toMatchObject([{ conflict: 'emptied', taken: false, after: '' }])
    expect(report.unmatched).toEqual([{ row: 7, source: 'سطر زائد', target: 'One line too many' }])
    expect(targetOf(file, 'b2')).toBe('The guests applauded. The applause was long.')
  })

  it('only tells what it would do when it is tried', async () => {
    const file = project('tried')
    const before = readFileSync(file)
    const { output } = await run(file, table, '--dry-run', '--to', 'text')
    expect(output).toContain('Bead 2, Translation, Salma')
    expect(output).toContain('    + The visitors applauded.')
    expect(output).toContain('2 things would be taken in; nothing was changed.')
    expect(readFileSync(file)).toEqual(before)
  })

  it('speaks Arabic', async () => {
    const file = project('arabic')
    const { output } = await run(file, emptied, '--to', 'text', '--language', 'ar')
    expect(output).toContain('للبتّ فيه')
    expect(output).toContain('لا نص هنا في الملف.')
    expect(output).toContain('الصف 7 من الملف')
    expect(output).toContain('بقي تغيير واحد')
  })

  it('writes the report into a file, never over the project or what came back', async () => {
    const file = project('report')
    const report = path.join(folder, 'report.json')
    expect(await run(file, table, '-o', report)).toEqual({ code: 0, output: '', messages: '' })
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ taken: 2 })
    for (const input of [file, table]) {
      const before = readFileSync(input)
      expect((await run(file, table, '-o', input)).code).toBe(2)
      expect(readFileSync(input)).toEqual(before)
    }
    const other = project('unwritable')
    const nowhere = path.join(folder, 'none', 'report.json')
    expect((await run(other, table, '-o', nowhere)).code).toBe(1)
    expect(stateOf(other).steps).toEqual([])
  })

  it('refuses what is no reviewed file, that of another project, and a project that is open', async () => {
    const file = project('refusals')
    const before = readFileSync(file)
    const letter = fileOf('letter.txt', 'Dear Salma,\nthank you.\n')
    const other = fileOf('other.tsv', 'id\tsource\ttarget\nx1\tنص آخر\tAnother text\n')
    const refused = [
      await run(file, letter),
      await run(file, other),
      await run(file, path.join(folder, 'missing.docx')),
      await run(path.join(folder, 'missing.muqabala'), table),
      await run(letter, table),
    ]
    expect(refused.map(({ code, output }) => [code, output])).toEqual(refused.map(() => [1, '']))
    expect(refused[1]?.messages).toContain('belongs to this project')
    expect(existsSync(path.join(folder, 'missing.muqabala'))).toBe(false)
    const opened = openProjectFile(file)
    expect((await run(file, table)).messages).toContain('already open')
    if (opened.ok) opened.value.close()
    expect(readFileSync(file)).toEqual(before)
  })

  it('refuses a command line that makes no sense', async () => {
    const wrong = [
      [],
      ['a.muqabala'],
      ['a.muqabala', 'b.docx', 'c.docx'],
      ['a.muqabala', 'b.docx', '--to', 'tmx'],
      ['a.muqabala', 'b.docx', '--conflicts', 'both'],
      ['a.muqabala', 'b.docx', '--level', 'sentence'],
    ]
    for (const words of wrong) expect(await run(...words)).toMatchObject({ code: 2, output: '' })
  })
})
