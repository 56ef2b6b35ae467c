import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { helpTopics } from '../../../src-core/help/help-topics'
import { parseHelp } from '../../../src-core/help/parse-help'
import type { HelpLine, HelpTopic } from '../../../src-core/help/parse-help'
import { plainLine, scoreTopic } from '../../../src-core/help/search-help'
import { ar, en } from '../../../src-core/strings'

const folder = path.resolve(import.meta.dirname, '../../../resources/help')

function read(language: 'en' | 'ar', id: string): HelpTopic {
  return parseHelp(readFileSync(path.join(folder, language, `${id}.md`), 'utf8'))
}

function linesOf(topic: HelpTopic): readonly HelpLine[] {
  const blocks = topic.sections.flatMap((section) => section.blocks)
  return [
    topic.summary,
    ...blocks.flatMap((block) => (block.type === 'list' ? block.lines : [block.line])),
  ]
}

/** What a reader of both languages finds in a topic: how it is divided, and which commands and topics it names. */
function outline(topic: HelpTopic) {
  const named = linesOf(topic)
    .flat()
    .flatMap((piece) =>
      'command' in piece
        ? [`${piece.type} ${piece.command}`]
        : piece.type === 'link'
          ? [`link ${piece.topic}`]
          : piece.type === 'code'
            ? [`code ${piece.text}`]
            : [],
    )
  return {
    blocks: topic.sections.map(({ blocks }) => blocks.map(({ type }) => type)),
    items: topic.sections.map(({ blocks }) =>
      blocks.map((block) => (block.type === 'list' ? block.lines.length : 1)),
    ),
    named: named.toSorted(),
  }
}

describe('the help', () => {
  it.each(['en', 'ar'] as const)('has a file for each topic and no other, in %s', (language) => {
    const files = readdirSync(path.join(folder, language))
    expect(files.toSorted()).toEqual(helpTopics.map((id) => `${id}.md`).toSorted())
  })

  it.each(helpTopics)('says the same of %s in both languages', (id) => {
    expect(outline(read('ar', id))).toEqual(outline(read('en', id)))
  })

  it.each(helpTopics)('leaves no mark of its notation in the words of %s', (id) => {
    for (const language of ['en', 'ar'] as const) {
      const topic = read(language, id)
      const names = language === 'en' ? en.command : ar.command
      const words = [topic.title, ...topic.sections.map(({ heading }) => heading)]
      const text = [...words, ...linesOf(topic).map((line) => plainLine(line, names))].join('\n')
      expect(text.replace(/--[a-z]+|`[^`]*`/gu, '')).not.toMatch(/[*_`{}[\]#]/u)
      expect(text).not.toMatch(/\n\n/u)
    }
  })

  it('is found by words of a topic however they are spelt', () => {
    const topic = read('ar', 'comments-and-issues')
    const title = 'التعليقات والمآخذ'
    expect(topic.title).toBe(title)
    expect(scoreTopic('والماخذ', topic, ar.command)).toBeGreaterThan(99)
    expect(scoreTopic('الدرجه', topic, ar.command)).toBeGreaterThan(9)
    expect(scoreTopic('والماخذ بطيخ', topic, ar.command)).toBe(0)
    // The help has «إعادة» without the article too.
    expect(scoreTopic('الإعادة', read('ar', 'correct-alignment'), ar.command)).toBeGreaterThan(0)
    expect(scoreTopic('SEVERITY', read('en', 'comments-and-issues'), en.command)).toBeGreaterThan(0)
  })
})

describe('a topic', () => {
  it('is read with its pieces', () => {
    expect(
      parseHelp('# T\n\nA **b** _c_ `d_e` {key:undo}.\n\n## H\n\n- [x](views)\n- {name:find}y\n'),
    ).toEqual({
      title: 'T',
      summary: [
        { type: 'text', text: 'A ' },
        { type: 'strong', text: 'b' },
        { type: 'text', text: ' ' },
        { type: 'emphasis', text: 'c' },
        { type: 'text', text: ' ' },
        { type: 'code', text: 'd_e' },
        { type: 'text', text: ' ' },
        { type: 'key', command: 'undo' },
        { type: 'text', text: '.' },
      ],
      sections: [
        {
          heading: 'H',
          blocks: [
            {
              type: 'list',
              lines: [
                [{ type: 'link', topic: 'views', text: 'x' }],
                [
                  { type: 'name', command: 'find' },
                  { type: 'text', text: 'y' },
                ],
              ],
            },
          ],
        },
      ],
    })
  })

  it('is refused with a command or a topic that there is not', () => {
    expect(() => parseHelp('# T\n\n{key:fly}')).toThrow('fly')
    expect(() => parseHelp('# T\n\n[x](nowhere)')).toThrow('nowhere')
  })
})
