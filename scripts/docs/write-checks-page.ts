import { writeFileSync } from 'node:fs'
import { checksPage } from './checks-page'

// npm run docs:checks: writes docs/checks.md anew.
writeFileSync('docs/checks.md', checksPage())
