import type { TFunction } from 'i18next'
import { defaultQuality } from '../../../src-core/quality/presets'
import type { QualityModel } from '../../../src-core/quality/quality-model'
import { useAppStore } from '../../state/app-store'

/** The quality model of the open project. */
export function useQuality(): QualityModel {
  return useAppStore((state) => state.work?.history.project.quality ?? defaultQuality)
}

/** What a category is called: by its user, or in the language of the interface; one that is gone by its id. */
export function categoryName(t: TFunction, { categories }: QualityModel, id: string): string {
  const name = categories.find((category) => category.id === id)?.name ?? null
  return name ?? t([`quality.category-${id}`, 'quality.category-gone'])
}
