import { Check } from 'lucide-react'
import { classNames } from '../../components/class-names'
import styles from './welcome-picture.module.css'

type Look = 'approved' | 'plain' | 'missing'

/** How long the lines of each text are, in hundredths of a column, and how the pair stands. */
const rows: readonly (readonly [Look, readonly number[], readonly number[]])[] = [
  ['approved', [92, 58], [96, 70, 34]],
  ['plain', [74], [88]],
  ['missing', [90, 66], []],
  ['plain', [84, 40], [90, 62]],
]

/** What the app does, as a picture: two texts side by side, threads between what belongs together, one thread loose. */
export function WelcomePicture() {
  return (
    <div className={styles['picture']} aria-hidden="true">
      {rows.map(([look, source, target], place) => (
        <div key={String(place)} className={classNames(styles['row'], styles[look])}>
          <Lines widths={source} />
          <span className={styles['thread']}>
            <span className={styles['knot']}>{look === 'approved' ? <Check /> : null}</span>
          </span>
          <Lines widths={target} />
        </div>
      ))}
    </div>
  )
}

function Lines({ widths }: { readonly widths: readonly number[] }) {
  return (
    <span className={styles['lines']}>
      {widths.map((width, place) => (
        <span
          key={String(place)}
          className={styles['line']}
          style={{ inlineSize: `${String(width)}%` }}
        />
      ))}
    </span>
  )
}
