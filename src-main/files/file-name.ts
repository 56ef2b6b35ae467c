/** A file system allows 255 bytes; room is left for an ending, a number and the name of a journal. */
const longestBytes = 200

/** Names of devices on Windows, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** What some file system refuses. */
const unwritable = /["*/:<>?\\|\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu

/** What nobody sees in a name: direction marks, soft hyphens. The joiners of U+200C and U+200D shape letters. */
const invisible = /(?![\u200C\u200D])\p{Cf}/gu

/**
 * A title as the name of a file, without ending, on every system: letters of all scripts stay. `fallback`
 * stands in for a title of which nothing is left.
 */
export function fileNameOf(title: string, fallback: string): string {
  const visible = title.normalize('NFC').replace(invisible, '')
  const words = visible.replace(unwritable, ' ').replace(/\s+/gu, ' ')
  const name = shortened(words.trim()).replace(/^[. ]+|[. ]+$/gu, '')
  if (name === '') return fallback
  return deviceName.test(name) ? `_${name}` : name
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The start of a name, cut between whole letters with their marks, best between words. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= longestBytes) return name
  let kept = ''
  let bytes = 0
  for (const { segment } of letters.segment(name)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > longestBytes) break
    kept += segment
  }
  const lastSpace = kept.lastIndexOf(' ')
  return lastSpace > kept.length / 2 ? kept.slice(0, lastSpace) : kept
}
