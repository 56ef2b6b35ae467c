import { existsSync } from 'node:fs'
import type { OpenedProject } from '../../src-core/ipc/contract'
import type { WindowPlace } from '../../src-core/ipc/window-state'
import { newWindow } from '../memory'
import type { Memory, RememberedWindow } from '../memory'

/** What a window shows first. */
export type WindowStart =
  | { readonly type: 'first-run' }
  | { readonly type: 'empty' }
  | { readonly type: 'files'; readonly files: readonly string[] }
  /** A project that has still to be opened. */
  | { readonly type: 'project'; readonly path: string; readonly place?: WindowPlace }
  /** A project that is open already. */
  | { readonly type: 'opened'; readonly opened: OpenedProject }

export interface FirstWindow {
  /** Null when the page has been told already. */
  readonly start: WindowStart | null
  readonly remembered: RememberedWindow
}

/**
 * The windows to begin with: one for the files that the app was started with; else those that were there the
 * last time, as far as their projects still are; one in any case.
 */
export function firstWindows(
  memory: Memory | null,
  files: readonly string[],
): readonly [FirstWindow, ...(readonly FirstWindow[])] {
  const last = memory?.windows ?? []
  const place: RememberedWindow = { ...newWindow, ...last[0], project: null }
  if (files.length > 0) return [{ start: { type: 'files', files }, remembered: place }]
  if (memory === null) return [{ start: { type: 'first-run' }, remembered: place }]
  const [first, ...others] = last.flatMap((remembered): readonly FirstWindow[] => {
    const path = remembered.project
    return path === null || !existsSync(path)
      ? []
      : [{ start: { type: 'project', path }, remembered }]
  })
  return first === undefined
    ? [{ start: { type: 'empty' }, remembered: place }]
    : [first, ...others]
}
