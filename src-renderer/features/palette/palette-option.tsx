import { useTranslation } from 'react-i18next'
import type { RefusalCode } from '../../../src-core/strings/en/steps'
import { bindingsOf } from '../../commands/binding-of'
import type { FilterOptionAttributes } from '../../components/filter-list'
import { KeyHint } from '../../components/key-hint'
import { EntryOption } from './entry-option'
import type { PaletteEntry } from './palette-entries'
import styles from './command-palette.module.css'

interface PaletteOptionProps {
  readonly entry: PaletteEntry
  /** Why it cannot run now; null when it can. */
  readonly refusal: RefusalCode | null
  readonly option: FilterOptionAttributes
}

/** A command in the palette: its menu, its name, its keys, and why it cannot run. */
export function PaletteOption({ entry, refusal, option }: PaletteOptionProps) {
  const { t, i18n } = useTranslation()
  const otherLanguage = i18n.language === 'ar' ? 'en' : 'ar'
  return (
    <EntryOption
      {...option}
      aria-disabled={refusal !== null}
      data-command={entry.id}
      name={
        <>
          {entry.label}
          {entry.otherLabel === null ? null : (
            <span className={styles['other']} lang={otherLanguage} dir={i18n.dir(otherLanguage)}>
              {entry.otherLabel}
            </span>
          )}
        </>
      }
      reason={refusal === null ? undefined : t(`refusal.${refusal}`)}
      place={
        entry.isRecent ? t('palette.recent') : entry.menu === null ? null : t(`menu.${entry.menu}`)
      }
      sign={bindingsOf(entry.id).map(({ key }) => (
        <KeyHint key={key} binding={key} />
      ))}
    />
  )
}
