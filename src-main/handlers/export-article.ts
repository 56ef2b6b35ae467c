import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { exportArticles } from '../../src-core/formats/export/export-articles'
import type { Written } from '../../src-core/formats/format'
import { formatById } from '../../src-core/formats/index'
import type { ExportChoice, ExportSummary } from '../../src-core/ipc/exporting'
import { articleById } from '../../src-core/project/change'
import { fileNameOf } from '../files/file-name'
import { writeAtomically } from '../files/write-atomically'
import type { ProjectFile } from '../project-file/open-project-file'
import type { HandlerContext } from './context'

/** Writes articles as they stand in their file, after asking where to; null when cancelled. */
export async function exportArticle(
  { dialogs, translate, version, now, settings, exportedFiles, background }: HandlerContext,
  file: ProjectFile,
  articleId: string,
  choice: ExportChoice,
): Promise<Result<ExportSummary | null>> {
  const { format: id, articles: scope, ...options } = choice
  const format = formatById(id)
  if (format === undefined) return fail('format-unknown', { format: id })
  const { project, steps, cursor } = file.state()
  const article = articleById(project, articleId)
  const others = scope === 'all' ? project.articles.filter((each) => each !== article) : []
  const write = (stem: string) =>
    exportArticles(format, [article, ...others], options, {
      version,
      now: now(),
      stem,
      interfaceLanguage: settings.read().interfaceLanguage,
      history: { steps, cursor },
      ...(project.quality === undefined ? {} : { quality: project.quality }),
    })
  // Beside the page with both texts, which has the title for its name, a report has one of its own.
  const title =
    format.isReport === true ? `${article.title} – ${translate('report.title')}` : article.title
  const suggested = fileNameOf(title, 'Muqabala')
  const name = translate(`formats.name.${id}`)
  // Written first, asked afterwards: nobody names a file that then cannot be made.
  const tried = write(suggested)
  if (!tried.ok) return tried
  const chosen = await dialogs.chooseTarget({
    title: translate('dialog.export-to', { format: name }),
    suggestion: join(dirname(file.path), suggested + format.extension),
    kind: format.extension === '' ? null : { name, extensions: [format.extension.slice(1)] },
  })
  if (chosen === null) return ok(null)
  const stem = stemOf(chosen, tried.value)
  // Files that name each other are written again under the name that was chosen.
  const written = tried.value.files.length === 1 ? tried : write(basename(stem))
  if (!written.ok) return written
  const files = written.value.files.map(({ ending, bytes }) => ({ path: stem + ending, bytes }))
  const unasked = files.filter(({ path }) => path !== chosen && existsSync(path))
  const names = unasked.map(({ path }) => basename(path))
  if (names.length > 0 && !(await dialogs.confirmReplacing(names))) return ok(null)
  background.progress(1)
  const saved = await writeAtomically(files)
  background.progress(null)
  if (saved.ok) background.ended({ type: 'exported', name: basename(chosen), count: files.length })
  const { counts, warnings } = written.value
  return saved.ok
    ? ok({
        fileNames: files.map(({ path }) => basename(path)),
        folder: dirname(chosen),
        token: exportedFiles.grant(files[0]?.path ?? chosen),
        written: counts.written,
        warnings,
      })
    : saved
}

/** The chosen path without the ending of a written file, where it has one. */
function stemOf(chosen: string, { files }: Written): string {
  const typed = files.find(({ ending }) => chosen.toLowerCase().endsWith(ending.toLowerCase()))
  return typed === undefined ? chosen : chosen.slice(0, -typed.ending.length)
}
