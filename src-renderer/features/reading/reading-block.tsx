import { Fragment } from 'react'
import type { Article, BlockKind, Side } from '../../../src-core/project/model'
import { isFurniture } from '../../../src-core/project/model'
import { otherSide } from '../../../src-core/project/other-side'
import { beadPlaces } from '../../../src-core/project/queries/bead-places'
import type { TextBlock } from '../../../src-core/project/queries/text-blocks'
import { ArticleText } from '../../components/article-text'
import { classNames } from '../../components/class-names'
import type { ReadingState } from '../../state/view-state'
import { Counterpart } from './counterpart'
import { ReadingSentence } from './reading-sentence'
import styles from './reading-block.module.css'

interface ReadingBlockProps {
  readonly article: Article
  readonly side: Side
  readonly block: TextBlock
  /** Whether it is the title of the whole article. */
  readonly isTitle: boolean
  readonly selectedBead: string | null
  readonly reading: ReadingState
}

/** A paragraph, heading, caption, quotation or the like, set as what it is. */
export function ReadingBlock(props: ReadingBlockProps) {
  const { article, side, block, isTitle, selectedBead, reading } = props
  const places = beadPlaces(article, side)
  return (
    <ArticleText
      as={elementFor(block.kind, isTitle)}
      language={article.languages[side]}
      className={classNames(
        styles['block'],
        styles[isTitle ? 'title' : block.kind],
        isFurniture(block.kind) && styles['furniture'],
      )}
    >
      {article[side].slice(block.start, block.end).map((sentence, at) => {
        const place = block.start + at
        const bead = article.beads[places[place] ?? -1]
        if (bead === undefined) return null
        const isUnfolded = reading.isAllUnfolded !== reading.unfolded.has(bead.id)
        // Under the last of the sentences that the bead has here.
        const isLast = place === block.end - 1 || places[place + 1] !== places[place]
        return (
          <Fragment key={sentence.id}>
            <ReadingSentence
              sentence={sentence}
              bead={bead.id}
              side={side}
              isFirst={at === 0}
              isSelected={bead.id === selectedBead}
              isUnfolded={isUnfolded}
              marksCorrections={reading.marksCorrections}
            />
            {isUnfolded && isLast ? (
              <Counterpart
                article={article}
                bead={bead}
                side={otherSide(side)}
                marksCorrections={reading.marksCorrections}
              />
            ) : null}
          </Fragment>
        )
      })}
    </ArticleText>
  )
}

function elementFor(kind: BlockKind, isTitle: boolean): 'p' | 'h1' | 'h2' | 'blockquote' {
  if (isTitle) return 'h1'
  if (kind === 'heading') return 'h2'
  return kind === 'pull-quote' ? 'blockquote' : 'p'
}
