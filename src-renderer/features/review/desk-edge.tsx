import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { setDeskShare } from '../../commands/desk-commands'
import { runCommand } from '../../commands/run-command'
import { tip } from '../../components/tip'
import { formatNumber } from '../../figures'
import { deskElement, deskRoom, shareWithin } from './desk-room'
import type { DeskRoom } from './desk-room'
import styles from './desk-edge.module.css'

interface Drag {
  readonly fromY: number
  readonly room: DeskRoom
  /** The height that its style gave the desk; empty for the usual one. */
  readonly before: string
  /** The height of the review, in pixels. */
  readonly whole: number
}

/**
 * The edge between the rows and the desk: drag it, or press the arrow keys on it, to give either more room.
 * While it is dragged the desk is only drawn so; where it is let go is kept.
 */
export function DeskEdge() {
  const { t, i18n } = useTranslation()
  const room = useDeskRoom()
  const drag = useRef<Drag | null>(null)
  const percent = (share: number) => Math.round(share * 100)

  const shareAt = ({ clientY }: PointerEvent): number | null => {
    if (drag.current === null) return null
    const { fromY, room: from, whole } = drag.current
    return shareWithin(from, from.share + (fromY - clientY) / whole)
  }
  const draw = (share: number) => {
    deskElement()?.style.setProperty('block-size', `${String(share * 100)}%`)
  }
  const giveUp = () => {
    if (drag.current === null) return
    deskElement()?.style.setProperty('block-size', drag.current.before)
    drag.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && drag.current !== null) giveUp()
    else if (event.key === 'ArrowUp') runCommand('grow-desk', 'key')
    else if (event.key === 'ArrowDown') runCommand('shrink-desk', 'key')
    else if (event.key === 'Home' && room !== null) setDeskShare(room.least)
    else if (event.key === 'End' && room !== null) setDeskShare(room.most)
    else if (event.key === 'Enter') runCommand('toggle-desk', 'key')
    else return
    event.preventDefault()
  }

  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={t('views.desk-height')}
      aria-valuemin={percent(room?.least ?? 0)}
      aria-valuemax={percent(room?.most ?? 1)}
      aria-valuenow={percent(room?.share ?? 0)}
      aria-valuetext={formatNumber(room?.share ?? 0, i18n.language, { style: 'percent' })}
      tabIndex={0}
      className={styles['edge']}
      {...tip({ about: 'size-desk', name: t('views.desk-height') })}
      onKeyDown={onKeyDown}
      onDoubleClick={() => {
        setDeskShare(null)
      }}
      onPointerDown={(event) => {
        const desk = deskElement()
        const from = desk === null ? null : deskRoom(desk)
        if (event.button !== 0 || desk === null || from === null) return
        // The caret stays where it is: nobody leaves a text by making room for it.
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        const whole = desk.parentElement?.clientHeight ?? 1
        const before = desk.style.blockSize
        drag.current = { fromY: event.clientY, room: from, before, whole }
      }}
      onPointerMove={(event) => {
        const share = shareAt(event)
        if (share !== null) draw(share)
      }}
      onPointerUp={(event) => {
        const share = shareAt(event)
        const isMoved = drag.current !== null && drag.current.fromY !== event.clientY
        drag.current = null
        if (share !== null && isMoved) setDeskShare(share)
      }}
      onPointerCancel={giveUp}
    >
      <span className={styles['grip']} />
    </div>
  )
}

/** The room of the desk as it is now, also when the window changes. */
function useDeskRoom(): DeskRoom | null {
  const [room, setRoom] = useState<DeskRoom | null>(null)
  useEffect(() => {
    const desk = deskElement()
    if (desk === null) return
    const observer = new ResizeObserver(() => {
      setRoom(deskRoom(desk))
    })
    observer.observe(desk)
    if (desk.parentElement !== null) observer.observe(desk.parentElement)
    return () => {
      observer.disconnect()
    }
  }, [])
  return room
}
