import type { menuNames as english } from '../en/menu-names'
import type { Translated } from '../translated'

export const menuNames: Translated<typeof english> = {
  file: 'ملف',
  edit: 'تحرير',
  view: 'عرض',
  review: 'مراجعة',
  bead: 'صف',
  go: 'انتقال',
  help: 'مساعدة',
}
