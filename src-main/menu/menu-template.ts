import type { MenuItemConstructorOptions } from 'electron'
import { basename } from 'node:path'
import type { Translate } from '../translate'
import { commandTable } from '../../src-core/commands/command-table'
import type { CommandDescription, CommandId, MenuName } from '../../src-core/commands/command-table'
import { labelKey } from '../../src-core/commands/label-key'
import type { KeyMap } from '../../src-core/commands/key-settings'
import type { MenuState } from '../../src-core/ipc/window-state'
import { projectExtension } from '../projects-folder'
import { accelerator, sequence } from './accelerator'

export interface MenuContext {
  readonly translate: Translate
  readonly state: MenuState
  /** The keys that hold now. */
  readonly keys: () => KeyMap
  readonly platform: string
  readonly isDevelopment: boolean
  readonly run: (command: string) => void
  /** Paths of the projects that were open last and are still there. */
  readonly recent: () => readonly string[]
  readonly openRecent: (path: string) => void
}

type TableEntry = CommandDescription & { readonly id: CommandId }
type Items = readonly MenuItemConstructorOptions[]

const menus: readonly MenuName[] = ['file', 'edit', 'view', 'review', 'bead', 'go', 'help']

/**
 * The whole application menu: the commands of the table, in its order, and at the end of a menu what the
 * operating system carries out. Nothing of Electron's own menu, whose keys clash with ours.
 */
export function menuTemplate(context: MenuContext): MenuItemConstructorOptions[] {
  const ours = menus.map((menu): MenuItemConstructorOptions => ({
    label: context.translate(`menu.${menu}`),
    submenu: joined(commandsOf(menu, context), systemItems(menu, context)),
  }))
  if (context.platform !== 'darwin') return ours
  const help = ours.length - 1
  return [macAppMenu(context), ...ours.slice(0, help), macWindowMenu(context), ...ours.slice(help)]
}

/** What a Mac keeps in the menu that has the name of the app; nowhere else there. */
const inMacAppMenu: readonly CommandId[] = ['show-about', 'show-preferences']

function macAppMenu(context: MenuContext): MenuItemConstructorOptions {
  const item = systemItem(context)
  const [about, preferences] = inMacAppMenu.map((id) => commandItem(id, context))
  return {
    label: context.translate('shell.app-name'),
    submenu: [
      ...(about === undefined ? [] : [about]),
      { type: 'separator' },
      ...(preferences === undefined ? [] : [preferences]),
      { type: 'separator' },
      item('services', 'services'),
      { type: 'separator' },
      item('hide', 'hide'),
      item('hideOthers', 'hide-others'),
      item('unhide', 'show-all'),
      { type: 'separator' },
      item('quit', 'quit'),
    ],
  }
}

function macWindowMenu(context: MenuContext): MenuItemConstructorOptions {
  const item = systemItem(context)
  return {
    role: 'window',
    label: context.translate('menu-item.window'),
    submenu: [
      item('minimize', 'minimise'),
      item('zoom', 'zoom-window'),
      { type: 'separator' },
      item('front', 'all-to-front'),
    ],
  }
}

function commandsOf(menu: MenuName, context: MenuContext): Items {
  const commands: readonly TableEntry[] = commandTable
  const isMac = context.platform === 'darwin'
  return commands
    .filter(({ id, menu: own }) => own === menu && !(isMac && inMacAppMenu.includes(id)))
    .flatMap((command, index): Items => {
      const items = [
        commandItem(command.id, context),
        ...(command.id === 'open-project' ? [recentItem(context)] : []),
      ]
      return command.startsGroup === true && index > 0 ? [{ type: 'separator' }, ...items] : items
    })
}

function commandItem(
  id: CommandId,
  { translate, state, keys, platform, run }: MenuContext,
): MenuItemConstructorOptions {
  const bindings = keys().get(id) ?? []
  const shown = accelerator(bindings, platform)
  const stepLabels: Readonly<Record<string, string | null>> = {
    undo: state.undoLabel,
    redo: state.redoLabel,
  }
  return {
    id,
    label:
      (stepLabels[id] ?? translate(labelKey(id, state.hasSeveral))).replaceAll('&', '&&') +
      (shown === null ? sequence(bindings) : ''),
    enabled: state.enabled.includes(id),
    ...(shown === null ? {} : { accelerator: shown, registerAccelerator: false }),
    click: () => {
      run(id)
    },
  }
}

/** The projects that were open last, under the command that opens one. */
function recentItem({ translate, recent, openRecent }: MenuContext): MenuItemConstructorOptions {
  const paths = recent()
  return {
    id: 'open-recent',
    label: translate('menu-item.open-recent'),
    enabled: paths.length > 0,
    submenu: paths.map((path) => ({
      label: basename(path, projectExtension).replaceAll('&', '&&'),
      toolTip: path,
      click: () => {
        openRecent(path)
      },
    })),
  }
}

/** Makes items that the operating system carries out, with labels of ours. */
function systemItem({ translate }: Pick<MenuContext, 'translate'>) {
  return (
    role: NonNullable<MenuItemConstructorOptions['role']>,
    label: string,
    key?: string,
  ): MenuItemConstructorOptions => ({
    role,
    label: translate(`menu-item.${label}`),
    ...(key === undefined ? {} : { accelerator: key }),
  })
}

function systemItems(menu: MenuName, context: MenuContext): Items {
  const { platform, isDevelopment } = context
  const item = systemItem(context)
  switch (menu) {
    case 'file':
      return [
        // The key that this would have by itself closes a project.
        item('close', 'close-window', platform === 'darwin' ? 'Cmd+Ctrl+W' : 'Alt+F4'),
        ...(platform === 'darwin' ? [] : [item('quit', 'quit')]),
      ]
    case 'edit':
      return [
        item('cut', 'cut'),
        item('copy', 'copy'),
        item('paste', 'paste'),
        item('selectAll', 'select-all'),
      ]
    case 'view':
      return [
        // The keys that these would have by themselves are for the size of the text.
        item('resetZoom', 'reset-zoom', 'CmdOrCtrl+Alt+0'),
        item('zoomIn', 'zoom-in', 'CmdOrCtrl+Alt+='),
        item('zoomOut', 'zoom-out', 'CmdOrCtrl+Alt+-'),
        { type: 'separator' },
        item('togglefullscreen', 'full-screen'),
        ...(isDevelopment ? [item('toggleDevTools', 'developer-tools')] : []),
      ]
    case 'review':
    case 'bead':
    case 'go':
    case 'help':
      return []
  }
}

function joined(first: Items, second: Items): MenuItemConstructorOptions[] {
  return first.length === 0 || second.length === 0
    ? [...first, ...second]
    : [...first, { type: 'separator' }, ...second]
}
