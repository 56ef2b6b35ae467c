import { useEffect, useState } from 'react'
import type { Severity } from '../../../src-core/project/annotations'

type Modifiers = Pick<KeyboardEvent, 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

/** The severity that a held key asks for; null without one. */
export function severityOf({ shiftKey, altKey, ctrlKey, metaKey }: Modifiers): Severity | null {
  if (altKey) return 'critical'
  if (shiftKey) return 'major'
  return ctrlKey || metaKey ? 'neutral' : null
}

/** The severity that is asked for by the key that is held now; null without one. */
export function useHeldSeverity(): Severity | null {
  const [held, setHeld] = useState<Severity | null>(null)
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      setHeld(severityOf(event))
    }
    window.addEventListener('keydown', read)
    window.addEventListener('keyup', read)
    return () => {
      window.removeEventListener('keydown', read)
      window.removeEventListener('keyup', read)
    }
  }, [])
  return held
}
