/** Words of the dialogs of the operating system: file dialogs and message boxes. */
export const dialogs = {
  'choose-article': 'Choose the original and its translation, or one page that holds both',
  'choose-version': 'Another version of the translation',
  'choose-returned': 'Take in a file that a colleague has reviewed',
  'returned-files': 'Review tables, XLIFF and spreadsheets',
  'choose-project': 'Open a project',
  'choose-dictionaries': 'Add dictionaries',
  'dictionary-files': 'Dictionaries (dictd, TSV, TBX, TMX)',
  'choose-backup-folder': 'Where to keep backups',
  'restore-damaged':
    'The project \u2068{{name}}\u2069 is damaged and cannot be opened. There is a backup of {{time}}. Do you want to open that?',
  'restore-damaged-about':
    'It is copied beside the damaged file under a name of its own; the damaged file stays as it is.',
  'restore-missing':
    'The project \u2068{{name}}\u2069 is not there any more: it was moved, renamed or deleted. There is a backup of {{time}}. Do you want to open that?',
  'restore-missing-about': 'It is copied to where the project was; the backup itself stays.',
  restore: 'Open the backup',
  'keep-project': 'Where to keep the project',
  'export-to': 'Export as {{format}}',
  'readable-files': 'Texts, documents and bitexts',
  'project-files': 'Muqabala projects',
  'all-files': 'All files',
  'pasted-text': 'the pasted text',
  'replace-question_one': '{{names}} exists already. Do you want to replace it?',
  'replace-question_other': '{{names}} exist already. Do you want to replace them?',
  replace: 'Replace',
  cancel: 'Cancel',
  'window-failed':
    'The window stopped working and was opened again. All that was reported saved is there.',
  'page-failed':
    'Something went wrong in this window. All that was reported saved is kept. Open the window again to go on where you were.',
  'app-failed':
    'Something went wrong in Muqabala. All that was reported saved is kept. If anything behaves oddly, start Muqabala again.',
  'report-about':
    'You can save a report for the developers: versions, system and error, but no text and no folder names. Nothing is sent by itself.',
  'save-report': 'Save a report…',
  reopen: 'Open the window again',
  restart: 'Start Muqabala again',
  'window-keeps-failing':
    'The window stopped working several times. All that was reported saved is safe. Quit Muqabala and start it again.',
  continue: 'Continue',
  quit: 'Quit',
} as const
