import { BookOpen, Rows3, Spline } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { classNames } from '../../components/class-names'
import { tip } from '../../components/tip'
import { useAppStore } from '../../state/app-store'
import type { ArticleView } from '../../state/view-state'
import styles from './level-switch.module.css'

const views = [
  ['grid', <Rows3 key="icon" />],
  ['links', <Spline key="icon" />],
  ['reading', <BookOpen key="icon" />],
] as const satisfies readonly (readonly [ArticleView, ReactNode])[]

/** Chooses how the article is shown. */
export function ViewSwitch() {
  const { t } = useTranslation()
  const view = useAppStore((state) => state.view)
  return (
    <ToggleButtonGroup
      className={classNames(styles['levels'])}
      aria-label={t('views.view')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={([chosen]) => {
        const found = views.find(([name]) => name === chosen)
        if (found !== undefined) runCommand(`show-${found[0]}`)
      }}
    >
      {views.map(([name, icon]) => (
        <ToggleButton
          key={name}
          {...tip({
            about: `show-${name}`,
            name: t(`views.view-${name}`),
            binding: bindingOf(`show-${name}`),
          })}
          id={name}
          className={classNames(styles['level'])}
          aria-label={t(`views.view-${name}`)}
        >
          {icon}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
