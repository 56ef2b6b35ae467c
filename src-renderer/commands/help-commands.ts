import { topicHere } from '../features/help/topic-here'
import { useAppStore } from '../state/app-store'
import { beginTour } from '../features/help/begin-tour'
import { always } from './command'

/** Opens the help at what is said there of the place where the keyboard is. */
export const showHelp = always(() => {
  useAppStore.setState(({ help }) => ({ help: help ?? topicHere(), isPointing: false, tour: null }))
})

export const whatIsThis = always(() => {
  useAppStore.setState(({ isPointing }) => ({ isPointing: !isPointing, help: null }))
})

/** Shows the window in five steps on the article that is open; without one, on the sample. */
export const startTour = always(() => {
  useAppStore.setState({ help: null, dialog: null, isPointing: false })
  void beginTour()
})
