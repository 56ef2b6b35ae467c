import type { Attached } from './electron'
import { gridCell } from './electron'
import {
  arrowDown,
  control,
  controlEnd,
  controlEnter,
  enter,
  escape,
  filterKey,
  letter,
} from './keys'
import { figuresOf, press, pressOnly } from './measure-keys'
import type { CommandFigures, Key, Pressed } from './measure-keys'

const grid = '[role="grid"]'
const scroller = `:has(> ${grid})`
/** The desk under the grid, where a split is proposed. */
const desk = '[data-topic="correct-alignment"]'

/** What pressing a key costs a window that does next to nothing. */
export async function measureEmptyKeys(
  attached: Attached,
  repetitions: number,
): Promise<CommandFigures> {
  return measured('a key in the empty window', repetitions, () =>
    press(attached, { key: letter('a'), places: ['#word'] }),
  )
}

/** The commands of a review, each so many times, in the middle of the article. */
export async function measureCommands(
  attached: Attached,
  repetitions: number,
): Promise<readonly CommandFigures[]> {
  const inGrid = (key: Key) => () => press(attached, { key, places: [grid] })
  const times = async (name: string, work: () => Promise<Pressed>) => {
    process.stderr.write(`  ${name}\n`)
    return measured(name, repetitions, work)
  }
  await selectInTheMiddle(attached)
  const figures = [await times('select the next bead', inGrid(arrowDown))]
  figures.push(await times('approve and go on', inGrid(controlEnter)))
  figures.push(
    await times('query', async () => {
      const pressed = await press(attached, { key: letter('q'), places: [grid] })
      await pressOnly(attached, arrowDown)
      return pressed
    }),
  )
  figures.push(...(await measureMerging(attached, repetitions)))
  figures.push(await measureTyping(attached, repetitions, 'target', letter('a')))
  figures.push(await measureTyping(attached, repetitions, 'source', letter('f', 'ب')))
  // Switched on and off in turn.
  figures.push(await times('filter', inGrid(filterKey)))
  return figures
}

/** What a review costs where many beads have a comment in the margin. */
export async function measureAmongComments(
  attached: Attached,
  repetitions: number,
): Promise<readonly CommandFigures[]> {
  process.stderr.write('  among comments\n')
  const inGrid = (key: Key) => () => press(attached, { key, places: [grid] })
  await selectInTheMiddle(attached)
  return [
    await measured('select, among comments', repetitions, inGrid(arrowDown)),
    await measured('approve, among comments', repetitions, inGrid(controlEnter)),
  ]
}

/** Merges a bead with the next one, has a split of it proposed, makes that, and takes both back. */
async function measureMerging(
  attached: Attached,
  repetitions: number,
): Promise<readonly CommandFigures[]> {
  process.stderr.write('  merge, split, undo\n')
  const merges: Pressed[] = []
  const proposals: Pressed[] = []
  const splits: Pressed[] = []
  const undone: Pressed[] = []
  for (let round = 0; round < repetitions; round += 1) {
    merges.push(await press(attached, { key: letter('m'), places: [grid] }))
    proposals.push(await press(attached, { key: letter('s'), places: [desk] }))
    splits.push(await press(attached, { key: letter('s'), places: [grid] }))
    for (let step = 0; step < 2; step += 1) {
      undone.push(await press(attached, { key: control('z'), places: [grid] }))
    }
    for (let row = 0; row < 3; row += 1) await pressOnly(attached, arrowDown)
  }
  return [
    figuresOf('merge with the next', merges),
    figuresOf('show a split', proposals),
    figuresOf('split', splits),
    figuresOf('undo', undone),
  ]
}

/** Types at the end of the text of one side of the selected bead. */
async function measureTyping(
  attached: Attached,
  repetitions: number,
  side: 'source' | 'target',
  key: Key,
): Promise<CommandFigures> {
  const { page } = attached
  process.stderr.write(`  type in the ${side}\n`)
  await page.locator(`[aria-selected="true"] [data-side="${side}"]`).click()
  await pressOnly(attached, enter)
  await page.locator(`[data-editor="${side}"] .monaco-editor.focused`).waitFor()
  await pressOnly(attached, controlEnd)
  const lines = `[data-editor="${side}"] .view-lines`
  const figures = await measured(`type a letter (${side})`, repetitions, () =>
    press(attached, { key, places: [lines, grid] }),
  )
  await pressOnly(attached, escape)
  return figures
}

async function measured(
  name: string,
  repetitions: number,
  work: () => Promise<Pressed>,
): Promise<CommandFigures> {
  const presses: Pressed[] = []
  for (let round = 0; round < repetitions; round += 1) presses.push(await work())
  return figuresOf(name, presses)
}

async function selectInTheMiddle({ page }: Attached): Promise<void> {
  await page.locator(scroller).evaluate((element) => {
    element.scrollTop = element.scrollHeight / 2
  })
  await page.waitForTimeout(300)
  const box = await page.locator(scroller).boundingBox()
  if (box === null) throw new Error(`There is no ${gridCell}.`)
  await page.mouse.click(box.x + box.width / 4, box.y + box.height / 2)
  await page.locator('[aria-selected="true"] [data-active="true"]:focus').waitFor()
}

/** Where the grid is scrolled. */
export const gridScroller = scroller
