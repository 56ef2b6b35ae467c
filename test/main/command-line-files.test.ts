import { describe, expect, it } from 'vitest'
import { commandLineFiles } from '../../src-main/command-line-files'

const developed = { isPackaged: false, appPath: '/work/app', workingFolder: '/home/noor' }
const packaged = { isPackaged: true, appPath: '/opt/app/app.asar', workingFolder: '/home/noor' }

describe('the files on the command line', () => {
  it('are the words after the app that are no switches, as whole paths', () => {
    expect(
      commandLineFiles(
        ['electron', '--no-sandbox', '/work/app', '--user-data-dir=/x', 'a.txt', '/b/c.muqabala'],
        developed,
      ),
    ).toEqual(['/home/noor/a.txt', '/b/c.muqabala'])
    expect(commandLineFiles(['electron', '-r', 'loader.js', '/work/app/'], developed)).toEqual([])
    expect(
      commandLineFiles(['electron', '.', 'a.txt'], { ...developed, workingFolder: '/work/app' }),
    ).toEqual(['/work/app/a.txt'])
  })

  it('come at once in a packaged app, from file managers as addresses', () => {
    expect(
      commandLineFiles(['muqabala', 'مشروع.muqabala', 'file:///b/a%20b.muqabala', '-x'], packaged),
    ).toEqual(['/home/noor/مشروع.muqabala', '/b/a b.muqabala'])
    expect(commandLineFiles(['muqabala'], packaged)).toEqual([])
  })
})
