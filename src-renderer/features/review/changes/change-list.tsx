import { Check, RotateCcw } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { History } from '../../../../src-core/project/history'
import type { Article, Side } from '../../../../src-core/project/model'
import { changeMakers } from '../../../../src-core/project/queries/change-makers'
import type { TrackedChange } from '../../../../src-core/project/queries/tracked-changes'
import { bindingOf } from '../../../commands/binding-of'
import { standOn } from '../../../commands/change-commands'
import { runCommand } from '../../../commands/run-command'
import { ArticleText } from '../../../components/article-text'
import { Button } from '../../../components/button'
import { classNames } from '../../../components/class-names'
import type { OpenWork } from '../../../state/app-state'
import { useAppStore } from '../../../state/app-store'
import { currentChanges } from '../../../state/current-change'
import { useSettledWhileTyping } from '../../../state/use-after-frame'
import { ChangeMaker } from './change-maker'
import styles from './change-list.module.css'

interface ChangeListProps {
  readonly work: OpenWork
  readonly article: Article
  readonly side: Side
}

/** The open changes of one side of the selected bead: what, by whom, when, and what to do about each. */
export const ChangeList = memo(function ChangeList(props: ChangeListProps) {
  return <Changes {...useSettledWhileTyping(props)} />
})

const Changes = memo(function Changes({ work, article, side }: ChangeListProps) {
  const { t } = useTranslation()
  const change = useAppStore((state) => state.change)
  const { all, at } = currentChanges(article, { work, change })
  const own = all.flatMap((one, place) => (one.side === side ? [{ one, place }] : []))
  if (own.length === 0) return null
  return (
    <div className={styles['scroller']}>
      <ul className={styles['list']} aria-label={t(`changes.in-${side}`)}>
        {own.map(({ one, place }) => (
          <ChangeItem
            key={`${one.sentence.id} ${String(one.index)}`}
            history={work.history}
            article={article}
            change={one}
            isCurrent={place === at}
            onChoose={() => {
              standOn(work.selection?.bead ?? '', place)
            }}
          />
        ))}
      </ul>
    </div>
  )
})

interface ChangeItemProps {
  readonly history: History
  readonly article: Article
  readonly change: TrackedChange
  readonly isCurrent: boolean
  readonly onChoose: () => void
}

function ChangeItem({ history, article, change, isCurrent, onChoose }: ChangeItemProps) {
  const { t } = useTranslation()
  const item = useRef<HTMLLIElement>(null)
  const { side, sentence, index, removed, added } = change
  const maker = changeMakers(history, sentence)[index] ?? null
  const text = added.trim() === '' ? removed.trim() : added.trim()

  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isCurrent])

  return (
    <li
      ref={item}
      className={classNames(styles['item'], isCurrent && styles['current'])}
      aria-current={isCurrent}
      onClick={onChoose}
    >
      <ArticleText as="span" language={article.languages[side]} className={styles['words']}>
        {removed.trim() === '' ? null : <del>{removed.trim()}</del>}
        {removed.trim() === '' || added.trim() === '' ? null : ' '}
        {added.trim() === '' ? null : <ins>{added.trim()}</ins>}
      </ArticleText>
      <span className={styles['maker']}>
        <ChangeMaker maker={maker} />
      </span>
      <span className={styles['tools']}>
        <Button
          about="accept-change"
          variant="quiet"
          icon={<Check />}
          label={t('changes.accept', { text })}
          binding={isCurrent ? bindingOf('accept-change') : undefined}
          onPress={() => {
            onChoose()
            runCommand('accept-change')
          }}
        />
        <Button
          about="revert-change"
          variant="quiet"
          icon={<RotateCcw />}
          label={t('changes.revert', { text })}
          binding={isCurrent ? bindingOf('revert-change') : undefined}
          onPress={() => {
            onChoose()
            runCommand('revert-change')
          }}
        />
      </span>
    </li>
  )
}
