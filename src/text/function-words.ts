import { words, wordSet } from './words.ts';

/**
 * Words that carry the grammar of a question and not its matter, in Modern Standard Arabic, in the spelling of Egyptian,
 * Levantine, Gulf and Maghrebi speech, and in English. They neither find a passage nor count as missing from it.
 */

const ARABIC = `
من مَن ما ماذا متى أين اين كيف كم لماذا هل أي أيّ اي ايه اية أية أيا ايا لم لمن بماذا عماذا عم مم مما ممن بم فيم فيما علام إلام
هو هي هم هن هما أنا نحن أنت انت أنتم هذا هذه هؤلاء ذلك تلك ذاك أولئك هنا هناك الذي التي الذين اللذين اللذان اللتان اللتين اللاتي اللواتي
في على إلى عن مع عند لدى بين حول خلال منذ حتى ب ل ك و ف أو أم ثم بل لكن لكنّ إن أن إنّ أنّ إذا إذ لو قد لقد سوف لا لن ليس ليست غير
كان كانت كانوا يكون تكون كون كانتا وكان وكانت به بها بهم له لها لهم فيه فيها فيهم عنه عنها عنهم منه منها منهم عليه عليها عليهم إليه إليها
كل بعض التى الى علي عبر ضد أثناء بعد قبل ذات ذو أيضا أيضاً تم يتم تمت مثل بأي لأي في أي إلى أي على أي من أي ومن وما وماذا ومتى وأين وكيف وكم ولماذا وهل وهو وهي
مين منو منين فين وين إمتى امتى ايمتى إيمتى وقتاش ليه ليش علاش إزاي ازاي ازى كيفاش شلون شو شنو إيش ايش اش شن إيه بايه بإيه قد قديش قداش كام اللي اللى يلي ياللي شي اشي إشي
بتاع بتاعة بتاعت تبع عشان علشان دا ده دي دى دول هاد هاي هادا هيك كده كدا مش مو موش ماهو ماهي بس لسه كمان برضه يعني بالضبط بالظبط فعلا أصلا يا
حسب بحسب وفق وفقا طبقا يقول تقول ورد المقال المقالة للمقال بالمقال الخبر
حيث بحيث كما وقد ولقد عندما وعندما حينما بينما ولكن ولكنه ولكنها لكنه لكنها وذلك وذاك بذلك لذلك لذا وهذا وهذه بهذا بهذه لهذا لهذه والذي والتي والذين وهم وهي فهو فهي لتلك هنالك
ولم ولن فلا وليس وليست عدم بعدم وعدم لأن لأنه لأنهم لما إنه إنهم أنه أنهم بأن بأنه وأن وإن فإن ومع وعن وعلى وفي ففي ومنها ومنهم وكل لكل بكل نفس بنفس
لنا لكم بكم منا لدي لديه لديها لديهم لهما بهما منهما فيهما عنهما عليهما إليهما بينهما بينهم بينها رغم الرغم بالرغم وبالرغم بشأن بخصوص يخص يتعلق بالنسبة لبعض ببعض
سواء كذلك قيل وقيل يقال كي لكي بأنهي لأنهي
`;

const ENGLISH = `
a an the of in on at to by for with from and or is are was were be been being am do does did doing done has have had having who whom whose
what when where why how which that this these those it its his her their theirs he she they them him we us you i me my your our no not
there here as if than then so such into about over under between during after before up down out off any some all can could will would
but because although though however whether while until since through throughout without within upon against among across along toward towards despite
per both each either every everyone everybody everything anyone anybody anything someone somebody something nobody nothing none other others another
himself herself itself themselves myself yourself ourselves only very too also rather ever
didn doesn isn wasn aren weren couldn wouldn shouldn hasn hadn cannot
shall should may might must s t d ll re ve please exactly actually really just like hey guys tell say says said according much many article
`;

/**
 * Nouns that name the kind of answer wanted (ما اسم …, أي مدينة …, what kind of …): a text that answers need not hold them.
 */
const KIND_NOUNS: ReadonlySet<string> = new Set(
  words(`
اسم لقب عدد رقم مرة نوع أنواع نوعية صفة منصب وظيفة دور مدينة دولة بلد بلدة مكان منطقة موقع قارة عام سنة تاريخ يوم شهر وقت موعد شخص رجل جهة طرف شيء أمر
سبب أسباب هدف غرض معنى مقدار كمية نسبة
name title number kind type sort role position job city country place region location continent year date day month time person people
thing reason cause purpose amount percentage
`),
);

/** Feminine nouns that are written like one of these with "his": شهرة like شهره. */
const NO_POSSESSIVES = wordSet('دورة شهرة عامة مكانة موقعة سنة مرة صفة');
/** The same nouns with whose they are: منصبه (his office), وظيفتها (her work). */
const POSSESSED: ReadonlySet<string> = new Set(
  [...KIND_NOUNS].flatMap((noun) =>
    ['ه', 'ها', 'هم'].map((ending) =>
      noun.endsWith('ه') ? `${noun.slice(0, -1)}ت${ending}` : `${noun}${ending}`,
    ),
  ),
);

/** @param word normalised; the article ال and what is written together with it are looked through. */
export function isKindNoun(word: string): boolean {
  const bare = word.replace(/^(?:و|ب|ل|ف)?ال/u, '');
  return KIND_NOUNS.has(word) || KIND_NOUNS.has(bare) || (POSSESSED.has(word) && !NO_POSSESSIVES.has(word));
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([...words(ARABIC), ...words(ENGLISH)]);

/** "And" is written together with the word behind it; shorter ones look like other words: ولا like ولاء (loyalty). */
const AND = /^و(?=...)/u;

/** @param word normalised. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || FUNCTION_WORDS.has(word.replace(AND, ''));
}
