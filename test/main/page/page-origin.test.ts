import { describe, expect, it } from 'vitest'
import { pageOrigin } from '../../../src-main/page/page-origin'

const anywhere = [
  'https://example.com/',
  'http://localhost:8000/',
  'http://127.0.0.1/',
  'ws://localhost:5173/',
  'wss://example.com/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'app://other/index.html',
  'app://bundle.example.com/',
  'APP://bundle@example.com/',
  'chrome://settings/',
  'stun:example.com',
  '',
  'nonsense',
]

describe('what the page may ask for', () => {
  it('is its own files and what is in memory, nothing that leaves the computer', () => {
    const { start, isAllowed } = pageOrigin(null)
    expect(start).toBe('app://bundle/index.html')
    for (const address of [start, 'app://bundle/assets/a.js', 'data:image/png;base64,', 'blob:x']) {
      expect([address, isAllowed(address)]).toEqual([address, true])
    }
    for (const address of anywhere) expect([address, isAllowed(address)]).toEqual([address, false])
  })

  it("is also Vite's server while developing, and its web socket", () => {
    const { isAllowed, isOurs } = pageOrigin('http://localhost:5173/')
    expect(isAllowed('http://localhost:5173/src/main.tsx')).toBe(true)
    expect(isAllowed('ws://localhost:5173/?token=1')).toBe(true)
    expect(isOurs('ws://localhost:5173/')).toBe(false)
    expect(isAllowed('http://localhost:8000/')).toBe(false)
    expect(isAllowed('https://example.com/')).toBe(false)
    expect(isAllowed('app://bundle/index.html')).toBe(false)
  })
})
