import type { Result } from '../../src-core/errors'
import { proposePage } from '../../src-core/load/propose-page'
import { proposePair } from '../../src-core/load/propose-pair'
import type { Proposal } from '../../src-core/load/proposal'
import { readTextFile } from '../files/read-file'
import { alignProposal } from './align-proposal'
import type { Command } from './command'
import type { Context } from './context'
import { deliverArticle } from './deliver-article'
import type { Failure } from './failure'
import { makeAligner } from './make-aligner'

type FilesCommand = Extract<Command, { readonly name: 'align-files' }>

/** Aligns a source with its target, or the two languages of one page. */
export async function alignFiles(
  { files, level, languages, output }: FilesCommand,
  context: Context,
): Promise<Failure | null> {
  const proposal = await propose(files)
  if (!proposal.ok) return proposal.problem
  const named = { ...proposal.value.languages, ...languages }
  const article = alignProposal({ ...proposal.value, languages: named }, level, makeAligner())
  return deliverArticle({ article, level, output, inputs: files }, context)
}

async function propose([first = '', second]: readonly string[]): Promise<Result<Proposal>> {
  const source = await readTextFile(first)
  if (!source.ok) return source
  if (second === undefined) return proposePage(source.value)
  const target = await readTextFile(second)
  return target.ok ? proposePair(source.value, target.value) : target
}
