import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../src-core/load/import-files'
import { sourceFile } from '../../../src-core/formats/source-file'
import { readReturned } from '../../../src-core/return/read-returned'
import { hostileFiles } from '../../support/hostile-files'

/** Processor time that any of them may take, here and while other programs run. */
const longestMilliseconds = 5000

/** What is said of those that must not be read. */
const refused: Readonly<Record<string, string>> = {
  'a bomb': 'archive-unsafe',
  'a bomb that says it is small': 'archive-unsafe',
  'a size of 4 GB': 'archive-unsafe',
  '20,000 entries': 'archive-unsafe',
  'cells that all name one long text': 'archive-unsafe',
  'packed sizes of 4 GB': 'file-damaged',
  'entries outside of the file': 'file-damaged',
  'entities that grow': 'file-damaged',
  'an entity of another file': 'file-damaged',
  'elements deep in each other': 'file-damaged',
  'elements that nobody closes': 'file-damaged',
  'many small paragraphs': 'too-many-paragraphs',
  NULs: 'file-binary',
}

describe('hostile files', () => {
  it.each(hostileFiles)(
    '$what in $name: answered in time, with a text or a sentence',
    (hostile) => {
      const start = process.cpuUsage()
      const file = sourceFile(hostile.name, hostile.make())
      const result = file.ok ? importFiles([file.value]) : file
      if (file.ok) expect(readReturned(file.value)).toHaveProperty('ok')
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1000).toBeLessThan(longestMilliseconds)
      const code = result.ok ? 'read' : result.problem.code
      expect(code).not.toBe('internal')
      if (Object.hasOwn(refused, hostile.what)) expect(code).toBe(refused[hostile.what])
    },
  )

  it('give nothing of what they name elsewhere, and nothing of their scripts', () => {
    const hostile = hostileFiles.filter(({ what }) =>
      ['scripts and what is elsewhere', 'an entity of another file'].includes(what),
    )
    expect(hostile.length).toBeGreaterThan(3)
    for (const { name, make } of hostile) {
      const file = sourceFile(name, make())
      const said = JSON.stringify(file.ok ? importFiles([file.value]) : file)
      expect(said).not.toMatch(/while|root:|inside|example\.invalid/)
    }
  })
})
