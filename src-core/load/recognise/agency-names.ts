/** News agencies and picture archives as credits name them, folded; whole names, longest first. */
const names = [
  ...['associated press', 'agence france-presse', 'anadolu agency', 'getty images', 'shutterstock'],
  ...[
    'unsplash',
    'wikimedia commons',
    'wikimedia',
    'istock',
    'alamy',
    'flickr',
    'reuters',
    'anadolu',
  ],
  ...[
    'xinhua',
    'bloomberg',
    'agencies',
    'courtesy',
    'handout',
    'file photo',
    'archive',
    'archives',
  ],
  ...[
    'afp',
    'ap',
    'epa-efe',
    'epa',
    'efe',
    'ansa',
    'dpa',
    'upi',
    'getty',
    'kuna',
    'spa',
    'wam',
    'nna',
  ],
  ...['sana', 'petra', 'wafa', 'tass', 'irna', 'qna', 'bna', 'pool', 'aps'],
  ...[
    'وكاله الصحافه الفرنسيه',
    'وكاله الانباء الالمانيه',
    'الوكاله الوطنيه للاعلام',
    'وكاله الاناضول',
  ],
  ...['اسوشيتد برس', 'اسوشييتد برس', 'اسوشيتدبرس', 'فرانس برس', 'غيتي ايمدجز', 'غيتي', 'جيتي'],
  ...['رويترز', 'الاناضول', 'الفرنسيه', 'الالمانيه', 'الاوروبيه', 'شينخوا', 'سبوتنيك', 'بلومبرغ'],
  ...[
    'ا ف ب',
    'ا.ف.ب.',
    'ا.ف.ب',
    'اف ب',
    'افب',
    'د ب ا',
    'د.ب.ا',
    'د ب أ',
    'ا ب ا',
    'ا ب',
    'ا.ب',
    'اب ا',
  ],
  ...['سانا', 'بترا', 'وفا', 'واس', 'وام', 'كونا', 'قنا', 'ارشيف', 'ارشيفيه', 'الارشيف'],
  ...['وكالات', 'الوكالات', 'انترنت', 'الانترنت', 'خاص'],
].toSorted((a, b) => b.length - a.length)

const joined = names.map((name) => name.replace(/[.]/gu, String.raw`\.`)).join('|')

/** Matches, in folded text, a stretch that is nothing but agencies and what joins them. */
export const agenciesOnly = new RegExp(
  `^(?:(?:${joined}|via|and|from|عن|من|و)(?![\\p{L}\\p{M}])[\\s,،/|&+-]*)+$`,
  'u',
)

/** Matches, in folded text, words of a picture credit that name no agency. */
export const archiveWord =
  /(?<![\p{L}\p{M}])(?:courtesy|handout|file photo|archives?|pool|ارشيف|ارشيفيه|الارشيف|انترنت|الانترنت)(?![\p{L}\p{M}])/u

/** Matches, in folded text, an agency's name anywhere. */
export const agencyName = new RegExp(`(?<![\\p{L}\\p{M}])(?:${joined})(?![\\p{L}\\p{M}])`, 'u')
