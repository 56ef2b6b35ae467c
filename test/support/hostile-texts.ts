import { laughs, many, pairs, text, type HostileFile } from './hostile-file'

const tmxOf = (unit: string): string =>
  `<tmx version="1.4"><header srclang="ar"/><body>${unit}</body></tmx>`
const unitOf = (ar: string, en: string): string =>
  `<tu><tuv xml:lang="ar"><seg>${ar}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`
const xliff2Of = (segment: string): string =>
  `<xliff version="2.1" srcLang="ar" trgLang="en"><file id="f"><unit id="u">${segment}</unit></file></xliff>`
const xliff12Of = (unit: string): string =>
  `<xliff version="1.2"><file source-language="ar" target-language="en"><body>${unit}</body></file></xliff>`

/** Bitexts and tables, each hostile in one way. */
export const hostileBitexts: readonly HostileFile[] = [
  // XML.
  ...(
    [
      ['tmx', 'a.tmx', (body: string) => tmxOf(unitOf(body, body))],
      [
        'xliff',
        'a.xlf',
        (body: string) =>
          xliff2Of(`<segment><source>${body}</source><target>${body}</target></segment>`),
      ],
      [
        'xliff',
        'b.xlf',
        (body: string) =>
          xliff12Of(
            `<trans-unit id="1"><source>${body}</source><target>${body}</target></trans-unit>`,
          ),
      ],
    ] as const
  ).flatMap(([root, name, wrap]): readonly HostileFile[] => [
    { what: 'entities that grow', name, make: () => text(laughs(root, wrap('&d;&d;'))) },
    { what: 'an entity of another file', name, make: () => text(laughs(root, wrap('&e;'))) },
    {
      what: 'elements deep in each other',
      name,
      make: () => text(wrap('<g>'.repeat(many) + '</g>'.repeat(many))),
    },
    { what: 'elements that nobody closes', name, make: () => text(wrap('<g>'.repeat(many))) },
    { what: 'a long line', name, make: () => text(wrap('x'.repeat(1_000_000))) },
    { what: 'spaces without end', name, make: () => text(wrap(`x${' '.repeat(500_000)}x`)) },
    {
      what: 'an element of many attributes',
      name,
      make: () =>
        text(
          wrap(`<g ${Array.from({ length: many }, (_, at) => `a${String(at)}=""`).join(' ')}/>`),
        ),
    },
    { what: 'many small elements', name, make: () => text(wrap('a<g/>'.repeat(many * 2))) },
  ]),
  {
    what: 'a document type without end',
    name: 'a.tmx',
    make: () => text(`<!DOCTYPE tmx [${'<!ENTITY a "a">'.repeat(many)}`),
  },
  {
    what: 'comments without end',
    name: 'a.xlf',
    make: () => text(`${'<!-- - -->'.repeat(many)}<xliff`),
  },
  {
    what: 'ends of lines without end',
    name: 'a.xlf',
    make: () =>
      text(
        xliff12Of(
          `<trans-unit id="1"><source>نص${'<x id="1" ctype="lb"/>a'.repeat(many)}</source><target>b</target></trans-unit>`,
        ),
      ),
  },
  {
    what: 'a unit of many segments',
    name: 'a.xlf',
    make: () =>
      text(
        xliff2Of(
          Array.from(
            { length: 10_000 },
            (_, at) =>
              `<segment><source>نص</source><target order="${String(10_000 - at)}">text</target></segment>`,
          ).join(''),
        ),
      ),
  },
  {
    what: 'units in many languages',
    name: 'a.tmx',
    make: () =>
      text(
        tmxOf(
          Array.from(
            { length: 20_000 },
            (_, at) =>
              `<tu><tuv xml:lang="ar"><seg>نص</seg></tuv><tuv xml:lang="x-${String(at)}"><seg>text</seg></tuv></tu>`,
          ).join(''),
        ),
      ),
  },
  {
    what: 'links that lead to themselves',
    name: 'a.alignment.xml',
    make: () =>
      text(
        `<linkGrp toDoc="a.alignment.xml" fromDoc="a.alignment.xml">${'<link xtargets="1;1"/>'.repeat(many)}</linkGrp>`,
      ),
  },
  // Tables of values.
  {
    what: 'a row of millions of columns',
    name: 'a.csv',
    make: () => text(`a,b\n${','.repeat(1_000_000)}\n`),
  },
  {
    what: 'rows of many columns',
    name: 'a.tsv',
    make: () => text(`${'\t'.repeat(5000)}\n`.repeat(1000)),
  },
  { what: 'marks that nobody closes', name: 'a.csv', make: () => text('"a,"b\n'.repeat(many)) },
  { what: 'marks in marks', name: 'a.csv', make: () => text('""'.repeat(300_000)) },
  {
    what: 'a field without end',
    name: 'a.tsv',
    make: () => text(`source\ttarget\n"${'x\n'.repeat(300_000)}`),
  },
]

