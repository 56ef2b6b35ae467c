import {
  CircleQuestionMark,
  Contrast,
  FileOutput,
  Gauge,
  History,
  LibraryBig,
  ListChecks,
  Moon,
  Redo2,
  Sun,
  SunMoon,
  Undo2,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { useHistoryLabels } from '../../commands/use-history-labels'
import { Button } from '../../components/button'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { ArticleTitle } from './article-title'
import { Progress } from './progress'
import { SaveMark } from './save-mark'
import styles from './top-bar.module.css'

const themeIcons = {
  system: <SunMoon />,
  light: <Sun />,
  dark: <Moon />,
  contrast: <Contrast />,
} as const

/** The bar on top: what is open, how far the review is, what can be done with all of it. */
export function TopBar() {
  const { t } = useTranslation()
  const theme = useAppStore((state) => state.settings.theme)
  const article = useAppStore((state) => currentArticle(state.work)?.id ?? null)
  const isReviewing = useAppStore((state) => state.screen.type === 'review')
  return (
    <header className={styles['bar']}>
      {isReviewing && article !== null ? (
        <>
          <LibraryButton />
          <ArticleTitle key={article} />
          <Progress />
          <SaveMark />
        </>
      ) : (
        <h1 className={styles['name']}>{t('shell.app-name')}</h1>
      )}
      <div className={styles['space']} />
      {isReviewing ? <HistoryButtons /> : null}
      {isReviewing ? (
        <Button
          about="export-article"
          icon={<FileOutput />}
          binding={bindingOf('export-article')}
          onPress={() => {
            runCommand('export-article')
          }}
        >
          {t('command.export-article')}
        </Button>
      ) : null}
      <Button
        about="show-help"
        variant="quiet"
        icon={<CircleQuestionMark />}
        label={t('command.show-help')}
        binding={bindingOf('show-help')}
        onPress={() => {
          runCommand('show-help')
        }}
      />
      <Button
        about="toggle-theme"
        variant="quiet"
        icon={themeIcons[theme]}
        label={t(`shell.theme_${theme}`)}
        binding={bindingOf('toggle-theme')}
        onPress={() => {
          runCommand('toggle-theme')
        }}
      />
      <Button
        about="toggle-interface-language"
        variant="quiet"
        onPress={() => {
          runCommand('toggle-interface-language')
        }}
      >
        {t('shell.switch-language')}
      </Button>
    </header>
  )
}

function LibraryButton() {
  const { t } = useTranslation()
  return (
    <Button
      about="toggle-library"
      variant="quiet"
      icon={<LibraryBig />}
      label={t('command.toggle-library')}
      binding={bindingOf('toggle-library')}
      onPress={() => {
        runCommand('toggle-library')
      }}
    />
  )
}

function HistoryButtons() {
  const { undo, redo } = useHistoryLabels()
  const { t } = useTranslation()
  return (
    <div className={styles['group']}>
      <Button
        about="undo"
        variant="quiet"
        icon={<Undo2 />}
        label={undo ?? t('shell.nothing-to-undo')}
        binding={bindingOf('undo')}
        isDisabled={undo === null}
        onPress={() => {
          runCommand('undo')
        }}
      />
      <Button
        about="redo"
        variant="quiet"
        icon={<Redo2 />}
        label={redo ?? t('shell.nothing-to-redo')}
        binding={bindingOf('redo')}
        isDisabled={redo === null}
        onPress={() => {
          runCommand('redo')
        }}
      />
      <Button
        about="toggle-findings"
        variant="quiet"
        icon={<ListChecks />}
        label={t('command.toggle-findings')}
        binding={bindingOf('toggle-findings')}
        onPress={() => {
          runCommand('toggle-findings')
        }}
      />
      <Button
        about="toggle-history"
        variant="quiet"
        icon={<History />}
        label={t('command.toggle-history')}
        binding={bindingOf('toggle-history')}
        onPress={() => {
          runCommand('toggle-history')
        }}
      />
      <Button
        about="toggle-quality"
        variant="quiet"
        icon={<Gauge />}
        label={t('command.toggle-quality')}
        binding={bindingOf('toggle-quality')}
        onPress={() => {
          runCommand('toggle-quality')
        }}
      />
    </div>
  )
}
