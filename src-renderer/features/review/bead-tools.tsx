import {
  ArrowDown,
  ArrowUp,
  Check,
  CircleHelp,
  Combine,
  RotateCcw,
  SquareSplitVertical,
  Unlink,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../../src-core/commands/command-table'
import { bindingOf, gridBindingOf } from '../../commands/binding-of'
import { refusalOf, runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { useAppStore } from '../../state/app-store'
import styles from './bead-tools.module.css'

const groups: readonly (readonly [CommandId, ReactNode][])[] = [
  [
    ['approve-and-next', <Check key="icon" />],
    ['query-bead', <CircleHelp key="icon" />],
  ],
  [
    ['merge-with-next', <Combine key="icon" />],
    ['split-bead', <SquareSplitVertical key="icon" />],
    ['move-up', <ArrowUp key="icon" />],
    ['move-down', <ArrowDown key="icon" />],
    ['unlink-bead', <Unlink key="icon" />],
  ],
  [['revert-text', <RotateCcw key="icon" />]],
]

/** The commands for the selected bead, each with its key; one that cannot run says why. */
export function BeadTools() {
  const { t } = useTranslation()
  // Drawn anew only when a command begins or ceases to be possible.
  useAppStore(allRefusals)
  return (
    <Toolbar className={classNames(styles['tools'])} aria-label={t('review.commands')}>
      {groups.map((group) => (
        <div key={group[0]?.[0]} className={styles['group']}>
          {group.map(([id, icon]) => {
            const refusal = refusalOf(id)
            return (
              <Button
                key={id}
                variant="quiet"
                icon={icon}
                binding={shownKey(id)}
                isDisabled={refusal !== null}
                hint={refusal === null ? undefined : t(`refusal.${refusal}`)}
                onPress={() => {
                  runCommand(id)
                }}
              >
                {t(`review.tool-${id}`)}
              </Button>
            )
          })}
        </div>
      ))}
    </Toolbar>
  )
}

function allRefusals(): string {
  return groups.flatMap((group) => group.map(([id]) => refusalOf(id) ?? '')).join()
}

/** The shortest key: on the desk there is no room for more. */
function shownKey(id: CommandId): string | undefined {
  return id === 'approve-and-next' ? bindingOf(id) : gridBindingOf(id)
}
