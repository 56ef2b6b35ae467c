import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../src-core/load/article-paragraphs'
import type { Block, Proposal } from '../../../src-core/load/proposal'
import {
  isAcceptable,
  mergeWithNext,
  setBlockKind,
  setBlocks,
  setBlockSide,
  splitBlock,
  swapSides,
} from '../../../src-core/load/reassign-block'

function block(id: string, text: string, side: Block['side']): Block {
  return { id, text, side, language: side === 'target' ? 'en' : 'ar', kind: 'body' }
}

const proposal: Proposal = {
  title: 'خبز',
  languages: { source: 'ar', target: 'en' },
  blocks: [
    block('1', 'خبز. ملح.', 'source'),
    block('2', 'Bread. Salt.', 'target'),
    block('3', 'ماء.', 'source'),
    block('4', 'Water.', 'target'),
  ],
}
const shape = (of: Proposal): readonly string[] =>
  of.blocks.map(({ id, side, kind, text }) => `${id} ${side ?? '-'} ${kind} ${text}`)

describe('re-assigning blocks', () => {
  it('sets the side or the kind of one block', () => {
    expect(setBlockSide(proposal, '3', null).blocks[2]?.side).toBeNull()
    expect(setBlockKind(proposal, '2', 'caption').blocks[1]?.kind).toBe('caption')
    expect(setBlockSide(proposal, 'none', null)).toBe(proposal)
  })

  it('sets a range, given in either order', () => {
    const changed = setBlocks(proposal, '3', '2', { side: null, kind: 'other' })
    expect(changed).toEqual(setBlocks(proposal, '2', '3', { side: null, kind: 'other' }))
    expect(shape(changed)).toEqual([
      '1 source body خبز. ملح.',
      '2 - other Bread. Salt.',
      '3 - other ماء.',
      '4 target body Water.',
    ])
    expect(setBlocks(proposal, '2', 'none', { side: null })).toBe(proposal)
  })

  it('turns the direction round, and back', () => {
    const swapped = swapSides(setBlockSide(proposal, '3', null))
    expect(swapped.languages).toEqual({ source: 'en', target: 'ar' })
    expect(swapped.blocks.map(({ side }) => side)).toEqual(['target', 'source', null, 'source'])
    expect(swapSides(swapSides(proposal))).toEqual(proposal)
  })

  it('splits a block, and gives the second half an id of its own', () => {
    const split = splitBlock(splitBlock(proposal, '2', 6), '2', 3)
    expect(shape(split).slice(1, 4)).toEqual([
      '2 target body Bre',
      '2.3 target body ad.',
      '2.2 target body Salt.',
    ])
  })

  it('does not split before a mark, inside a character, or where a half would be empty', () => {
    const odd = { ...proposal, blocks: [block('1', 'خبّز \u{1f35e} ', 'source')] }
    for (const offset of [-1, 0, 2, 6, 7, 8, 99]) {
      const result = splitBlock(odd, '1', offset)
      expect(result.blocks.map(({ text }) => text).join(' ')).not.toMatch(/\p{Cs}/u)
    }
    for (const offset of [0, 2, 6, 8, 99]) expect(splitBlock(odd, '1', offset)).toBe(odd)
  })

  it('merges a block with the next of its side', () => {
    const merged = mergeWithNext(proposal, '1')
    expect(shape(merged)).toEqual([
      '1 source body خبز. ملح. ماء.',
      '2 target body Bread. Salt.',
      '4 target body Water.',
    ])
    expect(mergeWithNext(merged, '1')).toBe(merged)
    expect(mergeWithNext(splitBlock(proposal, '2', 6), '2')).toEqual(proposal)
  })

  it('gives the paragraphs of a side in page order', () => {
    expect(paragraphsOf(proposal, 'target').map(({ id }) => id)).toEqual(['2', '4'])
  })
})

describe('a proposal', () => {
  it('is acceptable with text on both sides', () => {
    expect(isAcceptable(proposal)).toEqual({ ok: true, value: null })
  })

  it('is not with furniture alone on a side, or one language', () => {
    const code = (of: Proposal): string => {
      const result = isAcceptable(of)
      return result.ok ? 'none' : result.problem.code
    }
    expect(code(setBlocks(proposal, '1', '4', { side: 'source' }))).toBe('nothing-to-align')
    const furniture = setBlockKind(setBlockKind(proposal, '2', 'link'), '4', 'byline')
    expect(code(furniture)).toBe('nothing-to-align')
    const same = { ...proposal, languages: { source: 'ar', target: 'ar' } }
    expect(code(same)).toBe('same-language')
  })
})
