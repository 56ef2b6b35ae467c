import { foldText } from '../../text/normalise-arabic'

/** Longer lines are text, whatever they begin with. */
const mostWords = 18

const networks =
  'facebook|twitter|x|instagram|youtube|whatsapp|telegram|tiktok|linkedin|threads|google news|rss|email|e-mail' +
  '|فيسبوك|فايسبوك|تويتر|اكس|انستغرام|انستجرام|يوتيوب|واتساب|واتس اب|تلغرام|تليجرام|تيك توك|لينكد ان|اخبار غوغل|غوغل نيوز|البريد|البريد الالكتروني|الايميل'

/** What one signs up for, folded. */
const offers =
  'newsletters?|updates|alerts?|e-?mails?|inbox|account|channel|membership|free trial|app|notifications' +
  '|النشره|نشرتنا|نشره|بريد|البريد|بريدك|قناتنا|قناه|تنبيهات|الدخول|التطبيق|تطبيقنا'

const thisArticle = 'المقال|المقاله|الخبر|الموضوع|القصه|التقرير|الصفحه'

/** Lines that ask the reader to share, subscribe, follow or read on; folded, leading signs dropped. */
const invitations: readonly RegExp[] = [
  /^share(?:$|:| (?:this|on|via|the (?:story|article|page|post)|article|story)\b)/u,
  /^(?:please )?subscribe(?:$|[:!.]| (?:to|now|here|today|by|on)\b)/u,
  new RegExp(
    `^(?:please )?(?:sign up|register|log ?in|sign in|join us|get|receive)\\b(?:.*\\b(?:${offers})\\b|\\s*$)`,
    'u',
  ),
  new RegExp(
    `^(?:follow|find|like|join) (?:us(?:$| (?:on|at|via)\\b)|@\\S+|(?:\\S+ ){1,3}on (?:${networks})\\b)`,
    'u',
  ),
  /^(?:read|see|watch|listen|view|discover) (?:more|also|next|the (?:full|original) (?:story|article|report|interview|text|video))(?:$|\s*[:.>|-]| (?:on|about|here|from|at|in|news|stories)\b)/u,
  /^(?:click|tap) (?:here|on)\b/u,
  /^(?:save (?:articles?|this|for later)\b|listen to this (?:article|story)\b|sign up here\b|our standards\s*:|list \d+ of \d+$|end of (?:list|most read|recommended)\b|skip .{3,40} and continue reading)/u,
  /^(?:تخطي .{3,40} وواصل القراءه|نهايه (?:القائمه|القصص)|قصص مقترحه نهايه|شارك(?:وا)? (?:ال)?(?:قصه|خبر|مقال|صفحه)$)/u,
  /^(?:download|get) (?:the|our) (?:\p{L}+ )?app\b/u,
  /^(?:watch|listen|video|gallery|podcast|in pictures|live|read|also read|see also|also see|related|more|topics?|tags?|keywords|filed under|categor(?:y|ies)|in this series|from the series|series|sources?|links?|hashtags?)\s*:\s*\S/u,
  /^this (?:article|story|piece|interview|report) (?:is part of|was (?:first|originally) published|first appeared|originally appeared)/u,
  /^(?:(?:print|e-?mail|save|copy) this (?:page|article|story)|(?:story|article|content) continues (?:below|after .{3,25})|(?:print|e-?mail|comments?|reply|copy link|bookmark|save|listen|skip to (?:main )?content|back to top|home|menu|search|advertisements?|sponsored(?: content)?|continue reading|loading|show more|load more|next|previous|prev)(?: \(?\d+\)?)?\s*[.>]?)$/u,
  /^(?:leave a (?:comment|reply)|post a comment|\d+ (?:comments?|shares?|likes?|views?|تعليق(?:ات)?|مشاهد(?:ه|ات)|مشارك(?:ه|ات)))$/u,
  new RegExp(
    `^(?:سجلوا|سجل (?:في|الان|بريدك|الدخول)|انضم(?:وا)?)(?: .*)?(?<!\\p{L})(?:${offers})(?!\\p{L})`,
    'u',
  ),
  /^(?:اشترك(?:وا|ي)? (?:في|الان|معنا|لتصلك|ليصلك|لتصلكم|ليصلكم|بـ|ب\p{L}+)|للاشتراك|لمتابعتنا|تابعونا|تابعنا|شارك$|مشاركه$|اشترك$|اشتراك$)/u,
  new RegExp(
    `^(?:شارك(?:وا|ها|نا)?|تابع(?:وا|ي)?|مشاركه)(?: \\p{L}+){0,3} (?:علي|عبر|في) (?:${networks})(?!\\p{L})`,
    'u',
  ),
  new RegExp(`^(?:شارك(?:وا)?|مشاركه) (?:هذا |هذه )?(?:${thisArticle})(?!\\p{L})`, 'u'),
  /^(?:للمزيد|لمزيد من (?:المعلومات|التفاصيل|الاخبار)|المزيد (?:حول|عن)|المزيد$|اقرا[وي]?ا? (?:ايضا|المزيد|كذلك)|شاهد(?:وا)? (?:ايضا|المزيد|الفيديو)|انظر ايضا|طالع(?:وا)? (?:ايضا|المزيد)|اضغط(?:وا)? هنا|انقر(?:وا)? هنا|حمل(?:وا)? (?:ال)?تطبيق|رابط (?:المقال|الخبر|مختصر|المصدر))/u,
  /^(?:من ملف|ضمن ملف|من سلسله|ضمن سلسله|ملف|كلمات (?:دلاليه|مفتاحيه)|الكلمات (?:الدلاليه|المفتاحيه)|وسوم|الوسوم|تاغات|هاشتاغ|التصنيف|تصنيف|القسم|الاقسام|المصدر|المصادر|مصدر|نشر هذا (?:المقال|النص|التقرير)|اقرا|شاهد|فيديو|بالفيديو|بالصور|البوم صور)\s*:\s*\S/u,
  /^(?:اعلان(?:ات)?|طباعه|تعليق(?:ات)?|التعليقات|اضف تعليقا?|اترك تعليقا?|اكتب تعليقا?|ارسال|حفظ|نسخ الرابط|الرئيسيه|القائمه|بحث|العوده الي (?:الاعلي|الصفحه الرئيسيه)|التالي|السابق|تكبير الخط|حجم الخط|استمع(?: الي المقال)?|(?:تواصل|تابع|اكمل|استكمل) القراءه.{0,25})(?: \(?\d+\)?)?\s*[:.>|]?$/u,
]

