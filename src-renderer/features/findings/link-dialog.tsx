import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linkCandidates } from '../../../src-core/project/queries/link-candidates'
import type { Article } from '../../../src-core/project/model'
import type { DecidedFinding } from '../../../src-core/checks/decided-findings'
import { linkFindingWith } from '../../commands/finding-commands'
import { Dialog } from '../../components/dialog'
import { FilterList } from '../../components/filter-list'
import { OptionText } from '../../components/panel-list'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { selectedFinding } from '../../state/current-findings'
import { focusFindings } from './focus-findings'
import styles from './link-dialog.module.css'

/** So many rows are offered; more words in the field make them fewer. */
const most = 40

function close(): void {
  useAppStore.setState({ dialog: null })
}

/** Where does what is missing stand? The rows that may hold it, the likeliest first, and a field to find others. */
export function LinkDialog() {
  const { t } = useTranslation()
  const article = useAppStore((state) => currentArticle(state.work))
  const found = selectedFinding()
  if (article === null || found === null) return null
  return (
    <Dialog
      topic="missing"
      title={t(`findings.link-${found.finding.lacking ?? 'target'}`)}
      onClose={close}
    >
      <Candidates article={article} found={found} />
    </Dialog>
  )
}

interface CandidatesProps {
  readonly article: Article
  readonly found: DecidedFinding
}

function Candidates({ article, found }: CandidatesProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const side = found.finding.lacking ?? 'target'
  const candidates = linkCandidates(article, found.bead, side, query, most)

  return (
    <div className={styles['body']}>
      <FilterList
        about="find-row"
        label={t('findings.link-find')}
        listLabel={t('findings.link-rows')}
        query={query}
        onQuery={setQuery}
        items={candidates}
        active={active}
        onActive={setActive}
        onChoose={({ bead }) => {
          close()
          linkFindingWith(bead)
          focusFindings()
        }}
        nothing={<p className={styles['nothing']}>{t('findings.link-nothing')}</p>}
      >
        {({ bead, row, text, isFree }, option) => (
          <div key={bead} {...option}>
            <span className={styles['row']}>
              {t('review.bead-number', { number: row + 1 })}
              {isFree ? <span className={styles['free']}>{t('checks.name-unaligned')}</span> : null}
            </span>
            <OptionText language={article.languages[side]} isExcerpt>
              {text}
            </OptionText>
          </div>
        )}
      </FilterList>
    </div>
  )
}
