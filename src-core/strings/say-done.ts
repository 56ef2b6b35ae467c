/** The verbs that names of steps begin with in English, and what they are when it is done. */
export const doneVerbs: Readonly<Record<string, string>> = {
  Accept: 'Accepted',
  Add: 'Added',
  Approve: 'Approved',
  Change: 'Changed',
  Comment: 'Commented',
  Confirm: 'Confirmed',
  Edit: 'Edited',
  Find: 'Found',
  Ignore: 'Ignored',
  Insert: 'Inserted',
  Link: 'Linked',
  Mark: 'Marked',
  Mend: 'Mended',
  Merge: 'Merged',
  Move: 'Moved',
  Query: 'Queried',
  Open: 'Opened',
  'Re-align': 'Re-aligned',
  Remove: 'Removed',
  Reopen: 'Reopened',
  Replace: 'Replaced',
  Reply: 'Replied',
  Resolve: 'Resolved',
  Restore: 'Restored',
  Revert: 'Reverted',
  Set: 'Set',
  Split: 'Split',
  Start: 'Started',
  Swap: 'Swapped',
  Take: 'Took',
  Unlink: 'Unlinked',
}

/**
 * The name of a step as the news that it is done: “Merged beads 12–13”. The Arabic names are verbal nouns,
 * before which stands the verb, in the gender of the noun. English ones with an unknown verb stay as they are.
 */
export function sayDone(step: string, language: 'en' | 'ar'): string {
  const first = /^\S+/u.exec(step)?.[0] ?? ''
  if (language === 'ar') return `${/ة$/u.test(first) ? 'تمّت' : 'تمّ'} ${step}`
  return `${doneVerbs[first] ?? first}${step.slice(first.length)}`
}
