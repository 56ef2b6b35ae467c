import { z } from 'zod'
import type { Article, Bead, Project, Review, Sentence } from '../../src-core/project/model'
import { matching } from './matching'

const languageTag = z.string().min(1).max(100)

const reviewSchema = matching<Review>()(
  z.strictObject({
    status: z.enum(['unreviewed', 'approved', 'query']),
    by: z.string().nullable(),
    at: z.string().nullable(),
  }),
)

export const sentenceSchema = matching<Sentence>()(
  z.strictObject({
    id: z.string().min(1),
    imported: z.string(),
    text: z.string(),
    startsParagraph: z.boolean(),
    kind: z.enum([
      'body',
      'heading',
      'list-item',
      'byline',
      'date',
      'caption',
      'pull-quote',
      'link',
      'other',
    ]),
    parents: z.array(z.string()),
  }),
)

const reasonSchema = z.strictObject({
  kind: z.enum([
    'number',
    'date',
    'name',
    'word',
    'quotation',
    'punctuation',
    'length',
    'position',
  ]),
  source: z.string().nullable(),
  target: z.string().nullable(),
  ratio: z.number().exactOptional(),
})

export const beadSchema = matching<Bead>()(
  z.strictObject({
    id: z.string().min(1),
    source: z.array(z.string()),
    target: z.array(z.string()),
    startsParagraph: z.boolean(),
    confidence: z.number().min(0).max(1).nullable(),
    reasons: z.array(reasonSchema),
    alignedBy: z.enum(['aligner', 'person']),
    review: reviewSchema,
  }),
)

export const articleSchema = matching<Article>()(
  z.strictObject({
    id: z.string().min(1),
    title: z.string(),
    languages: z.strictObject({ source: languageTag, target: languageTag }),
    source: z.array(sentenceSchema),
    target: z.array(sentenceSchema),
    beads: z.array(beadSchema),
  }),
)

export const projectSchema = matching<Project>()(
  z.strictObject({ id: z.string().min(1), articles: z.array(articleSchema) }),
)
