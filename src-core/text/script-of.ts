export { detectLanguage, scriptShares } from './detect-language'
export type { ScriptLanguage, ScriptShares } from './detect-language'
export { splitByScript } from './split-by-script'
export type { LanguageRun } from './split-by-script'
