import { sides, type Side } from '../../project/model'
import { toLine } from '../pairs/jsonl'

/** How the parts of a file that is written piece by piece make one file. */
export interface PartJoiner {
  /** The text of a part as it stands in the whole, behind so many sentences of each side; none before the first. */
  part(text: string, before: Before | null): string
  /** What stands behind the last part. */
  readonly end: string
}

/** How many sentences of each side stand in the parts before. */
export type Before = Readonly<Record<Side, number>>

const body = '<body>'
const bodyEnd = '</body>'

/** Of a memory, the units of each part; the header is that of the first. */
const tmxParts: PartJoiner = {
  part(text, before) {
    const end = text.lastIndexOf(bodyEnd)
    // A body without a unit has one tag for both.
    if (end < 0)
      return before === null ? `${text.slice(0, text.lastIndexOf('<body/>'))}${body}\n` : ''
    const start = before === null ? 0 : text.indexOf(body) + body.length
    return text.slice(start, end).replace(/^\n/, '').replace(/[ ]+$/, '')
  },
  end: '  </body>\n</tmx>\n',
}

/** Of a table, the names of its columns stand in the first part only. */
const tableParts: PartJoiner = {
  part: (text, before) => (before === null ? text : text.slice(text.indexOf('\n') + 1)),
  end: '',
}

const lineParts: PartJoiner = { part: (text) => text, end: '' }

/** Each sentence of a line says where it stands in its text. */
const objectParts: PartJoiner = {
  part: (text, before) =>
    before === null
      ? text
      : text
          .split('\n')
          .map((line) => (line === '' ? '' : toLine(movedOn(JSON.parse(line), before))))
          .join('\n'),
  end: '',
}

function movedOn(value: unknown, before: Before): object {
  if (typeof value !== 'object' || value === null) throw new SyntaxError('A line is no object.')
  const moved: Record<string, unknown> = { ...value }
  for (const side of sides) {
    const list: unknown = moved[side]
    if (!Array.isArray(list)) continue
    moved[side] = list.map((each: unknown) =>
      typeof each === 'object' && each !== null && 'index' in each
        ? { ...each, index: Number(each.index) + before[side] }
        : each,
    )
  }
  return moved
}

/** The formats whose files can be written piece by piece, by their ids. */
export const partJoiners: Readonly<Partial<Record<string, PartJoiner>>> = {
  tmx: tmxParts,
  tsv: tableParts,
  csv: tableParts,
  jsonl: objectParts,
  moses: lineParts,
}
