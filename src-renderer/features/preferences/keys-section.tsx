import { ChevronDown, Keyboard, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { keyPresets } from '../../../src-core/commands/key-settings'
import { Button } from '../../components/button'
import { ChoiceField } from '../../components/choice-field'
import { classNames } from '../../components/class-names'
import { useAppStore } from '../../state/app-store'
import { changeSettings } from '../../state/change-settings'
import { KeyList } from './key-list'
import { KeyTipsField } from './key-tips-field'
import styles from './keys-section.module.css'

/** Whose keys hold, and the keys of single commands, which are folded away until they are wanted. */
export function KeysSection() {
  const { t } = useTranslation()
  const { preset, own } = useAppStore((state) => state.settings.keys)
  const [isOpen, setIsOpen] = useState(false)
  const count = Object.keys(own).length
  return (
    <>
      <ChoiceField
        about="key-preset"
        label={t('keys.preset')}
        choices={keyPresets.map((id) => ({
          id,
          name: t(`keys.preset-${id}`),
          ...(id === 'muqabala' ? {} : { lang: 'en' }),
        }))}
        value={preset}
        onChange={(chosen) => {
          changeSettings(({ keys }) => ({ keys: { ...keys, preset: chosen } }))
        }}
      />
      <p className={styles['about']}>{t('keys.preset-about')}</p>
      <div className={styles['actions']}>
        <AriaButton
          data-about="change-keys"
          className={classNames(styles['fold'])}
          aria-expanded={isOpen}
          onPress={() => {
            setIsOpen(!isOpen)
          }}
        >
          <ChevronDown />
          {t('keys.change')}
        </AriaButton>
        <Button
          about="show-keys"
          variant="quiet"
          icon={<Keyboard />}
          onPress={() => {
            useAppStore.setState({ dialog: 'keys' })
          }}
        >
          {t('keys.show-sheet')}
        </Button>
        {count === 0 ? null : (
          <Button
            about="reset-keys"
            variant="quiet"
            icon={<RotateCcw />}
            hint={t('keys.reset-all-about')}
            onPress={() => {
              changeSettings(({ keys }) => ({ keys: { ...keys, own: {} } }))
            }}
          >
            {t('keys.reset-all')}
          </Button>
        )}
      </div>
      {count === 0 ? null : <p className={styles['about']}>{t('keys.own-keys', { count })}</p>}
      {isOpen ? <KeyList /> : null}
      <KeyTipsField />
    </>
  )
}
