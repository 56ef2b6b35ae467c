import { formats } from '../../src-core/formats/index'
import type { Output } from './command'

/** The form of the output: the one asked for, that of the file's name, text for a person, else JSON. */
export function outputForm({ to, file }: Output, outputIsTerminal: boolean): string {
  if (to !== null) return to
  if (file === null) return outputIsTerminal ? 'text' : 'json'
  const name = file.toLowerCase()
  if (name.endsWith('.txt')) return 'text'
  return formats.find(({ extension }) => extension !== '' && name.endsWith(extension))?.id ?? 'json'
}
