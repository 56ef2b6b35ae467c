import type { exporting as english } from '../en/export'
import type { Translated } from '../translated'

export const exporting: Translated<typeof english> = {
  title: 'تصدير',
  format: 'الصيغة',
  'group-people': 'للقراءة والمراجعة',
  'group-tools': 'لبرامج الترجمة',
  'group-data': 'للجداول والبرامج',
  loses: 'لا يشمل: {{what}}.',
  'loses-nothing': 'يشمل كل شيء.',
  go: 'اختر المكان…',
  articles: 'المقالات',
  'articles-current': 'هذا المقال',
  'articles-all_zero': 'لا مقالات في المشروع',
  'articles-all_one': 'مقال المشروع الوحيد',
  'articles-all_two': 'مقالا المشروع',
  'articles-all_few': 'مقالات المشروع كلها ({{count, number}})',
  'articles-all_many': 'مقالات المشروع كلها ({{count, number}})',
  'articles-all_other': 'مقالات المشروع كلها ({{count, number}})',
  level: 'الصفوف',
  'level-sentence': 'جمل',
  'level-paragraph': 'فقرات',
  text: 'النص',
  'text-corrected': 'المصحَّح',
  'text-imported': 'كما استُورد',
  statuses: 'الحالة',
  'language-code-source': 'لغة الأصل',
  'language-code-target': 'لغة الترجمة',
  preview: 'معاينة',
  'preview-count_zero': 'لن يُكتب أيّ صف',
  'preview-count_one': 'سيُكتب صف واحد',
  'preview-count_two': 'سيُكتب صفان',
  'preview-count_few': 'ستُكتب {{count, number}} صفوف',
  'preview-count_many': 'سيُكتب {{count, number}} صفًا',
  'preview-count_other': 'سيُكتب {{count, number}} صف',
  'column-id': 'الرقم',
  'column-comment': 'تعليق',
  'column-status': 'الحالة',
  warnings: 'ما لن يكون في الملف',
  written_zero: 'كُتب بلا أزواج في «{{folder}}»: {{files}}',
  written_one: 'كُتب زوج واحد في «{{folder}}»: {{files}}',
  written_two: 'كُتب زوجان في «{{folder}}»: {{files}}',
  written_few: 'كُتبت {{count, number}} أزواج في «{{folder}}»: {{files}}',
  written_many: 'كُتب {{count, number}} زوجًا في «{{folder}}»: {{files}}',
  written_other: 'كُتب {{count, number}} زوج في «{{folder}}»: {{files}}',
  'not-saved': 'لم يُصدَّر شيء، لأن التغييرات الأخيرة لم تُحفظ قبل التصدير.',
  reported: 'كُتب التقرير في «{{folder}}»: {{files}}',
  'show-file': 'إظهار في المجلد',
  'files-count_zero': 'لا ملفات',
  'files-count_one': 'ملف واحد',
  'files-count_two': 'ملفان',
  'files-count_few': '{{count, number}} ملفات',
  'files-count_many': '{{count, number}} ملفًا',
  'files-count_other': '{{count, number}} ملف',
  'bad-code': 'ليس هذا رمز لغة. ومن رموز اللغات ar وar-LB وen-US.',
  'report-of': 'ما سيرويه التقرير',
  'warning-nothing_zero': 'لا شيء يوافق هذا الاختيار.',
  'warning-nothing_one': 'لا شيء يوافق هذا الاختيار.',
  'warning-nothing_two': 'لا شيء يوافق هذا الاختيار.',
  'warning-nothing_few': 'لا شيء يوافق هذا الاختيار.',
  'warning-nothing_many': 'لا شيء يوافق هذا الاختيار.',
  'warning-nothing_other': 'لا شيء يوافق هذا الاختيار.',
  'warning-omissions_zero': 'لا تُترك جمل محذوفة.',
  'warning-omissions_one': 'تُترك جملة محذوفة واحدة: لا تتسع صيغة {{format}} لزوج من جانب واحد.',
  'warning-omissions_two': 'تُترك جملتان محذوفتان: لا تتسع صيغة {{format}} لزوج من جانب واحد.',
  'warning-omissions_few':
    'تُترك {{count, number}} جمل محذوفة: لا تتسع صيغة {{format}} لزوج من جانب واحد.',
  'warning-omissions_many':
    'تُترك {{count, number}} جملة محذوفة: لا تتسع صيغة {{format}} لزوج من جانب واحد.',
  'warning-omissions_other':
    'تُترك {{count, number}} جملة محذوفة: لا تتسع صيغة {{format}} لزوج من جانب واحد.',
  'warning-additions_zero': 'لا تُترك إضافات.',
  'warning-additions_one': 'تُترك إضافة واحدة: لا تتسع صيغة {{format}} لزوج من جانب واحد.',
  'warning-additions_two': 'تُترك إضافتان: لا تتسع صيغة {{format}} لزوج من جانب واحد.',
  'warning-additions_few':
    'تُترك {{count, number}} إضافات: لا تتسع صيغة {{format}} لزوج من جانب واحد.',
  'warning-additions_many':
    'تُترك {{count, number}} إضافة: لا تتسع صيغة {{format}} لزوج من جانب واحد.',
  'warning-additions_other':
    'تُترك {{count, number}} إضافة: لا تتسع صيغة {{format}} لزوج من جانب واحد.',
  'warning-furniture_zero': 'لا يُترك شيء من لوازم الصفحة.',
  'warning-furniture_one': 'يُترك عنصر واحد من لوازم الصفحة: ليس من نص المقال.',
  'warning-furniture_two': 'يُترك عنصران من لوازم الصفحة: ليسا من نص المقال.',
  'warning-furniture_few': 'تُترك {{count, number}} عناصر من لوازم الصفحة: ليست من نص المقال.',
  'warning-furniture_many': 'يُترك {{count, number}} عنصرًا من لوازم الصفحة: ليست من نص المقال.',
  'warning-furniture_other': 'يُترك {{count, number}} عنصر من لوازم الصفحة: ليست من نص المقال.',
  'warning-other-status_zero': 'لا تُترك صفوف.',
  'warning-other-status_one': 'يُترك صف واحد حالته غير ما اخترت.',
  'warning-other-status_two': 'يُترك صفان حالتهما غير ما اخترت.',
  'warning-other-status_few': 'تُترك {{count, number}} صفوف حالتها غير ما اخترت.',
  'warning-other-status_many': 'يُترك {{count, number}} صفًا حالتها غير ما اخترت.',
  'warning-other-status_other': 'يُترك {{count, number}} صف حالتها غير ما اخترت.',
  'warning-other-articles_zero': 'لا تُترك مقالات.',
  'warning-other-articles_one':
    'يُترك مقال واحد بلغتين أخريين أو في الاتجاه الآخر: الملف لزوج واحد من اللغات.',
  'warning-other-articles_two':
    'يُترك مقالان بلغتين أخريين أو في الاتجاه الآخر: الملف لزوج واحد من اللغات.',
  'warning-other-articles_few':
    'تُترك {{count, number}} مقالات بلغتين أخريين أو في الاتجاه الآخر: الملف لزوج واحد من اللغات.',
  'warning-other-articles_many':
    'يُترك {{count, number}} مقالًا بلغتين أخريين أو في الاتجاه الآخر: الملف لزوج واحد من اللغات.',
  'warning-other-articles_other':
    'يُترك {{count, number}} مقال بلغتين أخريين أو في الاتجاه الآخر: الملف لزوج واحد من اللغات.',
  'warning-changes_zero': 'لم يُصحَّح أيّ صف.',
  'warning-changes_one': 'صُحِّح صف واحد؛ في الملف نصه الجديد دون بيان ما تغيّر.',
  'warning-changes_two': 'صُحِّح صفان؛ في الملف نصهما الجديد دون بيان ما تغيّر.',
  'warning-changes_few': 'صُحِّحت {{count, number}} صفوف؛ في الملف نصها الجديد دون بيان ما تغيّر.',
  'warning-changes_many': 'صُحِّح {{count, number}} صفًا؛ في الملف نصها الجديد دون بيان ما تغيّر.',
  'warning-changes_other': 'صُحِّح {{count, number}} صف؛ في الملف نصها الجديد دون بيان ما تغيّر.',
  'warning-comments_zero': 'لا تُترك تعليقات.',
  'warning-comments_one': 'يُترك تعليق واحد: لا مكان للتعليقات في صيغة {{format}}.',
  'warning-comments_two': 'يُترك تعليقان: لا مكان للتعليقات في صيغة {{format}}.',
  'warning-comments_few': 'تُترك {{count, number}} تعليقات: لا مكان للتعليقات في صيغة {{format}}.',
  'warning-comments_many': 'يُترك {{count, number}} تعليقًا: لا مكان للتعليقات في صيغة {{format}}.',
  'warning-comments_other': 'يُترك {{count, number}} تعليق: لا مكان للتعليقات في صيغة {{format}}.',
  'warning-issues_zero': 'لا تُترك مآخذ.',
  'warning-issues_one': 'يُترك مأخذ واحد: لا مكان للمآخذ في صيغة {{format}}.',
  'warning-issues_two': 'يُترك مأخذان: لا مكان للمآخذ في صيغة {{format}}.',
  'warning-issues_few': 'تُترك {{count, number}} مآخذ: لا مكان للمآخذ في صيغة {{format}}.',
  'warning-issues_many': 'يُترك {{count, number}} مأخذًا: لا مكان للمآخذ في صيغة {{format}}.',
  'warning-issues_other': 'يُترك {{count, number}} مأخذ: لا مكان للمآخذ في صيغة {{format}}.',
  'warning-long-units_zero': 'لا صفوف طويلة.',
  'warning-long-units_one': 'صف واحد أطول من {{limit, number}} محرف؛ يتخطاه RWS Language Cloud.',
  'warning-long-units_two': 'صفان أطول من {{limit, number}} محرف؛ يتخطاهما RWS Language Cloud.',
  'warning-long-units_few':
    '{{count, number}} صفوف أطول من {{limit, number}} محرف؛ يتخطاها RWS Language Cloud.',
  'warning-long-units_many':
    '{{count, number}} صفًا أطول من {{limit, number}} محرف؛ يتخطاها RWS Language Cloud.',
  'warning-long-units_other':
    '{{count, number}} صف أطول من {{limit, number}} محرف؛ يتخطاها RWS Language Cloud.',
  'warning-line-ends_zero': 'لا علامات جدولة ولا نهايات أسطر داخل الصفوف.',
  'warning-line-ends_one':
    'علامات الجدولة ونهايات الأسطر داخل صف واحد تصير مسافات: لكل نص في صيغة {{format}} سطر واحد.',
  'warning-line-ends_two':
    'علامات الجدولة ونهايات الأسطر داخل صفين تصير مسافات: لكل نص في صيغة {{format}} سطر واحد.',
  'warning-line-ends_few':
    'علامات الجدولة ونهايات الأسطر داخل {{count, number}} صفوف تصير مسافات: لكل نص في صيغة {{format}} سطر واحد.',
  'warning-line-ends_many':
    'علامات الجدولة ونهايات الأسطر داخل {{count, number}} صفًا تصير مسافات: لكل نص في صيغة {{format}} سطر واحد.',
  'warning-line-ends_other':
    'علامات الجدولة ونهايات الأسطر داخل {{count, number}} صف تصير مسافات: لكل نص في صيغة {{format}} سطر واحد.',
  'warning-moved_zero': 'لا شيء منقول.',
  'warning-moved_one':
    'يُكتب زوج منقول واحد حيث يقع مقابله: لا تتسع صيغة {{format}} لأزواج متقاطعة.',
  'warning-moved_two':
    'يُكتب زوجان منقولان حيث يقع مقابلهما: لا تتسع صيغة {{format}} لأزواج متقاطعة.',
  'warning-moved_few':
    'تُكتب {{count, number}} أزواج منقولة حيث يقع مقابلها: لا تتسع صيغة {{format}} لأزواج متقاطعة.',
  'warning-moved_many':
    'يُكتب {{count, number}} زوجًا منقولًا حيث يقع مقابلها: لا تتسع صيغة {{format}} لأزواج متقاطعة.',
  'warning-moved_other':
    'يُكتب {{count, number}} زوج منقول حيث يقع مقابلها: لا تتسع صيغة {{format}} لأزواج متقاطعة.',
  'warning-cut_zero': 'لا نصوص مقتطعة.',
  'warning-cut_one': 'يُقتطع نص واحد: تتسع الخلية لعدد {{limit, number}} من المحارف.',
  'warning-cut_two': 'يُقتطع نصان: تتسع الخلية لعدد {{limit, number}} من المحارف.',
  'warning-cut_few': 'تُقتطع {{count, number}} نصوص: تتسع الخلية لعدد {{limit, number}} من المحارف.',
  'warning-cut_many': 'يُقتطع {{count, number}} نصًا: تتسع الخلية لعدد {{limit, number}} من المحارف.',
  'warning-cut_other': 'يُقتطع {{count, number}} نص: تتسع الخلية لعدد {{limit, number}} من المحارف.',
  'warning-no-region_zero': 'لا رموز بلا منطقة.',
  'warning-no-region_one':
    'يريد memoQ وTrados رموزًا فيها المنطقة، مثل ar-LB وen-US، توافق مشروعهما.',
  'warning-no-region_two':
    'يريد memoQ وTrados رموزًا فيها المنطقة، مثل ar-LB وen-US، توافق مشروعهما.',
  'warning-no-region_few':
    'يريد memoQ وTrados رموزًا فيها المنطقة، مثل ar-LB وen-US، توافق مشروعهما.',
  'warning-no-region_many':
    'يريد memoQ وTrados رموزًا فيها المنطقة، مثل ar-LB وen-US، توافق مشروعهما.',
  'warning-no-region_other':
    'يريد memoQ وTrados رموزًا فيها المنطقة، مثل ar-LB وen-US، توافق مشروعهما.',
}
