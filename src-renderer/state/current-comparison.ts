import { compareVersion } from '../../src-core/compare/compare-version'
import type { VersionComparison, VersionDifference } from '../../src-core/compare/compare-version'
import { versionSentences } from '../../src-core/compare/version-sentences'
import type { OtherVersion } from '../../src-core/ipc/file-reading'
import type { Article } from '../../src-core/project/model'
import { currentArticle } from './app-state'
import { useAppStore } from './app-store'

/** A version of the translation that an article is compared with. */
export interface ComparedVersion {
  /** Name of its file. */
  readonly name: string
  readonly sentences: readonly string[]
}

/** A version that shares fewer of our sentences is the translation of something else. */
const leastShared = 0.1

/** The version that a file holds of the translation of an article; null when it holds none. */
export function versionFor(article: Article, other: OtherVersion): ComparedVersion | null {
  const versions = other.candidates
    .map((texts) => versionSentences(article, texts))
    .map((sentences) => ({ sentences, shared: compareVersion(article, sentences).shared }))
    .toSorted((first, second) => second.shared - first.shared)
  const [best] = versions
  return best === undefined || best.shared < leastShared
    ? null
    : { name: other.name, sentences: best.sentences }
}

/** The answer that was given last. */
let last: {
  readonly article: Article
  readonly version: ComparedVersion
  readonly comparison: VersionComparison
} | null = null

/** How an article differs from a version now. */
export function differencesFrom(
  article: Article,
  version: ComparedVersion,
): readonly VersionDifference[] {
  const isKnown =
    last?.version === version &&
    last.article.target === article.target &&
    last.article.beads === article.beads
  if (last === null || !isKnown) {
    last = { article, version, comparison: compareVersion(article, version.sentences) }
  }
  return last.comparison.differences
}

/** The differences of the open article; none while it is not compared. */
export function currentDifferences(): readonly VersionDifference[] {
  const { work, comparison, panel } = useAppStore.getState()
  const article = currentArticle(work)
  return article === null || comparison === null || panel !== 'compare'
    ? []
    : differencesFrom(article, comparison)
}
