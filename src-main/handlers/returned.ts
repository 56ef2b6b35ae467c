import { ok } from '../../src-core/errors'
import { readSource } from '../files/read-file'
import type { RequestHandlers } from '../ipc/answer-request'
import type { HandlerContext } from './context'

type ReturnHandlers = Pick<RequestHandlers, 'return:choose'>

export function returnHandlers({ dialogs }: Pick<HandlerContext, 'dialogs'>): ReturnHandlers {
  return {
    'return:choose': async () => {
      const path = await dialogs.chooseReturned()
      if (path === null) return ok(null)
      const source = await readSource(path)
      if (!source.ok) return source
      const { readReturned } = await import('../../src-core/return/read-returned')
      return readReturned(source.value)
    },
  }
}
