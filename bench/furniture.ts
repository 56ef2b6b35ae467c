/** Lines that surround articles, by side. */
export interface FurnitureLines {
  readonly ar: readonly string[]
  readonly en: readonly string[]
}

/** Our own lines of the sort that surrounds articles, to train and try the aligner with. */
const arabicFurniture: readonly string[] = [
  'إعداد: قسم الأخبار',
  'بقلم سلمى الحداد',
  'كتب مراسلنا من عمّان',
  'الخميس 14 آذار 2019',
  'آخر تحديث: 10:45',
  '3 دقائق للقراءة',
  'تصوير: هالة منصور',
  'الصورة من الأرشيف',
  'عدد المشاهدات 1520',
  'أضف تعليقاً',
  'اشترك في نشرتنا البريدية',
  'انسخ الرابط',
  'طباعة',
  'الأكثر قراءة',
  'موضوعات ذات صلة',
  'للمزيد تابعونا على تطبيق الهاتف',
  'اقتصاد',
  'رأي',
  'ثقافة وفنون',
  'جميع الحقوق محفوظة',
  'الصفحة الرئيسية > محليات',
  'المصدر: وكالات',
  'إعلان',
  'تحميل المزيد',
  'الوسوم: مياه، زراعة، بيئة',
  'الهوامش',
  '***',
  'ملاحظة من المحرر: جرى اختصار النص.',
]

const englishFurniture: readonly string[] = [
  'By our correspondent in Amman',
  'Words by Salma Haddad',
  'Translated by the desk',
  'Thursday, March 14, 2019',
  'Last updated at 10:45',
  '3 min read',
  'Photo: Hala Mansour',
  'File picture',
  '1,520 views',
  'Leave a comment',
  'Sign up for the weekly letter',
  'Copy link',
  'Print',
  'Most read',
  'Related topics',
  'Follow us on the app for more',
  'Business',
  'Opinion',
  'Arts',
  'All rights reserved',
  'Home > Local',
  'Source: agencies',
  'Advertisement',
  'Load more',
  'Tags: water, farming, environment',
  'Footnotes',
  '* * *',
  "Editor's note: this text has been shortened.",
  'Chapter Two',
  'Listen to this story',
]

export const usualFurniture: FurnitureLines = { ar: arabicFurniture, en: englishFurniture }

/** Other lines of the same sort, never used to fit: to see whether furniture is known by its wording. */
export const freshFurniture: FurnitureLines = {
  ar: [
    'مشاركة عبر البريد',
    'اقرأ أيضاً',
    'الفصل الثالث',
    'كتبت لينا الأسعد',
    '٢٢ أيلول ٢٠١٧',
    'شارك برأيك',
    'صفحة 14',
    'أرشيف',
    'حقوق الصورة: وكالة الأنباء',
    'تعليقات القراء (12)',
    'إقرأ النص الكامل هنا',
    'نشرة اليوم',
  ],
  en: [
    'Share by mail',
    'See also',
    'Part Three',
    'Reporting by Lena Asaad',
    'September 22, 2017',
    'Have your say',
    'Page 14',
    'Archive',
    'Image credit: news agency',
    'Readers wrote (12)',
    'Full text here',
    'Bulletin of the day',
  ],
}
