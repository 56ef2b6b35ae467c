import { en } from '../../src-core/strings'
import type { AboutId } from '../../src-core/strings/en/about'

/** What a control says of itself when it is pointed at, and in “What is this?”. */
interface Tip {
  /** The sentence that tells what it is. */
  readonly about?: AboutId | undefined
  /** Its name, where it has no visible one; or why it cannot be used now. */
  readonly name?: string | undefined
  /** Its key: also where it is seen, since it goes first where there is no room. */
  readonly binding?: string | undefined
}

/** Whether there is a sentence about a control of this name; those of commands have the ids of commands. */
export function isAboutId(word: string | undefined): word is AboutId {
  return word !== undefined && word in en.about
}

/** The sentence about what calls a command, if there is one. */
export function aboutCommand(id: string): AboutId | undefined {
  return isAboutId(id) ? id : undefined
}

/** The same as attributes of its element, where the layer of tips finds it. */
export function tip({ about, name, binding }: Tip) {
  return { 'data-about': about, 'data-tip': name, 'data-tip-key': binding }
}

/** The control that an element belongs to and that says something of itself; null for none. */
export function explainedAt(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-about], [data-tip]') ?? null
}
