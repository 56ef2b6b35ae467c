import type { Attached } from './electron'
import { gridCell } from './electron'
import { control } from './keys'
import { press, pressOnly } from './measure-keys'
import { spreadOf, type Spread } from './statistics'

/** Opens a project by its command in the running app, closes it, and so on: from the key to the grid's frame. */
export async function measureOpening(
  attached: Attached,
  file: string,
  repetitions: number,
): Promise<Spread> {
  const { app, page } = attached
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  const opened: number[] = []
  for (let round = 0; round < repetitions; round += 1) {
    const { toFrameMs } = await press(attached, { key: control('o'), places: [gridCell] })
    opened.push(toFrameMs)
    await page.locator('.monaco-editor').first().waitFor()
    await pressOnly(attached, control('w'))
    await page.locator(gridCell).first().waitFor({ state: 'detached' })
  }
  return spreadOf(opened)
}
