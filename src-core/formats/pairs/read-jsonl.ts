import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import { blockKinds, unreviewed } from '../../project/model'
import type { BlockKind, LanguageTag, Review, Side } from '../../project/model'
import { bitextOfRows, languageOf, type ImportedRow } from '../bitext/bitext-of-rows'
import type { ImportedBead, ImportedBitext, ImportedUnit } from '../imported'
import { languageTag } from '../export/language-tag'
import { onlyText } from '../only-file'
import { readGuarded } from '../read-guarded'
import type { Reader } from '../reader'

/**
 * JSON Lines: those that this program writes, with all that they hold, and those of others with a `source`
 * and a `target` (a text or a list of texts), or a `translation` by languages, on each line.
 */
export const jsonlReader: Reader = {
  id: 'jsonl',
  name: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  drops: ['history'],
  recognises(files) {
    const text = onlyText(files)?.content.trimStart() ?? ''
    return text.startsWith('{') && isPair(parsed(text.split('\n', 1)[0] ?? ''))
  },
  read(files) {
    const file = onlyText(files)
    if (file === null) return fail('file-binary', { name: files[0]?.name ?? '' })
    return readGuarded({ name: file.name, format: 'JSON Lines' }, () => {
      const lines = file.content.split('\n').filter((line) => line.trim() !== '')
      const values = lines.map((line, at) => {
        const value = parsed(line)
        if (!isPair(value)) throw new SyntaxError(`line ${String(at + 1)}`)
        return value
      })
      return values.every(isOurs) ? ourBitext(file.name, values) : otherBitext(file.name, values)
    })
  },
}

type Fields = Readonly<Record<string, unknown>>

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPair(value: unknown): value is Fields {
  if (!isFields(value)) return false
  return isFields(value['translation'])
    ? Object.values(value['translation']).filter((text) => typeof text === 'string').length > 1
    : isSide(value['source']) && isSide(value['target'])
}

function isSide(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value)
}

function isOurs(value: Fields): boolean {
  const sides = [value['source'], value['target']]
  return sides.every((side) => Array.isArray(side) && side.every(isSentence))
}

function isSentence(value: unknown): value is Fields & { readonly index: number } {
  return isFields(value) && typeof value['text'] === 'string' && Number.isInteger(value['index'])
}

function ourBitext(name: string, lines: readonly Fields[]): Result<ImportedBitext> {
  const sides = { source: unitsOf(lines, 'source'), target: unitsOf(lines, 'target') }
  if (sides.source.units.length === 0 || sides.target.units.length === 0) {
    return fail('nothing-to-align', { name })
  }
  let paragraph: unknown
  const beads = lines.map((line): ImportedBead => {
    const startsParagraph = line['paragraph'] !== paragraph
    paragraph = line['paragraph']
    return {
      source: placesOf(line, 'source', sides.source.places),
      target: placesOf(line, 'target', sides.target.places),
      startsParagraph,
      confidence: numberOf(line['confidence']),
      isConfirmed: line['alignedBy'] === 'person',
      review: reviewOf(line),
      id: textOf(line['id']),
    }
  })
  return ok({
    type: 'bitext',
    title: null,
    languages: {
      source: declared(lines, 'source') ?? languageOf(sides.source.units),
      target: declared(lines, 'target') ?? languageOf(sides.target.units),
    },
    source: sides.source.units,
    target: sides.target.units,
    beads,
  })
}

/** The sentences of a side in the order of their text, and the place of each by its index in the file. */
function unitsOf(lines: readonly Fields[], side: Side) {
  const sentences = lines
    .flatMap((line) => sentencesOf(line, side))
    .toSorted((one, other) => one.index - other.index)
  const units = sentences.map((sentence): ImportedUnit => {
    const text = textOf(sentence['text']) ?? ''
    return {
      text,
      imported: textOf(sentence['imported']) ?? text,
      kind: kindOf(sentence['kind']),
      startsParagraph: sentence['startsParagraph'] === true,
    }
  })
  return { units, places: new Map(sentences.map(({ index }, place) => [index, place])) }
}

function sentencesOf(line: Fields, side: Side) {
  const list: unknown = line[side]
  return Array.isArray(list) ? list.filter(isSentence) : []
}

function placesOf(
  line: Fields,
  side: Side,
  places: ReadonlyMap<number, number>,
): readonly number[] {
  return sentencesOf(line, side).flatMap(({ index }) => places.get(index) ?? [])
}

function otherBitext(name: string, lines: readonly Fields[]): Result<ImportedBitext> {
  const first = lines[0]?.['translation']
  const [source = null, target = null] = isFields(first) ? Object.keys(first) : []
  const rows = lines.map((line): ImportedRow => {
    const { translation } = line as { readonly translation?: unknown }
    const texts = isFields(translation) ? translation : line
    return {
      source: textsOf(texts[isFields(translation) ? (source ?? '') : 'source']),
      target: textsOf(texts[isFields(translation) ? (target ?? '') : 'target']),
      id: textOf(line['id']),
      review: reviewOf(line),
    }
  })
  const languages = {
    source: source === null ? declared(lines, 'source') : languageTag(source),
    target: target === null ? declared(lines, 'target') : languageTag(target),
  }
  return bitextOfRows({ name, title: null, languages, rows })
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value)
    ? value.flatMap((text) => (typeof text === 'string' ? [text] : []))
    : []
}

function declared([line]: readonly Fields[], side: Side): LanguageTag | null {
  const languages = line?.['languages']
  return isFields(languages) ? languageTag(textOf(languages[side]) ?? '') : null
}

function reviewOf(line: Fields): Review {
  const { status } = line as { readonly status?: unknown }
  if (status !== 'approved' && status !== 'query') return unreviewed
  return { status, by: textOf(line['by']), at: textOf(line['at']) }
}

function kindOf(value: unknown): BlockKind {
  return blockKinds.find((kind) => kind === value) ?? 'body'
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : null
}
