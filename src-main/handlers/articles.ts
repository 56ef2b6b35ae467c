import sampleSource from '../../resources/sample/source.ar.txt?raw'
import sampleTarget from '../../resources/sample/target.en.txt?raw'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { LoadedFiles } from '../../src-core/ipc/contract'
import { largestFileMegabytes } from '../files/read-file'
import type { RequestHandlers } from '../ipc/answer-request'
import type { HandlerContext } from './context'
import { hasFiles, loadFiles, loadTexts } from './load-article'

type ArticleHandlers = Pick<
  RequestHandlers,
  'article:choose' | 'article:read-text' | 'article:read-sample'
>

/** The bundled sample: an original article written for this program, and its translation. */
export function loadSample(): Result<LoadedFiles> {
  return loadTexts(
    { name: 'source.ar.txt', text: sampleSource },
    { name: 'target.en.txt', text: sampleTarget },
  )
}

export function articleHandlers({
  dialogs,
  translate,
}: Pick<HandlerContext, 'dialogs' | 'translate'>): ArticleHandlers {
  return {
    'article:choose': async () => {
      const paths = await dialogs.chooseArticle()
      return hasFiles(paths) ? loadFiles(paths) : ok(null)
    },
    'article:read-text': (text) => {
      const name = translate('dialog.pasted-text')
      const isTooLong = Buffer.byteLength(text) > largestFileMegabytes * 1024 * 1024
      return Promise.resolve(
        isTooLong
          ? fail('file-too-large', { name, limit: largestFileMegabytes })
          : loadTexts({ name, text }),
      )
    },
    'article:read-sample': () => Promise.resolve(loadSample()),
  }
}
