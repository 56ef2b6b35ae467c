import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RefusalCode } from '../../../src-core/strings/en/steps'
import { bindingsOf } from '../../commands/binding-of'
import { classNames } from '../../components/class-names'
import { KeyHint } from '../../components/key-hint'
import type { PaletteEntry } from './palette-entries'
import styles from './command-palette.module.css'

interface PaletteOptionProps {
  readonly id: string
  readonly entry: PaletteEntry
  /** Why it cannot run now; null when it can. */
  readonly refusal: RefusalCode | null
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** A command in the palette: its menu, its name, its keys, and why it cannot run. */
export function PaletteOption(props: PaletteOptionProps) {
  const { id, entry, refusal, isActive, onPoint, onChoose } = props
  const { t, i18n } = useTranslation()
  const option = useRef<HTMLDivElement>(null)
  const otherLanguage = i18n.language === 'ar' ? 'en' : 'ar'

  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])

  return (
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={refusal !== null}
      data-command={entry.id}
      className={classNames(
        styles['option'],
        isActive && styles['active'],
        refusal !== null && styles['refused'],
      )}
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onChoose}
    >
      <span className={styles['words']}>
        <span className={styles['name']}>
          {entry.label}
          {entry.otherLabel === null ? null : (
            <span className={styles['other']} lang={otherLanguage} dir={i18n.dir(otherLanguage)}>
              {entry.otherLabel}
            </span>
          )}
        </span>
        {refusal === null ? null : (
          <span className={styles['reason']}>{t(`refusal.${refusal}`)}</span>
        )}
      </span>
      <span className={styles['menu']}>
        {entry.isRecent
          ? t('palette.recent')
          : entry.menu === null
            ? null
            : t(`menu.${entry.menu}`)}
      </span>
      <span className={styles['keys']}>
        {bindingsOf(entry.id).map(({ key }) => (
          <KeyHint key={key} binding={key} />
        ))}
      </span>
    </div>
  )
}
