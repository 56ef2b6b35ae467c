import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const source = path.join(root, 'src-renderer')

/** Icons that point along the line, or are written: they look the other way in Arabic. */
const mirrored: readonly string[] = [
  'ChevronRight',
  'CircleHelp',
  'CircleQuestionMark',
  'ClipboardPaste',
  'FileInput',
  'FileOutput',
  'FileText',
  'MessageSquareText',
  'Pilcrow',
  'Redo2',
  'Undo2',
]

/** Icons that look the same way in every language: they point up or down, turn as clocks do, or are things. */
const unmirrored: readonly string[] = [
  'AlignJustify',
  'ArrowDown',
  'ArrowLeftRight',
  'ArrowUp',
  'BookOpen',
  'BookOpenText',
  'CaseSensitive',
  'Check',
  'ChevronDown',
  'ChevronUp',
  'Combine',
  'Compass',
  'Contrast',
  'Ellipsis',
  'EyeOff',
  'FileDown',
  'Files',
  'Flag',
  'FolderOpen',
  'Gauge',
  'GitCompareArrows',
  'History',
  'Info',
  'Keyboard',
  'LibraryBig',
  'ListChecks',
  'ListFilter',
  'LoaderCircle',
  'MessageSquare',
  'Minus',
  'Moon',
  'PanelBottomClose',
  'PanelBottomOpen',
  'Pencil',
  'Plus',
  'Printer',
  'Regex',
  'Replace',
  'RotateCcw',
  'Rows3',
  'Scissors',
  'Search',
  'Settings2',
  'Shuffle',
  'Spline',
  'SquareSplitVertical',
  'Sun',
  'SunMoon',
  'Table2',
  'Trash2',
  'TriangleAlert',
  'Unlink',
  'WholeWord',
  'X',
]

/** One icon under two names. */
const otherNames: Readonly<Record<string, string>> = { CircleHelp: 'CircleQuestionMark' }

function usedIcons(): readonly string[] {
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    if (!file.endsWith('.tsx')) return []
    const text = readFileSync(path.join(source, file), 'utf8')
    const imports = [...text.matchAll(/import \{([^}]*)\} from 'lucide-react'/gu)]
    return imports.flatMap(([, list = '']) =>
      list
        .split(',')
        .map((name) => name.trim().split(' as ')[0] ?? '')
        .filter((name) => name !== '' && !name.startsWith('type ')),
    )
  })
  return [...new Set(names)].sort()
}

/** `Undo2` as the class that its picture has. */
function classOf(name: string): string {
  const kebab = (otherNames[name] ?? name)
    .replaceAll(/([a-z])([A-Z])/gu, '$1-$2')
    .replaceAll(/([a-zA-Z])(\d)/gu, '$1-$2')
  return `.lucide-${kebab.toLowerCase()}`
}

describe('the icons', () => {
  it('are each known to look the other way in Arabic or not: decide for a new one', () => {
    const known = new Set([...mirrored, ...unmirrored])
    expect(usedIcons().filter((name) => !known.has(name))).toEqual([])
  })

  it('are mirrored by one rule of the base style, which names them all and no other', () => {
    const base = readFileSync(path.join(root, 'src-renderer/styles/base.css'), 'utf8')
    const rule = /:is\(([^)]*)\):dir\(rtl\) \{\s*transform: scaleX\(-1\);/u.exec(base)?.[1] ?? ''
    const classes = rule.split(',').map((each) => each.trim())
    expect(classes.toSorted()).toEqual([...new Set(mirrored.map(classOf))].toSorted())
  })
})
