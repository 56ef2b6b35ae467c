import type { LanguageTag } from '../../project/model'
import { element, textElement, xmlDocument, type Xml } from '../xml/write-xml'
import { zipFiles } from '../archive/zip-files'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
/** What was added to documents since ECMA-376 ([MS-DOCX] 2.2): programs that do not know it pass over it. */
const laterNames = {
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'mc:Ignorable': 'w14 w15',
}
const threadRelation = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended'

/** What a Word document is made of, besides what every one has. */
export interface DocxContent {
  readonly title: string
  readonly body: readonly Xml[]
  readonly comments: readonly Xml[]
  /** Which comments answer which, as `w15:commentEx`; nothing when left out. */
  readonly threads?: readonly Xml[]
  readonly isLandscape: boolean
  /** Paragraphs at the foot of each page; nothing when left out. */
  readonly footer?: readonly Xml[]
  /** Language of the text from the left, for spelling. */
  readonly language: LanguageTag
}

/** The parts of a document besides its body, each a file; their order gives them their ids. */
const parts = ['styles', 'numbering', 'comments', 'footer'] as const

/** A Word document (ECMA-376, Transitional) as an archive. */
export function docxBytes(content: DocxContent): Uint8Array {
  const {
    body,
    comments,
    isLandscape,
    title,
    language,
    threads = [],
    footer = [element('w:p', {}, [])],
  } = content
  return zipFiles({
    '[Content_Types].xml': xmlDocument(
      contentTypes(threads.length === 0 ? parts : [...parts, 'commentsExtended']),
    ),
    '_rels/.rels': xmlDocument(
      relationships([
        ['officeDocument', 'word/document.xml'],
        ['metadata/core-properties', 'docProps/core.xml'],
      ]),
    ),
    'docProps/core.xml': xmlDocument(
      element(
        'cp:coreProperties',
        {
          'xmlns:cp': `${packages}/metadata/core-properties`,
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        },
        [textElement('dc:title', {}, title), textElement('dc:creator', {}, 'Muqabala')],
      ),
    ),
    'word/_rels/document.xml.rels': xmlDocument(
      relationships([
        ...parts.map((name) => [name, `${name}.xml`] as const),
        ...(threads.length === 0 ? [] : [[threadRelation, 'commentsExtended.xml'] as const]),
      ]),
    ),
    'word/document.xml': xmlDocument(
      element('w:document', { 'xmlns:w': main, 'xmlns:r': documents }, [
        element('w:body', {}, [...body, section(isLandscape)]),
      ]),
    ),
    'word/styles.xml': xmlDocument(styles(language)),
    'word/numbering.xml': xmlDocument(numbering()),
    'word/footer.xml': xmlDocument(element('w:ftr', { 'xmlns:w': main }, footer)),
    'word/comments.xml': xmlDocument(
      element('w:comments', { 'xmlns:w': main, ...laterNames }, comments),
    ),
    ...(threads.length === 0
      ? {}
      : {
          'word/commentsExtended.xml': xmlDocument(element('w15:commentsEx', laterNames, threads)),
        }),
  })
}

function contentTypes(names: readonly string[]): Xml {
  const overrides = ['document.main', ...names].map((name) => {
    const file = name === 'document.main' ? 'document' : name
    return element(
      'Override',
      { PartName: `/word/${file}.xml`, ContentType: `${word}.${name}+xml` },
      [],
    )
  })
  return element('Types', { xmlns: `${packages}/content-types` }, [
    element(
      'Default',
      {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      },
      [],
    ),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }, []),
    ...overrides,
    element(
      'Override',
      {
        PartName: '/docProps/core.xml',
        ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      },
      [],
    ),
  ])
}

function relationships(list: readonly (readonly [type: string, target: string])[]): Xml {
  return element(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    list.map(([type, target], at) => {
      const base = type.startsWith('metadata/') ? `${packages}/relationships` : documents
      const name = type.includes('://') ? type : `${base}/${type}`
      return element('Relationship', { Id: `r${String(at + 1)}`, Type: name, Target: target }, [])
    }),
  )
}

