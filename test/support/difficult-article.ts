import type { Anchor } from '../../src-core/project/annotations'
import type { Article, BlockKind, Sentence, Side } from '../../src-core/project/model'
import { articleOf, type BeadOf } from '../core/formats/article-of'

const now = '2026-03-04T10:00:00Z'

type Row = readonly [kind: BlockKind, source: string | null, target: string | null]

/** Longer than a cell of a spreadsheet holds, and than memories take. */
const long = (text: string) => Array.from({ length: 600 }, () => text).join(' ')

/**
 * An Arabic article and its translation with everything that is difficult in one: vowels in both orders, hamzas and
 * lam-alef, kashida, letters of Persian and Urdu, three sets of digits, marks of direction, joiners, signs that some
 * format gives a meaning, and a paragraph without an end. Invisible letters stand as escapes.
 */
export const difficultRows: readonly Row[] = [
  // Shadda before the vowel, as keyboards write it, and after it, as Unicode orders it; both must stay.
  [
    'heading',
    'مُحَمَّدٌ يُعلِّم \u200Fالخطّ\u200E في «سُرّ مَن رأى»',
    'Muḥammad teaches calligraphy in “Surra man ra’ā”',
  ],
  [
    'byline',
    'بقلم: پروین چگینی وژاله گُلشیری \u00B7 کابُل',
    'By Parvīn Chegīnī and Zhāle Golshīrī \u00B7 Kabul',
  ],
  [
    'date',
    'الأحد ٢٢ حزيران/يونيو ٢٠٢٥م — ٢٦ ذو الحجّة ١٤٤٦هـ',
    'Sunday, 22 June 2025 (26 Dhū al-Ḥijja 1446)',
  ],
  ['body', 'بِسْمِ اللّٰهِ الرَّحْمٰنِ الرَّحِيمِ\u06DD وَالضُّحَىٰ\u06D6', 'In the name of God\u2026 By the forenoon'],
  [
    'body',
    'شَدَّ\u0020شَدَ\u0651\u0020لأَنّ الآنَ إلّا لإله ﻷجل ﷲ ﷺ',
    'Shadda first, shadda last; “because”, “now”, “except”',
  ],
  [
    'body',
    'سُئِلَ المسؤول: أأنتَ القارئ؟ شيء، بُطء، هيئة، رؤوس، مِئة، ماءٌ، دُعاؤُه',
    'The official was asked: are you the reader?',
  ],
  ['body', 'كـــــتاب ومـكـتـبـة؛ نـــــعم', 'A book and a library; y\u2014e\u2014s'],
  [
    'body',
    'قال پدرام: می\u200Cخواهم به خانه\u200Cی گُلناز بروم؛ اور ٹیپو نے کہا: یہ ڈھاکہ ہے۔',
    'Pedram said: می\u200Cخواهم. And Tipu said: یہ ڈھاکہ ہے۔',
  ],
  [
    'body',
    'ارتفع السعر ١٢٫٥٪ إلى ١٬٢٣٤٫٥٦ ليرة، أي ۱۲۳۴ تومانًا أو 1,234.56 دولارًا (\u061C-٥°)',
    'The price rose 12.5% to 1,234.56 pounds, ۱۲۳۴ toman or \u200E-5°',
  ],
  [
    'body',
    'الأعمار «١٠–١٥» سنة، والصفحات ٢٣-٢٥، والنسبة ٣/٤، والساعة ٩:٣٠',
    'Ages 10–15, pages 23-25, a ratio of 3/4, at 9:30',
  ],
  [
    'body',
    'هاتف: \u2066+961 1 234 567\u2069، بريد: \u2066nada.k+ar@example.org\u2069',
    'Tel. +961 1 234 567, e-mail nada.k+ar@example.org',
  ],
  [
    'body',
    'انظر https://example.org/ar/مقالة?رقم=٧&x=1#هامش و\u2067«#مكتبة_الميناء»\u2069 @nada',
    'See https://example.org/en/a?n=7&x=1#note and #HarbourLibrary @nada',
  ],
  [
    'body',
    'قالت شركة Apple (آبل) إنّ iPhone\u00A017 (ثمنه \u206899$\u2069) «أفضل من “Galaxy S”»\u2026',
    'Apple said the iPhone\u00A017 ($99) is “better than ‘Galaxy S’ ”\u2026',
  ],
  [
    'body',
    '\u202Bالترميز UTF-8\u202C ثمّ \u202Aabc\u202C و\u202Eمقلوب\u202C',
    'Encoding: \u202Bعربي\u202C and back',
  ],
  [
    'list-item',
    '- أوّلًا: القهوة ☕\uFE0F والعائلة 👨\u200D👩\u200D👧\u200D👦 و🇱🇧',
    '- First: coffee ☕\uFE0F, family 👨\u200D👩\u200D👧\u200D👦 and 🇱🇧',
  ],
  ['list-item', '• ثانيًا: 𐤀𐤁 و𝒳 و𐎀 و\u{1EE01}', '• Second: 𐤀𐤁, 𝒳, 𐎀 and \u{1EE01}'],
  [
    'list-item',
    '١. ثالثًا [١] ^١^ *نجمة* _خطّ_ `رمز` #وسم',
    '1. Third [1] ^1^ *star* _line_ `code` #tag',
  ],
  ['body', '=مجموع(أ١:أ٩)', '=SUM(A1:A9)'],
  ['body', '+٩٦١ ١ ٢٣٤ ٥٦٧', '+961 1 234 567'],
  ['body', '-٥ درجات تحت الصفر', '-5 degrees'],
  ['body', '@نجوى قالت', '@Najwa said'],
  ['body', "'مفردة' في أوّلها", "'Single' at its start"],
  ['body', 'أ\u0009ب | ج \\ د \\t هـ', 'a\u0009b | c \\ d \\n e'],
  ['body', 'سطرٌ أوّل\nسطرٌ ثانٍ', 'A first line\nA second line'],
  [
    'pull-quote',
    'على قَدْرِ أهلِ العَزمِ تأتي العَزائِمُ *** وتأتي على قَدْرِ الكِرامِ المَكارِمُ',
    'Resolutions come in the measure of the resolute\u00A0/ and noble deeds in that of the noble',
  ],
  [
    'body',
    '<قوس> & «إشارة» ]]> &amp; &#1593; <!-- تعليق --> <b>غامق</b>',
    '<angle> & “sign” ]]> &amp; &#1593; <!-- note --> <b>bold</b> _x0041_ %D8',
  ],
  ['caption', 'صورة: رصيف الميناء (أ ف ب)', 'Photo: the harbour quay (AFP)'],
  [
    'body',
    '(١) الهامش الأوّل\u00B9: «نقلًا عن ‹المصدر›»؟!',
    '(1) First footnote\u00B9: “quoted from ‘the source’ ”?!',
  ],
  ['body', 'هذه جملة حُذفت ترجمتها\u200F.', null],
  ['body', null, 'This sentence was added\u200E.'],
  [
    'body',
    long('كان البحرُ هادئًا، ولم يسأل أحدٌ لماذا (١٢٪).'),
    long('The sea was calm, and nobody asked why (12%).'),
  ],
]

