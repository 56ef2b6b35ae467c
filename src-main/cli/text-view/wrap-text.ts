import { cellsOf, displayWidth } from './display-width'

/** Breaks a text at its spaces into lines of at most `width` cells; a word that is longer is cut. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((long) => cutWord(long, width))) {
    const cells = displayWidth(word)
    if (line !== '' && used + 1 + cells > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += cells + (line === '' ? 0 : 1)
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function cutWord(word: string, width: number): readonly string[] {
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const character of word) {
    const cells = cellsOf(character)
    if (used + cells > width && part !== '') {
      parts.push(part)
      part = ''
      used = 0
    }
    part += character
    used += cells
  }
  return part === '' ? parts : [...parts, part]
}
