import { ArrowLeftRight, EyeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Block } from '../../../src-core/load/proposal'
import { isFurniture } from '../../../src-core/project/model'
import type { BlockKind, Side } from '../../../src-core/project/model'
import { directionOf } from '../../../src-core/text/languages'
import { ArticleText } from '../../components/article-text'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { KindSelect } from './kind-select'
import styles from './block-card.module.css'

interface BlockCardProps {
  readonly block: Block
  readonly otherSide: Side
  readonly onMove: (side: Side | null) => void
  readonly onKind: (kind: BlockKind) => void
}

/** A block of the page, with what it is taken for and the ways to take it for something else. */
export function BlockCard({ block, otherSide, onMove, onKind }: BlockCardProps) {
  const { t, i18n } = useTranslation()
  return (
    <div
      dir={directionOf(block.language)}
      className={classNames(
        styles['card'],
        isFurniture(block.kind) && styles['furniture'],
        block.kind === 'heading' && styles['heading'],
      )}
    >
      <ArticleText language={block.language} className={styles['text']}>
        {block.text}
      </ArticleText>
      <div className={styles['tools']}>
        <div className={styles['moves']}>
          <Button
            about="move-block"
            variant="quiet"
            icon={<ArrowLeftRight />}
            label={t(`start.move-to-${otherSide}`)}
            onPress={() => {
              onMove(otherSide)
            }}
          />
          <Button
            about="leave-out-block"
            variant="quiet"
            icon={<EyeOff />}
            label={t('start.leave-out')}
            onPress={() => {
              onMove(null)
            }}
          />
        </div>
        <span dir={i18n.dir()}>
          <KindSelect kind={block.kind} onChange={onKind} />
        </span>
      </div>
    </div>
  )
}
