import { describe, expect, it } from 'vitest'
import { commandTable } from '../../../src-core/commands/command-table'
import { matchLabel } from '../../../src-core/commands/match-label'
import { commands as arabic } from '../../../src-core/strings/ar/commands'
import { commands as english } from '../../../src-core/strings/en/commands'

describe('what is typed in the palette', () => {
  it.each([
    ['nothing', '', 'Merge with next'],
    ['a word', 'merge', 'Merge with next'],
    ['words in another order', 'next merge', 'Merge with next'],
    ['beginnings of words', 'me ne', 'Merge with next'],
    ['a part of a word', 'doubt', 'Next doubtful'],
    ['some letters of a word, in order', 'mrg', 'Merge with next'],
    ['initials', 'agn', 'Approve and go to next'],
    ['another case', 'UNDO', 'Undo'],
    ['Arabic without its hamza', 'اعادة', 'إعادة'],
    ['Arabic with a vowel mark', 'دَمج', 'دمج مع التالي'],
    ['Arabic without the article', 'تالي', 'دمج مع التالي'],
    ['the imperative of its verb', 'ادمج', 'دمج مع التالي'],
    ['an imperative that has lost a long vowel', 'اعتمد', 'اعتماد كل ما سبق'],
    ['an imperative of the second form', 'صدّر', 'تصدير…'],
    ['ha for ta marbuta', 'استعاده', 'استعادة النص المستورد'],
  ])('finds a label by %s', (_, query, label) => {
    expect(matchLabel(query, label)).not.toBeNull()
  })

  it.each([
    ['a word that is not there', 'merge previous', 'Merge with next'],
    ['letters in another order', 'grm', 'Merge with next'],
    ['one letter in the middle alone', 'z', 'Merge with next'],
    ['another language', 'دمج', 'Merge with next'],
    ['another Arabic verb', 'ارسم', 'دمج مع التالي'],
  ])('does not find a label by %s', (_, query, label) => {
    expect(matchLabel(query, label)).toBeNull()
  })

  it('is nearer to the words themselves than to beginnings, parts and letters', () => {
    const found = (query: string) => matchLabel(query, 'Next doubtful bead') ?? Infinity
    const queries = ['bead', 'be', 'ead', 'bd']
    expect(queries.map(found).toSorted((first, second) => first - second)).toEqual(
      queries.map(found),
    )
    expect(new Set(queries.map(found)).size).toBe(queries.length)
  })

  it('finds every command by its own label, in both languages, at no cost', () => {
    for (const { id } of commandTable) {
      expect(matchLabel(english[id], english[id])).toBe(0)
      expect(matchLabel(arabic[id], arabic[id])).toBe(0)
    }
  })
})
