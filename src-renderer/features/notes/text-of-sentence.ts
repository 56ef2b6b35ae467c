import { indexById } from '../../../src-core/project/index-by-id'
import { sides } from '../../../src-core/project/model'
import type { Article } from '../../../src-core/project/model'

/** The corrected text of a sentence of either side, by its id; empty when it is not there. */
export function textOfSentence(article: Article, id: string): string {
  for (const side of sides) {
    const sentence = article[side][indexById(article[side]).get(id) ?? -1]
    if (sentence !== undefined) return sentence.text
  }
  return ''
}
