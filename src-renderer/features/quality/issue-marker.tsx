import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { Dialog, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { classNames } from '../../components/class-names'
import { useAppStore } from '../../state/app-store'
import type { Marking } from '../../state/notes-state'
import { setNotes } from '../../state/set-notes'
import { focusGrid } from '../review/focus-grid'
import { MarkerForm } from './marker-form'
import styles from './issue-marker.module.css'

/** The small palette in which an issue is marked by one key: the category, with the severity held. */
export function IssueMarker({ article }: { readonly article: Article }) {
  const marking = useAppStore((state) => state.notes.marking)
  return marking === null ? null : (
    <Marker key={marking.issue} article={article} marking={marking} />
  )
}

interface MarkerProps {
  readonly article: Article
  readonly marking: Marking
}

function Marker({ article, marking }: MarkerProps) {
  const { t } = useTranslation()
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span
        ref={anchor}
        dir="ltr"
        className={styles['anchor']}
        style={{ insetBlockStart: marking.y, insetInlineStart: marking.x }}
      />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom"
        offset={6}
        className={classNames(styles['popover'])}
        onOpenChange={(isOpen) => {
          if (!isOpen) closeMarker()
        }}
      >
        <Dialog
          className={classNames(styles['dialog'])}
          data-topic="comments-and-issues"
          aria-label={t(marking.issue === null ? 'quality.mark' : 'quality.judge-anew')}
        >
          <MarkerForm article={article} marking={marking} onDone={closeMarker} />
        </Dialog>
      </Popover>
    </>
  )
}

/** Closes the palette and gives the keyboard back to where it was: the editor, or the grid. */
function closeMarker(): void {
  const { editing } = useAppStore.getState()
  flushSync(() => {
    setNotes({ marking: null })
    useAppStore.setState({ editing: null })
  })
  if (editing === null) focusGrid()
  else useAppStore.setState({ editing })
}
