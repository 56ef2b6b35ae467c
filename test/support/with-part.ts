import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The file with a part of its archive edited as a text without line ends between tags. */
export function withPart(
  bytes: Uint8Array,
  name: string,
  edit: (text: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[name] ?? new Uint8Array()).replaceAll(/>\n *</g, '><')
  const after = edit(before)
  if (after === before) throw new Error(`There is nothing to edit in ${name}.`)
  return zipSync({ ...parts, [name]: strToU8(after) })
}
