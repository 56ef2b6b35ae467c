/** Words of the appearance in the preferences. The samples are set in the letters they are about. */
export const appearance = {
  title: 'Appearance',
  'script-arabic': 'Arabic text',
  'script-latin': 'English text',
  typeface: 'Typeface',
  size: 'Size',
  'line-height': 'Line height',
  'sample-arabic': 'قابل الناسخُ نسختَه بالأصل سطرًا سطرًا، وكتب ما فاته في الهامش.',
  'sample-latin':
    'The copyist laid his copy beside the original, line by line, and wrote what he had missed in the margin.',
  density: 'Density',
  'density-compact': 'Compact',
  'density-normal': 'Normal',
  'density-spacious': 'Spacious',
  figures: 'Figures of the interface',
  'figures-locale': 'As the language has them',
  'figures-latin': '0–9',
  'figures-arabic': '٠–٩',
} as const
