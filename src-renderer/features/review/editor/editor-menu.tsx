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
import type { MenuPoint } from './menu-point'

const commands: CommandGroups = [
  ['undo', 'redo'],
  ['accept-change', 'revert-change', 'revert-text'],
  ['split-bead', 'split-sentence', 'merge-sentences'],
  ['comment', 'mark-issue'],
  ['approve-and-next', 'query-bead', 'find'],
]

const clipboard = [
  ['cut', 'Mod+X'],
  ['copy', 'Mod+C'],
  ['paste', 'Mod+V'],
] as const satisfies readonly (readonly [ClipboardAction, string])[]

interface EditorMenuProps {
  /** Where it opens, in pixels of the window. */
  readonly place: MenuPoint
  /** Closes the menu and gives the keyboard back to the editor. */
  readonly onClose: () => void
}

/** The menu of an editor, in the language of the interface: clipboard, changes, and what else is done while one writes. */
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
        isForWriting
        lead={<Clipboard hasSelection={place.selected !== ''} onUse={after} />}
        label={t('changes.editor-menu')}
        groups={commands}
        placement="bottom start"
        openAt={{ anchor, onClose }}
        onRun={(id) => {
          after(() => {
            runCommand(id)
          })
        }}
      />
    </>
  )
}

interface ClipboardProps {
  readonly hasSelection: boolean
  /** Closes the menu and does what was chosen. */
  readonly onUse: (run: () => void) => void
}

function Clipboard({ hasSelection, onUse }: ClipboardProps) {
  const { t } = useTranslation()
  return (
    <MenuSection className={classNames(menu['group'])}>
      {clipboard.map(([action, key]) => {
        const isRefused = action !== 'paste' && !hasSelection
        return (
          <MenuItem
            key={action}
            id={action}
            textValue={t(`changes.${action}`)}
            shouldCloseOnSelect={false}
            className={classNames(menu['item'], isRefused && styles['refused'])}
            onAction={() => {
              if (isRefused) return
              onUse(() => {
                desktop.send('clipboard:use', action)
              })
            }}
            render={(props) =>
              'href' in props ? <a {...props} /> : <div {...props} aria-disabled={isRefused} />
            }
          >
            <span className={styles['words']}>
              <span>{t(`changes.${action}`)}</span>
              {isRefused ? (
                <span className={styles['reason']}>{t('changes.nothing-selected')}</span>
              ) : null}
            </span>
            <KeyHint binding={key} />
          </MenuItem>
        )
      })}
    </MenuSection>
  )
}
