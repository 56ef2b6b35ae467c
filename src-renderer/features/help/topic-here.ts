import { isHelpTopic } from '../../../src-core/help/help-topics'
import type { HelpTopicId } from '../../../src-core/help/help-topics'
import { useAppStore } from '../../state/app-store'

/**
 * The topic that says most of the place where the keyboard is: that of the part of the window around it
 * (`data-topic`), of the dialog that is open, or of the screen.
 */
export function topicHere(): HelpTopicId {
  const dialogs = document.querySelectorAll('[role="dialog"][data-topic]')
  const pointed = document.querySelector('[data-pointed]')
  return (
    topicOf(pointed) ??
    topicOf(document.activeElement) ??
    topicOf(dialogs.item(0)) ??
    topicOfScreen()
  )
}

/** The topic of the part of the window that an element is in; null for one that has none. */
export function topicOf(element: Element | null): HelpTopicId | null {
  const topic = element?.closest<HTMLElement>('[data-topic]')?.dataset['topic']
  return isHelpTopic(topic) ? topic : null
}

/** The topic of the screen as a whole. */
export function topicOfScreen(): HelpTopicId {
  const { screen, view } = useAppStore.getState()
  if (screen.type !== 'review') return 'getting-started'
  return view === 'grid' ? 'alignment' : 'views'
}
