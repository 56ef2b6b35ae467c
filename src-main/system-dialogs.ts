import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Settings } from '../src-core/ipc/contract'
import { figureLocale } from '../src-core/settings/appearance'
import { isolate } from '../src-core/text/direction'
import type { Translate } from './translate'
import type { Dialogs } from './handlers/context'
import { projectExtension } from './projects-folder'

const returnedEndings = ['docx', 'xlsx', 'xlf', 'xliff', 'sdlxliff', 'mqxliff', 'tsv', 'csv']
const dictionaryEndings = ['tsv', 'txt', 'tab', 'tbx', 'tmx', 'xml', 'index', 'dict', 'dz', 'gz']

/** The dialogs of the operating system, in front of a window. */
export function systemDialogs(
  window: BrowserWindow,
  translate: Translate,
  settings: () => Settings,
): Dialogs {
  const allFiles = (): Electron.FileFilter => ({
    name: translate('dialog.all-files'),
    extensions: ['*'],
  })
  return {
    async chooseArticle() {
      const filters = await readableFiles()
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate('dialog.choose-article'),
        message: translate('dialog.choose-article'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          {
            name: translate('dialog.readable-files'),
            extensions: [...new Set(filters.flatMap(({ extensions }) => extensions))],
          },
          ...filters,
          allFiles(),
        ],
      })
      return canceled ? [] : filePaths
    },
    async chooseVersion() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate('dialog.choose-version'),
        message: translate('dialog.choose-version'),
        properties: ['openFile'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseReturned() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate('dialog.choose-returned'),
        message: translate('dialog.choose-returned'),
        properties: ['openFile'],
        filters: [
          { name: translate('dialog.returned-files'), extensions: [...returnedEndings] },
          allFiles(),
        ],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseProject() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate('dialog.choose-project'),
        properties: ['openFile'],
        filters: [
          { name: translate('dialog.project-files'), extensions: [projectExtension.slice(1)] },
          allFiles(),
        ],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseDictionaries() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate('dialog.choose-dictionaries'),
        message: translate('dialog.choose-dictionaries'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: translate('dialog.dictionary-files'), extensions: [...dictionaryEndings] },
          allFiles(),
        ],
      })
      return canceled ? [] : filePaths
    },
    async chooseSettings() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate('preferences.import'),
        properties: ['openFile'],
        filters: [{ name: translate('preferences.file'), extensions: ['json'] }, allFiles()],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseFolder(current) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate('dialog.choose-backup-folder'),
        message: translate('dialog.choose-backup-folder'),
        defaultPath: current,
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async confirmRestoring(name, at, loss) {
      const { interfaceLanguage, appearance } = settings()
      const time = new Intl.DateTimeFormat(figureLocale(interfaceLanguage, appearance.figures), {
        dateStyle: 'long',
        timeStyle: 'short',
      }).format(new Date(at))
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: translate(`dialog.restore-${loss}`, { name, time }),
        detail: translate(`dialog.restore-${loss}-about`),
        buttons: [translate('dialog.restore'), translate('dialog.cancel')],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      })
      return response === 0
    },
    async chooseTarget({ title, suggestion, kind }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title,
        defaultPath: suggestion,
        filters: kind === null ? [] : [{ name: kind.name, extensions: [...kind.extensions] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? null : filePath
    },
    async confirmReplacing(names) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: translate('dialog.replace-question', {
          names: new Intl.ListFormat(settings().interfaceLanguage, { type: 'conjunction' }).format(
            names.map(isolate),
          ),
          count: names.length,
        }),
        buttons: [translate('dialog.replace'), translate('dialog.cancel')],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      })
      return response === 0
    },
  }
}

/** The formats that can be read, with the endings of their files without the dot. */
async function readableFiles(): Promise<Electron.FileFilter[]> {
  const { readers } = await import('../src-core/formats/readers')
  return readers.map(({ name, extensions }) => ({
    name,
    extensions: extensions.map((extension) => extension.slice(1)),
  }))
}
