import { fail, ok, type Result } from '../../errors'
import type { Article, Side } from '../../project/model'
import { isFurniture, sides } from '../../project/model'
import { beadRows, countAll, type BeadRow } from '../export/bead-rows'
import { checkLanguages } from '../export/check-languages'
import { encodeUtf8 } from '../export/encode-utf8'
import { endingsOf, type Format, type WriteOptions, type Written } from '../format'
import { element, textElement, xmlDocument, type Xml } from '../xml/write-xml'
import { readBack } from './read-back'
import { intertextReader } from './read-intertext'

/**
 * The three files of InterText: both texts, whole and in their own order, and the links between their
 * sentences. `man` is a link that a person made or approved, `mark` one with a query. In a link, ids of
 * `toDoc`, the target, come before those of `fromDoc`.
 */
export const intertext: Format = {
  id: 'intertext',
  name: 'InterText',
  extension: '',
  endings: ({ source, target }) => [
    `.${source}.xml`,
    `.${target}.xml`,
    `.${source}.${target}.alignment.xml`,
  ],
  group: 'tools',
  loses: ['status', 'confidence', 'line-ends', 'changes', 'comments', 'issues', 'history'],
  writer: { write },
}

function write(articles: readonly Article[], options: WriteOptions): Result<Written> {
  const { languages, stem = 'article' } = options
  const usable = checkLanguages(languages, intertext.name)
  if (!usable.ok) return usable
  const rows = beadRows(articles)
  const ids = new Map<string, string>()
  const [source, target] = sides.map((side) => textOf(articles, side, languages[side], ids))
  const endings = endingsOf(intertext, languages)
  const links = element(
    'linkGrp',
    { toDoc: `${stem}${endings[1] ?? ''}`, fromDoc: `${stem}${endings[0] ?? ''}` },
    rows.map((row) => link(row, ids)),
  )
  const files = [source, target, links].map((root, at) => ({
    ending: endings[at] ?? '',
    bytes: encodeUtf8(root === undefined ? '' : xmlDocument(root)),
  }))
  const complaint = readBack(intertextReader, files, rows)
  if (complaint !== null) {
    return fail('export-invalid', { format: intertext.name, detail: complaint })
  }
  return ok({ files, counts: countAll(rows) })
}

/** A side as a text of paragraphs and sentences; notes which id each sentence got. */
function textOf(
  articles: readonly Article[],
  side: Side,
  language: string,
  ids: Map<string, string>,
): Xml {
  let paragraph = 0
  const divisions = articles.map((article) => {
    const groups: { readonly name: string; readonly sentences: Xml[] }[] = []
    for (const { id, text, kind, startsParagraph } of article[side]) {
      if (startsParagraph || groups.length === 0) {
        paragraph += 1
        groups.push({ name: kind === 'heading' ? 'head' : 'p', sentences: [] })
      }
      const sentences = groups.at(-1)?.sentences ?? []
      const own = `${String(paragraph)}:${String(sentences.length + 1)}`
      ids.set(keyOf(article, id), own)
      const type = isFurniture(kind) ? kind : null
      sentences.push(textElement('s', { id: own, type }, text))
    }
    const first = paragraph - groups.length + 1
    return element(
      'div',
      {},
      groups.map(({ name, sentences }, at) => element(name, { id: String(first + at) }, sentences)),
    )
  })
  return element('text', { 'xml:lang': language }, [element('body', {}, divisions)])
}

function link({ article, bead, type }: BeadRow, ids: ReadonlyMap<string, string>): Xml {
  const targets = (side: Side): string =>
    bead[side].map((id) => ids.get(keyOf(article, id)) ?? '').join(' ')
  const isByPerson = bead.alignedBy === 'person' || bead.review.status === 'approved'
  return element(
    'link',
    {
      // Counts of `toDoc` come first here too.
      type: type.split('-').toReversed().join('-'),
      xtargets: `${targets('target')};${targets('source')}`,
      status: isByPerson ? 'man' : 'auto',
      mark: bead.review.status === 'query' ? '1' : null,
    },
    [],
  )
}

/** Sentences of two articles, or of two sides, may have one id. */
function keyOf({ id }: Article, sentence: string): string {
  return `${id}\n${sentence}`
}
