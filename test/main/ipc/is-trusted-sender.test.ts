import { describe, expect, it } from 'vitest'
import { isTrustedSender } from '../../../src-main/ipc/is-trusted-sender'
import type { Frame } from '../../../src-main/ipc/is-trusted-sender'
import { pageOrigin } from '../../../src-main/page/page-origin'

const { isOurs } = pageOrigin(null)
const own = (id: number) => id === 1

function isTrusted(id: number, mainFrame: Frame, senderFrame: Frame | null = mainFrame): boolean {
  return isTrustedSender({ senderFrame, sender: { id, mainFrame } }, own, isOurs)
}

describe('the sender of a message', () => {
  it('is trusted only as the main frame of our own window, with our page in it', () => {
    const page = { url: 'app://bundle/index.html' }
    expect(isTrusted(1, page)).toBe(true)
    expect(isTrusted(1, { url: 'app://bundle/index.html?x#y' })).toBe(true)
    expect(isTrusted(2, page)).toBe(false)
    expect(isTrusted(1, page, null)).toBe(false)
    expect(isTrusted(1, page, { url: 'app://bundle/index.html' })).toBe(false)
    for (const url of ['', 'about:blank', 'https://example.com/', 'app://other/', 'file:///x']) {
      expect(isTrusted(1, { url })).toBe(false)
    }
  })
})
