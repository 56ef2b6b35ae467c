import type { history as english } from '../en/history'
import type { Translated } from '../translated'

export const history: Translated<typeof english> = {
  title: 'السجل',
  steps: 'الخطوات، الأحدث أولًا',
  'step-count_zero': 'لا خطوات',
  'step-count_one': 'خطوة واحدة',
  'step-count_two': 'خطوتان',
  'step-count_few': '{{count, number}} خطوات',
  'step-count_many': '{{count, number}} خطوة',
  'step-count_other': '{{count, number}} خطوة',
  today: 'اليوم',
  start: 'بعد المحاذاة، قبل أيّ تصحيح',
  current: 'أنت هنا',
  undone: 'متراجَع عنها',
  nothing: 'سيظهر هنا كل تصحيح. اختر خطوة لتعود إليها، ثم تقدّم من جديد.',
  close: 'إغلاق السجل',
}
