import { readdirSync, readFileSync } from 'node:fs'
import type { Attached } from './electron'

/** Megabytes. */
export interface Memory {
  /** Of the page's JavaScript heap, after a collection. */
  readonly heap: number
  /** Resident memory of all processes of the app; shared pages count in each. Null where /proc is missing. */
  readonly resident: number | null
  /** The same, shared pages divided among those who share them. */
  readonly proportional: number | null
}

const megabyte = 1024 * 1024

export async function measureMemory({ app, devTools }: Attached): Promise<Memory> {
  await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  const root = app.process().pid
  const processes = root === undefined || process.platform !== 'linux' ? [] : treeOf(root)
  const sum = (field: string): number | null =>
    processes.length === 0
      ? null
      : processes.reduce((total, id) => total + kilobytes(id, field), 0) / 1024
  return { heap: usedSize / megabyte, resident: sum('Rss'), proportional: sum('Pss') }
}

function treeOf(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => [Number(name), parentOf(name)] as const)
  const tree = [root]
  for (const id of tree) {
    tree.push(...parents.filter(([, parent]) => parent === id).map(([child]) => child))
  }
  return tree
}

function parentOf(id: string): number {
  return Number(/^PPid:\s+(\d+)/mu.exec(textOf(`/proc/${id}/status`))?.[1])
}

function kilobytes(id: number, field: string): number {
  const text = textOf(`/proc/${String(id)}/smaps_rollup`)
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(text)?.[1] ?? 0)
}

/** A process may end while it is looked at. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
