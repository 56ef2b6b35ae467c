import { nameSimilarity } from '../align/words/transliteration'
import type { BlockKind, LanguageTag } from '../project/model'
import { foldText } from '../text/normalise-arabic'
import { bylineLikelihood } from './recognise/byline'

interface SignableBlock {
  readonly text: string
  readonly kind: BlockKind
  readonly language: LanguageTag
}

/** Names that sound so alike are taken for the same. */
const alike = 0.7

/**
 * Makes bylines of the headings that are shaped like a name and sound like a byline of the other
 * language: «رلى حدّاد» beside "By Rula Haddad".
 */
export function signBothSides<T extends SignableBlock>(blocks: readonly T[]): readonly T[] {
  const signed = blocks.filter(({ kind }) => kind === 'byline')
  const names = signed.map(({ text, language }) => ({ language, words: wordsOf(text) }))
  return blocks.map((block) => {
    if (block.kind !== 'heading' || bylineLikelihood(block.text) === 'none') return block
    const words = wordsOf(block.text)
    const isNamed = names.some(
      (other) =>
        other.language !== block.language &&
        words.every((word) => other.words.some((name) => soundsLike(word, name))),
    )
    return isNamed ? { ...block, kind: 'byline' } : block
  })
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/\p{L}{2,}/gu) ?? []
}

function soundsLike(one: string, other: string): boolean {
  const [arabic, latin] = /^\p{Script=Arabic}/u.test(one) ? [one, other] : [other, one]
  if (!/^\p{Script=Arabic}/u.test(arabic) || !/^[a-z]/u.test(latin)) return one === other
  return (
    Math.max(nameSimilarity(arabic, latin), nameSimilarity(arabic.replace(/^ال/u, ''), latin)) >
    alike
  )
}
