import { ok } from '../../src-core/errors'
import type { RequestHandlers } from '../ipc/answer-request'
import type { HandlerContext } from './context'

type ReturnHandlers = Pick<RequestHandlers, 'return:choose'>

export function returnHandlers({
  dialogs,
  reading,
}: Pick<HandlerContext, 'dialogs' | 'reading'>): ReturnHandlers {
  return {
    'return:choose': async () => {
      const path = await dialogs.chooseReturned()
      return path === null ? ok(null) : reading.read({ type: 'returned', path })
    },
  }
}
