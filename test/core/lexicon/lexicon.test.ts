import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  'resources',
  'lexicon',
)
const leastEntries = 6000

interface Line {
  readonly where: string
  readonly text: string
}

interface LexiconFile {
  readonly name: string
  readonly content: string
  readonly entries: readonly Line[]
}

const files: readonly LexiconFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => {
    const content = readFileSync(join(folder, name), 'utf8')
    const entries = content
      .split('\n')
      .map((text, index) => ({ where: `${name}:${String(index + 1)}`, text }))
      .filter(({ text }) => text !== '' && !text.startsWith('#'))
    return { name, content, entries }
  })

const formsOf = (text: string): readonly string[] => (text.split('\t')[0] ?? '').split(', ')
const glossesOf = (text: string): readonly string[] => (text.split('\t')[1] ?? '').split('; ')

/** The places, with the offending line, where a rule is broken. An empty list is health. */
const offences = (file: LexiconFile, isOffence: (text: string) => boolean): readonly string[] =>
  file.entries
    .filter(({ text }) => isOffence(text))
    .map(({ where, text }) => `${where} ${JSON.stringify(text)}`)

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

/** Arabic letters without tashkeel, kashida or presentation forms; words separated by single spaces. */
const arabicForm =
  /^[\u0621-\u063A\u0641-\u064A\u067E\u0686\u06A4\u06AF]+(?: [\u0621-\u063A\u0641-\u064A\u067E\u0686\u06A4\u06AF]+)*$/u
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

describe('the core lexicon', () => {
  it('is there, and large', () => {
    expect(files.length).toBeGreaterThan(0)
    const total = files.reduce((sum, file) => sum + file.entries.length, 0)
    expect(total).toBeGreaterThanOrEqual(leastEntries)
  })
})

describe.each(files)('$name', (file) => {
  it('is plain text: LF line ends, no byte order mark, no invisible characters, a final line end', () => {
    expect(file.content).not.toMatch(/\r/u)
    expect(file.content).not.toMatch(invisible)
    expect(file.content.endsWith('\n')).toBe(true)
    expect(file.content.normalize('NFC')).toBe(file.content)
  })

  it('has two columns in every entry, neither empty', () => {
    const broken = (text: string): boolean => {
      const columns = text.split('\t')
      return columns.length !== 2 || columns.some((column) => column.trim() === '')
    }
    expect(offences(file, broken)).toEqual([])
  })

  it('gives Arabic forms as letters only, without tashkeel, kashida or Latin', () => {
    const broken = (text: string): boolean => !formsOf(text).every((form) => arabicForm.test(form))
    expect(offences(file, broken)).toEqual([])
  })

  it('gives trimmed English glosses that hold a letter or a sign and nothing Arabic', () => {
    const broken = (text: string): boolean =>
      !glossesOf(text).every(
        (gloss) =>
          gloss !== '' &&
          gloss === gloss.trim() &&
          !/ {2}|[\t;,|]/u.test(gloss) &&
          !/\p{Script=Arabic}/u.test(gloss),
      )
    expect(offences(file, broken)).toEqual([])
  })

  it('gives each Arabic form once', () => {
    expect(repeated(file.entries.flatMap(({ text }) => formsOf(text)))).toEqual([])
  })

  it('gives each gloss of an entry once', () => {
    expect(offences(file, (text) => repeated(glossesOf(text)).length > 0)).toEqual([])
  })

  it('has at most fourteen glosses an entry', () => {
    expect(offences(file, (text) => glossesOf(text).length > 14)).toEqual([])
  })

  it('writes verbs without "to"', () => {
    const isInfinitive = (gloss: string): boolean => /^to [a-z]+$/u.test(gloss)
    const ofVerbs = file.name === 'verbs.tsv'
    expect(offences(file, (text) => ofVerbs && glossesOf(text).some(isInfinitive))).toEqual([])
  })
})

describe.each(files.filter(({ name }) => !/names|places/u.test(name)))(
  'the letter case of $name',
  (file) => {
    it('is lower but for a few proper names', () => {
      const glosses = file.entries.flatMap(({ text }) => glossesOf(text))
      const capitalised = glosses.filter((gloss) => gloss !== gloss.toLowerCase())
      expect(capitalised.length / glosses.length).toBeLessThan(0.1)
    })
  },
)