/** A4; margins of 2 cm (1134 twentieths of a point). */
function section(isLandscape: boolean): Xml {
  const width = isLandscape ? '16838' : '11906'
  const height = isLandscape ? '11906' : '16838'
  const orient = isLandscape ? 'landscape' : null
  const margin = '1134'
  const footer = `r${String(parts.indexOf('footer') + 1)}`
  return element('w:sectPr', {}, [
    element('w:footerReference', { 'w:type': 'default', 'r:id': footer }, []),
    element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orient }, []),
    element(
      'w:pgMar',
      {
        'w:top': margin,
        'w:right': margin,
        'w:bottom': margin,
        'w:left': margin,
        'w:header': '567',
        'w:footer': '567',
        'w:gutter': '0',
      },
      [],
    ),
  ])
}

/** Styles by id: name that Word knows, half-points, bold. */
const named = [
  ['Normal', 'Normal', 24, false],
  ['Title', 'Title', 40, true],
  ['Heading1', 'heading 1', 34, true],
  ['Heading2', 'heading 2', 28, true],
  ['Heading3', 'heading 3', 24, true],
  ['ListBullet', 'List Bullet', 24, false],
  ['Caption', 'caption', 20, false],
  ['Quote', 'Quote', 26, false],
  ['Cell', 'Table Text', 22, false],
  ['CellHead', 'Table Heading', 20, true],
] as const

export type DocxStyle = (typeof named)[number][0]

/** Room before and after paragraphs of a style, where it is not that of all, in twentieths of a point. */
const spacing: Readonly<Partial<Record<DocxStyle, readonly [before: number, after: number]>>> = {
  Title: [0, 120],
  Heading1: [360, 120],
  Heading2: [300, 120],
  Heading3: [240, 80],
  Cell: [20, 40],
  CellHead: [20, 40],
}

function styles(language: LanguageTag): Xml {
  const font = 'Times New Roman'
  const defaults = element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [
      element('w:rPr', {}, [
        element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': font }, []),
        element('w:lang', { 'w:val': language }, []),
      ]),
    ]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [
        element('w:spacing', { 'w:after': '120', 'w:line': '288', 'w:lineRule': 'auto' }, []),
      ]),
    ]),
  ])
  const list = named.map(([id, name, size, isBold]) =>
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': id === 'Normal' ? '1' : null, 'w:styleId': id },
      [
        element('w:name', { 'w:val': name }, []),
        ...(id === 'Normal' ? [] : [element('w:basedOn', { 'w:val': 'Normal' }, [])]),
        ...(spacing[id] === undefined
          ? []
          : [
              element('w:pPr', {}, [
                ...(id.startsWith('Heading') ? [element('w:keepNext', {}, [])] : []),
                element(
                  'w:spacing',
                  { 'w:before': String(spacing[id][0]), 'w:after': String(spacing[id][1]) },
                  [],
                ),
              ]),
            ]),
        element('w:rPr', {}, [
          ...(isBold ? [element('w:b', {}, []), element('w:bCs', {}, [])] : []),
          element('w:sz', { 'w:val': String(size) }, []),
          // Arabic looks smaller than Latin of the same size.
          element('w:szCs', { 'w:val': String(size + 4) }, []),
        ]),
      ],
    ),
  )
  return element('w:styles', { 'xmlns:w': main }, [defaults, ...list])
}

function numbering(): Xml {
  return element('w:numbering', { 'xmlns:w': main }, [
    element('w:abstractNum', { 'w:abstractNumId': '1' }, [
      element('w:lvl', { 'w:ilvl': '0' }, [
        element('w:start', { 'w:val': '1' }, []),
        element('w:numFmt', { 'w:val': 'bullet' }, []),
        element('w:lvlText', { 'w:val': '•' }, []),
        element('w:pPr', {}, [element('w:ind', { 'w:start': '720', 'w:hanging': '360' }, [])]),
      ]),
    ]),
    element('w:num', { 'w:numId': '1' }, [element('w:abstractNumId', { 'w:val': '1' }, [])]),
  ])
}
