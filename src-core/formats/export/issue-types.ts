import type { Severity } from '../../project/annotations'

/**
 * The values of `locQualityIssueType` (ITS 2.0, W3C, §8.17) for the categories of the quality models; the
 * mapping follows the correspondence of MQM and ITS on themqm.org.
 */
const types: Readonly<Record<string, string>> = {
  mistranslation: 'mistranslation',
  omission: 'omission',
  addition: 'addition',
  untranslated: 'untranslated',
  number: 'numbers',
  quotation: 'mistranslation',
  name: 'inconsistent-entities',
  terminology: 'terminology',
  'term-inconsistent': 'inconsistency',
  inconsistency: 'inconsistency',
  grammar: 'grammar',
  syntax: 'grammar',
  agreement: 'grammar',
  spelling: 'misspelling',
  punctuation: 'typographical',
  register: 'register',
  awkward: 'style',
  'sentence-structure': 'style',
  'tendentious-wording': 'style',
  'locale-format': 'locale-violation',
  audience: 'locale-specific-content',
  markup: 'markup',
  'creative-reinterpretation': 'mistranslation',
  'non-translation': 'uncategorized',
}

/** What ITS calls an issue of this category; `other` where it has no word. */
export function itsTypeOf(category: string): string {
  return Object.hasOwn(types, category) ? (types[category] ?? 'other') : 'other'
}

/** Severities as ITS counts them, from 0 to 100. */
export const itsSeverity: Readonly<Record<Severity, number>> = {
  neutral: 0,
  minor: 25,
  major: 60,
  critical: 100,
}
