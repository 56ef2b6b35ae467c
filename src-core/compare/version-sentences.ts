import type { Article } from '../project/model'
import { detectLanguage } from '../text/detect-language'
import { splitSentences } from '../text/split-sentences'

/** The sentences of the translation among the texts of a file that may hold both languages. */
export function versionSentences(article: Article, texts: readonly string[]): readonly string[] {
  const own = article.target
    .slice(0, 200)
    .map(({ text }) => text)
    .join(' ')
  const language = detectLanguage(own)
  return texts
    .filter((text) => {
      const found = detectLanguage(text)
      return found === null || found === language
    })
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .flatMap((text) =>
      splitSentences(text, article.languages.target).map(({ start, end }) =>
        text.slice(start, end),
      ),
    )
}
