import type { ElectronApplication } from 'playwright-core'

/** Lets whoever is asked by the operating system change their mind: a walk cannot click there. */
export async function cancelDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    dialog.showOpenDialog = async () => await Promise.resolve({ canceled: true, filePaths: [] })
    dialog.showSaveDialog = async () => await Promise.resolve({ canceled: true, filePath: '' })
    dialog.showMessageBox = async () =>
      await Promise.resolve({ response: 0, checkboxChecked: false })
    shell.openExternal = () => Promise.resolve()
    shell.showItemInFolder = () => undefined
  })
}
