import { fail, ok } from '../errors'
import type { Result } from '../errors'
import { isFurniture } from '../project/model'
import type { LanguageTag, Side } from '../project/model'
import type { ScriptLanguage } from '../text/script-of'
import type { TextBlock } from './block-shape'
import { classifyPage } from './classify-page'
import { guessLanguage } from './guess-language'
import { declaredLanguage } from './declared-language'
import { blocksOfPage, titleOfPage } from './page'
import type { Page } from './page'
import { blockLanguages, lettersByLanguage } from './page-languages'
import type { Block, Proposal } from './proposal'
import { proposeTitle } from './propose-title'
import { signBothSides } from './sign-both-sides'

/** A file with more than this share of another language holds a second text, which is left out. */
const secondTextShare = 0.2

/** The blocks of a file, and the languages of the texts in it, the longest first. */
interface SplitFile {
  readonly name: string
  readonly blocks: readonly TextBlock[]
  readonly texts: readonly ScriptLanguage[]
}

type SidedBlock = Omit<Block, 'id'>

/**
 * Proposes how to read two files: the first is the source, whatever its language; the languages are
 * told by the texts. A file that holds both languages gives the text that the other file is not.
 * Problems: `file-empty`, `same-language`, `nothing-to-align`.
 */
export function proposePair(source: Page, target: Page): Result<Proposal> {
  const sourceFile = splitFile(source)
  if (!sourceFile.ok) return sourceFile
  const targetFile = splitFile(target)
  if (!targetFile.ok) return targetFile
  const [sourceText, targetText] = chooseTexts(sourceFile.value.texts, targetFile.value.texts)
  const sourceBlocks = readSide(sourceFile.value, sourceText, 'source')
  if (!sourceBlocks.ok) return sourceBlocks
  const targetBlocks = readSide(targetFile.value, targetText, 'target')
  if (!targetBlocks.ok) return targetBlocks
  const languages = {
    source: languageOf(sourceBlocks.value),
    target: languageOf(targetBlocks.value),
  }
  if (languages.source === languages.target && languages.source !== 'und') {
    return fail('same-language', {
      language: languages.source,
      source: source.name,
      target: target.name,
    })
  }
  const blocks = signBothSides([...sourceBlocks.value, ...targetBlocks.value]).map(
    (block, index): Block => ({ ...block, id: `block-${String(index + 1)}` }),
  )
  return ok({ title: proposeTitle(blocks, titleOfPage(source)), languages, blocks })
}

function splitFile(page: Page): Result<SplitFile> {
  const { name } = page
  const blocks = blocksOfPage(page)
  if (blocks.length === 0) return fail('file-empty', { name })
  const [main, second] = lettersByLanguage(blocks)
  if (main === undefined) return fail('nothing-to-align', { name })
  const isMixed = second !== undefined && second[1] > secondTextShare * (main[1] + second[1])
  return ok({ name, blocks, texts: isMixed ? [main[0], second[0]] : [main[0]] })
}

/** The longest text of each file, but not the same language twice where that can be helped. */
function chooseTexts(
  source: readonly ScriptLanguage[],
  target: readonly ScriptLanguage[],
): readonly [ScriptLanguage, ScriptLanguage] {
  const [sourceMain = 'other', sourceSecond] = source
  const [targetMain = 'other', targetSecond] = target
  if (sourceMain !== targetMain) return [sourceMain, targetMain]
  if (sourceSecond !== undefined) return [sourceSecond, targetMain]
  return [sourceMain, targetSecond ?? targetMain]
}

function readSide(
  { name, blocks, texts }: SplitFile,
  wanted: ScriptLanguage,
  side: Side,
): Result<readonly SidedBlock[]> {
  const own = texts.length > 1 ? blockLanguages(blocks) : blocks.map(() => wanted)
  const kinds = classifyPage(blocks, own)
  const wantedBlocks = blocks.filter((_, index) => own[index] === wanted)
  const language = declaredLanguage(
    guessLanguage(wantedBlocks.map(({ text }) => text).join('\n')),
    wantedBlocks,
  )
  const sided = blocks.map((block, index): SidedBlock => {
    const isWanted = own[index] === wanted
    return {
      text: block.text,
      kind: kinds[index] ?? 'body',
      language: isWanted ? language : guessLanguage(block.text),
      side: isWanted ? side : null,
    }
  })
  const hasText = sided.some((block) => block.side !== null && !isFurniture(block.kind))
  return hasText ? ok(sided) : fail('nothing-to-align', { name })
}

function languageOf(blocks: readonly SidedBlock[]): LanguageTag {
  return blocks.find(({ side }) => side !== null)?.language ?? 'und'
}
