import { Check, RotateCcw } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import type { PlacedThread } from '../../../src-core/project/queries/annotations-of'
import { standOnThread } from '../../commands/note-commands'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { setNotes } from '../../state/set-notes'
import { useAppStore } from '../../state/app-store'
import { focusGrid } from '../review/focus-grid'
import { ChangeMaker } from '../review/changes/change-maker'
import { CommentView } from './comment-view'
import { GlossQuote } from './gloss-quote'
import { reopen, reply, resolve } from './thread-actions'
import { WriteComment } from './write-comment'
import styles from './margin.module.css'

interface GlossProps {
  readonly article: Article
  readonly placed: PlacedThread
  /** Where its row begins, in pixels. */
  readonly top: number
  readonly isCurrent: boolean
}

/** A thread in the margin: folded to its first words, unfolded when one stands on it. */
export function Gloss({ article, placed, top, isCurrent }: GlossProps) {
  const { t } = useTranslation()
  const { thread, place } = placed
  const element = useRef<HTMLElement>(null)
  const wantsKeyboard = useAppStore(({ notes }) => isCurrent && notes.thread?.keyboard === true)
  const author = thread.comments[0]?.by ?? ''

  useEffect(() => {
    if (!wantsKeyboard) return
    element.current?.focus({ preventScroll: true })
    setNotes({ thread: { id: thread.id, keyboard: false } })
  }, [wantsKeyboard, thread.id])

  return (
    <section
      ref={element}
      tabIndex={-1}
      data-gloss={isCurrent ? 'current' : ''}
      data-top={top}
      data-thread={thread.id}
      data-resolved={thread.resolved !== null}
      aria-label={author === '' ? t('comments.thread-nameless') : t('comments.thread', { author })}
      className={classNames(
        styles['gloss'],
        isCurrent && styles['current'],
        thread.resolved !== null && styles['resolved'],
      )}
      onMouseDown={() => {
        if (!isCurrent) standOnThread({ id: thread.id, place }, false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        setNotes({ thread: null })
        focusGrid()
      }}
    >
      {isCurrent ? (
        <Unfolded article={article} placed={placed} />
      ) : (
        <Folded article={article} placed={placed} />
      )}
    </section>
  )
}

type ThreadProps = Pick<GlossProps, 'article' | 'placed'>

function Folded({ article, placed }: ThreadProps) {
  const { t } = useTranslation()
  const { thread, place } = placed
  const [first] = thread.comments
  if (first === undefined) return null
  const replies = thread.comments.length - 1
  return (
    <button
      data-about="open-comment"
      type="button"
      className={styles['folded']}
      aria-expanded={false}
      onClick={() => {
        standOnThread({ id: thread.id, place }, true)
      }}
    >
      {thread.resolved === null ? (
        <>
          <GlossQuote article={article} placed={placed} />
          <span className={styles['maker']}>
            <ChangeMaker maker={{ author: first.by, at: first.at }} />
          </span>
        </>
      ) : (
        <span className={styles['settled']}>
          <Check /> {t('comments.resolved')}
        </span>
      )}
      <span className={styles['opening']} dir="auto">
        {first.text}
      </span>
      {replies === 0 || thread.resolved !== null ? null : (
        <span className={styles['replies']}>{t('comments.replies', { count: replies })}</span>
      )}
    </button>
  )
}

function Unfolded({ article, placed }: ThreadProps) {
  const { t } = useTranslation()
  const { thread } = placed
  const { resolved } = thread
  return (
    <>
      <GlossQuote article={article} placed={placed} />
      {thread.comments.map((comment) => (
        <CommentView key={comment.id} thread={thread.id} comment={comment} />
      ))}
      {resolved === null ? (
        <WriteComment
          label={t('comments.reply')}
          name={thread.id}
          action={t('comments.send-reply')}
          onWrite={(text) => {
            reply(thread.id, text)
          }}
        >
          <Button
            about="resolve-comment"
            variant="quiet"
            icon={<Check />}
            onPress={() => {
              resolve(thread.id)
              focusGrid()
            }}
          >
            {t('comments.resolve')}
          </Button>
        </WriteComment>
      ) : (
        <div className={styles['end']}>
          <span className={styles['settled']}>
            <Check /> {t('comments.resolved')}
            <span className={styles['maker']}>
              <ChangeMaker maker={{ author: resolved.by, at: resolved.at }} />
            </span>
          </span>
          <Button
            about="reopen-comment"
            variant="quiet"
            icon={<RotateCcw />}
            onPress={() => {
              reopen(thread.id)
            }}
          >
            {t('comments.reopen')}
          </Button>
        </div>
      )}
    </>
  )
}
