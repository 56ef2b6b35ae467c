import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { commandTable } from '../../../src-core/commands/command-table'
import type { CommandDescription } from '../../../src-core/commands/command-table'
import { withKey, withoutKey } from '../../../src-core/commands/edit-keys'
import { defaultKeySettings, keyMapOf } from '../../../src-core/commands/key-settings'
import { menuTemplate } from '../../../src-main/menu/menu-template'
import type { MenuContext } from '../../../src-main/menu/menu-template'
import { translatorInto } from '../../../src-main/translate'

const context: MenuContext = {
  translate: translatorInto(() => 'en'),
  state: {
    enabled: ['undo', 'open-project'],
    undoLabel: 'Undo: cut & paste',
    redoLabel: null,
    hasSeveral: false,
    isFree: false,
  },
  keys: () => keyMapOf(defaultKeySettings),
  platform: 'linux',
  isDevelopment: false,
  run: () => undefined,
  recent: () => [],
  openRecent: () => undefined,
}

function itemsOf(changes: Partial<MenuContext> = {}): readonly MenuItemConstructorOptions[] {
  return menuTemplate({ ...context, ...changes }).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  )
}

function itemWith(id: string, changes: Partial<MenuContext> = {}): MenuItemConstructorOptions {
  return itemsOf(changes).find((item) => item.id === id)!
}

describe('the application menu', () => {
  it('opens the projects that were open last', () => {
    const opened: string[] = []
    const item = itemWith('open-recent', {
      recent: () => ['/home/noor/Salt & olives.muqabala'],
      openRecent: (path) => opened.push(path),
    })
    const [project] = item.submenu as MenuItemConstructorOptions[]
    expect(project?.label).toBe('Salt && olives')
    project?.click?.(undefined as never, undefined, undefined as never)
    expect(opened).toEqual(['/home/noor/Salt & olives.muqabala'])
    expect(itemWith('open-recent').enabled).toBe(false)
  })

  it('has every command of the table that stands in a menu, once, and in its order', () => {
    const commands: readonly CommandDescription[] = commandTable
    const expected = commands.filter(({ menu }) => menu !== null).map(({ id }) => id)
    const isCommand = (id: string) => commands.some((command) => command.id === id)
    const ids = itemsOf().flatMap(({ id = '' }) => (isCommand(id) ? [id] : []))
    expect(ids).toEqual(expected)
  })

  it.each([
    ['en', 'linux'],
    ['en', 'darwin'],
    ['ar', 'win32'],
    ['ar', 'darwin'],
  ] as const)('has a label in %s for everything on %s', (language, platform) => {
    {
      const translate = translatorInto(() => language)
      const changes = { translate, platform, isDevelopment: true }
      const template = menuTemplate({ ...context, ...changes })
      const labels = [...template, ...itemsOf(changes)]
        .filter(({ type }) => type !== 'separator')
        .map(({ label }) => label ?? '')
      for (const label of labels) expect(label).toMatch(/^[^.]*\p{L}/u)
      for (const label of labels) expect(label).not.toMatch(/^(command|menu|menu-item)\./)
    }
  })

  it.each(['linux', 'win32', 'darwin'])(
    'has on %s what every program has: recent projects, print, zoom, full screen, windows, about',
    (platform) => {
      const items = itemsOf({ platform, recent: () => ['/home/noor/Salt.muqabala'] })
      const found = items.flatMap(({ id, role }) => id ?? role ?? [])
      const wanted = [
        'open-project',
        'open-recent',
        'new-window',
        'close',
        'print',
        'print-to-pdf',
        'show-preferences',
        'quit',
        'undo',
        'cut',
        'copy',
        'paste',
        'selectAll',
        'resetZoom',
        'zoomIn',
        'zoomOut',
        'togglefullscreen',
        'show-help',
        'show-about',
        ...(platform === 'darwin' ? ['services', 'hide', 'minimize', 'front'] : []),
      ]
      for (const each of wanted) expect(found.filter((id) => id === each)).toEqual([each])
    },
  )

  it('tells what can run, and what undo would undo', () => {
    expect(itemWith('undo')).toMatchObject({ label: 'Undo: cut && paste', enabled: true })
    expect(itemWith('redo')).toMatchObject({ label: 'Redo', enabled: false })
    expect(itemWith('open-project').enabled).toBe(true)
  })

  it('runs commands by their id', () => {
    const ran: string[] = []
    const { click } = itemWith('approve-and-next', { run: (command) => ran.push(command) })
    // Electron hands over the item, the window and the event, of which nothing is wanted.
    const press = click as unknown as () => void
    press()
    expect(ran).toEqual(['approve-and-next'])
  })

  it('shows keys and leaves them to the page', () => {
    const shown = commandTable.filter(({ menu }) => menu !== null)
    const keys = shown.map(({ id }) => {
      const { accelerator, registerAccelerator } = itemWith(id)
      expect(registerAccelerator).toBe(accelerator === undefined ? undefined : false)
      return [id, accelerator]
    })
    expect(Object.fromEntries(keys)).toMatchObject({
      undo: 'CmdOrCtrl+Z',
      'approve-and-next': 'CmdOrCtrl+Enter',
      'merge-with-next': 'M',
      'next-bead': 'Down',
    })
  })

  it('follows the keys of the user; a sequence stands behind the label, since it is no accelerator', () => {
    const bare = withoutKey(withoutKey(defaultKeySettings, 'undo', 'Mod+Z'), 'redo', 'Mod+Y')
    const keys = () => keyMapOf(withKey(withKey(bare, 'undo', 'Z Z'), 'find', 'Mod+Alt+NumpadAdd'))
    expect(itemWith('undo', { keys })).toMatchObject({
      label: 'Undo: cut && paste (\u2066Z Z\u2069)',
    })
    expect(itemWith('undo', { keys }).accelerator).toBeUndefined()
    expect(itemWith('redo', { keys }).accelerator).toBe('CmdOrCtrl+Shift+Z')
    expect(itemWith('find', { keys }).accelerator).toBe('CmdOrCtrl+F')
  })

  it('does not show a Mac the keys of the grid: it would obey them everywhere', () => {
    expect(itemWith('unlink-bead', { platform: 'darwin' }).accelerator).toBeUndefined()
    expect(itemWith('approve-and-next', { platform: 'darwin' }).accelerator).toBe('CmdOrCtrl+Enter')
    expect(menuTemplate({ ...context, platform: 'darwin' })[0]).toMatchObject({ label: 'Muqabala' })
  })

  it('takes no key of ours for a role, and shows developer tools to developers alone', () => {
    const roles = (isDevelopment: boolean): readonly (string | undefined)[] =>
      itemsOf({ isDevelopment }).map(({ role }) => role)
    for (const role of ['reload', 'forceReload', 'minimize', 'undo', 'redo']) {
      expect(roles(true)).not.toContain(role)
    }
    // The usual key of this one closes a project.
    expect(itemsOf().find(({ role }) => role === 'close')?.accelerator).toBe('Alt+F4')
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
  })
})
