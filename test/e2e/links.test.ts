import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { linksScreen } from './screens/links-screen'
import { overviewStrip } from './screens/overview-strip'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

/** A sentence of the sample that its translation leaves out, and two that it has. */
const omitted = 'وقد استعان الفريق'
const architect = ['يقول المعماري', 'Architect Nabil'] as const
const building = ['شُيّد المبنى', 'The building went up'] as const

describe('the links view', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let links: ReturnType<typeof linksScreen>

  beforeAll(async () => {
    launched = await launchApp()
    const { page } = launched
    review = reviewScreen(page)
    links = linksScreen(page)
    await page.setViewportSize({ width: 1280, height: 900 })
    await review.shown()
    await review.goTo(building[1])
    await review.press('Control+2')
    await links.ribbons.first().waitFor()
    await review.press('Control+b')
    await review.drawn()
  })

  afterAll(async () => {
    await launched.close()
  })

  const clickMenu = (id: string) =>
    launched.app.evaluate(({ Menu }, wanted) => {
      Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click()
    }, id)

  it('shows the bead that was selected in the grid, on both sides at one height', async () => {
    expect(await links.selected('target').innerText()).toContain(building[1])
    expect(await links.selected('source').innerText()).toContain(building[0])
    const source = await links.topOf('source', building[0])
    const target = await links.topOf('target', building[1])
    expect(Math.abs(source - target)).toBeLessThan(24)
  })

  it('keeps the other text level when one is scrolled', async () => {
    const before = await links.topOf('source', architect[0])
    await links.scroll('target', 260)
    await expect.poll(() => links.topOf('source', architect[0])).toBeLessThan(before - 100)
    await review.drawn()
    const source = await links.topOf('source', architect[0])
    const target = await links.topOf('target', architect[1])
    expect(Math.abs(source - target)).toBeLessThan(160)
    await links.scroll('source', -200)
    await expect.poll(() => links.topOf('target', architect[1])).toBeGreaterThan(target + 60)
  })

  it('lets a sentence that the translation leaves out end nowhere', async () => {
    await links.sentence('target', architect[1]).click()
    await review.drawn()
    const ribbon = await links.ribbonOf('source', omitted)
    expect(await ribbon.getAttribute('data-stub')).toBe('source')
  })

  it('colours ribbons by status, and not by colour alone', async () => {
    await links.sentence('target', architect[1]).click()
    await review.press('q')
    const ribbon = await links.ribbonOf('target', architect[1])
    await expect.poll(() => ribbon.getAttribute('data-look')).toBe('query')
    const dashes = await ribbon.evaluate((path) => getComputedStyle(path).strokeDasharray)
    expect(dashes).not.toBe('none')
    await review.press('Control+z')
    await expect.poll(() => ribbon.getAttribute('data-look')).toBe('unreviewed')
  })

  it('links by dragging an omission to a sentence, shows it before, and takes it back', async () => {
    await links.drag(['source', omitted], ['target', architect[1]])
    await expect.poll(() => links.preview.getAttribute('data-link-preview')).toBe('true')
    await saveScreenshot(launched.page, 'links-drag')
    await links.drop()
    const bead = await links.beadOf('target', architect[1])
    await expect.poll(() => links.beadOf('source', omitted)).toBe(bead)
    expect(await links.preview.count()).toBe(0)
    await review.press('Control+z')
    await expect.poll(() => links.beadOf('source', omitted)).not.toBe(bead)
  })

  it('does nothing when a sentence is dropped outside', async () => {
    const bead = await links.beadOf('source', omitted)
    await links.drag(['source', omitted], { x: 640, y: 200 })
    await links.drop()
    expect(await links.beadOf('source', omitted)).toBe(bead)
  })

  it('moves a linked sentence elsewhere, and its ribbon then crosses', async () => {
    await links.drag(['target', architect[1]], ['source', omitted])
    await links.drop()
    const bead = await links.beadOf('source', omitted)
    await expect.poll(() => links.beadOf('target', architect[1])).toBe(bead)
    await expect
      .poll(() => launched.page.locator('[data-ribbons] path[data-moved]').count())
      .toBeGreaterThan(0)
    await review.press('Control+z')
    await expect.poll(() => links.beadOf('target', architect[1])).not.toBe(bead)
  })

  it('links by keyboard alone, and cancels', async () => {
    await links.sentence('source', omitted).click()
    await review.press('p')
    await links.status.waitFor()
    expect(await links.preview.count()).toBe(1)
    await review.press('Escape')
    await expect.poll(() => links.status.count()).toBe(0)
    await review.press('p')
    for (let step = 0; step < 12; step += 1) {
      if ((await links.status.innerText()).includes(architect[1])) break
      await review.press('ArrowUp')
      await review.drawn()
    }
    await review.press('Enter')
    const bead = await links.beadOf('target', architect[1])
    await expect.poll(() => links.beadOf('source', omitted)).toBe(bead)
    await review.press('Control+z')
  })

  it('unlinks', async () => {
    await links.sentence('target', architect[1]).click()
    await review.press('x')
    await expect
      .poll(async () => (await links.ribbonOf('target', architect[1])).getAttribute('data-stub'))
      .toBe('target')
    await review.press('Control+z')
  })

  it('shows what can be seen on the overview strip, which leads elsewhere', async () => {
    const strip = overviewStrip(launched.page)
    await links.sentence('target', architect[1]).click()
    await strip.strip.locator('canvas').waitFor()
    await expect.poll(async () => (await strip.window()).end).toBeGreaterThan(0)
    const before = await strip.window()
    expect(before.end - before.start).toBeLessThan(0.9)
    await strip.click(0.97)
    await expect.poll(async () => (await strip.window()).end).toBeGreaterThan(before.end + 0.1)
    await expect.poll(() => links.selected('source').count()).toBe(1)
    await strip.hold(0.98, 0.5, 0.02)
    await expect.poll(async () => (await strip.window()).start).toBeLessThan(0.05)
    await strip.release()
    await links.scroll('target', 300)
    await expect.poll(async () => (await strip.window()).start).toBeGreaterThan(0.02)
    await saveScreenshot(launched.page, 'links-overview')
  })

  it('links whole paragraphs where rows are paragraphs, by drag and by keyboard', async () => {
    await links.sentence('source', omitted).click()
    await review.press('l')
    await review.atLevel('paragraph')
    const paragraph = await links.paragraphOf('source', architect[0])
    expect(paragraph.length).toBeGreaterThan(3)
    const beads = () =>
      Promise.all(paragraph.map(async (id) => (await links.beadOfSentence(id)) ?? ''))
    const before = await beads()
    await links.drag(['source', architect[0]], ['target', building[1]])
    await expect.poll(() => links.preview.getAttribute('data-link-preview')).toBe('true')
    await saveScreenshot(launched.page, 'links-drag-paragraph')
    await links.drop()
    const bead = await links.beadOf('target', building[1])
    await expect.poll(async () => new Set(await beads())).toEqual(new Set([bead]))
    await review.press('Control+z')
    await expect.poll(beads).toEqual(before)
    await links.sentence('source', architect[0]).click()
    await review.press('p')
    await links.status.waitFor()
    const target = await links.status.innerText()
    await review.press('ArrowUp')
    await expect.poll(() => links.status.innerText()).not.toBe(target)
    await review.press('Enter')
    await expect.poll(async () => new Set(await beads()).size).toBe(1)
    await review.press('Control+z', 'l')
    await review.atLevel('sentence')
  })

  it('goes on out to a picture of the whole article, and from there where it is clicked', async () => {
    await review.press('Control+Minus', 'Control+Minus', 'Control+Minus')
    await links.picture.waitFor()
    const bars = await links.picture
      .locator('[data-layer^="bars-"]')
      .evaluateAll((layers) =>
        layers.reduce((sum, layer) => sum + Number(layer.getAttribute('data-count')), 0),
      )
    expect(bars).toBeGreaterThan(50)
    await saveScreenshot(launched.page, 'links-picture')
    const box = (await links.picture.boundingBox())!
    await launched.page.mouse.click(box.x + box.width * 0.1, box.y + box.height * 0.99)
    await links.ribbons.first().waitFor()
    await expect.poll(() => links.selected('target').count()).toBe(1)
    await review.press('Control+1')
    expect(await review.selectedNumber()).toBe(await review.rowCount())
    await review.press('Control+2')
  })

  it('writes the picture as SVG with a bar for every sentence, and prints to PDF', async () => {
    const svg = path.join(launched.home, 'picture.svg')
    const pdf = path.join(launched.home, 'links.pdf')
    await answerDialogs(launched.app, { save: [svg, pdf] })
    await clickMenu('export-picture')
    await expect.poll(() => existsSync(svg)).toBe(true)
    const text = readFileSync(svg, 'utf8')
    const problems = await launched.page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
      return parsed.querySelectorAll('parsererror').length
    }, text)
    expect(problems).toBe(0)
    expect(text.match(/<rect class="bar/gu)?.length).toBeGreaterThan(50)
    expect(text).toContain('The building went up in 1927')
    await clickMenu('print-to-pdf')
    await expect.poll(() => existsSync(pdf)).toBe(true)
    const printed = readFileSync(pdf).toString('latin1')
    expect(printed.startsWith('%PDF')).toBe(true)
    // A page for each three paragraphs or so: no row takes more room than its texts.
    expect(printed.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeLessThan(5)
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
