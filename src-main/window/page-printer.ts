import type { BrowserWindow } from 'electron'
import type { Printer } from '../handlers/context'

/** Prints the page of a window, with the margins that its print styles ask for. */
export function pagePrinter({ webContents }: BrowserWindow): Printer {
  return {
    print: () =>
      new Promise((resolve) => {
        webContents.print({ printBackground: true }, (isPrinted) => {
          resolve(isPrinted)
        })
      }),
    toPdf: () => webContents.printToPDF({ printBackground: true, preferCSSPageSize: true }),
  }
}
