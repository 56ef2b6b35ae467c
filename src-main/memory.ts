import { z } from 'zod'
import { openJsonStore } from './files/json-store'
import type { JsonStore } from './files/json-store'

/** What the app remembers from one start to the next without having been told. */
export interface Memory {
  /** Path of the project that was open last; null after it was closed. */
  readonly lastProject: string | null
  /** Projects that were open, the latest first. */
  readonly recent: readonly OpenedBefore[]
  /** Place and size of the window when it is not maximised, in points of the screen. */
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

const memorySchema = z.object({
  lastProject: z.string().nullable().catch(null),
  recent: z.array(z.object({ path: z.string(), at: z.string() })).catch([]),
  bounds: rectangleSchema.nullable().catch(null),
  isMaximised: z.boolean().catch(false),
})

/** Opens the memory; null is the very first start. */
export function openMemory(path: string): JsonStore<Memory | null> {
  return openJsonStore<Memory | null>(path, memorySchema, null)
}

export const emptyMemory: Memory = {
  lastProject: null,
  recent: [],
  bounds: null,
  isMaximised: false,
}
