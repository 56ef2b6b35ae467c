import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { formatsPage, withFormatTables } from '../../../scripts/docs/formats-page'

describe('the page of the formats', () => {
  it('says what the registries say; else run `npm run docs:formats`', async () => {
    const page = readFileSync(formatsPage, 'utf8')
    const options = { parser: 'markdown', printWidth: 100 } as const
    expect(page).toBe(await format(withFormatTables(page), options))
  })
})
