import { about as arabicAbout } from './ar/about'
import { about as englishAbout } from './en/about'
import { changes as arabicChanges } from './ar/changes'
import { cli as arabicCli } from './ar/cli'
import { checks as arabicChecks } from './ar/checks'
import { commands as arabicCommands, commandsOfSeveral as arabicOfSeveral } from './ar/commands'
import { comments as arabicComments } from './ar/comments'
import { comments as englishComments } from './en/comments'
import { errors as arabicErrors } from './ar/errors'
import { compare as arabicCompare } from './ar/compare'
import { compare as englishCompare } from './en/compare'
import { findings as arabicFindings } from './ar/findings'
import { formats as arabicFormats } from './ar/formats'
import { menuNames as arabicMenuNames } from './ar/menu-names'
import { changes as englishChanges } from './en/changes'
import { cli as englishCli } from './en/cli'
import { checks as englishChecks } from './en/checks'
import { commands as englishCommands, commandsOfSeveral as englishOfSeveral } from './en/commands'
import { errors as englishErrors } from './en/errors'
import { findings as englishFindings } from './en/findings'
import { formats as englishFormats } from './en/formats'
import { menuNames as englishMenuNames } from './en/menu-names'
import { shell as arabicShell } from './ar/shell'
import { shell as englishShell } from './en/shell'
import { quality as arabicQuality } from './ar/quality'
import { quality as englishQuality } from './en/quality'
import { report as arabicReport } from './ar/report'
import { report as englishReport } from './en/report'
import { start as arabicStart } from './ar/start'
import { start as englishStart } from './en/start'
import { exporting as arabicExport } from './ar/export'
import { exporting as englishExport } from './en/export'
import { library as arabicLibrary } from './ar/library'
import { library as englishLibrary } from './en/library'
import { find as arabicFind } from './ar/find'
import { find as englishFind } from './en/find'
import { returned as arabicReturned } from './ar/returned'
import { returned as englishReturned } from './en/returned'
import { review as arabicReview } from './ar/review'
import { review as englishReview } from './en/review'
import { refusals as arabicRefusals, steps as arabicSteps } from './ar/steps'
import { refusals as englishRefusals, steps as englishSteps } from './en/steps'
import { dictionaries as arabicDictionaries } from './ar/dictionaries'
import { dictionaries as englishDictionaries } from './en/dictionaries'
import { dialogs as arabicDialogs } from './ar/dialogs'
import { dialogs as englishDialogs } from './en/dialogs'
import { menuItems as arabicMenuItems } from './ar/menu-items'
import { menuItems as englishMenuItems } from './en/menu-items'
import { help as arabicHelp } from './ar/help'
import { help as englishHelp } from './en/help'
import { history as arabicHistory } from './ar/history'
import { history as englishHistory } from './en/history'
import { overview as arabicOverview } from './ar/overview'
import { overview as englishOverview } from './en/overview'
import { palette as arabicPalette } from './ar/palette'
import { palette as englishPalette } from './en/palette'
import { attention as arabicAttention } from './ar/attention'
import { attention as englishAttention } from './en/attention'
import { facts as arabicFacts } from './ar/facts'
import { facts as englishFacts } from './en/facts'
import { preferences as arabicPreferences } from './ar/preferences'
import { preferences as englishPreferences } from './en/preferences'
import { appearance as arabicAppearance } from './ar/appearance'
import { appearance as englishAppearance } from './en/appearance'
import { keys as arabicKeys } from './ar/keys'
import { keys as englishKeys } from './en/keys'
import { views as arabicViews } from './ar/views'
import { views as englishViews } from './en/views'
import type { Translated } from './translated'

/** All strings of the interface and the command line, by area. Each area is a file per language. */
export const en = {
  about: englishAbout,
  command: englishCommands,
  comments: englishComments,
  changes: englishChanges,
  checks: englishChecks,
  'command-of-several': englishOfSeveral,
  returned: englishReturned,
  review: englishReview,
  facts: englishFacts,
  attention: englishAttention,
  export: englishExport,
  find: englishFind,
  compare: englishCompare,
  findings: englishFindings,
  help: englishHelp,
  history: englishHistory,
  keys: englishKeys,
  library: englishLibrary,
  overview: englishOverview,
  palette: englishPalette,
  quality: englishQuality,
  report: englishReport,
  start: englishStart,
  shell: englishShell,
  menu: englishMenuNames,
  'menu-item': englishMenuItems,
  dialog: englishDialogs,
  dictionary: englishDictionaries,
  preferences: englishPreferences,
  appearance: englishAppearance,
  formats: englishFormats,
  cli: englishCli,
  error: englishErrors,
  step: englishSteps,
  refusal: englishRefusals,
  views: englishViews,
}

export const ar: Translated<typeof en> = {
  about: arabicAbout,
  command: arabicCommands,
  comments: arabicComments,
  changes: arabicChanges,
  checks: arabicChecks,
  'command-of-several': arabicOfSeveral,
  returned: arabicReturned,
  review: arabicReview,
  facts: arabicFacts,
  attention: arabicAttention,
  export: arabicExport,
  find: arabicFind,
  compare: arabicCompare,
  findings: arabicFindings,
  help: arabicHelp,
  history: arabicHistory,
  keys: arabicKeys,
  library: arabicLibrary,
  overview: arabicOverview,
  palette: arabicPalette,
  quality: arabicQuality,
  report: arabicReport,
  start: arabicStart,
  shell: arabicShell,
  menu: arabicMenuNames,
  'menu-item': arabicMenuItems,
  dialog: arabicDialogs,
  dictionary: arabicDictionaries,
  preferences: arabicPreferences,
  appearance: arabicAppearance,
  formats: arabicFormats,
  cli: arabicCli,
  error: arabicErrors,
  step: arabicSteps,
  refusal: arabicRefusals,
  views: arabicViews,
}
