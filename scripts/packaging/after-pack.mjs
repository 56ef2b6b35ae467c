import { rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Called by electron-builder on the unpacked app. A local Electron distribution brings the app that Electron shows
 * when it is started without one; it has no business in ours.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : path.join(appOutDir, 'resources')
  await rm(path.join(resources, 'default_app.asar'), { force: true })
}
