import { readFileSync } from 'node:fs'
import path from 'node:path'

const stylesheet = path.resolve(import.meta.dirname, '../../src-renderer/styles/tokens.css')

/** The names that `data-theme` takes. */
export const themeNames = ['light', 'dark', 'contrast', 'contrast-dark'] as const

/** The colours of a theme as `#rrggbb`, by the names of their tokens; what a theme leaves out is as in light. */
export function readColours(theme: (typeof themeNames)[number]): ReadonlyMap<string, string> {
  const text = readFileSync(stylesheet, 'utf8').replace(/\/\*.*?\*\//gsu, '')
  const colours = new Map<string, string>()
  for (const [, selector = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    const isOurs = selector.trim() === ':root' || selector.includes(`[data-theme='${theme}']`)
    if (!isOurs) continue
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/gu)) {
      colours.set(name, value)
    }
  }
  return colours
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(first: string, second: string): number {
  const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** A colour laid over another, as `color-mix(in srgb, over share, transparent)` is. */
export function mixed(over: string, share: number, under: string): string {
  const parts = channels(over).map((value, at) =>
    Math.round(value * share + (channels(under)[at] ?? 0) * (1 - share)),
  )
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
