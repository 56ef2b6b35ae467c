import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { Written } from '../../src-core/formats/format'
import { formatById } from '../../src-core/formats/index'
import type { ExportChoice, ExportSummary } from '../../src-core/ipc/contract'
import { articleById } from '../../src-core/project/change'
import { fileNameOf } from '../files/file-name'
import { writeAtomically } from '../files/write-atomically'
import type { RequestHandlers } from '../ipc/answer-request'
import type { ProjectFile } from '../project-file/open-project-file'
import type { HandlerContext } from './context'

export function exportHandlers(context: HandlerContext): Pick<RequestHandlers, 'article:export'> {
  return {
    'article:export': async (token, article, choice) => {
      const file = context.projects.file(token)
      if (file === null) throw new Error('The project is not open.')
      return exportArticle(context, file, article, choice)
    },
  }
}

/** Writes an article as it stands in its file, after asking where to; null when cancelled. */
async function exportArticle(
  { dialogs, translate, version, now }: HandlerContext,
  file: ProjectFile,
  articleId: string,
  choice: ExportChoice,
): Promise<Result<ExportSummary | null>> {
  const format = formatById(choice.format)
  if (format === undefined) return fail('format-unknown', { format: choice.format })
  const article = articleById(file.state().project, articleId)
  const languages = choice.languages ?? article.languages
  // Written first, asked afterwards: nobody names a file that then cannot be made.
  const written = format.writer.write(article, { languages, version, now: now() })
  if (!written.ok) return written
  const chosen = await dialogs.chooseTarget({
    title: translate('dialog.export-to', { format: format.name }),
    suggestion: join(dirname(file.path), fileNameOf(article.title, 'Muqabala') + format.extension),
    kind:
      format.extension === ''
        ? null
        : { name: format.name, extensions: [format.extension.slice(1)] },
  })
  if (chosen === null) return ok(null)
  const files = placeFiles(chosen, written.value)
  const unasked = files.filter(({ path }) => path !== chosen && existsSync(path))
  const names = unasked.map(({ path }) => basename(path))
  if (names.length > 0 && !(await dialogs.confirmReplacing(names))) return ok(null)
  const saved = await writeAtomically(files)
  return saved.ok
    ? ok({ fileNames: files.map(({ path }) => basename(path)), ...written.value.counts })
    : saved
}

/** The paths of the written files: the chosen one, with their endings in place of one it may have. */
function placeFiles(
  chosen: string,
  { files }: Written,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const typed = files.find(({ ending }) => chosen.toLowerCase().endsWith(ending.toLowerCase()))
  const stem = typed === undefined ? chosen : chosen.slice(0, -typed.ending.length)
  return files.map(({ ending, bytes }) => ({ path: stem + ending, bytes }))
}
