import { readFileSync } from 'node:fs'
import { createAligner } from '../../src-core/align/create-aligner'
import { sourceFile } from '../../src-core/formats/source-file'
import { importFiles } from '../../src-core/load/import-files'
import { editBeadText } from '../../src-core/project/commands/edit-bead-text'
import { markIssue } from '../../src-core/project/commands/edit-issues'
import {
  replyToThread,
  resolveThread,
  startThread,
} from '../../src-core/project/commands/edit-threads'
import type { Outcome } from '../../src-core/project/commands/outcome'
import { setStatus } from '../../src-core/project/commands/set-status'
import { openHistory, type History } from '../../src-core/project/history'
import type { Anchor } from '../../src-core/project/annotations'
import type { Article, Side } from '../../src-core/project/model'
import { beadText } from '../../src-core/project/queries/bead-text'
import { reduce } from '../../src-core/project/reduce'
import { loadAlignerData } from '../../src-main/aligner-data'
import { alignProposal } from '../../src-main/cli/align-proposal'

/** The sample that the app comes with, aligned. */
export function alignedSample(id = 'sample'): Article {
  const files = ['source.ar.txt', 'target.en.txt'].map((name) => {
    const file = sourceFile(name, readFileSync(`resources/sample/${name}`))
    if (!file.ok) throw new Error(name)
    return file.value
  })
  const read = importFiles(files)
  if (!read.ok || read.value.type !== 'page') throw new Error('The sample is no pair of texts.')
  const aligner = createAligner(loadAlignerData())
  return { ...alignProposal(read.value.proposal, 'sentence', aligner), id }
}

/** The sample in the middle of a review by two people, with the history of what they did. */
export function reviewedSample(articles: readonly Article[] = [alignedSample()]): History {
  return articles.reduce(
    (history, { id }) => review(history, id),
    openHistory({ id: 'project', articles }),
  )
}

function review(start: History, id: string): History {
  let history = start
  let minute = 0
  let ids = 0
  const newId = () => `${id}-n${String((ids += 1))}`
  const article = () => {
    const found = history.project.articles.find((each) => each.id === id)
    if (found === undefined) throw new Error(id)
    return found
  }
  const run = (
    author: string,
    command: (article: Article, decision: { author: string; at: string }) => Outcome,
  ): void => {
    const at = `2026-03-04T10:${String((minute += 1)).padStart(2, '0')}:00Z`
    const outcome = command(article(), { author, at })
    if (!outcome.ok) throw new Error(outcome.refusal)
    const { change, label, focus } = outcome
    history = reduce(history, { type: 'do', label, change, author, at, focus })
    history = reduce(history, { type: 'close-step' })
  }
  const beadOf = (words: string) => {
    const bead = article().beads.find((each) =>
      [beadText(article(), each, 'source'), beadText(article(), each, 'target')].some((text) =>
        text.includes(words),
      ),
    )
    if (bead === undefined) throw new Error(words)
    return bead.id
  }
  const replace = (author: string, side: Side, from: string, to: string): void => {
    run(author, (now) => {
      const bead = now.beads.find(({ id: each }) => each === beadOf(from))
      if (bead === undefined) throw new Error(from)
      return editBeadText(now, bead.id, side, beadText(now, bead, side).replace(from, to), newId)
    })
  }
  const anchor = (side: Side, words: string, isWhole = false): Anchor => {
    const sentence = article()[side].find(({ text }) => text.includes(words))
    if (sentence === undefined) throw new Error(words)
    const begin = sentence.text.indexOf(words)
    const quote = { start: begin, end: begin + words.length, text: sentence.text }
    return { side, sentence: sentence.id, quote: isWhole ? null : quote }
  }
  const layla = 'Layla Haddad'
  const omar = 'عمر الخطيب'
  const beads = article().beads.map((bead) => bead.id)
  run(layla, (now, decision) => setStatus(now, beads.slice(0, 18), 'approved', decision))
  replace(layla, 'target', 'olive merchant from', 'olive-oil merchant of')
  replace(
    layla,
    'target',
    'took four years and cost $420,000',
    'lasted four years and cost 420,000 dollars',
  )
  replace(omar, 'target', 'cost 420,000 dollars', 'cost some 420,000 US dollars')
  replace(omar, 'target', 'Chahine proposes', 'Shahin proposes')
  replace(layla, 'target', 'laughing.', 'with a laugh.')
  run(omar, (now, decision) =>
    setStatus(now, [beadOf('Shahin proposes'), beadOf('half of')], 'query', decision),
  )
  const mark = (
    side: Side,
    words: string,
    category: string,
    severity: 'minor' | 'major',
    note = '',
  ) => {
    run(layla, (now, decision) =>
      markIssue(now, anchor(side, words), { category, severity, note }, decision, newId),
    )
  }
  mark('target', '68 per cent', 'number', 'major', 'The source has another figure.')
  mark('target', 'temporarily', 'quotation', 'minor')
  mark('target', 'Khatib', 'name', 'minor', 'مرة al-Khatib ومرة Khatib')
  run(layla, (now, decision) =>
    startThread(now, anchor('target', 'sound archive'), 'Or “audio archive”?', decision, newId),
  )
  run(omar, (now, decision) =>
    replyToThread(now, now.threads?.at(-1)?.id ?? '', 'أفضّل الأولى.', decision, newId),
  )
  run(layla, (now, decision) => resolveThread(now, now.threads?.at(-1)?.id ?? '', decision))
  run(omar, (now, decision) =>
    startThread(
      now,
      anchor('target', 'Shahin proposes', true),
      'هل نُثبت الاسم كما في النص الأول؟',
      decision,
      newId,
    ),
  )
  return history
}
