import { CaseSensitive, Regex, WholeWord } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '../../components/choice-field'
import { classNames } from '../../components/class-names'
import { tip } from '../../components/tip'
import type { FindQuery } from '../../state/find-state'
import { changePattern, changeQuery } from './find-actions'
import styles from './find-bar.module.css'

type OptionName = 'matchesCase' | 'isWholeWords' | 'isRegex' | 'foldsLetters'

const options = [
  ['foldsLetters', 'fold-letters', <AlikeLetters key="icon" />],
  ['matchesCase', 'match-case', <CaseSensitive key="icon" />],
  ['isWholeWords', 'whole-words', <WholeWord key="icon" />],
  ['isRegex', 'regular-expression', <Regex key="icon" />],
] as const satisfies readonly (readonly [OptionName, string, ReactNode])[]

/** How the letters are compared: four switches. */
export function FindOptions({ query }: { readonly query: FindQuery }) {
  const { t } = useTranslation()
  return (
    <div className={styles['options']} role="group" aria-label={t('find.options')}>
      {options.map(([option, name, icon]) => (
        <ToggleButton
          key={option}
          className={classNames(styles['option'])}
          aria-label={t(`find.${name}`)}
          {...tip({ about: name, name: t(`find.${name}`) })}
          isSelected={query.pattern[option]}
          onChange={(isOn) => {
            changePattern({ [option]: isOn })
          }}
        >
          {icon}
        </ToggleButton>
      ))}
    </div>
  )
}

/** A ta marbuta with its dots and a ha: the sign of letters that count as alike, drawn by the stylesheet. */
function AlikeLetters() {
  return <span className={styles['letters']} lang="ar" dir="rtl" aria-hidden="true" />
}

const places = ['both', 'source', 'target'] as const satisfies readonly FindQuery['where'][]

/** On which side to look. */
export function FindWhere({ query }: { readonly query: FindQuery }) {
  const { t } = useTranslation()
  return (
    <span className={styles['where']}>
      <ChoiceField
        about="find-where"
        label={t('find.where')}
        isLabelHidden
        isSmall
        choices={places.map((place) => ({ id: place, name: t(`find.where-${place}`) }))}
        value={query.where}
        onChange={(where) => {
          changeQuery({ ...query, where })
        }}
      />
    </span>
  )
}
