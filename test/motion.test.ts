import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

const source = path.join(root, 'src-renderer')

function linesIn(kinds: RegExp, wanted: RegExp): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => kinds.test(file) && path.basename(file) !== 'tokens.css')
    .flatMap((file) => {
      const text = readFileSync(path.join(source, file), 'utf8').replaceAll(/\/\*.*?\*\//gsu, '')
      return [...text.matchAll(wanted)].map(([found]) => `${file}: ${found.trim()}`)
    })
}

describe('motion', () => {
  it('takes its time from the token, which is nothing where the system asks for less motion', () => {
    const tokens = readFileSync(path.join(root, 'src-renderer/styles/tokens.css'), 'utf8')
    expect(tokens).toMatch(/prefers-reduced-motion: reduce\)[^}]*--quick: 0ms/u)
    const times = linesIn(/\.css$/u, /[^\n]*(?<![\w-])\d*\.?\d+m?s\b[^\n]*/gu)
    expect(times).toEqual([])
  })

  it('is never a smooth scroll or an animation of a script', () => {
    const moves = /[^\n]*(?:behavior: 'smooth'|scroll-behavior|\.animate\()[^\n]*/gu
    expect(linesIn(/\.(?:tsx?|css)$/u, moves)).toEqual([])
  })
})
