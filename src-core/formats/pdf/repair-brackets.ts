const pairs = ['()', '[]', '«»', '\u201C\u201D'] as const

/**
 * Brackets in a line from the right look like their partners, and files name now what they are, now what they
 * look like. Where each pair of a kind is closed before it is opened, they are turned round.
 */
export function repairBrackets(text: string): string {
  if (!/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)) return text
  let repaired = text
  for (const [open = '', close = ''] of pairs) {
    if (!text.includes(open) && !text.includes(close)) continue
    if (depthFaults(text, open, close) <= depthFaults(text, close, open)) continue
    repaired = repaired.replaceAll(new RegExp(`[\\${open}\\${close}]`, 'g'), (sign) =>
      sign === open ? close : open,
    )
  }
  return repaired
}

/** How many of the signs close nothing. */
function depthFaults(text: string, open: string, close: string): number {
  let depth = 0
  let faults = 0
  for (const sign of text) {
    if (sign === open) depth += 1
    if (sign !== close) continue
    if (depth === 0) faults += 1
    else depth -= 1
  }
  return faults
}
