import type { dialogs as english } from '../en/dialogs'
import type { Translated } from '../translated'

export const dialogs: Translated<typeof english> = {
  'choose-article': 'اختر الأصل وترجمته، أو صفحة واحدة تضمهما معًا',
  'choose-version': 'نسخة أخرى من الترجمة',
  'choose-returned': 'إدخال ملف راجعه زميل',
  'returned-files': 'جداول مراجعة وملفات \u2066XLIFF\u2069 وجداول حسابية',
  'choose-project': 'فتح مشروع',
  'choose-dictionaries': 'إضافة معاجم',
  'dictionary-files':
    'معاجم (\u2066dictd\u2069 و\u2066TSV\u2069 و\u2066TBX\u2069 و\u2066TMX\u2069)',
  'choose-backup-folder': 'مجلد النسخ الاحتياطية',
  'restore-damaged':
    'المشروع «\u2068{{name}}\u2069» تالف ويتعذر فتحه. توجد منه نسخة احتياطية بتاريخ {{time}}. أتريد فتحها؟',
  'restore-damaged-about': 'تُنسخ إلى جانب الملف التالف باسم خاص بها، ويبقى الملف التالف كما هو.',
  'restore-missing':
    'لم يعد المشروع «\u2068{{name}}\u2069» في مكانه: لعله نُقل أو تغيّر اسمه أو حُذف. توجد منه نسخة احتياطية بتاريخ {{time}}. أتريد فتحها؟',
  'restore-missing-about': 'تُنسخ إلى المكان الذي كان فيه المشروع، وتبقى النسخة الاحتياطية كما هي.',
  restore: 'فتح النسخة الاحتياطية',
  'keep-project': 'مكان حفظ المشروع',
  'export-to': 'تصدير بصيغة \u2068{{format}}\u2069',
  'readable-files': 'نصوص ومستندات ونصوص متوازية',
  'project-files': 'مشاريع «مقابلة»',
  'all-files': 'كل الملفات',
  'pasted-text': 'النص الملصق',
  'replace-question_zero': 'لا ملفات تُستبدل.',
  'replace-question_one': '{{names}} موجود من قبل. أتريد استبداله؟',
  'replace-question_two': '{{names}} موجودان من قبل. أتريد استبدالهما؟',
  'replace-question_few': '{{names}} موجودة من قبل. أتريد استبدالها؟',
  'replace-question_many': '{{names}} موجودة من قبل. أتريد استبدالها؟',
  'replace-question_other': '{{names}} موجودة من قبل. أتريد استبدالها؟',
  replace: 'استبدال',
  cancel: 'إلغاء',
  'window-failed': 'توقفت النافذة عن العمل وفُتحت من جديد. كل ما قيل إنه محفوظ موجود.',
  'page-failed':
    'حدث خطأ في هذه النافذة. كل ما قيل إنه محفوظ باقٍ. افتح النافذة من جديد لتواصل من حيث توقفت.',
  'app-failed':
    'حدث خطأ في «مقابلة». كل ما قيل إنه محفوظ باقٍ. إن بدا لك شيء على غير عادته فشغّل «مقابلة» من جديد.',
  'report-about':
    'لك أن تحفظ تقريرًا للمطورين فيه أرقام الإصدارات والنظام والخطأ، بلا نصوص ولا أسماء مجلدات. لا يُرسَل شيء من تلقاء نفسه.',
  'save-report': 'حفظ تقرير…',
  reopen: 'فتح النافذة من جديد',
  restart: 'تشغيل «مقابلة» من جديد',
  'window-keeps-failing':
    'توقفت النافذة عن العمل مرارًا. كل ما قيل إنه محفوظ في أمان. أغلق «مقابلة» ثم شغّلها من جديد.',
  continue: 'متابعة',
  quit: 'إنهاء',
}
