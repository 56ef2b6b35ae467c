/** Given names that are frequent in bylines, folded; Arabic ones first, then as English pages write. */
const arabic =
  'محمد احمد محمود مصطفي علي حسن حسين عمر عثمان خالد يوسف ابراهيم اسماعيل موسي عيسي داود سليمان ' +
  'عبدالله عبد سعيد سعد سامي سمير سامر سليم سالم سمر سناء سهي سهير سوسن صالح صلاح طارق طلال عادل عامر عباس ' +
  'عصام عماد عدنان غسان فادي فارس فاطمه فؤاد فيصل فراس فهد قاسم كريم كمال لؤي ماجد مازن ماهر مروان منير ' +
  'منصور نادر ناصر نبيل نزار نضال نعيم هادي هاني هشام هيثم وائل وليد ياسر ياسين يحيي زياد زيد زين ' +
  'رامي رائد راشد ربيع رجب رشيد رضا رفيق رمزي رياض جابر جاد جبران جمال جميل جهاد جورج جوزف جان بطرس بولس ' +
  'بلال بسام باسم باسل بشير بكر انطوان الياس ايلي اياد ايمن اسعد اسامه امجد امير امين انس انور اكرم اشرف ' +
  'حازم حاتم حامد حبيب حسام حمد حمدي حمزه حيدر خليل توفيق تامر ثامر شادي شريف شفيق شوقي ضياء ' +
  'ليلي لينا لمي لبني لارا مريم ماريا مني مها مي ميساء نادين ناديه نجوي نسرين نهي نور نورا نوال هبه هدي ' +
  'هند هناء هاله وفاء ياسمين يارا يسري رانيا رنا ريم رشا رولا راويه زينب زهره زهراء ساره سلمي سميره ' +
  'سعاد سوزان امل امال اماني امينه ايمان اسماء اميره انعام ابتسام بثينه تغريد ثريا جنان جيهان حنان ' +
  'خديجه دانا داليا ديما دينا دعاء رباب رحاب شيماء شيرين صفاء عائشه عبير عفاف علا علياء غاده فاتن فرح ' +
  'رلي رلا راما رهف روان رزان سيرين سوار شذي شهد صبا ضحي عمار لجين مايا ميرا ميس نغم هزار وسيم وصفي يمني ديمه جود ' +
  'سنا تالا كنان زينه هيا هاجر وجدي  بهاء تيسير جلال حسان حكيم خلدون رؤوف زاهر سهيل شكري صابر ظافر عزيز عزت فوزي قيس لقمان مجدي نجيب ' +
  'كارول كارين كوثر لطيفه منال منيره نجلاء نجاه هيام وداد'

const english =
  'mohammed mohamed muhammad mohammad ahmed ahmad mahmoud mustafa ali hassan hasan hussein omar khaled khalid ' +
  'youssef yousef yusuf ibrahim ismail saeed said sami samir samer salim saleh tarek tariq adel abbas imad emad ' +
  'rula roula rola fadi fares fatima faisal firas karim kareem kamal majed mazen maher marwan mounir nader nasser nabil nizar ' +
  'hadi hani hisham wael walid waleed yasser yahya ziad ziyad rami raed rashid rajab rabih jamal jamil jihad ' +
  'bilal bassam bassem basil bashir elias elie ayman osama amin anas hamza haidar khalil tawfik shadi sharif ' +
  'layla leila lina lara mariam maryam mona maha may nadine nadia nour noor hiba huda hind hanan hala yasmin ' +
  'yara rania rana reem rasha zainab zeinab sara sarah salma samira amal amani iman eman asma dana dalia dima ' +
  'dina farah ghada ' +
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark ' +
  'donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob ' +
  'gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander patrick ' +
  'jack dennis jerry peter henry martin simon philip adam oliver harry luke max lucas louis hugo ian neil alan ' +
  'mary patricia jennifer linda elizabeth barbara susan jessica karen lisa nancy betty margaret sandra ashley ' +
  'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy ' +
  'angela anna emma nicole helen samantha katherine christine rachel carolyn janet catherine maria heather diane ' +
  'julie olivia joyce victoria kelly christina joan evelyn judith megan andrea hannah martha sophie alice claire ' +
  'julia kate lucy jane rosa marta ana elena edith ruth arthur albert walter ralph roger keith graham colin derek hilary ' +
  'joanna fiona sheila moira niamh siobhan eleanor isabel charlotte grace ella amelia isla freya leo theo oscar felix hassan'

/** Frequent given names, folded. A text that begins with one may be a person's name. */
export const givenNames: ReadonlySet<string> = new Set(`${arabic} ${english}`.split(' '))
