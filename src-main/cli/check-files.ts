import type { Aligner } from '../../src-core/align/create-aligner'
import { explanationOf } from '../../src-core/align/explanation-of'
import { decideFindings } from '../../src-core/checks/decided-findings'
import { checks } from '../../src-core/checks/index'
import {
  checkArticle,
  findingsOf,
  recheckArticle,
  unsettledBeads,
} from '../../src-core/checks/run-checks'
import type { CheckedArticle } from '../../src-core/checks/run-checks'
import { toLine } from '../../src-core/formats/pairs/jsonl'
import { findRow } from '../../src-core/project/find-row'
import type { Article, Reason } from '../../src-core/project/model'
import {
  explainedKey,
  nothingExplained,
  textsOf,
} from '../../src-core/project/queries/known-reasons'
import { readArticle } from './align-files'
import type { Command } from './command'
import type { Context } from './context'
import { chooseArticle } from './export-project'
import type { Failure } from './failure'
import { findingsJson } from './findings-json'
import { makeAligner } from './make-aligner'
import { outputForm } from './output-form'
import { renderFindings } from './text-view/render-findings'
import { writeText } from './write-text'

type CheckCommand = Extract<Command, { readonly name: 'check' }>

/** Runs all checks over an article of a project, or over what the files hold, aligned. */
export async function checkFiles(command: CheckCommand, context: Context): Promise<Failure | null> {
  const { files, output, dictionaries } = command
  const article = await articleToCheck(command, context)
  if (!('beads' in article)) return article
  const first = checkArticle(checks, article, nothingExplained)
  const checked = await settle(first, dictionaries, context)
  if (!('rows' in checked)) return checked
  const findings = decideFindings(article, findingsOf(checked))
  const text =
    outputForm(output, context.terminal.outputIsTerminal) === 'json'
      ? `${toLine(findingsJson(article, findings))}\n`
      : renderFindings(article, findings, context.translate)
  return writeText(text, output.file, [...files, ...(dictionaries ?? [])], context)
}

async function articleToCheck(
  { files, article: number, dictionaries }: CheckCommand,
  context: Context,
): Promise<Article | Failure> {
  const [path = ''] = files
  if (files.length === 1 && path.toLowerCase().endsWith('.muqabala')) {
    // Loaded only here: the database library is native code.
    const { readProjectFile } = await import('../project-file/read-project-file')
    const read = readProjectFile(path)
    return read.ok
      ? chooseArticle(read.value.project.articles, number, context.translate)
      : read.problem
  }
  if (number !== null) {
    return { key: 'option-not-with', values: { option: '--article', command: path } }
  }
  const read = await readArticle(files, { level: 'sentence', languages: {}, dictionaries }, context)
  return read.ok ? read.value : read.problem
}

/** Has the aligner look at the beads whose texts it has not seen: corrected ones, and those of a person. */
async function settle(
  checked: CheckedArticle,
  dictionaries: CheckCommand['dictionaries'],
  context: Context,
): Promise<CheckedArticle | Failure> {
  const { article } = checked
  const unsettled = unsettledBeads(checked)
  if (unsettled.length === 0) return checked
  const aligner = await makeAligner(dictionaries, context)
  if (!aligner.ok) return aligner.problem
  const answers = unsettled.flatMap((id) => explained(article, id, aligner.value))
  return recheckArticle(checked, article, new Map(answers))
}

function explained(
  article: Article,
  id: string,
  aligner: Aligner,
): readonly (readonly [string, readonly Reason[]])[] {
  const row = findRow(article, id)
  const explanation = explanationOf(article, id)
  if (row === null || explanation === null) return []
  return [[explainedKey(row.bead, textsOf(article, row.bead)), aligner.explain(explanation)]]
}
