import { fail } from '../../errors'
import { bitextOfRows, type ImportedRow } from '../bitext/bitext-of-rows'
import { allTexts } from '../only-file'
import type { Reader, SourceFile } from '../reader'

/**
 * A hunalign ladder with its two texts, a sentence on each line and `<p>` between paragraphs. What stands
 * between two rungs of the ladder belongs together. Its scores are no probabilities, and are left out.
 */
export const hunalignReader: Reader = {
  id: 'hunalign',
  name: 'hunalign',
  extensions: ['.ladder'],
  drops: [],
  recognises: (files) => ladderOf(files) !== null,
  read(files) {
    const ladder = ladderOf(files)
    if (ladder === null) return fail('file-binary', { name: files[0]?.name ?? '' })
    const { name, rungs, source, target } = ladder
    const rows = rungs.slice(1).map((rung, at): ImportedRow => {
      const before = rungs[at] ?? rung
      const texts = {
        source: source.slice(before.source, rung.source),
        target: target.slice(before.target, rung.target),
      }
      return {
        source: texts.source.filter(isSentence),
        target: texts.target.filter(isSentence),
        startsParagraph:
          texts.source.includes(paragraphSign) || texts.target.includes(paragraphSign),
      }
    })
    return bitextOfRows({ name, title: null, languages: { source: null, target: null }, rows })
  },
}

interface Rung {
  readonly source: number
  readonly target: number
}

interface Ladder {
  readonly name: string
  readonly rungs: readonly Rung[]
  readonly source: readonly string[]
  readonly target: readonly string[]
}

const paragraphSign = '<p>'

function isSentence(line: string): boolean {
  return line !== paragraphSign
}

function ladderOf(files: readonly SourceFile[]): Ladder | null {
  const texts = allTexts(files, 3)?.map(({ name, content }) => ({ name, lines: linesOf(content) }))
  if (texts === undefined) return null
  const at = texts.findIndex(({ lines }) => readRungs(lines) !== null)
  const rungs = readRungs(texts[at]?.lines ?? [])
  const last = rungs?.at(-1)
  if (rungs == null || last === undefined) return null
  const others = texts.filter((_, index) => index !== at)
  const fitting = [others, others.toReversed()].find(
    ([source, target]) =>
      source?.lines.length === last.source && target?.lines.length === last.target,
  )
  const [source, target] = fitting ?? []
  if (source === undefined || target === undefined) return null
  return { name: source.name, rungs, source: source.lines, target: target.lines }
}

/** The rungs of a ladder, upwards from 0 0; null for lines that are none. */
function readRungs(lines: readonly string[]): readonly Rung[] | null {
  const rungs: Rung[] = []
  for (const line of lines) {
    const match = /^(\d{1,9})\t(\d{1,9})\t-?\d/.exec(line)
    if (match === null) return null
    const rung = { source: Number(match[1]), target: Number(match[2]) }
    const before = rungs.at(-1)
    if (before === undefined && (rung.source !== 0 || rung.target !== 0)) return null
    if (before !== undefined && (rung.source < before.source || rung.target < before.target)) {
      return null
    }
    rungs.push(rung)
  }
  return rungs.length < 2 ? null : rungs
}

function linesOf(content: string): readonly string[] {
  return content.replace(/\r?\n$/, '').split(/\r?\n/)
}
