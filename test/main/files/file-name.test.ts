import fc from 'fast-check'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../../src-main/files/file-name'
import { temporaryFolder } from '../temporary-folder'

const folder = temporaryFolder('names')

describe('the file name of a title', () => {
  it('keeps the letters of every script', () => {
    expect(fileNameOf('مكتبة الميناء تفتح أبوابها', 'x')).toBe('مكتبة الميناء تفتح أبوابها')
    expect(fileNameOf('The ferry — “finally”', 'x')).toBe('The ferry — “finally”')
    expect(fileNameOf('می\u200Cخواهم', 'x')).toBe('می\u200Cخواهم')
  })

  it('leaves out what some file system refuses or nobody sees', () => {
    expect(fileNameOf('1/2: "why?" <b>|*\\', 'x')).toBe('1 2 why b')
    expect(fileNameOf('\u202Bعنوان\u202C\u200F\t\n ثان \0', 'x')).toBe('عنوان ثان')
    expect(fileNameOf('../../etc/passwd', 'x')).toBe('etc passwd')
    expect(fileNameOf('...hidden. . ', 'x')).toBe('hidden')
    expect(fileNameOf('con', 'x')).toBe('_con')
    expect(fileNameOf('LPT1.notes', 'x')).toBe('_LPT1.notes')
    expect(fileNameOf('Context', 'x')).toBe('Context')
  })

  it('falls back when nothing is left', () => {
    for (const title of ['', ' . ', '\u200F', '///']) expect(fileNameOf(title, 'x')).toBe('x')
  })

  it('cuts a long title between words, never inside a letter with its marks', () => {
    const name = fileNameOf('كلمة '.repeat(80), 'x')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name.endsWith('كلمة')).toBe(true)
    expect(fileNameOf('بَّ'.repeat(80), 'x')).toMatch(/^(?:بَّ)+$/u)
  })

  it('is a name that a file can have (seed 42)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const path = join(folder, `${fileNameOf(title, 'x')}.muqabala`)
        writeFileSync(path, '')
        return existsSync(path)
      }),
      { seed: 42, numRuns: 50 },
    )
  })
})
