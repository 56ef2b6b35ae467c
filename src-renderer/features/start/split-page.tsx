import { ArrowLeftRight } from 'lucide-react'
import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { LoadedFile } from '../../../src-core/ipc/contract'
import type { Proposal } from '../../../src-core/load/proposal'
import { isAcceptable, setBlockSide, swapSides } from '../../../src-core/load/reassign-block'
import { columnSides } from '../../components/column-sides'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { alignProposal } from '../../state/align-articles'
import { leaveStart } from '../../state/start-work'
import { BlockColumn } from './block-column'
import { DestinationChoice } from './destination-choice'
import { FileStrip } from './file-strip'
import { LanguageName } from '../../components/language-name'
import { LeftOutTray } from './left-out-tray'
import styles from './split-page.module.css'

interface SplitPageProps {
  readonly files: readonly LoadedFile[]
  /** The split as it was read. */
  readonly read: Proposal
}

/** The proposed split of what was read: each block on its side, to be checked and re-assigned. */
export function SplitPage({ files, read }: SplitPageProps) {
  const { t } = useTranslation()
  const [proposal, setProposal] = useState(read)
  const acceptable = isAcceptable(proposal)
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <div className={styles['words']}>
          <h2 className={styles['title']}>{t('start.split-title')}</h2>
          <p className={styles['text']}>{t('start.split-text')}</p>
        </div>
        <TextField
          data-about="article-title"
          className={classNames(styles['field'])}
          value={proposal.title}
          onChange={(title) => {
            setProposal({ ...proposal, title })
          }}
        >
          <Label className={classNames(styles['label'])}>{t('start.article-title')}</Label>
          <Input className={classNames(styles['input'])} dir="auto" />
        </TextField>
        <div className={styles['languages']}>
          <LanguageName language={proposal.languages.source} />
          <Button
            about="swap-languages"
            variant="quiet"
            icon={<ArrowLeftRight />}
            label={t('start.swap-languages')}
            onPress={() => {
              setProposal(swapSides(proposal))
            }}
          />
          <LanguageName language={proposal.languages.target} />
        </div>
      </div>
      <FileStrip files={files} />
      <div className={styles['columns']} dir="ltr">
        {columnSides(proposal.languages).map((side) => (
          <BlockColumn key={side} side={side} proposal={proposal} onChange={setProposal} />
        ))}
      </div>
      <LeftOutTray
        proposal={proposal}
        onTakeIn={(block, side) => {
          setProposal(setBlockSide(proposal, block, side))
        }}
      />
      <div className={styles['actions']}>
        <DestinationChoice />
        <p className={styles['why']} role="status">
          {acceptable.ok ? null : t(`error.${acceptable.problem.code}`, acceptable.problem.values)}
        </p>
        <Button about="leave-start" onPress={leaveStart}>
          {t('shell.cancel')}
        </Button>
        <Button
          about="align"
          variant="primary"
          autoFocus
          isDisabled={!acceptable.ok}
          onPress={() => {
            void alignProposal(proposal)
          }}
        >
          {t('start.align')}
        </Button>
      </div>
    </div>
  )
}
