import { useAppStore } from '../../state/app-store'

/** So many searches are remembered while the window is open. */
const mostKept = 30

/** Remembers what is looked for, once the user has gone on with it. */
export function rememberSearch(): void {
  useAppStore.setState(({ find }) => {
    const { text } = find.query.pattern
    if (text === '' || find.past[0] === text) return {}
    const past = [text, ...find.past.filter((other) => other !== text)].slice(0, mostKept)
    return { find: { ...find, past } }
  })
}

/** What was looked for before what stands in the field, or after it; null when there is no other. */
export function pastSearch(where: 'earlier' | 'later'): string | null {
  const { past, query } = useAppStore.getState().find
  const at = past.indexOf(query.pattern.text)
  if (where === 'earlier') return past[at + 1] ?? null
  return at < 0 ? null : (past[at - 1] ?? '')
}
