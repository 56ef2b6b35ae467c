import { useTranslation } from 'react-i18next'
import type { Proposal } from '../../../src-core/load/proposal'
import { setBlockKind, setBlockSide } from '../../../src-core/load/reassign-block'
import type { Side } from '../../../src-core/project/model'
import { BlockCard } from './block-card'
import { LanguageName } from '../../components/language-name'
import styles from './block-column.module.css'

interface BlockColumnProps {
  readonly side: Side
  readonly proposal: Proposal
  readonly onChange: (proposal: Proposal) => void
}

/** The blocks of one side, in the order of the page. */
export function BlockColumn({ side, proposal, onChange }: BlockColumnProps) {
  const { t, i18n } = useTranslation()
  const blocks = proposal.blocks.filter((block) => block.side === side)
  return (
    <section className={styles['column']} aria-label={t(`start.${side}`)}>
      <div className={styles['head']} dir={i18n.dir()}>
        <h3 className={styles['title']}>
          {t(`start.${side}`)}{' '}
          <span className={styles['language']}>
            <LanguageName language={proposal.languages[side]} />
          </span>
        </h3>
        <span className={styles['count']}>{t('start.blocks-count', { count: blocks.length })}</span>
      </div>
      <ol className={styles['blocks']}>
        {blocks.map((block) => (
          <BlockCard
            key={block.id}
            block={block}
            otherSide={side === 'source' ? 'target' : 'source'}
            onMove={(to) => {
              onChange(setBlockSide(proposal, block.id, to))
            }}
            onKind={(kind) => {
              onChange(setBlockKind(proposal, block.id, kind))
            }}
          />
        ))}
      </ol>
    </section>
  )
}
