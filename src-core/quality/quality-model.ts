import type { Severity } from '../project/annotations'

/** The top-level dimensions of MQM 2 (themqm.org), and one for a user's own categories. */
export const dimensions = [
  'terminology',
  'accuracy',
  'linguistic-conventions',
  'style',
  'locale-conventions',
  'audience-appropriateness',
  'design-and-markup',
  'custom',
] as const

/** One of `dimensions`. */
export type Dimension = (typeof dimensions)[number]

/** A kind of error. */
export interface QualityCategory {
  /** Never changes, since issues name it; of a built-in category, `strings` have its name under it. */
  readonly id: string
  readonly dimension: Dimension
  /** The user's own name for it; null for the built-in name, in the language of the interface. */
  readonly name: string | null
  /** Error-type weight: what the penalty of an issue of this kind is multiplied by, 1 unless told. */
  readonly weight: number
  /**
   * Multipliers that hold for this kind instead of the model's (Google's MQM counts minor punctuation
   * as 0.1 and non-translation as 25, whatever else holds).
   */
  readonly multipliers?: Readonly<Partial<Record<Severity, number>>>
}

/** How issues are classified and weighed, and what passes. */
export interface QualityModel {
  /** Id of the preset that it was made from. */
  readonly preset: string
  readonly categories: readonly QualityCategory[]
  /** Severity multipliers. */
  readonly multipliers: Readonly<Record<Severity, number>>
  /** Score that a translation must reach, from 0 to 100. */
  readonly passThreshold: number
  /** Penalty points that are just acceptable for `referenceWords` words. */
  readonly acceptablePoints: number
  /** Reference word count, 1000 as a rule. */
  readonly referenceWords: number
  /** Whether one critical issue fails the text, whatever its score. */
  readonly criticalFails: boolean
}
