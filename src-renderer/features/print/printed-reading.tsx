import type { Article, Side } from '../../../src-core/project/model'
import { isFurniture } from '../../../src-core/project/model'
import { textBlocks } from '../../../src-core/project/queries/text-blocks'
import { useAppStore } from '../../state/app-store'
import { ReadingBlock } from '../reading/reading-block'
import styles from './print-sheet.module.css'

interface PrintedReadingProps {
  readonly article: Article
  readonly side: Side
}

/** One side as it is read, whole, with what is unfolded and marked in the window. */
export function PrintedReading({ article, side }: PrintedReadingProps) {
  const reading = useAppStore((state) => state.reading)
  const blocks = textBlocks(article[side]).filter(
    ({ kind }) => reading.showsFurniture || !isFurniture(kind),
  )
  const title = blocks.find(({ kind }) => kind === 'heading')
  return (
    <div className={styles['reading']}>
      {blocks.map((block) => (
        <ReadingBlock
          key={block.start}
          article={article}
          side={side}
          block={block}
          isTitle={block === title}
          selectedBead={null}
          reading={reading}
        />
      ))}
    </div>
  )
}
