import { useTranslation } from 'react-i18next'
import { blockKinds } from '../../../src-core/project/model'
import type { BlockKind } from '../../../src-core/project/model'
import { QuietSelect } from '../../components/quiet-select'

interface KindSelectProps {
  readonly kind: BlockKind
  readonly onChange: (kind: BlockKind) => void
}

/** Says what a block is, and lets the user say otherwise. */
export function KindSelect({ kind, onChange }: KindSelectProps) {
  const { t } = useTranslation()
  const choices = blockKinds.map((id) => ({ id, name: t(`start.kind-${id}`) }))
  return (
    <QuietSelect
      about="block-kind"
      label={t('start.block-kind')}
      choices={choices}
      value={kind}
      onChange={onChange}
      placement="bottom end"
    />
  )
}
