import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppStore } from '../../state/app-store'
import { receiveDropped, receiveText } from './receive-dropped'
import styles from './drop-area.module.css'

type DragName = 'dragstart' | 'dragend' | 'dragenter' | 'dragleave' | 'dragover' | 'drop'

/** What can be taken in: files, or text from elsewhere. */
type Dropped = 'files' | 'text'

/** Takes files and texts that are dropped anywhere on the window; shows itself while they are held over it. */
export function DropArea() {
  const { t } = useTranslation()
  const [over, setOver] = useState<Dropped | null>(null)
  const isBusy = useAppStore(({ screen }) => screen.type === 'aligning')

  useEffect(() => {
    // Entering a part of the page comes before leaving the one around it.
    let depth = 0
    // What is dragged within the window is not dropped on it.
    let isOurs = false
    const held = (event: DragEvent): Dropped | null => {
      const { types } = event.dataTransfer ?? {}
      if (types === undefined || isOurs) return null
      if (types.includes('Files')) return 'files'
      return types.includes('text/plain') && !takesText(event.target) ? 'text' : null
    }
    const enter = (event: DragEvent, change: number) => {
      const what = held(event)
      if (what === null) return
      event.preventDefault()
      depth += change
      setOver(depth > 0 ? what : null)
    }
    const listening = new AbortController()
    const listen = (name: DragName, listener: (event: DragEvent) => void) => {
      addEventListener(name, listener, { signal: listening.signal })
    }
    listen('dragstart', () => {
      isOurs = true
    })
    listen('dragend', () => {
      isOurs = false
    })
    listen('dragenter', (event) => {
      enter(event, 1)
    })
    listen('dragleave', (event) => {
      enter(event, -1)
    })
    listen('dragover', (event) => {
      if (held(event) === null) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isBusy ? 'none' : 'copy'
    })
    listen('drop', (event) => {
      const what = held(event)
      depth = 0
      setOver(null)
      if (what === null) return
      event.preventDefault()
      if (isBusy) return
      if (what === 'text') receiveText(event.dataTransfer?.getData('text/plain') ?? '')
      else void receiveDropped(Array.from(event.dataTransfer?.files ?? []))
    })
    return () => {
      listening.abort()
    }
  }, [isBusy])

  if (over === null || isBusy) return null
  return (
    <div className={styles['area']} data-drop-area>
      <p className={styles['words']}>
        {t(over === 'text' ? 'library.drop-text-here' : 'library.drop-here')}
      </p>
      <p className={styles['hint']}>
        {t(over === 'text' ? 'library.drop-text-hint' : 'library.drop-hint')}
      </p>
    </div>
  )
}

/** Whether something in the page takes a dropped text itself: a field, or an editor. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable], .monaco-editor') !== null
  )
}
