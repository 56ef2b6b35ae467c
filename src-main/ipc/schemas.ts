import { z } from 'zod'
import { encodings } from '../../src-core/formats/encoding/encodings'
import { statuses } from '../../src-core/formats/export/export-options'
import type { JournalEntry, Messages, Requests, Settings } from '../../src-core/ipc/contract'
import type { ExportChoice } from '../../src-core/ipc/exporting'
import { delimiters } from '../../src-core/formats/tables/read-delimited'
import type { FileChoice } from '../../src-core/ipc/file-reading'
import type {
  EndedWork,
  MenuState,
  PageFailure,
  WindowPlace,
} from '../../src-core/ipc/window-state'
import { themes } from '../../src-core/settings/appearance'
import { appearanceSchema } from '../schemas/appearance'
import { exportHabitsSchema } from '../schemas/export-habits'
import { guidanceSchema } from '../schemas/guidance'
import { backupSettingsSchema } from '../schemas/backup-settings'
import { deskShareSchema } from '../schemas/desk-share'
import { keySettingsSchema } from '../schemas/key-settings'
import { matching } from '../schemas/matching'
import { projectSchema, stepSchema } from '../schemas/project'

// Types end where the page begins: what comes from it is looked at again.

const token = z.string().max(100)
const languageTag = z.string().max(100)
const place = z.number().int().nonnegative().max(10_000)

const settingsSchema = matching<Settings>()(
  z.strictObject({
    interfaceLanguage: z.enum(['en', 'ar']),
    theme: z.enum(themes),
    appearance: appearanceSchema,
    author: z.string().max(1000),
    keys: keySettingsSchema,
    guidance: guidanceSchema,
    exporting: exportHabitsSchema,
    backups: backupSettingsSchema,
    deskShare: deskShareSchema,
  }),
)

const journalEntrySchema = matching<JournalEntry>()(
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('put'),
      index: z.number().int().nonnegative(),
      step: stepSchema,
    }),
    z.strictObject({ type: z.literal('move-cursor'), cursor: z.number().int().nonnegative() }),
  ]),
)

const exportChoiceSchema = matching<ExportChoice>()(
  z.strictObject({
    format: z.string().max(100),
    articles: z.literal('all').exactOptional(),
    languages: z.strictObject({ source: languageTag, target: languageTag }).exactOptional(),
    level: z.enum(['sentence', 'paragraph']).exactOptional(),
    text: z.enum(['corrected', 'imported']).exactOptional(),
    statuses: z.array(z.enum(statuses)).max(10).exactOptional(),
  }),
)

const fileChoiceSchema = matching<FileChoice>()(
  z.strictObject({
    token,
    encoding: z.enum(encodings).nullable(),
    table: z
      .strictObject({
        delimiter: z.enum(delimiters).exactOptional(),
        sheet: place.exactOptional(),
        hasHeader: z.boolean().exactOptional(),
        source: place.exactOptional(),
        target: place.exactOptional(),
      })
      .exactOptional(),
  }),
)

const menuStateSchema = matching<MenuState>()(
  z.strictObject({
    enabled: z.array(z.string()),
    undoLabel: z.string().nullable(),
    redoLabel: z.string().nullable(),
    hasSeveral: z.boolean(),
    isFree: z.boolean(),
  }),
)

const placeSchema = matching<WindowPlace>()(
  z.strictObject({
    article: z.string().max(1000),
    bead: z.string().max(1000),
    side: z.enum(['source', 'target']),
    view: z.enum(['grid', 'links', 'reading']),
    level: z.enum(['sentence', 'paragraph']),
  }),
)

const endedWorkSchema = matching<EndedWork>()(
  z.strictObject({
    type: z.enum(['aligned', 'not-aligned', 'exported']),
    name: z.string().max(10_000),
    count: z.number().int().nonnegative(),
  }),
)

const pageFailureSchema = matching<PageFailure>()(
  z.strictObject({
    name: z.string().max(200),
    message: z.string().max(2000),
    stack: z.string().max(10_000),
    isFatal: z.boolean(),
  }),
)

/** A schema for the arguments of every request. */
export const requestSchemas: {
  readonly [K in keyof Requests]: z.ZodType<Parameters<Requests[K]>>
} = {
  'app:start': z.tuple([]),
  'app:about': z.tuple([]),
  'settings:read': z.tuple([]),
  'settings:write': z.tuple([settingsSchema]),
  'settings:defaults': z.tuple([]),
  'settings:export': z.tuple([]),
  'settings:import': z.tuple([]),
  'backup:info': z.tuple([]),
  'backup:choose-folder': z.tuple([]),
  'backup:show-folder': z.tuple([]),
  'dictionary:list': z.tuple([]),
  'dictionary:add': z.tuple([]),
  'dictionary:remove': z.tuple([token]),
  'dictionary:set-enabled': z.tuple([token, z.boolean()]),
  'dictionary:read': z.tuple([token.nullable(), z.boolean()]),
  'article:choose': z.tuple([]),
  'article:drop': z.tuple([z.array(z.string().max(10_000)).max(1000)]),
  'article:read-again': z.tuple([z.array(fileChoiceSchema).max(10)]),
  'article:read-text': z.tuple([z.string()]),
  'article:read-sample': z.tuple([]),
  'version:choose': z.tuple([]),
  'return:choose': z.tuple([]),
  'project:create': z.tuple([projectSchema, z.string()]),
  'project:choose': z.tuple([]),
  'recent:list': z.tuple([]),
  'recent:open': z.tuple([token]),
  'recent:remove': z.tuple([token]),
  'project:write': z.tuple([token, z.array(journalEntrySchema)]),
  'project:close': z.tuple([token]),
  'article:export': z.tuple([token, z.string(), exportChoiceSchema]),
  'file:show': z.tuple([token]),
  'picture:export': z.tuple([token, z.string()]),
  'window:print': z.tuple([z.enum(['print', 'pdf']), z.string().max(10_000)]),
}

/** A schema for the arguments of every message. */
export const messageSchemas: {
  readonly [K in keyof Messages]: z.ZodType<Parameters<Messages[K]>>
} = {
  'window:ready-to-close': z.tuple([]),
  'window:stay-open': z.tuple([]),
  'work:progress': z.tuple([z.number().min(0).max(1).nullable()]),
  'work:ended': z.tuple([endedWorkSchema]),
  'window:place': z.tuple([placeSchema]),
  'window:failed': z.tuple([pageFailureSchema]),
  'window:new': z.tuple([]),
  'reading:cancel': z.tuple([]),
  'menu:update': z.tuple([menuStateSchema]),
  'clipboard:use': z.tuple([z.enum(['cut', 'copy', 'paste'])]),
}