/** Pages and plain texts, each hostile in one way. */
export const hostileDocuments: readonly HostileFile[] = [
  // Pages.
  {
    what: 'elements deep in each other',
    name: 'a.html',
    make: () => text(`<html><body>${'<div>'.repeat(many)}نص${'</div>'.repeat(many)}`),
  },
  {
    what: 'elements that nobody closes and ends that nothing began',
    name: 'a.html',
    make: () => text(`<html><body>${'<b>'.repeat(many)}${'</i>'.repeat(many)}text`),
  },
  {
    what: 'tables in tables',
    name: 'a.html',
    make: () => text(`<html><body>${'<table><tr><td>'.repeat(50_000)}نص`),
  },
  {
    what: 'scripts and what is elsewhere',
    name: 'a.html',
    make: () =>
      text(
        '<html><head><script>while(1){}</script><base href="http://example.invalid/"><link rel=stylesheet href="file:///etc/passwd"></head><body onload="while(1){}"><p>نص أول طويل بما يكفي.</p><p>A first text that is long enough.</p><iframe src="file:///etc/passwd">inside</iframe><img src=x onerror="while(1){}"><object data="x">o</object><svg><script>1</script></svg></body></html>',
      ),
  },
  {
    what: 'an element of many attributes',
    name: 'a.html',
    make: () =>
      text(
        `<html><body><p ${Array.from({ length: many }, (_, at) => `a${String(at)}`).join(' ')}>text</p>`,
      ),
  },
  {
    what: 'comments that nobody closes',
    name: 'a.html',
    make: () => text(`<html>${'<!--'.repeat(many * 2)}`),
  },
  {
    what: 'marks that nobody closes',
    name: 'a.html',
    make: () => text(`<html><body>${'<a href="'.repeat(many)}`),
  },
  {
    what: 'signs by their numbers',
    name: 'a.html',
    make: () => text(`<html><body><p>${'&#x110000;&#0;&#xD800;&amp'.repeat(50_000)}</p>`),
  },
  {
    what: 'one long paragraph',
    name: 'a.html',
    make: () => text(`<html><body><p>${pairs.repeat(15_000)}</p>`),
  },
  {
    what: 'many empty parts',
    name: 'a.mhtml',
    make: () =>
      text(
        `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="-"\n\n${'---\n\n'.repeat(many)}`,
      ),
  },
  {
    what: 'a head of many lines',
    name: 'a.mhtml',
    make: () => text(`MIME-Version: 1.0\nContent-Type: text/html\n${'X: y\n '.repeat(many)}\n\nx`),
  },
  // Rich text.
  {
    what: 'binary data',
    name: 'a.rtf',
    make: () => text(`{\\rtf1 First.\\par {\\pict\\bin12 \\par}}}}{{{{}x}\\bin4000000000 Last.}`),
  },
  {
    what: 'groups deep in each other',
    name: 'a.rtf',
    make: () => text(`{\\rtf1 ${'{\\b '.repeat(many * 2)}x`),
  },
  {
    what: 'ends that nothing began',
    name: 'a.rtf',
    make: () => text(`{\\rtf1 ${'}'.repeat(many * 4)}x`),
  },
  { what: 'long words', name: 'a.rtf', make: () => text(`{\\rtf1 \\${'a'.repeat(500_000)} x}`) },
  {
    what: 'many signs',
    name: 'a.rtf',
    make: () => text(`{\\rtf1 ${"\\u1575?\\'c7".repeat(many)}}`),
  },
  {
    what: 'many styles',
    name: 'a.rtf',
    make: () => text(`{\\rtf1 ${'\\f0\\fcharset178\\uc9\\b'.repeat(many)}}`),
  },
  // Plain texts.
  {
    what: 'a long line',
    name: 'a.txt',
    make: () => text(pairs.replaceAll('\n', ' ').repeat(15_000)),
  },
  {
    what: 'a word without end',
    name: 'a.txt',
    make: () => text(`${'ب'.repeat(300_000)}\n\n${'b'.repeat(300_000)}`),
  },
  {
    what: 'ends of sentences without end',
    name: 'a.txt',
    make: () => text(`${'؟!.'.repeat(60_000)}\n\n${'?!.'.repeat(60_000)}`),
  },
  { what: 'NULs', name: 'a.txt', make: () => text(`نص\0نص\n\n${'\0'.repeat(100_000)}text`) },
  {
    what: 'marks of direction',
    name: 'a.txt',
    make: () => text(`${'\u202E\u2066\u202A'.repeat(300_000)}نص\n\ntext`),
  },
  {
    what: 'vowels without a letter',
    name: 'a.txt',
    make: () => text(`ب${'\u064B\u0651'.repeat(100_000)}\n\ntext`),
  },
  {
    what: 'line ends without end',
    name: 'a.txt',
    make: () => text(`نص${'\n'.repeat(500_000)}text`),
  },
  {
    what: 'blanks without end',
    name: 'a.txt',
    make: () => text(`نص${' '.repeat(500_000)}نص\n\ntext`),
  },
  {
    what: 'lone surrogates in UTF-16',
    name: 'a.txt',
    make: () =>
      Uint8Array.from({ length: 200_000 }, (_, at) =>
        at < 2 ? ([0xff, 0xfe][at] ?? 0) : at % 2 === 0 ? 0x27 : 0xd8,
      ),
  },
  { what: 'marks of emphasis', name: 'a.md', make: () => text(`# x\n\n${'*_['.repeat(many * 2)}`) },
  {
    what: 'brackets without end',
    name: 'b.md',
    make: () => text(`# x\n\n${'[a]('.repeat(many * 2)}\n${'![['.repeat(many)}`),
  },
  {
    what: 'quotations in quotations',
    name: 'c.md',
    make: () => text(`${'> '.repeat(many * 2)}x\n${'`'.repeat(many)}\n${'| '.repeat(many)}\n`),
  },
  {
    what: 'lists in lists',
    name: 'd.md',
    make: () => text(Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}- x\n`).join('')),
  },
  {
    what: 'deep values',
    name: 'a.jsonl',
    make: () => text(`{"source":"a","target":${'['.repeat(many * 4)}`),
  },
  {
    what: 'deep values that end',
    name: 'a.jsonl',
    make: () =>
      text(`{"source":"a","target":"b","x":${'['.repeat(many)}${']'.repeat(many)}}\n`.repeat(2)),
  },
  {
    what: 'a name of the prototype',
    name: 'a.jsonl',
    make: () =>
      text('{"translation":{"__proto__":"a","constructor":"b","ar":"نص","en":"text"}}\n'.repeat(3)),
  },
  {
    what: 'rungs that lead nowhere',
    name: 'a.ladder',
    make: () => text('0\t0\t1\n4294967295\t4294967295\t1\n'.repeat(1000)),
  },
  {
    what: 'a mark of direction in its name',
    name: 'report\u202Efdp.txt',
    make: () => text('نص أول.\n\nA first text.'),
  },
]
