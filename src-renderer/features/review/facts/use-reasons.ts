import { useEffect, useRef, useState } from 'react'
import { explanationOf } from '../../../../src-core/align/explanation-of'
import { sides } from '../../../../src-core/project/model'
import type { Article, Bead, Reason, Side } from '../../../../src-core/project/model'
import { beadText, hasChangedText } from '../../../../src-core/project/queries/bead-text'
import { isInTexts } from '../../../../src-core/project/queries/reason-spans'
import { showProblem } from '../../../state/start-work'
import { explainInWorker } from '../../../workers/explain-in-worker'

/** Why a bead is what it is, as far as that is known now. */
export interface KnownReasons {
  readonly reasons: readonly Reason[]
  /** False while the texts are being looked at again: then only what is surely still true is given. */
  readonly isSettled: boolean
}

interface Answer {
  readonly bead: string
  readonly texts: string
  readonly reasons: readonly Reason[]
}

/** The texts are looked at again when the typing pauses. */
const pauseMs = 350

/**
 * The reasons of a bead, true to its texts. Those of the alignment hold as long as the texts are the ones it
 * saw; when they were corrected, or a person put the bead together, the aligner is asked again.
 */
export function useReasons(article: Article, bead: Bead): KnownReasons {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const texts = textsOf(article, bead)
  const key = `${texts.source}\n${texts.target}`
  const isPair = texts.source !== '' && texts.target !== ''
  const isStale = isPair && !holds(article, bead, texts)
  // Asked again for other texts, not whenever anything else in the article changes.
  const latest = useRef(article)

  useEffect(() => {
    latest.current = article
  })

  useEffect(() => {
    if (!isStale) return
    let isWanted = true
    const timer = window.setTimeout(() => {
      const explanation = explanationOf(latest.current, bead.id)
      if (explanation === null) return
      explainInWorker(explanation).then(
        (reasons) => {
          if (isWanted) setAnswer({ bead: bead.id, texts: key, reasons })
        },
        (error: unknown) => {
          showProblem({ code: 'internal', values: { detail: String(error) } })
        },
      )
    }, pauseMs)
    return () => {
      isWanted = false
      window.clearTimeout(timer)
    }
  }, [isStale, bead.id, key])

  if (!isPair) return { reasons: [], isSettled: true }
  if (!isStale) return { reasons: bead.reasons, isSettled: true }
  const before = answer?.bead === bead.id ? answer.reasons : bead.reasons
  if (answer?.bead === bead.id && answer.texts === key) return { reasons: before, isSettled: true }
  return { reasons: before.filter((reason) => isSure(reason, texts)), isSettled: false }
}

function textsOf(article: Article, bead: Bead): Readonly<Record<Side, string>> {
  return { source: beadText(article, bead, 'source'), target: beadText(article, bead, 'target') }
}

/** Whether the reasons that the bead has were found in the texts that it has now. */
function holds(article: Article, bead: Bead, texts: Readonly<Record<Side, string>>): boolean {
  if (bead.confidence === null) return false
  return (
    sides.every((side) => !hasChangedText(article, bead, side)) &&
    bead.reasons.every((reason) => isInTexts(reason, texts))
  )
}

/** A match stays one while both its forms are there; what is missing may have been put in. */
function isSure(reason: Reason, texts: Readonly<Record<Side, string>>): boolean {
  return reason.source !== null && reason.target !== null && isInTexts(reason, texts)
}
