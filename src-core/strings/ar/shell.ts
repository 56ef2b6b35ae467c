import type { shell as english } from '../en/shell'
import type { Translated } from '../translated'

export const shell: Translated<typeof english> = {
  'app-name': 'مقابلة',
  cancel: 'إلغاء',
  close: 'إغلاق',
  dismiss: 'إخفاء',
  saved: 'محفوظ',
  saving: 'جارٍ الحفظ…',
  'not-saved-title': 'لم تُحفظ التغييرات الأخيرة',
  'not-saved-text':
    'تعذّرت كتابتها في ملف المشروع، وستضيع إن أغلقته الآن. أفسح مجالًا على القرص أو اجعل المجلد قابلًا للكتابة، ثم حاول ثانية.',
  'close-without-saving': 'أغلق بلا حفظ',
  'try-again': 'حاول ثانية',
  'not-saved': 'لم يُحفظ',
  theme_system: 'السمة: بحسب النظام',
  theme_light: 'السمة: فاتحة',
  theme_dark: 'السمة: داكنة',
  theme_contrast: 'السمة: عالية التباين',
  undone: 'تمّ التراجع عن {{step}}',
  redone: 'تمّت إعادة {{step}}',
  'undo-step': 'تراجع: {{step}}',
  'redo-step': 'إعادة: {{step}}',
  'nothing-to-undo': 'لا شيء للتراجع عنه',
  'nothing-to-redo': 'لا شيء لإعادته',
  title: 'عنوان المقال',
  notices: 'الرسائل',
  starting: 'جارٍ الفتح…',
  'switch-language': 'English',
}
