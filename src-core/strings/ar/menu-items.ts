import type { menuItems as english } from '../en/menu-items'
import type { Translated } from '../translated'

export const menuItems: Translated<typeof english> = {
  'open-recent': 'المشاريع الأخيرة',
  'close-window': 'إغلاق النافذة',
  quit: 'إنهاء',
  services: 'الخدمات',
  hide: 'إخفاء «مقابلة»',
  'hide-others': 'إخفاء البرامج الأخرى',
  'show-all': 'إظهار الكل',
  window: 'نافذة',
  minimise: 'تصغير',
  'zoom-window': 'تكبير',
  'all-to-front': 'إحضار النوافذ كلها إلى الأمام',
  cut: 'قص',
  copy: 'نسخ',
  paste: 'لصق',
  'select-all': 'تحديد الكل',
  'reset-zoom': 'العرض بحجمه الأصلي',
  'zoom-in': 'تكبير العرض',
  'zoom-out': 'تصغير العرض',
  'full-screen': 'ملء الشاشة',
  'developer-tools': 'أدوات المطورين',
}
