import type { aboutApp as english } from '../en/about-app'
import type { Translated } from '../translated'

export const aboutApp: Translated<typeof english> = {
  title: 'حول «مقابلة»',
  version: 'الإصدار \u2068{{version}}\u2069',
  what: 'تضع «مقابلة» المقال إلى جانب ترجمته وتحاذي بينهما وتعينك على تصحيحهما.',
  name: 'المقابلة في تراث المخطوطات العربية: معارضة النسخة بأصلها سطرًا سطرًا.',
  privacy: 'تبقى نصوصك على هذا الحاسوب. لا تتصل «مقابلة» بالشبكة، ولا تجمع شيئًا ولا ترسل شيئًا.',
  'runs-on': 'تعمل على {{what}}.',
  licence: 'رخصة «مقابلة»',
  others: 'برمجيات وخطوط من صنع آخرين',
  'others-count_zero': 'لا حزم.',
  'others-count_one': 'حزمة واحدة برخصتها:',
  'others-count_two': 'حزمتان، لكل منهما رخصتها:',
  'others-count_few': '{{count}} حزم، لكل منها رخصتها:',
  'others-count_many': '{{count}} حزمة، لكل منها رخصتها:',
  'others-count_other': '{{count}} حزمة، لكل منها رخصتها:',
  electron:
    'لبرنامج \u2066Electron\u2069، ولمتصفح \u2066Chromium\u2069 الذي فيه، رخص خاصة بهما تجدها في ملفات إلى جانب البرنامج.',
}
