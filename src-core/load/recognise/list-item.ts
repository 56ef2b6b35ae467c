/** A bullet, a dash or an ordinal before the text: `• …`, `- …`, `3. …`, `(ب) …`, `٢- …`. */
const markers: readonly RegExp[] = [
  /^[•‣▪▫●○◦■□▶➤✓✔·*–—-]\s+\S/u,
  /^[([]?\p{Nd}{1,2}(?:[).\]-][)\]]?\s+|\s*[-–—]\s+)\S/u,
  /^[([]?[a-zA-Zاأبجدهوزحطي](?:[)\]]|\s?[-–—])\s+\S/u,
]

/** A date, a score or a sum at the head of a line is no marker: `12 - 15 March`. */
const range = /^\p{Nd}{1,2}\s*[-–—.]\s*\p{Nd}/u

/** True for a line that begins as an item of a list does. */
export function isListItem(text: string): boolean {
  return markers.some((marker) => marker.test(text)) && !range.test(text) && /\p{L}/u.test(text)
}
