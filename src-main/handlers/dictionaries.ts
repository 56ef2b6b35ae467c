import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { DictionaryInfo } from '../../src-core/ipc/dictionaries'
import type { Project } from '../../src-core/project/model'
import type { RequestHandlers } from '../ipc/answer-request'
import type { HandlerContext } from './context'

type DictionaryHandlers = Pick<
  RequestHandlers,
  | 'dictionary:list'
  | 'dictionary:add'
  | 'dictionary:remove'
  | 'dictionary:set-enabled'
  | 'dictionary:read'
>

export function dictionaryHandlers({
  dictionaries,
  learned,
  dialogs,
  projects,
}: Pick<HandlerContext, 'dictionaries' | 'learned' | 'dialogs' | 'projects'>): DictionaryHandlers {
  /** The list after a change; a token that stands for nothing is no problem of the user. */
  async function listAfter(
    written: Result<null> | null,
  ): Promise<Result<readonly DictionaryInfo[]>> {
    if (written === null) throw new Error('There is no such dictionary.')
    return written.ok ? ok(await dictionaries.list()) : written
  }

  return {
    'dictionary:list': async () => {
      await learnFrom({ dictionaries, learned }, projects.states())
      return ok(await dictionaries.list())
    },
    'dictionary:add': async () => {
      const paths = await dialogs.chooseDictionaries()
      if (paths.length === 0) return ok(null)
      const problems = await dictionaries.add(paths)
      return ok({ list: await dictionaries.list(), problems })
    },
    'dictionary:remove': async (token) => listAfter(await dictionaries.remove(token)),
    'dictionary:set-enabled': async (token, isEnabled) =>
      listAfter(await dictionaries.setEnabled(token, isEnabled)),
    'dictionary:read': async (known, learnsFirst) => {
      if (learnsFirst) await learnFrom({ dictionaries, learned }, projects.states())
      return ok(await dictionaries.texts(known))
    },
  }
}

/** Learns from projects; what could not be kept is learned again the next time. */
export async function learnFrom(
  { dictionaries, learned }: Pick<HandlerContext, 'dictionaries' | 'learned'>,
  projects: readonly Project[],
): Promise<void> {
  if (!dictionaries.isLearning()) return
  for (const project of projects) await learned.learn(project)
}
