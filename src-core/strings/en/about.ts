/**
 * What each control of the window is, in a sentence: shown with its name and key when it is pointed at. Those of
 * commands have the id of the command.
 */
export const about = {
  // The bar on top.
  'toggle-library': 'The articles of this project, with what is done and what is open in each.',
  'rename-article': 'The title of the article. Press it to write another one.',
  undo: 'Takes back the last step, also one from before the project was closed.',
  redo: 'Does again what was taken back.',
  'toggle-findings':
    'What the translation seems to have left out or added, and how it is written, to be decided one by one.',
  'toggle-history':
    'Every step so far. Going back to one keeps the later ones, until you do something else.',
  'toggle-quality': 'What the marked issues come to: points, score, and whether the text passes.',
  'export-article':
    'Writes the article, or all of them, to a file for people or for other programs.',
  'show-help': 'The help, at the page about the place where you are.',
  'show-keys': 'All commands that have keys, on one page that can be searched and printed.',
  'toggle-theme':
    'Paper or night: a light or a dark window. The preferences have high contrast too.',
  'toggle-interface-language':
    'Changes the language of the interface at once; your texts stay as they are.',
  progress: 'How much of the article is reviewed, counted in words of the source.',
  dismiss: 'Hides this message.',

  // What is shown, and where to go.
  'show-grid': 'The texts side by side, a row for each pair.',
  'show-links': 'Both texts as running text, with ribbons between what is aligned.',
  'show-reading': 'One text alone, set to be read.',
  'toggle-level': 'A row for each sentence pair, or one for each pair of paragraphs.',
  filter: 'Shows only the rows that you choose, with how many there are of each kind.',
  'remove-filter': 'Takes this condition away; the others stay.',
  'show-all-rows': 'Takes all conditions away.',
  'next-by-rule': 'Goes to the next row that needs attention, by the rule chosen beside it.',
  'choose-rule': 'Chooses what “next” goes to: unreviewed, doubtful, least sure and so on.',
  'size-desk':
    'Drag it to give the desk more room, or the rows. A double click brings the usual height back.',
  'toggle-desk': 'Folds the editors away to give the grid more room, and brings them back.',
  'reading-side': 'Which of the two texts is read.',
  'unfold-all': 'Shows the other text under every sentence.',
  'mark-corrections': 'Shows struck and inserted words instead of the corrected text alone.',
  'show-furniture': 'Shows byline, date, captions and links too, which are no part of the article.',

  // The selected row.
  'approve-and-next':
    'Text and alignment are right: approves the row and goes to the next unreviewed one.',
  'query-bead': 'Marks the row as one that you have a question about.',
  'merge-with-next': 'Makes one row of this one and the next, or of all that are selected.',
  'split-bead': 'Shows where both texts of this row would be cut; Enter makes two rows of it.',
  'finish-splitting': 'Makes two rows of this one, cut where it is shown.',
  'cancel-splitting': 'Leaves the row as it is.',
  'move-up': 'Gives the first sentence of this side to the row above.',
  'move-down': 'Gives the last sentence of this side to the row below.',
  'unlink-bead':
    'Says that the two sides are no translation of each other: each gets a row of its own.',
  'more-commands': 'All other commands for the selected row.',
  fact: 'A number, date, name or word of this row. Joined ones match; a red one stands on one side only.',
  'more-facts': 'Shows the facts for which there was no room.',
  'accept-change': 'Accepts this correction: it is no longer marked.',
  'revert-change': 'Takes back this correction alone.',

  // Comments and issues.
  comment: 'Writes a comment on the selected words, or on the whole row.',
  'open-comment': 'A comment in the margin. Open it to read all of it and to reply.',
  'comment-text': 'What you want to say. Ctrl+Enter sends it, Escape leaves it.',
  'send-comment': 'Puts the comment in the margin, with your name.',
  'leave-comment': 'Leaves what was written here.',
  'resolve-comment': 'Says that this is settled; it is folded away and can be opened again.',
  'reopen-comment': 'Opens a settled comment again.',
  'edit-comment': 'Changes the words of your comment.',
  'remove-comment': 'Removes the comment. Undo brings it back.',
  'issue-severity': 'How bad it is: each severity has its penalty points.',
  'issue-category': 'What is wrong. The key beside it marks the issue at once.',
  'issue-note': 'A word of explanation, if you like.',
  'edit-issue': 'Judges this issue anew: another category, severity or note.',
  'remove-issue': 'Removes the issue from the text and from the score.',
  'go-to-issue': 'Goes to this issue in the text.',
  'issues-of-category':
    'How many issues there are of this kind, and their points. Press it to go to the next one.',

  // The quality model.
  'quality-preset': 'A set of categories and weights to begin with.',
  'quality-reset': 'Brings back the categories and numbers of the preset.',
  'quality-number': 'A number of the score; the formula above shows what it does.',
  'quality-critical': 'Whether a single critical issue is enough for the text to fail.',
  'category-name': 'What the category is called, here and in what is exported.',
  'category-weight':
    'How heavily issues of this category count; 1 is the ordinary weight, 0 is none.',
  'remove-category': 'Takes the category off the list. Issues that have it keep it.',
  'add-category': 'A category of your own.',

  // Panels.
  'close-panel': 'Closes this panel; what is in it stays as it is.',
  'mark-finding': 'It is really missing or really added: an issue, which counts in the score.',
  'link-finding': 'Its counterpart stands elsewhere: choose the row, and the two are linked.',
  'fix-finding':
    'Mends it where it is certain how, as a correction that is marked and can be undone.',
  'fix-alike': 'Mends all open findings of this kind that can be mended for certain, in one step.',
  'accept-finding': 'There is nothing wrong with it. It is remembered, and not reported again.',
  'furniture-finding': 'It belongs to the page and not to the article.',
  'reopen-finding': 'Opens what was decided once more.',
  'finding-groups': 'What may be missing or added, or what is wrong in the writing itself.',
  'finding-kind': 'Shows only what one check has found.',
  'show-decided': 'Shows or hides what you have decided already.',
  'find-row': 'Words of the row that you look for, on either side.',
  'compare-version': 'Chooses a file with another version of the translation.',
  'take-over': 'Takes this difference over from the other version, as a correction.',
  'take-over-all': 'Takes all differences over, in one step that can be undone.',
  colleague: 'Who sent the file back; what you take in is signed with this name.',
  'take-in-returned': 'Takes in what is chosen, in one step that can be undone.',
  'filter-articles': 'Finds an article by words of its title.',
  'add-article': 'Adds articles to this project, from files or from pasted text.',
  'article-commands': 'What can be done with this article: its title, its place, taking it out.',

  // Find and replace.
  'find-text': 'What to look for, on both sides. Enter goes to the next match.',
  'replace-text': 'What takes the place of a match.',
  'find-next': 'Goes to the next match.',
  'find-previous': 'Goes to the match before.',
  'fold-letters':
    'Finds words however they are spelt: hamza, alef, ta marbuta, vowel marks, digits.',
  'match-case': 'Tells upper case from lower case.',
  'whole-words': 'Finds whole words only, and no parts of longer ones.',
  'regular-expression': 'Reads what is looked for as a pattern.',
  'find-where': 'On which side to look.',
  'filter-found': 'Shows only the rows in which something is found.',
  'find-in-project': 'Looks into all articles of the project.',
  'found-articles': 'The articles in which something was found, to go there.',
  replace: 'Shows or hides the field for the replacement.',
  'replace-match': 'Replaces this match and goes to the next one.',
  'replace-all': 'Replaces all matches in one step that can be undone.',
  'close-find': 'Closes the search; the selected row stays.',

  // Beginning.
  'new-project': 'Two files, one page that holds both languages, or a bitext.',
  'new-from-text': 'Opens a page to paste a text into that holds both languages.',
  'open-project': 'Opens a project file, where you left it.',
  'open-sample': 'Opens a short article with its translation, to try things on.',
  'open-recent': 'Opens this project where you left it.',
  'remove-recent': 'Takes the project off this list. The file stays.',
  'paste-text': 'Both languages in one text; they are told apart by themselves.',
  'read-text': 'Reads the text and shows how it would be laid out.',
  'leave-start': 'Goes back; nothing is kept of what was begun here.',
  'article-title': 'The title under which the article is listed.',
  'swap-languages': 'Says that the original is the translation, and the other way round.',
  'block-kind': 'What this block is. Furniture is shown but not aligned with the article.',
  'move-block': 'Moves the block to the other text.',
  'leave-out-block': 'Leaves the block out of the article.',
  'bring-back-block': 'Brings the block back into this text.',
  encoding: 'How the letters of the file are written down. Choose another if they look wrong.',
  'table-sheet': 'Which sheet of the file is read.',
  'table-delimiter': 'What stands between two columns in this file.',
  'table-header': 'Whether the first row names the columns and is no part of the text.',
  'table-column': 'The column of the table that holds this text.',
  align: 'Aligns the two texts as they are laid out here.',
  'align-several': 'Aligns the chosen articles, one after the other.',
  'open-bitext': 'Opens these pairs as they are, to be reviewed.',
  'choose-article': 'Whether this article is aligned with the others.',
  destination:
    'Whether the article goes into the open project or into a new one, which gets a window of its own if you have worked in the open one.',
  'compare-existing':
    'Opens the one that is here, and lists how the new translation differs from it.',
  'open-existing': 'Opens the article that is in the project already.',
  'add-anyway': 'Adds the article although it seems to be there.',
  'try-again': 'Tries to save once more.',
  'reopen-window': 'Opens the window again, where you were, with everything that was saved.',
  'close-without-saving': 'Closes the project; the changes that could not be saved are lost.',

  // Export.
  'export-format': 'The kind of file. Beside it is said what it cannot hold.',
  'export-articles': 'This article alone, or all of the project in one file.',
  'export-level': 'A pair for each sentence, or for each paragraph.',
  'export-text': 'The text with your corrections, or as it was imported.',
  'export-statuses': 'Rows of which status are written.',
  'export-language':
    'The code of the language as the receiving program wants it, for instance ar-LB.',
  'export-go': 'Asks for the place and writes the file, whole or not at all.',

  // Preferences.
  'search-preferences': 'Shows only the sections in which this word stands.',
  author: 'Your name. It signs your corrections, decisions and comments.',
  language: 'The language of the interface; your texts stay as they are.',
  theme: 'Light, dark, high contrast, or as the system has it.',
  density: 'How close things stand to each other.',
  figures: 'The figures of the interface: 0–9 or ٠–٩.',
  typeface: 'The typeface of article text in this script.',
  'text-size': 'The size of article text in this script, in pixels.',
  'line-height': 'The height of a line, as a multiple of the size.',
  'key-preset': 'Whose habits the keys follow. Keys of your own stay.',
  'search-keys': 'Finds a command by its name or by a key.',
  'change-keys': 'Shows every command, to change its keys.',
  'add-key': 'Gives the command one more key.',
  'remove-key': 'Takes this key from the command.',
  'reset-keys': 'Gives back the keys of the preset.',
  'use-key': 'Gives the command the key that you pressed.',
  'key-sequence': 'Adds a second key, to be pressed after the first.',
  'print-keys': 'Prints all keys on paper.',
  'tells-keys': 'Whether the key of a command that you call by mouse again and again is told.',
  'keep-backups': 'Whether a copy of each open project is made now and then.',
  'backups-kept': 'How many copies of a project are kept; the oldest goes first.',
  'backup-minutes': 'How many minutes lie between two copies at least.',
  'backup-folder': 'Chooses the folder in which the copies are kept.',
  'show-backups': 'Shows the folder with the copies.',
  'export-preferences': 'Writes all preferences to a file, for another computer or a colleague.',
  'import-preferences':
    'Reads preferences from a file, and shows what would change before it does.',
  'take-preferences': 'Takes the preferences of the file.',
  'reset-preferences': 'Brings back what the app came with, after asking.',
  'add-dictionary': 'Adds dictionaries from files: dictd, TSV, TBX or TMX.',
  'use-dictionary': 'Whether the next alignment looks words up in it.',
  'remove-dictionary':
    'Takes the dictionary off the list; the file stays. Learned words are forgotten.',

  // Lists, help, and what is in every dialog.
  'search-commands':
    'Type some letters of a command, a title or a topic of the help, in either language.',
  'search-help': 'Finds topics by their words, however they are spelt.',
  'start-tour': 'Shows the window in five steps.',
  'realign-selected':
    'Aligns the selected beads anew, as they read now; all others stay as they are.',
  'realign-rest': 'Aligns anew, as it reads now, all that nobody has confirmed.',
  'show-file': 'Shows the file in its folder.',
  close: 'Closes this window. Escape does so too.',
  cancel: 'Goes back without doing anything.',
} as const

export type AboutId = keyof typeof about
