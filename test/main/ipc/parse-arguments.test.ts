import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../../src-main/ipc/parse-arguments'

describe('the arguments of a page', () => {
  it('come as the JSON of a list', () => {
    expect(parseArguments('["token",[{"type":"move-cursor","cursor":0}],null]')).toEqual([
      'token',
      [{ type: 'move-cursor', cursor: 0 }],
      null,
    ])
    expect(parseArguments('[]')).toEqual([])
  })

  it('are none when they are anything else', () => {
    expect(['["half', '', ['token'], { path: '/etc' }, undefined].map(parseArguments)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    )
  })
})
