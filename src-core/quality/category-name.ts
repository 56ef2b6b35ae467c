import type { TFunction } from 'i18next'
import type { QualityModel } from './quality-model'

/** What a category is called: by its user, or in the language of the interface; one that is gone by its id. */
export function categoryName(t: TFunction, { categories }: QualityModel, id: string): string {
  const name = categories.find((category) => category.id === id)?.name ?? null
  return name ?? t([`quality.category-${id}`, 'quality.category-gone'])
}
