import type { ImportedBitext } from '../../src-core/formats/imported'
import type { OtherVersion } from '../../src-core/ipc/file-reading'
import type { Proposal } from '../../src-core/load/proposal'
import type { NewText } from '../../src-core/project/queries/find-duplicate'

/** What was read, before it is an article. */
export type ReadArticle =
  | { readonly type: 'page'; readonly proposal: Proposal }
  | { readonly type: 'bitext'; readonly bitext: ImportedBitext }

/** All that was read as a version to compare with, in both languages. */
export function versionOf(read: ReadArticle, name: string): OtherVersion {
  const texts =
    read.type === 'bitext'
      ? [...read.bitext.source, ...read.bitext.target].map(({ imported }) => imported)
      : read.proposal.blocks.map(({ text }) => text)
  return { name, candidates: [texts] }
}

/** The source text of what was read, to be compared with what is there. */
export function newTextOf(read: ReadArticle): NewText {
  if (read.type === 'bitext') {
    const { languages, source } = read.bitext
    return { language: languages.source, texts: source.map(({ imported }) => imported) }
  }
  const { languages, blocks } = read.proposal
  const texts = blocks.filter(({ side }) => side === 'source').map(({ text }) => text)
  return { language: languages.source, texts }
}
