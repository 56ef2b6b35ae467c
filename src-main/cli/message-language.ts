import type { InterfaceLanguage } from '../../src-core/ipc/contract'
import type { Terminal } from './terminal'

/** The language of messages that the environment asks for, in the order of POSIX: Arabic, else English. */
export function messageLanguage(environment: Terminal['environment']): InterfaceLanguage {
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => environment[name])
    .find((value) => value !== undefined && value !== '')
  return locale !== undefined && /^ar(?![a-z])/i.test(locale) ? 'ar' : 'en'
}
