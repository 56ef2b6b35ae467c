import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DictionaryInfo } from '../../../src-core/ipc/dictionaries'
import { Button } from '../../components/button'
import { Switch } from '../../components/switch'
import styles from './dictionaries-section.module.css'

interface DictionaryRowProps {
  readonly dictionary: DictionaryInfo
  readonly onRemove: () => void
  readonly onSwitch: (isEnabled: boolean) => void
}

/** One dictionary: what it is, whether it is used, and how to be rid of it. */
export function DictionaryRow({ dictionary, onRemove, onSwitch }: DictionaryRowProps) {
  const { t } = useTranslation()
  const { origin, problem, isEnabled } = dictionary
  const isLearned = origin === 'learned'
  const name = isLearned ? t('dictionary.learned') : dictionary.name
  const isRemovable = origin === 'added' || (isLearned && dictionary.entries > 0)
  return (
    <li className={styles['row']}>
      <Switch
        about="use-dictionary"
        isSelected={isEnabled}
        onChange={onSwitch}
        label={t('dictionary.use', { name })}
        isLabelHidden
      />
      <div className={styles['words']}>
        <bdi className={styles['name']}>{name}</bdi>
        <DictionaryFacts dictionary={dictionary} />
        {problem === null ? null : (
          <span className={styles['problem']}>{t(`error.${problem.code}`, problem.values)}</span>
        )}
      </div>
      {isRemovable ? (
        <Button
          about="remove-dictionary"
          variant="quiet"
          icon={<X />}
          label={isLearned ? t('dictionary.clear') : t('dictionary.remove', { name })}
          onPress={onRemove}
        />
      ) : null}
    </li>
  )
}

function DictionaryFacts({ dictionary }: Pick<DictionaryRowProps, 'dictionary'>) {
  const { t } = useTranslation()
  const { origin, format, direction, entries, problem } = dictionary
  if (problem !== null) return null
  if (origin === 'learned') {
    return (
      <>
        <span className={styles['facts']}>{t('dictionary.words', { count: entries })}</span>
        <span className={styles['facts']}>{t('dictionary.learned-about')}</span>
      </>
    )
  }
  const facts = [
    t('dictionary.entries', { count: entries }),
    ...(direction === null ? [] : [t(`dictionary.direction-${direction[0]}`)]),
    ...(format === null ? [] : [t(`dictionary.format-${format}`)]),
    t(`dictionary.origin-${origin}`),
  ]
  return <span className={styles['facts']}>{facts.join(' \u00B7 ')}</span>
}
