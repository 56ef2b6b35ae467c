import type { backups as english } from '../en/backups'
import type { Translated } from '../translated'

export const backups: Translated<typeof english> = {
  title: 'الحفظ والنسخ الاحتياطية',
  'saved-at-once':
    'كل تغيير يُحفظ في المشروع فور حدوثه. لا حاجة إلى أن تحفظ شيئًا بيدك، ولا يضيع ما حُفظ ولو توقف البرنامج فجأة.',
  keep: 'الاحتفاظ بنسخ احتياطية من المشاريع',
  about:
    'النسخة الاحتياطية نسخة كاملة من المشروع، تُؤخذ عند فتحه وفي أثناء العمل إن تغيّر شيء فيه. وإذا تلف ملف مشروع يومًا عرضت عليك «مقابلة» أحدث نسخة منه.',
  kept: 'عدد النسخ لكل مشروع',
  minutes: 'الدقائق بين نسخة وأخرى',
  where: 'تُحفظ في',
  'choose-folder': 'اختيار مجلد آخر…',
  'show-folder': 'إظهار المجلد',
}
