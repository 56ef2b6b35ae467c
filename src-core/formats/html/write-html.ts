import { ok, type Result } from '../../errors'
import type { Article, LanguageTag, Sentence } from '../../project/model'
import { acceptedText } from '../../project/queries/tracked-changes'
import { createTranslator } from '../../strings/create-translator'
import { diffWords } from '../../text/diff-words'
import { directionOf } from '../../text/languages'
import { beadRows, countAll, type BeadRow } from '../export/bead-rows'
import { encodeUtf8 } from '../export/encode-utf8'
import type { Format, WriteOptions, Written } from '../format'
import { sideBySideStyle } from './html-style'
import { element, markupOf, mixedElement, ready, textElement, type Xml } from '../xml/write-xml'

/**
 * A page with both texts side by side, to read and to print: no script, no reference to anything outside.
 * Open changes are struck and inserted words, comments stand below their row.
 */
export const html: Format = {
  id: 'html',
  name: 'HTML',
  extension: '.html',
  group: 'people',
  loses: ['confidence', 'issues', 'history'],
  writer: { write },
}

function write(articles: readonly Article[], options: WriteOptions): Result<Written> {
  const { languages, interfaceLanguage = 'en' } = options
  const rows = beadRows(articles)
  const title = articles[0]?.title ?? ''
  const page = element('html', { lang: interfaceLanguage, dir: directionOf(interfaceLanguage) }, [
    element('head', {}, [
      ready('<meta charset="utf-8">'),
      textElement('title', {}, title),
      ready(`<style>${sideBySideStyle}</style>`),
    ]),
    element(
      'body',
      {},
      articles.flatMap((article) => [
        textElement('h1', textAttributes(languages.source), article.title),
        element('table', { dir: directionOf(languages.source) }, [
          element('thead', {}, [heads(options)]),
          element(
            'tbody',
            {},
            rows.filter((row) => row.article === article).map((row) => line(row, options)),
          ),
        ]),
      ]),
    ),
  ])
  const bytes = encodeUtf8(`<!doctype html>\n${markupOf(page)}\n`)
  return ok({ files: [{ ending: html.extension, bytes }], counts: countAll(rows) })
}

function textAttributes(language: LanguageTag): Readonly<Record<string, string>> {
  return { lang: language, dir: directionOf(language) }
}

function heads({ languages, interfaceLanguage = 'en' }: WriteOptions): Xml {
  const names = new Intl.DisplayNames(interfaceLanguage, { type: 'language' })
  const translate = createTranslator(interfaceLanguage)
  const own = textAttributes(interfaceLanguage)
  // The name of a language stands where the lines of its texts begin.
  const named = (language: LanguageTag) =>
    mixedElement('th', { dir: directionOf(language) }, [
      textElement('bdi', own, names.of(language) ?? language),
    ])
  return element('tr', {}, [
    named(languages.source),
    named(languages.target),
    textElement('th', { ...own, class: 'status' }, translate('export.column-status')),
  ])
}

function line(row: BeadRow, { languages, interfaceLanguage = 'en' }: WriteOptions): Xml {
  const { bead, source, target, notes, role } = row
  const translate = createTranslator(interfaceLanguage)
  const kind = (source[0] ?? target[0])?.kind ?? 'body'
  const said = notes.threads.flatMap(({ thread }) => thread.comments)
  const status = mixedElement(
    'td',
    { ...textAttributes(interfaceLanguage), class: `status ${bead.review.status}` },
    [
      translate(`review.status-${bead.review.status}`),
      // A name in the other script does not turn what is said.
      ...said.map(({ by, text }) =>
        mixedElement('p', { dir: 'auto' }, [textElement('bdi', {}, by), `: ${text}`]),
      ),
    ],
  )
  const classes = [role, kind, bead.startsParagraph ? 'paragraph' : ''].filter(Boolean).join(' ')
  return element('tr', { class: classes }, [
    mixedElement('td', textAttributes(languages.source), marked(source)),
    mixedElement('td', textAttributes(languages.target), marked(target)),
    status,
  ])
}

/** The sentences with their open changes. */
function marked(sentences: readonly Sentence[]): readonly (string | Xml)[] {
  const shown = sentences.filter(
    (sentence) => sentence.text !== '' || acceptedText(sentence) !== '',
  )
  return shown.flatMap((sentence, at) => [
    ...(at > 0 ? [' '] : []),
    ...diffWords(acceptedText(sentence), sentence.text).map(({ type, text }) => {
      if (type === 'same') return text
      return textElement(type === 'added' ? 'ins' : 'del', {}, text)
    }),
  ])
}
