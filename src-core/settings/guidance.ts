/** What the app has already shown the user of itself, and what it may still tell. */
export interface Guidance {
  /** The tour is offered once. */
  readonly isTourOffered: boolean
  /** Whether the key of a command that is called by pointer again and again may be told. */
  readonly tellsKeys: boolean
  /** How often each command that has a key was called otherwise, by its id, until its key was told. */
  readonly calls: Readonly<Record<string, number>>
  /** Ids of the commands whose keys were told. */
  readonly told: readonly string[]
  /** The day on which a key was told last, as `2026-11-23`; null for never. */
  readonly lastTold: string | null
}

export const defaultGuidance: Guidance = {
  isTourOffered: false,
  tellsKeys: true,
  calls: {},
  told: [],
  lastTold: null,
}

/** So often a command is called without its key before the key is told. */
export const callsBeforeTelling = 5

/**
 * After a command that has a key was called without it, on a day written as `2026-11-23`: what is known then, and
 * whether its key is to be told now. Each key is told once, and one a day at most.
 */
export function afterCall(
  guidance: Guidance,
  command: string,
  day: string,
): { readonly guidance: Guidance; readonly tells: boolean } {
  if (!guidance.tellsKeys || guidance.told.includes(command)) return { guidance, tells: false }
  const calls = (guidance.calls[command] ?? 0) + 1
  if (calls < callsBeforeTelling || guidance.lastTold === day) {
    return {
      guidance: { ...guidance, calls: { ...guidance.calls, [command]: calls } },
      tells: false,
    }
  }
  const others = Object.entries(guidance.calls).filter(([id]) => id !== command)
  return {
    guidance: {
      ...guidance,
      calls: Object.fromEntries(others),
      told: [...guidance.told, command],
      lastTold: day,
    },
    tells: true,
  }
}
