import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../../src-core/strings/create-translator'
import { refusals, steps } from '../../../src-core/strings/en/steps'

const english = createTranslator('en')
const arabic = createTranslator('ar')

/** Names of the steps, without the plural endings. */
const names = [...new Set(Object.keys(steps).map((key) => key.replace(/_(?:one|other)$/u, '')))]

describe('names of steps', () => {
  it('say what was done and where', () => {
    const values = { first: 12, last: 13 }
    expect(english('step.merge-beads', values)).toBe('Merge beads 12–13')
    expect(arabic('step.merge-beads', values)).toBe('دمج الصفوف 12–13')
    expect(english('step.approve-beads', { count: 1, first: 4 })).toBe('Approve bead 4')
    expect(english('step.approve-beads', { count: 5, first: 4 })).toBe('Approve 5 beads')
  })

  it.each([
    [1, 'اعتماد الصف 4'],
    [2, 'اعتماد صفين'],
    [3, 'اعتماد 3 صفوف'],
    [11, 'اعتماد 11 صفًا'],
    [100, 'اعتماد 100 صف'],
  ])('count rows in Arabic: %i', (count, name) => {
    expect(arabic('step.approve-beads', { count, first: 4 })).toBe(name)
  })

  it.each(names)('%s is a whole sentence in both languages', (name) => {
    for (const count of [0, 1, 2, 3, 11, 100]) {
      const values = { count, first: 1, last: 2, title: 'X', text: 'x', name: 'x' }
      for (const translate of [english, arabic]) {
        const sentence = translate(`step.${name}`, values)
        expect(sentence).not.toMatch(/^step\.|\{\{|undefined/u)
      }
      expect(arabic(`step.${name}`, values)).toMatch(/^[\u0621-\u064a]/u)
    }
  })
})

describe('reasons why a command cannot run', () => {
  it.each(Object.keys(refusals))('%s is a sentence in both languages', (code) => {
    expect(english(`refusal.${code}`)).toMatch(/^[A-Z].*\.$/u)
    expect(arabic(`refusal.${code}`)).toMatch(/^[\u0621-\u064a].*\.$/u)
  })
})
