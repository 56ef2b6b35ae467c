import { foldText } from '../../text/normalise-arabic'

const pageNumber =
  /^(?:(?:page|p\.|صفحه|ص|الصفحه)\s*\d{1,4}|-?\s*\d{1,3}\s*-?)(?:\s*(?:of|\/|من)\s*\d{1,4})?$/u

const readingTime =
  /^(?:\d{1,3}[ -](?:min(?:ute)?s?|دقائق|دقيقه)(?: (?:read|للقراءه|قراءه))?|(?:reading time|مده القراءه|وقت القراءه|زمن القراءه)\s*:?.{1,25})$/u

/** Names of the sections of newspapers, folded: the small word above a headline. */
const sections = new Set(
  (
    'news|world|politics|business|economy|culture|sport|sports|health|science|technology|tech|opinion|arts|travel|lifestyle|' +
    'local|international|national|region|regional|middle east|europe|asia|africa|americas|feature|features|analysis|' +
    'environment|education|society|media|interview|exclusive|breaking|breaking news|latest|video|' +
    'اخبار|سياسه|اقتصاد|ثقافه|رياضه|صحه|علوم|تكنولوجيا|تقنيه|راي|اراء|فنون|سياحه|محليات|محلي|دوليات|دولي|عربي|عربيات|' +
    'العالم|عالم|مجتمع|بيئه|تعليم|منوعات|تقارير|تقرير|تحقيق|تحقيقات|حوار|حوارات|مقابله|خاص|عاجل|الشرق الاوسط|' +
    'اوروبا|اسيا|افريقيا|سياسه دوليه|عرب وعالم|راي وتحليل|تحليل|تحليلات|اقتصاد واعمال|ثقافه وفنون|فلسطين|لبنان|سوريا|' +
    'مصر|العراق|الاردن|الخليج|الاولي|الاخيره'
  ).split('|'),
)

/** True for the name of a newspaper section alone on its line: "Culture", «اقتصاد». */
export function isSectionLabel(text: string): boolean {
  return sections.has(
    foldText(text)
      .replace(/[^\p{L}\s]/gu, '')
      .trim(),
  )
}

/** A newspaper's word that an author speaks for himself, folded. */
const disclaimer =
  /^(?:the )?(?:views|opinions) expressed .*\b(?:reflect|represent)\b|^(?:الاراء|المقالات|الافكار|المواد) (?:الوارده|المنشوره|المعبر).*(?:تعبر|تمثل|تعكس)/u

/** True for a line that only serves the page: a rule of signs, a page number, a reading time, a disclaimer. */
export function isPageSign(text: string): boolean {
  const folded = foldText(text).trim()
  if (!/[\p{L}\p{N}]/u.test(folded)) return true
  return [pageNumber, readingTime, disclaimer].some((sign) => sign.test(folded))
}
