import type { BrowserWindow } from 'electron'
import type { Printer } from '../handlers/context'

/** Prints the page of a window, with the margins that its print styles ask for. */
export function pagePrinter(window: BrowserWindow): Printer {
  const { webContents } = window
  return {
    print: () =>
      onWhite(
        window,
        () =>
          new Promise((resolve) => {
            webContents.print({ printBackground: true }, (isPrinted) => {
              resolve(isPrinted)
            })
          }),
      ),
    toPdf: () =>
      onWhite(window, () =>
        webContents.printToPDF({ printBackground: true, preferCSSPageSize: true }),
      ),
  }
}

/** The ground of the window fills the margins of what is printed, where no style of the page reaches. */
async function onWhite<Printed>(
  window: BrowserWindow,
  print: () => Promise<Printed>,
): Promise<Printed> {
  const ground = window.getBackgroundColor()
  window.setBackgroundColor('#ffffff')
  try {
    return await print()
  } finally {
    if (!window.isDestroyed()) window.setBackgroundColor(ground)
  }
}
