import { z } from 'zod'
import { openJsonStore } from './files/json-store'
import type { JsonStore } from './files/json-store'

/** What the app remembers from one start to the next without having been told. */
export interface Memory {
  /** The windows that were there last: all of them come back with the next start. */
  readonly windows: readonly RememberedWindow[]
  /** Projects that were open, the latest first. */
  readonly recent: readonly OpenedBefore[]
}

/** A window: what it showed, and where it stood. */
export interface RememberedWindow {
  /** Path of the project that was open in it; null for none. */
  readonly project: string | null
  /** Place and size when it is not maximised, in points of the screen; null when it has not been placed yet. */
  readonly bounds: Rectangle | null
  readonly isMaximised: boolean
}

/** A project that was open, and when (ISO 8601). */
export interface OpenedBefore {
  readonly path: string
  readonly at: string
}

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const rectangleSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
})

const place = {
  bounds: rectangleSchema.nullable().catch(null),
  isMaximised: z.boolean().catch(false),
}

const windowSchema = z.object({ project: z.string().nullable().catch(null), ...place })

const memorySchema = z
  .object({
    windows: z.array(windowSchema).nullable().catch(null),
    recent: z.array(z.object({ path: z.string(), at: z.string() })).catch([]),
    // There was one window only, in versions before this one.
    lastProject: z.string().nullable().catch(null),
    ...place,
  })
  .transform(({ windows, recent, lastProject, bounds, isMaximised }): Memory => ({
    windows: windows ?? [{ project: lastProject, bounds, isMaximised }],
    recent,
  }))

/** Opens the memory; null is the very first start. */
export function openMemory(path: string): JsonStore<Memory | null> {
  return openJsonStore<Memory | null>(path, memorySchema, null)
}

export const emptyMemory: Memory = { windows: [], recent: [] }

/** A window that has not been anywhere yet. */
export const newWindow: RememberedWindow = { project: null, bounds: null, isMaximised: false }
