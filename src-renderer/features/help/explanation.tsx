import { useTranslation } from 'react-i18next'
import { KeyHint } from '../../components/key-hint'
import { isAboutId } from '../../components/tip'
import styles from './explanation.module.css'

interface ExplanationProps {
  readonly element: HTMLElement
  readonly id: string
  /** Its name, where it is not among what the element says. */
  readonly name?: string | undefined
}

/** What an element says of itself: its name and its key, and what it is; without a name the key stands beside that. */
export function Explanation({ element, id, name }: ExplanationProps) {
  const { t } = useTranslation()
  const { tip, tipKey = '', about } = element.dataset
  const heading = name ?? tip
  const sentence = isAboutId(about) ? (
    <span className={styles['about']}>{t(`about.${about}`)}</span>
  ) : null
  if (heading === undefined) {
    return (
      <span id={id} className={styles['head']}>
        {sentence}
        <KeyHint binding={tipKey} isSpoken />
      </span>
    )
  }
  return (
    <span id={id} className={styles['explanation']}>
      <span className={styles['head']}>
        <span className={styles['name']}>{heading}</span>
        <KeyHint binding={tipKey} isSpoken />
      </span>
      {sentence}
    </span>
  )
}
