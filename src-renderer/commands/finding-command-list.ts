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
import { fixFindingsAlike, fixSelectedFinding, showOtherFindings } from './fix-commands'

/** What the commands of the list of findings do. */
export const findingCommands = {
  'toggle-findings': toggleFindings,
  'mark-finding': markSelectedFinding,
  'link-finding': linkSelectedFinding,
  'accept-finding': acceptSelectedFinding,
  'furniture-finding': furnitureSelectedFinding,
  'fix-finding': fixSelectedFinding,
  'fix-alike': fixFindingsAlike,
  'other-findings': showOtherFindings,
  'reopen-finding': reopenSelectedFinding,
  'next-finding': goNextFinding,
  'previous-finding': goPreviousFinding,
} as const
