import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../../src-core/commands/command-table'
import { Button } from '../../components/button'
import { hasSeveralSelected } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { CommandMenu } from '../palette/command-menu'
import { commandsFor, withoutCommands } from '../palette/bead-command-groups'
import { runAfter } from '../palette/run-after'

/** The commands for what is selected that have no button of their own, in a menu. */
export function MoreTools({ shown }: { readonly shown: readonly CommandId[] }) {
  const { t } = useTranslation()
  const hasSeveral = useAppStore(hasSeveralSelected)
  const [isOpen, setOpen] = useState(false)
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button about="more-commands" variant="quiet" icon={<Ellipsis />}>
        {t('review.more')}
      </Button>
      <CommandMenu
        label={t('review.more')}
        groups={withoutCommands(commandsFor(hasSeveral), shown)}
        placement="top end"
        onRun={(id) => {
          runAfter(
            () => {
              setOpen(false)
            },
            null,
            id,
          )
        }}
      />
    </MenuTrigger>
  )
}