/** Labels of lists of other articles, folded: what follows them are links too. */
const relatedLabels = [
  '(?:related|similar|recommended|recent|latest|other|more|popular|trending|suggested|further) ?(?:to this|from|in|on|about)? ' +
    '?(?:articles?|stories|topics?|posts?|news|reading|content|links|coverage|features|this (?:topic|story|subject|series|author))',
  "related|recommended|trending(?: now)?|up next|list \\d+ of \\d+|don't miss|editor'?s'? (?:picks|choice)",
  'you (?:may|might) (?:also )?(?:like|be interested in)(?: \\p{L}+)?',
  '(?:read|see) also|also (?:read|see)|read (?:more|next)|most (?:read|viewed|popular|commented)',
  'more (?:on|from|about) .{2,40}',
  '(?:مقالات|مواضيع|موضوعات|اخبار|مواد|قصص|تقارير|روابط|محتوي) ' +
    '(?:ذات صله|ذات علاقه|ذو صله|متعلقه|مشابهه|اخري|مختاره|مقترحه)',
  'ذات صله|قد يهمك(?: ايضا)?|قد يعجبك(?: ايضا)?|اخترنا لكم?',
  '(?:اقرا(?:وا)?|شاهد(?:وا)?) ايضا|اقرا المزيد|الاكثر (?:قراءه|مشاهده|تداولا|تعليقا)|المزيد (?:حول|عن) .{2,40}',
]
const relatedHeader = new RegExp(`^(?:${relatedLabels.join('|')})\\s*[:.؟>|-]?$`, 'u')

const copyright =
  /©|\(c\) ?\d{4}|^copyright\b|\ball rights reserved\b|(?:جميع|كل|كافه) الحقوق محفوظه|^حقوق (?:النشر|الطبع)|^(?:terms of (?:use|service)|privacy policy|contact us|about us|cookie policy|شروط الاستخدام|سياسه الخصوصيه|اتصل بنا|من نحن|اعلن معنا)(?:$|\s*[|•·])/u

const addressOnly =
  /^(?:\p{L}+\s*:\s*)?(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,}|(?:#[\p{L}\p{N}_]+[\s,،]*)+|\S+\.(?:com|org|net|info|co|tv|news)(?:\/\S*)?)$/u

const breadcrumbs = /^\S[^.!?؟]{0,30}(?:\s*[>|]\s*[^.!?؟>|]{1,30}){2,}$/u

/** A label that nothing but a link bears, however long the title after it is. */
const surely =
  /^(?:read (?:also|more|next)|also read|see also|watch also|related|(?:اقرا|اقراوا|شاهد|طالع|انظر) (?:ايضا|المزيد|كذلك))\s*:\s*\S/u

/** In brackets, a word of invitation anywhere is enough. */
const bracketed = /^[[({<].{3,90}[\])}>]$/su
const invitingWord =
  /(?:اشترك|اشتراك|تابعونا|شاركوا|النشره|نشرتنا|انقر|اضغط|\bsubscri|\bsign up\b|\bfollow us\b|\bnewsletter\b|\bclick\b|\bread more\b|\bshare\b)/u

/** True for a line that leads elsewhere: share, subscribe, read more, tags, copyright, an address. */
export function isLinkLine(text: string): boolean {
  const folded = foldLine(text)
  const count = folded.split(/\s+/u).length
  if (copyright.test(folded)) return folded.length < 300
  if (count <= 2 * mostWords && surely.test(folded) && !/[.!?؟] \p{L}/u.test(folded)) return true
  if (count > mostWords) return false
  if (addressOnly.test(folded) || breadcrumbs.test(folded) || isRelatedHeader(text)) return true
  const whole = foldText(text).trim()
  if (bracketed.test(whole) && invitingWord.test(whole)) return true
  // A longer line that ends as a sentence does is text, unless it plainly invites.
  if (count > 8 && /[.!?؟]$/u.test(folded) && !invitingWord.test(folded)) return false
  return invitations.some((invitation) => invitation.test(folded))
}

/** True for the label of a list of other articles ("Related articles", «اقرأ أيضاً»). */
export function isRelatedHeader(text: string): boolean {
  return relatedHeader.test(foldLine(text))
}

function foldLine(text: string): string {
  return foldText(text)
    .replace(/^[^\p{L}\p{N}#@©([]+/u, '')
    .replace(/^[([](?=\p{L})/u, '')
    .replace(/(?<=\p{L})[)\]]$/u, '')
    .trim()
}
