import { tokenValue } from './editor-theme'

/** The letters of an editor, the same as in the cells of the grid: size and height of a line in pixels. */
export function typefaceOf(direction: 'ltr' | 'rtl'): {
  readonly fontFamily: string
  readonly fontSize: number
  readonly lineHeight: number
} {
  const script = direction === 'rtl' ? 'arabic' : 'latin'
  const fontSize = Number.parseFloat(tokenValue(`--size-${script}`))
  return {
    fontFamily: tokenValue(`--font-${script}`),
    fontSize,
    lineHeight: Math.round(fontSize * Number.parseFloat(tokenValue(`--line-${script}`))),
  }
}
