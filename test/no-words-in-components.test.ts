import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../src-renderer')

/** Attributes that a person reads or hears. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'hint',
  'label',
  'placeholder',
  'textValue',
  'title',
])

const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
)

describe('components', () => {
  it('hold no words of their own: every sentence is in src-core/strings', () => {
    const found = components.flatMap((file) =>
      wordsIn(file, readFileSync(path.join(folder, file), 'utf8')),
    )
    expect(found).toEqual([])
  })

  it('would be caught with words', () => {
    const text = `const a = <p title="Two words">Hello {x ? 'there' : \`you\`} <b label={'Name'} /></p>`
    expect(wordsIn('a.tsx', text)).toEqual([
      'a.tsx: Two words',
      'a.tsx: Hello',
      'a.tsx: there',
      'a.tsx: you',
      'a.tsx: Name',
    ])
  })
})

function wordsIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const note = (words: string) => {
    if (/\p{L}/u.test(words)) found.push(`${file}: ${words.trim()}`)
  }
  /** What an expression comes to, where that is written down: a text, or one of two. */
  const noteShown = (node: ts.Node | undefined): void => {
    if (node === undefined) return
    if (ts.isStringLiteralLike(node)) note(node.text)
    else if (ts.isTemplateExpression(node)) {
      for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) {
        note(part.text)
      }
    } else if (ts.isConditionalExpression(node)) {
      noteShown(node.whenTrue)
      noteShown(node.whenFalse)
    } else if (ts.isParenthesizedExpression(node)) noteShown(node.expression)
    else if (ts.isBinaryExpression(node)) noteShown(node.right)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text)
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      noteShown(node.expression)
    } else if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(source))) {
      const value = node.initializer
      noteShown(value !== undefined && ts.isJsxExpression(value) ? value.expression : value)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
