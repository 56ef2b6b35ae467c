import { describe, expect, it } from 'vitest'
import { messageLanguage } from '../../../src-main/cli/message-language'

describe('the language of messages', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'ar_LB.UTF-8' }, 'ar'],
    [{ LANG: 'ar' }, 'ar'],
    [{ LANG: 'arn_CL' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'ar_EG' }, 'ar'],
    [{ LANG: 'ar_LB.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'ar_LB.UTF-8', LC_ALL: '' }, 'ar'],
  ] as const)('of %j is %s', (environment, language) => {
    expect(messageLanguage(environment)).toBe(language)
  })
})
