import { createRandom, pick } from '../../bench/random'
import { commandTable } from '../../src-core/commands/command-table'
import type { CommandDescription, CommandId } from '../../src-core/commands/command-table'
import type { WalkStep } from './walk-step'

const commands: readonly (CommandDescription & { readonly id: CommandId })[] = commandTable

/** What leads out of the window that is watched, to the printer, or to a screen that only a form leads out of. */
const left: ReadonlySet<CommandId> = new Set<CommandId>([
  ...(['new-project', 'new-from-text', 'open-sample', 'open-project', 'new-window'] as const),
  ...(['add-article', 'add-from-text', 'print', 'print-to-pdf'] as const),
])

/** What a reviewer does all day. */
const often: readonly CommandId[] = [
  ...(['merge-with-next', 'split-bead', 'split-at-once', 'finish-splitting', 'cut-left'] as const),
  ...(['cancel-splitting', 'move-up', 'move-down', 'unlink-bead', 'swap-with-next'] as const),
  ...(['insert-sentence', 'split-sentence', 'merge-sentences', 'realign-selected'] as const),
  ...(['revert-text', 'accept-change', 'revert-change', 'accept-changes', 'confirm-null'] as const),
  ...(['approve-and-next', 'query-bead', 'clear-status', 'mark-furniture', 'comment'] as const),
  ...(['mark-issue', 'undo', 'undo', 'undo', 'redo', 'redo', 'next-bead', 'next-bead'] as const),
  ...(['previous-bead', 'other-side', 'extend-down', 'extend-up', 'select-one-bead'] as const),
  ...(['next-change', 'toggle-level', 'show-all-rows', 'edit-text', 'link-with'] as const),
  ...(['finish-linking', 'show-grid', 'show-grid', 'find', 'replace', 'last-bead'] as const),
  ...(['toggle-history', 'toggle-findings', 'first-bead', 'next-article'] as const),
  ...(['toggle-interface-language', 'toggle-theme', 'extend-word-left'] as const),
]

const texts = [
  ...['x', 'word ', 'and then ', '.', ' ', 'two. Three', '12', '"quoted"'],
  ...['ا', 'كلمة ', 'ثم قال ', '،', 'وَ', '١٢', '«قول»', 'الـ'],
]

type Draw = (random: () => number) => WalkStep

/** How often each kind of step comes, in relation to the others. */
const kinds: readonly (readonly [weight: number, draw: Draw])[] = [
  [26, (random) => drawKey(random, pick(random, often))],
  [12, (random) => drawKey(random, pick(random, keyed).id)],
  [6, (random) => ({ type: 'palette', command: pick(random, usable).id })],
  [6, (random) => ({ type: 'type', text: pick(random, texts) })],
  [10, (random) => ({ type: 'write', text: drawText(random) })],
  [9, drawRow],
  [3, (random) => ({ type: 'row-menu', at: random(), item: random() })],
  [4, drawEditor],
  [5, (random) => ({ type: 'button', at: random() })],
  [2, (random) => ({ type: 'desk-edge', by: Math.round((random() - 0.5) * 400) })],
  [2, (random) => ({ type: 'overview', from: random(), to: random() })],
  [2, (random) => ({ type: 'scroll', by: Math.round((random() - 0.5) * 4000) })],
  [1, drawSize],
  [1, (random) => ({ type: 'disk', delayMs: pick(random, [0, 0, 60, 300, 1200]) })],
  [8, (random) => ({ type: 'pause', ms: Math.round(random() ** 2 * 400) })],
  [8, () => ({ type: 'quiet' })],
  [0.7, () => ({ type: 'undo-all' })],
  [0.7, () => ({ type: 'reopen' })],
  [0.7, () => ({ type: 'kill' })],
]

const usable = commands.filter(({ id }) => !left.has(id))
const keyed = usable.filter(({ keys }) => keys.length > 0)
const whole = kinds.reduce((sum, [weight]) => sum + weight, 0)

/** The steps of a walk: the same for the same seed. */
export function drawSteps(seed: number, count: number): readonly WalkStep[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    let rest = random() * whole
    const [, draw] = kinds.find(([weight]) => (rest -= weight) < 0) ?? [0, drawRow]
    return draw(random)
  })
}

function drawKey(random: () => number, id: CommandId): WalkStep {
  const keys = commands.find((command) => command.id === id)?.keys ?? []
  if (keys.length === 0) return { type: 'palette', command: id }
  return { type: 'press', command: id, keys: pick(random, keys).key.split(' ').map(playwrightKey) }
}

/** A key of the command table as Playwright names it. */
function playwrightKey(key: string): string {
  return key
    .replace(/\bMod\b/u, 'Control')
    .replace(/(?<=^|\+)([A-Z])$/u, 'Key$1')
    .replace(/(?<=^|\+)(\d)$/u, 'Digit$1')
}

function drawText(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, texts)).join('')
}

function drawRow(random: () => number): WalkStep {
  return {
    type: 'row',
    at: random(),
    side: random() < 0.5 ? 'source' : 'target',
    held: pick(random, [null, null, null, 'Shift', 'Control']),
    clicks: random() < 0.2 ? 2 : 1,
  }
}

function drawEditor(random: () => number): WalkStep {
  return {
    type: 'editor',
    side: random() < 0.5 ? 'source' : 'target',
    x: random(),
    button: random() < 0.8 ? 'left' : 'right',
  }
}

function drawSize(random: () => number): WalkStep {
  const [width, height] = pick(random, [
    [1024, 700],
    [1200, 800],
    [1440, 900],
    [800, 600],
  ] as const)
  return { type: 'resize', width, height }
}
