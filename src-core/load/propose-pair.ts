import { fail, ok } from '../errors'
import type { Result } from '../errors'
import { isFurniture } from '../project/model'
import type { LanguageTag, Side } from '../project/model'
import type { TextBlock } from './block-shape'
import { classifyPage } from './classify-page'
import { guessLanguage } from './guess-language'
import type { NamedText } from './named-text'
import { blockLanguages, lettersByLanguage } from './page-languages'
import type { Block, Proposal } from './proposal'
import { proposeTitle } from './propose-title'
import { splitBlocks } from './split-blocks'

/** A file with more than this share of another language holds a second text, which is left out. */
const secondTextShare = 0.2

/** A file as it will stand on its side, before its blocks have ids. */
interface ReadFile {
  readonly language: LanguageTag
  readonly blocks: readonly Omit<Block, 'id'>[]
}

/**
 * Proposes how to read two files: the first is the source, whatever its language; the languages are
 * told by the texts. Problems: `file-empty`, `same-language`, `nothing-to-align`.
 */
export function proposePair(source: NamedText, target: NamedText): Result<Proposal> {
  const sourceFile = readFile(source, 'source')
  if (!sourceFile.ok) return sourceFile
  const targetFile = readFile(target, 'target')
  if (!targetFile.ok) return targetFile
  const languages = { source: sourceFile.value.language, target: targetFile.value.language }
  if (languages.source === languages.target && languages.source !== 'und') {
    return fail('same-language', {
      language: languages.source,
      source: source.name,
      target: target.name,
    })
  }
  const blocks = [...sourceFile.value.blocks, ...targetFile.value.blocks].map(
    (block, index): Block => ({ ...block, id: `block-${String(index + 1)}` }),
  )
  return ok({ title: proposeTitle(blocks, source.name), languages, blocks })
}

function readFile(file: NamedText, side: Side): Result<ReadFile> {
  const blocks = splitBlocks(file.text)
  if (blocks.length === 0) return fail('file-empty', { name: file.name })
  const [main, second] = lettersByLanguage(blocks)
  if (main === undefined) return fail('nothing-to-align', { name: file.name })
  const isMixed = second !== undefined && second[1] > secondTextShare * (main[1] + second[1])
  const own = isMixed ? blockLanguages(blocks) : blocks.map(() => main[0])
  const kinds = classifyPage(blocks, own)
  const language = guessLanguage(joined(blocks.filter((_, index) => own[index] === main[0])))
  const placed = blocks.map(({ text }, index) => ({
    text,
    kind: kinds[index] ?? 'body',
    language: own[index] === main[0] ? language : guessLanguage(text),
    side: own[index] === main[0] ? side : null,
  }))
  if (placed.every((block) => block.side === null || isFurniture(block.kind))) {
    return fail('nothing-to-align', { name: file.name })
  }
  return ok({ language, blocks: placed })
}

function joined(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n')
}
