/** Words of the export: the choices, the preview, and what is said of it. */
export const exporting = {
  title: 'Export',
  format: 'Format',
  'group-people': 'To read and to review',
  'group-tools': 'For translation tools',
  'group-data': 'For spreadsheets and programs',
  loses: 'Leaves out: {{what}}.',
  'loses-nothing': 'Leaves nothing out.',
  go: 'Choose where…',
  articles: 'Articles',
  'articles-current': 'This article',
  'articles-all_one': 'The one of the project',
  'articles-all_other': 'All {{count, number}} of the project',
  level: 'Rows',
  'level-sentence': 'Sentences',
  'level-paragraph': 'Paragraphs',
  text: 'Text',
  'text-corrected': 'Corrected',
  'text-imported': 'As imported',
  statuses: 'Status',
  'language-code-source': 'Language of the source',
  'language-code-target': 'Language of the translation',
  preview: 'Preview',
  'preview-count_one': '{{count, number}} row will be written',
  'preview-count_other': '{{count, number}} rows will be written',
  'column-id': 'No.',
  'column-comment': 'Comment',
  'column-status': 'Status',
  warnings: 'What the file will not have',
  written_one: '{{files}} written with {{count, number}} pair, in {{folder}}',
  written_other: '{{files}} written with {{count, number}} pairs, in {{folder}}',
  'not-saved': 'Nothing was exported: the last changes could not be saved before.',
  reported: '{{files}} written, in {{folder}}',
  'show-file': 'Show in the folder',
  'files-count_one': '{{count, number}} file',
  'files-count_other': '{{count, number}} files',
  'bad-code': 'Not a language code. Such as ar, ar-LB, en-US.',
  'report-of': 'What the report will tell of',
  'warning-nothing_one': 'Nothing fits this choice.',
  'warning-nothing_other': 'Nothing fits this choice.',
  'warning-omissions_one':
    '{{count, number}} omission is left out: {{format}} can’t hold a one-sided pair.',
  'warning-omissions_other':
    '{{count, number}} omissions are left out: {{format}} can’t hold a one-sided pair.',
  'warning-additions_one':
    '{{count, number}} addition is left out: {{format}} can’t hold a one-sided pair.',
  'warning-additions_other':
    '{{count, number}} additions are left out: {{format}} can’t hold a one-sided pair.',
  'warning-furniture_one':
    '{{count, number}} unit of furniture is left out: it is no text of the article.',
  'warning-furniture_other':
    '{{count, number}} units of furniture are left out: they are no text of the article.',
  'warning-other-status_one': '{{count, number}} row of another status is left out.',
  'warning-other-status_other': '{{count, number}} rows of another status are left out.',
  'warning-other-articles_one':
    '{{count, number}} article in other languages, or in the other direction, is left out: a file holds one pair.',
  'warning-other-articles_other':
    '{{count, number}} articles in other languages, or in the other direction, are left out: a file holds one pair.',
  'warning-changes_one':
    '{{count, number}} row was corrected; the file has the new text, but does not show what changed.',
  'warning-changes_other':
    '{{count, number}} rows were corrected; the file has the new text, but does not show what changed.',
  'warning-comments_one':
    '{{count, number}} comment is left out: {{format}} has no place for comments.',
  'warning-comments_other':
    '{{count, number}} comments are left out: {{format}} has no place for comments.',
  'warning-issues_one': '{{count, number}} issue is left out: {{format}} has no place for issues.',
  'warning-issues_other':
    '{{count, number}} issues are left out: {{format}} has no place for issues.',
  'warning-long-units_one':
    '{{count, number}} row is longer than {{limit, number}} characters; RWS Language Cloud passes it over.',
  'warning-long-units_other':
    '{{count, number}} rows are longer than {{limit, number}} characters; RWS Language Cloud passes them over.',
  'warning-line-ends_one':
    'Tabs and line ends inside {{count, number}} row become spaces: {{format}} has each text on one line.',
  'warning-line-ends_other':
    'Tabs and line ends inside {{count, number}} rows become spaces: {{format}} has each text on one line.',
  'warning-moved_one':
    '{{count, number}} moved row is written where its counterpart stands: {{format}} has no crossing pairs.',
  'warning-moved_other':
    '{{count, number}} moved rows are written where their counterparts stand: {{format}} has no crossing pairs.',
  'warning-cut_one': '{{count, number}} text is cut: a cell holds {{limit, number}} characters.',
  'warning-cut_other':
    '{{count, number}} texts are cut: a cell holds {{limit, number}} characters.',
  'warning-no-region_one':
    'memoQ and Trados want codes with a region, such as ar-LB and en-US, that match their project.',
  'warning-no-region_other':
    'memoQ and Trados want codes with a region, such as ar-LB and en-US, that match their project.',
} as const
