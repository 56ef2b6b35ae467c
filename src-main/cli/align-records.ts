import { fail, ok, type Problem, type Result } from '../../src-core/errors'
import type { Aligner } from '../../src-core/align/create-aligner'
import { toLine } from '../../src-core/formats/pairs/jsonl'
import { guessLanguage } from '../../src-core/load/guess-language'
import { proposePair } from '../../src-core/load/propose-pair'
import { splitBlocks } from '../../src-core/load/split-blocks'
import type { Article } from '../../src-core/project/model'
import { alignProposal } from './align-proposal'
import { alignUnits, type UnitPair } from './align-units'
import { alignmentJson } from './alignment-json'
import type { Command, Level } from './command'
import type { Context } from './context'
import { describeProblem, type Failure } from './failure'
import { makeAligner } from './make-aligner'
import { readLines } from './read-lines'
import { LINE_LIMIT_MB, readRecord, type BatchRecord } from './read-record'
import { streamOutput } from './stream-output'
import { terminalMessage } from './text-view/terminal-text'
import { unitsOf } from './units-of'

type RecordsCommand = Extract<Command, { readonly name: 'align-records' }>

/**
 * Aligns a stream of records, one result for each line, in order. Holds one record at a time, and reads
 * the next when the receiver has taken the last result. A line that cannot be aligned gives a result that
 * says why, and the run goes on.
 */
export async function alignRecords(
  { level, dictionaries, outputFile }: RecordsCommand,
  context: Context,
): Promise<Failure | null> {
  const { terminal, translate } = context
  const made = await makeAligner(dictionaries, context)
  if (!made.ok) return made.problem
  let badLines = 0
  const failure = await streamOutput(outputFile, terminal, async (write) => {
    let line = 0
    for await (const bytes of readLines(terminal.input, LINE_LIMIT_MB * 1_000_000)) {
      line += 1
      const { id, record } = readRecord(bytes, line, translate)
      const aligned = record.ok ? alignRecord(record.value, level, made.value) : record
      if (!aligned.ok) badLines += 1
      const result = aligned.ok
        ? alignmentJson(aligned.value)
        : { line, error: errorOf(aligned.problem, context) }
      await write(`${toLine({ id, ...result })}\n`)
    }
  })
  if (failure === null && badLines > 0) {
    terminal.writeError(`${terminalMessage(translate('cli.bad-lines', { count: badLines }))}\n`)
  }
  return failure
}

function alignRecord(record: BatchRecord, level: Level, aligner: Aligner): Result<Article> {
  try {
    const { source, target } = record
    return typeof source === 'string' && typeof target === 'string'
      ? alignTexts({ ...record, source, target }, level, aligner)
      : ok(alignUnits(unitPair(record), aligner))
  } catch (error) {
    return fail('internal', { detail: error instanceof Error ? error.message : String(error) })
  }
}

function alignTexts(
  record: BatchRecord & { readonly source: string; readonly target: string },
  level: Level,
  aligner: Aligner,
): Result<Article> {
  const proposal = proposePair(
    { name: 'source', text: record.source },
    { name: 'target', text: record.target },
  )
  if (!proposal.ok) return proposal
  const languages = record.languages ?? proposal.value.languages
  return ok(alignProposal({ ...proposal.value, languages }, level, aligner))
}

/** A side that came as a list is taken as it is; one that came as a text, by its paragraphs. */
function unitPair({ source, target, languages }: BatchRecord): UnitPair {
  const listOf = (side: string | readonly string[]) =>
    typeof side === 'string' ? splitBlocks(side).map(({ text }) => text) : side
  const [sourceTexts, targetTexts] = [listOf(source), listOf(target)]
  return {
    languages: languages ?? {
      source: guessLanguage(sourceTexts.join('\n')),
      target: guessLanguage(targetTexts.join('\n')),
    },
    source: unitsOf(sourceTexts),
    target: unitsOf(targetTexts),
  }
}

function errorOf(problem: Problem, { translate }: Context) {
  return { code: problem.code, message: terminalMessage(describeProblem(problem, translate)) }
}
