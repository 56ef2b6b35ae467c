import type { LoadedFiles } from '../../src-core/ipc/contract'
import type { ImportedBitext } from '../../src-core/formats/imported'
import { articleOfBitext } from '../../src-core/load/article-of-bitext'
import type { Problem } from '../../src-core/errors'
import type { Proposal } from '../../src-core/load/proposal'
import type { Article } from '../../src-core/project/model'
import { desktop } from '../desktop'
import { alignInWorker } from '../workers/align-in-worker'
import type { Screen } from './app-state'
import { useAppStore } from './app-store'
import { unlessDuplicate } from './duplicate-question'
import { keepArticles } from './keep-articles'
import { lineOf, showLines, showProblem } from './start-work'
import { tellEnded } from './tell-ended'
import { titleOfBitext } from './title-of-bitext'

let alignment: AbortController | null = null

/** Keeps a bitext as an article, its pairs as they are. */
export async function openBitext(bitext: ImportedBitext, title: string): Promise<void> {
  const article = bitextArticle(bitext, title)
  await unlessDuplicate({ type: 'bitext', bitext }, () => keepArticles([article]))
}

/** Aligns an accepted split and keeps the article. */
export async function alignProposal(proposal: Proposal): Promise<void> {
  await unlessDuplicate({ type: 'page', proposal }, () =>
    alignAll([{ type: 'page', files: [], proposal }], { type: 'split', files: [], proposal }),
  )
}

/** Aligns several articles one after the other and keeps them together. */
export async function alignSeveral(articles: readonly LoadedFiles[], back: Screen): Promise<void> {
  await alignAll(articles, back)
}

/** Stops the alignment under way; what was shown before it is shown again. */
export function cancelAlignment(): void {
  alignment?.abort()
}

function bitextArticle(bitext: ImportedBitext, title: string): Article {
  return articleOfBitext(bitext, title, () => crypto.randomUUID(), new Date().toISOString())
}

/** `back` is shown again when nothing came of it. */
async function alignAll(loaded: readonly LoadedFiles[], back: Screen): Promise<void> {
  alignment?.abort()
  const controller = new AbortController()
  alignment = controller
  const problems: Problem[] = []
  const articles: Article[] = []
  try {
    for (const [at, each] of loaded.entries()) {
      articles.push(
        each.type === 'bitext'
          ? bitextArticle(each.bitext, titleOfBitext(each))
          : await alignOne(each.proposal, { at, count: loaded.length }, controller, problems),
      )
    }
    const isKept = await keepArticles(articles)
    if (!isKept) useAppStore.setState({ screen: back })
    tellEnded(isKept, articles[0]?.title ?? '', articles.length)
    if (problems.length > 0) showLines(problems.map(lineOf))
  } catch (error) {
    useAppStore.setState({ screen: back })
    desktop.send('work:progress', null)
    if (!controller.signal.aborted) {
      tellEnded(false, articles[0]?.title ?? '', loaded.length)
      showProblem({ code: 'internal', values: { detail: String(error) } })
    }
  }
}

async function alignOne(
  proposal: Proposal,
  { at, count }: { readonly at: number; readonly count: number },
  { signal }: AbortController,
  problems: Problem[],
): Promise<Article> {
  const show = (share: number): void => {
    useAppStore.setState({ screen: { type: 'aligning', proposal, share, number: at + 1, count } })
    desktop.send('work:progress', Math.min(1, (at + share) / count))
  }
  useAppStore.setState({ notice: null })
  show(0)
  return alignInWorker(proposal, {
    onDictionaryProblems: (unread) => {
      if (at === 0) problems.push(...unread)
    },
    signal,
    onProgress: show,
  })
}
