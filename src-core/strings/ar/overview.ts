import type { overview as english } from '../en/overview'
import type { Translated } from '../translated'

export const overview: Translated<typeof english> = {
  place: 'الصف {{number, number}}: {{marks}}',
  approved: 'معتمد',
  query: 'عليه استفسار',
  unreviewed: 'غير مراجَع',
  doubtful: 'مشكوك فيه',
  'empty-side': 'بلا مقابل',
  changed: 'نصه مصحَّح',
  furniture: 'من لوازم الصفحة',
}
