import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { HelpTopicId } from '../../src-core/help/help-topics'
import { Button } from './button'
import { classNames } from './class-names'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** The topic of the help that says most of it. */
  readonly topic?: HelpTopicId
  /** For what has columns: it takes more of a large window than a text should. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A sheet over the window with its title. Escape or a click beside it closes it. */
export function Dialog({ title, onClose, topic, isWide = false, children }: DialogProps) {
  const { t } = useTranslation()
  return (
    <Overlay onClose={onClose} place="middle" isWide={isWide}>
      <AriaDialog className={classNames(styles['dialog'])} data-topic={topic}>
        <div className={styles['head']}>
          <Heading slot="title" className={classNames(styles['title'])}>
            {title}
          </Heading>
          <Button
            about="close"
            variant="quiet"
            icon={<X />}
            label={t('shell.close')}
            binding="Escape"
            onPress={onClose}
          />
        </div>
        {children}
      </AriaDialog>
    </Overlay>
  )
}

/** A sheet high in the window that begins with what it holds; its title is for screen readers. */
export function BareDialog({ title, onClose, topic, children }: DialogProps) {
  return (
    <Overlay onClose={onClose} place="top">
      <AriaDialog className={classNames(styles['bare'])} aria-label={title} data-topic={topic}>
        {children}
      </AriaDialog>
    </Overlay>
  )
}

interface OverlayProps {
  readonly onClose: () => void
  readonly place: 'middle' | 'top'
  readonly isWide?: boolean
  readonly children: ReactNode
}

function Overlay({ onClose, place, isWide = false, children }: OverlayProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={classNames(styles['scrim'], styles[place])}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={classNames(styles['sheet'], isWide && styles['wide'])}>{children}</Modal>
    </ModalOverlay>
  )
}
