import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateArticle } from '../../bench/ui/generate-article'
import { createProjectFile } from '../../src-main/project-file/create-project-file'
import { freshFolder, launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { cancelDialogs } from './cancel-dialogs'

/** What a walk goes through: the sample of a first start, an article of 300 beads, or two articles in one project. */
export const walkArticles = ['sample', 'long', 'two'] as const
export type WalkArticle = (typeof walkArticles)[number]

export type InterfaceLanguage = 'en' | 'ar'

/** Starts the app in a home of its own with what a walk goes through. */
export async function startWalk(
  article: WalkArticle,
  interfaceLanguage: InterfaceLanguage,
): Promise<LaunchedApp> {
  const userData = freshFolder('walk-')
  const settings = { interfaceLanguage, author: 'Amal' }
  writeFileSync(path.join(userData, 'settings.json'), JSON.stringify(settings))
  return ready(await launchApp({ userData, files: files(userData, article) }))
}

/** Starts the app again where it was. */
export async function startAgain(userData: string): Promise<LaunchedApp> {
  return ready(await launchApp({ userData }))
}

async function ready(launched: LaunchedApp): Promise<LaunchedApp> {
  await launched.page.locator('[data-save-state="saved"]').waitFor()
  await launched.page.locator('header [data-about="undo"]').waitFor()
  await cancelDialogs(launched.app)
  return launched
}

function files(userData: string, article: WalkArticle): readonly string[] {
  if (article === 'sample') return []
  const home = path.join(userData, 'home')
  mkdirSync(home, { recursive: true })
  const file = path.join(home, `${article}.muqabala`)
  const articles =
    article === 'long'
      ? [generateArticle(300)]
      : [1, 2].map((number) => ({
          ...generateArticle(40, number),
          id: `article-${String(number)}`,
          title: `Article ${String(number)}`,
        }))
  const written = createProjectFile(file, { id: 'walk', articles })
  if (!written.ok) throw new Error(written.problem.code)
  return [file]
}
