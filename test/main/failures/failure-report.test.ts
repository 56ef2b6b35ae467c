import { describe, expect, it } from 'vitest'
import { cleanError } from '../../../src-main/failures/clean-error'
import { failureReport } from '../../../src-main/failures/failure-report'

function thrown(message: string, stack: string): Error {
  const error = new TypeError(message)
  error.stack = stack
  return error
}

describe('the report of an error', () => {
  const error = thrown(
    `Unexpected token 'ا', "وصل القارب إلى /home/noor/خبر.txt" is not JSON in C:\\Users\\noor\\boats.muqabala`,
    [
      'TypeError: وصل القارب',
      '    at openProject (/home/noor/muqabala/out/main/index.js:10:5)',
      '    at app://bundle/assets/index-abc.js:3:7',
      '    at async C:\\Users\\noor\\out\\main\\index.js:1:2',
    ].join('\n'),
  )

  it('has no text of an article and no path, only names of files', () => {
    expect(cleanError(error)).toEqual({
      name: 'TypeError',
      message: 'Unexpected token "…", "…" is not JSON in boats.muqabala',
      trace: ['at openProject (index.js:10:5)', 'at index-abc.js:3:7', 'at async index.js:1:2'],
    })
    expect(cleanError('القارب نص').message).toBe('… …')
    expect(cleanError(new Error('x'.repeat(1000))).message).toHaveLength(300)
  })

  it('says what ran where, and what failed when', () => {
    const report = failureReport(
      {
        version: '0.1.0',
        versions: { electron: '33.2.1', node: '20.18.1' },
        platform: 'linux x64 6.1',
        interfaceLanguage: 'ar',
        now: '2024-05-01T10:00:00.000Z',
      },
      [{ at: '2024-05-01T09:59:00.000Z', where: 'page', error: cleanError(error) }],
    )
    expect(report).toContain('Muqabala 0.1.0: report of an error\n')
    expect(report).toContain('Platform: linux x64 6.1\nVersions: electron 33.2.1, node 20.18.1\n')
    expect(report).toContain('2024-05-01T09:59:00.000Z page\nTypeError: Unexpected token')
    expect(report).not.toMatch(/noor|القارب/u)
  })
})
