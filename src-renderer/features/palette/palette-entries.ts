import { commandTable } from '../../../src-core/commands/command-table'
import type {
  CommandDescription,
  CommandId,
  MenuName,
} from '../../../src-core/commands/command-table'
import { matchLabel } from '../../../src-core/commands/match-label'
import type { InterfaceLanguage } from '../../../src-core/ipc/contract'
import { ar, en } from '../../../src-core/strings'

/** A command as the palette lists it. */
export interface PaletteEntry {
  readonly id: CommandId
  readonly label: string
  /** Its label in the other language of the interface, where that is what was typed; else null. */
  readonly otherLabel: string | null
  readonly menu: MenuName | null
  readonly isRecent: boolean
  /** How far it is from what was typed; see `matchLabel`. */
  readonly cost: number
}

type Labels = Readonly<Record<InterfaceLanguage, Readonly<Record<CommandId, string>>>>
type TableEntry = CommandDescription & { readonly id: CommandId }

const commands: readonly TableEntry[] = commandTable.filter(({ id }) => id !== 'show-palette')
const labels: Labels = { en: en.command, ar: ar.command }
const labelsOfSeveral: Labels = {
  en: { ...en.command, ...en['command-of-several'] },
  ar: { ...ar.command, ...ar['command-of-several'] },
}

/** What a match in the language that is not on the screen costs more than one in the other. */
const otherLanguageCost = 0.5

/**
 * The commands that what is typed may mean, the nearest first; of equally near ones those used recently,
 * the last one first, then the order of the table. They are called by what they do to the selected bead,
 * or to several of them.
 */
export function paletteEntries(
  query: string,
  language: InterfaceLanguage,
  recent: readonly CommandId[],
  hasSeveral = false,
): readonly PaletteEntry[] {
  const names = hasSeveral ? labelsOfSeveral : labels
  const otherLanguage = language === 'en' ? 'ar' : 'en'
  return commands
    .flatMap(({ id, menu }) => {
      const label = names[language][id]
      const otherLabel = names[otherLanguage][id]
      const cost = matchLabel(query, label) ?? Infinity
      const otherCost = (matchLabel(query, otherLabel) ?? Infinity) + otherLanguageCost
      const best = Math.min(cost, otherCost)
      if (best === Infinity) return []
      const recency = recent.indexOf(id)
      const entry: PaletteEntry = {
        id,
        label,
        otherLabel: otherCost < cost ? otherLabel : null,
        menu,
        isRecent: recency >= 0,
        cost: best,
      }
      return [{ entry, recency: recency < 0 ? Infinity : recency }]
    })
    .toSorted((first, second) => first.entry.cost - second.entry.cost || byRecency(first, second))
    .map(({ entry }) => entry)
}

function byRecency(first: { recency: number }, second: { recency: number }): number {
  return first.recency === second.recency ? 0 : first.recency - second.recency
}

/** The commands used recently after one was used: that one first, at most five. */
export function withRecent(recent: readonly CommandId[], id: CommandId): readonly CommandId[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, 5)
}
