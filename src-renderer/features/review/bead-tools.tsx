import {
  ArrowDown,
  ArrowUp,
  Check,
  CircleHelp,
  Combine,
  PanelBottomClose,
  PanelBottomOpen,
  SquareSplitVertical,
  Unlink,
} from 'lucide-react'
import { memo } from 'react'
import type { ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../../src-core/commands/command-table'
import { bindingOf, gridBindingOf, writingBindingOf } from '../../commands/binding-of'
import { refusalOf, runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { aboutCommand } from '../../components/tip'
import { hasSeveralSelected, selectedBeads } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { useAfterFrame } from '../../state/use-after-frame'
import { MoreTools } from './more-tools'
import styles from './bead-tools.module.css'

type Tools = readonly (readonly (readonly [CommandId, ReactNode])[])[]

const approving = [
  ['approve-and-next', <Check key="icon" />],
  ['query-bead', <CircleHelp key="icon" />],
] as const

const moving = [
  ['move-up', <ArrowUp key="icon" />],
  ['move-down', <ArrowDown key="icon" />],
  ['unlink-bead', <Unlink key="icon" />],
] as const

const merging = ['merge-with-next', <Combine key="icon" />] as const

const toolsOfOne: Tools = [
  approving,
  [merging, ['split-bead', <SquareSplitVertical key="icon" />], ...moving],
]

const toolsOfSeveral: Tools = [approving, [merging, ...moving]]

/** The commonest commands for what is selected, each with its key; one that cannot run says why. */
export const BeadTools = memo(function BeadTools() {
  const { t } = useTranslation()
  const count = useAppStore(({ work }) =>
    work?.selection == null ? 0 : selectedBeads(work.selection).length,
  )
  const isShown = useAppStore((state) => state.isDeskShown)
  const isWriting = useAppStore((state) => state.editing !== null)
  const tools = count > 1 ? toolsOfSeveral : toolsOfOne
  // Drawn anew only when a command begins or ceases to be possible.
  useAfterFrame(allRefusals)
  return (
    <Toolbar
      data-desk-tools
      className={classNames(styles['tools'])}
      aria-label={t('review.commands')}
    >
      {count > 1 ? (
        <span role="status" className={styles['count']}>
          {t('review.selected', { count })}
        </span>
      ) : null}
      {tools.map((group) => (
        <div key={group[0]?.[0]} className={styles['group']}>
          {group.map(([id, icon]) => {
            const refusal = refusalOf(id)
            return (
              <Button
                about={aboutCommand(id)}
                key={id}
                variant="quiet"
                icon={icon}
                binding={shownKey(id, isWriting)}
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
      <div className={styles['group']}>
        <MoreTools shown={tools.flatMap((group) => group.map(([id]) => id))} />
        <Button
          about="toggle-desk"
          variant="quiet"
          icon={isShown ? <PanelBottomClose /> : <PanelBottomOpen />}
          label={t(isShown ? 'views.hide-desk' : 'views.show-desk')}
          binding={bindingOf('toggle-desk')}
          onPress={() => {
            runCommand('toggle-desk')
          }}
        />
      </div>
    </Toolbar>
  )
})

function allRefusals(): string {
  const tools = hasSeveralSelected(useAppStore.getState()) ? toolsOfSeveral : toolsOfOne
  return tools.flatMap((group) => group.map(([id]) => refusalOf(id) ?? '')).join()
}

/** The shortest key that works now: on the desk there is no room for more, and in a text letters are typed. */
function shownKey(id: CommandId, isWriting: boolean): string | undefined {
  if (isWriting) return writingBindingOf(id)
  return id === 'approve-and-next' ? bindingOf(id) : gridBindingOf(id)
}
