import type { Figures } from './figures'
import type { CommandFigures } from './measure-keys'
import type { Memory } from './measure-memory'
import type { FrameFigures } from './measure-scrolling'
import type { Spread } from './statistics'

const nameWidth = 32

/** The figures as a table to be read. */
export function report(figures: Figures): string {
  const { machine, start, memory } = figures
  const load = machine.load.map((value) => value.toFixed(1)).join(' → ')
  return [
    `${String(figures.beads)} beads; Electron ${machine.electron}; ${String(machine.processors)} × ${machine.model}; load ${load}`,
    '',
    row('Start to usable window, ms', ['p50', 'p95', 'max', 'runs']),
    spreadRow('empty window', start.emptyWindow),
    spreadRow('welcome page', start.welcomePage),
    spreadRow('with the project', start.project),
    row('welcome page / empty window', [start.welcomeRatio.toFixed(2)]),
    '',
    row('Open the project, ms', ['p50', 'p95', 'max', 'runs']),
    spreadRow('in the running app', figures.opening),
    spreadRow('of 300 short articles', figures.libraryOpening),
    '',
    row('', ['to frame', '', 'presented', '', 'page busy', '', '']),
    row('From the key, ms', ['p50', 'p95', 'p50', 'p95', 'p50', 'p95', 'times']),
    ...[figures.emptyKey, ...figures.commands].map(commandRow),
    '',
    row('Frame after frame, ms', ['p50', 'p95', 'max', 'frames', 'dropped']),
    ...[{ ...figures.emptyFrames, name: 'empty window, idle' }, ...figures.frames].map(frameRow),
    '',
    row('Memory, MB', ['page heap', 'resident', 'shared out']),
    memoryRow('empty window', memory.emptyWindow),
    memoryRow('with the project', memory.project),
  ].join('\n')
}

function commandRow({ name, toFrame, toPresentation, busy }: CommandFigures): string {
  return row(name, [
    ms(toFrame.p50),
    ms(toFrame.p95),
    `≤${toPresentation.p50.toFixed(0)}`,
    `≤${toPresentation.p95.toFixed(0)}`,
    ms(busy.p50),
    ms(busy.p95),
    String(toFrame.count),
  ])
}

function frameRow({ name, gaps, frames, dropped }: FrameFigures): string {
  return row(name, [ms(gaps.p50), ms(gaps.p95), ms(gaps.max), String(frames), String(dropped)])
}

function memoryRow(name: string, { heap, resident, proportional }: Memory): string {
  return row(name, [heap.toFixed(0), resident?.toFixed(0) ?? '–', proportional?.toFixed(0) ?? '–'])
}

function spreadRow(name: string, { p50, p95, max, count }: Spread): string {
  return row(name, [p50.toFixed(0), p95.toFixed(0), max.toFixed(0), String(count)])
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(11)).join('')
}

function ms(value: number): string {
  return value.toFixed(1)
}
