import { ok, type Result } from '../../errors'
import type { Article, LanguageTag } from '../../project/model'
import { directionOf } from '../../text/languages'
import { beadRows, countAll } from '../export/bead-rows'
import { encodeUtf8 } from '../export/encode-utf8'
import type { Format, WriteOptions, Written } from '../format'
import { element, markupOf, mixedElement, ready, textElement, type Xml } from '../xml/write-xml'
import { makeReport } from './make-report'
import type {
  ReportBlock,
  ReportDocument,
  ReportEntry,
  ReportSection,
  ReportTable,
  ReportText,
} from './report-document'
import { reportStyle } from './report-style'

/** What a review came to, as a page to read and to print: no script, nothing from outside. */
export const reportHtml: Format = {
  id: 'report',
  name: 'HTML',
  extension: '.html',
  group: 'people',
  isReport: true,
  loses: ['confidence', 'history'],
  writer: { write },
}

function write(articles: readonly Article[], options: WriteOptions): Result<Written> {
  const report = makeReport(articles, options)
  const bytes = encodeUtf8(page(report, options.interfaceLanguage ?? 'en'))
  const rows = beadRows(articles)
  return ok({ files: [{ ending: reportHtml.extension, bytes }], counts: countAll(rows) })
}

function page(report: ReportDocument, own: LanguageTag): string {
  const { kicker, title, titleLanguage, byline, sections, colophon } = report
  const root = element('html', { lang: own, dir: directionOf(own) }, [
    element('head', {}, [
      ready('<meta charset="utf-8">'),
      ready('<meta name="viewport" content="width=device-width, initial-scale=1">'),
      textElement('title', {}, `${kicker}: ${title}`),
      ready(`<style>${reportStyle}</style>`),
    ]),
    element('body', {}, [
      element('header', {}, [
        textElement('p', { class: 'kicker' }, kicker),
        titleElement('h1', titleLanguage, title),
        mixedElement(
          'p',
          { class: 'byline' },
          byline.map((part) => textElement('span', {}, part)),
        ),
      ]),
      element(
        'main',
        {},
        sections.map((section) => writeSection(section, 2)),
      ),
      textElement('footer', {}, colophon),
    ]),
  ])
  return `<!doctype html>\n${markupOf(root)}\n`
}

function writeSection({ title, language, blocks, sections }: ReportSection, level: 2 | 3 | 4): Xml {
  const inner = level === 2 ? 3 : 4
  return element('section', { class: language === null ? null : 'article' }, [
    titleElement(`h${String(level)}`, language, title),
    ...blocks.map(writeBlock),
    ...sections.map((section) => writeSection(section, inner)),
  ])
}

/** A title keeps its place on the page, whichever way it runs. */
function titleElement(name: string, language: LanguageTag | null, title: string): Xml {
  return language === null
    ? textElement(name, {}, title)
    : mixedElement(name, {}, [textElement('bdi', inLanguage(language), title)])
}

function inLanguage(language: LanguageTag | null): Readonly<Record<string, string>> {
  return language === null ? {} : { lang: language, dir: directionOf(language) }
}

function writeBlock(block: ReportBlock): Xml {
  switch (block.type) {
    case 'note':
      return textElement('p', { class: 'note' }, block.text)
    case 'verdict':
      return element('div', { class: `verdict ${block.state}` }, [
        mixedElement('p', { class: 'figure' }, [
          textElement('b', {}, block.figure),
          ' ',
          textElement('span', {}, block.unit),
        ]),
        textElement('p', { class: 'words' }, block.words),
      ])
    case 'progress':
      return element('div', { class: 'progress' }, [
        element(
          'div',
          { class: 'bar', 'aria-hidden': 'true' },
          block.parts
            .filter(({ share }) => share > 0)
            .map(({ status, share }) => {
              const style = `flex-grow: ${(share * 100).toFixed(2)}`
              return textElement('span', { class: status, style }, '')
            }),
        ),
        element(
          'ul',
          {},
          block.parts.map(({ status, label }) => textElement('li', { class: status }, label)),
        ),
      ])
    case 'figures':
      return element(
        'dl',
        { class: 'figures' },
        block.items.map(({ label, value, detail }) =>
          element('div', {}, [
            textElement('dt', {}, label),
            mixedElement('dd', {}, [
              value,
              ...(detail === undefined ? [] : [' ', textElement('span', {}, detail)]),
            ]),
          ]),
        ),
      )
    case 'formula':
      return element(
        'dl',
        { class: 'formula' },
        block.lines.map(({ label, expression, value }) =>
          element('div', {}, [
            textElement('dt', {}, label),
            mixedElement('dd', {}, [
              mixedElement('bdi', { dir: 'ltr' }, [
                `${expression} = `,
                textElement('b', {}, value),
              ]),
            ]),
          ]),
        ),
      )
    case 'table':
      return writeTable(block)
    case 'entries':
      return element('ol', { class: 'entries' }, block.entries.map(writeEntry))
  }
}

function writeTable({ heads, rows, names, hasTotal }: ReportTable): Xml {
  return element('table', { class: heads.length === 2 ? 'pairs' : null }, [
    element('thead', {}, [
      element(
        'tr',
        {},
        heads.map((head) => textElement('th', { scope: 'col' }, head)),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map((row, at) =>
        element(
          'tr',
          { class: hasTotal === true && at === rows.length - 1 ? 'total' : null },
          row.map((cell, column) =>
            column === 0
              ? mixedElement('th', { scope: 'row' }, [
                  textElement('bdi', inLanguage(names?.[at] ?? null), cell),
                ])
              : textElement('td', {}, cell),
          ),
        ),
      ),
    ),
  ])
}

function writeEntry({ number, about, tone, texts, remarks }: ReportEntry): Xml {
  const [first] = texts
  const [what, ...rest] = about
  return element('li', { class: `entry ${tone}` }, [
    textElement('span', { class: 'number' }, number),
    element('div', { class: 'body' }, [
      ...(what === undefined
        ? []
        : [
            mixedElement('p', { class: 'about' }, [
              textElement('b', {}, what),
              ...rest.map((part) => textElement('span', {}, part)),
            ]),
          ]),
      ...(first === undefined
        ? []
        : [
            element(
              'div',
              {
                class: texts.length > 1 ? 'texts both' : 'texts',
                dir: directionOf(first.language),
              },
              texts.map(writeText),
            ),
          ]),
      ...remarks

        .filter(({ runs, by }) => runs.length > 0 || by !== '')
        .map(({ runs, by }) =>
          mixedElement('p', { class: 'remark' }, [
            ...(runs.length === 0
              ? []
              : [mixedElement('span', { class: 'said', dir: 'auto' }, runs.map(writeRun))]),
            ...(by === '' ? [] : [textElement('span', { class: 'by' }, by)]),
          ]),
        ),
    ]),
  ])
}

function writeText({ language, runs }: ReportText): Xml {
  return mixedElement('p', inLanguage(language), runs.map(writeRun))
}

function writeRun({ text, mark }: ReportText['runs'][number]): string | Xml {
  const names = { removed: 'del', added: 'ins', marked: 'mark' } as const
  return mark === undefined ? text : textElement(names[mark], {}, text)
}
