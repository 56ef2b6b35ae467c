import type { Thread } from '../project/annotations'
import { spaced } from '../text/spaced'
import type { KnownComments } from './known-comments'
import type { ReturnPlace } from './match-rows'
import type { PlannedRow } from './plan-return'
import type { ReturnedNote } from './returned'
import type { ReturnedComment, ReturnedResolution } from './return-plan'

/** The comments of a row that nobody here has made. */
export function planComments(
  { row, place, common, keyOf }: PlannedRow,
  known: KnownComments,
): readonly ReturnedComment[] {
  const ids = common.beads
  const isKnown = ({ by, text }: Pick<ReturnedNote, 'by' | 'text'>) =>
    ids.some((bead) => known.has(bead, by, text))
  const said = ids.flatMap((bead) => known.of(bead))
  return row.notes
    .map((note) => (note.isColumn ? newInColumn(note, said) : note))
    .filter((note) => note.text !== '' && !isKnown(note))
    .filter((note, at, all) => all.findIndex((each) => isSame(each, note)) === at)
    .map((note): ReturnedComment => {
      const { by, at, text, side, stretch, replyTo } = note
      const thread = replyTo === null ? null : (threadOf(place, replyTo)?.id ?? null)
      return {
        ...common,
        type: 'comment',
        key: keyOf(`comment ${by ?? ''} ${spaced(text)}`),
        by,
        at,
        text,
        side,
        stretch,
        returnedText: side === null ? '' : row[side],
        thread,
        replyTo: thread === null ? replyTo : null,
        doubt: null,
      }
    })
}

function isSame(one: ReturnedNote, other: ReturnedNote): boolean {
  return one.by === other.by && spaced(one.text) === spaced(other.text)
}

/**
 * What was written into a column for comments beside what went out in it, which is each comment with its
 * author before it; a name that is known here is that of an author.
 */
function newInColumn(
  note: ReturnedNote,
  said: readonly { readonly by: string; readonly text: string }[],
): ReturnedNote {
  let rest = spaced(note.text)
  const longestFirst = said
    .map(({ by, text }) => ({ by, whole: spaced(`${by}: ${text}`) }))
    .toSorted((one, other) => other.whole.length - one.whole.length)
  for (const { whole } of longestFirst) {
    const at = rest.indexOf(whole)
    if (at >= 0) rest = spaced(`${rest.slice(0, at)}\n${rest.slice(at + whole.length)}`)
  }
  if (rest === spaced(note.text)) return note
  const author = said.find(({ by }) => rest.startsWith(`${by}: `))?.by
  return author === undefined
    ? { ...note, text: rest }
    : { ...note, by: author, text: rest.slice(author.length + 2) }
}

/** The threads of a row that were resolved in the file, but never here. */
export function planResolutions(
  { row, place, common, keyOf }: PlannedRow,
  known: KnownComments,
): readonly ReturnedResolution[] {
  return row.notes
    .filter(({ isDone }) => isDone)
    .flatMap((note): readonly ReturnedResolution[] => {
      const thread = threadOf(place, note)
      if (thread === null || known.wasResolved(thread.id)) return []
      const { id } = thread
      const text = thread.comments[0]?.text ?? ''
      return [
        {
          ...common,
          type: 'resolved',
          key: keyOf(`resolved ${id}`),
          thread: id,
          text,
          doubt: null,
        },
      ]
    })
}

/** The thread on these beads in which somebody said something, else the first one in which they did. */
function threadOf(
  { article, beads }: ReturnPlace,
  { by, text }: Pick<ReturnedNote, 'by' | 'text'>,
): Thread | null {
  const said = threadsBySaying(article.threads ?? noThreads).get(sayingOf(by, text))
  const sentences = beads.flatMap(({ source, target }) => [...source, ...target])
  return sentences.flatMap((id) => said?.on.get(id) ?? [])[0] ?? said?.first ?? null
}

/** The threads in which something was said by somebody: the first, and the first on each sentence. */
interface Said {
  readonly first: Thread
  readonly on: Map<string, Thread>
}

type Sayings = ReadonlyMap<string, Said>

const noThreads: readonly Thread[] = []
const sayings = new WeakMap<readonly Thread[], Sayings>()

/** Worked out once for all rows of a file. */
function threadsBySaying(threads: readonly Thread[]): Sayings {
  const known = sayings.get(threads)
  if (known !== undefined) return known
  const found = new Map<string, Said>()
  for (const thread of threads) {
    const { sentence } = thread.anchor
    for (const { by, text } of thread.comments) {
      const saying = sayingOf(by, text)
      const said = found.get(saying) ?? { first: thread, on: new Map<string, Thread>() }
      found.set(saying, said)
      if (!said.on.has(sentence)) said.on.set(sentence, thread)
    }
  }
  sayings.set(threads, found)
  return found
}

function sayingOf(by: string | null, text: string): string {
  return JSON.stringify([by, spaced(text)])
}
