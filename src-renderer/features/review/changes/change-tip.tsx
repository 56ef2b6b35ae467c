import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sides } from '../../../../src-core/project/model'
import { indexById } from '../../../../src-core/project/index-by-id'
import { changeMakers } from '../../../../src-core/project/queries/change-makers'
import { bindingOf } from '../../../commands/binding-of'
import { standOn } from '../../../commands/change-commands'
import { KeyHint } from '../../../components/key-hint'
import { currentArticle } from '../../../state/app-state'
import type { AppState, OpenWork } from '../../../state/app-state'
import { useAppStore } from '../../../state/app-store'
import { beadChanges } from '../../../../src-core/project/queries/tracked-changes'
import { findRow } from '../../../../src-core/project/find-row'
import { currentChanges } from '../../../state/current-change'
import { useAfterFrame } from '../../../state/use-after-frame'
import { ChangeMaker } from './change-maker'
import { useCurrentMark } from './use-current-mark'
import styles from './change-tip.module.css'

/** A mark under the pointer: which change of which sentence, and where it stands in the window. */
interface Pointed {
  readonly sentence: string
  readonly index: number
  readonly x: number
  readonly y: number
}

const delayMs = 350

/** The tip stays inside the window while it is no wider than this. */
const widestPx = 420

/** Tells of the mark under the pointer in the grid who made the change and when; a click stands on it. */
export function ChangeTip() {
  const { t, i18n } = useTranslation()
  const work = useAfterFrame(workNow)
  const change = useAppStore((state) => state.change)
  const article = currentArticle(work)
  const { all, at } = currentChanges(article, { work, change })
  useCurrentMark(all[at])
  const pointed = usePointedMark()
  const history = work?.history ?? null
  if (pointed === null || history === null || article === null) return null
  const sentence = sides
    .map((side) => article[side][indexById(article[side]).get(pointed.sentence) ?? -1])
    .find((found) => found !== undefined)
  if (sentence === undefined) return null
  const maker = changeMakers(history, sentence)[pointed.index]
  if (maker === undefined) return null
  return (
    <div
      dir="ltr"
      className={styles['place']}
      style={{ insetBlockStart: pointed.y, insetInlineStart: pointed.x }}
    >
      <div role="tooltip" dir={i18n.dir()} className={styles['tip']}>
        <span>
          <ChangeMaker maker={maker} />
        </span>
        {(['accept-change', 'revert-change'] as const).map((id) => (
          <span key={id} className={styles['key']}>
            {t(`command.${id}`)}
            <KeyHint binding={bindingOf(id) ?? ''} />
          </span>
        ))}
      </div>
    </div>
  )
}

function workNow({ work }: AppState): OpenWork | null {
  return work
}

function usePointedMark(): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  useEffect(() => {
    let timer: number | undefined
    const onOver = ({ target }: PointerEvent) => {
      window.clearTimeout(timer)
      const mark = markUnder(target)
      timer = window.setTimeout(
        () => {
          setPointed(mark)
        },
        mark === null ? 0 : delayMs,
      )
    }
    const onClick = ({ target }: MouseEvent) => {
      const mark = markUnder(target)
      const holder = target instanceof Element ? target.closest('[data-bead]') : null
      const article = currentArticle(useAppStore.getState().work)
      if (mark === null || article === null) return
      const row = findRow(article, holder?.getAttribute('data-bead') ?? '')
      if (row === null) return
      const at = beadChanges(article, row.bead).findIndex(
        ({ sentence, index }) => sentence.id === mark.sentence && index === mark.index,
      )
      if (at >= 0) standOn(row.bead.id, at)
    }
    document.addEventListener('pointerover', onOver)
    document.addEventListener('click', onClick)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('pointerover', onOver)
      document.removeEventListener('click', onClick)
    }
  }, [])
  return pointed
}

function markUnder(target: EventTarget | null): Pointed | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-change]') : null
  const sentence = mark?.closest<HTMLElement>('[data-sentence]')?.dataset['sentence']
  if (mark === null || sentence === undefined) return null
  const { left, bottom } = mark.getBoundingClientRect()
  return {
    sentence,
    index: Number(mark.dataset['change']),
    x: Math.max(8, Math.min(left, window.innerWidth - widestPx)),
    y: bottom + 4,
  }
}
