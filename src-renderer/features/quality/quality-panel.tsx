import { Gauge } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { annotationsOf } from '../../../src-core/project/queries/annotations-of'
import { progress } from '../../../src-core/project/queries/progress'
import { scoreOf, tallyIssues } from '../../../src-core/quality/score'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { classNames } from '../../components/class-names'
import { Panel } from '../../components/panel'
import { focusGrid } from '../review/focus-grid'
import { Formula } from './formula'
import { ModelForm } from './model-form'
import { PanelIssues } from './panel-issues'
import { CategoryTallies, SeverityTallies } from './tallies'
import { useQuality } from './use-quality'
import { Verdict } from './verdict'
import styles from './quality-panel.module.css'

/** What the issues come to by the quality model: a verdict in words, its formula, charts, the list, and the model. */
export function QualityPanel({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const quality = useQuality()
  // Keys do not wait for the figures.
  const counted = useDeferredValue(article)
  const [category, setCategory] = useState<string | null>(null)
  const placed = annotationsOf(counted).issues
  const { score, tallies } = useMemo(() => {
    const issues = counted.issues ?? []
    const { unreviewed, approved, query } = progress(counted).sourceWords
    return {
      score: scoreOf(issues, unreviewed + approved + query, quality),
      tallies: tallyIssues(issues, quality),
    }
  }, [counted, quality])
  const chosen = category !== null && tallies.byCategory.has(category) ? category : null
  return (
    <Panel
      data-topic="comments-and-issues"
      className={classNames(styles['wide'])}
      label={t('quality.title')}
      icon={<Gauge aria-hidden="true" />}
      close={{
        label: t('quality.close'),
        binding: bindingOf('toggle-quality'),
        onPress: () => {
          runCommand('toggle-quality')
        },
      }}
      tabIndex={-1}
      data-quality-panel=""
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) focusGrid()
      }}
    >
      <div className={styles['body']}>
        <Verdict score={score} quality={quality} />
        <Formula score={score} quality={quality} />
        <SeverityTallies tallies={tallies.bySeverity} />
        <CategoryTallies
          tallies={tallies.byCategory}
          quality={quality}
          chosen={chosen}
          onChoose={setCategory}
        />
        <PanelIssues
          article={counted}
          issues={placed.filter(({ issue }) => chosen === null || issue.category === chosen)}
        />
        <ModelForm quality={quality} />
      </div>
    </Panel>
  )
}
