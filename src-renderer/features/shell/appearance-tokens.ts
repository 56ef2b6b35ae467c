import { defaultAppearance, scripts } from '../../../src-core/settings/appearance'
import type { Appearance } from '../../../src-core/settings/appearance'

/** After the chosen typeface: the bundled one of the script, then that of the other script. */
const otherwise = {
  arabic: `'${defaultAppearance.lettering.arabic.typeface}', '${defaultAppearance.lettering.latin.typeface}', serif`,
  latin: `'${defaultAppearance.lettering.latin.typeface}', '${defaultAppearance.lettering.arabic.typeface}', serif`,
} as const

/** What the settings say of the tokens in styles/tokens.css, by their names. */
export function appearanceTokens(
  appearance: Appearance,
): readonly (readonly [name: string, value: string])[] {
  return scripts.flatMap((script) => {
    const { typeface, sizePx, lineHeight } = appearance.lettering[script]
    return [
      [`--font-${script}`, `'${typeface}', ${otherwise[script]}`],
      [`--size-${script}`, `${String(sizePx)}px`],
      [`--line-${script}`, String(lineHeight)],
    ] as const
  })
}
