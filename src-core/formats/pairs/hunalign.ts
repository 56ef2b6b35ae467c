import { fail, ok, type Result } from '../../errors'
import type { Article, Sentence } from '../../project/model'
import { oneLine } from '../clean-text'
import { beadRows, countAll } from '../export/bead-rows'
import { checkLanguages } from '../export/check-languages'
import { encodeUtf8 } from '../export/encode-utf8'
import { roundConfidence } from '../export/format-confidence'
import { endingsOf, type Format, type WriteOptions, type Written } from '../format'
import { readBack } from './read-back'
import { hunalignReader } from './read-hunalign'

/**
 * A hunalign ladder with its two texts, a sentence on each line and `<p>` between paragraphs. A ladder only
 * climbs, so both texts stand in the order of the beads: a moved sentence is where its counterpart is.
 */
export const hunalign: Format = {
  id: 'hunalign',
  name: 'hunalign',
  extension: '',
  endings: ({ source, target }) => [`.${source}.txt`, `.${target}.txt`, '.ladder'],
  group: 'tools',
  loses: ['order', 'line-ends', 'status', 'changes', 'comments', 'issues', 'history'],
  writer: { write },
}

const paragraphSign = '<p>'

/** What hunalign gives a bead that a person made has no figure; a certain one comes closest. */
const certain = 1

function write(articles: readonly Article[], { languages }: WriteOptions): Result<Written> {
  const usable = checkLanguages(languages, hunalign.name)
  if (!usable.ok) return usable
  const rows = beadRows(articles)
  const source: string[] = []
  const target: string[] = []
  const ladder: string[] = []
  const climb = (score: number): void => {
    ladder.push([source.length, target.length, score].join('\t'))
  }
  for (const [at, { bead, ...row }] of rows.entries()) {
    if (bead.startsParagraph && at > 0) {
      climb(certain)
      source.push(paragraphSign)
      target.push(paragraphSign)
    }
    climb(roundConfidence(bead.confidence ?? certain))
    source.push(...row.source.map(lineOf))
    target.push(...row.target.map(lineOf))
  }
  climb(certain)
  const contents = [source, target, ladder]
  const files = endingsOf(hunalign, languages).map((ending, at) => ({
    ending,
    bytes: textFile(contents[at] ?? []),
  }))
  const complaint = readBack(hunalignReader, files, rows)
  if (complaint !== null) {
    return fail('export-invalid', { format: hunalign.name, detail: complaint })
  }
  return ok({ files, counts: countAll(rows) })
}

function lineOf({ text }: Sentence): string {
  return oneLine(text)
}

function textFile(lines: readonly string[]): Uint8Array {
  return encodeUtf8(lines.map((line) => `${line}\n`).join(''))
}
