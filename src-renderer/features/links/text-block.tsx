import { memo, useLayoutEffect, useRef } from 'react'
import { isFurniture } from '../../../src-core/project/model'
import type { BlockKind, LanguageTag, Sentence } from '../../../src-core/project/model'
import type { Band } from '../../../src-core/project/queries/ribbon'
import { acceptedText } from '../../../src-core/project/queries/tracked-changes'
import { ArticleText } from '../../components/article-text'
import { classNames } from '../../components/class-names'
import { WordDiff } from '../../components/word-diff'
import { measureBlock } from './measure-block'
import styles from './text-block.module.css'

/** How a sentence stands to what is selected and shown. */
export type SentenceLight = 'selected' | 'beside' | 'hidden' | null

/** A sentence of a paragraph, with the bead that it is in. */
export interface BlockSentence {
  readonly sentence: Sentence
  readonly bead: string
  readonly light: SentenceLight
}

interface TextBlockProps {
  readonly language: LanguageTag
  readonly kind: BlockKind
  readonly sentences: readonly BlockSentence[]
  /** Called with where the sentences stand, each time the paragraph is drawn. */
  readonly onMeasured: OnMeasured
  /** Called with the same when it got another size by itself. */
  readonly onResized: OnMeasured
}

type OnMeasured = (key: string, bands: readonly Band[]) => void

/** A paragraph of running text whose sentences can be selected and linked. */
export const TextBlock = memo(
  function TextBlock({ language, kind, sentences, onMeasured, onResized }: TextBlockProps) {
    const block = useRef<HTMLDivElement>(null)
    const key = sentences[0]?.sentence.id ?? ''

    useLayoutEffect(() => {
      const element = block.current
      if (element === null) return
      onMeasured(key, measureBlock(element))
      let { width, height } = element.getBoundingClientRect()
      // It is told of the first size too, which was just looked at.
      const observer = new ResizeObserver(() => {
        const now = element.getBoundingClientRect()
        if (now.width === width && now.height === height) return
        width = now.width
        height = now.height
        onResized(key, measureBlock(element))
      })
      observer.observe(element)
      return () => {
        observer.disconnect()
      }
    }, [key, sentences, onMeasured, onResized])

    return (
      <div
        ref={block}
        className={classNames(
          styles['block'],
          styles[kind],
          isFurniture(kind) && styles['furniture'],
        )}
      >
        <ArticleText as="div" language={language} className={styles['text']}>
          {sentences.map(({ sentence, bead, light }, index) => (
            <span
              key={sentence.id}
              id={`unit-${sentence.id}`}
              role="option"
              aria-selected={light === 'selected'}
              data-sentence={sentence.id}
              data-bead={bead}
              className={classNames(styles['sentence'], light !== null && styles[light])}
            >
              {index === 0 ? null : ' '}
              <WordDiff before={acceptedText(sentence)} after={sentence.text} />
            </span>
          ))}
        </ArticleText>
      </div>
    )
  },
  (before, after) =>
    before.language === after.language &&
    before.kind === after.kind &&
    before.onMeasured === after.onMeasured &&
    before.onResized === after.onResized &&
    before.sentences.length === after.sentences.length &&
    before.sentences.every((each, at) => isSame(each, after.sentences[at])),
)

function isSame(one: BlockSentence, other: BlockSentence | undefined): boolean {
  return one.sentence === other?.sentence && one.bead === other.bead && one.light === other.light
}
