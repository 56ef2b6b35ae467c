import { issueComment } from '../formats/docx/issue-comment'
import { issueNote } from '../formats/xliff/xliff-notes'
import { leaves } from '../project/change'
import type { Anchor, Issue, Thread } from '../project/annotations'
import type { Article, Project } from '../project/model'
import { resolveAnchor } from '../project/queries/resolve-anchor'
import { createTranslator } from '../strings/create-translator'
import { spaced } from '../text/spaced'
import type { Done } from './former-texts'

/** What was said of a bead in this project, now or before: it went out, so nobody has to take it in. */
export interface KnownComments {
  has(bead: string, by: string | null, text: string): boolean
  /** Who said what of a bead. */
  of(bead: string): readonly { readonly by: string; readonly text: string }[]
  /** Whether a thread is resolved, or was before somebody here opened it again. */
  wasResolved(thread: string): boolean
}

interface Said {
  readonly by: string
  readonly text: string
}

/** All comments of a project, those that were removed too, and issues in the words in which they go out. */
export function knownComments(project: Project, done: Done): KnownComments {
  const said = new Map<string, Said[]>()
  const add = (article: Article, anchor: Anchor, all: readonly Said[]) => {
    const place = resolveAnchor(article, anchor)
    if (place === null) return
    said.set(place.bead, [...(said.get(place.bead) ?? []), ...all])
  }
  const former = formerNotes(done)
  const resolved = new Set<string>()
  for (const article of project.articles) {
    const old = former.get(article.id)
    for (const thread of [...(article.threads ?? []), ...(old?.threads ?? [])]) {
      add(article, thread.anchor, thread.comments)
      if (thread.resolved !== null) resolved.add(thread.id)
    }
    for (const issue of [...(article.issues ?? []), ...(old?.issues ?? [])]) {
      add(article, issue.anchor, wordsOf(issue))
    }
  }
  return {
    wasResolved: (thread) => resolved.has(thread),
    of: (bead) => said.get(bead) ?? [],
    has: (bead, by, text) =>
      said
        .get(bead)
        ?.some((each) => spaced(each.text) === spaced(text) && (by === null || each.by === by)) ===
      true,
  }
}

interface Former {
  readonly threads: Thread[]
  readonly issues: Issue[]
}

/** What the steps took away or wrote anew, by the ids of the articles. */
function formerNotes({ steps, cursor }: Done): ReadonlyMap<string, Former> {
  const former = new Map<string, Former>()
  for (const { inverse } of steps.slice(0, cursor)) {
    for (const leaf of leaves(inverse)) {
      if (leaf.type !== 'replace-threads' && leaf.type !== 'replace-issues') continue
      const own = former.get(leaf.article) ?? { threads: [], issues: [] }
      former.set(leaf.article, own)
      if (leaf.type === 'replace-threads') own.threads.push(...leaf.insert)
      else own.issues.push(...leaf.insert)
    }
  }
  return former
}

const translators = [createTranslator('en'), createTranslator('ar')]

function wordsOf(issue: Issue): readonly Said[] {
  const texts = [
    ...translators.map((translate) => issueComment(issue, translate)),
    issueNote(issue),
  ]
  return texts.map((text) => ({ by: issue.by, text }))
}
