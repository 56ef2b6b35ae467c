import { dimensions } from '../quality/quality-model'
import type { Dimension, QualityCategory, QualityModel } from '../quality/quality-model'
import type { Anchor, Comment, Issue, Quote, Severity, Signature, Thread } from './annotations'
import type { Side } from './model'
import {
  count,
  flag,
  listOf,
  nullable,
  number,
  object,
  oneOf,
  optional,
  notNegative,
  text,
} from './shape'
import type { Shape } from './shape'

const signature = { by: text, at: text }

const quoteMembers = object<Quote>({ start: count, end: count, text })

const quote: Shape<Quote> = (value) => {
  const fault = quoteMembers(value)
  if (fault !== null) return fault
  const { start, end, text: whole } = value as Quote
  return start < end && end <= whole.length ? null : ': not a stretch of its text'
}

const anchor = object<Anchor>({
  side: oneOf<Side>({ source: true, target: true }),
  sentence: text,
  quote: nullable(quote),
})

const severity = oneOf<Severity>({ neutral: true, minor: true, major: true, critical: true })

const comments = listOf(object<Comment>({ id: text, ...signature, text }))

export const threadShape = object<Thread>({
  id: text,
  anchor,
  comments: (value) =>
    comments(value) ?? (Array.isArray(value) && value.length > 0 ? null : ': without a comment'),
  resolved: nullable(object<Signature>(signature)),
})

export const issueShape = object<Issue>({
  id: text,
  anchor,
  category: text,
  severity,
  note: text,
  ...signature,
})

const dimension = oneOf<Dimension>(
  Object.fromEntries(dimensions.map((name) => [name, true])) as Record<Dimension, true>,
)

const category = object<QualityCategory>({
  id: text,
  dimension,
  name: nullable(text),
  weight: notNegative,
  multipliers: optional(
    object<Readonly<Partial<Record<Severity, number>>>>({
      neutral: optional(notNegative),
      minor: optional(notNegative),
      major: optional(notNegative),
      critical: optional(notNegative),
    }),
  ),
})

const aboveZero: Shape<number> = (value) =>
  number(value) ?? ((value as number) > 0 ? null : ': not above zero')

export const qualityShape = object<QualityModel>({
  preset: text,
  categories: listOf(category),
  multipliers: object<QualityModel['multipliers']>({
    neutral: notNegative,
    minor: notNegative,
    major: notNegative,
    critical: notNegative,
  }),
  passThreshold: notNegative,
  acceptablePoints: aboveZero,
  referenceWords: aboveZero,
  criticalFails: flag,
})
