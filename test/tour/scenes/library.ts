import { libraryPanel, dropFiles } from '../../e2e/screens/library-panel'
import { reviewScreen } from '../../e2e/screens/review-screen'
import type { LaunchedApp } from '../../support/launch-app'
import { pressButton, written } from '../scene'
import type { Scene } from '../scene'
import { reviewSome } from '../tour-views'
import { command, nothing, press, run } from '../view'

const texts = {
  salt: [
    'موسم الملح\n\nفي شهر آب يذهب أهل القرية إلى الملّاحات قبل الفجر. يحملون المجارف والسلال ويجمعون الملح حتى الظهر.\n\nوفي المساء يعود الجميع إلى بيوتهم.\n',
    'The salt season\n\nIn August the villagers go to the salt pans before dawn. They carry shovels and baskets and gather salt until noon.\n\nIn the evening everybody goes home.\n',
  ],
  harbour: [
    'سفينة في الميناء\n\nوصلت السفينة صباح الثلاثاء محمّلة بالزيتون. انتظرها التجار على الرصيف ساعتين كاملتين.\n',
    'A ship in the harbour\n\nThe ship arrived on Tuesday morning, laden with olives. The merchants waited for it on the quay for two whole hours.\n',
  ],
  bread: [
    'خبز القرية\n\nتوقد النساء التنور عند العصر. ويخرج الرغيف ساخنًا تفوح منه رائحة الحطب.\n',
    'Bread of the village\n\nThe women light the oven in the afternoon. The loaf comes out hot and smells of wood.\n',
  ],
} as const

type Text = keyof typeof texts

function pair(launched: LaunchedApp, name: string, text: Text): readonly string[] {
  const [arabic, english] = texts[text]
  return [written(launched, `${name}.ar.txt`, arabic), written(launched, `${name}.en.txt`, english)]
}

/** A project of several articles. */
export const library: Scene = {
  name: 'library',
  prepare: ({ page }) => reviewSome(page),
  views: [
    { name: 'drop', show: dragOver, leave: dragAway },
    { name: 'several', show: dropSeveral, leave: pressButton('align-several') },
    { name: 'library-several', show: showLibrary, leave: nothing },
    {
      name: 'library-menu',
      async show({ page }) {
        await page.locator('[data-about="article-commands"]').first().click()
        await page.getByRole('menu').waitFor()
      },
      leave: press('Escape'),
    },
    {
      name: 'library-nothing',
      show: ({ page }) => libraryPanel(page).filter.fill('زرافة'),
      async leave({ page }) {
        await libraryPanel(page).filter.fill('')
        await run(page, 'toggle-library')
      },
    },
    {
      name: 'find-in-articles',
      async show({ page }) {
        await run(page, 'find-in-project')
        await page.keyboard.insertText('الملح')
      },
      leave: press('Escape'),
    },
    { name: 'split-into-project', show: dropAgain, leave: nothing },
    {
      name: 'duplicate',
      async show({ page }) {
        await page.locator('[data-about="align"]').click()
        await page.getByRole('dialog').waitFor()
      },
      leave: pressButton('open-existing'),
    },
    { name: 'article-removed', show: command('remove-article'), leave: nothing },
    { name: 'library-one', show: removeAll, leave: nothing },
  ],
}

const drag = ({ page }: LaunchedApp, type: string): Promise<void> =>
  page.evaluate((name) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['text'], 'page.txt', { type: 'text/plain' }))
    document.body.dispatchEvent(
      new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: transfer }),
    )
  }, type)

async function dragOver(launched: LaunchedApp): Promise<void> {
  await drag(launched, 'dragenter')
  await drag(launched, 'dragover')
}

async function dragAway(launched: LaunchedApp): Promise<void> {
  await drag(launched, 'dragleave')
}

async function dropSeveral(launched: LaunchedApp): Promise<void> {
  await dropFiles(
    launched.page,
    (['salt', 'harbour', 'bread'] as const).flatMap((text) => pair(launched, text, text)),
  )
  await launched.page.locator('[data-about="align-several"]').waitFor()
}

async function showLibrary({ page }: LaunchedApp): Promise<void> {
  await reviewScreen(page).shown()
  if ((await libraryPanel(page).panel.count()) === 0) await run(page, 'toggle-library')
  await libraryPanel(page).list.getByRole('option').nth(3).waitFor()
}

async function dropAgain(launched: LaunchedApp): Promise<void> {
  await dropFiles(launched.page, pair(launched, 'salt-again', 'salt'))
  await launched.page.locator('[data-about="align"]').waitFor()
}

async function removeAll({ page }: LaunchedApp): Promise<void> {
  await run(page, 'toggle-library')
  for (let count = 0; count < 2; count += 1) {
    await run(page, 'remove-article')
  }
}
