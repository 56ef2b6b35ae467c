import { describe, expect, it } from 'vitest'
import { defaultAppearance } from '../../../src-core/settings/appearance'
import { defaultBackups } from '../../../src-core/settings/backup-settings'
import { messageNames, requestNames } from '../../../src-core/ipc/contract'
import { defaultExportHabits } from '../../../src-core/settings/export-habits'
import { defaultGuidance } from '../../../src-core/settings/guidance'
import { answerRequest } from '../../../src-main/ipc/answer-request'
import { messageSchemas, requestSchemas } from '../../../src-main/ipc/schemas'
import { sampleProject, stepOf } from '../project-file/random-steps'

const step = stepOf(sampleProject(), { type: 'set-title', article: 'a1', title: 'New' }, 1)
const settings = {
  interfaceLanguage: 'ar',
  theme: 'contrast',
  appearance: defaultAppearance,
  author: 'Noor',
  keys: { preset: 'memoq', own: { undo: ['Mod+Alt+U', 'Z Z'] } },
  guidance: { ...defaultGuidance, calls: { undo: 3 }, lastTold: '2026-01-01' },
  exporting: { ...defaultExportHabits, codes: { ar: 'ar-LB' } },
  backups: defaultBackups,
  deskShare: 0.5,
}

function accepts(name: keyof typeof requestNames, ...values: readonly unknown[]): boolean {
  return requestSchemas[name].safeParse(values).success
}

describe('the schemas of requests and messages', () => {
  it('are there for every name of the contract', () => {
    expect(Object.keys(requestSchemas)).toEqual(Object.keys(requestNames))
    expect(Object.keys(messageSchemas)).toEqual(Object.keys(messageNames))
  })

  it('take what the page sends', () => {
    expect([
      accepts('app:start'),
      accepts('settings:write', settings),
      accepts('project:create', sampleProject(), 'مكتبة'),
      accepts('project:write', 'token', [
        { type: 'put', index: 0, step },
        { type: 'move-cursor', cursor: 0 },
      ]),
      accepts('article:export', 'token', 'a1', { format: 'tmx' }),
      accepts('article:export', 'token', 'a1', {
        format: 'tmx',
        languages: { source: 'ar-LB', target: 'en' },
      }),
      messageSchemas['menu:update'].safeParse([
        { enabled: ['undo'], undoLabel: 'Undo', redoLabel: null, hasSeveral: false, isFree: true },
      ]).success,
    ]).not.toContain(false)
  })

  it('refuse everything else', () => {
    const project = sampleProject()
    const [article] = project.articles
    expect([
      accepts('app:start', 'more'),
      accepts('settings:write'),
      accepts('settings:write', { ...settings, theme: 'sepia' }),
      accepts('settings:write', { ...settings, more: 1 }),
      accepts('project:create', {}, 'title'),
      accepts('project:create', { ...project, articles: [{ ...article, beads: [] }] }, 'title'),
      accepts('project:write', 'token', [{ type: 'put', index: -1, step }]),
      accepts('project:write', 'token', [{ type: 'put', index: 0, step: { ...step, change: 1 } }]),
      accepts('project:write', 'token', [{ type: 'drop' }]),
      accepts('project:write', { path: '/etc' }, []),
      accepts('project:close', 'x'.repeat(1000)),
      accepts('article:export', 'token', 'a1', { format: 'tmx', path: '/etc' }),
      messageSchemas['menu:update'].safeParse([{ enabled: 'all' }]).success,
      messageSchemas['clipboard:use'].safeParse(['reload']).success,
    ]).not.toContain(true)
  })
})

describe('answering a request', () => {
  it('hands the arguments to the handler and its answer back', async () => {
    const reports: unknown[] = []
    const answer = await answerRequest(
      'article:read-text',
      (text) => Promise.resolve({ ok: false, problem: { code: 'file-empty', values: { text } } }),
      ['نص'],
      (error) => reports.push(error),
    )
    expect(answer).toEqual({ ok: false, problem: { code: 'file-empty', values: { text: 'نص' } } })
    expect(reports).toEqual([])
  })

  it('does not call the handler with wrong arguments', async () => {
    const reports: unknown[] = []
    const answer = await answerRequest(
      'article:read-text',
      () => {
        throw new Error('called')
      },
      [7],
      (error) => reports.push(error),
    )
    expect(answer).toMatchObject({ ok: false, problem: { code: 'internal' } })
    expect(JSON.stringify(answer)).not.toContain('called')
    expect(reports).toHaveLength(1)
  })

  it('turns what a handler throws, at once or later, into a problem without a stack', async () => {
    const failure = new RangeError('There is no article a9.')
    for (const handler of [
      () => {
        throw failure
      },
      () => Promise.reject(failure),
    ]) {
      const reports: unknown[] = []
      const answer = await answerRequest('project:choose', handler, [], (error) =>
        reports.push(error),
      )
      expect(answer).toEqual({
        ok: false,
        problem: {
          code: 'internal',
          values: { detail: 'project:choose: There is no article a9.' },
        },
      })
      expect(reports).toEqual([failure])
    }
  })
})
