import { arabicPunctuation } from './arabic-punctuation'
import { brackets } from './brackets'
import type { Check } from './check'
import { doubleSpace } from './double-space'
import { facts } from './facts'
import { finalSign } from './final-sign'
import { length } from './length'
import { repeatedWord } from './repeated-word'
import { signSpacing } from './sign-spacing'
import { strayCharacters } from './stray-characters'
import { unaligned } from './unaligned'
import { untranslated } from './untranslated'

/** Is anything missing, is anything too much. */
export const coverageChecks: readonly Check[] = [unaligned, length, facts]

/** Is what is there well written. */
export const writingChecks: readonly Check[] = [
  untranslated,
  finalSign,
  repeatedWord,
  brackets,
  arabicPunctuation,
  signSpacing,
  doubleSpace,
  strayCharacters,
]

/** Every check, in the order in which their findings are shown: the only list of them. */
export const checks: readonly Check[] = [...coverageChecks, ...writingChecks]
