import { useTranslation } from 'react-i18next'
import type { Proposal } from '../../../src-core/load/proposal'
import type { Side } from '../../../src-core/project/model'
import { ArticleText } from '../../components/article-text'
import { Button } from '../../components/button'
import styles from './left-out-tray.module.css'

interface LeftOutTrayProps {
  readonly proposal: Proposal
  readonly onTakeIn: (block: string, side: Side) => void
}

/** The blocks that will not be in the article; nothing is shown when there are none. */
export function LeftOutTray({ proposal, onTakeIn }: LeftOutTrayProps) {
  const { t } = useTranslation()
  const blocks = proposal.blocks.filter((block) => block.side === null)
  if (blocks.length === 0) return null
  return (
    <section className={styles['tray']} aria-label={t('start.left-out')}>
      <h3 className={styles['title']}>
        {t('start.left-out')} <span className={styles['hint']}>{t('start.left-out-hint')}</span>
      </h3>
      <ul className={styles['blocks']}>
        {blocks.map((block) => (
          <li key={block.id} className={styles['block']}>
            <ArticleText language={block.language} className={styles['text']}>
              {block.text}
            </ArticleText>
            {(['source', 'target'] as const).map((side) => (
              <Button
                about="bring-back-block"
                key={side}
                variant="quiet"
                onPress={() => {
                  onTakeIn(block.id, side)
                }}
              >
                {t(`start.move-to-${side}`)}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
