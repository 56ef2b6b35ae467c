import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { commandPalette } from './screens/command-palette'
import { comparePanel } from './screens/compare-panel'
import { dropFiles, dropFromElsewhere, libraryPanel } from './screens/library-panel'
import type { LibraryPanel } from './screens/library-panel'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'
import { splitScreen } from './screens/split-screen'

const salt = {
  ar: 'موسم الملح\n\nفي شهر آب يذهب أهل القرية إلى الملّاحات قبل الفجر. يحملون المجارف والسلال ويجمعون الملح حتى الظهر.\n\nوفي المساء يعود الجميع إلى بيوتهم.\n',
  en: 'The salt season\n\nIn August the villagers go to the salt pans before dawn. They carry shovels and baskets and gather salt until noon.\n\nIn the evening everybody goes home.\n',
}
const harbour = {
  ar: 'سفينة في الميناء\n\nوصلت السفينة صباح الثلاثاء محمّلة بالزيتون. انتظرها التجار على الرصيف ساعتين كاملتين.\n',
  en: 'A ship in the harbour\n\nThe ship arrived on Tuesday morning, laden with olives. The merchants waited for it on the quay for two whole hours.\n',
}
const bread = {
  ar: 'خبز القرية\n\nتوقد النساء التنور عند العصر. ويخرج الرغيف ساخنًا تفوح منه رائحة الحطب.\n',
  en: 'Bread of the village\n\nThe women light the oven in the afternoon. The loaf comes out hot and smells of wood.\n',
}

