import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WordDiff } from '../../../src-core/text/diff-words'
import { diffTexts, diffWords } from '../../../src-core/text/diff-words'
import { hardText, plainText, seed } from './arbitrary-text'

/** A diff as a copy-editor's line: `[-struck-]` and `{+inserted+}`. */
function marked(diff: readonly WordDiff[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return diff.map(({ type, text }) => marks[type][0] + text + marks[type][1]).join('')
}

function sideOf(diff: readonly WordDiff[], leftOut: WordDiff['type']): string {
  return diff.map(({ type, text }) => (type === leftOut ? '' : text)).join('')
}

const cases: readonly (readonly [string, string, string, string])[] = [
  ['an insertion with the space after it', 'the man sat', 'the old man sat', 'the {+old +}man sat'],
  ['a deletion at the end', 'He left early.', 'He left.', 'He left[- early-].'],
  ['whole Arabic words', 'كتبها أمس', 'كتبتها أمس', '[-كتبها-]{+كتبتها+} أمس'],
  ['a vowelled word as one', 'قال مُحَمَّد', 'قال محمد', 'قال [-مُحَمَّد-]{+محمد+}'],
  ['a whole number', '1,204 men', '1,240 men', '[-1,204-]{+1,240+} men'],
  ['a word with an apostrophe', "don't go", 'do not go', "[-don't-]{+do not+} go"],
  ['punctuation alone', 'He said, “go”', 'He said: “go”', 'He said[-,-]{+:+} “go”'],
  ['no crumbs of spaces', 'a big house', 'one small home', '[-a big house-]{+one small home+}'],
  [
    'no crumbs of small words',
    'The long report of many pages there ended',
    'A short note of few words only ended',
    '[-The long report of many pages there-]{+A short note of few words only+} ended',
  ],
  ['a replacement by fewer words', 'a big house', 'one house', '[-a big-]{+one+} house'],
  [
    'words that stay between two single changes',
    'The minister said that',
    'The president said this',
    'The [-minister-]{+president+} said [-that-]{+this+}',
  ],
  ['an inserted sentence', 'One. Two.', 'One. More. Two.', 'One. {+More. +}Two.'],
  [
    'emoji as they are seen',
    'a \u{1f44d}\u{1f3fd} b',
    'a \u{1f44e}\u{1f3fd} b',
    'a [-\u{1f44d}\u{1f3fd}-]{+\u{1f44e}\u{1f3fd}+} b',
  ],
  ['a doubled space', 'a  b', 'a b', 'a [- -]b'],
  ['everything new', '', 'new', '{+new+}'],
  ['everything gone', 'old', '', '[-old-]'],
  ['nothing changed', 'same', 'same', 'same'],
]

const anyText = fc.oneof(hardText, plainText, fc.string({ unit: 'binary' }))

describe('diffWords', () => {
  it.each(cases)('marks %s', (_name, before, after, expected) => {
    const diff = diffWords(before, after)
    expect(marked(diff).replace('[- -]', '[- -]')).toBe(expected)
  })

  it('joins to both texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const diff = diffWords(before, after)
        expect(sideOf(diff, 'added')).toBe(before)
        expect(sideOf(diff, 'removed')).toBe(after)
      }),
      { seed, numRuns: 500 },
    )
  })

  it('never has two neighbours of a kind, nothing empty, and removes before it adds', () => {
    fc.assert(
      fc.property(plainText, plainText, (before, after) => {
        const kinds = diffWords(before, after).map(({ type, text }) => {
          expect(text).not.toBe('')
          return type
        })
        expect(kinds.join(' ')).not.toMatch(/same same|removed removed|added added|added removed/u)
      }),
      { seed },
    )
  })

  it('never cuts a word, a number or a surrogate pair', () => {
    fc.assert(
      fc.property(plainText, plainText, (before, after) => {
        for (const hunk of diffTexts(before, after)) {
          expect(before.slice(hunk.beforeStart - 1, hunk.beforeStart + 1)).not.toMatch(
            /^[\p{L}\p{N}]{2}$/u,
          )
          expect(after.slice(hunk.afterEnd - 1, hunk.afterEnd + 1)).not.toMatch(
            /^[\p{L}\p{N}]{2}$/u,
          )
        }
        expect(
          diffWords(`${before}\u{1f600}`, `${after}\u{1f601}`).map((part) => part.text),
        ).not.toContain('\ud83d')
      }),
      { seed },
    )
  })

  it('says that nothing changed only when nothing did', () => {
    fc.assert(
      fc.property(plainText, plainText, (before, after) => {
        const isSame = diffWords(before, after).every(({ type }) => type === 'same')
        expect(isSame).toBe(before === after)
      }),
      { seed },
    )
  })

  it('handles more distinct words than there are characters to stand for them', () => {
    const words = Array.from({ length: 70_000 }, (_, index) => `w${String(index)}`)
    const before = words.join(' ')
    const edited = words.map((word, index) => (index % 1000 === 7 ? `new${word}` : word))
    const diff = diffWords(before, edited.join(' '))
    expect(sideOf(diff, 'added')).toBe(before)
    expect(sideOf(diff, 'removed')).toBe(edited.join(' '))
    expect(diff.filter(({ type }) => type === 'added')).toHaveLength(70)
  })

  it('handles long texts that have nothing in common but small words', () => {
    const text = (name: string): string =>
      Array.from({ length: 6000 }, (_, index) => `${name}${String(index)} the`).join(' ')
    const diff = diffWords(text('a'), text('b'))
    expect(sideOf(diff, 'added')).toBe(text('a'))
    expect(sideOf(diff, 'removed')).toBe(text('b'))
  })
})
