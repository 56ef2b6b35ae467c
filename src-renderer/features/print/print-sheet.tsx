import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { sayWritten } from '../../commands/picture-commands'
import { desktop } from '../../desktop'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { valueOrNotice } from '../../state/start-work'
import { PrintedLinks } from './printed-links'
import { PrintedReading } from './printed-reading'
import styles from './print-sheet.module.css'

/** What is shown, laid out for paper as a whole, beside the page; sent to the printer as soon as it stands. */
export function PrintSheet() {
  const printing = useAppStore((state) => state.printing)
  const article = useAppStore((state) => currentArticle(state.work))
  const isReading = useAppStore((state) => state.view === 'reading')
  const side = useAppStore((state) => state.work?.selection?.side ?? 'target')

  const title = article?.title ?? ''
  useEffect(() => {
    if (printing === null) return
    const send = async () => {
      await document.fonts.ready
      sayWritten(valueOrNotice(await desktop.request('window:print', printing, title)))
    }
    void send().finally(() => {
      useAppStore.setState({ printing: null })
    })
  }, [printing, title])

  if (printing === null || article === null) return null
  return createPortal(
    <div className={styles['sheet']} aria-hidden="true" data-print-sheet="">
      {isReading ? (
        <PrintedReading article={article} side={side} />
      ) : (
        <PrintedLinks article={article} />
      )}
    </div>,
    document.body,
  )
}
