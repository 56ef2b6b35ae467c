import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import { splitScreen } from './screens/split-screen'

const samples = path.resolve('resources/sample')
const page = `Ferry returns to the bay

By Hala Nasser

The old ferry left the harbour at dawn on Monday with forty passengers on board. It had been in repair for two years.

Tickets cost three dollars, and children travel free.

العبّارة تعود إلى الخليج

هالة ناصر

غادرت العبّارة القديمة المرفأ فجر الاثنين وعلى متنها أربعون راكباً. وكانت قيد الإصلاح منذ سنتين.

يبلغ ثمن التذكرة ثلاثة دولارات، ويسافر الأطفال مجاناً.
`

describe('the proposed split', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  const choose = async (...files: readonly string[]) => {
    await answerDialogs(launched.app, { open: [files] })
    await launched.page.keyboard.press('Control+n')
    const split = splitScreen(launched.page)
    await split.shown()
    return split
  }

  it('shows two files side by side, lets a block be re-assigned, and aligns what is accepted', async () => {
    const split = await choose(
      path.join(samples, 'source.ar.txt'),
      path.join(samples, 'target.en.txt'),
    )
    await split.block('Translation', 'Share this article').hover()
    await split
      .block('Translation', 'Share this article')
      .getByRole('button', { name: 'Leave out' })
      .click()
    expect(await split.leftOut.innerText()).toContain('Share this article')
    await saveScreenshot(launched.page, 'split')
    await split.align()
    const review = reviewScreen(launched.page)
    await review.shown()
    await review.select(1)
    await expect(review.goTo('Share this article')).rejects.toThrow('no row')
    await review.goTo('June 22, 2025')
  })

  it('separates a page that holds both languages', async () => {
    const file = path.join(launched.home, 'page.txt')
    writeFileSync(file, page)
    const split = await choose(file)
    expect(await split.column('Source').innerText()).toContain('العبّارة تعود إلى الخليج')
    expect(await split.column('Source').innerText()).not.toContain('Ferry')
    expect(await split.column('Translation').innerText()).toContain('Ferry returns to the bay')
    await split.align()
    const review = reviewScreen(launched.page)
    await review.shown()
    await review.select(1)
    const number = await review.goTo('Tickets cost')
    expect(await review.text(number, 'source')).toContain('ثلاثة دولارات')
  })

  it('takes pasted text, and can be left again', async () => {
    const { page: window } = launched
    await window.keyboard.press('Control+Shift+v')
    await window.getByRole('textbox', { name: 'Text in both languages' }).fill(page)
    await window.getByRole('button', { name: 'Read' }).click()
    const split = splitScreen(window)
    await split.shown()
    expect(await split.column('Source').innerText()).toContain('هالة ناصر')
    await window.getByRole('button', { name: 'Cancel' }).click()
    await reviewScreen(window).shown()
  })

  it('stops an alignment under way and shows the split again', async () => {
    const paragraphs = (one: (number: number) => string) =>
      Array.from({ length: 4000 }, (_, index) => one(index + 1)).join('\n\n')
    const english = path.join(launched.home, 'long.en.txt')
    const arabic = path.join(launched.home, 'long.ar.txt')
    writeFileSync(
      english,
      paragraphs(
        (n) =>
          `Boat number ${String(n)} left the harbour. It came back with ${String(n % 40)} fish.`,
      ),
    )
    writeFileSync(
      arabic,
      paragraphs((n) => `غادر القارب رقم ${String(n)} المرفأ. وعاد ومعه ${String(n % 40)} سمكة.`),
    )
    const split = await choose(arabic, english)
    await split.align()
    await launched.page.getByRole('progressbar', { name: 'Aligning' }).waitFor()
    await launched.page.getByRole('button', { name: 'Cancel' }).click()
    await split.shown()
    expect(await split.column('Source').innerText()).toContain('4,000')
    await launched.page.getByRole('button', { name: 'Cancel' }).click()
    await reviewScreen(launched.page).shown()
  })

  const shared = path.resolve('../shared/data/al-akhbar-page.txt')
  it.runIf(existsSync(shared))('lays out a real page', async () => {
    const file = path.join(launched.home, 'real-page.txt')
    writeFileSync(file, readFileSync(shared))
    const split = await choose(file)
    await split.align()
    const review = reviewScreen(launched.page)
    await review.shown()
    await review.select(1)
    const paired = [
      ['After years of estrangement', 'بعد سنوات من القطيعة'],
      ['This was finally reinforced', 'وهو عملٌ عزّزه'],
      ['opened the door to the return', 'شرّع النصر'],
      ['With “Hamas” adopting a pragmatic', 'مع انتهاج'],
      ['criticism emerged both within', 'ظهرت انتقادات'],
      ['As soon as the signs', 'فور بروز'],
      ['Al-Akhbar learned from', 'وعلمت «الأخبار»'],
      ['Confirming what Al-Akhbar', 'وتأكيداً لما كشفته'],
    ] as const
    for (const [english, arabic] of paired) {
      const number = await review.goTo(english)
      expect(await review.text(number, 'source')).toContain(arabic)
    }
    for (const alone of ['الثلاثاء 1 حزيران', 'اشترك في قناة', 'مقالات ذات صلة', '(أ ف ب )']) {
      const number = await review.goTo(alone)
      expect(await review.text(number, 'target')).toBe('')
    }
  })
})
