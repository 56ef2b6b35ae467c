import type { Dimension, QualityCategory, QualityModel } from './quality-model'

function categories(dimension: Dimension, ...ids: readonly string[]): readonly QualityCategory[] {
  return ids.map((id) => ({ id, dimension, name: null, weight: 1 }))
}

const mqm = {
  multipliers: { neutral: 0, minor: 1, major: 5, critical: 25 },
  passThreshold: 95,
  acceptablePoints: 10,
  referenceWords: 1000,
  criticalFails: true,
} as const

/** The set that the app starts with: what goes wrong in news between Arabic and English. */
const arabicEnglishNews: QualityModel = {
  ...mqm,
  preset: 'arabic-english-news',
  categories: [
    ...categories('accuracy', 'mistranslation', 'omission', 'addition', 'number', 'quotation'),
    ...categories('terminology', 'name', 'terminology'),
    ...categories('linguistic-conventions', 'grammar', 'spelling'),
    ...categories('style', 'register'),
    ...categories('audience-appropriateness', 'tendentious-wording'),
    ...categories('locale-conventions', 'locale-format'),
  ],
}

/** MQM-Core (themqm.org): the short selection that implementers begin with. */
const mqmCore: QualityModel = {
  ...mqm,
  preset: 'mqm-core',
  categories: [
    ...categories('terminology', 'terminology', 'term-inconsistent'),
    ...categories('accuracy', 'mistranslation', 'omission', 'addition', 'untranslated'),
    ...categories('linguistic-conventions', 'grammar', 'spelling', 'punctuation', 'unintelligible'),
    ...categories('style', 'register', 'awkward'),
    ...categories('locale-conventions', 'locale-format', 'number', 'name'),
    ...categories('audience-appropriateness', 'audience'),
    ...categories('design-and-markup', 'markup'),
  ],
}

/** The weights of Freitag et al. 2021 (Google's MQM at WMT): minor punctuation 0.1, non-translation 25. */
const google: QualityModel = {
  ...mqm,
  preset: 'google',
  multipliers: { neutral: 0, minor: 1, major: 5, critical: 25 },
  categories: [
    ...categories('accuracy', 'mistranslation', 'omission', 'addition', 'untranslated'),
    ...categories('accuracy', 'creative-reinterpretation'),
    {
      id: 'non-translation',
      dimension: 'accuracy',
      name: null,
      weight: 1,
      multipliers: { major: 25 },
    },
    ...categories('linguistic-conventions', 'grammar', 'register', 'spelling', 'inconsistency'),
    {
      id: 'punctuation',
      dimension: 'linguistic-conventions',
      name: null,
      weight: 1,
      multipliers: { minor: 0.1 },
    },
    ...categories('style', 'awkward', 'sentence-structure'),
    ...categories('terminology', 'terminology', 'term-inconsistent'),
    ...categories('locale-conventions', 'locale-format', 'name'),
    ...categories('custom', 'source-issue', 'other'),
  ],
}

/** After SAE J2450: seven kinds of error, each with its own weights for serious and minor. */
const j2450: QualityModel = {
  ...mqm,
  preset: 'j2450',
  multipliers: { neutral: 0, minor: 1, major: 1, critical: 1 },
  criticalFails: false,
  categories: [
    j2450Category('terminology', 'terminology', 5, 2),
    j2450Category('syntax', 'linguistic-conventions', 4, 2),
    j2450Category('omission', 'accuracy', 4, 2),
    j2450Category('agreement', 'linguistic-conventions', 4, 2),
    j2450Category('spelling', 'linguistic-conventions', 3, 1),
    j2450Category('punctuation', 'linguistic-conventions', 2, 1),
    j2450Category('other', 'custom', 3, 1),
  ],
}

function j2450Category(
  id: string,
  dimension: Dimension,
  serious: number,
  minor: number,
): QualityCategory {
  const multipliers = { minor, major: serious, critical: serious }
  return { id, dimension, name: null, weight: 1, multipliers }
}

/** The models that a project can start from; the first one is the default. */
export const presets: readonly [QualityModel, ...QualityModel[]] = [
  arabicEnglishNews,
  mqmCore,
  google,
  j2450,
]

/** The model of projects that have none of their own. */
export const [defaultQuality] = presets
