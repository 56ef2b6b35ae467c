import styles from './ribbon-layer.module.css'

interface RibbonPatternsProps {
  /** Where ribbons begin and end, in pixels from the left. */
  readonly from: number
  readonly to: number
}

/** What ribbons are filled with beside a plain colour: hatching for doubt, and masks in which a stub fades. */
export function RibbonPatterns({ from, to }: RibbonPatternsProps) {
  const half = Math.max(0, (to - from) / 2)
  const mask = (name: 'left' | 'right', x: number) => (
    <mask
      id={`from-${name}`}
      maskUnits="userSpaceOnUse"
      x={from - 9}
      y="-9000"
      width={2 * half + 18}
      height="40000"
    >
      <rect x={x} y="-9000" width={half} height="40000" fill={`url(#fade-from-${name})`} />
    </mask>
  )
  return (
    <defs>
      <pattern
        id="hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className={styles['hatch-ground']} />
        <rect width="1.6" height="6" className={styles['hatch-line']} />
      </pattern>
      <linearGradient id="fade-from-left" x1="0" x2="1" y1="0" y2="0">
        <stop offset="0.1" stopColor="white" />
        <stop offset="1" stopColor="black" />
      </linearGradient>
      <linearGradient id="fade-from-right" x1="1" x2="0" y1="0" y2="0">
        <stop offset="0.1" stopColor="white" />
        <stop offset="1" stopColor="black" />
      </linearGradient>
      {mask('left', from)}
      {mask('right', from + half)}
    </defs>
  )
}
