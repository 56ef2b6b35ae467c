import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src-main/cli/command'
import { parseCommandLine } from '../../../src-main/cli/parse-command-line'

const parse = (line: string, inputIsTerminal = true) =>
  parseCommandLine(line.split(' ').filter(Boolean), inputIsTerminal)

const printed = { to: null, file: null }

const records = { name: 'align-records', level: 'sentence', outputFile: null } as const

const understood: readonly (readonly [line: string, command: Command])[] = [
  ['--help', { name: 'help' }],
  ['align -h', { name: 'help' }],
  ['help', { name: 'help' }],
  ['--version', { name: 'version' }],
  [
    'align a.txt b.txt',
    {
      name: 'align-files',
      dictionaries: null,
      files: ['a.txt', 'b.txt'],
      level: 'sentence',
      languages: {},
      output: printed,
    },
  ],
  [
    'align page.txt --level=paragraph --to tmx -o out.tmx --source-language ar-LB',
    {
      name: 'align-files',
      dictionaries: null,
      files: ['page.txt'],
      level: 'paragraph',
      languages: { source: 'ar-LB' },
      output: { to: 'tmx', file: 'out.tmx' },
    },
  ],
  [
    'align --to json -- -a.txt -b.txt',
    {
      name: 'align-files',
      dictionaries: null,
      files: ['-a.txt', '-b.txt'],
      level: 'sentence',
      languages: {},
      output: { to: 'json', file: null },
    },
  ],
  [
    'align a.txt b.txt -o -',
    {
      name: 'align-files',
      dictionaries: null,
      files: ['a.txt', 'b.txt'],
      level: 'sentence',
      languages: {},
      output: printed,
    },
  ],
  [
    'align --cases c.json',
    { name: 'align-cases', cases: 'c.json', dictionaries: [], outputFile: null },
  ],
  [
    'align --cases c.json -o p.json',
    { name: 'align-cases', cases: 'c.json', dictionaries: [], outputFile: 'p.json' },
  ],
  ['align --batch', { ...records, dictionaries: null }],
  ['align --batch --no-dictionaries', { ...records, dictionaries: [] }],
  [
    'align --batch --dictionary a.tsv --dictionary b.tbx',
    { ...records, dictionaries: ['a.tsv', 'b.tbx'] },
  ],
  [
    'export x.muqabala --article all --level paragraph --text imported --status approved,query',
    {
      name: 'export',
      project: 'x.muqabala',
      article: 'all',
      languages: {},
      choices: { level: 'paragraph', text: 'imported', statuses: ['approved', 'query'] },
      output: printed,
    },
  ],
  [
    'convert in.xlf out.tmx',
    {
      name: 'convert',
      files: ['in.xlf'],
      languages: {},
      choices: {},
      output: { to: null, file: 'out.tmx' },
    },
  ],
  [
    'convert a.ar a.en --to tsv',
    {
      name: 'convert',
      files: ['a.ar', 'a.en'],
      languages: {},
      choices: {},
      output: { to: 'tsv', file: null },
    },
  ],
  [
    'export x.muqabala --to moses -o x --article 2',
    {
      name: 'export',
      project: 'x.muqabala',
      article: 2,
      languages: {},
      choices: {},
      output: { to: 'moses', file: 'x' },
    },
  ],
]

const refused: readonly (readonly [line: string, key: string])[] = [
  ['', 'no-command'],
  ['allign a b', 'unknown-command'],
  ['align', 'no-files'],
  ['align a b c', 'too-many-files'],
  ['align a b --form json', 'unknown-option'],
  ['align a b --to', 'value-missing'],
  ['align a b --to= -o x', 'value-missing'],
  ['align a b --to -o x', 'value-missing'],
  ['align a b --to papyrus', 'wrong-value'],
  ['align a b --to json --to text', 'option-twice'],
  ['align a b --level word', 'wrong-value'],
  ['align a b --target-language ar_SA', 'wrong-value'],
  ['align a b --article 1', 'option-not-with'],
  ['align a b --batch', 'files-not-with'],
  ['align --batch=yes', 'no-value-wanted'],
  ['align --batch --to tmx', 'option-not-with'],
  ['align --cases c.json a.txt', 'files-not-with'],
  ['align --cases c.json --level paragraph', 'option-not-with'],
  ['align a b --dictionary', 'value-missing'],
  ['align a b --dictionary d.tsv --no-dictionaries', 'option-not-with'],
  ['export a --dictionary d.tsv', 'option-not-with'],
  ['export', 'one-project'],
  ['export a b', 'one-project'],
  ['export a --batch', 'option-not-with'],
  ['export a --text printed', 'wrong-value'],
  ['export a --status approved,done', 'wrong-value'],
  ['convert a.tmx', 'convert-files'],
  ['export a --article 0', 'wrong-value'],
  ['export a --article two', 'wrong-value'],
  ['--language de align a b', 'wrong-value'],
]

describe('the command line', () => {
  for (const [line, command] of understood) {
    it(`understands: muqabala ${line}`, () => {
      expect(parse(line)).toEqual({ language: null, command })
    })
  }

  it('says what is wrong in the language that is asked for', () => {
    expect(parse('align a b --colour --language ar').language).toBe('ar')
    expect(parse('--language=ar align a b --colour').language).toBe('ar')
    expect(parse('align a b --colour --language de').language).toBeNull()
  })

  for (const [line, key] of refused) {
    it(`refuses (${key}): muqabala ${line}`, () => {
      expect(parse(line).command).toMatchObject({ key })
    })
  }

  it('reads records from a pipe when no file is named', () => {
    expect(parse('align', false).command).toEqual({
      ...records,
      dictionaries: null,
    })
    expect(parse('align a b', false).command).toMatchObject({ name: 'align-files' })
  })

  it('takes the language of messages before and after the command', () => {
    expect(parse('--language ar align a b').language).toBe('ar')
    expect(parse('align a b --language=en').language).toBe('en')
  })
})
