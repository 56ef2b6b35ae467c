import { pick } from '../random'

/** A sentence in both languages. */
export interface SentencePair {
  readonly ar: string
  readonly en: string
}

const people = [
  ['مها النجار', 'Maha al-Najjar'],
  ['كريم صليبا', 'Karim Saliba'],
  ['ليلى حداد', 'Layla Haddad'],
  ['يوسف الراعي', 'Youssef al-Rai'],
  ['سلمى عيتاني', 'Salma Itani'],
  ['طارق منصور', 'Tarek Mansour'],
] as const

const places = [
  ['الميناء القديم', 'the old harbour'],
  ['سوق الخضار', 'the vegetable market'],
  ['مكتبة الحي', 'the neighbourhood library'],
  ['محطة القطار', 'the railway station'],
  ['مدرسة الجبل', 'the mountain school'],
  ['مشتل البلدية', 'the municipal nursery'],
] as const

const works = [
  ['إصلاح السقف', 'the repair of the roof'],
  ['فهرسة الدفاتر', 'the cataloguing of the notebooks'],
  ['قياس منسوب الماء', 'the measuring of the water level'],
  ['ترميم الواجهة', 'the restoration of the façade'],
  ['جمع الشهادات', 'the gathering of testimonies'],
  ['زراعة الأشجار', 'the planting of the trees'],
] as const

const closings = [
  ['ولم يعترض أحد على الموعد', 'and nobody objected to the date'],
  ['على أن يُستكمل الباقي في الربيع', 'with the rest to be completed in the spring'],
  ['رغم أن الميزانية لم تُقَرّ بعد', 'although the budget has not been approved yet'],
  [
    'وهو ما عدّه الجيران خطوة متأخرة لكنها ضرورية',
    'which the neighbours considered a late but necessary step',
  ],
] as const

type Template = (random: () => number) => SentencePair

const templates: readonly Template[] = [
  (random) => {
    const [person, place] = [pick(random, people), pick(random, places)]
    return { ar: `وصلت ${person[0]} إلى ${place[0]}.`, en: `${person[1]} reached ${place[1]}.` }
  },
  (random) => {
    const [place, work, count] = [pick(random, places), pick(random, works), countOf(random)]
    return {
      ar: `وبدأ ${work[0]} في ${place[0]} قبل ${count} يوماً.`,
      en: `In ${place[1]}, ${work[1]} began ${count} days ago.`,
    }
  },
  (random) => {
    const [person, work, closing] = [
      pick(random, people),
      pick(random, works),
      pick(random, closings),
    ]
    const count = countOf(random)
    return {
      ar: `وقالت ${person[0]} في حديثها إلى المتطوعين إن ${work[0]} سيحتاج إلى ${count} عاملاً، ${closing[0]}.`,
      en: `Speaking to the volunteers, ${person[1]} said that ${work[1]} would need ${count} workers, ${closing[1]}.`,
    }
  },
  (random) => {
    const [place, work, closing] = [
      pick(random, places),
      pick(random, works),
      pick(random, closings),
    ]
    const [other, count] = [pick(random, closings), countOf(random)]
    return {
      ar: `ويذكر سجل ${place[0]} الذي حُفظ في صندوق من خشب الأرز أن ${work[0]} كلّف ${count} ليرة في سنته الأولى، ${closing[0]}، ${other[0]}.`,
      en: `The register of ${place[1]}, which was kept in a box of cedar wood, records that ${work[1]} cost ${count} pounds in its first year, ${closing[1]}, ${other[1]}.`,
    }
  },
  (random) => {
    const person = pick(random, people)
    return {
      ar: `«لن ننتظر»، أضافت ${person[0]}.`,
      en: `“We shall not wait,” ${person[1]} added.`,
    }
  },
]

function countOf(random: () => number): string {
  return String(12 + Math.floor(random() * 980))
}

/** One sentence of our own making, short or long, the same in both languages. */
export function sentencePair(random: () => number): SentencePair {
  return pick(random, templates)(random)
}
