import { withoutProclitics } from './arabic-variants'
import { foldArabicWord } from './fold-word'

/**
 * Words of grammar: pronouns, auxiliaries, modals, determiners, prepositions, conjunctions. They are evidence
 * as others are, but two languages seldom have the same of them, so nobody misses one.
 */
const english: ReadonlySet<string> = new Set(
  (
    'i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ' +
    'ours ourselves they them their theirs themselves one ones oneself who whom whose which what that this these ' +
    'those am is are was were be been being do does did done doing have has had having will would shall should ' +
    'can could may might must ought need going cannot not no nor none neither either both all any some each every ' +
    'other others another such own same much many more most less least few little several enough very too quite ' +
    'rather so as than then thus hence just only even also still yet already again ever never always often ' +
    'sometimes here there where when while why how if whether unless until till since because though although ' +
    'however but and or for of at by in into on onto off out up down over under above below between among amid ' +
    'through throughout during before after about around across along against toward towards upon with within ' +
    'without from to via per like unlike despite besides beyond behind beside near next away back ago once soon ' +
    'now later let lets get gets got getting someone anyone everyone something anything everything nothing ' +
    'somebody anybody everybody nobody including due according'
  ).split(' '),
)

const arabic: ReadonlySet<string> = new Set(
  (
    'أنا نحن أنت أنتم أنتن هو هي هم هن هما إياه إياها هذا هذه هذان هاتان هؤلاء ذلك تلك أولئك ذاك هنا هناك هنالك ' +
    'الذي التي الذين اللذان اللتان اللواتي اللاتي من ما ماذا متى أين كيف كم أي أية أيها هل لماذا لم لن لا ليس ليست ' +
    'ليسوا لست كان كانت كانوا كنت كنا يكون تكون يكن تكن نكون ستكون سيكون أكون كونه كونها أصبح أصبحت صار صارت ظل ' +
    'ظلت بات باتت تم تمت يتم ستتم سيتم قام قامت يقوم تقوم يجري جرى يوجد توجد قد لقد سوف يمكن ينبغي يجب بد في على ' +
    'عن إلى حتى منذ مع عند عندما لدى لديه لديها لديهم لدينا بين بينما بينهم بينهما خلال عبر حول دون قبل بعد بعدما ' +
    'فوق تحت أمام خلف وراء نحو ضد ضمن داخل خارج حيث حين حينما إذ إذا إذن لو لولا كلما كي لكي لكن لكنه لكنها بل ثم أو أم أن إن ' +
    'أنه أنها أنهم لأن لأنه لأنها كأن مثل مثلما كما كذلك أيضا فقط غير سوى إلا كل كلا كلتا جميع بعض معظم أكثر أقل جدا للغاية ' +
    'نفس نفسه نفسها نفسهم ذات ذو ذي ذا أحد إحدى آخر أخرى آخرين وفقا نظرا حسب بحسب بشأن بصورة بشكل بطريقة بصفته بوصفه ' +
    'بوصفها بالنسبة الخاص الخاصة به بها بهم له لها لهم لنا عنه عنها عنهم فيه فيها فيهم منه منها منهم عليه عليها عليهم ' +
    'إليه إليها إليهم معه معها معهم قرابة حوالي حوالى زهاء عدة مما فيما عما ممن لما كونهم مجرد طوال ربما لعل'
  )
    .split(' ')
    .map(foldArabicWord),
)

/** Shorter words of English are parts that a hyphen or an apostrophe cut off: `re-`, `al-`. */
const shortestEnglish = 3

/** Whether a folded word is one of grammar, in Arabic also with what is written onto its front. */
export function isGrammarWord(word: string, isArabic: boolean): boolean {
  if (!isArabic) return word.length < shortestEnglish || english.has(word)
  return withoutProclitics(word).some(({ form }) => arabic.has(form))
}
