/**
 * Names of the steps, for the undo menu and the history: what was done, and to which bead. `first` and
 * `last` are numbers of beads (of paragraphs, for the steps of paragraphs) when the step was done.
 */
export const steps = {
  'merge-beads': 'Merge beads {{first}}–{{last}}',
  'split-bead': 'Split bead {{first}}',
  'move-source-up': 'Move a source sentence up from bead {{first}}',
  'move-source-down': 'Move a source sentence down from bead {{first}}',
  'move-target-up': 'Move a sentence of the translation up from bead {{first}}',
  'move-target-down': 'Move a sentence of the translation down from bead {{first}}',
  'unlink-bead': 'Unlink bead {{first}}',
  'link-beads': 'Link beads {{first}} and {{last}}',
  'swap-targets': 'Swap the translations of beads {{first}} and {{last}}',
  'approve-beads_one': 'Approve bead {{first}}',
  'approve-beads_other': 'Approve {{count}} beads',
  'query-beads_one': 'Query bead {{first}}',
  'query-beads_other': 'Query {{count}} beads',
  'reopen-beads_one': 'Set bead {{first}} back to unreviewed',
  'reopen-beads_other': 'Set {{count}} beads back to unreviewed',
  'approve-above_one': 'Approve the bead above bead {{first}}',
  'approve-above_other': 'Approve {{count}} beads above bead {{first}}',
  'edit-source': 'Edit the source of bead {{first}}',
  'edit-target': 'Edit the translation of bead {{first}}',
  'revert-source': 'Restore the imported source of bead {{first}}',
  'revert-target': 'Restore the imported translation of bead {{first}}',
  'split-sentence': 'Split a sentence of bead {{first}}',
  'merge-sentences': 'Merge two sentences of bead {{first}}',
  'insert-sentence': 'Insert a sentence in bead {{first}}',
  'mark-furniture_one': 'Mark bead {{first}} as furniture',
  'mark-furniture_other': 'Mark {{count}} beads as furniture',
  'mark-text_one': 'Mark bead {{first}} as text of the article',
  'mark-text_other': 'Mark {{count}} beads as text of the article',
  'merge-paragraphs': 'Merge paragraphs {{first}}–{{last}}',
  'split-paragraph': 'Start a paragraph at bead {{first}}',
  'realign-beads': 'Re-align beads {{first}}–{{last}}',
  'replace-matches_one': 'Replace a match of “\u2068{{text}}\u2069”',
  'replace-matches_other': 'Replace {{count}} matches of “\u2068{{text}}\u2069”',
  'set-title': 'Change the title to “{{title}}”',
  'add-article': 'Add the article “{{title}}”',
  'remove-article': 'Remove the article “{{title}}”',
} as const

/** Why a command cannot run, for the tooltip of its disabled button. */
export const refusals = {
  'no-such-bead': 'This bead is no longer there.',
  'no-such-article': 'This article is no longer there.',
  'no-such-sentence': 'This sentence is no longer there.',
  'no-project': 'Open a project first.',
  'nothing-selected': 'Select a bead first.',
  'one-bead-only': 'Select at least two beads.',
  'beads-apart': 'The beads do not follow one another.',
  'one-sentence-only': 'A bead of one sentence cannot be split.',
  'empty-part': 'Each part needs at least one sentence.',
  'side-is-empty': 'This side of the bead has no sentence.',
  'no-bead-above': 'There is no bead above.',
  'no-bead-below': 'There is no bead below.',
  'already-unlinked': 'One side of this bead is empty already.',
  'nothing-to-swap': 'Neither of the two beads has a translation.',
  'same-status': 'It has this status already.',
  'nothing-to-undo': 'Nothing to undo.',
  'nothing-to-redo': 'Nothing to redo.',
  'nothing-above': 'Nothing above is waiting for review.',
  'same-text': 'The text stays the same.',
  'text-as-imported': 'The text is as it was imported.',
  'caret-at-edge': 'Put the caret between two words of the sentence.',
  'no-next-sentence': 'No other sentence follows in this bead.',
  'sentences-apart': 'The two sentences do not follow one another in the text.',
  'empty-text': 'Write the text of the sentence first.',
  'same-kind': 'It is marked so already.',
  'one-paragraph-only': 'Select at least two paragraphs.',
  'starts-paragraph': 'A paragraph starts here already.',
  'empty-title': 'Write a title first.',
  'same-title': 'The title stays the same.',
  'all-confirmed': 'All these beads are confirmed already.',
  'alignment-does-not-fit': 'The text has changed since it was aligned. Align it again.',
  'no-match': 'Nothing was found.',
  'find-nothing': 'Write what to find first.',
  'still-finding': 'Still searching. Wait a moment.',
} as const

type Stem<Key> = Key extends `${infer Name}_one` | `${infer Name}_other` ? Name : Key

/** Names of all steps. */
export type StepName = Stem<keyof typeof steps>

/** Codes of all refusals; the strings have `refusal.<code>`. */
export type RefusalCode = keyof typeof refusals
