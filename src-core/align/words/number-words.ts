import { foldArabicWord } from './fold-word'

/** What a number word contributes: a value to add, or a scale that multiplies what stands before it. */
export interface NumberWord {
  readonly value: number
  readonly isScale: boolean
  readonly isOrdinal: boolean
}

function table(
  lines: string,
  isScale: boolean,
  isOrdinal: boolean,
  fold: (word: string) => string,
): readonly (readonly [string, NumberWord])[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [value = '', ...words] = line.trim().split(' ')
      return words.map(
        (word) => [fold(word), { value: Number(value), isScale, isOrdinal }] as const,
      )
    })
}

const same = (word: string): string => word

/** English number words by folded form. */
export const englishNumberWords: ReadonlyMap<string, NumberWord> = new Map([
  ...table(
    `0 zero nil
    1 one
    2 two
    3 three
    4 four
    5 five
    6 six
    7 seven
    8 eight
    9 nine
    10 ten
    11 eleven
    12 twelve dozen
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    30 thirty
    40 forty
    50 fifty
    60 sixty
    70 seventy
    80 eighty
    90 ninety`,
    false,
    false,
    same,
  ),
  ...table(
    '100 hundred\n1000 thousand thousands\n1000000 million millions\n1000000000 billion billions bn\n1000000000000 trillion',
    true,
    false,
    same,
  ),
  ...table(
    `1 first
    2 second
    3 third
    4 fourth
    5 fifth
    6 sixth
    7 seventh
    8 eighth
    9 ninth
    10 tenth
    11 eleventh
    12 twelfth
    13 thirteenth
    14 fourteenth
    15 fifteenth
    16 sixteenth
    17 seventeenth
    18 eighteenth
    19 nineteenth
    20 twentieth
    30 thirtieth
    40 fortieth
    50 fiftieth
    60 sixtieth
    70 seventieth
    80 eightieth
    90 ninetieth`,
    false,
    true,
    same,
  ),
])

/** Arabic number words by folded form, without the conjunction. */
export const arabicNumberWords: ReadonlyMap<string, NumberWord> = new Map([
  ...table(
    `0 صفر
    1 واحد واحدة
    2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي
    3 ثلاثة ثلاث
    4 أربعة أربع
    5 خمسة خمس
    6 ستة ست
    7 سبعة سبع
    8 ثمانية ثماني ثمان
    9 تسعة تسع
    10 عشرة عشر
    20 عشرون عشرين
    30 ثلاثون ثلاثين
    40 أربعون أربعين
    50 خمسون خمسين
    60 ستون ستين
    70 سبعون سبعين
    80 ثمانون ثمانين
    90 تسعون تسعين
    100 مئة مائة
    200 مئتان مئتين مائتان مائتين مئتي مائتي
    300 ثلاثمئة ثلاثمائة
    400 أربعمئة أربعمائة
    500 خمسمئة خمسمائة
    600 ستمئة ستمائة
    700 سبعمئة سبعمائة
    800 ثمانمئة ثمانمائة ثمانيمائة
    900 تسعمئة تسعمائة
    2000 ألفان ألفين ألفي
    2000000 مليونان مليونين مليوني
    2000000000 ملياران مليارين ملياري`,
    false,
    false,
    foldArabicWord,
  ),
  ...table(
    '1000 ألف آلاف ألفا\n1000000 مليون ملايين مليونا\n1000000000 مليار مليارات بليون\n1000000000000 تريليون',
    true,
    false,
    foldArabicWord,
  ),
  ...table(
    `1 أول أولى حادي حادية أولا
    2 ثاني ثانية ثان ثانيا
    3 ثالث ثالثة ثالثا
    4 رابع رابعة رابعا
    5 خامس خامسة خامسا
    6 سادس سادسة سادسا
    7 سابع سابعة سابعا
    8 ثامن ثامنة ثامنا
    9 تاسع تاسعة تاسعا
    10 عاشر عاشرة عاشرا`,
    false,
    true,
    foldArabicWord,
  ),
])
