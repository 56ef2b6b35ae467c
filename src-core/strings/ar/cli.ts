import type { cli as english } from '../en/cli'
import type { Translated } from '../translated'

export const cli: Translated<typeof english> = {
  usage: {
    'unknown-option': 'لا يوجد خيار اسمه \u2068{{option}}\u2069.',
    'option-twice': 'ورد الخيار \u2068{{option}}\u2069 مرتين.',
    'no-value-wanted': 'الخيار \u2068{{option}}\u2069 لا يأخذ قيمة.',
    'value-missing': 'الخيار \u2068{{option}}\u2069 يحتاج إلى قيمة.',
    'wrong-value':
      'لا يقبل \u2068{{option}}\u2069 القيمة \u2068{{value}}\u2069. ما يقبله: \u2068{{choices}}\u2069.',
    'no-command':
      'اذكر ما تريد: \u2068align\u2069 للمحاذاة أو \u2068check\u2069 للفحص أو \u2068export\u2069 للتصدير أو \u2068convert\u2069 للتحويل أو \u2068return\u2069 لإدخال ملف مراجَع.',
    'unknown-command': 'لا يوجد أمر اسمه \u2068{{command}}\u2069.',
    'no-files': 'اذكر ملف الأصل وملف ترجمته، أو صفحة واحدة تضمهما معًا.',
    'too-many-files':
      'اذكر ملفين، هما الأصل وترجمته، أو صفحة واحدة تضمهما معًا. عدد ما ذكرته: {{count}}.',
    'one-project': 'اذكر ملف مشروع واحدًا لتصديره.',
    'option-not-with': 'لا يُستعمل الخيار \u2068{{option}}\u2069 مع \u2068{{command}}\u2069.',
    'files-not-with': 'لا تُذكر ملفات مع \u2068{{option}}\u2069.',
    'needs-file':
      'تكتب هذه الصيغة عدة ملفات (عددها {{count}})، فسمّها بعد \u2068-o\u2069: الاسم \u2068-o news\u2069 يعطي \u2068{{names}}\u2069.',
    'binary-output':
      'ليست هذه الصيغة نصًا يُعرض في الطرفية: سمِّ ملفًا بعد \u2068-o\u2069، أو حوّل الخرج بعلامة \u2068|\u2069 أو \u2068>\u2069.',
    'convert-files': 'اذكر الملف المراد تحويله والملف المراد كتابته.',
    'return-files': 'اذكر ملف المشروع والملف الذي أعاده الزميل.',
    'overwrites-input':
      'ستحل النتيجة محل \u2068{{name}}\u2069 الذي صُنعت منه. اختر اسمًا آخر بعد \u2068-o\u2069.',
    'many-articles':
      'عدد مقالات المشروع: {{count}}. اختر واحدًا برقمه بعد \u2068--article\u2069: {{titles}}.',
    'no-article': 'لا مقال برقم {{number}} في المشروع؛ عدد مقالاته: {{count}}.',
    'see-help': 'للمساعدة: \u2068muqabala --help\u2069',
  },
  record: {
    'no-json': 'ليس بصيغة \u2068JSON\u2069 وترميز \u2068UTF-8\u2069',
    'no-object': 'ليس كائنًا',
    'no-side': 'الحقل \u2068{{field}}\u2069 ليس نصًا ولا قائمة نصوص',
    'no-language': 'ليست اللغتان رمزي لغة',
    'too-long': 'أطول من {{limit}} ميغابايت',
  },
  cases: {
    'no-json': 'ليس بصيغة \u2068JSON\u2069 وترميز \u2068UTF-8\u2069',
    'no-list': 'ليس قائمة',
    'no-case': 'العنصر {{number}} ليس حالة: تلزمه \u2068id\u2069 و\u2068ar\u2069 و\u2068en\u2069',
    'same-id': 'لحالتين المعرّف نفسه \u2068{{id}}\u2069',
  },
  summary: {
    beads_zero: 'لا صفوف',
    beads_one: 'صف واحد',
    beads_two: 'صفان',
    beads_few: '{{count}} صفوف',
    beads_many: '{{count}} صفًا',
    beads_other: '{{count}} صف',
    translation_zero: 'لا أزواج',
    translation_one: 'زوج واحد',
    translation_two: 'زوجان',
    translation_few: '{{count}} أزواج',
    translation_many: '{{count}} زوجًا',
    translation_other: '{{count}} زوج',
    omission_zero: 'لا محذوفات',
    omission_one: 'محذوف واحد',
    omission_two: 'محذوفان',
    omission_few: '{{count}} محذوفات',
    omission_many: '{{count}} محذوفًا',
    omission_other: '{{count}} محذوف',
    addition_zero: 'لا إضافات',
    addition_one: 'إضافة واحدة',
    addition_two: 'إضافتان',
    addition_few: '{{count}} إضافات',
    addition_many: '{{count}} إضافة',
    addition_other: '{{count}} إضافة',
    furniture_zero: 'لا شيء من لوازم الصفحة',
    furniture_one: 'عنصر واحد من لوازم الصفحة',
    furniture_two: 'عنصران من لوازم الصفحة',
    furniture_few: '{{count}} عناصر من لوازم الصفحة',
    furniture_many: '{{count}} عنصرًا من لوازم الصفحة',
    furniture_other: '{{count}} عنصر من لوازم الصفحة',
    doubtful_zero: 'لا صف مشكوك فيه',
    doubtful_one: 'صف واحد مشكوك فيه، علامته \u2068!\u2069',
    doubtful_two: 'صفان مشكوك فيهما، علامتهما \u2068!\u2069',
    doubtful_few: '{{count}} صفوف مشكوك فيها، علامتها \u2068!\u2069',
    doubtful_many: '{{count}} صفًا مشكوكًا فيه، علامتها \u2068!\u2069',
    doubtful_other: '{{count}} صف مشكوك فيه، علامتها \u2068!\u2069',
  },
  check: {
    bead: 'الصف {{number}}',
    none: 'لا تنبيهات.',
    found_zero: 'لا تنبيهات',
    found_one: 'تنبيه واحد',
    found_two: 'تنبيهان',
    found_few: '{{count}} تنبيهات',
    found_many: '{{count}} تنبيهًا',
    found_other: '{{count}} تنبيه',
    decided_zero: 'لم يُبتّ في شيء',
    decided_one: 'بُتّ في واحد من قبل',
    decided_two: 'بُتّ في اثنين من قبل',
    decided_few: 'بُتّ في {{count}} من قبل',
    decided_many: 'بُتّ في {{count}} من قبل',
    decided_other: 'بُتّ في {{count}} من قبل',
  },
  return: {
    taken_zero: 'لم يُدخل شيء.',
    taken_one: 'أُدخل تغيير واحد.',
    taken_two: 'أُدخل تغييران.',
    taken_few: 'أُدخلت {{count, number}} تغييرات.',
    taken_many: 'أُدخل {{count, number}} تغييرًا.',
    taken_other: 'أُدخل {{count, number}} تغيير.',
    'would-take_zero': 'لا شيء ليُدخل، ولم يتغير شيء.',
    'would-take_one': 'كان سيُدخل تغيير واحد، ولم يتغير شيء.',
    'would-take_two': 'كان سيُدخل تغييران، ولم يتغير شيء.',
    'would-take_few': 'كانت ستُدخل {{count, number}} تغييرات، ولم يتغير شيء.',
    'would-take_many': 'كان سيُدخل {{count, number}} تغييرًا، ولم يتغير شيء.',
    'would-take_other': 'كان سيُدخل {{count, number}} تغيير، ولم يتغير شيء.',
    left_zero: 'لم يبق ما يُبتّ فيه.',
    left_one:
      'بقي تغيير واحد للبتّ في التطبيق (والخيار \u2068--conflicts theirs\u2069 يأخذ ما غُيّر في الجانبين).',
    left_two:
      'بقي تغييران للبتّ في التطبيق (والخيار \u2068--conflicts theirs\u2069 يأخذ ما غُيّر في الجانبين).',
    left_few:
      'بقيت {{count, number}} تغييرات للبتّ في التطبيق (والخيار \u2068--conflicts theirs\u2069 يأخذ ما غُيّر في الجانبين).',
    left_many:
      'بقي {{count, number}} تغييرًا للبتّ في التطبيق (والخيار \u2068--conflicts theirs\u2069 يأخذ ما غُيّر في الجانبين).',
    left_other:
      'بقي {{count, number}} تغيير للبتّ في التطبيق (والخيار \u2068--conflicts theirs\u2069 يأخذ ما غُيّر في الجانبين).',
  },
  'progress-units_zero': '\u2068{{name}}\u2069: لا وحدات بعد …',
  'progress-units_one': '\u2068{{name}}\u2069: وحدة واحدة …',
  'progress-units_two': '\u2068{{name}}\u2069: وحدتان …',
  'progress-units_few': '\u2068{{name}}\u2069: {{count, number}} وحدات …',
  'progress-units_many': '\u2068{{name}}\u2069: {{count, number}} وحدة …',
  'progress-units_other': '\u2068{{name}}\u2069: {{count, number}} وحدة …',
  'progress-pages': '\u2068{{name}}\u2069: الصفحة {{done, number}} من {{count, number}} …',
  written_zero: 'كُتب \u2068{{files}}\u2069 بلا صفوف.',
  written_one: 'كُتب \u2068{{files}}\u2069 وفيه صف واحد.',
  written_two: 'كُتب \u2068{{files}}\u2069 وفيه صفان.',
  written_few: 'كُتب \u2068{{files}}\u2069 وفيه {{count}} صفوف.',
  written_many: 'كُتب \u2068{{files}}\u2069 وفيه {{count}} صفًا.',
  written_other: 'كُتب \u2068{{files}}\u2069 وفيه {{count}} صف.',
  'length-ratio': 'الطول {{ratio}}×',
  'left-out': 'لم يُكتب: {{list}}.',
  'list-separator': '، و',
  'bad-lines_zero': 'حُوذيت السطور كلها.',
  'bad-lines_one': 'تعذرت محاذاة سطر واحد، وفي نتيجته السبب.',
  'bad-lines_two': 'تعذرت محاذاة سطرين، وفي نتيجتيهما السبب.',
  'bad-lines_few': 'تعذرت محاذاة {{count}} سطور، وفي نتائجها السبب.',
  'bad-lines_many': 'تعذرت محاذاة {{count}} سطرًا، وفي نتائجها السبب.',
  'bad-lines_other': 'تعذرت محاذاة {{count}} سطر، وفي نتائجها السبب.',
  help: `يضع برنامج «مقابلة» المقال وترجمته جنبًا إلى جنب، ويحاذي بينهما.

  \u2066muqabala align SOURCE TARGET\u2069
      ملفان نصيان: الأصل وترجمته
  \u2066muqabala align PAGE\u2069
      صفحة واحدة تضم اللغتين
  \u2066muqabala align --cases CASES\u2069
      قائمة حالات، لقياس الجودة
  \u2066muqabala align --batch\u2069
      سطور JSON من الدخل القياسي، في كل سطر مقال
  \u2066muqabala check FILE [TARGET]\u2069
      التنبيهات في مشروع، أو فيما تمكن محاذاته
  \u2066muqabala export PROJECT\u2069
      مقالات من مشروع، بتصحيحاتها
  \u2066muqabala convert IN… OUT\u2069
      نصّان متحاذيان في صيغة أخرى، بأزواجهما كما هي
  \u2066muqabala return PROJECT FILE\u2069
      إدخال ما فعله زميل في ملف من ملفات المشروع

  \u2066--to FORM\u2069
      الصيغة: \u2066{{forms}}\u2069 (في الطرفية text، وفي غيرها json)
  \u2066-o, --output FILE\u2069
      الكتابة في ملف بدل الخرج القياسي
  \u2066--level LEVEL\u2069
      المستوى: paragraph للفقرات، أو sentence للجمل (وهو المعتاد)
  \u2066--dictionary FILE\u2069
      المحاذاة بهذا المعجم (dictd أو TSV أو TBX أو TMX) دون غيره، ويجوز تكراره
  \u2066--no-dictionaries\u2069
      المحاذاة بلا معاجم؛ وإلا فبالمعاجم التي يستعملها التطبيق (ومع --cases بلا أيّ معجم)
  \u2066--article NUMBER\u2069
      رقم المقال المطلوب تصديره من المشروع، أو all لها كلها
  \u2066--text TEXT\u2069
      النص: corrected المصحَّح (وهو المعتاد)، أو imported كما استُورد
  \u2066--status LIST\u2069
      صفوف بهذه الحالات دون غيرها، مثل approved,query (والحالات unreviewed وapproved وquery)
  \u2066--source-language CODE, --target-language CODE\u2069
      رمزا اللغتين اللذان يُكتبان، مثل ar-LB
  \u2066--conflicts SIDE\u2069
      ما غُيّر في الجانبين: ours يبقى كما عندك (وهو المعتاد)، أو theirs كما عند الزميل
  \u2066--author NAME\u2069
      اسم من يوقّع ما لم يوقّعه أحد في الملف المراجَع
  \u2066--dry-run\u2069
      عرض ما سيُدخل دون إدخاله
  \u2066--language en|ar\u2069
      لغة الرسائل
  \u2066--version, --help\u2069
      رقم الإصدار، وهذه المساعدة

رمز الخروج: 0 أُنجز العمل، 1 مُدخل غير صالح، 2 سطر أوامر خاطئ. ولا يُكتب شيء مع 1 و2.`,
}
