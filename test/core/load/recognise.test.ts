import { describe, expect, it } from 'vitest'
import { bylineLikelihood } from '../../../src-core/load/recognise/byline'
import { isCaption } from '../../../src-core/load/recognise/caption'
import { isDateLine } from '../../../src-core/load/recognise/date-line'
import { isLinkLine } from '../../../src-core/load/recognise/link-line'
import { isListItem } from '../../../src-core/load/recognise/list-item'
import { isPageSign } from '../../../src-core/load/recognise/page-sign'

/** Which of the texts the recogniser gets wrong. */
function wrong(
  recognise: (text: string) => boolean,
  yes: readonly string[],
  no: readonly string[],
): readonly string[] {
  return [...yes.filter((text) => !recognise(text)), ...no.filter((text) => recognise(text))]
}

describe('a date line', () => {
  it('is told in every month system, and from text that has a date in it', () => {
    const yes = [
      'الثلاثاء 1 حزيران 2021',
      'الأحد ٢٢ كانون الثاني ٢٠٢٣',
      '٣ تشرين الأول ٢٠٢٢',
      '14 آب/أغسطس 2020',
      'الخميس، 5 يناير 2017',
      '9 غشت 2021 - 14:35',
      'الجمعة 22 جويلية 2018',
      '3 أوت 2019',
      '15 فيفري 2020',
      '2 شتنبر 2015',
      '1 رمضان 1445 هـ',
      '١٧ ربيع الأول ١٤٤٢ هـ الموافق ٣ نوفمبر ٢٠٢٠ م',
      'نُشر في 16 أغسطس 2022 الساعة 12:49 بتوقيت غرينتش',
      'آخر تحديث: 17 شباط/فبراير 2023',
      'تاريخ النشر: ٠٤/٠١/٢٠٢٣',
      'منذ ساعتين',
      'قبل 3 أيام',
      'بيروت في 3 أيار 2011',
      'June 1, 2021',
      '1 June 2021',
      'Tuesday, January 5th, 2021 at 9:15 am',
      'Published: 21 Oct 2023, 09:53 GMT',
      'Last updated 2 hours ago',
      '2021-06-01',
      '01/06/2021 | 14:20',
      'Amman, Jordan, 3 March 2020',
      'Ramadan 1, 1445 AH',
      'Sat 14 Mar 2020 19.42 GMT',
    ]
    const no = [
      'في 1 حزيران 2021 وصلت الباخرة الأولى',
      'حزيران الطويل',
      'آب اللهّاب',
      'أب وأم وثلاثة أولاد',
      'عام 1967',
      '1967',
      'May we come in?',
      'March of the 40 drums',
      'On 1 June 2021 the first ship arrived.',
      'The storm of 12 January 1952',
      'متى كان ذلك، في 3 أيار 2011؟',
      '12,400',
      'صفر أهداف في 90 دقيقة',
    ]
    expect(wrong(isDateLine, yes, no)).toEqual([])
  })
})

describe('a byline', () => {
  it('is certain when it has words of authorship, a desk or an agency', () => {
    const yes = [
      'By Rula Haddad',
      'by Rula Haddad and Tom Ashworth in Amman',
      'BY RULA HADDAD',
      'By Rula Haddad, The Harbour Times',
      'Words by Clara Whitcombe',
      'Written by: Clara Whitcombe, Geneva correspondent',
      'Reporting by Samira Haddad; editing by Paul Greene',
      'Translated by Staff',
      'Translated from the Arabic by Rana Saab',
      'Translation: Rana Saab',
      'Author: R. Haddad',
      'Our correspondent',
      'Reuters',
      'Amman (AFP)',
      'Rula Haddad | 3 May 2021',
      'بقلم رنا شاهين',
      'بقلم: د. رنا شاهين',
      'كتب سامر الحلبي:',
      'كتبت: نادية بن علي',
      'إعداد ليلى حداد، مراسل في بيروت',
      'ترجمة: هيئة التحرير',
      'ترجمة رنا صعب',
      'نقله إلى العربية: رامي الأسعد',
      'حاورتها: هناء القاسم',
      'شارك في التغطية ليلى حداد، تحرير خالد العتيبي',
      'رويترز',
      'القاهرة - وكالات',
      'رجب المدهون - الثلاثاء 1 حزيران 2021',
    ]
    const no = [
      'By noon the square was empty.',
      'By the time it reached the island',
      'By what right?',
      'Translated by hand, the book took nine years to finish.',
      'Edited highlights',
      'كتب الطفل رسالة إلى البحر.',
      'كتب المدرسة',
      'تقرير دولي يحذّر من نقص المياه',
      'تحرير أسعار الوقود',
      'إعداد الموازنة العامة',
      'ترجمة هذا الكلام إلى أرقام سهلة.',
      'حوار مع البحر',
      'The Associated Press won two prizes.',
    ]
    expect(wrong((text) => bylineLikelihood(text) === 'certain', yes, no)).toEqual([])
  })

  it('is likely when it is a name that begins with a known given name', () => {
    const yes = [
      'رجب المدهون',
      'ليلى حدّاد',
      'منى الشريف - عمّان',
      'بيروت - وليد قاسم',
      'د. علي سالم',
    ]
    const yesInEnglish = ['Sarah Whitfield', 'Daniel Okafor in Geneva', 'Layla al-Hassan, Beirut']
    const no = [
      'رحلة كل ساعة',
      'حساب البرونز',
      'الأمل على الطريق',
      'After Sarah',
      'The Sarah House',
    ]
    const isLikely = (text: string): boolean => bylineLikelihood(text) === 'likely'
    expect(wrong(isLikely, [...yes, ...yesInEnglish], no)).toEqual([])
  })
})

