/** Adjectives and adverbs. */
export const DESCRIPTIONS = `
كبير ضخم هائل كبار عملاق | كبير كبيره ضخم قد_الدنيا عود كبيرة | big large huge enormous great vast
صغير صغار ضئيل محدود | صغير صغنن صغيرون زغير صغيور صغيرة | small little tiny minor
رئيسي أساسي أهم محوري جوهري | رئيسي اساسي اهم | main principal key major central primary
سابق ماض أسبق منصرم | سابق اللي_قبله اللي_فات قديم القبلي | previous former past ex
سابقا من_قبل قبلا فيما_مضى في_السابق | قبل_كده زمان من_قبل قبل_هيك من_زمان قبل من_قبيل | previously formerly before earlier
أسبق سابق قديم | قديم سابق اللي_كان | former ex one_time
العام_الماضي السنة_الماضية العام_المنصرم العام_الفائت | السنة_اللي_فاتت السنه_اللي_فاتت السنة_الماضية العام_اللي_فات سنة_الماضية العام_اللي_طاف عام_لول العام_لي_فات | last_year
الشهر_الماضي الشهر_المنصرم الشهر_الفائت | الشهر_اللي_فات الشهر_الماضي الشهر_اللي_طاف الشهر_اللي_فايت الشهر_لي_فات | last_month
الأسبوع_الماضي الأسبوع_المنصرم الأسبوع_الفائت | الاسبوع_اللي_فات الاسبوع_الماضي جمعة_الماضية الاسبوع_اللي_طاف السيمانة_اللي_فاتت | last_week
العام_القادم العام_المقبل السنة_القادمة السنة_المقبلة | السنة_الجاية السنه_الجايه سنة_الجاي السنة_الياية العام_الجاي | next_year coming_year
الشهر_القادم الشهر_المقبل | الشهر_الجاي الشهر_الياي شهر_الجاي | next_month
الأسبوع_القادم الأسبوع_المقبل | الاسبوع_الجاي الجمعة_الجاي الاسبوع_الياي السيمانة_الجاية | next_week
قادم مقبل آت لاحق | جاي الجاي جايه ياي ماجي | next coming upcoming forthcoming
حالي راهن معاصر قائم | حالي دلوقتي بتاع_دلوقتي هلأ الحين دابا | current present contemporary existing
حاليا الآن في_الوقت_الحالي في_الوقت_الراهن | دلوقتي دلوقت دلوءتي هلق هلأ هلا الحين ألحين هسه دابا توا درك ضرك | now currently presently at_present
ما_يزال ما_زال لا_يزال ظل بقي | لسه لسة لسا لساته بعده للحين باقي مازال ما_زال | still remain continue
جديد حديث مستحدث جدد | جديد جديده يديد لسه_طالع جداد | new recent novel
قديم عتيق عريق قدامى | قديم عتيق من_زمان جديم | old ancient antique
أثري تاريخي قديم | اثري قديم تاريخي | ancient historic archaeological historical
كثير عديد متعدد جم وفير غزير | كتير كثير ياما وايد هواي بزاف برشا ياسر واجد | many much numerous plenty multiple
كثرة وفرة غزارة | كترة كثرة | abundance multitude plenty
كثيرا غالبا مرارا | كتير ياما وايد بزاف برشا ديما | often frequently much a_lot
قليل ضئيل محدود نادر يسير | قليل شوية شويه قليل_أوي شوي شوية_صغيرة قلال | few little scarce
بعض عدد_من عدة بضعة | شوية كذا كمين | some several few a_number_of
معظم أغلب أكثر غالبية أغلبية جل | معظم اغلب اكتر غالبية اكثرية | most majority
كل جميع كافة كامل سائر | كل كلهم كله الكل كامل گاع كاع | all every whole entire
أكثر_من ما_يزيد_على ما_يزيد_عن فوق نحو_أكثر | اكتر_من ازيد_من فوق_ال كتر_من كثر | more_than over above exceeding
أقل_من ما_يقل_عن دون | اقل_من قل_من تحت | less_than under below fewer_than
تقريبا نحو حوالي زهاء قرابة ما_يقارب | تقريبا حوالي ييجي بيجي شي تقريب قرابة | approximately about around roughly nearly almost
بالضبط تماما بالتحديد تحديدا | بالظبط بالزبط بالضبط تمام نيشان بالضبط_كده | exactly precisely specifically
تماما كليا بالكامل كاملا | خالص بالكامل كله عالآخر بالمرة كامل نهائيا | completely entirely totally fully
جزئيا إلى_حد_ما نوعا_ما بعض_الشيء | شوية نص_نص نوعا_ما شوي | partly partially somewhat
جدا للغاية كثيرا بشدة | أوي اوي قوي جدا كتير وايد مرة حيل بزاف برشا ياسر خالص | very extremely highly greatly
فقط وحسب لا_غير حصرا | بس بس_كده فقط برك وبس صافي | only just solely merely
خاصة خصوصا لا_سيما بالأخص على_وجه_الخصوص | خصوصا بالذات بالاخص خاصة | especially particularly notably
عموما بوجه_عام بصفة_عامة بشكل_عام إجمالا | عموما بشكل_عام بالعموم | generally overall in_general
دائما باستمرار على_الدوام دوما | دايما دائما على_طول عطول دوم ديما دايمن | always constantly continually
أحيانا بين_الحين_والآخر من_حين_لآخر | ساعات احيانا اوقات مرات شي_مرات بعض_المرات | sometimes occasionally
نادرا قليلا_ما في_القليل | نادرا قليل_أوي كل_فين_وفين وين_ووين قليل | rarely seldom
أبدا مطلقا إطلاقا بتاتا قط | خالص ابدا نهائي بالمرة عمره عمرو بنوب كلش أصلا گاع | never ever not_at_all
عادة عموما غالبا في_العادة | عادة في_العادة غالبا بالعادة | usually normally commonly typically
فورا حالا على_الفور مباشرة توا | حالا على_طول فورا عطول دغري طوالي على_السريع دابا_نيت | immediately instantly at_once directly
سريعا بسرعة على_عجل | بسرعة قوام بسرعه عالسريع بالعجل بسرعه_كده دغيا فيسع بالزربة | quickly fast rapidly swiftly
سريع عاجل خاطف | سريع بسرعة مستعجل زربان | fast quick rapid swift
بطيء متباطئ بطء | بطيء بطيئ على_مهله تقيل | slow slowly
ببطء تدريجيا رويدا على_مهل | براحة بالراحة على_مهلك شوي_شوي شوية_شوية بشوية بشويش | slowly gradually
تدريجي متدرج تدريجيا خطوة_خطوة | واحدة_واحدة شوية_شوية حبة_حبة شوي_شوي | gradual gradually step_by_step
فجأة بغتة على_حين_غرة مفاجئ | فجأة مرة_واحدة فجاه على_غفلة فجأة_كده | suddenly sudden unexpectedly abrupt
قريبا عما_قريب عن_قريب في_القريب_العاجل | قريب قريبا قريب_أوي عن_قريب قريبه_ان_شاء_الله | soon shortly
مؤخرا حديثا أخيرا في_الآونة_الأخيرة | مؤخرا الايام_دي من_قريب هالايام هاليومين | recently lately
أخيرا في_النهاية في_الختام ختاما | اخيرا في_الآخر في_الاخر بالآخر بالاخير في_اللخر | finally eventually at_last
أول أولى ابتدائي افتتاحي | اول اولاني أولاني لول لولاني | first initial opening
أخير آخر نهائي ختامي | آخر اخر أخراني اخير التالي لخر | last final ultimate
في_البداية أولا بداية بادئ_الأمر | في_الاول الاول بالاول في_لول بالبداية | first initially at_first in_the_beginning
لاحقا بعد_ذلك فيما_بعد بعدها | بعدين بعد_كده بعدها بعد_هيك عقب بعدين_شوية من_بعد ومن_بعد | later afterwards then subsequently
ثان ثانية تال | تاني تانية ثاني تان | second
ثالث ثالثة | تالت تالتة ثالث تالث | third
آخر أخرى مغاير غير | تاني تانية غير غيره ثاني ثانية اخر آخر | other another else
مرة_أخرى مجددا ثانية من_جديد | تاني مرة_تانية كمان_مرة من_جديد مرة_ثانية عاود معاودة | again once_more anew
أيضا كذلك علاوة_على_ذلك | كمان برضه برضو بردو كمانا بعد حتى_هو زادة تاني ثاني | also too as_well likewise
معا سويا مجتمعين جنبا_إلى_جنب | مع_بعض سوا مع_بعضهم سوية مجموعين جميع | together jointly
وحيد فريد أوحد منفرد | وحيد لوحده واحد_بس الوحيد | only sole unique single
وحده منفردا بمفرده | لوحده لحاله وحده بوحدو وحدو بروحه | alone by_himself single_handedly
مختلف متباين متنوع مغاير شتى | مختلف غير مش_زي متنوع مختلفين | different various diverse varied
متشابه مماثل شبيه مشابه | زي_بعض شبه زي شبهه متل_بعض نفس بحال_بحال كيف_كيف | similar alike same comparable
نفس ذات عين مطابق | نفس نفسه هو_هو ذاته نيت | same identical
متساو مساو متكافئ سواسية | زي_بعض قد_بعض متساوي سوا قد_قد | equal even equivalent
أكبر أضخم أعظم كبرى | اكبر أكبر كبر اضخم | biggest largest greatest bigger larger
أصغر صغرى | اصغر أصغر صغر ازغر | smallest youngest smaller younger
أطول طولى أكثر_طولا | اطول أطول طول | longest tallest longer taller
أقصر قصرى | اقصر أقصر | shortest shorter
أعلى أرفع أكثر_ارتفاعا عليا | اعلى أعلى اعلا | highest higher top upper tallest
أدنى أقل أخفض دنيا | اقل اوطى أوطى ادنى | lowest least minimum lower
أقدم أعرق أول | اقدم أقدم | oldest earliest
أحدث أجدد آخر | احدث اجدد آخر_حاجة | newest latest most_recent
أفضل أحسن أجود خير | احسن أحسن افضل خير حسن | best better
أسوأ أردأ شر | اوحش أوحش اسوأ العن كفس خايب | worst worse
أشهر أكثر_شهرة أبرز | اشهر أشهر | most_famous best_known
أهم أبرز أكثر_أهمية | اهم أهم | most_important key
أسرع أكثر_سرعة | اسرع أسرع | fastest quickest faster
أقرب أدنى | اقرب أقرب | nearest closest
أبعد أقصى | ابعد أبعد | farthest furthest
أغنى أثرى أكثر_ثراء | اغنى أغنى | richest wealthiest
أفقر أكثر_فقرا | افقر أفقر | poorest
أقوى أشد أمتن | اقوى أقوى اجمد أجمد | strongest most_powerful
أغلى أثمن أكثر_تكلفة | اغلى أغلى | most_expensive costliest
أرخص أقل_تكلفة | ارخص أرخص | cheapest
أعمق أكثر_عمقا | اعمق أغمق | deepest
أخطر أشد_خطورة | اخطر أخطر | most_dangerous deadliest
مشهور شهير معروف ذائع_الصيت | مشهور معروف مشهوره | famous well_known renowned celebrated
مجهول غير_معروف مغمور | مش_معروف مجهول محدش_يعرفه مو_معروف ماشي_معروف | unknown unidentified obscure anonymous
مهم هام بارز ذو_أهمية | مهم مهمة مهمه | important significant
أهمية مكانة شأن | اهمية مهم قيمة | importance significance
ضروري لازم واجب حتمي | لازم ضروري لا_بد خاص | necessary essential required
ممكن محتمل جائز | ممكن يمكن يجوز يقدر | possible potential
ربما لعل من_المحتمل من_الممكن | يمكن جايز ممكن بلكي يجوز بالك يقدر | perhaps maybe possibly probably
مستحيل غير_ممكن متعذر | مستحيل مش_ممكن ما_بيصير مو_ممكن ماشي_ممكن | impossible
محتمل متوقع مرجح | محتمل متوقع غالبا | likely probable expected
مؤكد أكيد يقيني ثابت | اكيد أكيد مؤكد بالتأكيد اكيدة | certain sure confirmed
بالتأكيد بالطبع طبعا حتما بلا_شك | اكيد طبعا أكيد معلوم أمال ايوه_طبعا | certainly surely of_course definitely
حقيقي فعلي واقعي صحيح | بجد حقيقي صح عنجد صج بصح ديال_بصح | real true actual genuine
حقا فعلا في_الحقيقة في_الواقع بالفعل | بجد فعلا عن_جد عنجد صدق صج والله بصح من_نيتك | really actually indeed in_fact
زائف مزيف مزور كاذب مغشوش | مضروب مزور فشنك كدب مغشوش | fake false forged counterfeit
صحيح صائب سليم دقيق | صح مظبوط صحيح مزبوط تمام صحيح_كده | correct right accurate
خاطئ مغلوط غير_صحيح خطأ | غلط مش_صح مو_صحيح غالط | wrong incorrect erroneous
جيد حسن طيب ممتاز رائع | كويس حلو تمام منيح زين مليح مزيان باهي مزيانه | good fine nice excellent
سيئ رديء قبيح | وحش سيء مش_كويس عاطل زفت مو_زين خايب موش_باهي | bad poor evil
ممتاز رائع متميز مذهل باهر | جامد تحفة هايل ممتاز بجنن رهيب كشخة زوين هبال | excellent wonderful outstanding great amazing
جميل حسن بديع وسيم | حلو جميل قمر حلوة زوين مزيون كشخة باهي | beautiful pretty lovely handsome
قبيح دميم بشع | وحش بشع شين خايب | ugly hideous
سهل يسير بسيط ميسر | سهل بسيط هين ساهل ساهلة | easy simple effortless
صعب عسير شاق معقد | صعب تقيل واعر صعيب | difficult hard tough challenging
معقد مركب متشابك | معقد ملخبط معفس | complex complicated
بسيط سهل غير_معقد متواضع | بسيط عادي سهل | simple plain modest
قوي شديد متين عنيف | جامد قوي شديد صاحي | strong powerful mighty
ضعيف واهن هش هزيل | ضعيف تعبان خرع | weak frail fragile feeble
شديد حاد قاس عنيف | جامد شديد قوي قاسي | severe intense acute harsh
طويل ممتد مديد طوال | طويل طويلة طوال | long tall lengthy
قصير وجيز مقتضب قصار | قصير قصيرة قصيرون | short brief
عال مرتفع شاهق رفيع | عالي مرتفع عالية | high tall elevated lofty
منخفض واطئ متدن هابط | واطي قليل منخفض ناصي | low reduced
واسع رحب فسيح شاسع | واسع وسيع كبير شرح | wide broad spacious vast
ضيق محدود | ضيق ديق ديئ | narrow tight
عريض واسع عرض | عريض واسع | wide broad width
عميق غائر عمق | غميق غويط عميق غارق | deep depth
ضحل قليل_العمق | مش_غويط ضحل | shallow
ثقيل وازن ثقل | تقيل ثقيل تقيله | heavy weighty
خفيف يسير خفة | خفيف خفيفة | light lightweight slight
سميك غليظ ثخين | تخين سميك غليض | thick
رقيق نحيف رفيع نحيل | رفيع رفيعة ضعيف نحيف رقيق | thin slim slender
سمين بدين | تخين ناصح متين غليض سمين | fat obese
ساخن حار ملتهب | سخن حامي حار سخون | hot warm heated
بارد قارس برد | ساقعة ساقع بارد برد بردان | cold cool chilly
دافئ معتدل | دافي دفيان | warm mild
جاف يابس قاحل جفاف | ناشف يابس جاف | dry arid
رطب مبلل مبتل | مبلول رطب مسقي فازك | wet humid damp moist
نظيف طاهر نقي | نضيف نظيف نقي نقيه | clean pure
قذر وسخ متسخ ملوث | وسخ معفن قذر وصخ موسخ خامج | dirty filthy polluted
غني ثري موسر أثرياء أغنياء | غني مليان مريش زنكيل لاباس_عليه | rich wealthy affluent
فقير معدم محتاج فقراء | فقير غلبان على_قد_حاله مسكين زاوالي | poor needy impoverished
غال باهظ مكلف ثمين | غالي غالية غالي_نار | expensive costly dear
رخيص زهيد منخفض_التكلفة | رخيص ببلاش_تقريبا رخيصة | cheap inexpensive low_cost
مجاني بلا_مقابل دون_مقابل | ببلاش مجانا بلاش بلوشي فابور باطل | free free_of_charge gratis
ثمين نفيس قيم غال | غالي قيم ثمين | precious valuable
سعيد مسرور فرح مبتهج | مبسوط فرحان سعيد مستانس فرحانين | happy glad joyful pleased
حزين كئيب مكتئب حزن | زعلان حزين متضايق مقهور محزون | sad sorrowful unhappy
غاضب ساخط حانق مستاء | متعصب زعلان متنرفز معصب مقلق غضبان | angry furious
خائف مذعور مرعوب | خايف مرعوب خايفين | afraid scared frightened
شجاع باسل مقدام جريء | جدع شجاع قبضاي | brave courageous bold
ذكي فطن نابغ لبيب | شاطر ذكي ناصح قافز | smart clever intelligent
غبي أحمق أبله | غبي حمار أهبل عبيط أجدب مكلخ | stupid foolish
مريض عليل سقيم مرضى | عيان تعبان مريض وجعان | sick ill patient
متعب مرهق منهك | تعبان مهدود هلكان عيان | tired exhausted weary
جائع جوعان جوع | جعان جوعان ميت_من_الجوع | hungry starving
عطشان ظمآن عطش | عطشان ميت_عطش | thirsty
حي على_قيد_الحياة أحياء | عايش حي لسه_عايش طيب | alive living
ميت متوفى راحل أموات | ميت متوفي مرحوم | dead deceased late
شاب فتي شبان شباب يافع | شاب صغير شب فتى | young youth youthful
مسن عجوز شيخ كبير_السن | عجوز كبير ختيار شايب كبير_في_السن | old elderly aged
متزوج مقترن | متجوز متزوج مجوز معرس مزوج | married
أعزب عازب غير_متزوج | عازب مش_متجوز أعزب عزابي سليبتير | single unmarried bachelor
حر مستقل طليق أحرار | حر حرة | free independent
مستقل منفصل ذو_سيادة | مستقل لوحده | independent sovereign autonomous
عام عمومي شامل | عام عمومي | public general common
خاص شخصي فردي | خاص خصوصي بتاع شخصي | private special personal
رسمي حكومي معتمد | رسمي حكومي | official formal
غير_رسمي ودي عرفي | مش_رسمي غير_رسمي | unofficial informal
سري خفي كتوم مكتوم | سري مستخبي في_السر | secret covert confidential hidden
علني مكشوف ظاهر | علني على_الملأ قدام_الناس | public open overt
محلي داخلي وطني | محلي داخلي بلدي | local domestic internal national
دولي عالمي أممي | عالمي دولي | international global world worldwide
أجنبي خارجي غريب أجانب | اجنبي خواجة برة براني أجانب گاوري | foreign external alien
وطني قومي أهلي | وطني قومي | national patriotic
إقليمي مناطقي | اقليمي | regional
مشترك متبادل جماعي ثنائي | مشترك سوا مع_بعض | joint common shared mutual
دائم مستديم أبدي مستمر | دايم مستمر على_طول | permanent lasting perpetual
مؤقت عابر انتقالي | مؤقت شوية_وقت | temporary interim transitional provisional
مستمر متواصل دائم متصل | مستمر شغال لسه_شغال | continuous ongoing constant
عاجل طارئ ملح فوري | مستعجل عاجل ضروري | urgent emergency immediate
مبكر باكر | بدري بكير من_بدري بكري | early
متأخر مؤجل | متأخر وخري معطل مروطار | late delayed belated
حديث عصري معاصر متطور | حديث مودرن جديد عصري | modern contemporary advanced
تقليدي تراثي شعبي | بلدي تقليدي تراثي شعبي | traditional folk conventional
طبيعي عادي اعتيادي مألوف | عادي طبيعي نورمال | normal natural ordinary usual
غريب عجيب غير_مألوف شاذ | غريب عجيب مش_طبيعي | strange odd weird unusual
صناعي اصطناعي مصطنع | صناعي مش_طبيعي | artificial synthetic man_made
نادر شحيح قليل_الوجود | نادر مش_موجود_كتير قليل | rare scarce uncommon
شائع منتشر ذائع دارج متفش | منتشر ماشي شايع | common widespread prevalent
متقدم متطور راق | متقدم متطور | advanced developed
متخلف نام متأخر | متأخر نامي | underdeveloped backward developing
خطير خطر محفوف_بالمخاطر | خطر خطير مخيف | dangerous hazardous risky perilous
آمن مأمون سالم | أمان آمن مأمون | safe secure
سام قاتل مميت | سم سام يموت مسموم | poisonous toxic lethal deadly
كامل تام مكتمل مطلق | كامل كله تمام | complete full perfect whole
ناقص غير_مكتمل منقوص | ناقص مش_كامل | incomplete deficient
فارغ خال شاغر خاو | فاضي خالي فارغ خاوي | empty vacant
ممتلئ مليء مملوء زاخر | مليان متروس عامر معبي مترس | full filled
مفتوح فاتح مشرع | مفتوح فاتح محلول | open
مغلق مقفل موصد | مقفول مسكر مسدود مصكوك مقفل مغلوق | closed shut locked
متوفر متاح موجود | موجود متوفر كاين | available existing
مفقود ضائع غائب | ضايع مش_موجود مفقود | missing lost
مشغول منشغل | مشغول مش_فاضي | busy occupied
مفيد نافع مجد | مفيد بينفع كويس نافع | useful beneficial helpful
ضار مؤذ مضر | مضر بيأذي | harmful damaging
إيجابي بناء | ايجابي كويس | positive constructive
سلبي غير_إيجابي | سلبي وحش | negative passive
سلمي غير_عنيف | سلمي | peaceful nonviolent
عنيف شرس ضار دموي | عنيف شرس | violent fierce bloody
ناجح موفق فائز | ناجح فالح | successful
فاشل خائب غير_ناجح | فاشل خايب | failed unsuccessful
مسلح حامل_للسلاح | مسلح معاه_سلاح | armed
ديني عقائدي روحي | ديني | religious spiritual
علماني لا_ديني مدني | علماني مدني | secular
سياسي حزبي | سياسي | political
اقتصادي مالي | اقتصادي | economic financial
اجتماعي مجتمعي | اجتماعي | social societal
عسكري حربي | عسكري بتاع_الجيش | military martial
قانوني شرعي مشروع | قانوني شرعي | legal lawful legitimate
غير_قانوني غير_شرعي غير_مشروع محظور | مش_قانوني ممنوع مخالف | illegal unlawful illicit
محظور ممنوع محرم | ممنوع محظور حرام | forbidden banned prohibited
علمي أكاديمي بحثي | علمي | scientific academic scholarly
طبي صحي علاجي | طبي صحي | medical health
زراعي فلاحي | زراعي | agricultural farming
بحري مائي ملاحي | بحري | marine naval maritime
جوي هوائي | جوي | air aerial atmospheric
بري أرضي | بري | land overland terrestrial
شمالي شمالا شمال | شمالي شمال بحري | northern north
جنوبي جنوبا جنوب | جنوبي جنوب قبلي | southern south
شرقي شرقا شرق | شرقي شرق | eastern east
غربي غربا غرب | غربي غرب | western west
أوسط وسطي متوسط | وسطاني نص متوسط وسطي | middle central medium average
قريب مجاور متاخم | قريب جنب حد قدام قرييب | near close nearby adjacent
بعيد ناء قاصي | بعيد بعيدة | far distant remote
داخل ضمن | جوه جوا داخل وسط في_قلب | inside within
خارج خارجا | برة برا خارج | outside abroad out
فوق أعلى | فوق | above over on_top
تحت أسفل أدنى | تحت لتحت اسفل | under below beneath
أمام قبالة تجاه | قدام قبال كدام جدام قدامه | in_front_of before opposite
خلف وراء | ورا خلف وره مورا اللور | behind
بجانب جانب قرب إلى_جوار | جنب حد حدا يم حذا بجنب | beside near next_to
يمين يمنى أيمن | يمين ليمين ليمن | right
يسار يسرى أيسر شمال | شمال يسار شمالي ليسر | left
أبيض بيضاء بياض بيض | ابيض بيضا أبيض بيضة | white
أسود سوداء سواد سود | اسود سودا أسود كحل كحلة | black
أحمر حمراء حمرة حمر | احمر حمرا أحمر حمرة | red
أخضر خضراء خضرة خضر | اخضر خضرا أخضر خضرة | green
أزرق زرقاء زرقة زرق | ازرق زرقا أزرق زرقة | blue
أصفر صفراء صفرة صفر | اصفر صفرا أصفر صفرة | yellow
بني أسمر | بني قهوي بوني | brown
مشرق ساطع لامع مضيء | منور بيلمع ضاوي | bright shining luminous
مظلم معتم داكن قاتم | ضلمة عتمة غامق مضلم | dark dim
حلو سكري عذب | حلو مسكر حلوة | sweet
مالح ملحي أجاج | مالح حادق مملح | salty saline
مر علقم | مر مرة | bitter
لذيذ شهي طيب | طعم حلو لذيذ طيب بنين بنينة | delicious tasty
صلب قاس جامد | ناشف جامد قاسي قاصح | hard solid firm
لين طري ناعم مرن | طري ناعم لين رطب | soft smooth flexible
صاخب مزعج ضوضاء | دوشة مزعج عالي صداع | loud noisy
هادئ ساكن صامت هدوء | هادي ساكت رايق هاني | quiet calm silent
`;
