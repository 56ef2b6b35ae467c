/** Word lists that tell whether a sentence goes on; the data of `sentence-end.ts`. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** English words that, with a capital letter, nearly always begin a sentence. */
export const englishOpenings = setOf(
  'The A An He She It They We You I This That These Those There Here His Her Its Their Our My Your ' +
    'But And Or So Yet If When While After Before Since Although Though Because As At In On For From By ' +
    'With Without Under During Until Once However Meanwhile Moreover Furthermore Nevertheless Still Then ' +
    'Now Today Yesterday Tomorrow What Who Why How Where Which Not No Yes One Two Three Some Many Most ' +
    'Several Both Each Every Other Others Another All Also Only Even Just Such According Despite Earlier ' +
    'Later Last Next Instead Perhaps Nobody Nothing Everyone Everything Nor Neither Either',
)

/** What may follow `p.m.` inside a sentence. */
export const afterHour = setOf(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun ' +
    'January February March April May June July August September October November December Jan Feb Mar ' +
    'Apr Jun Jul Aug Sept Sep Oct Nov Dec GMT UTC EST EDT ET CST CDT CT MST MDT MT PST PDT PT CET CEST ' +
    'BST IST EET Eastern Central Pacific Mountain Greenwich Beirut Jerusalem Cairo Damascus Moscow London',
)

/** Words after which a single letter is a label (`plan B.`), not an initial; Arabic ones folded. */
export const beforeLabel = setOf(
  'plan group grade type class category war phase section part option team point exhibit appendix act ' +
    'schedule series vitamin hepatitis influenza article model block gate zone wing room unit version ' +
    'فيتامين الفيتامين مجموعه المجموعه فئه الفئه خيار الخيار الكبد نوع النوع بند البند قسم القسم الجزء ' +
    'فقره الفقره صنف الصنف فصيله الفصيله زمره الزمره شعبه الشعبه مرحله المرحله خطه الخطه',
)

/** English verbs that introduce direct speech. */
export const englishSpeech = setOf(
  'said says say told tell asked asks ask wondered wonders shouted shouts cried cries replied replies ' +
    'answered answers exclaimed whispered added adds wrote writes joked quipped tweeted demanded insisted ' +
    'screamed yelled began continued explained thought',
)

/** Verbs that close the sentence of a quoted question: `“Why?” Amira asked.` */
export const englishAsking = setOf(
  'asked asks wondered wonders shouted shouts cried exclaimed whispered joked quipped screamed yelled',
)

/** Arabic verbs of saying and asking, folded, without proclitics. */
export const arabicSpeech = setOf(
  'قال قالت قالوا يقول تقول يقولون سال سالت سالني سالته سالتني سالوا يسال تسال تساءل تساءلت يتساءل تتساءل ' +
    'صاح صاحت صرخ صرخت هتف هتفت هتفوا رد ردت اجاب اجابت يجيب همس همست كتب كتبت اضاف اضافت علق علقت نادي ' +
    'نادت استفسر استفسرت قائلا قائله قائلين متسائلا متسائله بالقول بقوله بقولها',
)

/** Arabic words, folded, that begin a sentence after an abbreviation or three dots. */
export const arabicOpenings = setOf(
  'وقال وقالت وقالوا واضاف واضافت واكد واكدت واوضح واوضحت واشار واشارت واعلن واعلنت وذكر وذكرت وتابع ' +
    'وتابعت ولفت ولفتت وشدد وشددت وصرح وصرحت وراي ورات واعتبر واعتبرت ونقل ونقلت وبحسب ووفق ووفقا وجاء ' +
    'وجاءت وياتي وتاتي ويذكر وكان وكانت ويقول وتقول ويضيف وتضيف ويري وتري ويشير وتشير ويوضح وتوضح ويؤكد ' +
    'وتؤكد وفي ومن وعلي والي وهو وهي وهم وهذا وهذه وقد ولم ولن وليس وليست ولكن وهكذا ولذلك ومع وبعد وقبل ' +
    'وعند وحين وعندما وحينها وبدوره وبدورها ومنذ وشارك وشاركت وتوفي وولد وانتهي وانتهت وبدا وبدات وخلال ' +
    'لكن لكنه لكنها لذلك هكذا اما بدوره بدورها',
)

/** Arabic prepositions and the like, folded: what stands before them has not ended. */
export const arabicContinuations = setOf(
  'في من علي الي عن حتي بين اي او ام ثم مع لدي عند بعد قبل خلال',
)
