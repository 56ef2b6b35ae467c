import { useRef } from 'react'
import { MenuItem, MenuSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ClipboardAction } from '../../../../src-core/ipc/window-state'
import { classNames } from '../../../components/class-names'
import { KeyHint } from '../../../components/key-hint'
import menu from '../../../components/menu.module.css'
import { runCommand } from '../../../commands/run-command'
import { desktop } from '../../../desktop'
import type { CommandGroups } from '../../palette/bead-command-groups'
import { CommandMenu } from '../../palette/command-menu'
import styles from '../../palette/command-menu.module.css'

const commands: CommandGroups = [
  ['accept-change', 'revert-change'],
  ['comment', 'mark-issue'],
  ['split-bead', 'find'],
]

const clipboard = [
  ['cut', 'Mod+X'],
  ['copy', 'Mod+C'],
  ['paste', 'Mod+V'],
] as const satisfies readonly (readonly [ClipboardAction, string])[]

interface EditorMenuProps {
  /** Where it opens, in pixels of the window. */
  readonly place: { readonly x: number; readonly y: number }
  /** Closes the menu and gives the keyboard back to the editor. */
  readonly onClose: () => void
}

/** The menu of an editor, in the language of the interface: clipboard, changes, and what else acts at the caret. */
export function EditorMenu({ place, onClose }: EditorMenuProps) {
  const { t } = useTranslation()
  const anchor = useRef<HTMLSpanElement>(null)
  const after = (run: () => void) => {
    onClose()
    run()
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
        label={t('changes.editor-menu')}
        groups={commands}
        placement="bottom start"
        openAt={{ anchor, onClose }}
        onRun={(id) => {
          after(() => {
            runCommand(id)
          })
        }}
      >
        <MenuSection className={classNames(menu['group'])}>
          {clipboard.map(([action, key]) => (
            <MenuItem
              key={action}
              id={action}
              textValue={t(`changes.${action}`)}
              shouldCloseOnSelect={false}
              className={classNames(menu['item'])}
              onAction={() => {
                after(() => {
                  desktop.send('clipboard:use', action)
                })
              }}
            >
              <span className={styles['words']}>{t(`changes.${action}`)}</span>
              <KeyHint binding={key} />
            </MenuItem>
          ))}
        </MenuSection>
      </CommandMenu>
    </>
  )
}
