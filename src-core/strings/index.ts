import { errors as arabicErrors } from './ar/errors'
import { errors as englishErrors } from './en/errors'
import type { Translated } from './translated'

/** All strings of the interface and the command line, by area. Each area is a file per language. */
export const en = { error: englishErrors }

export const ar: Translated<typeof en> = { error: arabicErrors }
