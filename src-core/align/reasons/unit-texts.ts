/** Texts of the units of both sides, by unit. */
export interface UnitTexts {
  readonly ar: readonly string[]
  readonly en: readonly string[]
}
