import { useEffect, useRef, useState } from 'react'
import { explanationOf } from '../../../../src-core/align/explanation-of'
import type { Article, Bead, Reason } from '../../../../src-core/project/model'
import type { KnownReasons } from '../../../../src-core/project/queries/known-reasons'
import { isSure, reasonsHold, textsOf } from '../../../../src-core/project/queries/known-reasons'
import { showProblem } from '../../../state/start-work'
import { explainInWorker } from '../../../workers/explain-in-worker'

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
  const isStale = isPair && !reasonsHold(article, bead, texts)
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
