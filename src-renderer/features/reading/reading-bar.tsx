import { useTranslation } from 'react-i18next'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { CommandId } from '../../../src-core/commands/command-table'
import { columnSides } from '../../../src-core/project/column-sides'
import type { Article, Side } from '../../../src-core/project/model'
import { gridBindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { classNames } from '../../components/class-names'
import { KeyHint } from '../../components/key-hint'
import { LanguageName } from '../../components/language-name'
import { useAppStore } from '../../state/app-store'
import { ViewSwitch } from '../review/view-switch'
import styles from './reading-bar.module.css'

/** What is read, and how; quiet, above the text. */
export function ReadingBar({ article, side }: { readonly article: Article; readonly side: Side }) {
  const { t, i18n } = useTranslation()
  const columns = columnSides(article.languages)
  const reading = useAppStore((state) => state.reading)
  return (
    <div className={styles['bar']}>
      <ViewSwitch />
      <ToggleButtonGroup
        data-about="reading-side"
        className={classNames(styles['sides'])}
        aria-label={t('views.reading-side')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[side]}
        onSelectionChange={(keys) => {
          if (!keys.has(side)) runCommand('other-side')
        }}
      >
        {/* As the columns stand, and the arrow keys go. */}
        {(i18n.dir() === 'rtl' ? columns.toReversed() : columns).map((each) => (
          <ToggleButton key={each} id={each} className={classNames(styles['side'])}>
            <span>{t(`start.${each}`)}</span> <LanguageName language={article.languages[each]} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className={styles['choices']}>
        <Choice command="unfold-all" isOn={reading.isAllUnfolded} label={t('views.unfold-all')} />
        <Choice
          command="mark-corrections"
          isOn={reading.marksCorrections}
          label={t('views.corrections')}
        />
        <Choice
          command="show-furniture"
          isOn={reading.showsFurniture}
          label={t('views.furniture')}
        />
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly command: CommandId
  readonly isOn: boolean
  readonly label: string
}

function Choice({ command, isOn, label }: ChoiceProps) {
  return (
    <ToggleButton
      data-about={command}
      className={classNames(styles['choice'])}
      isSelected={isOn}
      onChange={() => {
        runCommand(command)
      }}
    >
      {label}
      <KeyHint binding={gridBindingOf(command) ?? ''} />
    </ToggleButton>
  )
}
