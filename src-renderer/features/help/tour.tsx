import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { bindingOf } from '../../commands/binding-of'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { formatKey } from '../../components/format-key'
import { changeSettings } from '../../state/change-settings'
import { useAppStore } from '../../state/app-store'
import { focusGrid } from '../review/focus-grid'
import { tourSteps } from './tour-steps'
import type { TourStep } from './tour-steps'
import styles from './tour.module.css'

/** The tour: five cards, each beside what it tells of. The window can be used all the while. */
export function Tour() {
  const tour = useAppStore((state) => state.tour)
  const isReviewing = useAppStore((state) => state.screen.type === 'review')
  const step = typeof tour === 'number' ? tourSteps[tour] : undefined
  if (step === undefined || !isReviewing) return null
  return <StepCard key={step.name} step={step} />
}

function go(tour: number): void {
  useAppStore.setState({ tour })
}

function leave(): void {
  useAppStore.setState({ tour: null })
  changeSettings(({ guidance }) => ({ guidance: { ...guidance, isTourOffered: true } }))
  focusGrid()
}

function StepCard({ step }: { readonly step: TourStep }) {
  const { t } = useTranslation()
  const titleId = useId()
  const textId = useId()
  const card = useRef<HTMLElement>(null)
  const anchor = useAnchor(step)
  const place = tourSteps.indexOf(step)
  const isLast = place === tourSteps.length - 1

  useEffect(() => {
    const next = card.current?.querySelector<HTMLElement>('button:last-of-type')
    if (anchor !== null) next?.focus({ preventScroll: true })
  }, [anchor])

  if (anchor === null) return null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    leave()
  }
  const keys = {
    help: formatKey(bindingOf('show-help') ?? ''),
    what: formatKey(bindingOf('what-is-this') ?? ''),
  }
  return (
    <Popover
      isOpen
      isNonModal
      triggerRef={{ current: anchor }}
      placement={step.placement}
      offset={12}
      containerPadding={12}
      className={classNames(styles['place'])}
    >
      <section
        ref={card}
        role="dialog"
        tabIndex={-1}
        aria-labelledby={titleId}
        aria-describedby={textId}
        className={styles['card']}
        data-beside
        data-tour-step={place + 1}
        onKeyDown={onKeyDown}
      >
        <p className={styles['count']}>
          {t('help.tour-step', { step: place + 1, count: tourSteps.length })}
        </p>
        <h2 id={titleId} className={styles['title']}>
          {t(`help.tour-${step.name}-title`)}
        </h2>
        <p id={textId} className={styles['text']}>
          {t(`help.tour-${step.name}`, keys)}
        </p>
        <div className={styles['tools']}>
          {isLast ? null : (
            <Button variant="quiet" onPress={leave}>
              {t('help.tour-skip')}
            </Button>
          )}
          <span className={styles['space']} />
          {place === 0 ? null : (
            <Button
              onPress={() => {
                go(place - 1)
              }}
            >
              {t('help.tour-back')}
            </Button>
          )}
          <Button
            variant="primary"
            onPress={() => {
              if (isLast) leave()
              else go(place + 1)
            }}
          >
            {t(isLast ? 'help.tour-done' : 'help.tour-next')}
          </Button>
        </div>
      </section>
    </Popover>
  )
}

/** What a step stands beside, marked while it does; null until it is in the page. */
function useAnchor(step: TourStep): HTMLElement | null {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const selected = useAppStore((state) => state.work?.selection?.bead)

  useEffect(() => {
    let found: HTMLElement | null = null
    const frame = requestAnimationFrame(() => {
      found = document.querySelector<HTMLElement>(step.anchor)
      found ??= document.querySelector<HTMLElement>('[role="grid"]')
      found?.setAttribute('data-toured', '')
      setAnchor(found)
    })
    return () => {
      cancelAnimationFrame(frame)
      found?.removeAttribute('data-toured')
    }
  }, [step, selected])

  return anchor
}
