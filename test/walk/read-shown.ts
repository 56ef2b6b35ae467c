import type { Page } from 'playwright-core'
import type { Side } from '../../src-core/project/model'

export interface ShownSentence {
  readonly id: string
  readonly bead: string
  /** As it reads now: struck words left out. */
  readonly text: string
}

export interface ShownRow {
  /** From 1. */
  readonly place: number
  readonly label: string
  readonly isActive: boolean
  /** Whether none of it can be seen. */
  readonly isOutOfView: boolean
  readonly sides: Readonly<Record<Side, readonly ShownSentence[]>>
  /** The beads that are marked as selected within the row, and those that are. */
  readonly litBeads: readonly string[]
  readonly beads: readonly string[]
}

/** What can be seen in the window. */
export interface Shown {
  readonly isReview: boolean
  readonly saveState: string | null
  readonly language: string
  readonly title: string
  readonly rowCount: number | null
  /** Whether some rows are hidden. */
  readonly isFiltered: boolean
  readonly rows: readonly ShownRow[]
  /** Numbers of the progress, and those of what it tells of the beads. */
  readonly progress: { readonly words: string; readonly beads: string } | null
  /** Lines of the texts on the desk, as far as they can be seen. */
  readonly desk: Readonly<Record<Side, string | null>>
  readonly canUndo: boolean | null
  readonly canRedo: boolean | null
  /** The element that has the keyboard, in a few words. */
  readonly focus: string
  readonly overlays: number
  readonly words: string
}

/** Looks at everything in one go, so that nothing changes in between. */
export function readShown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const withoutStruck = (element: Element): string => {
      const copy = element.cloneNode(true) as Element
      for (const struck of copy.querySelectorAll('del')) struck.remove()
      return copy.textContent
    }
    const grid = document.querySelector('[role="grid"]')
    const view = grid?.parentElement?.getBoundingClientRect()
    const rows = Array.from(grid?.querySelectorAll('[role="row"]') ?? [], (row) => {
      const cell = (side: string) =>
        Array.from(row.querySelectorAll(`[data-side="${side}"] [data-sentence]`), (element) => ({
          id: element.getAttribute('data-sentence') ?? '',
          bead: element.getAttribute('data-bead') ?? '',
          text: withoutStruck(element),
        }))
      const beadsOf = (selector: string) => [
        ...new Set(
          Array.from(
            row.querySelectorAll(selector),
            (element) => element.getAttribute('data-bead') ?? '',
          ),
        ),
      ]
      const { top, bottom } = row.getBoundingClientRect()
      return {
        place: Number(row.getAttribute('aria-rowindex')),
        label: row.getAttribute('aria-label') ?? '',
        isActive: row.querySelector('[role="gridcell"][data-active="true"]') !== null,
        isOutOfView: view === undefined || bottom <= view.top || top >= view.bottom,
        sides: { source: cell('source'), target: cell('target') },
        litBeads: beadsOf('[data-lit="true"]'),
        beads: beadsOf('[data-bead]'),
      }
    })
    const textOf = (side: string): string | null => {
      const lines = document.querySelector(`[data-editor="${side}"] .view-lines`)
      if (lines === null) return null
      return Array.from(lines.querySelectorAll('.view-line'))
        .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((line) => line.textContent)
        .join('')
        .replaceAll('\u00a0', ' ')
    }
    const isEnabled = (about: string): boolean | null => {
      const button = document.querySelector(`header [data-about="${about}"]`)
      return button === null ? null : !button.matches(':disabled, [aria-disabled="true"]')
    }
    const progress = document.querySelector('[data-progress]')
    const active = document.activeElement
    const named = [...document.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
    ])
    return {
      isReview: document.querySelector('[data-save-state]') !== null,
      saveState:
        document.querySelector('[data-save-state]')?.getAttribute('data-save-state') ?? null,
      language: document.documentElement.lang,
      title: document.title,
      rowCount: grid === null ? null : Number(grid.getAttribute('aria-rowcount')),
      isFiltered: document.querySelector('[data-filter-count]') !== null,
      rows,
      progress:
        progress === null
          ? null
          : { words: progress.textContent, beads: progress.getAttribute('title') ?? '' },
      desk: { source: textOf('source'), target: textOf('target') },
      canUndo: isEnabled('undo'),
      canRedo: isEnabled('redo'),
      focus:
        active === null || active === document.body
          ? 'nothing'
          : `${active.tagName.toLowerCase()} ${active.getAttribute('role') ?? ''} ${active.getAttribute('aria-label') ?? ''}`,
      overlays: document.querySelectorAll(
        'html[data-pointing], [role="dialog"]:not([data-beside]), [role="menu"]',
      ).length,
      words: [document.body.innerText, ...named].join('\n'),
    }
  })
}
