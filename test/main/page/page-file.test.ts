import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentPolicy } from '../../../src-main/page/content-policy'
import { pageFile } from '../../../src-main/page/page-file'

const root = '/app/out/renderer'

describe('the files of the page', () => {
  it('lie under its folder', () => {
    expect(pageFile(root, 'app://bundle/')).toEqual({
      path: '/app/out/renderer/index.html',
      type: 'text/html; charset=utf-8',
    })
    expect(pageFile(root, 'app://bundle/assets/a%20b.js?v=1#x')).toEqual({
      path: '/app/out/renderer/assets/a b.js',
      type: 'text/javascript; charset=utf-8',
    })
  })

  it('are nowhere else, however the address is written', () => {
    for (const path of [
      '../main/index.js',
      '..%2fmain%2findex.js',
      '%2e%2e/%2e%2e/package.json',
      'assets/..%2f..%2f..%2fpackage.json',
      '..%5cmain%5cindex.js',
      '/etc/x.json',
      '%2fetc%2fx.json',
      'a.js%00.png',
      '%ff.js',
      '../renderer-secrets/x.json',
      'index.exe',
      'assets',
    ]) {
      const file = pageFile(root, `app://bundle/${path}`)
      const place = file === null ? `${root}/` : resolve(file.path)
      expect([path, place.startsWith(`${root}/`)]).toEqual([path, true])
    }
  })
})

describe('the content policy', () => {
  it('lets no script in but the files of the page', () => {
    const rules = new Map(
      contentPolicy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    )
    expect(rules.get('default-src')).toEqual(["'none'"])
    expect(rules.get('script-src')).toEqual(["'self'"])
    expect(rules.get('connect-src')).toEqual(["'self'"])
    expect(contentPolicy).not.toMatch(/unsafe-eval|https?:|\*/)
  })
})
