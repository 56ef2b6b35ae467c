/** The encodings that a text file can be read in, in the order of menus. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'iso-8859-6',
  'x-mac-arabic',
  'windows-1252',
] as const

/** One of `encodings`. */
export type EncodingId = (typeof encodings)[number]

/** What people know an encoding by; the same in every language. */
export const encodingNames: Readonly<Record<EncodingId, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1256': 'Windows-1256',
  'iso-8859-6': 'ISO 8859-6',
  'x-mac-arabic': 'Mac Arabic',
  'windows-1252': 'Windows-1252',
}

const labels: Readonly<Record<string, EncodingId>> = {
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16le',
  cp1256: 'windows-1256',
  'x-cp1256': 'windows-1256',
  arabic: 'iso-8859-6',
  csisolatinarabic: 'iso-8859-6',
  'ecma-114': 'iso-8859-6',
  'asmo-708': 'iso-8859-6',
  'iso8859-6': 'iso-8859-6',
  'iso_8859-6': 'iso-8859-6',
  macarabic: 'x-mac-arabic',
  'x-macarabic': 'x-mac-arabic',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
}

/** The encoding that a label of a file means (`charset=windows-1256`); null for one that is not read. */
export function encodingOfLabel(label: string): EncodingId | null {
  const name = label.trim().toLowerCase()
  return (
    encodings.find((id) => id === name) ??
    (Object.hasOwn(labels, name) ? labels[name] : undefined) ??
    null
  )
}
