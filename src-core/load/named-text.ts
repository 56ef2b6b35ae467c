/** A text, and the name of the file that it came from. */
export interface NamedText {
  readonly name: string
  readonly text: string
}
