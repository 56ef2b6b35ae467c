import { useEffect } from 'react'
import { explanationOf } from '../../../src-core/align/explanation-of'
import { findRow } from '../../../src-core/project/find-row'
import type { Article, Reason } from '../../../src-core/project/model'
import { explainedKey, textsOf } from '../../../src-core/project/queries/known-reasons'
import { useAppStore } from '../../state/app-store'
import { showProblem } from '../../state/start-work'
import { explainInWorker } from '../../workers/explain-in-worker'

/** The texts are looked at again when the typing pauses. */
const pauseMs = 350
/** So many beads are asked about before the list is brought up to date. */
const batchSize = 12

/** Has the aligner look again at the beads whose texts it has not seen, until it has seen all of them. */
export function useExplanations(article: Article, unsettled: readonly string[]): void {
  useEffect(() => {
    if (unsettled.length === 0) return
    let isWanted = true
    const timer = window.setTimeout(() => {
      explain(article, unsettled.slice(0, batchSize)).then(
        (answers) => {
          if (isWanted) keep(answers)
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
  }, [article, unsettled])
}

type Answer = readonly [key: string, reasons: readonly Reason[]]

async function explain(article: Article, beads: readonly string[]): Promise<readonly Answer[]> {
  const answers = beads.map(async (id): Promise<readonly Answer[]> => {
    const bead = findRow(article, id)?.bead
    const explanation = explanationOf(article, id)
    if (bead === undefined || explanation === null) return []
    return [[explainedKey(bead, textsOf(article, bead)), await explainInWorker(explanation)]]
  })
  return (await Promise.all(answers)).flat()
}

function keep(answers: readonly Answer[]): void {
  useAppStore.setState(({ findings }) => ({
    findings: { ...findings, explained: new Map([...findings.explained, ...answers]) },
  }))
}
