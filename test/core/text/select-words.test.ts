import { describe, expect, it } from 'vitest'
import { selectWord } from '../../../src-core/text/select-words'
import type { TextSelection } from '../../../src-core/text/select-words'

const text = 'عاد الناس، إلى بيوتهم.'

/** What is selected after some steps: `>` and `<` to the next or previous word, `+` and `-` extending. */
function after(steps: string): string {
  let selection: TextSelection | null = null
  for (const step of steps) {
    selection = selectWord(text, selection, '>+'.includes(step) ? 1 : -1, '+-'.includes(step))
  }
  if (selection === null) return ''
  const { anchor, focus } = selection
  return text.slice(Math.min(anchor, focus), Math.max(anchor, focus))
}

describe('selecting word by word', () => {
  it.each([
    ['>', 'عاد'],
    ['<', 'بيوتهم'],
    ['>>', 'الناس'],
    ['>><', 'عاد'],
    ['><', 'عاد'],
    ['>+', 'عاد الناس'],
    ['>>+', 'الناس، إلى'],
    ['>>++-', 'الناس، إلى'],
    ['>>--', 'عاد الناس'],
    ['>>>-+', 'إلى'],
    ['>>>>>+', 'بيوتهم'],
    ['>>++>', 'بيوتهم'],
  ])('%s gives %s', (steps, selected) => {
    expect(after(steps)).toBe(selected)
  })

  it('finds nothing in a text without words', () => {
    expect(selectWord(' … ', null, 1, false)).toBe(null)
  })
})
