import { statuses } from '../../src-core/formats/export/export-options'
import type { InterfaceLanguage } from '../../src-core/ipc/contract'
import type {
  ChosenDictionaries,
  Command,
  ExportChoices,
  GivenLanguages,
  Level,
  ParsedCommandLine,
  UsageProblem,
} from './command'
import { checkValues, printedForms, textOf, wrongValue } from './check-values'
import { readOptions, type OptionName, type Words } from './read-options'

/** Understands a command line; `words` begin after the name of the program. */
export function parseCommandLine(
  words: readonly string[],
  inputIsTerminal: boolean,
): ParsedCommandLine {
  const read = readOptions(words)
  if ('key' in read) return { language: languageAmong(words), command: read }
  const language = read.options.language
  if (language !== undefined && language !== 'en' && language !== 'ar') {
    return { language: null, command: wrongValue('--language', language, ['en', 'ar']) }
  }
  return { language: language ?? null, command: parseCommand(read, inputIsTerminal) }
}

/** The language that is asked for in words that are no command line: what is wrong is said in it. */
function languageAmong(words: readonly string[]): InterfaceLanguage | null {
  const asked = words.flatMap((word, at) =>
    word === '--language' ? [words[at + 1]] : [/^--language=(.*)$/u.exec(word)?.[1]],
  )
  return asked.findLast((value) => value === 'en' || value === 'ar') ?? null
}

function parseCommand(words: Words, inputIsTerminal: boolean): Command | UsageProblem {
  const { options } = words
  const [name, ...operands] = words.rest
  if (options.help === true || name === 'help') return { name: 'help' }
  if (options.version === true) return { name: 'version' }
  const problem = checkValues(options)
  if (problem !== null) return problem
  switch (name) {
    case 'align':
      return parseAlign({ ...words, rest: operands }, inputIsTerminal)
    case 'check':
      return parseCheck({ ...words, rest: operands })
    case 'export':
      return parseExport({ ...words, rest: operands })
    case 'convert':
      return parseConvert({ ...words, rest: operands })
    case 'return':
      return parseReturn({ ...words, rest: operands })
    case undefined:
      return { key: 'no-command', values: {} }
    default:
      return { key: 'unknown-command', values: { command: name } }
  }
}

function parseAlign(words: Words, inputIsTerminal: boolean): Command | UsageProblem {
  const { options, rest } = words
  if (options.dictionary !== undefined && options['no-dictionaries'] === true) {
    return {
      key: 'option-not-with',
      values: { option: '--dictionary', command: '--no-dictionaries' },
    }
  }
  const dictionaries = chosenDictionaries(words)
  const outputFile = fileName(options.output)
  const level: Level = options.level === 'paragraph' ? 'paragraph' : 'sentence'
  if (options.cases !== undefined) {
    return (
      refuseOthers(options, ['cases', 'output', ...dictionaryOptions], '--cases') ??
      refuseFiles(rest, '--cases') ?? {
        name: 'align-cases',
        cases: String(options.cases),
        // The same cases give the same figures on every computer.
        dictionaries: dictionaries ?? [],
        outputFile,
      }
    )
  }
  if (options.batch === true || (rest.length === 0 && !inputIsTerminal)) {
    return (
      refuseOthers(options, ['batch', 'level', 'output', ...dictionaryOptions], '--batch') ??
      refuseFiles(rest, '--batch') ?? { name: 'align-records', level, dictionaries, outputFile }
    )
  }
  if (rest.length === 0) return { key: 'no-files', values: {} }
  if (rest.length > 2) return { key: 'too-many-files', values: { count: rest.length } }
  const own: OptionName[] = [
    'level',
    'to',
    'output',
    'source-language',
    'target-language',
    ...dictionaryOptions,
  ]
  return (
    refuseOthers(options, own, 'align') ?? {
      name: 'align-files',
      files: rest,
      level,
      languages: givenLanguages(options),
      dictionaries,
      output: { to: textOf(options.to), file: outputFile },
    }
  )
}

const dictionaryOptions: readonly OptionName[] = ['dictionary', 'no-dictionaries']

function chosenDictionaries({ options, dictionaries }: Words): ChosenDictionaries {
  return dictionaries.length > 0 || options['no-dictionaries'] === true ? dictionaries : null
}

