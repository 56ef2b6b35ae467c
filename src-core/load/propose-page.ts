import { fail, ok } from '../errors'
import type { Result } from '../errors'
import { isFurniture } from '../project/model'
import type { BlockKind, LanguageTag } from '../project/model'
import type { ScriptLanguage } from '../text/script-of'
import type { TextBlock } from './block-shape'
import { chooseSource } from './choose-source'
import { classifyPage } from './classify-page'
import { findArticles } from './find-articles'
import type { PlacedBlock } from './find-articles'
import { guessLanguage } from './guess-language'
import { blockLanguages, lettersByLanguage } from './page-languages'
import { pairArticles } from './pair-articles'
import type { NamedText } from './named-text'
import type { Block, Proposal } from './proposal'
import { proposeTitle } from './propose-title'
import { splitBlocks, splitMixedBlock } from './split-blocks'

/**
 * Proposes how to read one page that holds a text and its translation, in any order: one after the
 * other, paragraph by paragraph, or with other articles around. Problems: `file-empty`,
 * `nothing-to-align` (no letters at all), `one-language-only`.
 */
export function proposePage(page: NamedText): Result<Proposal> {
  const whole = splitBlocks(page.text)
  if (whole.length === 0) return fail('file-empty', { name: page.name })
  const blocks = whole.flatMap(splitMixedBlock)
  const [major, minor] = lettersByLanguage(blocks)
  if (major === undefined) return fail('nothing-to-align', { name: page.name })
  const onlyOne = fail('one-language-only', {
    name: page.name,
    language: guessLanguage(page.text),
  })
  if (minor === undefined) return onlyOne
  const languages = blockLanguages(blocks)
  const pair = inPageOrder([major[0], minor[0]], languages)
  const kinds = classifyPage(blocks, languages)
  if (!pair.every((language) => holdsText(pair, language, languages, kinds))) return onlyOne
  return ok(assemble(page.name, { blocks, languages, kinds, pair }))
}

interface ReadPage {
  readonly blocks: readonly TextBlock[]
  readonly languages: readonly (ScriptLanguage | null)[]
  readonly kinds: readonly BlockKind[]
  /** The two languages of the page; the one that stands first, first. */
  readonly pair: readonly [ScriptLanguage, ScriptLanguage]
}

function inPageOrder(
  pair: readonly [ScriptLanguage, ScriptLanguage],
  languages: ReadPage['languages'],
): ReadPage['pair'] {
  const [one, other] = pair
  return languages.indexOf(one) <= languages.indexOf(other) ? [one, other] : [other, one]
}

/** Whether a language of the page has text to align: more than headings, unless the other has no more. */
function holdsText(
  pair: ReadPage['pair'],
  language: ScriptLanguage,
  languages: ReadPage['languages'],
  kinds: readonly BlockKind[],
): boolean {
  const kindsOf = (wanted: ScriptLanguage): readonly BlockKind[] =>
    kinds.filter((kind, index) => languages[index] === wanted && !isFurniture(kind))
  const own = kindsOf(language)
  const isText = (kind: BlockKind): boolean => kind !== 'heading'
  const texts = pair.flatMap(kindsOf).filter(isText).length
  return own.some(isText) || (own.length > 0 && texts < 3)
}

function assemble(name: string, page: ReadPage): Proposal {
  const { blocks, languages, kinds, pair } = page
  const placed = blocks.map(({ text }, index): PlacedBlock => ({
    text,
    index,
    kind: kinds[index] ?? 'other',
  }))
  const inLanguage = (language: ScriptLanguage): readonly PlacedBlock[] =>
    placed.filter(({ index }) => languages[index] === language)
  const [first, second] = pair
  const paired = pairArticles(findArticles(inLanguage(first)), findArticles(inLanguage(second)))
  const evidence = placed.map((block) => ({ ...block, language: languages[block.index] ?? null }))
  const source = chooseSource(evidence, pair)
  const tags = new Map(
    [...new Set(languages)].map((language) => [language, tagOf(evidence, language)] as const),
  )
  const proposed = evidence.map(({ text, kind, language, index }): Block => {
    const isOurs = language !== null && pair.includes(language) && paired.has(index)
    return {
      id: `block-${String(index + 1)}`,
      text,
      language: tags.get(language) ?? 'und',
      kind,
      side: isOurs ? (language === source ? 'source' : 'target') : null,
    }
  })
  const target = source === first ? second : first
  return {
    title: proposeTitle(proposed, name),
    languages: { source: tags.get(source) ?? 'und', target: tags.get(target) ?? 'und' },
    blocks: proposed,
  }
}

function tagOf(
  blocks: readonly { readonly text: string; readonly language: ScriptLanguage | null }[],
  language: ScriptLanguage | null,
): LanguageTag {
  if (language === null) return 'und'
  const own = blocks.filter((block) => block.language === language)
  return guessLanguage(own.map(({ text }) => text).join('\n'))
}
