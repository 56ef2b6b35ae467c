import type { RequestHandlers } from '../ipc/answer-request'
import type { HandlerContext } from './context'

export function settingsHandlers({
  settings,
  applySettings,
}: Pick<HandlerContext, 'settings' | 'applySettings'>): Pick<
  RequestHandlers,
  'settings:read' | 'settings:write'
> {
  return {
    'settings:read': () => Promise.resolve(settings.read()),
    'settings:write': (next) => {
      const written = settings.write(next)
      applySettings(next)
      return written
    },
  }
}
