import type { ErrorCode } from '../../errors'

/**
 * One sentence for each code of `ErrorCode`: what happened, and what to do. Missing or unknown codes do
 * not compile. Names of files stand between U+2068 and U+2069, so that a name in the other script does
 * not reorder the sentence.
 */
export const errors = {
  'file-empty':
    'There is no text in \u2068{{name}}\u2069. Choose a file that holds the article, or paste the text.',
  'file-binary':
    '\u2068{{name}}\u2069 is neither a text nor a document that Muqabala can read. Save the article as plain text (.txt) or DOCX and choose that file.',
  'file-damaged':
    '\u2068{{name}}\u2069 looks like \u2068{{format}}\u2069 but is damaged or incomplete, so nothing was read. Save or export it again where it was made. (\u2068{{detail}}\u2069)',
  'archive-unsafe':
    '\u2068{{name}}\u2069 unpacks to far more than a document should, so it was not opened. If you trust it, save it again where it was made.',
  'pair-with-bitext':
    '\u2068{{name}}\u2069 (\u2068{{format}}\u2069) holds a text and its translation already. Choose it alone.',
  'not-a-bitext':
    '\u2068{{name}}\u2069 is not aligned yet, so there are no pairs to convert. Align it first.',
  'file-missing':
    '\u2068{{name}}\u2069 is not there any more. It may have been moved, renamed or deleted: look for it and choose it again.',
  'file-unreadable':
    '\u2068{{name}}\u2069 cannot be read. Check that it is a file and that you are allowed to open it.',
  'file-busy':
    '\u2068{{name}}\u2069 is in use: another program, such as Word or Excel, has it open and lets nobody else at it. Close it there and try again.',
  'same-file':
    '\u2068{{name}}\u2069 and \u2068{{other}}\u2069 are the same text. Choose the original and its translation, each from its own file.',
  'file-too-large':
    '\u2068{{name}}\u2069 is larger than {{limit}} MB, too large for an article. Choose a smaller file.',
  'no-file-dropped':
    'What you dropped is not a file on this computer. Save it as a file first and drop that, or copy its text and paste it.',
  'too-many-files':
    'Choose two files, the original and its translation, or one page that holds both; or several pairs with names such as \u2068report.ar.txt\u2069 and \u2068report.en.txt\u2069. You chose {{count}}.',
  'folder-read-only':
    '\u2068{{name}}\u2069 cannot be saved there, because you are not allowed to write in that folder. Choose another folder.',
  'disk-full':
    'The disk is full, so \u2068{{name}}\u2069 could not be saved. Make room on the disk and try again.',
  'write-failed':
    '\u2068{{name}}\u2069 could not be saved. Check the disk or the network drive and try again, or choose another folder.',
  'no-pair-of-columns':
    'No sheet of \u2068{{name}}\u2069 has two columns of text in two languages. Put the source in one column and its translation in the next.',
  'no-text-layer':
    '\u2068{{name}}\u2069 holds pictures of pages and no text, as scans do. Make its text readable with a program for text recognition (OCR), or choose the article in another format.',
  'too-many-pages':
    '\u2068{{name}}\u2069 has more than {{limit, number}} pages, too many for an article. Save the pages that hold it as a file of their own.',
  'too-many-paragraphs':
    '\u2068{{name}}\u2069 has more than {{limit, number}} paragraphs or lines, too many for an article. Save the part that holds it as a file of its own.',
  'file-protected':
    '\u2068{{name}}\u2069 is protected by a password. Save it without one where it was made, and choose that file.',
  'one-language-only':
    'There is only one language in \u2068{{name}}\u2069. Choose a page that holds the article and its translation, or choose two files.',
  'same-language':
    'The original and its translation are in the same language. Choose two texts in two languages, or give two language codes.',
  'not-returned':
    '\u2068{{name}}\u2069 is neither a review table nor XLIFF nor a table with two columns of text, so nothing can be taken in. Choose the file that your colleague sent back.',
  'returned-not-docx':
    'The changes and comments in \u2068{{name}}\u2069 can only be taken in from DOCX. Open it where it was saved, save it as DOCX (Word), and choose that file.',
  'returned-elsewhere':
    'No row of \u2068{{name}}\u2069 belongs to this project: neither the numbers of its rows nor their source texts are here. Open the project that it was exported from.',
  'nothing-to-align':
    'There is nothing to align in \u2068{{name}}\u2069: one side has no text. Put a paragraph on each side, or choose other files.',
  'project-damaged':
    'The project \u2068{{name}}\u2069 is damaged and cannot be opened. Nothing in the file was changed: keep it, and open your last copy of it.',
  'project-from-future':
    'The project \u2068{{name}}\u2069 was made by a newer Muqabala. Update Muqabala to open it. The file was not changed.',
  'project-locked':
    'The project \u2068{{name}}\u2069 is already open in another window or program. Close it there and try again.',
  'not-a-project':
    '\u2068{{name}}\u2069 is not a Muqabala project. To begin from a text, choose New from files.',
  'format-unknown':
    'Muqabala does not know the format \u2068{{format}}\u2069. Choose one of those in the list.',
  'export-invalid':
    'The file would not be valid \u2068{{format}}\u2069, so nothing was written: \u2068{{detail}}\u2069. Check the text and the language codes, or choose another format.',
  'cases-malformed':
    '\u2068{{name}}\u2069 is not a list of alignment cases. (\u2068{{detail}}\u2069)',
  'record-malformed': 'Line {{line}} is not a record that can be aligned. (\u2068{{detail}}\u2069)',
  'dictionary-unknown':
    '\u2068{{name}}\u2069 is not a dictionary that Muqabala can read. It reads dictd (FreeDict), TBX, TMX, and lists with a tab between the term and its translation.',
  'dictionary-damaged':
    'The dictionary \u2068{{name}}\u2069 is damaged or incomplete and was not used. Get it again from where it came.',
  'dictionary-damaged-at':
    'The dictionary \u2068{{name}}\u2069 breaks off or is damaged at line {{line}} and was not used. Mend it there, or export it again.',
  'dictionary-empty':
    'There are no Arabic terms with English translations in \u2068{{name}}\u2069. Choose another dictionary.',
  'dictionary-too-long':
    '\u2068{{name}}\u2069 has more than {{limit, number}} entries, too many for a dictionary. Choose a smaller one.',
  'dictionary-too-large':
    '\u2068{{name}}\u2069 is larger than {{limit}} MB, too large for a dictionary. Choose a smaller one.',
  'dictionary-half':
    'A dictd dictionary is two files, and \u2068{{missing}}\u2069 is not beside \u2068{{name}}\u2069. Put both into one folder and choose one of them again.',
  'settings-unknown':
    '\u2068{{name}}\u2069 holds no preferences of Muqabala, so nothing was changed. Choose a file that was made by “Export preferences”.',
  'settings-from-future':
    '\u2068{{name}}\u2069 was made by a newer Muqabala, so nothing was changed. Update Muqabala to import it.',
  'settings-damaged':
    '\u2068{{name}}\u2069 has a value that cannot be (\u2068{{place}}\u2069), so nothing was changed. Mend it there, or export the preferences again.',
  cancelled: 'Stopped. Nothing was changed.',
  internal:
    'Something went wrong inside Muqabala. What was reported saved is safe. Try again; if it comes back, report these words: \u2068{{detail}}\u2069',
} as const satisfies Record<ErrorCode, string>
