import { describe, expect, it } from 'vitest'
import { packageApp } from '../../../scripts/packaging/package-app.mjs'

describe('packaging', () => {
  it('refuses the substitute Electron, unless it is told that the result is for a test', async () => {
    const electron = {
      folder: '/x',
      executable: '/x/electron',
      version: '33.2.1',
      substitute: true,
    }
    await expect(packageApp({ electron, forTest: false, options: [] })).rejects.toThrow(
      'substitute for development and tests',
    )
  })
})
