import { memo } from 'react'
import type { Sentence, Side } from '../../../src-core/project/model'
import { acceptedText } from '../../../src-core/project/queries/tracked-changes'
import { toggleUnfolded } from '../../commands/show-commands'
import { classNames } from '../../components/class-names'
import { WordDiff } from '../../components/word-diff'
import { select } from '../../state/select'
import styles from './reading-block.module.css'

interface ReadingSentenceProps {
  readonly sentence: Sentence
  readonly bead: string
  readonly side: Side
  readonly isFirst: boolean
  readonly isSelected: boolean
  readonly isUnfolded: boolean
  readonly marksCorrections: boolean
}

/** A sentence that is read. A click, or Enter where it is selected, unfolds its other side under it. */
export const ReadingSentence = memo(function ReadingSentence(props: ReadingSentenceProps) {
  const { sentence, bead, side, isFirst, isSelected, isUnfolded, marksCorrections } = props
  return (
    <>
      {isFirst ? null : ' '}
      <span
        role="button"
        tabIndex={isSelected ? 0 : -1}
        aria-expanded={isUnfolded}
        aria-current={isSelected ? 'true' : undefined}
        data-sentence={sentence.id}
        data-bead={bead}
        data-active-field={isSelected || undefined}
        className={classNames(styles['sentence'], isSelected && styles['selected'])}
        onClick={() => {
          // Who has just marked words to copy them did not mean the sentence.
          if (window.getSelection()?.isCollapsed === false) return
          select({ bead, side })
          toggleUnfolded(bead)
        }}
      >
        {marksCorrections ? (
          <WordDiff before={acceptedText(sentence)} after={sentence.text} />
        ) : (
          sentence.text
        )}
      </span>
    </>
  )
})
