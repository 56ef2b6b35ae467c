import { ArrowLeftRight } from 'lucide-react'
import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportedBitext } from '../../../src-core/formats/imported'
import type { LoadedFiles } from '../../../src-core/ipc/contract'
import { swapBitext } from '../../../src-core/load/article-of-bitext'
import { ArticleText } from '../../components/article-text'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { columnSides } from '../../components/column-sides'
import { LanguageName } from '../../components/language-name'
import { openBitext } from '../../state/align-articles'
import { leaveStart, readAgain } from '../../state/start-work'
import { titleOfBitext } from '../../state/title-of-bitext'
import styles from './bitext-page.module.css'
import { ColumnHead } from './column-head'
import { DestinationChoice } from './destination-choice'
import { FileStrip } from './file-strip'
import { TableStrip } from './table-strip'
import page from './split-page.module.css'

interface BitextPageProps {
  readonly loaded: Extract<LoadedFiles, { readonly type: 'bitext' }>
}

/** As many pairs show what a file holds. */
const shownPairs = 40

/** What was recognised in a bitext, before it becomes a project. */
export function BitextPage({ loaded }: BitextPageProps) {
  const { t } = useTranslation()
  const [bitext, setBitext] = useState(loaded.bitext)
  const [title, setTitle] = useState(titleOfBitext(loaded))
  const [isOpening, setIsOpening] = useState(false)
  return (
    <div className={page['page']}>
      <div className={page['head']}>
        <div className={page['words']}>
          <h2 className={page['title']}>{t('start.bitext-title')}</h2>
          <p className={page['text']}>{t('start.bitext-text')}</p>
        </div>
        <TextField
          data-about="article-title"
          className={classNames(page['field'])}
          value={title}
          onChange={setTitle}
        >
          <Label className={classNames(page['label'])}>{t('start.article-title')}</Label>
          <Input className={classNames(page['input'])} dir="auto" />
        </TextField>
        <div className={page['languages']}>
          <LanguageName language={bitext.languages.source} />
          <Button
            about="swap-languages"
            variant="quiet"
            icon={<ArrowLeftRight />}
            label={t('start.swap-languages')}
            onPress={() => {
              setBitext(swapBitext(bitext))
            }}
          />
          <LanguageName language={bitext.languages.target} />
        </div>
      </div>
      <FileStrip files={loaded.files} />
      {bitext.table === undefined ? null : (
        <TableStrip
          table={bitext.table}
          onChange={(table) => void readAgain(loaded.files, loaded.files[0], { table })}
        />
      )}
      <FirstPairs bitext={bitext} />
      <div className={page['actions']}>
        <DestinationChoice />
        <p className={styles['counts']}>
          <PairCounts bitext={bitext} />
        </p>
        <Button about="leave-start" onPress={leaveStart}>
          {t('shell.cancel')}
        </Button>
        <Button
          about="open-bitext"
          variant="primary"
          autoFocus
          isDisabled={isOpening}
          onPress={() => {
            setIsOpening(true)
            void openBitext(bitext, title).finally(() => {
              setIsOpening(false)
            })
          }}
        >
          {t('start.open-bitext')}
        </Button>
      </div>
    </div>
  )
}

function FirstPairs({ bitext }: { readonly bitext: ImportedBitext }) {
  const { t } = useTranslation()
  return (
    <>
      <div className={styles['heads']} dir="ltr">
        {columnSides(bitext.languages).map((side) => (
          <ColumnHead key={side} side={side} language={bitext.languages[side]} />
        ))}
      </div>
      <ol className={styles['pairs']} dir="ltr" aria-label={t('start.first-pairs')} tabIndex={0}>
        {bitext.beads.slice(0, shownPairs).map((bead, at) => (
          <li key={at} className={styles['pair']}>
            {columnSides(bitext.languages).map((side) => (
              <ArticleText key={side} language={bitext.languages[side]} className={styles['text']}>
                {bead[side].map((place) => bitext[side][place]?.text ?? '').join(' ')}
              </ArticleText>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

function PairCounts({ bitext }: { readonly bitext: ImportedBitext }) {
  const { t, i18n } = useTranslation()
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const sourceOnly = bitext.beads.filter(({ target }) => target.length === 0).length
  const targetOnly = bitext.beads.filter(({ source }) => source.length === 0).length
  const counts = [
    t('start.pairs-count', { count: bitext.beads.length - sourceOnly - targetOnly }),
    ...(sourceOnly === 0 ? [] : [t('start.source-only-count', { count: sourceOnly })]),
    ...(targetOnly === 0 ? [] : [t('start.target-only-count', { count: targetOnly })]),
  ]
  return list.format(counts)
}
