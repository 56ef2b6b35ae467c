import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { AlignedBead } from '../../src-core/align/align'
import type { Aligner } from '../../src-core/align/create-aligner'
import { roundConfidence } from '../../src-core/formats/export/format-confidence'
import type { Result } from '../../src-core/errors'
import { readingProblem } from '../files/file-problem'
import type { Command } from './command'
import type { Context } from './context'
import type { Failure } from './failure'
import { makeAligner } from './make-aligner'
import { readCases, type AlignmentCase } from './read-cases'
import { unitsOf } from './units-of'
import { writeText } from './write-text'

type CasesCommand = Extract<Command, { readonly name: 'align-cases' }>

/** Aligns every case of a file, and writes one object: lists of beads by the id of the case. */
export async function alignCases(
  { cases: path, dictionaries, outputFile }: CasesCommand,
  context: Context,
): Promise<Failure | null> {
  const bytes = await readWhole(path)
  if (!bytes.ok) return bytes.problem
  const cases = readCases(bytes.value, basename(path), context.translate)
  if (!cases.ok) return cases.problem
  const made = await makeAligner(dictionaries, context)
  if (!made.ok) return made.problem
  // Written by hand, since an object would put ids that look like numbers first.
  const lines = cases.value.map((one) => `${JSON.stringify(one.id)}: ${alignCase(one, made.value)}`)
  return writeText(
    `{\n${lines.join(',\n')}\n}\n`,
    outputFile,
    [path, ...(dictionaries ?? [])],
    context,
  )
}

/** Beads as `[indices of ar, indices of en, confidence]`, Arabic first whichever is the source. */
function alignCase({ ar, en }: AlignmentCase, aligner: Aligner): string {
  const beads = aligner.align({
    languages: { source: 'ar', target: 'en' },
    source: unitsOf(ar),
    target: unitsOf(en),
  })
  return JSON.stringify(beads.map(triple))
}

function triple({ source, target, confidence }: AlignedBead) {
  return [source, target, roundConfidence(confidence)] as const
}

async function readWhole(path: string): Promise<Result<Uint8Array>> {
  try {
    return { ok: true, value: await readFile(path) }
  } catch (error) {
    return { ok: false, problem: readingProblem(error, path) }
  }
}
