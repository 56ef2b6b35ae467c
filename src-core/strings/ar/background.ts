import type { background as english } from '../en/background'
import type { Translated } from '../translated'

export const background: Translated<typeof english> = {
  aligned: 'اكتملت المحاذاة',
  'aligned-about_zero': 'لا مقالات جديدة للمراجعة.',
  'aligned-about_one': '\u2068{{name}}\u2069 جاهز للمراجعة.',
  'aligned-about_two': '\u2068{{name}}\u2069 ومقال آخر جاهزان للمراجعة.',
  'aligned-about_few': '\u2068{{name}}\u2069 وغيره، {{count}} مقالات، جاهزة للمراجعة.',
  'aligned-about_many': '\u2068{{name}}\u2069 وغيره، {{count}} مقالًا، جاهزة للمراجعة.',
  'aligned-about_other': '\u2068{{name}}\u2069 وغيره، {{count}} مقال، جاهزة للمراجعة.',
  'not-aligned': 'لم تكتمل المحاذاة',
  'not-aligned-about': 'تجد في نافذة «مقابلة» ما حدث لمقال \u2068{{name}}\u2069.',
  exported: 'اكتمل التصدير',
  'exported-about': 'كُتب \u2068{{name}}\u2069.',
}
