import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppStore } from '../../state/app-store'
import { receiveDropped } from './receive-dropped'
import styles from './drop-area.module.css'

/** Takes files that are dropped anywhere on the window; shows itself while they are held over it. */
export function DropArea() {
  const { t } = useTranslation()
  const [isOver, setIsOver] = useState(false)
  const isBusy = useAppStore(({ screen }) => screen.type === 'aligning')

  useEffect(() => {
    // Entering a part of the page comes before leaving the one around it.
    let depth = 0
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const settle = (event: DragEvent, change: number) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth += change
      setIsOver(depth > 0)
    }
    const listening = new AbortController()
    const { signal } = listening
    addEventListener(
      'dragenter',
      (event) => {
        settle(event, 1)
      },
      { signal },
    )
    addEventListener(
      'dragleave',
      (event) => {
        settle(event, -1)
      },
      { signal },
    )
    addEventListener(
      'dragover',
      (event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isBusy ? 'none' : 'copy'
      },
      { signal },
    )
    addEventListener(
      'drop',
      (event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        depth = 0
        setIsOver(false)
        const files = Array.from(event.dataTransfer?.files ?? [])
        if (files.length > 0 && !isBusy) void receiveDropped(files)
      },
      { signal },
    )
    return () => {
      listening.abort()
    }
  }, [isBusy])

  if (!isOver || isBusy) return null
  return (
    <div className={styles['area']} data-drop-area>
      <p className={styles['words']}>{t('library.drop-here')}</p>
      <p className={styles['hint']}>{t('library.drop-hint')}</p>
    </div>
  )
}
