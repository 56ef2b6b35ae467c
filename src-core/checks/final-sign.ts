import type { Side } from '../project/model'
import type { Check, CheckedBead, Finding } from './check'

/** Quotation marks and brackets that may close a sentence behind its final sign. */
const closing = /[\s\u00BB\u201D\u2019"')\]]+$/u
/** A quotation that ends a sentence: many leave the stop out there, some set one behind a question. */
const quotationEnd = /[\u00BB\u201C\u201D"]$/u
const stopBehind = /(?<=[?\u061F][\u00BB\u201D\u2019"']+)\.$/u
const ends = {
  question: /[?\u061F]!?$/u,
  stop: /[.!\u2026:\u061B;\u06D4]$/u,
}

type Ending = 'question' | 'stop' | 'none'

/** A question that is none on the other side; a sentence that ends with a sign on one side only. */
export const finalSign: Check = {
  id: 'final-sign',
  severity: 'warning',
  categories: ['punctuation', 'grammar', 'other'],
  appliesTo: ({ role }) => role === 'translation',
  find: (bead) => {
    const [source, target] = [endingOf(bead.source), endingOf(bead.target)]
    if (source === target) return []
    if (source === 'question') return [findingOf(bead, 'found-question-source', 'source')]
    if (target === 'question') return [findingOf(bead, 'found-question-target', 'target')]
    if (quotationEnd.test(bead[source === 'none' ? 'source' : 'target'].trim())) return []
    return source === 'stop'
      ? [findingOf(bead, 'found-no-end', 'target')]
      : [findingOf(bead, 'found-no-end', 'source')]
  },
  examples: {
    good: [
      { source: 'سألناه: «هل تعود غدًا؟»', target: 'We asked him: “Will you be back tomorrow?”' },
      { source: 'رحلة كل ساعة', target: 'A crossing every hour' },
      { source: 'وصلت العبّارة؛', target: 'The ferry came.' },
      { source: 'قالت: «لم نخرج بعد»', target: 'She said: “We have not left yet.”' },
      { source: 'سألت: «هل تعود؟».', target: 'She asked: “Will you be back?”' },
    ],
    bad: [
      { source: 'هل نعود غدًا؟', target: 'We shall be back tomorrow.' },
      { source: 'نعود غدًا.', target: 'Shall we be back tomorrow?' },
      { source: 'وصلت العبّارة متأخرة.', target: 'The ferry came late' },
    ],
  },
}

function endingOf(text: string): Ending {
  const end = text.trim().replace(stopBehind, '').replace(closing, '')
  if (ends.question.test(end)) return 'question'
  return ends.stop.test(end) || ends.stop.test(text.trim()) ? 'stop' : 'none'
}

/** The last word of the side that it is about. */
function findingOf(bead: CheckedBead, message: string, side: Side): Finding {
  const text = bead[side].trimEnd()
  const start = text.search(/\S+$/u)
  return {
    key: `${message} ${side}`,
    spans: [{ side, start, end: text.length }],
    message,
    values: { form: text.slice(start) },
  }
}
