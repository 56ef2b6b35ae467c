import { parseArgs } from 'node:util'
import type { UsageProblem } from './command'

/** Every option of every command. */
export const optionTable = {
  to: { type: 'string' },
  output: { type: 'string', short: 'o' },
  level: { type: 'string' },
  cases: { type: 'string' },
  batch: { type: 'boolean' },
  article: { type: 'string' },
  text: { type: 'string' },
  status: { type: 'string' },
  conflicts: { type: 'string' },
  author: { type: 'string' },
  'dry-run': { type: 'boolean' },
  dictionary: { type: 'string' },
  'no-dictionaries': { type: 'boolean' },
  'source-language': { type: 'string' },
  'target-language': { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

export type OptionName = keyof typeof optionTable

/** The words of a command line: option values by name, and the rest in order. */
export interface Words {
  readonly options: Readonly<Partial<Record<OptionName, string | true>>>
  /** The values of `--dictionary`, the one option that may be given again and again. */
  readonly dictionaries: readonly string[]
  readonly rest: readonly string[]
}

/** Splits a command line into options and the rest, or says which option is wrong. */
export function readOptions(words: readonly string[]): Words | UsageProblem {
  const { tokens } = parseArgs({
    args: [...words],
    options: optionTable,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const options: Partial<Record<OptionName, string | true>> = {}
  const dictionaries: string[] = []
  const rest: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName: option, value } = token
    if (!isOptionName(name)) return { key: 'unknown-option', values: { option } }
    if (name in options && name !== 'dictionary') return { key: 'option-twice', values: { option } }
    const problem = valueProblem(name, option, value, token.inlineValue === true)
    if (problem !== null) return problem
    options[name] = value ?? true
    if (name === 'dictionary') dictionaries.push(value ?? '')
  }
  return { options, dictionaries, rest }
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name)
}

function valueProblem(
  name: OptionName,
  option: string,
  value: string | undefined,
  isInline: boolean,
): UsageProblem | null {
  if (optionTable[name].type === 'boolean') {
    return value === undefined ? null : { key: 'no-value-wanted', values: { option } }
  }
  // `--to -o name` would otherwise take `-o` for the format.
  const isMissing =
    value === undefined || value === '' || (!isInline && value.length > 1 && value.startsWith('-'))
  return isMissing ? { key: 'value-missing', values: { option } } : null
}
