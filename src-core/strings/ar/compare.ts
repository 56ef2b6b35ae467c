import type { compare as english } from '../en/compare'
import type { Translated } from '../translated'

export const compare: Translated<typeof english> = {
  title: 'نسخة أخرى',
  close: 'إغلاق المقارنة',
  list: 'الفروق بترتيب المقال',
  tools: 'الأخذ',
  count_zero: 'لا فرق بين النسختين.',
  count_one: 'صف واحد يختلف: المشطوب عندك وما تحته خط عندهم.',
  count_two: 'صفان يختلفان: المشطوب عندك وما تحته خط عندهم.',
  count_few: '{{count, number}} صفوف تختلف: المشطوب عندك وما تحته خط عندهم.',
  count_many: '{{count, number}} صفًا تختلف: المشطوب عندك وما تحته خط عندهم.',
  count_other: '{{count, number}} صف تختلف: المشطوب عندك وما تحته خط عندهم.',
  'none-chosen': 'لم تُختر نسخة. لاختيار ملف اضغط \u2066{{key}}\u2069.',
  'take-over': 'الأخذ بها',
  'take-over-all': 'الأخذ بها كلها',
  'other-text': 'لا يبدو «\u2068{{name}}\u2069» ترجمة لهذا المقال: لا تكاد جملة تتشابه.',
}
