/** Sentences of the command line. Names of options, commands and formats are the same in every language. */
export const cli = {
  usage: {
    'unknown-option': 'There is no option \u2068{{option}}\u2069.',
    'option-twice': 'The option \u2068{{option}}\u2069 is given twice.',
    'no-value-wanted': 'The option \u2068{{option}}\u2069 takes no value.',
    'value-missing': 'The option \u2068{{option}}\u2069 needs a value.',
    'wrong-value':
      '\u2068{{option}}\u2069 cannot be \u2068{{value}}\u2069. It takes: \u2068{{choices}}\u2069.',
    'no-command':
      'Say what to do: \u2068align\u2069, \u2068check\u2069, \u2068export\u2069, \u2068convert\u2069 or \u2068return\u2069.',
    'unknown-command': 'There is no command \u2068{{command}}\u2069.',
    'no-files': 'Name the source and its translation, or one page that holds both.',
    'too-many-files':
      'Name two files, the source and its translation, or one page that holds both; {{count}} are too many.',
    'one-project': 'Name one project file to export.',
    'option-not-with':
      'The option \u2068{{option}}\u2069 does not go with \u2068{{command}}\u2069.',
    'files-not-with': 'No files can be named with \u2068{{option}}\u2069.',
    'needs-file':
      'This format writes {{count}} files: name them with \u2068-o\u2069; \u2068-o news\u2069 gives \u2068{{names}}\u2069.',
    'binary-output':
      'This format is no text for a terminal: name a file with \u2068-o\u2069, or send the output on with \u2068|\u2069 or \u2068>\u2069.',
    'convert-files': 'Name the file to convert, and the file to write.',
    'return-files': 'Name the project, and the file that came back from a colleague.',
    'overwrites-input':
      'The result would overwrite \u2068{{name}}\u2069, which it is made from. Choose another name after \u2068-o\u2069.',
    'many-articles':
      'The project holds {{count}} articles. Choose one with \u2068--article\u2069 and its number: {{titles}}.',
    'no-article': 'The project has no article {{number}}; it holds {{count}}.',
    'see-help': 'For help: \u2068muqabala --help\u2069',
  },
  record: {
    'no-json': 'not JSON in UTF-8',
    'no-object': 'not an object',
    'no-side': 'the field {{field}} is neither a text nor a list of texts',
    'no-language': 'the languages are not two language codes',
    'too-long': 'longer than {{limit}} MB',
  },
  cases: {
    'no-json': 'not JSON in UTF-8',
    'no-list': 'not a list',
    'no-case': 'item {{number}} is no case: it needs id, ar and en',
    'same-id': 'two cases have the id {{id}}',
  },
  summary: {
    beads_one: '{{count}} bead',
    beads_other: '{{count}} beads',
    translation_one: '{{count}} pair',
    translation_other: '{{count}} pairs',
    omission_one: '{{count}} omission',
    omission_other: '{{count}} omissions',
    addition_one: '{{count}} addition',
    addition_other: '{{count}} additions',
    furniture_one: '{{count}} unit of furniture',
    furniture_other: '{{count}} units of furniture',
    doubtful_one: '{{count}} bead is doubtful; it is marked with !',
    doubtful_other: '{{count}} beads are doubtful; they are marked with !',
  },
  check: {
    bead: 'Bead {{number}}',
    none: 'No findings.',
    found_one: '{{count}} finding',
    found_other: '{{count}} findings',
    decided_one: '{{count}} decided before',
    decided_other: '{{count}} decided before',
  },
  return: {
    taken_one: '{{count, number}} thing taken in.',
    taken_other: '{{count, number}} things taken in.',
    'would-take_one': '{{count, number}} thing would be taken in; nothing was changed.',
    'would-take_other': '{{count, number}} things would be taken in; nothing was changed.',
    left_one:
      '{{count, number}} thing stays as it is: decide in the app (--conflicts theirs takes what both sides changed).',
    left_other:
      '{{count, number}} things stay as they are: decide in the app (--conflicts theirs takes what both sides changed).',
  },
  'progress-units_one': '\u2068{{name}}\u2069: {{count, number}} unit …',
  'progress-units_other': '\u2068{{name}}\u2069: {{count, number}} units …',
  'progress-pages': '\u2068{{name}}\u2069: page {{done, number}} of {{count, number}} …',
  written_one: '\u2068{{files}}\u2069 written with {{count}} bead.',
  written_other: '\u2068{{files}}\u2069 written with {{count}} beads.',
  'length-ratio': 'length {{ratio}}×',
  'left-out': 'Left out: {{list}}.',
  'list-separator': ', ',
  'bad-lines_one': '{{count}} line could not be aligned; its result says why.',
  'bad-lines_other': '{{count}} lines could not be aligned; their results say why.',
  help: `Muqabala lays an article and its translation side by side, and aligns them.

  muqabala align SOURCE TARGET     two text files
  muqabala align PAGE              one page that holds both languages
  muqabala align --cases CASES     a list of cases, for measuring
  muqabala align --batch           JSON Lines from standard input, one article on each line
  muqabala check FILE [TARGET]     findings of a project, or of what can be aligned
  muqabala export PROJECT          articles of a project, with their corrections
  muqabala convert IN… OUT         a bitext in another format, its pairs as they are
  muqabala return PROJECT FILE     takes in what a colleague did in a file of the project

  --to FORM             {{forms}}
                        (text in a terminal, else json)
  -o, --output FILE     write a file rather than standard output
  --level LEVEL         paragraph or sentence (sentence)
  --dictionary FILE     align with this dictionary (dictd, TSV, TBX, TMX), and only with those
                        named so; may be repeated
  --no-dictionaries     align without any; else with those that the app uses
                        (--cases: with none)
  --article NUMBER      which article of a project to export; all for every one
  --text TEXT           corrected or imported (corrected)
  --status LIST         only beads of these, for instance approved,query
                        (unreviewed, approved, query)
  --source-language CODE, --target-language CODE
                        language codes to write, for instance ar-LB
  --conflicts SIDE      ours or theirs: what was changed on both sides (ours)
  --author NAME         who signs what the returned file does not
  --dry-run             only tell what would be taken in
  --language en|ar      language of messages
  --version, --help

Exit code: 0 done, 1 bad input, 2 wrong command line. On 1 and 2 nothing is written.`,
} as const
