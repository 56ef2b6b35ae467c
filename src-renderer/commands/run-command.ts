import type { CommandId } from '../../src-core/commands/command-table'
import type { RefusalCode } from '../../src-core/strings/en/steps'
import { useAppStore } from '../state/app-store'
import {
  mergeSelected,
  moveDown,
  moveUp,
  revertText,
  splitSelected,
  swapSelected,
  unlinkSelected,
} from './bead-commands'
import {
  acceptArticleChanges,
  acceptBeadChanges,
  acceptCurrentChange,
  goNextChange,
  goPreviousChange,
  revertCurrentChange,
} from './change-commands'
import type { Command } from './command'
import {
  compareWithVersion,
  goNextDifference,
  goPreviousDifference,
  takeOverAll,
  takeOverSelected,
} from './compare-commands'
import { realignRest, realignSelected } from './realign-commands'
import { chooseFilter, conditionCommand, filterFound, showAllRows } from './filter-commands'
import {
  findInArticle,
  findInProject,
  goNextMatch,
  goPreviousMatch,
  replaceAllMatches,
  replaceInArticle,
  replaceMatch,
} from './find-commands'
import {
  approveAndNext,
  goFirst,
  goLast,
  goLeft,
  goNext,
  goOtherSide,
  goPrevious,
  goRight,
} from './go-commands'
import { extendDown, extendUp, selectAllBeads, selectOne } from './select-commands'
import { byLevel, mergeParagraphs, splitParagraph } from './paragraph-commands'
import { insertMissing, mergeSentencesAtCaret, splitSentenceAtCaret } from './sentence-commands'
import {
  approveAboveSelected,
  clearStatus,
  confirmNull,
  markFurniture,
  querySelected,
} from './status-commands'
import {
  acceptSelectedFinding,
  furnitureSelectedFinding,
  goNextFinding,
  goPreviousFinding,
  linkSelectedFinding,
  markSelectedFinding,
  reopenSelectedFinding,
  toggleFindings,
} from './finding-commands'
import { textLarger, textNormal, textSmaller } from './text-size-commands'
import {
  comment,
  goNextComment,
  goNextIssue,
  goPreviousComment,
  goPreviousIssue,
  markIssue,
  toggleComments,
} from './note-commands'
import { goNextByRule, goPreviousByRule, ruleCommand } from './go-by-rule'
import { exportPicture } from './picture-commands'
import {
  cancelLinking,
  finishLinking,
  linkTargetDown,
  linkTargetUp,
  linkWith,
} from './link-commands'
import {
  markCorrections,
  print,
  printToPdf,
  resetLinksZoom,
  showFurniture,
  showGrid,
  showLinks,
  showReading,
  toggleDesk,
  unfoldAll,
  unfoldCounterpart,
  zoomLinksIn,
  zoomLinksOut,
} from './show-commands'
import { changesBeads } from './changes-beads'
import { showPalette, toggleHistory, toggleLevel, toggleQuality } from './view-commands'
import { extendWordLeft, extendWordRight, wordLeft, wordRight } from './word-commands'
import {
  addFromFiles,
  addFromText,
  goNextArticle,
  goPreviousArticle,
  moveArticleDown,
  moveArticleUp,
  removeShownArticle,
  toggleLibrary,
} from './library-commands'
import {
  closeProject,
  editSelected,
  exportArticle,
  newFromText,
  newProject,
  openProject,
  openSample,
  redo,
  renameArticle,
  showKeys,
  showPreferences,
  toggleInterfaceLanguage,
  toggleTheme,
  undo,
} from './window-commands'

