import sampleSource from '../../resources/sample/source.ar.txt?raw'
import sampleTarget from '../../resources/sample/target.en.txt?raw'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { pastedFile } from '../../src-core/formats/source-file'
import type { LoadedFiles } from '../../src-core/ipc/contract'
import type { FileChoice } from '../../src-core/ipc/file-reading'
import { largestFileMegabytes } from '../files/read-file'
import type { RequestHandlers } from '../ipc/answer-request'
import type { HandlerContext } from './context'
import { loadSources } from './load-article'
import type { ChosenFile } from './load-article'
import { offerFiles, readAgain } from './offer-files'
import { openProject } from './open-project'
import { isProjectFile } from '../projects-folder'

type ArticleHandlers = Pick<
  RequestHandlers,
  | 'article:choose'
  | 'article:drop'
  | 'article:read-again'
  | 'article:read-text'
  | 'article:read-sample'
>

/** The bundled sample: an original article written for this program, and its translation. */
export function loadSample(): Promise<Result<LoadedFiles>> {
  return loadSources([
    pastedFile('source.ar.txt', sampleSource),
    pastedFile('target.en.txt', sampleTarget),
  ])
}

export function articleHandlers(context: HandlerContext): ArticleHandlers {
  const { dialogs, translate } = context
  return {
    'article:choose': async () => {
      const paths = await dialogs.chooseArticle()
      return paths.length > 0 ? offerFiles(paths, context) : ok(null)
    },
    'article:drop': async (paths) => {
      // An image of a page, a mail: the page was given something that has no path.
      if (paths.length === 0) return fail('no-file-dropped')
      const project = paths.find(isProjectFile)
      if (project !== undefined) {
        const opened = await openProject(context, project)
        if (!opened.ok) return opened
        return ok(opened.value === null ? null : { type: 'project', opened: opened.value })
      }
      const loaded = await offerFiles(paths, context)
      return loaded.ok ? ok({ type: 'files', loaded: loaded.value }) : loaded
    },
    'article:read-again': async (choices) =>
      readAgain(
        choices.map((choice) => redeem(choice, context)),
        context,
      ),
    'article:read-text': async (text) => {
      const name = translate('dialog.pasted-text')
      const isTooLong = Buffer.byteLength(text) > largestFileMegabytes * 1024 * 1024
      return isTooLong
        ? fail('file-too-large', { name, limit: largestFileMegabytes })
        : readPasted(name, text, context)
    },
    'article:read-sample': loadSample,
  }
}

async function readPasted(
  name: string,
  text: string,
  { reading }: HandlerContext,
): Promise<Result<LoadedFiles>> {
  if (!/\S/u.test(text)) return fail('file-empty', { name })
  const read = await reading.read({ type: 'text', name, text })
  if (!read.ok) return read
  const { value } = read
  if (value.type === 'several') throw new Error('A text was read as several.')
  return ok(value)
}

function redeem(choice: FileChoice, { chosenFiles }: HandlerContext): ChosenFile {
  const { token, encoding, table } = choice
  const path = chosenFiles.redeem(token)
  if (path === null) throw new Error('The file was not chosen.')
  return {
    path,
    ...(encoding === null ? {} : { encoding }),
    ...(table === undefined ? {} : { table }),
  }
}
