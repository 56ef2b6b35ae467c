/** How close things stand to each other. */
export const densities = ['compact', 'normal', 'spacious'] as const
export type Density = (typeof densities)[number]

/** The figures of the interface: as its language has them, 0–9, or ٠–٩. */
export const figureKinds = ['locale', 'latin', 'arabic'] as const
export type FigureKind = (typeof figureKinds)[number]

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** The scripts whose letters are set apart: all that runs from the right, and all that does not. */
export const scripts = ['arabic', 'latin'] as const
export type LetteredScript = (typeof scripts)[number]

/** How article text in one script is set. */
export interface Lettering {
  /** Family name; one that the computer does not have is replaced by the bundled one of the script. */
  readonly typeface: string
  readonly sizePx: number
  /** Height of a line, as a multiple of the size. */
  readonly lineHeight: number
}

/** How the window looks, beside its theme. */
export interface Appearance {
  readonly density: Density
  readonly figures: FigureKind
  readonly lettering: Readonly<Record<LetteredScript, Lettering>>
}

export const sizeLimits = { leastPx: 12, mostPx: 40 } as const
export const lineHeightLimits = { least: 1.2, most: 3 } as const

/** Letters, digits and a few marks: a name that can stand in a stylesheet. */
export const typefaceName = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u

export const defaultAppearance: Appearance = {
  density: 'normal',
  figures: 'locale',
  lettering: {
    arabic: { typeface: 'Noto Naskh Arabic', sizePx: 19, lineHeight: 1.85 },
    latin: { typeface: 'Source Serif 4', sizePx: 17, lineHeight: 1.6 },
  },
}

/** The same appearance with one script set otherwise; values beyond the limits are brought to them. */
export function withLettering(
  appearance: Appearance,
  script: LetteredScript,
  change: Partial<Lettering>,
): Appearance {
  const { typeface, sizePx, lineHeight } = { ...appearance.lettering[script], ...change }
  const lettering = {
    typeface,
    sizePx: between(sizeLimits.leastPx, sizePx, sizeLimits.mostPx),
    lineHeight: between(lineHeightLimits.least, lineHeight, lineHeightLimits.most),
  }
  return { ...appearance, lettering: { ...appearance.lettering, [script]: lettering } }
}

/** All article text so many pixels larger, or smaller where the number is negative; the same at a limit. */
export function withLargerText(appearance: Appearance, byPx: number): Appearance {
  const sizes = scripts.map((script) => appearance.lettering[script].sizePx + byPx)
  const isBeyond = sizes.some((size) => size < sizeLimits.leastPx || size > sizeLimits.mostPx)
  if (isBeyond) return appearance
  return scripts.reduce(
    (next, script) =>
      withLettering(next, script, { sizePx: appearance.lettering[script].sizePx + byPx }),
    appearance,
  )
}

/** All article text in the size that the app came with. */
export function withNormalText(appearance: Appearance): Appearance {
  return scripts.reduce(
    (next, script) =>
      withLettering(next, script, { sizePx: defaultAppearance.lettering[script].sizePx }),
    appearance,
  )
}

/** The language tag with which `Intl` writes the figures that the user wants. */
export function figureLocale(language: string, figures: FigureKind): string {
  if (figures === 'locale') return language
  return `${language}-u-nu-${figures === 'arabic' ? 'arab' : 'latn'}`
}

/**
 * The locale of fields for numbers. It names no figures: only then does a field take those of the other kind too, whichever
 * a keyboard writes.
 */
export function fieldLocale(language: string, figures: FigureKind): string {
  return language === 'ar' && figures === 'arabic' ? 'ar-EG' : language
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
