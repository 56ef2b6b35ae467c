/** The menu that a command stands in; null keeps it out of the menus. */
export type MenuName = 'file' | 'edit' | 'view' | 'review' | 'bead' | 'go' | 'help'

/**
 * Where a key works: `everywhere`, or only in the `grid` and the other views of the beads or in the list
 * of a `panel`, where plain letters and digits are free because nothing is being typed. In the `links`
 * view, in the `reading` view, while `linking` (a unit to link with is being chosen) and while `splitting` (a
 * split is shown before it is made) some keys have a meaning of their own, which goes before the one that they have in the grid; in `links` also before the one
 * that they have everywhere.
 */
export type KeyScope =
  'everywhere' | 'grid' | 'panel' | 'links' | 'reading' | 'linking' | 'splitting'

export interface KeyBinding {
  /**
   * Modifiers and a physical key (`KeyboardEvent.code` without `Key`/`Digit`), for instance `Mod+Shift+Z`;
   * two of them with a space between are pressed one after the other, for instance `H Q`.
   */
  readonly key: string
  readonly scope: KeyScope
}

/** A command of the interface. Its label is the string `command.<id>`. */
export interface CommandDescription {
  readonly id: string
  readonly menu: MenuName | null
  /** The first one is shown; all of them work. */
  readonly keys: readonly KeyBinding[]
  /** Starts a new group in its menu. */
  readonly startsGroup?: true
}

function everywhere(...keys: readonly string[]): readonly KeyBinding[] {
  return keys.map((key) => ({ key, scope: 'everywhere' }))
}

function inGrid(...keys: readonly string[]): readonly KeyBinding[] {
  return keys.map((key) => ({ key, scope: 'grid' }))
}

function inPanel(...keys: readonly string[]): readonly KeyBinding[] {
  return keys.map((key) => ({ key, scope: 'panel' }))
}

function inView(scope: KeyScope, ...keys: readonly string[]): readonly KeyBinding[] {
  return keys.map((key) => ({ key, scope }))
}

