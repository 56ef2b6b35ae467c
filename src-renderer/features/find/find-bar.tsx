import { ChevronDown, ChevronUp, ListFilter, Replace, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { bindingOf } from '../../commands/binding-of'
import { refusalOf, runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { useAppStore } from '../../state/app-store'
import {
  changePattern,
  changeReplacement,
  closeFind,
  goToMatch,
  recallSearch,
} from './find-actions'
import { change, openFind, replaceCurrent } from './find-actions'
import styles from './find-bar.module.css'
import { FindInArticles } from './find-in-articles'
import { FindField } from './find-field'
import { FindOptions, FindWhere } from './find-options'
import { FindStatus } from './find-status'
import { currentIndex, replacedCount, trueResult } from './true-result'
import { useFinding, useFindingElsewhere, useHighlights } from './use-finding'
import { useStillGrid } from './use-still-grid'

/** The bar above the grid in which things are found and replaced; nothing while it is closed. */
export function FindBar({ article }: { readonly article: Article }) {
  const isOpen = useAppStore((state) => state.find.isOpen)
  return isOpen ? <OpenBar article={article} /> : null
}

function OpenBar({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const find = useAppStore((state) => state.find)
  const index = useAppStore((state) => currentIndex(state.find, state.work))
  const result = trueResult(find, article)
  const bar = useStillGrid()
  useFinding(article)
  useFindingElsewhere(article, result !== null)
  useHighlights(result, result?.matches[index ?? -1] ?? null)
  const { pattern } = find.query
  const filterRefusal = refusalOf('filter-found')
  const isMissing =
    result !== null && result.matches.length === 0 && replacedCount(find, result) === null
  const focusOf = (field: 'find' | 'replacement') =>
    find.focus?.field === field ? find.focus : null

  return (
    <search
      ref={bar}
      className={styles['bar']}
      aria-label={t('find.bar')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) closeFind()
      }}
    >
      <div className={styles['fields']} data-topic="search">
        <FindField
          name="find"
          value={pattern.text}
          focus={focusOf('find')}
          isWrong={isMissing && pattern.text !== ''}
          onChange={(text) => {
            changePattern({ text })
          }}
          onRecall={recallSearch}
          onEnter={(isBackward) => {
            goToMatch(isBackward ? 'previous' : 'next')
          }}
        />
        {find.isReplacing ? (
          <FindField
            name="replacement"
            value={find.replacement}
            focus={focusOf('replacement')}
            onChange={changeReplacement}
            onEnter={replaceCurrent}
          />
        ) : null}
      </div>
      <div className={styles['tools']} data-topic="search">
        <div className={styles['line']}>
          <FindOptions query={find.query} />
          <FindWhere query={find.query} />
          <FindInArticles find={find} />
          <FindStatus find={find} result={result} index={index} />
          <Button
            about="find-previous"
            variant="quiet"
            icon={<ChevronUp />}
            label={t('find.previous')}
            binding={bindingOf('find-previous')}
            isDisabled={refusalOf('find-previous') !== null}
            onPress={() => {
              runCommand('find-previous')
            }}
          />
          <Button
            about="find-next"
            variant="quiet"
            icon={<ChevronDown />}
            label={t('find.next')}
            binding={bindingOf('find-next')}
            isDisabled={refusalOf('find-next') !== null}
            onPress={() => {
              runCommand('find-next')
            }}
          />
          <Button
            about="filter-found"
            variant="quiet"
            icon={<ListFilter />}
            label={t('command.filter-found')}
            isDisabled={filterRefusal !== null}
            hint={filterRefusal === null ? undefined : t(`refusal.${filterRefusal}`)}
            onPress={() => {
              runCommand('filter-found')
            }}
          />
          <Button
            about="replace"
            variant="quiet"
            icon={<Replace />}
            label={t(find.isReplacing ? 'find.hide-replace' : 'find.show-replace')}
            binding={find.isReplacing ? undefined : bindingOf('replace')}
            onPress={() => {
              if (find.isReplacing) change({ isReplacing: false })
              else openFind(true)
            }}
          />
          <Button
            about="close-find"
            variant="quiet"
            icon={<X />}
            label={t('find.close')}
            binding="Escape"
            onPress={closeFind}
          />
        </div>
        {find.isReplacing ? (
          <div className={styles['line']}>
            <ReplaceButton id="replace-match" label={t('find.replace')} />
            <ReplaceButton id="replace-all" label={t('find.replace-all')} />
          </div>
        ) : null}
      </div>
    </search>
  )
}

interface ReplaceButtonProps {
  readonly id: 'replace-match' | 'replace-all'
  readonly label: string
}

function ReplaceButton({ id, label }: ReplaceButtonProps) {
  const { t } = useTranslation()
  const refusal = refusalOf(id)
  return (
    <Button
      about={id}
      binding={bindingOf(id)}
      isDisabled={refusal !== null}
      hint={refusal === null ? undefined : t(`refusal.${refusal}`)}
      onPress={() => {
        runCommand(id)
      }}
    >
      {label}
    </Button>
  )
}
