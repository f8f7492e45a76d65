import { wordSet } from '../text/words.ts';

/** Words for a number, dual nouns among them: "two years" is one word in Arabic. */
export const NUMBER_WORDS = wordSet(`
واحد واحدة اثنان اثنين اثنا اثنتان ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثمانية ثماني تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين
أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مائة مئة مئتين مئات عشرات ألف ألفين ألفي آلاف مليون ملايين مليونين مليوني مليار مليارات مليارين
نصف ثلث ثلثا ثلثي ثلثين ربع ضعف ضعفي ضعفين عامين عامان سنتين سنتان شهرين شهران يومين يومان أسبوعين أسبوعان ساعتين ساعتان مرتين مرتان هدفين هدفان فريقين فريقان
شخصين شخصان رجلين رجلان لغتين لغتان مدة بضع بضعة
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion half third thirds quarter dozen dozens
twice percent`);

export const MONTHS = wordSet(`
يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
محرم صفر ربيع جمادى رجب شعبان رمضان شوال january february march april may june july august september october november december`);

/** Words that mean a time as well as something else: "may", مارس (exercised), عقد (held), عهد (pledged). */
export const UNSURE_DATES = wordSet('march may مارس آب رجب صفر شعبان رمضان محرم عام عقد عقود عهد دقيقة');

/** Words that place something in a year, a part of it or more, and not only in a day or an hour. */
export const YEAR_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...wordSet(`
عام العام أعوام عامين سنة سنوات سنتين قرن قرون عقد عقود عهد شهر أشهر شهور شهرين صيف شتاء خريف عصور حقبة ألفية ميلاد موسم
عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات عشرينات ثلاثينات أربعينات خمسينات ستينات سبعينات ثمانينات تسعينات
year years century centuries decade decades month months summer winter autumn spring season era`),
]);

export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...[...YEAR_WORDS].filter((word) => word !== 'العام' && !UNSURE_DATES.has(word)),
  ...MONTHS,
  ...wordSet(`
الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس اليوم غدا سن يوم أيام يومين أسبوع أسابيع أسبوعين ساعة ساعات دقائق ثوان ليلة ليل
الماضي الماضية المقبل المقبلة القادم فجر صباح صباحا مساء ظهرا منذ عصر
monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week weeks day days hour hours minute minutes seconds
morning evening night noon midnight age since ago`),
]);

/** «العام الماضي»: they tell a year behind a word for one. */
export const PAST_OR_NEXT = wordSet('الماضي الماضية المقبل المقبلة القادم القادمة');

/** Words behind which one of `UNSURE_DATES` is a time. */
export const BEFORE_TIME = wordSet(`
في هذا ذلك نفس خلال منذ مدار طوال بداية نهاية مطلع منتصف أوائل أواخر أول آخر شهر كل حتى بين in since of by until till last next this early late mid`);

/** Words that place something in time by something else. */
export const MOMENT_WORDS = wordSet(`
قبل قبيل بعد بعدما عقب أثناء إبان خلال عندما حين حينما لما حالما كلما ريثما لحظة فور إذا بداية نهاية مطلع أوائل أواخر منتصف ختام لاحقا مؤخرا حاليا قريبا سابقا
when whenever while before after during until till once upon if following recently currently soon later earlier`);

/** Written behind a number, they make it a year. */
export const ERAS = wordSet('ميلادي ميلادية للميلاد هجري هجرية bc bce ad ce');
/** The same in short; behind a short number م is metres. */
export const SHORT_ERAS = wordSet('م ه');
/** Words before a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...wordSet('عام سنة العام سنتي عامي في منذ بين حتى in since year by until from of'),
]);
