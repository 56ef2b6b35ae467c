import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkTmx } from '../../../src-core/formats/tmx/check-tmx'
import { complaintsOf } from '../../support/validate-xml'
import { xliffComplaints } from '../../support/xliff-constraints'

// Files that break one rule each: those of the schemas (`by-schema`), and those that no schema can say (`by-rule`),
// which are of OmegaT for TMX and the Schematron of OASIS for XLIFF 2.1. Our own schemas must refuse what the real
// ones would.
const root = 'test/fixtures/refused'

const formats = [
  {
    id: 'tmx',
    schema: 'tmx-1.4.dtd',
    ruleComplaints: (document: string) => {
      const texts = [['ar', 'عاد القارب.'] as const, ['en', 'The boat came back.'] as const]
      return [checkTmx(document, [texts])].filter((complaint) => complaint !== null)
    },
  },
  { id: 'xliff-1.2', schema: 'xliff-core-1.2-strict.xsd', ruleComplaints: () => [] },
  { id: 'xliff-2.1', schema: 'xliff-2.1.xsd', ruleComplaints: xliffComplaints },
]

describe.each(formats)('$id', ({ id, schema, ruleComplaints }) => {
  const filesIn = (folder: string): readonly string[] =>
    existsSync(join(root, id, folder)) ? readdirSync(join(root, id, folder)) : []
  const contentOf = (folder: string, name: string): string =>
    readFileSync(join(root, id, folder, name), 'utf8')

  it('has nothing against the file that the others were made from', () => {
    const [name = ''] = filesIn('.').filter((file) => file.startsWith('accepted'))
    const document = contentOf('.', name)
    expect(complaintsOf(document, schema)).toEqual([])
    expect(ruleComplaints(document)).toEqual([])
  })

  it.each(filesIn('by-schema'))('is refused by its schema: %s', (name) => {
    expect(complaintsOf(contentOf('by-schema', name), schema)).not.toEqual([])
  })

  it.each(filesIn('by-rule'))('is refused by a rule beyond its schema: %s', (name) => {
    const document = contentOf('by-rule', name)
    expect(complaintsOf(document, schema)).toEqual([])
    expect(ruleComplaints(document)).not.toEqual([])
  })
})
