import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { formatsPage, withFormatTables } from './formats-page'

// npm run docs:formats: writes the tables of docs/formats.md anew.
const page = withFormatTables(readFileSync(formatsPage, 'utf8'))
writeFileSync(formatsPage, await format(page, { parser: 'markdown', printWidth: 100 }))