describe('the library of a project', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let library: LibraryPanel

  beforeAll(async () => {
    await start(undefined)
    await review.shown()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  async function start(userData: string | undefined): Promise<void> {
    launched = await launchApp(userData === undefined ? {} : { userData })
    review = reviewScreen(launched.page)
    library = libraryPanel(launched.page)
  }

  function write(name: string, text: string): string {
    const file = path.join(launched.home, name)
    writeFileSync(file, text)
    return file
  }

  const sample = async () => (await library.titles())[0] ?? ''
  const undo = () => review.press('Escape', 'Control+z')

  it('lists the articles with how far each is, and takes in another one from files', async () => {
    await review.press('Control+Shift+b')
    await library.panel.getByText('1 article').waitFor()
    expect(await library.list.getByRole('option').first().innerText()).toContain('not begun')
    await answerDialogs(launched.app, {
      open: [[write('salt.ar.txt', salt.ar), write('salt.en.txt', salt.en)]],
    })
    await review.press('Control+Shift+n')
    const split = splitScreen(launched.page)
    await split.shown()
    await launched.page.getByRole('radio', { name: /^Into “/u, checked: true }).waitFor()
    await saveScreenshot(launched.page, 'library-split-destination')
    await split.align()
    await library.panel.getByText('2 articles').waitFor()
    await library.shows('موسم الملح')
    expect(await review.text(1, 'target')).toContain('The salt season')
    await review.saved()
  })

  it('goes from article to article by key, each where it was left', async () => {
    await review.press('Control+PageUp')
    await library.shows(await sample())
    await review.select(4, 'source')
    await review.grid.evaluate((grid) => grid.parentElement?.scrollTo(0, 260))
    await review.drawn()
    const top = () => review.grid.evaluate((grid) => grid.parentElement?.scrollTop ?? 0)
    const before = await top()
    expect(before).toBeGreaterThan(100)
    await review.press('Control+PageDown')
    await library.shows('موسم الملح')
    await review.select(2)
    await review.press('a')
    await review.press('Control+PageDown')
    await library.shows(await sample())
    await review.row(4).waitFor()
    await review.drawn()
    expect(await review.selectedNumber()).toBe(4)
    expect(Math.abs((await top()) - before)).toBeLessThan(3)
    const title = launched.page.getByRole('heading', { level: 1 })
    expect(await title.innerText()).toBe(await sample())
    await review.press('Control+PageUp')
    await library.shows('موسم الملح')
    expect(await library.article('موسم الملح').innerText()).toMatch(/\d+% reviewed/u)
    expect(await library.article('موسم الملح').locator('time').innerText()).toContain('now')
  })

  it('undoes in the article where something was done', async () => {
    await review.press('Control+PageDown')
    await library.shows(await sample())
    await undo()
    await library.shows('موسم الملح')
    expect(await review.status(2)).toContain('Unreviewed')
    await review.press('Control+Shift+z')
    expect(await review.status(2)).toContain('Approved')
  })

  it('is driven from its list, and finds an article by its title', async () => {
    await review.press('Control+Shift+b', 'Control+Shift+b')
    await review.press('Home', 'Enter')
    await library.shows(await sample())
    await library.filter.fill('الملح')
    await expect.poll(() => library.titles()).toEqual(['موسم الملح'])
    await library.filter.press('ArrowDown')
    await review.press('Enter')
    await library.shows('موسم الملح')
    await library.filter.fill('')
    await expect.poll(() => library.titles()).toHaveLength(2)
  })

  it('is also reached from the palette, by the title of an article', async () => {
    const first = await sample()
    const palette = commandPalette(launched.page)
    await review.press('Escape', 'Control+k')
    await launched.page.keyboard.insertText(first.slice(0, 12))
    await palette.options.filter({ hasText: first }).first().waitFor()
    await review.press('Enter')
    await library.shows(first)
  })

  it('takes in several pairs that are dropped on the window, put together by their names', async () => {
    await dropFiles(launched.page, [
      write('harbour.ar.txt', harbour.ar),
      write('bread.en.txt', bread.en),
      write('harbour.en.txt', harbour.en),
      write('bread.ar.txt', bread.ar),
      write('salt-again.ar.txt', salt.ar),
      write('salt-again.en.txt', salt.en),
    ])
    await launched.page.getByRole('heading', { name: 'Several articles' }).waitFor()
    const boxes = launched.page.getByRole('checkbox')
    expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked)))
      // The third is in the project already.
      .toEqual([true, true, false])
    await launched.page.getByText('seems to be here already, as “\u2068موسم الملح').waitFor()
    await saveScreenshot(launched.page, 'library-several-en')
    await launched.page.getByRole('button', { name: 'Align 2 articles' }).click()
    await library.panel.getByText('4 articles').waitFor()
    await expect
      .poll(async () => (await library.titles()).slice(2))
      .toEqual(['سفينة في الميناء', 'خبز القرية'])
    await library.shows('سفينة في الميناء')
    await undo()
    await library.panel.getByText('2 articles').waitFor()
    await review.press('Control+Shift+z')
    await library.panel.getByText('4 articles').waitFor()
  })

  it('asks when an article is there already, and opens that one', async () => {
    await dropFiles(launched.page, [write('s.ar.txt', salt.ar), write('s.en.txt', salt.en)])
    const split = splitScreen(launched.page)
    await split.shown()
    await split.align()
    const dialog = launched.page.getByRole('dialog', { name: /here already/u })
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('100%')
    await saveScreenshot(launched.page, 'library-duplicate')
    await dialog.getByRole('button', { name: 'Open the one that is here' }).click()
    await library.shows('موسم الملح')
    await expect.poll(() => library.titles()).toHaveLength(4)
  })

  it('compares an article that is there already with the new translation', async () => {
    const reworded = salt.en.replace('gather salt until noon', 'rake salt until midday')
    await dropFiles(launched.page, [
      write('again.ar.txt', salt.ar),
      write('again.en.txt', reworded),
    ])
    const split = splitScreen(launched.page)
    await split.shown()
    await split.align()
    const dialog = launched.page.getByRole('dialog', { name: /here already/u })
    await dialog.getByRole('button', { name: 'Compare the translations' }).click()
    await library.shows('موسم الملح')
    const panel = comparePanel(launched.page)
    await panel.differ(1)
    expect(await panel.differences()).toEqual(['Bead 3: -gather noon +rake midday'])
    await panel.panel.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => library.titles()).toHaveLength(4)
  })

  it('takes in a dropped text, and says of what is no file what can be done', async () => {
    await dropFromElsewhere(launched.page, 'picture', 'x')
    await launched.page.getByText('is not a file on this computer').waitFor()
    await dropFromElsewhere(launched.page, 'text', `${salt.ar}\n${salt.en}`)
    const field = launched.page.getByRole('textbox', { name: /text/iu })
    await expect.poll(() => field.inputValue()).toContain('The salt season')
    await launched.page.getByRole('button', { name: 'Cancel' }).click()
    await review.shown()
  })

  it('gives articles another order, and takes one out until that is undone', async () => {
    const first = await sample()
    await review.press('Control+Shift+b', 'Control+Shift+b')
    await review.press('End', 'Alt+ArrowUp')
    await expect
      .poll(() => library.titles())
      .toEqual([first, 'موسم الملح', 'خبز القرية', 'سفينة في الميناء'])
    await review.press('Delete')
    await launched.page.getByText('is no longer in the project').waitFor()
    await expect.poll(() => library.titles()).toEqual([first, 'موسم الملح', 'سفينة في الميناء'])
    await library.shows('سفينة في الميناء')
    await undo()
    await library.shows('خبز القرية')
    await expect.poll(() => library.titles()).toHaveLength(4)
    await undo()
    await expect.poll(async () => (await library.titles()).at(-1)).toBe('خبز القرية')
    await review.saved()
  })

  it('gives the article another title from its menu', async () => {
    await library.panel.getByRole('button', { name: 'What to do with this article' }).click()
    await launched.page.getByRole('menuitem', { name: 'Rename the article' }).click()
    const field = launched.page.getByRole('textbox', { name: 'Title of the article' })
    await field.fill('خبز القرية الساخن')
    await field.press('Enter')
    await library.article('خبز القرية الساخن').waitFor()
    await undo()
    await library.article('خبز القرية الساخن').waitFor({ state: 'detached' })
  })

  it('has everything again after a restart, and the project among the recent ones', async () => {
    const { userData } = launched
    const titles = await library.titles()
    await launched.close()
    await start(userData)
    await review.shown()
    await review.press('Control+Shift+b')
    await library.panel.getByText('4 articles').waitFor()
    await expect.poll(() => library.titles()).toEqual(titles)
    await review.press('Control+w')
    const recent = launched.page.getByRole('region', { name: 'Opened recently' })
    const project = recent.getByRole('listitem').first()
    await project.waitFor()
    await saveScreenshot(launched.page, 'library-welcome-recent')
    const name = await project.locator('bdi').innerText()
    await project
      .getByRole('button', { name: new RegExp(name, 'u') })
      .first()
      .click()
    await review.shown()
    const file = path.join(launched.home, 'Muqabala', `${name}.muqabala`)
    await review.press('Control+w')
    await project.waitFor()
    renameSync(file, `${file}.gone`)
    await review.press('Control+Shift+v')
    await launched.page.getByRole('button', { name: 'Cancel' }).click()
    await recent.getByText('not there any more').waitFor()
    await saveScreenshot(launched.page, 'library-welcome-missing')
    await project.getByRole('button', { name: /off the list/u }).click()
    await recent.waitFor({ state: 'detached' })
  })
})
