import type { appearance as english } from '../en/appearance'
import type { Translated } from '../translated'

export const appearance: Translated<typeof english> = {
  title: 'المظهر',
  'script-arabic': 'النص العربي',
  'script-latin': 'النص الإنجليزي',
  typeface: 'الخط',
  size: 'الحجم',
  'line-height': 'ارتفاع السطر',
  'sample-arabic': 'قابل الناسخُ نسختَه بالأصل سطرًا سطرًا، وكتب ما فاته في الهامش.',
  'sample-latin':
    'The copyist laid his copy beside the original, line by line, and wrote what he had missed in the margin.',
  density: 'التباعد',
  'density-compact': 'ضيّق',
  'density-normal': 'معتاد',
  'density-spacious': 'واسع',
  figures: 'أرقام الواجهة',
  'figures-locale': 'بحسب اللغة',
  'figures-latin': '\u20660–9\u2069',
  'figures-arabic': '٠–٩',
}
