import { words } from '../text/words.ts';

/** What a sentence may hold that answers a kind of question, told from its surface. */
export const EVIDENCE_KINDS = ['number', 'date', 'cause', 'place', 'person'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type Evidence = Readonly<Record<EvidenceKind, boolean>>;

const set = (list: string): ReadonlySet<string> => new Set(words(list));

const NUMBER_WORDS = set(`
واحد واحدة اثنان اثنين اثنتان ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثمانية ثماني تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين
أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مائة مئة مئات ألف آلاف مليون ملايين مليونين مليار مليارات نصف ثلث ربع ضعف مرتين
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
thousand thousands million millions billion half third quarter dozen twice percent`);
const DATE_WORDS = set(`
يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
محرم صفر ربيع جمادى رجب شعبان رمضان شوال الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس اليوم غدا عام العام سنة القرن قرن عقد يوم شهر أسبوع
الليلة الماضية الماضي فجر مساء صباح منذ january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday yesterday today year century decade month week since during ago`);
const CAUSE_WORDS = set(`
لأن لأنه لأنها لأنهم بسبب نتيجة نظرا بفضل لذلك لكي كي حتى سبب أدى أدت بهدف لغرض الغرض هدف بغية إثر جراء لمناقشة لمساعدة لإجراء لبحث
because due since therefore cause caused reason order purpose led result so`);
const PLACE_WORDS = set(`
في مدينة بلدة قرية دولة شمال جنوب شرق غرب شرقي غربي جنوبي شمالي وسط حدود عاصمة منطقة محافظة إقليم جزيرة قارة نهر جبل بحر مطار ميدان شارع
in at near city town country north south east west border capital region province island river mountain located`);
const PERSON_WORDS = set(`
قال قالت وقال وقالت ذكر أضاف صرح أعلن رئيس الرئيس وزير الوزير قائد القائد الجنرال ملك الملك الأمير الإمام الشيخ الدكتور مدير متحدث المتحدث مسؤول
اسم باسم ولد توفي مؤسس كاتب مؤلف شاعر لاعب عالم said says told president minister king prince general director spokesman founder author born named called`);

const SPEECH_WORDS = set(`
قال قالت قالوا وقال يقول تقول قالته قاله صرح صرحت أضاف أضافت ذكر ذكرت أعلن أعلنت أكد أكدت علق علقت رد ردت أجاب أوضح أوضحت أشار أشارت نفى نفت
وصف وصفت اعتبر زعم زعمت تصريح تصريحات بيان كلام تعليق حكى حكت اتكلم said says say saying told tell tells stated states added adds commented comment
replied reply responded respond response answered announced denied called warned claimed argued insisted described tweeted wrote statement remarks`);

/** Whether a sentence or a question has a word for speaking. */
export function speaks(text: string): boolean {
  return words(text).some((word) => SPEECH_WORDS.has(word) || SPEECH_WORDS.has(word.replace(/^[وف]/u, '')));
}

/** Digits that are no part of a name such as إس-300. */
const NUMBER = /(?<!\p{L}[-–‑])(?<!\p{Nd})\p{Nd}/u;
const YEAR = /^(?:1[0-9]{3}|20[0-9]{2})$/u;

/** @param sentence as it stands in the article. */
export function evidenceIn(sentence: string): Evidence {
  const found = words(sentence)
    .map((word) => (word.length > 4 && word.startsWith('و') ? [word, word.slice(1)] : [word]))
    .flat();
  const some = (list: ReadonlySet<string>): boolean => found.some((word) => list.has(word));
  const digits = NUMBER.test(sentence);
  return {
    number: digits || some(NUMBER_WORDS),
    date: found.some((word) => YEAR.test(word)) || some(DATE_WORDS),
    cause: some(CAUSE_WORDS),
    place: some(PLACE_WORDS),
    person: some(PERSON_WORDS),
  };
}

/** @returns what any of them holds. */
export function together(all: readonly Evidence[]): Evidence {
  const some = (kind: EvidenceKind): boolean => all.some((each) => each[kind]);
  return {
    number: some('number'),
    date: some('date'),
    cause: some('cause'),
    place: some('place'),
    person: some('person'),
  };
}
