import { stepToRedo, stepToUndo } from '../../src-core/project/history'
import { desktop } from '../desktop'
import { useAppStore } from '../state/app-store'
import { changeSettings } from '../state/change-settings'
import { dispatch } from '../state/dispatch'
import { closeWork, openWork } from '../state/open-work'
import { showLoaded, valueOrNotice } from '../state/start-work'
import { isDarkTheme } from '../styles/is-dark-theme'
import { always } from './command'
import type { Command } from './command'

export const newProject = always(() => {
  useAppStore.setState({ destination: 'new-project' })
  void desktop.request('article:choose').then(showLoaded)
})

export const newFromText = always(() => {
  useAppStore.setState({ destination: 'new-project', screen: { type: 'paste' }, notice: null })
})

export const openSample = always(() => {
  useAppStore.setState({ destination: 'new-project' })
  void desktop.request('article:read-sample').then(showLoaded)
})

export const openProject = always(() => {
  void desktop.request('project:choose').then((result) => {
    const opened = valueOrNotice(result)
    if (opened !== null) void openWork(opened)
  })
})

export const openNewWindow = always(() => {
  desktop.send('window:new')
})

export const closeProject = always(() => {
  void closeWork()
})

export const renameArticle = always(() => {
  useAppStore.setState({ isRenaming: true })
})

export const exportArticle = always(() => {
  useAppStore.setState({ dialog: 'export' })
})

export const undo: Command = {
  refusal: () => {
    const { work } = useAppStore.getState()
    return work !== null && stepToUndo(work.history) !== null ? null : 'nothing-to-undo'
  },
  run: () => {
    const { work } = useAppStore.getState()
    if (work === null) return
    dispatch({ type: 'undo' }, stepToUndo(work.history)?.focus ?? null)
  },
}

export const redo: Command = {
  refusal: () => {
    const { work } = useAppStore.getState()
    return work !== null && stepToRedo(work.history) !== null ? null : 'nothing-to-redo'
  },
  run: () => {
    const { work } = useAppStore.getState()
    if (work === null) return
    dispatch({ type: 'redo' }, stepToRedo(work.history)?.focus ?? null)
  },
}

export const editSelected: Command = {
  refusal: () => (useAppStore.getState().work?.selection == null ? 'nothing-selected' : null),
  run: () => {
    const { level, isInParagraph } = useAppStore.getState()
    // In a paragraph one goes to the sentence first.
    if (level === 'paragraph' && !isInParagraph) useAppStore.setState({ isInParagraph: true })
    else useAppStore.setState((state) => ({ editing: state.work?.selection?.side ?? null }))
  },
}

export const showPreferences = always(() => {
  useAppStore.setState({ dialog: 'preferences' })
})

export const showAbout = always(() => {
  useAppStore.setState({ dialog: 'about' })
})

export const showKeys = always(() => {
  useAppStore.setState({ dialog: 'keys' })
})

export const toggleInterfaceLanguage = always(() => {
  changeSettings(({ interfaceLanguage }) => ({
    interfaceLanguage: interfaceLanguage === 'en' ? 'ar' : 'en',
  }))
})

export const toggleTheme = always(() => {
  changeSettings(() => ({ theme: isDarkTheme() ? 'light' : 'dark' }))
})
