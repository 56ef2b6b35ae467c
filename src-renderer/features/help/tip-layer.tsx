import { useEffect, useId, useMemo } from 'react'
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components'
import { classNames } from '../../components/class-names'
import { useAppStore } from '../../state/app-store'
import { Explanation } from './explanation'
import { useTipTarget } from './use-tip-target'
import styles from './tip-layer.module.css'

/** The tips of all controls: whatever has one (see components/tip.ts) gets it from here. */
export function TipLayer() {
  const target = useTipTarget()
  const isPointing = useAppStore((state) => state.isPointing)
  return target === null || isPointing ? null : <ControlTip target={target} />
}

/** What takes the keyboard in a control: that is what a screen reader speaks of. */
const focusable = 'button, input, textarea, select, [tabindex], [role="textbox"]'

/** A tooltip without a trigger of its own reads its state from here all the same. */
const alwaysOpen = {
  isOpen: true,
  shouldSkipAnimation: true,
  open: () => undefined,
  close: () => undefined,
}

function ControlTip({ target }: { readonly target: HTMLElement }) {
  const id = useId()
  const triggerRef = useMemo(() => ({ current: target }), [target])

  useEffect(() => {
    const described = target.matches(focusable) ? target : target.querySelector(focusable)
    const before = described?.getAttribute('aria-describedby') ?? null
    described?.setAttribute('aria-describedby', before === null ? id : `${before} ${id}`)
    return () => {
      if (before === null) described?.removeAttribute('aria-describedby')
      else described?.setAttribute('aria-describedby', before)
    }
  }, [target, id])

  return (
    <TooltipTriggerStateContext value={alwaysOpen}>
      <Tooltip isOpen triggerRef={triggerRef} className={classNames(styles['tip'])} offset={6}>
        <Explanation element={target} id={id} />
      </Tooltip>
    </TooltipTriggerStateContext>
  )
}