function parseCheck(words: Words): Command | UsageProblem {
  const { options, rest } = words
  if (rest.length === 0) return { key: 'no-files', values: {} }
  if (rest.length > 2) return { key: 'too-many-files', values: { count: rest.length } }
  if (options.to !== undefined && !printedForms.includes(String(options.to))) {
    return wrongValue('--to', options.to, printedForms)
  }
  if (options.article === 'all') return wrongValue('--article', 'all', ['1', '2', '3 \u2026'])
  const own: OptionName[] = ['to', 'output', 'article', ...dictionaryOptions]
  return (
    refuseOthers(options, own, 'check') ?? {
      name: 'check',
      files: rest,
      article: options.article === undefined ? null : Number(options.article),
      dictionaries: chosenDictionaries(words),
      output: { to: textOf(options.to), file: fileName(options.output) },
    }
  )
}

const exportOptions: readonly OptionName[] = [
  'to',
  'output',
  'level',
  'text',
  'status',
  'source-language',
  'target-language',
]

function parseExport({ options, rest }: Words): Command | UsageProblem {
  const [project, ...others] = rest
  if (project === undefined || others.length > 0) return { key: 'one-project', values: {} }
  const { article } = options
  return (
    refuseOthers(options, [...exportOptions, 'article'], 'export') ?? {
      name: 'export',
      project,
      article: article === undefined ? null : article === 'all' ? 'all' : Number(article),
      ...exportedAs(options),
      output: { to: textOf(options.to), file: fileName(options.output) },
    }
  )
}

/** The last operand is the file to write, unless `-o` or `--to` says what becomes of the result. */
function parseConvert({ options, rest }: Words): Command | UsageProblem {
  const isNamed = options.output !== undefined || options.to !== undefined
  const files = isNamed ? rest : rest.slice(0, -1)
  const file = isNamed ? fileName(options.output) : (rest.at(-1) ?? null)
  if (files.length === 0) return { key: 'convert-files', values: {} }
  return (
    refuseOthers(options, exportOptions, 'convert') ?? {
      name: 'convert',
      files,
      ...exportedAs(options),
      output: { to: textOf(options.to), file },
    }
  )
}

function parseReturn({ options, rest }: Words): Command | UsageProblem {
  const [project, file, ...others] = rest
  if (project === undefined || file === undefined || others.length > 0) {
    return { key: 'return-files', values: {} }
  }
  const { to, conflicts } = options
  if (to !== undefined && !printedForms.includes(String(to))) {
    return wrongValue('--to', to, printedForms)
  }
  return (
    refuseOthers(options, ['to', 'output', 'conflicts', 'author', 'dry-run'], 'return') ?? {
      name: 'return',
      project,
      file,
      takesConflicts: conflicts === 'theirs',
      author: textOf(options.author),
      isDryRun: options['dry-run'] === true,
      output: { to: textOf(to), file: fileName(options.output) },
    }
  )
}

function exportedAs(options: Words['options']): {
  readonly languages: GivenLanguages
  readonly choices: ExportChoices
} {
  const { level, text, status } = options
  const wanted = textOf(status)?.split(',')
  return {
    languages: givenLanguages(options),
    choices: {
      ...(level === undefined ? {} : { level: level === 'paragraph' ? level : 'sentence' }),
      ...(text === undefined ? {} : { text: text === 'imported' ? text : 'corrected' }),
      ...(wanted === undefined
        ? {}
        : { statuses: statuses.filter((name) => wanted.includes(name)) }),
    },
  }
}

/** An option that the command has no use for is a mistake, not something to be passed over. */
function refuseOthers(
  options: Words['options'],
  own: readonly OptionName[],
  command: string,
): UsageProblem | null {
  const allowed: readonly string[] = [...own, 'language']
  const other = Object.keys(options).find((name) => !allowed.includes(name))
  return other === undefined
    ? null
    : { key: 'option-not-with', values: { option: `--${other}`, command } }
}

function refuseFiles(rest: readonly string[], option: string): UsageProblem | null {
  return rest.length === 0 ? null : { key: 'files-not-with', values: { option } }
}

function givenLanguages(options: Words['options']): GivenLanguages {
  const source = textOf(options['source-language'])
  const target = textOf(options['target-language'])
  return { ...(source === null ? {} : { source }), ...(target === null ? {} : { target }) }
}

/** `-o -` means standard output, as usual. */
function fileName(output: string | true | undefined): string | null {
  return output === '-' ? null : textOf(output)
}
