import { arabicPunctuation } from './arabic-punctuation'
import { brackets } from './brackets'
import type { Check } from './check'
import { doubleSpace } from './double-space'
import { facts } from './facts'
import { length } from './length'
import { repeatedWord } from './repeated-word'
import { strayCharacters } from './stray-characters'
import { unaligned } from './unaligned'
import { untranslated } from './untranslated'

/** Every check, in the order in which their findings are shown: the only list of them. */
export const checks: readonly Check[] = [
  unaligned,
  length,
  facts,
  untranslated,
  repeatedWord,
  brackets,
  arabicPunctuation,
  doubleSpace,
  strayCharacters,
]

/** What the panel of omissions and additions asks: is anything missing, is anything too much. */
export const coverageChecks: readonly Check[] = [unaligned, length, facts]
