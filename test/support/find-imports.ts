import path from 'node:path'
import ts from 'typescript'

/** A file of the repository: path from its root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export interface Import {
  /** As written. */
  readonly specifier: string
  /** Erased by the compiler, so nothing is loaded. */
  readonly typeOnly: boolean
  /** Path from the root for a relative import, without extension and query; the package's name otherwise. */
  readonly target: string
  readonly relative: boolean
}

/** All that a file imports: statements, `import()`, types, and the workers it starts by URL. */
export function findImports(file: SourceFile): readonly Import[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      found.push(toImport(file.path, specifier.text, typeOnly))
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false)
    else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      if (node.arguments?.[1]?.getText() === 'import.meta.url') add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** `import { type A }` loads nothing either, under `verbatimModuleSyntax` only when it is `import type`. */
const isTypeOnly = (clause: ts.ImportClause | undefined): boolean =>
  clause?.phaseModifier === ts.SyntaxKind.TypeKeyword

const isLoad = (expression: ts.Expression): boolean =>
  expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(expression) && expression.text === 'require')

function toImport(from: string, specifier: string, typeOnly: boolean): Import {
  const clean = specifier.replace(/\?.*$/, '')
  if (clean.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(from), clean)
    return { specifier, typeOnly, relative: true, target: target.replace(/\.(ts|tsx)$/, '') }
  }
  return { specifier, typeOnly, relative: false, target: packageName(clean) }
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
