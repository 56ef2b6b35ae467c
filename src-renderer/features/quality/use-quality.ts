import { defaultQuality } from '../../../src-core/quality/presets'
import type { QualityModel } from '../../../src-core/quality/quality-model'
import { useAppStore } from '../../state/app-store'

/** The quality model of the open project. */
export function useQuality(): QualityModel {
  return useAppStore((state) => state.work?.history.project.quality ?? defaultQuality)
}
