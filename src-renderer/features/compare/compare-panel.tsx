import { GitCompareArrows } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionDifference } from '../../../src-core/compare/compare-version'
import type { Article } from '../../../src-core/project/model'
import { bindingOf } from '../../commands/binding-of'
import { refusalOf, runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { formatKey } from '../../components/format-key'
import { Panel } from '../../components/panel'
import {
  OptionText,
  PanelList,
  faintClass,
  focusPanelList,
  optionClass,
} from '../../components/panel-list'
import type { OptionAttributes, PanelLine } from '../../components/panel-list'
import { WordDiff } from '../../components/word-diff'
import { useAppStore } from '../../state/app-store'
import { differencesFrom } from '../../state/current-comparison'
import { select } from '../../state/select'
import { focusGrid } from '../review/focus-grid'
import { compareList } from './compare-list'
import styles from './compare-panel.module.css'

const differenceHeightPx = 110
const none: readonly VersionDifference[] = []

/** Another version of the translation beside ours: the beads that differ, and a way to take each over. */
export function ComparePanel({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const version = useAppStore((state) => state.comparison)
  const selected = useAppStore((state) => state.work?.selection?.bead ?? null)
  const differences = version === null ? none : differencesFrom(article, version)
  const lines = useMemo(() => differences.map(lineOf), [differences])
  return (
    <Panel
      data-topic="correct-text"
      className={classNames(styles['wide'])}
      label={t('compare.title')}
      heading={version === null ? undefined : <bdi>{version.name}</bdi>}
      icon={<GitCompareArrows aria-hidden="true" />}
      status={
        <p role="status">
          {version === null
            ? t('compare.none-chosen', { key: formatKey(bindingOf('compare-version') ?? '') })
            : t('compare.count', { count: differences.length })}
        </p>
      }
      close={{
        label: t('compare.close'),
        onPress: () => {
          useAppStore.setState({ panel: null })
          focusGrid()
        },
      }}
    >
      <PanelList
        lines={lines}
        label={t('compare.list')}
        name={compareList}
        hasCommands
        active={selected}
        onMove={goTo}
        onEnter={() => {
          useAppStore.setState({ editing: 'target' })
        }}
        onEscape={focusGrid}
      >
        {(line, option) => <DifferenceOption article={article} line={line} option={option} />}
      </PanelList>
      <div className={styles['tools']} role="toolbar" aria-label={t('compare.tools')}>
        <Button
          about="take-over"
          binding={bindingOf('take-over')}
          isDisabled={refusalOf('take-over') !== null}
          onPress={() => {
            runCommand('take-over')
          }}
        >
          {t('compare.take-over')}
        </Button>
        <Button
          about="take-over-all"
          variant="quiet"
          isDisabled={refusalOf('take-over-all') !== null}
          onPress={() => {
            runCommand('take-over-all')
            focusPanelList(compareList)
          }}
        >
          {t('compare.take-over-all')}
        </Button>
      </div>
    </Panel>
  )
}

interface DifferenceLine extends PanelLine {
  readonly difference: VersionDifference
}

function lineOf(difference: VersionDifference): DifferenceLine {
  return { key: difference.bead, isOption: true, heightPx: differenceHeightPx, difference }
}

function goTo({ difference }: DifferenceLine): void {
  select({ bead: difference.bead, side: 'target' })
}

interface DifferenceOptionProps {
  readonly article: Article
  readonly line: DifferenceLine
  readonly option: OptionAttributes
}

/** A bead: ours with the marks of a copy-editor that make theirs of it. */
function DifferenceOption({ article, line, option }: DifferenceOptionProps) {
  const { t } = useTranslation()
  const { row, ours, theirs } = line.difference
  return (
    <div
      {...option}
      className={optionClass}
      onClick={() => {
        goTo(line)
      }}
    >
      <span className={faintClass}>{t('review.bead-number', { number: row + 1 })}</span>
      <OptionText language={article.languages.target}>
        <WordDiff before={ours} after={theirs} />
      </OptionText>
    </div>
  )
}
