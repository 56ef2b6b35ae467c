import type { compare as english } from '../en/compare'
import type { Translated } from '../translated'

export const compare: Translated<typeof english> = {
  title: 'نسخة أخرى',
  close: 'إغلاق المقارنة',
  list: 'الفروق بترتيب المقال',
  tools: 'الأخذ',
  count_zero: 'لا فرق بين النسختين.',
  count_one: 'صف واحد مختلف: المشطوب من نسختك، وما تحته خط من الأخرى.',
  count_two: 'صفان مختلفان: المشطوب من نسختك، وما تحته خط من الأخرى.',
  count_few: '{{count, number}} صفوف مختلفة: المشطوب من نسختك، وما تحته خط من الأخرى.',
  count_many: '{{count, number}} صفًا مختلفًا: المشطوب من نسختك، وما تحته خط من الأخرى.',
  count_other: '{{count, number}} صف مختلف: المشطوب من نسختك، وما تحته خط من الأخرى.',
  'none-chosen': 'لم تُختر نسخة. لاختيار ملف اضغط \u2066{{key}}\u2069.',
  'take-over': 'الأخذ به',
  'take-over-all': 'الأخذ بها كلها',
  'other-text': 'لا يبدو «\u2068{{name}}\u2069» ترجمة لهذا المقال: لا تكاد تتشابه فيهما جملة.',
}
