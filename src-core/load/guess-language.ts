import { foldText } from '../text/normalise-arabic'
import { detectLanguage } from '../text/script-of'
import type { LanguageTag } from '../project/model'

/** The small words that a text of a language cannot do without, folded. */
const smallWords: Readonly<Record<LanguageTag, string>> = {
  en: 'the of and to in is was for that on with as by at from are this which were have has not it his they',
  fr: 'le la les des et du une dans est pour que qui sur au par plus pas avec sont ce cette aux ses il elle',
  es: 'el la los las de y en del que una por con para se su al es no como mas fue este esta pero sus',
  de: 'der die und das den von zu mit ist des im auf dem nicht eine ein als auch es sich wird aus bei nach',
  it: 'il la di che e del della per un una in con sono dei nel le gli non alla anche piu come dal ha',
  pt: 'o a os as de da do e em que um uma para com nao por dos das se na no mais ao foi como',
  nl: 'de het een en van in is dat op te met voor niet zijn aan er om door ook als bij naar uit wordt',
  tr: 've bir bu da de icin ile olarak olan cok daha en ne gibi kadar sonra ise her ancak oldugu ya',
  id: 'yang dan di dari untuk dengan ini itu pada dalam adalah tidak akan ke oleh juga telah sebagai karena',
  ar: 'في من على الي ان عن التي الذي هذا هذه ما لا مع بعد قبل كان كانت او لم قد بين كل غير عند',
  fa: 'در از كه به را اين است با براي ان خود تا بر شد يا هم شده بود كرد مي ها هاي نيز دو و او',
  ur: 'كي كا كے مين هي سي نے كو هين اور پر يه كه بهي اس كر ايك تها جو نهين',
  ckb: 'له به كه بو ئهو و ئهم لهگهل دهكات كرد ههر بهلام وهك',
  ru: 'и в не на что с по как к из за от для это его но был было она они',
  uk: 'і в не на що з та як до із за від для це його але був було вона вони',
}

/** Languages that a script of their own gives away. */
const ownScripts: readonly (readonly [RegExp, LanguageTag])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Syriac}/u, 'syr'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Ethiopic}/u, 'am'],
]

const profiles = Object.entries(smallWords).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
)

/** A text may be this long before the guess stops reading. */
const longestSample = 20_000

/**
 * The language of a text: by the small words it is full of, else by its script (Arabic script is
 * taken for Arabic, Latin for English), else `und`.
 */
export function guessLanguage(text: string): LanguageTag {
  const sample = text.slice(0, longestSample)
  const script = detectLanguage(sample)
  if (script === null) return 'und'
  const fallback = script === 'other' ? 'und' : script
  const own = script === 'other' ? ownScripts.find(([letters]) => letters.test(sample)) : undefined
  if (own !== undefined) return own[1]
  const words = foldText(sample).match(/\p{L}+/gu) ?? []
  const hits = profiles
    .filter(([language]) => scriptOf(language) === script)
    .map(([language, known]) => ({
      language,
      count: words.filter((word) => known.has(word)).length,
    }))
    .toSorted((a, b) => b.count - a.count)
  const [best, second] = hits
  if (best === undefined || best.count < Math.max(3, words.length * 0.05)) return fallback
  return second !== undefined && second.count > best.count * 0.8 ? fallback : best.language
}

function scriptOf(language: LanguageTag): 'ar' | 'en' | 'other' {
  if (['ar', 'fa', 'ur', 'ckb'].includes(language)) return 'ar'
  return ['ru', 'uk'].includes(language) ? 'other' : 'en'
}
