import { z } from 'zod'
import {
  defaultAppearance,
  densities,
  figureKinds,
  lineHeightLimits,
  sizeLimits,
  typefaceName,
} from '../../src-core/settings/appearance'
import type { Appearance, Lettering } from '../../src-core/settings/appearance'
import { matching } from './matching'

const typeface = z.string().regex(typefaceName)
const sizePx = z.number().min(sizeLimits.leastPx).max(sizeLimits.mostPx)
const lineHeight = z.number().min(lineHeightLimits.least).max(lineHeightLimits.most)
const lettering = z.strictObject({ typeface, sizePx, lineHeight })

/** An appearance as the window sends it. */
export const appearanceSchema = matching<Appearance>()(
  z.strictObject({
    density: z.enum(densities),
    figures: z.enum(figureKinds),
    lettering: z.strictObject({ arabic: lettering, latin: lettering }),
  }),
)

/** An appearance as it is read from a file: what this version does not know is replaced alone. */
export const keptAppearance: z.ZodType<Appearance> = z
  .object({
    density: z.enum(densities).catch(defaultAppearance.density),
    figures: z.enum(figureKinds).catch(defaultAppearance.figures),
    lettering: z
      .object({
        arabic: keptLettering(defaultAppearance.lettering.arabic),
        latin: keptLettering(defaultAppearance.lettering.latin),
      })
      .catch(defaultAppearance.lettering),
  })
  .catch(defaultAppearance)

function keptLettering(otherwise: Lettering) {
  return z
    .object({
      typeface: typeface.catch(otherwise.typeface),
      sizePx: sizePx.catch(otherwise.sizePx),
      lineHeight: lineHeight.catch(otherwise.lineHeight),
    })
    .catch(otherwise)
}
