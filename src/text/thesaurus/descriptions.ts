/** Adjectives and adverbs. */
export const DESCRIPTIONS = `
كبير ضخم هائل كبار عملاق | كبيره قد_الدنيا عود | big large huge enormous great vast
صغير صغار ضئيل محدود | صغنن صغيرون زغير صغيور صغيرة | small little tiny minor
رئيسي أساسي أهم محوري جوهري |  | main principal key major central primary
سابق ماض أسبق منصرم | اللي_قبله اللي_فات قديم القبلي | previous former past ex earlier prior
سابقا من_قبل قبلا فيما_مضى في_السابق | قبل_كده زمان قبل_هيك من_زمان قبل من_قبيل | previously formerly before earlier
أسبق سابق قديم | اللي_كان | former ex one_time
العام_الماضي السنة_الماضية العام_المنصرم العام_الفائت | السنة_اللي_فاتت العام_اللي_فات سنة_الماضية العام_اللي_طاف عام_لول العام_لي_فات | last_year
الشهر_الماضي الشهر_المنصرم الشهر_الفائت | الشهر_اللي_فات الشهر_اللي_طاف الشهر_اللي_فايت الشهر_لي_فات | last_month
الأسبوع_الماضي الأسبوع_المنصرم الأسبوع_الفائت | الاسبوع_اللي_فات جمعة_الماضية الاسبوع_اللي_طاف السيمانة_اللي_فاتت | last_week
العام_القادم العام_المقبل السنة_القادمة السنة_المقبلة | السنة_الجاية سنة_الجاي السنة_الياية العام_الجاي | next_year coming_year
الشهر_القادم الشهر_المقبل | الشهر_الجاي الشهر_الياي شهر_الجاي | next_month
الأسبوع_القادم الأسبوع_المقبل | الاسبوع_الجاي الجمعة_الجاي الاسبوع_الياي السيمانة_الجاية | next_week
قادم مقبل آت لاحق | جاي الجاي جايه ياي ماجي | next coming upcoming forthcoming
حالي راهن معاصر قائم | دلوقتي بتاع_دلوقتي هلأ الحين دابا | current present contemporary existing
حاليا الآن في_الوقت_الحالي في_الوقت_الراهن | دلوقتي دلوقت دلوءتي هلق هلأ الحين هسه دابا توا درك ضرك | now currently presently at_present
ما_يزال ما_زال لا_يزال ظل بقي | لسه لسا لساته بعده للحين باقي مازال | still remain continue
جديد حديث مستحدث جدد | جديده يديد لسه_طالع جداد | new recent novel
قديم عتيق عريق قدامى | من_زمان جديم | old ancient antique
أثري تاريخي قديم |  | ancient historic archaeological historical
كثير عديد متعدد جم وفير غزير | كتير ياما وايد هواي بزاف برشا ياسر واجد | many much numerous plenty multiple
كثرة وفرة غزارة | كترة | abundance multitude plenty
كثيرا غالبا مرارا | كتير ياما وايد بزاف برشا ديما | often frequently much a_lot
قليل ضئيل محدود نادر يسير | شوية قليل_أوي شوي شوية_صغيرة قلال | few little scarce
بعض عدد_من عدة بضعة | شوية كذا كمين | some several few a_number_of
معظم أغلب أكثر غالبية أغلبية جل | اكتر اكثرية | most majority
كل جميع كافة كامل سائر | كلهم كله الكل گاع | all every whole entire
أكثر_من ما_يزيد_على ما_يزيد_عن فوق نحو_أكثر | اكتر_من ازيد_من فوق_ال كتر_من كثر | more_than over above exceeding
أقل_من ما_يقل_عن دون | قل_من تحت | less_than under below fewer_than
تقريبا نحو حوالي زهاء قرابة ما_يقارب | ييجي بيجي شي تقريب | approximately about around roughly nearly almost
بالضبط تماما بالتحديد تحديدا | بالظبط بالزبط تمام نيشان بالضبط_كده | exactly precisely specifically
تماما كليا بالكامل كاملا | خالص كله عالآخر بالمرة كامل نهائيا | completely entirely totally fully
جزئيا إلى_حد_ما نوعا_ما بعض_الشيء | شوية نص_نص شوي | partly partially somewhat
جدا للغاية كثيرا بشدة | أوي قوي كتير وايد مرة حيل بزاف برشا ياسر خالص | very extremely highly greatly
فقط وحسب لا_غير حصرا | بس بس_كده برك وبس صافي | only just solely merely
خاصة خصوصا لا_سيما بالأخص على_وجه_الخصوص | بالذات | especially particularly notably
عموما بوجه_عام بصفة_عامة بشكل_عام إجمالا | بالعموم | generally overall in_general
دائما باستمرار على_الدوام دوما | على_طول عطول دوم ديما دايمن | always constantly continually
أحيانا بين_الحين_والآخر من_حين_لآخر | ساعات اوقات مرات شي_مرات بعض_المرات | sometimes occasionally
نادرا قليلا_ما في_القليل | قليل_أوي كل_فين_وفين وين_ووين قليل | rarely seldom
أبدا مطلقا إطلاقا بتاتا قط | خالص نهائي بالمرة عمره عمرو بنوب كلش أصلا گاع | never ever not_at_all
عادة عموما غالبا في_العادة | بالعادة | usually normally commonly typically
فورا حالا على_الفور مباشرة توا | على_طول عطول دغري طوالي على_السريع دابا_نيت | immediately instantly at_once directly
سريعا بسرعة على_عجل | قوام عالسريع بالعجل بسرعه_كده دغيا فيسع بالزربة | quickly fast rapidly swiftly
سريع عاجل خاطف | بسرعة مستعجل زربان | fast quick rapid swift
بطيء متباطئ بطء | بطيئ على_مهله تقيل | slow slowly
ببطء تدريجيا رويدا على_مهل | براحة بالراحة على_مهلك شوي_شوي شوية_شوية بشوية بشويش | slowly gradually
تدريجي متدرج تدريجيا خطوة_خطوة | واحدة_واحدة شوية_شوية حبة_حبة شوي_شوي | gradual gradually step_by_step
فجأة بغتة على_حين_غرة مفاجئ | مرة_واحدة على_غفلة فجأة_كده | suddenly sudden unexpectedly abrupt
قريبا عما_قريب عن_قريب في_القريب_العاجل | قريب قريب_أوي قريبه_ان_شاء_الله | soon shortly
مؤخرا حديثا أخيرا في_الآونة_الأخيرة | الايام_دي من_قريب هالايام هاليومين | recently lately
أخيرا في_النهاية في_الختام ختاما | في_الآخر بالآخر بالاخير في_اللخر | finally eventually at_last
أول أولى ابتدائي افتتاحي | اولاني لول لولاني | first initial opening
أخير آخر نهائي ختامي | أخراني التالي لخر | last final ultimate
في_البداية أولا بداية بادئ_الأمر | في_الاول الاول بالاول في_لول بالبداية | first initially at_first in_the_beginning
لاحقا بعد_ذلك فيما_بعد بعدها | بعدين بعد_كده بعد_هيك عقب بعدين_شوية من_بعد ومن_بعد | later afterwards then subsequently
ثان ثانية تال | تاني تانية ثاني تان | second
ثالث ثالثة | تالت تالتة تالث | third
آخر أخرى مغاير غير | تاني تانية غيره ثاني ثانية | other another else
مرة_أخرى مجددا ثانية من_جديد | تاني مرة_تانية كمان_مرة مرة_ثانية عاود معاودة | again once_more anew
أيضا كذلك علاوة_على_ذلك | كمان برضه برضو بردو كمانا بعد حتى_هو زادة تاني ثاني | also too as_well likewise
معا سويا مجتمعين جنبا_إلى_جنب | مع_بعض سوا مع_بعضهم سوية مجموعين جميع | together jointly
وحيد فريد أوحد منفرد | لوحده واحد_بس الوحيد | only sole unique single
وحده منفردا بمفرده | لوحده لحاله بوحدو وحدو بروحه | alone by_himself single_handedly
مختلف متباين متنوع مغاير شتى | غير مش_زي مختلفين | different various diverse varied
متشابه مماثل شبيه مشابه | زي_بعض شبه زي شبهه متل_بعض نفس بحال_بحال كيف_كيف | similar alike same comparable
نفس ذات عين مطابق | نفسه هو_هو ذاته نيت | same identical
متساو مساو متكافئ سواسية | زي_بعض قد_بعض متساوي سوا قد_قد | equal even equivalent
أكبر أضخم أعظم كبرى | كبر | biggest largest greatest bigger larger
أصغر صغرى | صغر ازغر | smallest youngest smaller younger
أطول طولى أكثر_طولا | طول | longest tallest longer taller
أقصر قصرى |  | shortest shorter
أعلى أرفع أكثر_ارتفاعا عليا | اعلا | highest higher top upper tallest
أدنى أقل أخفض دنيا | اوطى | lowest least minimum lower
أقدم أعرق أول |  | oldest earliest
أحدث أجدد آخر | آخر_حاجة | newest latest most_recent
أفضل أحسن أجود خير | حسن | best better
أسوأ أردأ شر | اوحش العن كفس خايب | worst worse
أشهر أكثر_شهرة أبرز |  | most_famous best_known
أهم أبرز أكثر_أهمية |  | most_important key
أسرع أكثر_سرعة |  | fastest quickest faster
أقرب أدنى |  | nearest closest
أبعد أقصى |  | farthest furthest
أغنى أثرى أكثر_ثراء |  | richest wealthiest
أفقر أكثر_فقرا |  | poorest
أقوى أشد أمتن | اجمد | strongest most_powerful
أغلى أثمن أكثر_تكلفة |  | most_expensive costliest
أرخص أقل_تكلفة |  | cheapest
أعمق أكثر_عمقا | أغمق | deepest
أخطر أشد_خطورة |  | most_dangerous deadliest
مشهور شهير معروف ذائع_الصيت | مشهوره | famous well_known renowned celebrated
مجهول غير_معروف مغمور | مش_معروف محدش_يعرفه مو_معروف ماشي_معروف | unknown unidentified obscure anonymous
مهم هام بارز ذو_أهمية | مهمة | important significant
أهمية مكانة شأن | مهم قيمة | importance significance
ضروري لازم واجب حتمي | لا_بد خاص | necessary essential required
ممكن محتمل جائز | يمكن يجوز يقدر | possible potential
ربما لعل من_المحتمل من_الممكن | يمكن جايز ممكن بلكي يجوز بالك يقدر | perhaps maybe possibly probably
مستحيل غير_ممكن متعذر | مش_ممكن ما_بيصير مو_ممكن ماشي_ممكن | impossible
محتمل متوقع مرجح | غالبا | likely probable expected
مؤكد أكيد يقيني ثابت | بالتأكيد اكيدة | certain sure confirmed
بالتأكيد بالطبع طبعا حتما بلا_شك | اكيد معلوم أمال ايوه_طبعا | certainly surely of_course definitely
حقيقي فعلي واقعي صحيح | بجد صح عنجد صج بصح ديال_بصح | real true actual genuine
حقا فعلا في_الحقيقة في_الواقع بالفعل | بجد عن_جد عنجد صدق صج والله بصح من_نيتك | really actually indeed in_fact
زائف مزيف مزور كاذب مغشوش | مضروب فشنك كدب | fake false forged counterfeit
صحيح صائب سليم دقيق | صح مظبوط مزبوط تمام صحيح_كده | correct right accurate
خاطئ مغلوط غير_صحيح خطأ | غلط مش_صح مو_صحيح غالط | wrong incorrect erroneous
جيد حسن طيب ممتاز رائع | كويس حلو تمام منيح زين مليح مزيان باهي مزيانه | good fine nice excellent
سيئ رديء قبيح | وحش سيء مش_كويس عاطل زفت مو_زين خايب موش_باهي | bad poor evil
ممتاز رائع متميز مذهل باهر | جامد تحفة هايل بجنن رهيب كشخة زوين هبال | excellent wonderful outstanding great amazing
جميل حسن بديع وسيم | حلو قمر حلوة زوين مزيون كشخة باهي | beautiful pretty lovely handsome
قبيح دميم بشع | وحش شين خايب | ugly hideous
سهل يسير بسيط ميسر | هين ساهل ساهلة | easy simple effortless
صعب عسير شاق معقد | تقيل واعر صعيب | difficult hard tough challenging
معقد مركب متشابك | ملخبط معفس | complex complicated
بسيط سهل غير_معقد متواضع | عادي | simple plain modest
قوي شديد متين عنيف | جامد صاحي | strong powerful mighty
ضعيف واهن هش هزيل | تعبان خرع | weak frail fragile feeble
شديد حاد قاس عنيف | جامد قوي قاسي | severe intense acute harsh
طويل ممتد مديد طوال | طويلة | long tall lengthy
قصير وجيز مقتضب قصار | قصيرة قصيرون | short brief
عال مرتفع شاهق رفيع | عالي عالية | high tall elevated lofty
منخفض واطئ متدن هابط | قليل ناصي | low reduced
واسع رحب فسيح شاسع | وسيع كبير شرح | wide broad spacious vast
ضيق محدود | ديق ديئ | narrow tight
عميق غائر عمق | غميق غويط غارق | deep depth
ضحل قليل_العمق | مش_غويط | shallow
ثقيل وازن ثقل | تقيل تقيله | heavy weighty
خفيف يسير خفة | خفيفة | light lightweight slight
سميك غليظ ثخين | تخين غليض | thick
رقيق نحيف رفيع نحيل | رفيعة ضعيف | thin slim slender
سمين بدين | تخين ناصح متين غليض | fat obese
ساخن حار ملتهب | سخن حامي سخون | hot warm heated
بارد قارس برد | ساقعة ساقع بردان | cold cool chilly
دافئ معتدل | دفيان | warm mild
جاف يابس قاحل جفاف | ناشف | dry arid
رطب مبلل مبتل | مبلول مسقي فازك | wet humid damp moist
نظيف طاهر نقي | نضيف نقيه | clean pure
قذر وسخ متسخ ملوث | معفن وصخ موسخ خامج | dirty filthy polluted
غني ثري موسر أثرياء أغنياء | مليان مريش زنكيل لاباس_عليه | rich wealthy affluent
فقير معدم محتاج فقراء | غلبان على_قد_حاله مسكين زاوالي | poor needy impoverished
غال باهظ مكلف ثمين | غالي غالية غالي_نار | expensive costly dear
رخيص زهيد منخفض_التكلفة | ببلاش_تقريبا رخيصة | cheap inexpensive low_cost
مجاني بلا_مقابل دون_مقابل | ببلاش مجانا بلاش بلوشي فابور باطل | free free_of_charge gratis
ثمين نفيس قيم غال | غالي | precious valuable
سعيد مسرور فرح مبتهج | مبسوط فرحان مستانس فرحانين | happy glad joyful pleased
حزين كئيب مكتئب حزن | زعلان متضايق مقهور محزون | sad sorrowful unhappy
غاضب ساخط حانق مستاء | متعصب زعلان متنرفز معصب مقلق غضبان | angry furious
خائف مذعور مرعوب | خايفين | afraid scared frightened
شجاع باسل مقدام جريء | جدع قبضاي | brave courageous bold
ذكي فطن نابغ لبيب | شاطر ناصح قافز | smart clever intelligent
غبي أحمق أبله | حمار أهبل عبيط أجدب مكلخ | stupid foolish
مريض عليل سقيم مرضى | عيان تعبان وجعان | sick ill patient
متعب مرهق منهك | تعبان مهدود هلكان عيان | tired exhausted weary
جائع جوعان جوع | جعان ميت_من_الجوع | hungry starving
عطشان ظمآن عطش | ميت_عطش | thirsty
حي على_قيد_الحياة أحياء | عايش لسه_عايش طيب | alive living
ميت متوفى راحل أموات | مرحوم | dead deceased late
شاب فتي شبان شباب يافع | صغير شب | young youth youthful
مسن عجوز شيخ كبير_السن | كبير ختيار شايب كبير_في_السن | old elderly aged
متزوج مقترن | متجوز مجوز معرس مزوج | married
أعزب عازب غير_متزوج | مش_متجوز عزابي سليبتير | single unmarried bachelor
حر مستقل طليق أحرار | حرة | free independent
مستقل منفصل ذو_سيادة | لوحده | independent sovereign autonomous
عام عمومي شامل |  | public general common
خاص شخصي فردي | خصوصي بتاع | private special personal
رسمي حكومي معتمد |  | official formal
غير_رسمي ودي عرفي | مش_رسمي | unofficial informal
سري خفي كتوم مكتوم | مستخبي في_السر | secret covert confidential hidden
علني مكشوف ظاهر | على_الملأ قدام_الناس | public open overt
محلي داخلي وطني | بلدي | local domestic internal national
دولي عالمي أممي |  | international global world worldwide
أجنبي خارجي غريب أجانب | خواجة برة براني گاوري | foreign external alien
وطني قومي أهلي |  | national patriotic
إقليمي مناطقي |  | regional
مشترك متبادل جماعي ثنائي | سوا مع_بعض | joint common shared mutual
دائم مستديم أبدي مستمر | على_طول | permanent lasting perpetual
مؤقت عابر انتقالي | شوية_وقت | temporary interim transitional provisional
مستمر متواصل دائم متصل | شغال لسه_شغال | continuous ongoing constant
عاجل طارئ ملح فوري | مستعجل ضروري | urgent emergency immediate
مبكر باكر | بدري بكير من_بدري بكري | early
متأخر مؤجل | وخري معطل مروطار | late delayed belated
حديث عصري معاصر متطور | مودرن جديد | modern contemporary advanced
تقليدي تراثي شعبي | بلدي | traditional folk conventional
طبيعي عادي اعتيادي مألوف | نورمال | normal natural ordinary usual
غريب عجيب غير_مألوف شاذ | مش_طبيعي | strange odd weird unusual
صناعي اصطناعي مصطنع | مش_طبيعي | artificial synthetic man_made
نادر شحيح قليل_الوجود | مش_موجود_كتير قليل | rare scarce uncommon
شائع منتشر ذائع دارج متفش | ماشي | common widespread prevalent
متقدم متطور راق |  | advanced developed
متخلف نام متأخر | نامي | underdeveloped backward developing
خطير خطر محفوف_بالمخاطر | مخيف | dangerous hazardous risky perilous
آمن مأمون سالم | أمان | safe secure
سام قاتل مميت | سم يموت مسموم | poisonous toxic lethal deadly
كامل تام مكتمل مطلق | كله تمام | complete full perfect whole
ناقص غير_مكتمل منقوص | مش_كامل | incomplete deficient
فارغ خال شاغر خاو | فاضي خالي خاوي | empty vacant
ممتلئ مليء مملوء زاخر | مليان متروس عامر معبي مترس | full filled
مفتوح فاتح مشرع | محلول | open
مغلق مقفل موصد | مقفول مسكر مسدود مصكوك مغلوق | closed shut locked
متوفر متاح موجود | كاين | available existing
مفقود ضائع غائب | مش_موجود | missing lost
مشغول منشغل | مش_فاضي | busy occupied
مفيد نافع مجد | بينفع كويس | useful beneficial helpful
ضار مؤذ مضر | بيأذي | harmful damaging
إيجابي بناء | كويس | positive constructive
سلبي غير_إيجابي | وحش | negative passive
سلمي غير_عنيف |  | peaceful nonviolent
عنيف شرس ضار دموي |  | violent fierce bloody
ناجح موفق فائز | فالح | successful
فاشل خائب غير_ناجح |  | failed unsuccessful
مسلح حامل_للسلاح | معاه_سلاح | armed
ديني عقائدي روحي |  | religious spiritual
علماني لا_ديني مدني |  | secular
سياسي حزبي |  | political
اقتصادي مالي |  | economic financial
اجتماعي مجتمعي |  | social societal
عسكري حربي | بتاع_الجيش | military martial
غير_قانوني غير_شرعي غير_مشروع محظور | مش_قانوني ممنوع مخالف | illegal unlawful illicit
محظور ممنوع محرم | حرام | forbidden banned prohibited
علمي أكاديمي بحثي |  | scientific academic scholarly
طبي صحي علاجي |  | medical health
زراعي فلاحي |  | agricultural farming
بحري مائي ملاحي |  | marine naval maritime
جوي هوائي |  | air aerial atmospheric
بري أرضي |  | land overland terrestrial
شمالي شمالا شمال | بحري | northern north
جنوبي جنوبا جنوب | قبلي | southern south
شرقي شرقا شرق |  | eastern east
غربي غربا غرب |  | western west
أوسط وسطي متوسط | وسطاني نص | middle central medium average
قريب مجاور متاخم | جنب حد قدام قرييب | near close nearby adjacent
بعيد ناء قاصي | بعيدة | far distant remote
داخل ضمن | جوه جوا وسط في_قلب | inside within
خارج خارجا | برة برا | outside abroad out
فوق أعلى |  | above over on_top
تحت أسفل أدنى | لتحت | under below beneath
أمام قبالة تجاه | قدام قبال كدام جدام قدامه | in_front_of before opposite
خلف وراء | وره مورا اللور | behind
بجانب جانب قرب إلى_جوار | جنب حد حدا يم حذا بجنب | beside near next_to
يمين يمنى أيمن | ليمين ليمن | right
يسار يسرى أيسر شمال | شمالي ليسر | left
أبيض بيضاء بياض بيض | بيضة | white
أسود سوداء سواد سود | كحل كحلة | black
أحمر حمراء حمرة حمر |  | red
أخضر خضراء خضرة خضر |  | green
أزرق زرقاء زرقة زرق |  | blue
أصفر صفراء صفرة صفر |  | yellow
بني أسمر | قهوي بوني | brown
مشرق ساطع لامع مضيء | منور بيلمع ضاوي | bright shining luminous
مظلم معتم داكن قاتم | ضلمة عتمة غامق مضلم | dark dim
حلو سكري عذب | مسكر حلوة | sweet
مالح ملحي أجاج | حادق مملح | salty saline
مر علقم | مرة | bitter
لذيذ شهي طيب | طعم حلو بنين بنينة | delicious tasty
صلب قاس جامد | ناشف قاسي قاصح | hard solid firm
لين طري ناعم مرن | رطب | soft smooth flexible
صاخب مزعج ضوضاء | دوشة عالي صداع | loud noisy
هادئ ساكن صامت هدوء | ساكت رايق هاني | quiet calm silent
`;
