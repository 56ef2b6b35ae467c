import { X } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { conditionTable, countConditions } from '../../../src-core/project/queries/bead-conditions'
import type { BeadCondition } from '../../../src-core/project/queries/bead-conditions'
import { filterBeads, isNoFilter } from '../../../src-core/project/queries/filter-beads'
import type { BeadFilter } from '../../../src-core/project/queries/filter-beads'
import { bindingOf } from '../../commands/binding-of'
import { toggleCondition } from '../../commands/filter-commands'
import { runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { applyFilter, keepFilterTrue } from '../../state/apply-filter'
import { formatNumber } from '../../figures'
import { useAppStore } from '../../state/app-store'
import { useStillGrid } from '../find/use-still-grid'
import { useSearchedArticle } from './use-searched-article'
import styles from './filter-bar.module.css'

/** What the grid is narrowed to, above it: a chip for each condition; nothing while all rows are shown. */
export function FilterBar({ article }: { readonly article: Article }) {
  const filter = useAppStore((state) => state.filter.filter)
  useEffect(keepFilterTrue, [])
  return isNoFilter(filter) ? null : <Chips article={article} filter={filter} />
}

interface ChipsProps {
  readonly article: Article
  readonly filter: BeadFilter
}

function Chips({ article, filter }: ChipsProps) {
  const { t } = useTranslation()
  const bar = useStillGrid()
  // Counted when the rows are shown.
  const counted = useDeferredValue(article)
  const counts = useMemo(() => countConditions(conditionTable(counted)), [counted])
  const { text } = filter
  const known = useSearchedArticle(counted, text)
  const found = useMemo(
    () => (text === null ? 0 : filterBeads(known, { conditions: [], text }).length),
    [known, text],
  )
  const count = useMemo(() => filterBeads(known, filter).length, [known, filter])
  return (
    <section
      data-topic="search"
      ref={bar}
      className={styles['bar']}
      aria-label={t('attention.filters')}
    >
      {filter.conditions.map((condition) => (
        <Chip
          key={condition}
          condition={condition}
          name={t(`attention.condition-${condition}`)}
          count={counts[condition]}
          onRemove={() => {
            toggleCondition(condition)
          }}
        />
      ))}
      {text === null ? null : (
        <Chip
          name={t(text.pattern.isRegex ? 'attention.matches-regex' : 'attention.contains', {
            text: text.pattern.text,
          })}
          count={found}
          onRemove={() => {
            applyFilter({ ...filter, text: null })
          }}
        />
      )}
      <output className={styles['count']} aria-live="polite" data-filter-count="">
        {t('attention.shown', { count, total: known.beads.length })}
      </output>
      <span className={styles['space']} />
      <Button
        about="show-all-rows"
        variant="quiet"
        binding={bindingOf('show-all-rows')}
        onPress={() => {
          runCommand('show-all-rows')
        }}
      >
        {t('attention.show-all')}
      </Button>
    </section>
  )
}

interface ChipProps {
  readonly condition?: BeadCondition
  readonly name: string
  readonly count: number
  readonly onRemove: () => void
}

function Chip({ condition, name, count, onRemove }: ChipProps) {
  const { t, i18n } = useTranslation()
  return (
    <button
      data-about="remove-filter"
      type="button"
      className={styles['chip']}
      aria-label={t('attention.remove', { name })}
      data-condition={condition ?? 'text'}
      onClick={onRemove}
    >
      <span className={styles['name']}>{name}</span>
      <span className={styles['number']}>{formatNumber(count, i18n.language)}</span>
      <X />
    </button>
  )
}
