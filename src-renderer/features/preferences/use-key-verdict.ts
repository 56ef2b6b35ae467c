import type { CommandId, KeyScope } from '../../../src-core/commands/command-table'
import { holdersOf } from '../../../src-core/commands/edit-keys'
import { bindingFor } from '../../../src-core/commands/key-scope'
import { keyMapOf } from '../../../src-core/commands/key-settings'
import { useAppStore } from '../../state/app-store'

/** What giving a key to a command would come to. */
export interface KeyVerdictFacts {
  /** The commands that would lose a key by it. */
  readonly holders: ReturnType<typeof holdersOf>
  /** Whether the command has the key anyway. */
  readonly isOwnAlready: boolean
  /** Where it would work; null while nothing is pressed. */
  readonly scope: KeyScope | null
}

export function useKeyVerdict(id: CommandId, pressed: string): KeyVerdictFacts {
  const settings = useAppStore((state) => state.settings.keys)
  if (pressed === '') return { holders: [], isOwnAlready: false, scope: null }
  return {
    holders: holdersOf(settings, id, pressed),
    isOwnAlready: (keyMapOf(settings).get(id) ?? []).some(({ key }) => key === pressed),
    scope: bindingFor(id, pressed).scope,
  }
}
