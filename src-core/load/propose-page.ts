import { fail, ok } from '../errors'
import type { Result } from '../errors'
import { isFurniture } from '../project/model'
import type { BlockKind, LanguageTag } from '../project/model'
import type { ScriptLanguage } from '../text/script-of'
import { blockShape } from './block-shape'
import type { TextBlock } from './block-shape'
import { chooseSource } from './choose-source'
import { classifyPage } from './classify-page'
import { findArticles } from './find-articles'
import type { PlacedBlock } from './find-articles'
import { guessLanguage } from './guess-language'
import { blockLanguages, lettersOf, lettersByLanguage } from './page-languages'
import { pairArticles } from './pair-articles'
import { declaredLanguage } from './declared-language'
import { blocksOfPage, titleOfPage } from './page'
import type { Page } from './page'
import type { Block, Proposal } from './proposal'
import { proposeTitle } from './propose-title'
import { signBothSides } from './sign-both-sides'
import { splitMixedBlock } from './split-blocks'

/**
 * Proposes how to read one page that holds a text and its translation, in any order: one after the
 * other, paragraph by paragraph, or with other articles around. Problems: `file-empty`,
 * `nothing-to-align` (no letters at all), `one-language-only`.
 */
export function proposePage(page: Page): Result<Proposal> {
  const whole = blocksOfPage(page)
  if (whole.length === 0) return fail('file-empty', { name: page.name })
  const blocks = whole.flatMap(splitMixedBlock)
  const [major, minor] = lettersByLanguage(blocks)
  if (major === undefined) return fail('nothing-to-align', { name: page.name })
  const onlyOne = fail('one-language-only', {
    name: page.name,
    language: guessLanguage(blocks.map(({ text }) => text).join('\n')),
  })
  if (minor === undefined) return onlyOne
  const languages = blockLanguages(blocks)
  const pair = inPageOrder([major[0], minor[0]], languages)
  const kinds = classifyPage(blocks, languages)
  if (!pair.every((language) => holdsText(language, { blocks, languages, kinds, pair })))
    return onlyOne
  return ok(assemble(titleOfPage(page), { blocks, languages, kinds, pair }))
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

/** A language without a paragraph of its own must at least have this share of the other's letters. */
const leastShare = 0.15

/**
 * Whether a language of the page has text to align: a paragraph, or as many short lines as make a
 * text beside the other. A headline alone is none.
 */
function holdsText(language: ScriptLanguage, { blocks, languages, kinds }: ReadPage): boolean {
  const isText = (_: TextBlock, index: number): boolean => !isFurniture(kinds[index] ?? 'other')
  const own = blocks.filter((block, index) => languages[index] === language && isText(block, index))
  if (own.some(({ text }) => blockShape(text).prose)) return true
  const others = blocks.filter(
    (block, index) => languages[index] !== language && isText(block, index),
  )
  return lettersOf(own) > 0 && lettersOf(own) >= leastShare * lettersOf(others)
}

function assemble(name: string, page: ReadPage): Proposal {
  const { blocks, languages, kinds, pair } = page
  const evidence = signBothSides(
    blocks.map(({ text }, index) => ({
      text,
      index,
      kind: kinds[index] ?? 'other',
      language: languages[index] ?? 'other',
      declared: blocks[index]?.language,
    })),
  )
  const inLanguage = (language: ScriptLanguage): readonly PlacedBlock[] =>
    evidence.filter((block) => block.language === language)
  const [first, second] = pair
  const paired = pairArticles(findArticles(inLanguage(first)), findArticles(inLanguage(second)))
  const source = chooseSource(evidence, pair)
  const tags = new Map(
    [...new Set(evidence.map(({ language }) => language))].map(
      (language) => [language, tagOf(evidence, language)] as const,
    ),
  )
  const proposed = evidence.map(({ text, kind, language, index }): Block => {
    const isOurs = pair.includes(language) && paired.has(index)
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
  blocks: readonly {
    readonly text: string
    readonly language: ScriptLanguage
    readonly declared: LanguageTag | undefined
  }[],
  language: ScriptLanguage,
): LanguageTag {
  const own = blocks.filter((block) => block.language === language)
  return declaredLanguage(
    guessLanguage(own.map(({ text }) => text).join('\n')),
    own.map(({ text, declared }) => ({ text, language: declared })),
  )
}
