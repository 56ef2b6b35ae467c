import { useMemo } from 'react'
import { useAppStore } from '../../state/app-store'

const none: readonly string[] = []

/** The beads that are selected beside the one that has the keyboard. */
export function useSelectedOthers(): ReadonlySet<string> {
  const others = useAppStore((state) => state.work?.selection?.others ?? none)
  return useMemo(() => new Set(others), [others])
}