describe('a caption', () => {
  it('is told by its label or by the credit at its end', () => {
    const yes = [
      'Photo: EPA',
      'Photo by Lucas Meyer',
      'File photo of the old harbour',
      'Rescue workers at the scene (Reuters)',
      'Amman: the stadium before the match. [Lucas Meyer/Reuters]',
      'The tower in 1910. Photograph: Dana Ruiz/Getty Images',
      'Pupils choose their first books. (Handout)',
      'The quay at dawn | AFP',
      'الصورة: أسوشيتد برس',
      'صورة أرشيفية للمقر (الأناضول)',
      'منظر للميناء عند الغروب (أ ف ب )',
      'القاعة بعد ترميمها (تصوير سامر منصور)',
      'حارس الفريق يبعد الكرة (عدسة حسن بيضون)',
      'التعليق على الصورة: اللاعبون خلال حصة تدريبية',
    ]
    const no = [
      'The strike ended on Monday. (Reuters)',
      'The strike ended on Monday, the union told the agency (AP).',
      'The rate fell to 4 percent (source: the ministry).',
      'Photographs by night are hard to take, she says.',
      'وانتهى الإضراب يوم الاثنين. (رويترز)',
      'ونقلت ذلك وكالة فرانس برس (أ ف ب).',
      'الصورة التي علّقها على الجدار لم تكن صورته.',
      'He drove at 120 (km/h)',
    ]
    expect(wrong(isCaption, yes, no)).toEqual([])
  })
})

describe('a line that leads elsewhere', () => {
  it('is told from sentences that begin with the same words', () => {
    const yes = [
      'Share this article on Facebook, Twitter or WhatsApp',
      'Follow us on Instagram',
      'Follow The Harbour Times on Telegram',
      'Sign up for our daily newsletter',
      'Subscribe to our channel.',
      'Read more',
      'Read also: The last postman of the outer isles',
      'Related articles',
      'RELATED STORIES:',
      'You may also like',
      'Tags: harbour, ferry',
      'Home > News > Local',
      'Advertisement',
      '© 2022 The Quarterly Review. All rights reserved.',
      'www.example.org',
      'editor@example.org',
      '[Subscribe to our channel for more]',
      '[اشترك في قناة «الأخبار» على يوتيوب]',
      'تابعونا على فيسبوك',
      'شارك هذا المقال على تويتر',
      'شارك عبر البريد الإلكتروني',
      'اشترك لتصلك أهم الأخبار كل صباح',
      'اقرأ أيضاً',
      'إقرأ أيضًا: رحلة إلى الجزيرة',
      'مقالات ذات صلة',
      'مواضيع ذات صلة:',
      '.من ملف : المرفأ القديم',
      'المزيد حول هذه القصة',
      'كلمات دلالية: البحر، المرفأ',
      'جميع الحقوق محفوظة © 2019',
      'إعلان',
    ]
    const no = [
      'Share prices fell on Monday.',
      'Share your reference number with nobody.',
      'Follow the instructions on the form.',
      'Find us a volunteer, say the librarians.',
      'Like us, they need water and light.',
      'Register to vote by Friday.',
      'Read it twice, my mother used to say.',
      'More rain is expected.',
      'Related parties must be named in the annex, the law says.',
      'شارك علي الحاج في أعمال الصيانة متطوّعاً.',
      'شارك هذا الأسبوع مئة متطوّع في القطاف.',
      'تابع الجمهور على المدرّجات المباراة حتى نهايتها.',
      'المزيد من الأعمال ينتظر الضفّة الشرقية.',
      'سجّل الفريق هدفين على حساب ضيفه',
      'اشترك الأولاد في غرس الشجرة.',
      'ملفّ المرفأ القديم',
      'مصدر الماء نبع صغير',
    ]
    expect(wrong(isLinkLine, yes, no)).toEqual([])
  })
})

describe('other lines', () => {
  it('tells list items from names, ranges and dialogue', () => {
    const yes = [
      '• bread',
      '- the juice of 2 lemons',
      '3. Send it.',
      '(2) Send it',
      '١- املأ الاستمارة',
      'أ) البحر',
      '2) أرفق صورتين',
    ]
    const no = [
      '12 - 15 March',
      'J. Smith',
      'د. أحمد سالم',
      '* * *',
      '2021. It was a good year.',
      '3.5 million came',
      '-5 degrees',
    ]
    expect(wrong(isListItem, yes, no)).toEqual([])
  })

  it('tells signs of the page from numbers that head a chapter', () => {
    const yes = [
      '***',
      '— — —',
      'Page 3 of 12',
      'صفحة ٣',
      '12',
      '5 min read',
      'مدة القراءة: ٥ دقائق',
    ]
    expect(
      wrong(isPageSign, yes, ['1967', 'Page one was missing', 'Twelve', 'صفحة جديدة']),
    ).toEqual([])
  })
})
