import { wordSet } from './words.ts';

/**
 * Given names behind which a surname stands, many of which look like forms of other words themselves. Left out: those that a
 * text mostly means as the word (كريم, أمل, نور, عمر, دون).
 */
const GIVEN_NAMES = wordSet(`
محمد أحمد محمود حسن حسين عيسى إبراهيم إسماعيل يوسف سليمان إلياس خالد إياد أيمن إسراء تامر ثريا جبران حسام حسني حسنين ديما رشا رفيق رقية رمزي زهراء سامح سامي سارة سلمان
سيرين شكري صبحي صبري صفية عائشة عبده عدنان عدي عزمي عليان عمرو فادي فتحي فخري فدوى فراس فرحات فوزي فؤاد فيصل قاسم قحطان لبنى لطفي لينا ليلى مأمون ميساء نادية نجلاء نورا
نورهان نيفين هاني وجدي وصفي ياسر ياسين يارا يسرى كامران أصلان رسلان بشار فاطمة خديجة مريم مصطفى عبدالله عبدالرحمن حيدر جعفر
جون جوني جينا جيني جورج جورجي جوزيه جوان جوانا جودي جانين روجيه روزا رايان موراي مورين داني دارين داميان ديانا سيرينا سيلين سيمون سارا سابين سالي صوفيا صوفي صونيا شانون
شيلا فلوريان فريدي فيدل فانسان فيسنتي فيدور فاليري فابيان بيرت باولا بوبي بولينا برايان براين برنت بريت تامي تانيا آلان ألبير ألفريد ألما أنجيلا أغاثا إميل إميلي إيميلي إلينا
إدوارد أدوين كارين كارينا كارمن كاتيا كاثرين كلاوس كلينت كولين كالفين كريستيان كريستين غاري غالينا غيوم هايلي هرمان خوان خوانا لوريتا لولا ليديا ليليان زولتان زوران دونالد مايكل
باول فلاديمير سيرغي سيرجي ديمتري إيفان نيكولاي ميخائيل جيمس جوزيف ديفيد روبرت وليم ويليام توماس ريتشارد بيتر ستيفن أنطونيو إيمانويل فرانسوا جاك لويس كارل
john michael david james robert william thomas richard peter stephen vladimir sergei dmitry ivan emmanuel mohammed muhammad mohamed ahmed hassan hussein ali joseph george
`);

/** Whether a normalised word is one of the given names that a surname mostly follows. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word);
}
