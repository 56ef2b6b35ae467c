import { AlignJustify, Pilcrow } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { GridLevel } from '../../../src-core/project/queries/grid-rows'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { classNames } from '../../components/class-names'
import { tip } from '../../components/tip'
import { useAppStore } from '../../state/app-store'
import styles from './level-switch.module.css'

const levels = [
  ['sentence', <AlignJustify key="icon" />],
  ['paragraph', <Pilcrow key="icon" />],
] as const satisfies readonly (readonly [GridLevel, ReactNode])[]

/** Chooses what a row is, between the names of the columns. */
export function LevelSwitch() {
  const { t } = useTranslation()
  const level = useAppStore((state) => state.level)
  return (
    <ToggleButtonGroup
      className={classNames(styles['levels'])}
      aria-label={t('review.level')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[level]}
      onSelectionChange={(keys) => {
        if (!keys.has(level)) runCommand('toggle-level')
      }}
    >
      {levels.map(([name, icon]) => (
        <ToggleButton
          key={name}
          {...tip({
            about: 'toggle-level',
            name: t(`review.level-${name}`),
            binding: name === level ? undefined : bindingOf('toggle-level'),
          })}
          id={name}
          className={classNames(styles['level'])}
          aria-label={t(`review.level-${name}`)}
        >
          {icon}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
