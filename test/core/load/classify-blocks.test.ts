import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classifyBlocks } from '../../../src-core/load/classify-blocks'
import { splitBlocks } from '../../../src-core/load/split-blocks'

/** Pages whose lines begin with the kind that they should be read as: `[byline] By Ann Lee`. */
const folder = new URL('../../fixtures/load/pages/', import.meta.url)

interface MarkedLine {
  readonly kind: string
  readonly text: string
}

function readMarkedPage(name: string): readonly MarkedLine[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [, kind, text] = /^\[([\w-]+)\] (.*)$/u.exec(line) ?? []
    if (kind === undefined || text === undefined) throw new Error(`No kind in ${name}: ${line}`)
    return { kind, text }
  })
}

function classify(lines: readonly MarkedLine[], separator: string): readonly MarkedLine[] {
  const blocks = splitBlocks(lines.map(({ text }) => text).join(separator))
  const kinds = classifyBlocks(blocks)
  return blocks.map(({ text }, index) => ({ kind: kinds[index] ?? 'none', text }))
}

describe('the kinds of the blocks of a page', () => {
  const pages = readdirSync(folder)

  it('has pages to read', () => {
    expect(pages.length).toBeGreaterThan(20)
  })

  it.each(pages)('are told on %s with blank lines between the blocks', (name) => {
    const lines = readMarkedPage(name)
    expect(classify(lines, '\n\n')).toEqual(lines)
  })

  it.each(pages)('are told on %s with one block a line', (name) => {
    const lines = readMarkedPage(name)
    expect(classify(lines, '\n')).toEqual(lines)
  })

  it('never lose a paragraph to furniture when the page is cut short at any block', () => {
    const text = new Set(['body', 'heading', 'list-item'])
    for (const name of pages) {
      const lines = readMarkedPage(name)
      for (let from = 0; from < lines.length - 1; from += 1) {
        for (const part of [lines.slice(from), lines.slice(0, from + 2)]) {
          const lost = classify(part, '\n\n').filter(
            ({ kind }, index) => part[index]?.kind === 'body' && !text.has(kind),
          )
          expect(lost, `${name} at ${String(from)}`).toEqual([])
        }
      }
    }
  })
})

describe('a pull quote', () => {
  const paragraph =
    'The keeper of the lighthouse wrote in his last letter that the sea, in all those years, had never once repeated itself, and that he was grateful.'
  const kindsOf = (...texts: string[]): readonly string[] =>
    classifyBlocks(texts.map((text) => ({ text, alone: true })))
  const other = 'The boat came back at four with the post and a crate of oranges for the school.'

  it('is told when words of the paragraph are left out of it', () => {
    const pulled = 'The sea had never once repeated itself'
    expect(kindsOf('The keeper', paragraph, other, pulled, other).at(3)).toBe('pull-quote')
  })

  it('is no heading that repeats the first words of the paragraph under it', () => {
    const heading = 'The keeper of the lighthouse wrote'
    expect(kindsOf('On the rock', other, heading, paragraph).at(2)).toBe('heading')
  })

  it('is no short refrain and no short heading', () => {
    expect(kindsOf('The keeper', paragraph, other, 'In all those years', other).at(3)).toBe(
      'heading',
    )
  })

  it('is no paragraph that stands twice', () => {
    expect(kindsOf('The keeper', paragraph, other, paragraph)).toEqual([
      'heading',
      'body',
      'body',
      'body',
    ])
  })
})
