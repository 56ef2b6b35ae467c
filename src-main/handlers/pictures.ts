import { basename, dirname, join } from 'node:path'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { writeAlignmentSvg } from '../../src-core/formats/export/alignment-svg'
import type { PictureWords } from '../../src-core/formats/export/alignment-svg'
import { articleById } from '../../src-core/project/change'
import type { Article } from '../../src-core/project/model'
import { fileNameOf } from '../files/file-name'
import { writeAtomically } from '../files/write-atomically'
import type { RequestHandlers } from '../ipc/answer-request'
import type { HandlerContext } from './context'

/** What can be looked at without the app: the picture of an alignment, and what is printed. */
export function pictureHandlers(
  context: HandlerContext,
): Pick<RequestHandlers, 'picture:export' | 'window:print'> {
  const { projects, dialogs, translate, printer } = context
  return {
    'picture:export': async (token, articleId) => {
      const file = projects.file(token)
      if (file === null) throw new Error('The project is not open.')
      const article = articleById(file.state().project, articleId)
      const chosen = await dialogs.chooseTarget({
        title: translate('command.export-picture'),
        suggestion: join(dirname(file.path), `${fileNameOf(article.title, 'Muqabala')}.svg`),
        kind: { name: translate('views.picture-file'), extensions: ['svg'] },
      })
      if (chosen === null) return ok(null)
      return write(chosen, '.svg', writeAlignmentSvg(article, wordsOf(context, article)))
    },
    'window:print': async (to, title) => {
      if (to === 'print') {
        await printer.print()
        return ok(null)
      }
      const bytes = await printer.toPdf()
      const chosen = await dialogs.chooseTarget({
        title: translate('command.print-to-pdf'),
        suggestion: join(context.documents, `${fileNameOf(title, 'Muqabala')}.pdf`),
        kind: { name: translate('views.pdf-file'), extensions: ['pdf'] },
      })
      return chosen === null ? ok(null) : write(chosen, '.pdf', bytes)
    },
  }
}

/** Writes the file that was chosen, with its ending; answers its name. */
async function write(chosen: string, ending: string, bytes: Uint8Array): Promise<Result<string>> {
  const path = chosen.toLowerCase().endsWith(ending) ? chosen : chosen + ending
  const saved = await writeAtomically([{ path, bytes }])
  return saved.ok ? ok(basename(path)) : saved
}

function wordsOf({ translate, settings }: HandlerContext, article: Article): PictureWords {
  const { interfaceLanguage } = settings.read()
  const names = new Intl.DisplayNames(interfaceLanguage, { type: 'language' })
  const side = (name: 'source' | 'target') =>
    translate(`views.text-${name}`, {
      language: names.of(article.languages[name]) ?? article.languages[name],
    })
  return {
    language: interfaceLanguage,
    title: translate('views.picture-title', { title: article.title }),
    sides: { source: side('source'), target: side('target') },
    looks: {
      unreviewed: translate('views.look-unreviewed'),
      mixed: translate('views.look-mixed'),
      approved: translate('views.look-approved'),
      doubtful: translate('views.look-doubtful'),
      query: translate('views.look-query'),
      furniture: translate('views.look-furniture'),
      null: translate('views.look-null'),
    },
  }
}
