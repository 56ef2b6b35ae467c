import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { startDesk } from './desk'

const folder = temporaryFolder('returned')
const { handlers, answers } = startDesk(folder)

describe('choosing a file that came back from a colleague', () => {
  it('reads its rows', async () => {
    answers.returned = join(folder, 'back.tsv')
    writeFileSync(answers.returned, 'id\tsource\ttarget\tstatus\nb1\tمرحبا\tHello\tapproved\n')
    expect(await handlers['return:choose']()).toMatchObject({
      ok: true,
      value: {
        name: 'back.tsv',
        rows: [{ id: 'b1', source: 'مرحبا', target: 'Hello', status: 'approved' }],
      },
    })
  })

  it('says why a file cannot be taken in, and nothing when nobody chose one', async () => {
    answers.returned = join(folder, 'letter.txt')
    writeFileSync(answers.returned, 'Dear Salma,\nthank you.\n')
    expect(await handlers['return:choose']()).toMatchObject({
      ok: false,
      problem: { code: 'not-returned', values: { name: 'letter.txt' } },
    })
    answers.returned = null
    expect(await handlers['return:choose']()).toEqual({ ok: true, value: null })
  })
})
