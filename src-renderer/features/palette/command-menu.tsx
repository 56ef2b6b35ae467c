import type { ReactNode, RefObject } from 'react'
import { Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import type { PopoverProps } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { labelKey } from '../../../src-core/commands/label-key'
import type { CommandId } from '../../../src-core/commands/command-table'
import { gridBindingOf, writingBindingOf } from '../../commands/binding-of'
import { refusalOf } from '../../commands/run-command'
import { classNames } from '../../components/class-names'
import { KeyHint } from '../../components/key-hint'
import menu from '../../components/menu.module.css'
import { hasSeveralSelected } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import type { CommandGroups } from './bead-command-groups'
import styles from './command-menu.module.css'

interface CommandMenuProps {
  /** Its name for screen readers. */
  readonly label: string
  readonly groups: CommandGroups
  readonly onRun: (id: CommandId) => void
  readonly placement: NonNullable<PopoverProps['placement']>
  /** Where it is open by itself and not by its trigger: at this anchor, until it is closed. */
  readonly openAt?: {
    readonly anchor: RefObject<HTMLElement | null>
    readonly onClose: () => void
  }
  /** Whether it is the menu of a text that is being written: letters are no keys there. */
  readonly isForWriting?: boolean
  /** What stands before the commands. */
  readonly lead?: ReactNode
  /** What follows the commands. */
  readonly children?: ReactNode
}

/** A menu of commands, each with its key; one that cannot run says why. */
export function CommandMenu(props: CommandMenuProps) {
  const { label, groups, onRun, placement, openAt, children, lead } = props
  const bindingIn = props.isForWriting === true ? writingBindingOf : gridBindingOf
  return (
    <Popover
      placement={placement}
      offset={2}
      className={classNames(menu['popover'])}
      {...(openAt === undefined
        ? {}
        : {
            isOpen: true,
            triggerRef: openAt.anchor,
            onOpenChange: (isOpen) => {
              if (!isOpen) openAt.onClose()
            },
          })}
    >
      <Menu
        aria-label={label}
        autoFocus="first"
        shouldFocusWrap
        className={classNames(menu['menu'])}
      >
        {lead}
        {groups.map((ids) => (
          <MenuSection key={ids[0]} className={classNames(menu['group'])}>
            {ids.map((id) => (
              <CommandItem
                key={id}
                id={id}
                binding={bindingIn(id)}
                onAction={() => {
                  onRun(id)
                }}
              />
            ))}
          </MenuSection>
        ))}
        {children}
      </Menu>
    </Popover>
  )
}

interface CommandItemProps {
  readonly id: CommandId
  readonly binding: string | undefined
  readonly onAction: () => void
}

/** A command that cannot run can still be reached, as the ARIA practices advise, and says why. */
function CommandItem({ id, binding, onAction }: CommandItemProps) {
  const { t } = useTranslation()
  const hasSeveral = useAppStore(hasSeveralSelected)
  const refusal = refusalOf(id)
  const label = t(labelKey(id, hasSeveral))
  return (
    <MenuItem
      id={id}
      textValue={label}
      shouldCloseOnSelect={false}
      className={classNames(menu['item'], refusal !== null && styles['refused'])}
      onAction={() => {
        if (refusal === null) onAction()
      }}
      render={(props) =>
        'href' in props ? <a {...props} /> : <div {...props} aria-disabled={refusal !== null} />
      }
    >
      <span className={styles['words']}>
        <span>{label}</span>
        {refusal === null ? null : (
          <span className={styles['reason']}>{t(`refusal.${refusal}`)}</span>
        )}
      </span>
      {binding === undefined ? null : <KeyHint binding={binding} />}
    </MenuItem>
  )
}
