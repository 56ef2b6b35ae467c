import { readFileSync } from 'node:fs'
import path from 'node:path'
import { reviewScreen } from '../../e2e/screens/review-screen'
import type { LaunchedApp } from '../../support/launch-app'
import { choose, pressButton, written } from '../scene'
import type { Scene } from '../scene'
import { command, nothing, press } from '../view'
import type { View } from '../view'

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/formats')
const samples = path.resolve(import.meta.dirname, '../../../resources/sample')
const source = path.join(samples, 'source.ar.txt')
const target = path.join(samples, 'target.en.txt')

/** صباح الخير يا ميناء, in Windows-1256. */
const oldArabic = [
  0xd5, 0xc8, 0xc7, 0xcd, 0x20, 0xc7, 0xe1, 0xce, 0xed, 0xd1, 0x20, 0xed, 0xc7, 0x20, 0xe3, 0xed,
  0xe4, 0xc7, 0xc1, 0x2e, 0x0a,
]

/** Files that are read and shown, to be accepted or left. */
function read(name: string, files: (launched: LaunchedApp) => readonly string[]): View {
  return {
    name,
    async show(launched) {
      await choose(launched, ...files(launched))
      await launched.page.locator('[data-about="leave-start"]').waitFor()
    },
    leave: pressButton('leave-start'),
  }
}

/** The same, with the first list of a kind of choice unfolded. */
function unfolded(name: string, view: View, about: string): View {
  return {
    name,
    async show(launched) {
      await view.show(launched)
      await launched.page.locator(`[data-about="${about}"] button`).first().click()
      await launched.page.getByRole('listbox').waitFor()
    },
    async leave(launched) {
      await launched.page.keyboard.press('Escape')
      await launched.page.getByRole('listbox').waitFor({ state: 'detached' })
      await view.leave(launched)
    },
  }
}

/** Files that cannot be read, and the sentence that says so. */
function refused(name: string, files: (launched: LaunchedApp) => readonly string[]): View {
  return {
    name: `error-${name}`,
    async show(launched) {
      await choose(launched, ...files(launched))
      await launched.page.locator('[data-about="dismiss"]').waitFor()
    },
    leave: pressButton('dismiss'),
  }
}

const oldText = read('split-encoding', (launched) => [
  written(launched, 'old.txt', Uint8Array.from(oldArabic)),
  written(launched, 'new.txt', 'Good morning, harbour.\n'),
])
const workbook = read('workbook', () => [path.join(fixtures, 'xlsx/in-01-sheets.xlsx')])

/** What is opened: each way that files take before they are an article, and what is refused. */
export const loading: Scene = {
  name: 'loading',
  prepare: ({ page }) => reviewScreen(page).shown(),
  views: [
    read('split-two-files', () => [source, target]),
    read('split-page', (launched) => [
      written(
        launched,
        'page.txt',
        `${readFileSync(target, 'utf8')}\n\n${readFileSync(source, 'utf8')}`,
      ),
    ]),
    read('split-pdf', () => [
      path.join(fixtures, 'pdf/in-01-columns.ar.pdf'),
      path.join(fixtures, 'pdf/in-02-columns.en.pdf'),
    ]),
    oldText,
    unfolded('split-encoding-menu', oldText, 'encoding'),
    unfolded(
      'split-kind-menu',
      read('', () => [source, target]),
      'block-kind',
    ),
    read('bitext', () => [path.join(fixtures, 'tmx/in-01-memory.tmx')]),
    workbook,
    unfolded('workbook-columns', workbook, 'table-column'),
    read('table', (launched) => [
      written(
        launched,
        'pairs.csv',
        'المكتبة مفتوحة، وهي للجميع;The library, it is open\nالدخول مجاني;Entry, it is free\n',
      ),
    ]),
    {
      name: 'file-reading',
      show: longMemory,
      leave: ({ page }) => page.getByRole('dialog').locator('[data-about="cancel"]').click(),
    },
    { name: 'aligning', show: aligning, leave: stopAligning },
    refused('empty', (launched) => [written(launched, 'empty.txt', '')]),
    refused('one-language', () => [target]),
    refused('same-language', (launched) => [
      target,
      written(launched, 'copy.txt', readFileSync(target, 'utf8').repeat(2)),
    ]),
    refused('damaged', (launched) => [
      written(
        launched,
        'مذكرات الميناء.tmx',
        '<?xml version="1.0"?><tmx version="1.4"><header/><body><tu>',
      ),
    ]),
    refused('vanished', ({ home }) => [path.join(home, 'gone.txt')]),
    { name: 'paste-filled', show: pasted, leave: pressButton('leave-start') },
    { name: 'welcome-recent', show: command('close-project'), leave: nothing },
    { name: 'welcome-help', show: press('F1'), leave: press('Escape') },
  ],
}

async function longMemory(launched: LaunchedApp): Promise<void> {
  const pair =
    '<tu><tuv xml:lang="ar"><seg>كان البحر هادئًا.</seg></tuv><tuv xml:lang="en"><seg>The sea was calm.</seg></tuv></tu>'
  const memory = `<tmx version="1.4"><header srclang="ar"/><body>${pair.repeat(200_000)}</body></tmx>`
  await choose(launched, written(launched, 'long.tmx', memory))
  await launched.page.getByRole('dialog').waitFor()
}

async function aligning(launched: LaunchedApp): Promise<void> {
  const many = (file: string) =>
    Array.from({ length: 300 }, () => readFileSync(file, 'utf8')).join('\n\n')
  await choose(
    launched,
    written(launched, 'long.ar.txt', many(source)),
    written(launched, 'long.en.txt', many(target)),
  )
  // Texts as long as these take a while to be read and shown.
  await launched.page.locator('[data-about="align"]').click({ timeout: 60_000 })
  await launched.page.getByRole('progressbar').waitFor()
}

async function stopAligning(launched: LaunchedApp): Promise<void> {
  await launched.page.locator('main button').last().click()
  await launched.page.locator('[data-about="align"]').waitFor()
  await pressButton('leave-start')(launched)
}

async function pasted(launched: LaunchedApp): Promise<void> {
  const { page } = launched
  await command('new-from-text')(launched)
  await page
    .getByRole('textbox')
    .fill(`${readFileSync(source, 'utf8')}\n\n${readFileSync(target, 'utf8')}`)
}
