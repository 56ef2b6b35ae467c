import { useRef, useState } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { commandTable } from '../../../src-core/commands/command-table'
import type { CommandDescription, CommandId } from '../../../src-core/commands/command-table'
import { gridBindingOf } from '../../commands/binding-of'
import { refusalOf } from '../../commands/run-command'
import { classNames } from '../../components/class-names'
import { KeyHint } from '../../components/key-hint'
import { menuPlace } from './menu-place'
import type { MenuPlace } from './menu-place'
import { runAfter } from './run-after'
import styles from './bead-menu.module.css'

type TableEntry = CommandDescription & { readonly id: CommandId }

const groups = groupsOf(commandTable.filter(({ menu }) => menu === 'bead'))

function groupsOf(commands: readonly TableEntry[]): readonly (readonly CommandId[])[] {
  const found: CommandId[][] = []
  for (const { id, startsGroup } of commands) {
    const group = found.at(-1)
    if (group === undefined || startsGroup === true) found.push([id])
    else group.push(id)
  }
  return found
}

/**
 * Gives the rows of beads inside it a menu of the bead commands: at the pointer by right click, at the
 * cell in focus by the menu key or Shift+F10.
 */
export function BeadMenuArea({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<MenuPlace | null>(null)
  const onContextMenu = (event: MouseEvent) => {
    const found = menuPlace(event.nativeEvent)
    if (found === null) return
    event.preventDefault()
    setPlace(found)
  }
  return (
    <div className={styles['area']} onContextMenu={onContextMenu}>
      {children}
      {place === null ? null : (
        <BeadMenu
          place={place}
          onClose={() => {
            setPlace(null)
          }}
        />
      )}
    </div>
  )
}

interface BeadMenuProps {
  readonly place: MenuPlace
  readonly onClose: () => void
}

function BeadMenu({ place, onClose }: BeadMenuProps) {
  const { t } = useTranslation()
  const anchor = useRef<HTMLSpanElement>(null)
  const [opener] = useState(() => place.opener)
  return (
    <>
      <span
        ref={anchor}
        dir="ltr"
        className={styles['anchor']}
        style={{ insetBlockStart: place.y, insetInlineStart: place.x }}
      />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        className={classNames(styles['popover'])}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Menu
          aria-label={t('palette.bead-menu')}
          autoFocus="first"
          shouldFocusWrap
          className={classNames(styles['menu'])}
        >
          {groups.map((ids) => (
            <MenuSection key={ids[0]} className={classNames(styles['group'])}>
              {ids.map((id) => (
                <BeadMenuItem
                  key={id}
                  id={id}
                  onAction={() => {
                    runAfter(onClose, opener, id)
                  }}
                />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  )
}

interface BeadMenuItemProps {
  readonly id: CommandId
  readonly onAction: () => void
}

/** A command that cannot run can still be reached, as the ARIA practices advise, and says why. */
function BeadMenuItem({ id, onAction }: BeadMenuItemProps) {
  const { t } = useTranslation()
  const refusal = refusalOf(id)
  const binding = gridBindingOf(id)
  const label = t(`command.${id}`)
  return (
    <MenuItem
      id={id}
      textValue={label}
      shouldCloseOnSelect={false}
      className={classNames(styles['item'], refusal !== null && styles['refused'])}
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
