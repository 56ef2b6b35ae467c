import type { RequestHandlers } from '../ipc/answer-request'
import type { HandlerContext } from './context'

export function exportHandlers(
  context: HandlerContext,
): Pick<RequestHandlers, 'article:export' | 'file:show'> {
  return {
    'article:export': async (token, article, choice) => {
      const file = context.projects.file(token)
      if (file === null) throw new Error('The project is not open.')
      const { exportArticle } = await import('./export-article')
      return exportArticle(context, file, article, choice)
    },
    'file:show': (token) => {
      const path = context.exportedFiles.redeem(token)
      if (path !== null) context.showInFolder(path)
      return Promise.resolve(null)
    },
  }
}
