import type { preferences as english } from '../en/preferences'
import type { Translated } from '../translated'

export const preferences: Translated<typeof english> = {
  title: 'التفضيلات',
  search: 'البحث في التفضيلات',
  nothing: 'لا شيء كهذا بين التفضيلات.',
  you: 'أنت',
  author: 'اسمك',
  'author-about': 'به يُوقَّع ما تقرره وتصححه، ويظهر في المشروع وفيما تصدّره منه.',
  language: 'لغة الواجهة',
  theme: 'السمة',
  'theme-system': 'بحسب النظام',
  'theme-light': 'فاتح',
  'theme-dark': 'داكن',
  'theme-contrast': 'عالي التباين',
}
