import { ok } from '../../src-core/errors'
import { grantedPaths } from '../files/granted-paths'
import type { RequestHandlers } from '../ipc/answer-request'
import { forgetRecent, recentProjects } from '../recent-projects'
import { openProject } from './open-project'
import type { ProjectContext } from './open-project'

type RecentHandlers = Pick<RequestHandlers, 'recent:list' | 'recent:open' | 'recent:remove'>

export function recentHandlers(context: ProjectContext): RecentHandlers {
  const { memory, onRecent } = context
  const granted = grantedPaths()

  function pathOf(token: string): string {
    const path = granted.redeem(token)
    if (path === null) throw new Error('There is no such project.')
    return path
  }

  return {
    'recent:list': () => Promise.resolve(ok(recentProjects(memory, granted))),
    'recent:open': async (token) => openProject(context, pathOf(token)),
    'recent:remove': async (token) => {
      await forgetRecent(memory, pathOf(token))
      onRecent(null)
      return ok(recentProjects(memory, granted))
    },
  }
}