/** How the rows are reviewed, in turn. */
const statuses = ['approved', 'unreviewed', 'query', 'unreviewed'] as const

const beads: readonly BeadOf[] = difficultRows.map(([kind, source, target], at) => ({
  kind,
  ...(source === null ? {} : { source: [source] }),
  ...(target === null ? {} : { target: [target] }),
  startsParagraph: at % 3 === 0 || kind !== 'body',
  review: { status: statuses[at % statuses.length] ?? 'unreviewed', by: 'ليلى «ل.»', at: now },
}))

/** Corrections: what stands in a translation, and what stands there now. */
const corrections: readonly (readonly [from: string, to: string])[] = [
  ['Muḥammad teaches', 'Muḥammad \u200Eis teaching'],
  ['12.5%', '12,5\u00A0%'],
  ['better than', 'بهتر than'],
  ['a\tb', 'a\tB'],
  ['A second line', 'A new second\nline'],
  ['وَالضُّحَىٰ', 'والضُّحَى'],
]

function corrected(sentence: Sentence): Sentence {
  const [from, to] = corrections.find(([words]) => sentence.text.includes(words)) ?? ['', '']
  return from === '' ? sentence : { ...sentence, text: sentence.text.replace(from, to) }
}

const plain = articleOf(beads)

/** An anchor on words of a sentence, or on all of it. */
function anchorOn(side: Side, words: string, isWhole = false): Anchor {
  const sentence = plain[side].find(({ text }) => text.includes(words))
  if (sentence === undefined) throw new Error(words)
  const start = sentence.text.indexOf(words)
  const quote = isWhole ? null : { start, end: start + words.length, text: sentence.text }
  return { side, sentence: sentence.id, quote }
}

const layla = { by: 'ليلى «ل.» <حدّاد>', at: now }

/** The rows as an article in the middle of its review: corrected, commented, with issues and statuses. */
export const difficultArticle: Article = {
  ...plain,
  title: 'مُحَمَّدٌ & «الخطّ» <١>: “Surra”/\u200Fص',
  source: plain.source.map(corrected),
  target: plain.target.map(corrected),
  threads: [
    {
      id: 'c1',
      anchor: anchorOn('target', 'calligraphy'),
      comments: [
        { id: 'm1', text: 'أم “handwriting”؟ \u200F(١٢٪)\nسطر ثانٍ', ...layla },
        { id: 'm2', text: '=Calligraphy & <b>nothing</b> else', by: 'Omar, Jr.', at: now },
      ],
      resolved: null,
    },
    {
      id: 'c2',
      anchor: anchorOn('source', '«١٠–١٥»'),
      comments: [{ id: 'm3', text: 'Are both ends meant?', ...layla }],
      resolved: { by: 'Omar, Jr.', at: now },
    },
    {
      id: 'c3',
      anchor: anchorOn('target', 'Tel.', true),
      comments: [{ id: 'm4', text: 'الرقم كما هو؟', ...layla }],
      resolved: null,
    },
  ],
  issues: [
    {
      id: 'i1',
      anchor: anchorOn('target', '۱۲۳۴'),
      category: 'number',
      severity: 'major',
      note: 'أرقام فارسيّة ۱۲۳۴',
      ...layla,
    },
  ],
}
