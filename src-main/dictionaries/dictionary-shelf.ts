import { createHash } from 'node:crypto'
import { writeLexicon } from '../../src-core/align/lexicon/parse-lexicon'
import type { Problem, Result } from '../../src-core/errors'
import type { DictionaryInfo, DictionaryTexts } from '../../src-core/ipc/dictionaries'
import { approvedBeads } from '../../src-core/project/model'
import type { JsonStore } from '../files/json-store'
import { cachedDictionaries } from './cached-dictionaries'
import type { DictionaryChoices } from './dictionary-choices'
import { findDictionaries } from './find-dictionaries'
import type { LearnedTranslations } from './learned-translations'
import { dictionaryName } from './dictd-files-of'

/** The dictionaries of the user: found on the computer, added by hand, learned from approved beads. */
export interface DictionaryShelf {
  list(): Promise<readonly DictionaryInfo[]>
  /** Adds files that are dictionaries; of the others, says why they are none. */
  add(paths: readonly string[]): Promise<readonly Problem[]>
  /** Takes a file that was added off the list, or forgets what was learned; the file stays where it is. */
  remove(token: string): Promise<Result<null> | null>
  /** Switches a dictionary on or off; null for a token that stands for none. */
  setEnabled(token: string, isEnabled: boolean): Promise<Result<null> | null>
  /** Whether approved beads shall teach: not while what they taught is switched off. */
  isLearning(): boolean
  /** The texts of all that are switched on, and why some could not be read; no texts for `known`. */
  texts(known: string | null): Promise<DictionaryTexts>
}

export interface ShelfParts {
  readonly choices: JsonStore<DictionaryChoices>
  readonly learned: LearnedTranslations
  /** Where dictionaries are installed for everybody; null for nowhere. */
  readonly systemFolder: string | null
  /** The time, ISO 8601. */
  readonly now: () => string
}

/** How what was learned is called among the paths: it has none. */
const learnedPath = ''

export function openDictionaryShelf({
  choices,
  learned,
  systemFolder,
  now,
}: ShelfParts): DictionaryShelf {
  const cache = cachedDictionaries()

  function paths(): readonly string[] {
    const { added } = choices.read()
    const found = findDictionaries(systemFolder).filter((path) => !added.includes(path))
    return [...found, ...added]
  }

  function isEnabled(path: string): boolean {
    return !choices.read().switchedOff.includes(path)
  }

  function pathOf(token: string): string | null {
    return [learnedPath, ...paths()].find((path) => tokenOf(path) === token) ?? null
  }

  function switchTo(path: string, isOn: boolean): Promise<Result<null>> {
    const { added, switchedOff } = choices.read()
    const others = switchedOff.filter((other) => other !== path)
    return choices.write({ added, switchedOff: isOn ? others : [...others, path] })
  }

  function learnedInfo(): DictionaryInfo {
    return {
      token: tokenOf(learnedPath),
      name: approvedBeads,
      origin: 'learned',
      format: null,
      direction: ['ar', 'en'],
      entries: learned.entries().length,
      isEnabled: isEnabled(learnedPath),
      problem: null,
    }
  }

  async function info(path: string): Promise<DictionaryInfo> {
    const read = await cache.read(path)
    return {
      token: tokenOf(path),
      name: dictionaryName(path),
      origin: choices.read().added.includes(path) ? 'added' : 'found',
      format: read.ok ? read.value.format : null,
      direction: read.ok ? read.value.direction : null,
      entries: read.ok ? read.value.entries : 0,
      isEnabled: isEnabled(path),
      problem: read.ok ? null : read.problem,
    }
  }

  return {
    list: async () => [learnedInfo(), ...(await Promise.all(paths().map(info)))],
    async add(chosen) {
      const problems: Problem[] = []
      for (const path of chosen.map((each) => cache.canonicalPath(each))) {
        const read = await cache.read(path)
        if (!read.ok) {
          problems.push(read.problem)
          continue
        }
        const { added, switchedOff } = choices.read()
        const isKnown = paths().includes(path)
        const written = await choices.write({
          added: isKnown ? added : [...added, path],
          switchedOff: switchedOff.filter((other) => other !== path),
        })
        if (!written.ok) problems.push(written.problem)
      }
      return problems
    },
    remove(token) {
      const path = pathOf(token)
      if (path === null) return Promise.resolve(null)
      if (path === learnedPath) return learned.clear(now())
      const { added, switchedOff } = choices.read()
      const without = (list: readonly string[]) => list.filter((other) => other !== path)
      return choices.write({ added: without(added), switchedOff: without(switchedOff) })
    },
    setEnabled(token, isOn) {
      const path = pathOf(token)
      return path === null ? Promise.resolve(null) : switchTo(path, isOn)
    },
    isLearning: () => isEnabled(learnedPath),
    async texts(known) {
      const used = paths().filter(isEnabled)
      const read = await Promise.all(used.map((path) => cache.read(path)))
      const hasLearned = isEnabled(learnedPath)
      const revision = hash([
        hasLearned ? learned.revision() : '',
        ...read.map((each, at) => `${used[at] ?? ''}\t${each.ok ? each.value.stamp : ''}`),
      ])
      const problems = read.flatMap((each) => (each.ok ? [] : [each.problem]))
      if (revision === known) return { revision, dictionaries: null, problems }
      const dictionaries = read.flatMap((each, at) =>
        each.ok ? [{ name: dictionaryName(used[at] ?? ''), text: each.value.text }] : [],
      )
      const entries = hasLearned ? learned.entries() : []
      const own = entries.length === 0 ? [] : [{ name: approvedBeads, text: writeLexicon(entries) }]
      return { revision, dictionaries: [...dictionaries, ...own], problems }
    },
  }
}

/** What the page knows a path by: it tells nothing of it, and stands only for what is on the list. */
function tokenOf(path: string): string {
  return hash([path])
}

function hash(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('base64url').slice(0, 22)
}