/** Every command, in menu order. `Mod` is Control, on a Mac the Command key. */
export const commandTable = [
  { id: 'new-project', menu: 'file', keys: everywhere('Mod+N') },
  { id: 'new-from-text', menu: 'file', keys: everywhere('Mod+Shift+V') },
  { id: 'open-sample', menu: 'file', keys: [] },
  { id: 'add-article', menu: 'file', keys: everywhere('Mod+Shift+N'), startsGroup: true },
  { id: 'add-from-text', menu: 'file', keys: [] },
  { id: 'open-project', menu: 'file', keys: everywhere('Mod+O'), startsGroup: true },
  { id: 'new-window', menu: 'file', keys: everywhere('Mod+Alt+N') },
  { id: 'rename-article', menu: 'file', keys: everywhere('Shift+F2') },
  { id: 'remove-article', menu: 'file', keys: [] },
  { id: 'move-article-up', menu: 'file', keys: everywhere('Mod+Alt+Shift+PageUp') },
  { id: 'move-article-down', menu: 'file', keys: everywhere('Mod+Alt+Shift+PageDown') },
  { id: 'close-project', menu: 'file', keys: everywhere('Mod+W') },
  { id: 'compare-version', menu: 'file', keys: everywhere('Mod+Shift+E'), startsGroup: true },
  { id: 'take-in-file', menu: 'file', keys: everywhere('Mod+I') },
  { id: 'export-article', menu: 'file', keys: everywhere('Mod+E'), startsGroup: true },
  { id: 'export-picture', menu: 'file', keys: [] },
  { id: 'print', menu: 'file', keys: everywhere('Mod+P') },
  { id: 'print-to-pdf', menu: 'file', keys: [] },
  {
    id: 'show-preferences',
    menu: 'file',
    keys: everywhere('Mod+Comma'),
    startsGroup: true,
  },

  { id: 'undo', menu: 'edit', keys: everywhere('Mod+Z') },
  { id: 'redo', menu: 'edit', keys: everywhere('Mod+Shift+Z', 'Mod+Y') },
  { id: 'find', menu: 'edit', keys: everywhere('Mod+F'), startsGroup: true },
  { id: 'find-in-project', menu: 'edit', keys: everywhere('Mod+Shift+F') },
  { id: 'find-next', menu: 'edit', keys: everywhere('F3') },
  { id: 'find-previous', menu: 'edit', keys: everywhere('Shift+F3') },
  { id: 'replace', menu: 'edit', keys: everywhere('Mod+H') },
  { id: 'replace-match', menu: 'edit', keys: everywhere('Mod+Shift+1') },
  { id: 'replace-all', menu: 'edit', keys: everywhere('Mod+Alt+Enter') },

  { id: 'show-palette', menu: 'view', keys: everywhere('Mod+K', 'Mod+Shift+P') },
  { id: 'show-grid', menu: 'view', keys: everywhere('Mod+1'), startsGroup: true },
  { id: 'show-links', menu: 'view', keys: everywhere('Mod+2') },
  { id: 'show-reading', menu: 'view', keys: everywhere('Mod+3') },
  { id: 'toggle-desk', menu: 'view', keys: everywhere('Mod+B') },
  { id: 'grow-desk', menu: 'view', keys: everywhere('Mod+Alt+ArrowUp') },
  { id: 'shrink-desk', menu: 'view', keys: everywhere('Mod+Alt+ArrowDown') },
  { id: 'reset-desk', menu: null, keys: [] },
  {
    id: 'zoom-links-in',
    menu: 'view',
    keys: inView('links', 'Mod+Equal', 'Mod+Shift+Equal', 'Mod+NumpadAdd'),
    startsGroup: true,
  },
  { id: 'zoom-links-out', menu: 'view', keys: inView('links', 'Mod+Minus', 'Mod+NumpadSubtract') },
  { id: 'reset-links-zoom', menu: 'view', keys: inView('links', 'Mod+0', 'Mod+Numpad0') },
  {
    id: 'unfold-counterpart',
    menu: 'view',
    keys: inView('reading', 'Enter', 'Space'),
    startsGroup: true,
  },
  { id: 'unfold-all', menu: 'view', keys: inView('reading', 'T') },
  { id: 'mark-corrections', menu: 'view', keys: inView('reading', 'C') },
  { id: 'show-furniture', menu: 'view', keys: inView('reading', 'B') },
  { id: 'toggle-library', menu: 'view', keys: everywhere('Mod+Shift+B'), startsGroup: true },
  { id: 'toggle-history', menu: 'view', keys: everywhere('Mod+Shift+H') },
  { id: 'toggle-findings', menu: 'view', keys: everywhere('Mod+Shift+O') },
  { id: 'toggle-comments', menu: 'view', keys: everywhere('Mod+Alt+C') },
  { id: 'toggle-quality', menu: 'view', keys: everywhere('Mod+Shift+Q') },
  { id: 'toggle-level', menu: 'view', keys: [...inGrid('L'), ...everywhere('Mod+L')] },
  { id: 'filter', menu: 'view', keys: inGrid('Slash'), startsGroup: true },
  { id: 'show-all-rows', menu: 'view', keys: inGrid('Backspace') },
  { id: 'filter-found', menu: null, keys: [] },
  { id: 'filter-unreviewed', menu: null, keys: [] },
  { id: 'filter-approved', menu: null, keys: [] },
  { id: 'filter-query', menu: null, keys: [] },
  { id: 'filter-doubtful', menu: null, keys: [] },
  { id: 'filter-not-one-to-one', menu: null, keys: [] },
  { id: 'filter-omission', menu: null, keys: [] },
  { id: 'filter-addition', menu: null, keys: [] },
  { id: 'filter-moved', menu: null, keys: [] },
  { id: 'filter-changed', menu: null, keys: [] },
  { id: 'filter-furniture', menu: null, keys: [] },
  { id: 'filter-commented', menu: null, keys: [] },
  { id: 'filter-issue', menu: null, keys: [] },
  {
    id: 'toggle-interface-language',
    menu: 'view',
    keys: everywhere('Mod+Shift+L'),
    startsGroup: true,
  },
  { id: 'toggle-theme', menu: 'view', keys: everywhere('Mod+Shift+D') },
  {
    id: 'text-larger',
    menu: 'view',
    keys: everywhere('Mod+Equal', 'Mod+Shift+Equal', 'Mod+NumpadAdd'),
    startsGroup: true,
  },
  { id: 'text-smaller', menu: 'view', keys: everywhere('Mod+Minus', 'Mod+NumpadSubtract') },
  { id: 'text-normal', menu: 'view', keys: everywhere('Mod+0', 'Mod+Numpad0') },

  {
    id: 'approve-and-next',
    menu: 'review',
    keys: [...everywhere('Mod+Enter'), ...inGrid('A')],
  },
  { id: 'query-bead', menu: 'review', keys: [...everywhere('Mod+Shift+Enter'), ...inGrid('Q')] },
  { id: 'clear-status', menu: 'review', keys: inGrid('Shift+Q') },
  { id: 'confirm-null', menu: 'review', keys: inGrid('O'), startsGroup: true },
  { id: 'mark-furniture', menu: 'review', keys: inGrid('B') },
  {
    id: 'comment',
    menu: 'review',
    keys: [...inGrid('G'), ...everywhere('Mod+Alt+M', 'Mod+M')],
    startsGroup: true,
  },
  { id: 'mark-issue', menu: 'review', keys: [...inGrid('T'), ...everywhere('Mod+Alt+I')] },
  { id: 'approve-above', menu: 'review', keys: inGrid('Shift+A'), startsGroup: true },
  { id: 'mark-finding', menu: 'review', keys: inPanel('1'), startsGroup: true },
  { id: 'link-finding', menu: 'review', keys: inPanel('2') },
  { id: 'accept-finding', menu: 'review', keys: inPanel('3') },
  { id: 'furniture-finding', menu: 'review', keys: inPanel('4') },
  { id: 'fix-finding', menu: 'review', keys: inPanel('F') },
  { id: 'fix-alike', menu: 'review', keys: inPanel('Shift+F') },
  { id: 'other-findings', menu: 'review', keys: inPanel('W') },
  { id: 'reopen-finding', menu: 'review', keys: inPanel('Backspace') },
  { id: 'take-over', menu: 'review', keys: inPanel('T'), startsGroup: true },
  { id: 'take-over-all', menu: 'review', keys: [] },
  { id: 'choose-returned', menu: 'review', keys: inPanel('Space'), startsGroup: true },
  { id: 'take-in-returned', menu: 'review', keys: inPanel('I') },

  {
    id: 'merge-with-next',
    menu: 'bead',
    keys: [...inGrid('M'), ...everywhere('Mod+J')],
  },
  { id: 'split-bead', menu: 'bead', keys: [...inGrid('S'), ...everywhere('Mod+T')] },
  { id: 'split-at-once', menu: 'bead', keys: [...inGrid('Shift+S'), ...everywhere('Mod+Alt+T')] },
  { id: 'cut-left', menu: null, keys: inView('splitting', 'ArrowLeft') },
  { id: 'cut-right', menu: null, keys: inView('splitting', 'ArrowRight') },
  { id: 'cut-by-sentence-on', menu: null, keys: inView('splitting', 'ArrowDown') },
  { id: 'cut-by-sentence-back', menu: null, keys: inView('splitting', 'ArrowUp') },
  { id: 'finish-splitting', menu: null, keys: inView('splitting', 'Enter') },
  { id: 'cancel-splitting', menu: null, keys: inView('splitting', 'Escape') },
  { id: 'move-up', menu: 'bead', keys: inGrid('U', 'Mod+ArrowUp'), startsGroup: true },
  { id: 'move-down', menu: 'bead', keys: inGrid('D', 'Mod+ArrowDown') },
  { id: 'unlink-bead', menu: 'bead', keys: inGrid('X') },
  { id: 'link-with', menu: 'bead', keys: inGrid('P') },
  { id: 'link-target-down', menu: null, keys: inView('linking', 'ArrowDown', 'J') },
  { id: 'link-target-up', menu: null, keys: inView('linking', 'ArrowUp', 'K') },
  { id: 'finish-linking', menu: null, keys: inView('linking', 'Enter', 'P') },
  { id: 'cancel-linking', menu: null, keys: inView('linking', 'Escape') },
  { id: 'swap-with-next', menu: 'bead', keys: inGrid('W') },
  { id: 'insert-sentence', menu: 'bead', keys: inGrid('I'), startsGroup: true },
  { id: 'split-sentence', menu: 'bead', keys: everywhere('Mod+Shift+T') },
  { id: 'merge-sentences', menu: 'bead', keys: everywhere('Mod+Shift+J') },
  { id: 'realign-selected', menu: 'bead', keys: everywhere('Mod+Shift+R'), startsGroup: true },
  { id: 'realign-rest', menu: 'bead', keys: everywhere('Mod+R') },
  { id: 'edit-text', menu: 'bead', keys: inGrid('Enter', 'F2'), startsGroup: true },
  { id: 'revert-text', menu: 'bead', keys: inGrid('R') },
  {
    id: 'accept-change',
    menu: 'bead',
    keys: [...inGrid('C'), ...everywhere('F9')],
    startsGroup: true,
  },
  { id: 'revert-change', menu: 'bead', keys: [...inGrid('V'), ...everywhere('Shift+F9')] },
  { id: 'accept-changes', menu: 'bead', keys: inGrid('Shift+C') },
  { id: 'accept-all-changes', menu: 'bead', keys: [] },

  { id: 'next-bead', menu: 'go', keys: inGrid('ArrowDown', 'J') },
  { id: 'previous-bead', menu: 'go', keys: inGrid('ArrowUp', 'K') },
  { id: 'other-side', menu: 'go', keys: inGrid('Space') },
  { id: 'left-column', menu: 'go', keys: inGrid('ArrowLeft') },
  { id: 'right-column', menu: 'go', keys: inGrid('ArrowRight') },
  { id: 'word-left', menu: null, keys: inGrid('Mod+ArrowLeft') },
  { id: 'word-right', menu: null, keys: inGrid('Mod+ArrowRight') },
  { id: 'extend-word-left', menu: null, keys: inGrid('Mod+Shift+ArrowLeft') },
  { id: 'extend-word-right', menu: null, keys: inGrid('Mod+Shift+ArrowRight') },
  { id: 'extend-down', menu: 'go', keys: inGrid('Shift+ArrowDown'), startsGroup: true },
  { id: 'extend-up', menu: 'go', keys: inGrid('Shift+ArrowUp') },
  { id: 'select-all-beads', menu: 'go', keys: inGrid('Mod+A') },
  { id: 'select-one-bead', menu: 'go', keys: inGrid('Escape') },
  { id: 'first-bead', menu: 'go', keys: inGrid('Home'), startsGroup: true },
  { id: 'last-bead', menu: 'go', keys: inGrid('End') },
  {
    id: 'next-article',
    menu: 'go',
    keys: [...inGrid('Mod+PageDown'), ...everywhere('Mod+Alt+PageDown')],
    startsGroup: true,
  },
  {
    id: 'previous-article',
    menu: 'go',
    keys: [...inGrid('Mod+PageUp'), ...everywhere('Mod+Alt+PageUp')],
  },
  { id: 'next-by-rule', menu: 'go', keys: inGrid('N'), startsGroup: true },
  { id: 'previous-by-rule', menu: 'go', keys: inGrid('Shift+N') },
  {
    id: 'next-unreviewed',
    menu: 'go',
    keys: [...everywhere('Mod+G'), ...inGrid('H U')],
    startsGroup: true,
  },
  {
    id: 'next-doubtful',
    menu: 'go',
    keys: [...everywhere('Mod+Shift+G'), ...inGrid('F', 'H D')],
  },
  { id: 'next-change', menu: 'go', keys: [...inGrid('E'), ...everywhere('F8')], startsGroup: true },
  { id: 'previous-change', menu: 'go', keys: [...inGrid('Shift+E'), ...everywhere('Shift+F8')] },
  { id: 'next-finding', menu: 'go', keys: everywhere('F7'), startsGroup: true },
  { id: 'previous-finding', menu: 'go', keys: everywhere('Shift+F7') },
  { id: 'next-comment', menu: 'go', keys: everywhere('F6'), startsGroup: true },
  { id: 'previous-comment', menu: 'go', keys: everywhere('Shift+F6') },
  { id: 'note-here', menu: 'go', keys: everywhere('Mod+F6') },
  { id: 'next-issue', menu: 'go', keys: inGrid('Y') },
  { id: 'previous-issue', menu: 'go', keys: inGrid('Shift+Y') },
  { id: 'next-difference', menu: 'go', keys: everywhere('F4') },
  { id: 'previous-difference', menu: 'go', keys: everywhere('Shift+F4') },
  { id: 'next-lowest-confidence', menu: 'go', keys: inGrid('H L'), startsGroup: true },
  { id: 'next-query', menu: 'go', keys: inGrid('H Q') },
  { id: 'next-not-one-to-one', menu: 'go', keys: inGrid('H N') },
  { id: 'next-null', menu: 'go', keys: inGrid('H O') },
  { id: 'next-changed', menu: 'go', keys: inGrid('H C') },
  { id: 'previous-unreviewed', menu: null, keys: inGrid('H Shift+U') },
  { id: 'previous-doubtful', menu: null, keys: inGrid('Shift+F', 'H Shift+D') },
  { id: 'previous-lowest-confidence', menu: null, keys: inGrid('H Shift+L') },
  { id: 'previous-query', menu: null, keys: inGrid('H Shift+Q') },
  { id: 'previous-not-one-to-one', menu: null, keys: inGrid('H Shift+N') },
  { id: 'previous-null', menu: null, keys: inGrid('H Shift+O') },
  { id: 'previous-changed', menu: null, keys: inGrid('H Shift+C') },

  { id: 'show-help', menu: 'help', keys: everywhere('F1') },
  { id: 'what-is-this', menu: 'help', keys: everywhere('Shift+F1') },
  { id: 'start-tour', menu: 'help', keys: [] },
  {
    id: 'show-keys',
    menu: 'help',
    keys: [...everywhere('Mod+Slash'), ...inGrid('Shift+Slash')],
    startsGroup: true,
  },
  { id: 'show-about', menu: 'help', keys: [], startsGroup: true },
] as const satisfies readonly CommandDescription[]

export type CommandId = (typeof commandTable)[number]['id']
