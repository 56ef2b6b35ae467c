import { useEffect } from 'react'
import { beadField } from '../../components/bead-field'
import { useAppStore } from '../../state/app-store'
import { dispatch } from '../../state/dispatch'

/**
 * Nobody types any more once the rows have the keyboard, however they came by it: by a click on one, or by a command that
 * goes elsewhere. In a menu or a list one still does, and comes back to the text.
 */
export function useLeftEditor(): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const isInRows = target instanceof Element && target.closest(beadField) !== null
      if (!isInRows || useAppStore.getState().editing === null) return
      dispatch({ type: 'close-step' })
      useAppStore.setState({ editing: null })
    }
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('focusin', onFocus)
    }
  }, [])
}
