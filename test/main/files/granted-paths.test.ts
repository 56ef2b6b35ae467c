import { describe, expect, it } from 'vitest'
import { grantedPaths } from '../../../src-main/files/granted-paths'

describe('granted paths', () => {
  it('are redeemed by their own tokens until they are revoked', () => {
    const granted = grantedPaths()
    const first = granted.grant('/home/noor/a.muqabala')
    const second = granted.grant('/home/noor/a.muqabala')
    expect(first).not.toBe(second)
    expect(first).not.toContain('noor')
    granted.revoke(first)
    expect([first, second, '/etc/passwd', ''].map((token) => granted.redeem(token))).toEqual([
      null,
      '/home/noor/a.muqabala',
      null,
      null,
    ])
    granted.revokeAll()
    expect(granted.redeem(second)).toBeNull()
  })
})
