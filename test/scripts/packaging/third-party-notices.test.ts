import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatNotices, readNotice } from '../../../scripts/packaging/third-party-notices.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'muqabala-notices-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function packageWith(license: string, files: Readonly<Record<string, string>>): string {
  const description = { name: 'a-package', version: '1.2.3', license }
  const all = { 'package.json': JSON.stringify(description), ...files }
  for (const [name, text] of Object.entries(all)) writeFileSync(path.join(folder, name), text)
  mkdirSync(path.join(folder, 'lib'))
  return folder
}

describe('the notice of a package', () => {
  it('holds its licence and what it says of others, as they are', () => {
    const files = { LICENSE: 'Do as you like.\n', 'ThirdPartyNotices.txt': 'With parts of X.' }
    expect(readNotice(packageWith('MIT', files))).toEqual({
      name: 'a-package',
      version: '1.2.3',
      licence: 'MIT',
      text: 'Do as you like.\n\nWith parts of X.',
    })
  })

  it.each(['(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', 'OFL-1.1'])(
    'may have the licence %s',
    (licence) => {
      expect(readNotice(packageWith(licence, { 'LICENSE.md': 'x' })).licence).toBe(licence)
    },
  )

  it.each(['GPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED'])(
    'stops the packaging with %s',
    (licence) => {
      expect(() => readNotice(packageWith(licence, { LICENSE: 'x' }))).toThrow('decide whether')
    },
  )

  it('is kept here for a package that comes without it', () => {
    expect(readNotice('node_modules/saxes').text).toContain('The ISC License')
  })

  it('stops the packaging when the text of the licence is missing', () => {
    expect(() => readNotice(packageWith('MIT', {}))).toThrow('without the text')
  })
})

describe('the list of notices', () => {
  it('names every package once and then gives its text', () => {
    const notices = [
      { name: 'a', version: '1.0.0', licence: 'MIT', text: 'text of a' },
      { name: 'b', version: '2.0.0', licence: 'OFL-1.1', text: 'text of b' },
    ]
    const text = formatNotices(notices)
    expect(text).toContain('- a 1.0.0: MIT\n- b 2.0.0: OFL-1.1\n')
    expect(text.indexOf('text of a')).toBeLessThan(text.indexOf('text of b'))
  })
})
