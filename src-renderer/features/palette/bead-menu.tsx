import { ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { MenuItem, MenuSection, SubmenuTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../../src-core/commands/command-table'
import { classNames } from '../../components/class-names'
import menu from '../../components/menu.module.css'
import { hasSeveralSelected } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { commandsFor, commonCommands, onlyCommands, withoutCommands } from './bead-command-groups'
import { CommandMenu } from './command-menu'
import { menuPlace } from './menu-place'
import type { MenuPlace } from './menu-place'
import { runAfter } from './run-after'
import styles from './command-menu.module.css'

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

/** The common commands, and the others in a menu of their own, so that it fits a small window. */
function BeadMenu({ place, onClose }: BeadMenuProps) {
  const { t } = useTranslation()
  const anchor = useRef<HTMLSpanElement>(null)
  const [opener] = useState(() => place.opener)
  const hasSeveral = useAppStore(hasSeveralSelected)
  const groups = commandsFor(hasSeveral)
  const common = commonCommands(hasSeveral)
  const run = (id: CommandId) => {
    runAfter(onClose, opener, id)
  }
  return (
    <>
      <span
        ref={anchor}
        dir="ltr"
        className={styles['anchor']}
        style={{ insetBlockStart: place.y, insetInlineStart: place.x }}
      />
      <CommandMenu
        label={t('palette.bead-menu')}
        groups={onlyCommands(groups, common)}
        placement="bottom start"
        openAt={{ anchor, onClose }}
        onRun={run}
      >
        <MenuSection className={classNames(menu['group'])}>
          <SubmenuTrigger>
            <MenuItem id="more" textValue={t('review.more')} className={classNames(menu['item'])}>
              <span className={styles['words']}>{t('review.more')}</span>
              <ChevronRight className={styles['arrow']} />
            </MenuItem>
            <CommandMenu
              label={t('review.more')}
              groups={withoutCommands(groups, common)}
              placement="end top"
              onRun={run}
            />
          </SubmenuTrigger>
        </MenuSection>
      </CommandMenu>
    </>
  )
}
