import { randomUUID } from 'node:crypto'
import { unlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { toLine } from '../../src-core/formats/pairs/jsonl'
import { takeReturned } from '../../src-core/project/commands/take-returned'
import { openHistory } from '../../src-core/project/history'
import type { History } from '../../src-core/project/history'
import { journalEntries } from '../../src-core/project/journal'
import { reduce } from '../../src-core/project/reduce'
import { groupBySigner, restSigner } from '../../src-core/return/group-by-signer'
import { planReturn } from '../../src-core/return/plan-return'
import { readReturned } from '../../src-core/return/read-returned'
import type { Returned } from '../../src-core/return/returned'
import type { ReturnItem, ReturnPlan } from '../../src-core/return/return-plan'
import { readSource } from '../files/read-file'
import type { ProjectFile } from '../project-file/open-project-file'
import type { Command } from './command'
import type { Context } from './context'
import type { Failure } from './failure'
import { outputForm } from './output-form'
import { overwrittenInput } from './overwritten-input'
import { returnJson } from './return-json'
import { isSpecialFile } from './special-file'
import { renderReturn } from './text-view/render-return'
import { writeText } from './write-text'

type ReturnCommand = Extract<Command, { readonly name: 'return' }>

/**
 * Takes a file that a colleague reviewed into its project, as the app does: a step in the name of each colleague, which
 * undo takes back. What is in doubt stays as it is; what was changed on both sides can be asked for.
 */
export async function returnFile(
  command: ReturnCommand,
  context: Context,
): Promise<Failure | null> {
  const { project: path, file, output, isDryRun } = command
  const overwritten =
    output.file === null ? null : overwrittenInput([{ path: output.file }], [path, file])
  if (overwritten !== null) return { key: 'overwrites-input', values: { name: overwritten } }
  const source = await readSource(file)
  if (!source.ok) return source.problem
  const returned = readReturned(source.value)
  if (!returned.ok) return returned.problem
  const opened = await openProject(path, isDryRun)
  if (!opened.ok) return opened.problem
  try {
    return await takeIn(opened.value, returned.value, command, context)
  } finally {
    opened.value.close()
  }
}

type Opened = Pick<ProjectFile, 'state' | 'write' | 'close'>

/** The project, held so that nobody else changes it; for a look only, as it is. */
async function openProject(path: string, isDryRun: boolean): Promise<Result<Opened>> {
  // Loaded only here: the database library is native code.
  if (!isDryRun) {
    const { openProjectFile } = await import('../project-file/open-project-file')
    return openProjectFile(path)
  }
  const { readProjectFile } = await import('../project-file/read-project-file')
  const read = readProjectFile(path)
  if (!read.ok) return read
  return ok({ state: () => read.value, write: () => ok(null), close: () => undefined })
}

async function takeIn(
  project: Opened,
  returned: Returned,
  command: ReturnCommand,
  context: Context,
): Promise<Failure | null> {
  const { file, output } = command
  const { project: before, steps, cursor } = project.state()
  const history = openHistory(before, steps, cursor)
  const plan = planReturn(history, returned)
  if (plan.matched === 0) return { code: 'returned-elsewhere', values: { name: basename(file) } }
  const taken = new Set(
    plan.items.filter(
      ({ doubt }) => doubt === null || (command.takesConflicts && doubt === 'both-changed'),
    ),
  )
  const after = withTaken(history, [...taken], { plan, returned, command, context })
  const report = { project: before, plan, taken, isDryRun: command.isDryRun }
  const text =
    outputForm(output, context.terminal.outputIsTerminal) === 'json'
      ? `${toLine(returnJson(report))}\n`
      : renderReturn(report, context.translate)
  // The report before the project: where it cannot be written, nothing is.
  const unwritten = output.file === null ? null : await writeText(text, output.file, [], context)
  if (unwritten !== null) return unwritten
  const entries = journalEntries(history, after)
  const saved = entries.length === 0 ? ok(null) : project.write(entries)
  if (!saved.ok) {
    if (output.file !== null && !isSpecialFile(output.file)) unlinkSync(output.file)
    return saved.problem
  }
  return output.file === null ? writeText(text, null, [], context) : null
}

interface Taking {
  readonly plan: ReturnPlan
  readonly returned: Returned
  readonly command: Pick<ReturnCommand, 'author'>
  readonly context: Context
}

function withTaken(
  history: History,
  items: readonly ReturnItem[],
  { plan, returned, command, context }: Taking,
): History {
  const { translate, now } = context
  const at = now().toISOString()
  const signing = {
    unsigned: command.author ?? restSigner(plan, returned) ?? translate('returned.unknown'),
    together: (names: readonly string[]) => names.join(translate('returned.between-names')),
  }
  const groups = items.length === 0 ? [] : groupBySigner(items, plan, signing)
  return groups.reduce((done, { author, items: own }) => {
    const outcome = takeReturned(done.project, own, returned.name, { author, at }, randomUUID)
    if (!outcome.ok) return done
    const { change, label, focus } = outcome
    return reduce(done, { type: 'do', change, label, author, at, focus })
  }, history)
}
