import type { QualityModel } from '../../quality/quality-model'
import { defaultQuality } from '../../quality/presets'
import type { Project } from '../model'
import { sameValue } from '../same-value'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'

/** Classifies and weighs the issues of a project by another quality model. */
export function setQuality(project: Project, quality: QualityModel): Outcome {
  if (sameValue(project.quality ?? defaultQuality, quality)) return refuse('same-quality')
  const isDefault = sameValue(quality, defaultQuality)
  const change = { type: 'set-quality', quality: isDefault ? null : quality } as const
  return doable('set-quality', {}, change, null)
}
