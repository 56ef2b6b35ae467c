import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { beforeAll, describe, expect, it } from 'vitest'
import packageDescription from '../../package.json'
import { testOutput } from '../../scripts/packaging/package-app.mjs'
import { reviewScreen } from '../e2e/screens/review-screen'
import { launchApp, saveScreenshot } from '../support/launch-app'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(testOutput, 'linux-unpacked')
const executable = path.join(folder, 'muqabala')
// How the fuse wire spells its states: the digits 0 and 1.
const disabled = 0x30
const enabled = 0x31
const resources = path.join(folder, 'resources')

// Packaging for another system needs that system's Electron, so this is Linux's test.
describe('the packaged app', () => {
  beforeAll(() => {
    const script = path.join(root, 'scripts', 'package.mjs')
    const packaging = spawnSync(process.execPath, [script, '--for-test'], { encoding: 'utf8' })
    expect(packaging.stderr).toContain('Packaging for a test')
    expect(packaging.status, packaging.stderr).toBe(0)
  })

  it('starts, knows its name, gives the page no Node, aligns the sample and keeps it', async () => {
    const launched = await launchApp({ executable })
    const { app, page, errors } = launched
    const review = reviewScreen(page)
    await review.shown()
    await review.saved()
    expect(await app.evaluate(({ app: { isPackaged, name } }) => [isPackaged, name])).toEqual([
      true,
      packageDescription.productName,
    ])
    expect(await app.evaluate(({ app: packaged }) => packaged.getVersion())).toBe(
      packageDescription.version,
    )
    expect(
      await page.evaluate(() => [typeof globalThis.process, typeof globalThis.require]),
    ).toEqual(['undefined', 'undefined'])
    expect(page.url()).toMatch(/^app:/)
    expect(errors).toEqual([])
    await saveScreenshot(page, 'packaged')
    await launched.close()
  })

  it('cannot be turned into another program by its environment or its arguments', async () => {
    const fuses = await getCurrentFuseWire(executable)
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ]
    const on = [
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
      FuseV1Options.EnableCookieEncryption,
    ]
    expect(off.map((fuse) => fuses[fuse])).toEqual(off.map(() => disabled))
    expect(on.map((fuse) => fuses[fuse])).toEqual(on.map(() => enabled))
    expect(existsSync(path.join(resources, 'default_app.asar'))).toBe(false)
  })

  it('contains the app, one database library, and nothing else of ours', () => {
    const files = listPackage(path.join(resources, 'app.asar'), { isPack: false })
    const tops = new Set(files.map((file) => file.split('/')[1]))
    expect([...tops].sort()).toEqual(['node_modules', 'out', 'package.json'])
    const libraries = files.filter((file) => file.endsWith('.node'))
    expect(libraries).toEqual([
      '/node_modules/@photostructure/sqlite/prebuilds/linux-x64/@photostructure+sqlite.glibc.node',
    ])
  })

  it('tells whose work it contains, and under which licences', () => {
    const notices = readFileSync(path.join(resources, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    for (const line of [
      /^- @fontsource\/noto-naskh-arabic .*: OFL-1\.1$/m,
      /^- @photostructure\/sqlite .*: MIT$/m,
      /^- monaco-editor .*: MIT$/m,
      /^- react .*: MIT$/m,
      /^SIL OPEN FONT LICENSE/m,
    ]) {
      expect(notices).toMatch(line)
    }
    expect(existsSync(path.join(resources, 'LICENSE.txt'))).toBe(true)
    expect(existsSync(path.join(folder, 'LICENSES.chromium.html'))).toBe(true)
  })
})