/** What each command of the table does; one that is missing here does not compile. */
const commands: Readonly<Record<CommandId, Command>> = {
  'new-project': newProject,
  'new-from-text': newFromText,
  'open-sample': openSample,
  'add-article': addFromFiles,
  'add-from-text': addFromText,
  'remove-article': removeShownArticle,
  'move-article-up': moveArticleUp,
  'move-article-down': moveArticleDown,
  'open-project': openProject,
  'close-project': closeProject,
  'rename-article': renameArticle,
  'export-article': exportArticle,
  'show-preferences': showPreferences,
  'export-picture': exportPicture,
  print,
  'print-to-pdf': printToPdf,
  undo,
  redo,
  find: findInArticle,
  'find-in-project': findInProject,
  'find-next': goNextMatch,
  'find-previous': goPreviousMatch,
  replace: replaceInArticle,
  'replace-match': replaceMatch,
  'replace-all': replaceAllMatches,
  'show-palette': showPalette,
  'toggle-library': toggleLibrary,
  'toggle-history': toggleHistory,
  'toggle-findings': toggleFindings,
  'mark-finding': markSelectedFinding,
  'link-finding': linkSelectedFinding,
  'accept-finding': acceptSelectedFinding,
  'furniture-finding': furnitureSelectedFinding,
  'reopen-finding': reopenSelectedFinding,
  'next-finding': goNextFinding,
  'previous-finding': goPreviousFinding,
  'toggle-comments': toggleComments,
  'toggle-quality': toggleQuality,
  'compare-version': compareWithVersion,
  'take-over': takeOverSelected,
  'take-over-all': takeOverAll,
  'next-difference': goNextDifference,
  'previous-difference': goPreviousDifference,
  'toggle-level': toggleLevel,
  'show-grid': showGrid,
  'show-links': showLinks,
  'show-reading': showReading,
  'toggle-desk': toggleDesk,
  'zoom-links-in': zoomLinksIn,
  'zoom-links-out': zoomLinksOut,
  'reset-links-zoom': resetLinksZoom,
  'unfold-counterpart': unfoldCounterpart,
  'unfold-all': unfoldAll,
  'mark-corrections': markCorrections,
  'show-furniture': showFurniture,
  'link-with': linkWith,
  'link-target-down': linkTargetDown,
  'link-target-up': linkTargetUp,
  'finish-linking': finishLinking,
  'cancel-linking': cancelLinking,
  'toggle-interface-language': toggleInterfaceLanguage,
  'toggle-theme': toggleTheme,
  'text-larger': textLarger,
  'text-smaller': textSmaller,
  'text-normal': textNormal,
  'approve-and-next': approveAndNext,
  'query-bead': querySelected,
  'clear-status': clearStatus,
  'confirm-null': confirmNull,
  'merge-with-next': byLevel(mergeSelected, mergeParagraphs),
  'split-bead': byLevel(splitSelected, splitParagraph),
  'move-up': moveUp,
  'move-down': moveDown,
  'unlink-bead': unlinkSelected,
  'swap-with-next': swapSelected,
  'mark-furniture': markFurniture,
  comment,
  'mark-issue': markIssue,
  'approve-above': approveAboveSelected,
  'insert-sentence': insertMissing,
  'split-sentence': splitSentenceAtCaret,
  'merge-sentences': mergeSentencesAtCaret,
  'realign-selected': realignSelected,
  'realign-rest': realignRest,
  'edit-text': editSelected,
  'revert-text': revertText,
  'accept-change': acceptCurrentChange,
  'revert-change': revertCurrentChange,
  'accept-changes': acceptBeadChanges,
  'accept-all-changes': acceptArticleChanges,
  'next-bead': goNext,
  'previous-bead': goPrevious,
  'other-side': goOtherSide,
  'word-left': wordLeft,
  'word-right': wordRight,
  'extend-word-left': extendWordLeft,
  'extend-word-right': extendWordRight,
  'left-column': goLeft,
  'right-column': goRight,
  'extend-down': extendDown,
  'extend-up': extendUp,
  'select-all-beads': selectAllBeads,
  'select-one-bead': selectOne,
  'first-bead': goFirst,
  'last-bead': goLast,
  'next-change': goNextChange,
  'previous-change': goPreviousChange,
  'next-comment': goNextComment,
  'previous-comment': goPreviousComment,
  'next-issue': goNextIssue,
  'previous-issue': goPreviousIssue,
  'next-article': goNextArticle,
  'previous-article': goPreviousArticle,
  'next-by-rule': goNextByRule,
  'previous-by-rule': goPreviousByRule,
  'next-unreviewed': ruleCommand('unreviewed'),
  'next-doubtful': ruleCommand('doubtful'),
  'next-lowest-confidence': ruleCommand('lowest-confidence'),
  'next-query': ruleCommand('query'),
  'next-not-one-to-one': ruleCommand('not-one-to-one'),
  'next-null': ruleCommand('null'),
  'next-changed': ruleCommand('changed'),
  'previous-unreviewed': ruleCommand('unreviewed', 'up'),
  'previous-doubtful': ruleCommand('doubtful', 'up'),
  'previous-lowest-confidence': ruleCommand('lowest-confidence', 'up'),
  'previous-query': ruleCommand('query', 'up'),
  'previous-not-one-to-one': ruleCommand('not-one-to-one', 'up'),
  'previous-null': ruleCommand('null', 'up'),
  'previous-changed': ruleCommand('changed', 'up'),
  filter: chooseFilter,
  'show-all-rows': showAllRows,
  'filter-found': filterFound,
  'filter-unreviewed': conditionCommand('unreviewed'),
  'filter-approved': conditionCommand('approved'),
  'filter-query': conditionCommand('query'),
  'filter-doubtful': conditionCommand('doubtful'),
  'filter-not-one-to-one': conditionCommand('not-one-to-one'),
  'filter-omission': conditionCommand('omission'),
  'filter-addition': conditionCommand('addition'),
  'filter-moved': conditionCommand('moved'),
  'filter-changed': conditionCommand('changed'),
  'filter-furniture': conditionCommand('furniture'),
  'filter-commented': conditionCommand('commented'),
  'filter-issue': conditionCommand('issue'),
  'show-keys': showKeys,
}

const desks: ReadonlySet<CommandId> = new Set<CommandId>([
  'new-project',
  'new-from-text',
  'open-sample',
  'open-project',
  'show-preferences',
  'show-palette',
  'toggle-interface-language',
  'toggle-theme',
  'text-larger',
  'text-smaller',
  'text-normal',
  'show-keys',
])

/** Why a command cannot run now; null when it can. Most commands want the review desk. */
export function refusalOf(id: CommandId): RefusalCode | null {
  const { screen, view } = useAppStore.getState()
  if (screen.type !== 'review' && !desks.has(id)) return 'no-project'
  if (view === 'reading' && changesBeads.has(id)) return 'not-while-reading'
  return commands[id].refusal()
}

/** Whether a command can run now. */
export function canRun(id: CommandId): boolean {
  return refusalOf(id) === null
}

/** Runs a command if it can run now; else says why it cannot. */
export function runCommand(id: CommandId): void {
  const code = refusalOf(id)
  useAppStore.setState(({ refused }) => ({
    refused: code === null ? null : { code, id: (refused?.id ?? 0) + 1 },
  }))
  if (code === null) commands[id].run()
}
