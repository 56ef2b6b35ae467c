import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tally } from '../../../src-core/quality/score'
import { useNumbers } from './use-numbers'
import styles from './tallies.module.css'

interface TallyRow {
  readonly id: string
  readonly name: ReactNode
  readonly tally: Tally
}

interface TallyTableProps {
  readonly title: string
  readonly rows: readonly TallyRow[]
}

/** Numbers of issues and their points, with a bar as long as the points; read as a table. */
export function TallyTable({ title, rows }: TallyTableProps) {
  const { t } = useTranslation()
  const number = useNumbers()
  const most = Math.max(...rows.map(({ tally }) => tally.points), 1)
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles['unseen']}>{title}</span>
          </th>
          <th scope="col">{t('quality.issues')}</th>
          <th scope="col">{t('quality.points')}</th>
          <td className={styles['chart']} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, tally }) => (
          <tr key={id} data-tally={id}>
            <th scope="row">{name}</th>
            <td>{number(tally.count)}</td>
            <td>{number(tally.points)}</td>
            <td className={styles['chart']} aria-hidden="true">
              <span
                className={styles['bar']}
                style={{ inlineSize: `${String((tally.points / most) * 100)}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
