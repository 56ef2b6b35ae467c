import { z } from 'zod'
import { fail, ok } from '../src-core/errors'
import type { Result } from '../src-core/errors'
import type { Settings } from '../src-core/ipc/contract'
import { themes } from '../src-core/settings/appearance'
import { appearanceSchema } from './schemas/appearance'
import { backupSettingsSchema } from './schemas/backup-settings'
import { keySettingsSchema } from './schemas/key-settings'

/** The version of the file; a newer one is refused. */
const currentVersion = 1

const headSchema = z.object({
  muqabala: z.literal('preferences'),
  version: z.number().int().positive(),
})

/** What such a file may set; what it leaves out stays as it is. */
const partsSchema = z
  .object({
    interfaceLanguage: z.enum(['en', 'ar']),
    theme: z.enum(themes),
    appearance: appearanceSchema,
    author: z.string().trim().min(1).max(200),
    keys: keySettingsSchema,
    backups: backupSettingsSchema,
  })
  .partial()

/** The preferences as a file for another computer. What the app has shown its user is not among them. */
export function writeSettings(settings: Settings): Uint8Array {
  const { interfaceLanguage, theme, appearance, author, keys, backups } = settings
  const parts = { interfaceLanguage, theme, appearance, author, keys, backups }
  const file = { muqabala: 'preferences', version: currentVersion, settings: parts }
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`)
}

/**
 * The settings as they would be with those of a file. Fails with `settings-unknown` for a file of another kind,
 * `settings-from-future`, or `settings-damaged` with the place of the first value that cannot be.
 */
export function readSettings(text: string, name: string, current: Settings): Result<Settings> {
  const value = parse(text)
  const head = headSchema.safeParse(value)
  if (!head.success) return fail('settings-unknown', { name })
  if (head.data.version > currentVersion) return fail('settings-from-future', { name })
  const parts = z.object({ settings: partsSchema }).safeParse(value)
  if (!parts.success) {
    const place = parts.error.issues[0]?.path.slice(1).join('.') ?? ''
    return fail('settings-damaged', { name, place: place === '' ? 'settings' : place })
  }
  const given = Object.entries(parts.data.settings).filter(([, part]) => part !== undefined)
  return ok({ ...current, ...Object.fromEntries(given) })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
}
