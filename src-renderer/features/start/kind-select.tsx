import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { blockKinds } from '../../../src-core/project/model'
import type { BlockKind } from '../../../src-core/project/model'
import choices from '../../components/choices.module.css'
import { classNames } from '../../components/class-names'
import styles from './kind-select.module.css'

interface KindSelectProps {
  readonly kind: BlockKind
  readonly onChange: (kind: BlockKind) => void
}

/** Says what a block is, and lets the user say otherwise. */
export function KindSelect({ kind, onChange }: KindSelectProps) {
  const { t } = useTranslation()
  return (
    <Select
      aria-label={t('start.block-kind')}
      value={kind}
      onChange={(key) => {
        const chosen = blockKinds.find((candidate) => candidate === key)
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      <Button className={classNames(styles['button'])}>
        <SelectValue />
        <ChevronDown />
      </Button>
      <Popover className={classNames(choices['popover'])} placement="bottom end">
        <ListBox className={classNames(choices['list'])}>
          {blockKinds.map((each) => (
            <ListBoxItem key={each} id={each} className={classNames(choices['item'])}>
              {t(`start.kind-${each}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
