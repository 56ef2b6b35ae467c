import { commands as arabicCommands } from './ar/commands'
import { errors as arabicErrors } from './ar/errors'
import { menuNames as arabicMenuNames } from './ar/menu-names'
import { commands as englishCommands } from './en/commands'
import { errors as englishErrors } from './en/errors'
import { menuNames as englishMenuNames } from './en/menu-names'
import type { Translated } from './translated'

/** All strings of the interface and the command line, by area. Each area is a file per language. */
export const en = { command: englishCommands, menu: englishMenuNames, error: englishErrors }

export const ar: Translated<typeof en> = {
  command: arabicCommands,
  menu: arabicMenuNames,
  error: arabicErrors,
}
