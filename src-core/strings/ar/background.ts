import type { background as english } from '../en/background'
import type { Translated } from '../translated'

export const background: Translated<typeof english> = {
  aligned: 'اكتملت المحاذاة',
  'aligned-about_zero': 'لا مقالات جديدة للمراجعة.',
  'aligned-about_one': 'المقال «\u2068{{name}}\u2069» جاهز للمراجعة.',
  'aligned-about_two': 'المقال «\u2068{{name}}\u2069» ومقال آخر جاهزان للمراجعة.',
  'aligned-about_few': '{{count}} مقالات جاهزة للمراجعة، منها «\u2068{{name}}\u2069».',
  'aligned-about_many': '{{count}} مقالًا جاهزة للمراجعة، منها «\u2068{{name}}\u2069».',
  'aligned-about_other': '{{count}} مقال جاهزة للمراجعة، منها «\u2068{{name}}\u2069».',
  'not-aligned': 'لم تكتمل المحاذاة',
  'not-aligned-about': 'في نافذة «مقابلة» بيان ما حدث للمقال «\u2068{{name}}\u2069».',
  exported: 'اكتمل التصدير',
  'exported-about': 'كُتب «\u2068{{name}}\u2069».',
}
