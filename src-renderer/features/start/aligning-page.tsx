import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import { Progress } from '../../components/progress'
import { cancelAlignment } from '../../state/align-articles'
import styles from './aligning-page.module.css'

interface AligningPageProps {
  readonly title: string
  readonly share: number
  /** Which article of how many, from 1. */
  readonly number: number
  readonly count: number
}

/** The alignment under way: how far it is, and the way to stop it. */
export function AligningPage({ title, share, number, count }: AligningPageProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['page']}>
      <h2 className={styles['title']}>{t('start.aligning')}</h2>
      {count === 1 ? null : (
        <p className={styles['text']}>{t('library.aligning-of', { number, count })}</p>
      )}
      <p className={styles['article']}>
        <bdi>{title}</bdi>
      </p>
      <Progress label={t('start.aligning')} share={share} />
      <p className={styles['text']}>{t('start.aligning-text')}</p>
      <Button about="cancel" onPress={cancelAlignment}>
        {t('shell.cancel')}
      </Button>
    </div>
  )
}
