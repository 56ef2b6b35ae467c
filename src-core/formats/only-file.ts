import type { SourceFile } from './reader'

/** A file of text: most readers take just one of these. */
export interface TextFile extends SourceFile {
  readonly content: string
}

/** The one file of a list, if it is one file of text; else null. */
export function onlyText(files: readonly SourceFile[]): TextFile | null {
  const [file] = files
  return files.length !== 1 || file?.text == null ? null : { ...file, content: file.text.text }
}

/** All files of a list, if they are so many and all of them text; else null. */
export function allTexts(files: readonly SourceFile[], count: number): readonly TextFile[] | null {
  const texts = files.flatMap((file) => onlyText([file]) ?? [])
  return texts.length === count && files.length === count ? texts : null
}
