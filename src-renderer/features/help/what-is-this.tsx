import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelpTopicId } from '../../../src-core/help/help-topics'
import { Button } from '../../components/button'
import { useAppStore } from '../../state/app-store'
import { Explanation } from './explanation'
import { HelpLineView } from './help-line'
import { helpTopic } from './help-texts'
import { spokenName } from './spoken-name'
import { topicOf, topicOfScreen } from './topic-here'
import { usePointing } from './use-pointing'
import styles from './what-is-this.module.css'

/** “What is this?”: until Escape, whatever is pointed at or gets the keyboard says what it is, and does nothing. */
export function WhatIsThis() {
  const isPointing = useAppStore((state) => state.isPointing)
  return isPointing ? <PointingCard /> : null
}

function PointingCard() {
  const { t } = useTranslation()
  const id = useId()
  const card = useRef<HTMLElement>(null)
  const { control, place } = usePointing(card)
  const topic = topicOf(control ?? place) ?? topicOfScreen()
  return (
    <section
      ref={card}
      className={styles['card']}
      aria-label={t('help.pointing-title')}
      data-react-aria-top-layer="true"
      data-what-is-this
    >
      <div role="status" className={styles['words']}>
        {control !== null ? (
          <Explanation element={control} id={id} name={spokenName(control)} />
        ) : place === null ? (
          <>
            <strong>{t('help.pointing-title')}</strong>
            <span className={styles['hint']}>{t('help.pointing-hint')}</span>
          </>
        ) : (
          <Place topic={topic} />
        )}
      </div>
      <div className={styles['tools']}>
        <Button
          variant="quiet"
          onPress={() => {
            useAppStore.setState({ help: topic, isPointing: false })
          }}
        >
          {t('help.pointing-more')}
        </Button>
        <Button
          binding="Escape"
          onPress={() => {
            useAppStore.setState({ isPointing: false })
          }}
        >
          {t('help.pointing-end')}
        </Button>
      </div>
    </section>
  )
}

/** What is no control says what its part of the window is about. */
function Place({ topic }: { readonly topic: HelpTopicId }) {
  const language = useAppStore((state) => state.settings.interfaceLanguage)
  const { title, summary } = helpTopic(language, topic)
  return (
    <>
      <strong>{title}</strong>
      <span className={styles['hint']}>
        <HelpLineView line={summary} />
      </span>
    </>
  )
}
