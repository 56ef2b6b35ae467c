import { Scissors } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { CommandId } from '../../../../src-core/commands/command-table'
import { findRow } from '../../../../src-core/project/find-row'
import { otherSide } from '../../../../src-core/project/other-side'
import type { Side } from '../../../../src-core/project/model'
import { beadText } from '../../../../src-core/project/queries/bead-text'
import { paragraphBeads } from '../../../../src-core/project/queries/paragraph-beads'
import { secondPart } from '../../../../src-core/project/queries/second-part'
import { excerptOf } from '../../../../src-core/text/excerpt'
import { bindingOf } from '../../../commands/binding-of'
import { runCommand } from '../../../commands/run-command'
import { Button } from '../../../components/button'
import { aboutCommand } from '../../../components/tip'
import { KeyHint } from '../../../components/key-hint'
import { useAppStore } from '../../../state/app-store'
import type { Splitting } from '../../../state/splitting'
import { textOfSentence } from '../../notes/text-of-sentence'
import styles from './split-bar.module.css'

/** While a split is proposed: what is split, by which keys the cut moves, and the two ways out. */
export function SplitBar({ splitting }: { readonly splitting: Splitting }) {
  const { t } = useTranslation()
  const side = useAppStore(({ work }) => work?.selection?.side ?? 'target')
  const isParagraph = splitting.proposal.type === 'paragraph'
  return (
    <div className={styles['bar']} role="group" aria-label={nameOf(splitting, t)} data-splitting="">
      <span className={styles['what']}>
        <Scissors />
        {nameOf(splitting, t)}
      </span>
      <span className={styles['unseen']} role="status">
        {placeOf(splitting, side, t)}
      </span>
      <span className={styles['keys']} aria-hidden="true">
        <Hint ids={['cut-left', 'cut-right']}>
          {t(isParagraph ? 'review.split-by-bead' : 'review.split-by-word')}
        </Hint>
        {isParagraph ? null : (
          <>
            <Hint ids={['cut-by-sentence-back', 'cut-by-sentence-on']}>
              {t('review.split-by-sentence')}
            </Hint>
            <Hint ids={['other-side']}>{t('review.split-other-side')}</Hint>
          </>
        )}
      </span>
      <span className={styles['ways']}>
        <Tool id="cancel-splitting" variant="quiet">
          {t('review.split-cancel')}
        </Tool>
        <Tool id="finish-splitting" variant="primary">
          {t('review.split-here')}
        </Tool>
      </span>
    </div>
  )
}

interface ToolProps {
  readonly id: CommandId
  readonly variant: 'quiet' | 'primary'
  readonly children: string
}

function Tool({ id, variant, children }: ToolProps) {
  return (
    <Button
      about={aboutCommand(id)}
      variant={variant}
      binding={bindingOf(id)}
      onPress={() => {
        runCommand(id)
      }}
    >
      {children}
    </Button>
  )
}

interface HintProps {
  readonly ids: readonly CommandId[]
  readonly children: string
}

function Hint({ ids, children }: HintProps) {
  return (
    <span className={styles['hint']}>
      <span dir="ltr" className={styles['pair']}>
        {ids.map((id) => (
          <KeyHint key={id} binding={bindingOf(id) ?? ''} />
        ))}
      </span>
      {children}
    </span>
  )
}

function nameOf({ proposal, article, bead }: Splitting, t: TFunction): string {
  const index = findRow(article, bead)?.index ?? 0
  if (proposal.type === 'bead') return t('review.split-bead', { number: index + 1 })
  const number = paragraphBeads(article).findIndex(
    ({ start, end }) => start <= index && index < end,
  )
  return t('review.split-paragraph', { number: number + 1 })
}

/** Where the cut of the side is that is moved, and that of the other one when it follows. */
function placeOf(splitting: Splitting, side: Side, t: TFunction): string {
  const { proposal } = splitting
  const follows = proposal.type === 'bead' && !proposal.chosen.includes(otherSide(side))
  const said = follows ? [side, otherSide(side)] : [side]
  return said.map((each) => cutOf(splitting, each, t)).join(' ')
}

function cutOf({ proposal, article }: Splitting, side: Side, t: TFunction): string {
  const [first] = secondPart(article, proposal, side)
  if (first === undefined) return t(`review.cut-${side}-first`)
  const bead = findRow(article, proposal.bead)?.bead
  const isAll = proposal.type === 'bead' && bead !== undefined && proposal.places[side] === 0
  if (isAll && beadText(article, bead, side) !== '') return t(`review.cut-${side}-second`)
  const text = textOfSentence(article, first.sentence).slice(first.start)
  return t(`review.cut-${side}`, { text: excerptOf(text, { start: 0, end: 0 }).after })
}
