import type { palette as english } from '../en/palette'
import type { Translated } from '../translated'

export const palette: Translated<typeof english> = {
  title: 'كل الأوامر',
  search: 'البحث في الأوامر',
  placeholder: 'اكتب أمرًا، بالعربية أو الإنجليزية',
  commands: 'الأوامر',
  article: 'مقال',
  recent: 'ما استُعمل حديثًا',
  nothing: 'لا أمر باسم «\u2068{{query}}\u2069». ويُبحث في المساعدة كلمةً كلمة: \u2066{{key}}\u2069.',
  found_zero: 'لا أوامر',
  found_one: 'أمر واحد',
  found_two: 'أمران',
  found_few: '{{count, number}} أوامر',
  found_many: '{{count, number}} أمرًا',
  found_other: '{{count, number}} أمر',
  'bead-menu': 'أوامر هذا الصف',
}
