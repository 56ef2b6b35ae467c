import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article, Bead, Side } from '../../../src-core/project/model'
import { annotationsOfBead } from '../../../src-core/project/queries/annotations-of'
import type { PlacedIssue } from '../../../src-core/project/queries/annotations-of'
import { standOnIssue } from '../../commands/note-commands'
import { classNames } from '../../components/class-names'
import { useAppStore } from '../../state/app-store'
import { setNotes } from '../../state/set-notes'
import { useSettledWhileTyping } from '../../state/use-after-frame'
import { QuotedWords } from '../comments/gloss-quote'
import { NoteTools } from '../notes/note-tools'
import { ChangeMaker } from '../review/changes/change-maker'
import { focusGrid } from '../review/focus-grid'
import { remove } from './issue-actions'
import { IssueName } from './issue-name'
import styles from './bead-issues.module.css'

interface BeadIssuesProps {
  readonly article: Article
  readonly bead: Bead
  readonly side: Side
}

/** The issues on one side of the selected bead: what, how bad, what is said of it, by whom. */
export const BeadIssues = memo(function BeadIssues(props: BeadIssuesProps) {
  return <Issues {...useSettledWhileTyping(props)} />
})

const Issues = memo(function Issues({ article, bead, side }: BeadIssuesProps) {
  const { t } = useTranslation()
  const own = annotationsOfBead(article, bead.id).issues.filter(
    ({ issue }) => issue.anchor.side === side,
  )
  if (own.length === 0) return null
  return (
    <ul className={styles['list']} aria-label={t(`quality.issues-in-${side}`)}>
      {own.map((placed) => (
        <IssueItem key={placed.issue.id} article={article} bead={bead.id} placed={placed} />
      ))}
    </ul>
  )
})

interface IssueItemProps {
  readonly article: Article
  readonly bead: string
  readonly placed: PlacedIssue
}

function IssueItem({ article, bead, placed }: IssueItemProps) {
  const { issue, place } = placed
  const isCurrent = useAppStore((state) => state.notes.issue === issue.id)
  return (
    <li
      className={classNames(styles['item'], isCurrent && styles['current'])}
      aria-current={isCurrent}
      data-issue={issue.id}
      onClick={() => {
        standOnIssue({ id: issue.id, place })
      }}
    >
      <IssueName issue={issue} />
      <QuotedWords article={article} anchor={issue.anchor} place={place} />
      {issue.note === '' ? null : (
        <span className={styles['note']} dir="auto">
          {issue.note}
        </span>
      )}
      <span className={styles['maker']}>
        <ChangeMaker maker={{ author: issue.by, at: issue.at }} />
      </span>
      <NoteTools
        note="issue"
        onEdit={() => {
          const { left = 0, top = 0 } =
            document
              .querySelector(`[data-issue="${CSS.escape(issue.id)}"]`)
              ?.getBoundingClientRect() ?? {}
          const { anchor } = issue
          setNotes({ marking: { bead, anchor, issue: issue.id, x: left + 120, y: top } })
        }}
        onRemove={() => {
          remove(issue.id)
          focusGrid()
        }}
      />
    </li>
  )
}
