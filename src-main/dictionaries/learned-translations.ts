import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { LexiconEntry } from '../../src-core/align/lexicon/parse-lexicon'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { Project } from '../../src-core/project/model'
import { approvedPairs } from '../../src-core/project/queries/approved-pairs'
import { openJsonStore } from '../files/json-store'

/** Word translations learned from beads that the user approved, kept for later articles. */
export interface LearnedTranslations {
  /** What all projects together taught, the surest first. */
  entries(): readonly LexiconEntry[]
  /** Changes with the entries. */
  revision(): string
  /**
   * Learns from the approved beads of a project as it stands, in place of all that it taught before: what
   * is no longer approved is forgotten. Does nothing when they are the same as the last time.
   */
  learn(project: Project): Promise<Result<null>>
  /** Forgets everything; beads that were approved before `now` (ISO 8601) teach no more. */
  clear(now: string): Promise<Result<null>>
}

const wordSchema = z.tuple([z.string(), z.string(), z.number().min(0).max(1)])

const schema = z.object({
  /** Beads that were approved before do not count; null when nothing was ever cleared. */
  clearedAt: z.string().nullable(),
  projects: z.record(z.string(), z.object({ approved: z.string(), words: z.array(wordSchema) })),
})

type Store = z.infer<typeof schema>

/** Arabic word, English word, strength. */
type Word = z.infer<typeof wordSchema>

function wordOf({ forms, glosses, strength = 1 }: LexiconEntry): Word {
  return [forms[0] ?? '', glosses[0] ?? '', strength]
}

/** Opens what was learned; it is kept beside the settings and goes nowhere else. */
export function openLearnedTranslations(folder: string): LearnedTranslations {
  const store = openJsonStore<Store>(join(folder, 'learned-translations.json'), schema, {
    clearedAt: null,
    projects: {},
  })
  return {
    entries: () => mergedEntries(store.read()),
    revision: () => fingerprint(Object.values(store.read().projects).map((each) => each.approved)),
    async learn(project) {
      const { clearedAt, projects } = store.read()
      const pairs = approvedPairs(project, clearedAt)
      const approved = fingerprint(pairs.flatMap(({ ar, en }) => [ar, en]))
      if (pairs.length === 0) {
        if (projects[project.id] === undefined) return ok(null)
        const others = Object.entries(projects).filter(([id]) => id !== project.id)
        return store.write({ clearedAt, projects: Object.fromEntries(others) })
      }
      if (projects[project.id]?.approved === approved) return ok(null)
      // Loaded only here: it brings the whole lexicon with it.
      const { learnWords } = await import('./learn-words')
      const words = learnWords(pairs).map(wordOf)
      return store.write({
        clearedAt,
        projects: { ...projects, [project.id]: { approved, words } },
      })
    },
    clear: (now) => store.write({ clearedAt: now, projects: {} }),
  }
}

/** What several projects taught is surer: the probability that not all of them are wrong. */
function mergedEntries({ projects }: Store): readonly LexiconEntry[] {
  const doubts = new Map<string, number>()
  for (const { words } of Object.values(projects)) {
    for (const [form, gloss, strength] of words) {
      const key = `${form}\t${gloss}`
      doubts.set(key, (doubts.get(key) ?? 1) * (1 - strength))
    }
  }
  return [...doubts]
    .map(([key, doubt]) => {
      const [form = '', gloss = ''] = key.split('\t')
      const strength = Math.min(0.99, Math.round((1 - doubt) * 100) / 100)
      return { forms: [form], glosses: [gloss], strength }
    })
    .sort((a, b) => b.strength - a.strength)
}

function fingerprint(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('base64url').slice(0, 22)
}
