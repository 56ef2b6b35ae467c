import type { changes as english } from '../en/changes'
import type { Translated } from '../translated'

export const changes: Translated<typeof english> = {
  'in-source': 'تعديلات الأصل',
  'in-target': 'تعديلات الترجمة',
  added: 'مضاف',
  removed: 'مشطوب',
  'by-nobody': 'من الملف',
  accept: 'قبول «\u2068{{text}}\u2069»',
  revert: 'إلغاء «\u2068{{text}}\u2069»',
  'no-more': 'لا تعديل آخر ينتظر.',
  'editor-menu': 'أوامر النص',
  'nothing-selected': 'لم يُحدَّد نص.',
  cut: 'قص',
  copy: 'نسخ',
  paste: 'لصق',
}
