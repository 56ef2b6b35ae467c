import { createRandom, pick } from '../../bench/random'
import type { SourceFile } from '../../src-core/formats/reader'
import { sourceFile } from '../../src-core/formats/source-file'

/** Pieces that readers trip over, put in at random. */
const troublesome = [
  '<',
  '>',
  '&',
  '"',
  ']]>',
  '<!--',
  '<![CDATA[',
  '&#x0;',
  '&a;',
  '\u0000',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '{',
  '}',
  '\\',
  '\\u',
  '\t',
  '\n',
  '\r',
  ';',
  ',',
  '<p>',
  '</p>',
  '<tu>',
  '</seg>',
  '-1',
  '999999999',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  'x'.repeat(5000),
  '<div>'.repeat(3000),
  '{'.repeat(3000),
  '"',
].map((text) => new TextEncoder().encode(text))

/** The files of a case with a few bytes changed, lost, doubled or put in; the same seed does the same. */
export function mutateFiles(
  files: readonly SourceFile[],
  seed: number,
): readonly SourceFile[] | null {
  const random = createRandom(seed)
  const mutated = files.map(({ name, bytes }) => {
    const count = Math.floor(random() * 6)
    let changed = bytes
    for (let round = 0; round < count; round += 1) changed = mutateOnce(changed, random)
    return sourceFile(name, changed)
  })
  return mutated.every((file) => file.ok) ? mutated.map(({ value }) => value) : null
}

function mutateOnce(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1))
  const length = Math.floor(random() ** 3 * (bytes.length - at + 1))
  const [before, part, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ]
  switch (Math.floor(random() * 6)) {
    case 0:
      return before
    case 1:
      return joined(before, after)
    case 2:
      return joined(before, part, part, after)
    case 3:
      return joined(before, pick(random, troublesome), bytes.subarray(at))
    case 4:
      return joined(before, Uint8Array.of(Math.floor(random() * 256)), bytes.subarray(at + 1))
    default:
      return joined(after, before, part)
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
