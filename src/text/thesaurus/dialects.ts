/** Words of the dialects, Egyptian first, that Standard Arabic says otherwise. */
export const DIALECTS = `
ذهب يذهب توجه ذهاب مضى سافر | راح يروح بيروح رايح مشى غادي سار | go went gone going head
أتى جاء قدم حضر وصل مجيء قدوم | جه ييجي جا جاي بييجي اجا يجي ياي ماجي | come came arrive arrival
رجع عاد عودة رجوع يعود | رد ردت ولى عاود | return come_back returned
خرج غادر خروج يخرج | طلع طالع ظهر خرجت | go_out exit leave left
دخل ولج دخول يدخل | خش دش فات داخل | enter go_in entry entrance
غادر رحل ترك مغادرة رحيل | مشي ساب راح طلع سافر | leave left depart departure
ترك تخلى هجر ترك_المكان تخل | ساب سيب سابه خلى خلا خلى_عنه | leave left abandon quit
بقي مكث ظل بقاء | قعد فضل ضل تم جلس | stay remain remained
جلس قعد جلوس | قاعد گلس ريح يقعد | sit sat sitting
وقف قام نهض وقوف | واقف وگف نوض | stand stood rise rose
مشى سار سير | تمشى ماشي يمشي تمشا | walk walked walking
ركض جرى عدا | يجري جرا كض | run ran running
تكلم تحدث كلم حادث كلام حديث | اتكلم بيتكلم حكى تحاكى هدر دوى يهضر سولف | talk speak spoke spoken
قال يقول ذكر صرح أفاد قول | قالك بيقول حكى گال قل قالت | say said tell told state
أخبر أعلم أبلغ إخبار إبلاغ | قال_له قالو بلغ عرف خبر حكى_له علم قاللو | inform tell told notify
سأل استفسر سؤال استفهم | يسأل بيسأل نشد سول سقسى | ask asked inquire question
أجاب رد إجابة جواب | جاوب رد_عليه جوب | answer reply respond response
نادى دعا نداء | نده ندهله صاح عيط_على | call summon shout
صرخ صاح هتف صراخ | زعق عيط صيح غوت | shout scream yell cry
سكت صمت سكوت | سكت_خالص صه سكتان | silent silence shut_up
اتصل هاتف اتصال مكالمة | كلم رن دق عيط_له دق_تليفون تلفن عيطلو | call phone telephone ring rang
شاهد رأى نظر أبصر مشاهدة رؤية | شاف يشوف بيشوف شفت لقى بص طل | see saw seen watch view
نظر تأمل حدق نظر_إلى | بص يبص طلع اتطلع باوع شاف خزر طالع | look gaze watch
سمع استمع أصغى سماع | سامع بيسمع تصنت سمعت تسمع | hear heard listen
عرف علم أدرك معرفة | عارف يعرف بيعرف درى يدري عارفة | know knew known knowledge
فهم أدرك استوعب | فاهم بيفهم فهمت | understand understood comprehend
ظن اعتقد حسب خال اعتقاد | افتكر فكر تحرى ظنيت | think thought believe assume
تذكر استذكر ذكرى | افتكر فاكر اتذكر متفكر تفكر | remember recall memory
نسي نسيان غفل | ناسي نسا | forget forgot forgotten
أراد رغب ابتغى شاء إرادة رغبة | عايز عاوز بده بدو بدي يبي يبغى ابي ابغى بغى باغي حاب يحب نحب | want wish desire
طلب التمس سأل | عايز عاز طالب | request ask demand
احتاج لزم افتقر احتياج حاجة | محتاج عايز لازمه يلزم عاز محتاجة خاصو حاجته | need require necessity
أحب عشق هوى حب محبة | بيحب بحب بيموت_في يحب كيموت_على يبغي | love like adore
كره بغض مقت كراهية | مبيحبش ما_بيحب كاره كيكره | hate dislike hatred
أعجب راق استحسن إعجاب | عجب عجبه بيعجب عاجبه عجبني | like admire please
أعطى منح وهب قدم إعطاء | ادى يدي اداله عطى عطا يعطي انطى مد | give gave given grant
أخذ تناول استلم | خد ياخد اخد خدا خذ خذا ياخذ شد | take took taken
جلب أحضر أتى_ب إحضار | جاب يجيب جايب جبت ياب جبد | bring brought fetch
أرسل بعث أرسل_إلى إرسال | بعت يبعت ودى طرش دز صيفط بعثت رسل | send sent dispatch
استلم تلقى تسلم استلام | خد جاله وصله شد قبض | receive get got
وضع ألقى حط | يحط حاطط حطيت دار ركب رمى دير | put place set lay
رمى ألقى قذف طرح | حدف كب زت گط قط لاح سيب | throw threw thrown toss
فتح افتتح | فاتح يفتح حل بطل | open opened opening
أغلق أقفل سد إغلاق | قفل سكر صك بند غلق بلع طبق | close closed shut closure
فعل عمل صنع قام_ب | يعمل بيعمل سوى يسوي ساوى دار يدير سوا | do did done make made
صنع أنتج شكل صناعة | عمل بيعمل صنعوه سوى دار | make made manufacture produce
حدث جرى وقع حصل حدوث | صار بيحصل بيصير طرا سار صرا | happen happened occur take_place
حادث واقعة حدث أحداث | حصل حادثة اللي_حصل اللي_صار | event incident occurrence
أصبح صار غدا أضحى بات | بقى بقا ولى ولا يبقى رجع | become became turn
بدأ ابتدأ شرع انطلق بدء بداية | ابتدى بلش بدى بدات | begin began begun start
انتهى اختتم انقضى نهاية انتهاء | خلص خلصت سالى كمل تم وفى | end finish ended finished
أنهى أتم أكمل إنهاء إتمام | خلص كمل تمم سالا | finish complete end
توقف كف انقطع | وقف بطل حبس وگف بطل_يعمل | stop stopped halt cease
استمر واصل تابع استمرار متابعة مواصلة | كمل فضل ضل مكمل تم بقى | continue carry_on keep kept
حاول سعى محاولة | جرب بيحاول | try tried attempt
جرب اختبر تجربة | يجرب | try test experience
ساعد أعان عاون مساعدة عون | وقف_معاه فزع بيساعد | help helped assist aid
عمل اشتغل وظيفة مهنة | شغل شغال بيشتغل شغلانة شغلة خدم خدمة يخدم | work job employment occupation
وظيفة مهنة منصب عمل وظائف | شغل شغلانة شغلة دوام خدمة | job profession post career
بطالة عطالة انعدام_العمل | مفيش_شغل عاطل شوماج بلا_شغل | unemployment unemployed jobless
موظف عامل مستخدم موظفون عمال | شغال خدام | employee worker staff
راتب أجر معاش مرتب | ماهية شهرية خلصة صالير | salary wage pay
مال نقود أموال ثروة | فلوس مصاري بيزات فلوس_كتير دراهم زلط حق فليسات | money cash funds
سعر ثمن كلفة قيمة أسعار | تمن حق السوم | price cost
اشترى ابتاع شراء | شرى جاب يشري | buy bought purchase
باع تاجر بيع | بيبيع يبيع | sell sold sale
دفع سدد أنفق سداد | حاسب خلص يدفع | pay paid payment
أنفق صرف إنفاق مصروف | بيصرف | spend spent spending expenditure
كسب ربح جنى مكسب | طلع_مكسب دخل_له | earn gain profit win
فاز انتصر ربح فوز انتصار | كسب غلب | win won victory
خسر هزم فقد خسارة هزيمة | اتغلب انهزم خسران | lose lost defeat
فقد ضاع أضاع فقدان ضياع | ضيع تاه ودر جلى ضيعه | lose lost loss
وجد عثر_على لقي إيجاد عثور | لاقى لقا لگى يلاقي | find found discover
بحث فتش نقب | دور بيدور دور_على قلب كيقلب لوج | search look_for seek sought
سرق نهب اختلس سرقة لص | نشل لطش باق سرقو خون | steal stole stolen theft rob
لص سارق حرامي لصوص | نشال شفار سراق خوان | thief robber burglar
نصب احتال خدع احتيال | ضحك_عليه نصاب نصبو | fraud swindle scam deceive
كذب افترى كاذب | كدب كذاب بيكدب جذب كذوب فشار | lie lied liar
أكل تناول التهم طعام | كل بياكل كلا ياكل | eat ate eaten
طعام غذاء أكل قوت مأكولات | طبيخ ماكلة طبخ عيش | food meal
شرب ارتشف شراب | بيشرب يشرب | drink drank drunk
طبخ طها طهو | عمل_اكل بيطبخ طيب | cook cooked cooking
خبز رغيف | عيش صمون كسرة طابونة | bread loaf
أرز رز | عيش تمن روز | rice
لحم لحوم | لحمة لحم_احمر | meat
دجاج دواجن | فراخ فرخة جاج دياي | chicken poultry
سمك أسماك حوت | سمچ | fish
خضار خضروات | خضرة خضار_وفاكهة خضر | vegetables
فاكهة فواكه ثمار | ديسير غلة | fruit fruits
بطاطس بطاطا | بتيتة بطاطة | potato potatoes
طماطم بندورة | قوطة مطيشة طماط | tomato tomatoes
بصل | بصلة | onion
بيض بيضة | اولاد_الدجاج عظم | egg eggs
حليب لبن | حليب_البقر | milk
سكر | سكار | sugar
قهوة بن | گهوة | coffee
شاي | شاهي چاي اتاي تاي | tea
ماء مياه | مية مي ماي | water
نام رقد نوم غفا | ناعس بينام نعس | sleep slept asleep
استيقظ صحا أفاق استيقاظ | صحي فاق قام ناض گعد | wake woke awake
ولد أنجب ميلاد ولادة مولود | اتولد خلف اتولدت خلق انولد زاد ولدت جاب | born birth give_birth
أنجب رزق_ب ولد إنجاب | خلف جاب_عيال خلفت جاب | have_children beget father
مات توفي رحل لقي_حتفه وفاة موت | اتوفى راح ماتت | die died death passed_away
قتل اغتال أردى مقتل | موت دبح اتقتل ذبح | kill killed murder assassinate
قتيل ضحية قتلى ضحايا | ميت ماتوا اتقتلوا | killed dead victim fatality casualties
دفن وارى_الثرى | اندفن اتدفن قبر | bury buried burial
تزوج اقترن عقد_قرانه زواج قران | اتجوز جواز تجوز عرس اتزوج ملچ | marry married marriage wed wedding
زفاف عرس حفل_زفاف | فرح زفة | wedding
طلق انفصل طلاق | اطلق اتطلق سابوا_بعض تطلق | divorce divorced separated
خطب خطوبة خطبة | ملچة | engaged engagement
زوج بعل قرين | جوز جوزها رجل راجلها | husband spouse
زوجة قرينة حرم عقيلة | مرات مراته مرته مره حرمة مرتو | wife spouse
رجل رجال | راجل رجالة رياجيل زلمة ريال | man men
امرأة نساء سيدة | ست ستات مرة مرا حريم نسوان مرأة | woman women lady
طفل أطفال صبي صغار | عيل عيال ولد بزر بزورة ورع دري درية بزوز ذراري | child children kid kids
ابن ولد أبناء نجل أولاد | عيال ولاد ولدو | son sons
ابنة بنت بنات كريمة | بنته بنتو | daughter daughters
فتاة بنت فتيات صبية | بنوتة بنية شابة طفلة | girl girls
فتى صبي ولد غلام | واد شاب | boy lad
أب والد آباء | أبو ابوه بابا بوي بويا أبوي يابا | father dad
أم والدة أمهات | ماما امه يما الوالدة | mother mom mum
والدان أبوان | أبوه_وامه اهل الوالدين | parents
أخ شقيق إخوة أشقاء | اخو خو خوي خويا خيي | brother brothers
أخت شقيقة أخوات | اخته ختي اختو | sister sisters
جد أجداد | جدو سيدو جدي | grandfather grandpa
جدة | ستي تيتة ستو نانا حنا يدة مي_لالة | grandmother grandma
حفيد أحفاد | ولد_ابنه ابن_ابنه | grandson grandchild
عائلة أسرة عوائل | عيلة أهل اهله فاميلة دار | family
صديق رفيق صاحب أصدقاء | صحاب رفقاتي ربع صاحبي رفيج عشير خوي | friend companion
جار جيران | جارنا يار | neighbor neighbour
حبيب عشيق معشوق | حبيبه صاحبها | lover boyfriend sweetheart
شخص فرد امرؤ أشخاص | حد واحد واحدة نفر بنادم | person individual someone
ناس بشر أناس شعب | الناس خلق عالم أوادم وادم عباد | people humans folk
سكان أهالي قاطنون | ناس أهل | population inhabitants residents
سكن قطن أقام عاش إقامة | ساكن عايش قاعد مقيم | live reside dwell residence
عاش حيي عيش حياة | عايش بيعيش عيشة | live lived life
بيت منزل دار مسكن بيوت | حوش | house home dwelling
شقة مسكن | بارتمان برطمان | apartment flat
غرفة حجرة غرف | أوضة بيت شمبرة | room
مطبخ | كوجينة كوزينة | kitchen
حمام مرحاض دورة_مياه | تواليت بيت_الراحة طواليط دورة_ميه | bathroom toilet restroom
نافذة شباك نوافذ | طاقة دريشة شرجم سرجم | window
سيارة مركبة عربة سيارات | عربية موتر طوموبيل طونوبيل كرهبة لوطو | car vehicle automobile
حافلة باص أتوبيس | أوتوبيس كار طوبيس بص | bus coach
قطار قطارات | قطر ترين تران ماشينة | train
طائرة طائرات | طيارة طيارات | airplane plane aircraft
دراجة بسكليت | عجلة بشكليت سيكل بسكلات بيكالة | bicycle bike
دراجة_نارية | موتوسيكل موتور دباب موطو سيكل_ناري | motorcycle motorbike
سفينة مركب باخرة قارب سفن | لنش بابور فلوكة شختورة باطو | ship boat vessel
شارع طريق جادة شوارع | سكة زنقة نهج | street road
طريق درب سبيل طرق | سكة تريق | road way path route
مكان موقع موضع أماكن | حتة مطرح محل بقعة بلاصة | place location site spot
بلد دولة قطر بلدان دول | ديرة بلاد | country state nation
قرية بلدة ريف قرى | بلد ضيعة دوار دشرة كفر ديرة | village
مدينة بلدة حاضرة مدن | بلد ولاية ديرة | city town
حي منطقة حارة أحياء | حتة فريج حومة كارتي درب | neighborhood district quarter
متجر دكان محل متاجر | دكانة حانوت بقالة | shop store
سوق أسواق بازار | سوگ مرشي | market bazaar
مدرسة مدارس | سكول ليكول مكتب | school
جامعة كلية جامعات | لافاك فاك | university college
معلم مدرس أستاذ معلمون | ابله ميس استاد شيخ | teacher instructor
طالب تلميذ طلاب تلاميذ | عيال_المدرسة طلبة تلامذة | student pupil
درس تعلم تعليم دراسة | ذاكر اتعلم قرا يقرا اتعلم_في | study learn educated
امتحان اختبار فحص امتحانات | كونترول | exam test
قرأ طالع قراءة مطالعة | بيقرا يقرى | read reading
كتب ألف دون كتابة تأليف | بيكتب | write wrote written author
كتاب مؤلف كتب | كتاب_كده | book
شهادة مؤهل إجازة دبلوم | ديبلوم | certificate degree diploma
طبيب دكتور أطباء | حكيم دكاترة تبيب | doctor physician
مستشفى مشفى مستشفيات | سبيطار صبيطار | hospital
دواء عقار علاج أدوية | برشام | medicine drug medication
مرض داء علة أمراض | عيا تعب | disease illness sickness
مرض سقم أصيب_ب | عيي تعب عيان مرض_ب | fall_ill sick suffer
ألم وجع آلام | بيوجع حريق | pain ache
جرح إصابة جرحى مصاب | اتعور متعور انجرح تجرح | wound injury wounded injured
شفي تعافى برأ شفاء تعاف | خف طاب بقى_كويس تحسن | recover recovery heal cured
شرطة أمن رجال_الشرطة | بوليس حكومة حاكم درك لابوليس | police
شرطي ضابط رجل_أمن | عسكري ظابط بوليسي | policeman officer cop
سجن حبس معتقل سجون | الحبس | prison jail
سجن حبس اعتقل اعتقال احتجاز | اتحبس اتمسك شدوه | imprison jail detain
اعتقل قبض_على أوقف اعتقال توقيف | قبض مسك مسكوه قبضوا_عليه شد شدوه كمش | arrest arrested detain
هرب فر هروب فرار | طفش زمط شرد فلت | escape flee fled run_away
ضرب صفع اعتدى_على | خبط طق ضربو قتل سلخ | hit beat strike struck
تشاجر تعارك اقتتل شجار عراك | اتخانق خناقة تهاوش هوشة دابز مضاربة تقاتل دباز | fight fought quarrel brawl
مشكلة معضلة أزمة مشاكل | مصيبة موشكيل بروبليم | problem issue trouble
سبب علة دافع داع أسباب | سبة | reason cause motive
بسبب جراء نتيجة من_أجل لأجل | عشان علشان منشان مشان عشان_كده على_قبل على_خاطر | because_of due_to for
نتيجة عاقبة حصيلة نتائج | اللي_حصل | result outcome consequence
شيء أمر أشياء | حاجة شي غرض شغلة حوايج | thing object matter
طريقة أسلوب وسيلة كيفية |  | way method manner means
فكرة رأي أفكار |  | idea opinion thought
كلمة لفظ كلمات | كلام | word
اسم تسمية أسماء | اسمه اسمو سمية اسمها | name
سمى أطلق_عليه لقب دعي تسمية | سموه بيسموه اسمه مسمى مسميينو | name named call called
عمر سن أعمار | سنه عمره عمرو | age old
تاريخ يوم موعد تواريخ |  | date day
موعد توقيت ميعاد مواعيد | معاد راندفو | appointment time schedule
وقت زمن حين أوقات | ساعة وقتها وخت | time
ساعة ساعات |  | hour clock o_clock
دقيقة دقائق |  | minute minutes
يوم أيام نهار | يومين نهارات | day days
أسبوع أسابيع | جمعة اسبوعين سيمانة | week weeks
شهر أشهر شهور | شهرين شهورة | month months
سنة عام سنوات أعوام سنون | سنين عوام | year years
اليوم هذا_اليوم | النهارده انهارده هاليوم ليوم اليومة لليوم | today
أمس البارحة يوم_أمس | امبارح مبارح البارح لبارح يامس | yesterday
أول_أمس أول_من_أمس قبل_يومين | اول_امبارح اول_مبارح ول_البارح ول_امس | the_day_before_yesterday
غدا الغد يوم_غد | بكرة بكرا باجر باكر غدوة غدوا | tomorrow
بعد_غد بعد_الغد | بعد_بكرة بعد_بكرا عقب_باجر بعد_غدوة بعد_غدا | the_day_after_tomorrow
صباح فجر صباحا | الصبح صبح الصباح صبحية بكري | morning
ظهر ظهيرة ظهرا | الضهر الظهر القايلة | noon midday
مساء عشية مساء_اليوم | بالليل العشية المسا العصر المغرب لعشية | evening
ليل ليلة ليلا ليالي | بالليل الليل في_الليل | night
الليلة هذه_الليلة مساء_اليوم | الليلة_دي هالليلة هاد_الليلة الليلادي | tonight
هذا_العام هذه_السنة العام_الجاري العام_الحالي | السنة_دي السنادي السنة هالسنة هالعام هاد_العام | this_year current_year
هذا_الشهر الشهر_الجاري الشهر_الحالي | الشهر_ده الشهر_دا هالشهر هاد_الشهر | this_month
هذا_الأسبوع الأسبوع_الجاري الأسبوع_الحالي | الاسبوع_ده الاسبوع_دا هالاسبوع هالجمعة هاد_السيمانة | this_week
ماض فائت منصرم سابق | اللي_فات اللي_فاتت اللي_طاف اللي_راح الماضي لي_فات لي_داز | last past previous
قديما في_الماضي في_القدم منذ_زمن | زمان أيام_زمان من_زمان بكري قبل اول شحال_هادي | long_ago formerly once in_the_past
منذ_قليل قبل_قليل آنفا لتوه | لسه دلوقتي من_شوية هلق من_شوي توه توا قبل_شوي قبيلة دابا_شوية | just_now a_moment_ago just
بعد_قليل عما_قليل بعد_برهة | كمان_شوية بعد_شوية كمان_شوي بعد_شوي من_دابا_شوية شوية_أخرى | in_a_while shortly soon
حتى_الآن إلى_الآن لغاية_الآن إلى_يومنا_هذا | لحد_دلوقتي لغاية_دلوقتي لهلأ لهلق للحين لحد_الحين حتى_لدابا لتوا | until_now so_far yet
بعد عقب إثر تلو | ورا مور من_بعد | after following
قبل قبيل سابق_على | قبليها قبل_ما | before prior
أثناء خلال في_غضون | وقت ساعة في_وسط وقت_ما | during while amid
منذ مذ | من_ساعة من_وقت من_يوم_ما ملي | since from ago
هنا في_هذا_المكان | هون هني هنانا هناي هنايا اهنا | here
هناك ثمة في_ذلك_المكان | هنيك هناكا تما لهيه غادي | there
هكذا بهذه_الطريقة على_هذا_النحو | كده كدا هيك جذي چذي هكا هكدا كذا هكاك | like_this so thus
قليلا بعض_الشيء شيئا_ما | شوية شوي حبة شوية_صغيرة شويا اشوي | a_little a_bit slightly
كفى يكفي حسب | كفاية خلاص بس بركة بزيادة يزي صافي | enough stop sufficient
انتهى_الأمر تم اكتمل | خلاص خلص صافي سالينا انتهى | finished over done
مجانا دون_مقابل بلا_ثمن | ببلاش بلاش مجاني فابور باطل بلوشي | free for_free
عبثا دون_جدوى بلا_فائدة | على_الفاضي ع_الفاضي مفيش_فايدة عالفاضي باطل | in_vain useless
عمدا قصدا متعمدا | بالقصد قاصد عن_قصد متعمد بلعاني بالعاني | deliberately intentionally on_purpose
صدفة مصادفة بالمصادفة | بالصدفة بدون_قصد | by_chance accidentally coincidentally
قسرا بالقوة عنوة كرها | بالعافية غصب غصب_عنه بزز بالسيف | by_force forcibly
سرا خفية في_الخفاء | في_السر من_ورا_الناس بالسر بالتخبية | secretly in_secret
استطاع تمكن قدر استطاعة قدرة | يقدر عرف بيقدر نجم ينجم قادر كيقدر | can could able manage
وجب لزم تعين | لازم ضروري المفروض خاص لازمو | must have_to should
أجبر أرغم ألزم إجبار | غصب غصبوه بزز | force compel oblige
سمح أذن أجاز سماح | خلى سابه خلاه | allow permit let
منع حظر حرم | وقف ماخلاش منعو | prevent ban forbid prohibit
خاف خشي ارتعب خوف | خايف بيخاف اترعب | fear afraid scared
بكى نحب بكاء | عيط صاح دمع بيعيط | cry cried weep wept
ضحك قهقه | بيضحك | laugh laughed
فرح سر ابتهج سعادة | اتبسط انبسط استانس فرحان | rejoice happy joy
حزن أسف | زعل اتضايق تقلق | grieve sad sorrow
غضب سخط حنق | اتعصب زعل اتنرفز عصب زعف تغشش | angry anger rage
لعب لهو | بيلعب يلعب | play played game
مزح هزل مزاح | هزر بيهزر نكت عم_يمزح ضحك | joke kid jest
غنى أنشد شدا غناء | بيغني غنت | sing sang sung song
أغنية غنوة أنشودة أغان | غناية غنية | song
رقص | شطح بيرقص رقصة | dance danced
فيلم شريط_سينمائي أفلام | فلم | film movie
مسلسل تمثيلية حلقات | مسلسلات فويطون | series soap_opera
مثل أدى_دورا تمثيل | عمل_دور لعب_دور | act acted play role
ممثل فنان نجم ممثلون |  | actor artist star
ممثلة فنانة نجمة |  | actress artist star
مطرب مغن فنان مطربون | مغني | singer vocalist
صورة رسم صور | تصويرة تصاور فوتو | picture photo image
هاتف تليفون جوال محمول | تلفون موبايل تيليفون بورطابل | phone telephone mobile cell
حاسوب كمبيوتر حاسب | كومبيوتر لابتوب بيسي اورديناتور | computer PC
شبكة_الإنترنت إنترنت شبكة_المعلومات | نت النت | internet web net
تلفاز تلفزيون مرئية | تليفزيون تلفزة التلفاز تلفزيو | television TV
صحيفة جريدة صحف جرائد | جرنال جورنال | newspaper journal
خبر نبأ أخبار أنباء | علوم خبار | news report
صحفي صحافي مراسل إعلامي | مذيع | journalist reporter correspondent
ملابس ثياب لباس كساء | هدوم لبس أواعي تياب حوايج دبش لبسة | clothes clothing dress garments
لبس ارتدى ارتداء | لابس يلبس | wear wore worn dress
حذاء أحذية نعل | جزمة كندرة صباط جوتي صباب سباط | shoe shoes
كبر نما نشأ ترعرع نشأة | اتربى تربى عاش كبران | grow grew grown raised
ربى نشأ تربية | رباه | raise bring_up brought_up
أكبر_سنا أسن | اكبر الكبير العود | older elder
حمل نقل | شال يشيل رفد هز | carry lift bear
رفع أعلى | علا شال طلع هز | raise lift elevate
نزل هبط نزول هبوط | حدر هود طاح | descend go_down land
صعد طلع ارتقى صعود | يطلع ركب | climb ascend go_up rise rose
سقط وقع هوى سقوط وقوع | طاح طب | fall fell fallen drop
كسر حطم هشم تحطيم | دشدش هرس | break broke broken smash
انكسر تحطم تعطل عطل | باظ اتكسر خرب خسر عطلان تكسر | break_down broken damaged
أصلح رمم صان إصلاح ترميم | صلح ظبط صنع زبط صاوب صلحو | repair fix restore
غير بدل عدل تغيير تبديل | يبدل تغير | change alter replace
حرق أحرق أشعل حريق إحراق | ولع ولعوا شعل شعلت | burn burnt set_fire
حريق نيران اندلاع_النيران حرائق | حريقة نار عافية | fire blaze
انفجر انفجار تفجير | فرقع طق طرطق | explode explosion blast
دهس صدم | داس خبط دعس | run_over hit
اصطدم تصادم حادث_سير | خبط اتصدم دعم حادثة اكسيدون كسيدة | crash collide accident collision
قاد ساق قيادة | يسوق بيسوق سواقة صاق | drive drove driven driving
سائق قائد_مركبة سائقون | سواق شوفير دريول شيفور | driver chauffeur
ركب امتطى استقل ركوب | راكب يركب | ride rode board
سافر ارتحل رحل سفر رحلة | مسافر طلع راح سفرية | travel traveled trip journey
هاجر نزح اغترب هجرة | ساب_البلد طلع_برة حرق حرگة | emigrate migrate migration immigrate
زار تردد_على زيارة | راح بيزور طل_على | visit visited
تنزه تجول نزهة | اتفسح فسحة تمشى طلعة حواسة تحوس كشتة | stroll picnic outing tour
انتظر ترقب تربص انتظار | استنى مستني نطر ينطر استنا تنا يتسنى ستنى | wait await expect
تأخر أبطأ تأخير | اتأخر متأخر وخر تعطل اتعوق | delay late
استعجل أسرع عجل عجلة | مستعجل بسرعة زرب مزروب | hurry rush hasten
تبع لحق طارد لحاق | مشي_ورا جرى_ورا | follow chase pursue
قابل التقى لقاء اجتماع | اتقابل شاف تلاقى لاقى تقابل | meet met meeting
اجتمع التأم اجتماع | اتلم اتجمع قعدوا اجتمعوا تلاقوا | gather meet met assemble
اختار انتقى اصطفى اختيار | نقى ختار خير عزل | choose chose chosen select pick
وافق قبل رضي موافقة قبول | مشى_معاه | agree accept approve consent
رفض أبى امتنع | مرضيش ما_رضي مبغاش ما_وافقش ما_حب | refuse reject decline
وعد تعهد | ادى_كلمة عطى_كلمة | promise pledge vow
اتفق تواطأ تفاهم اتفاق | متفقين | agree agreement deal
تصالح تراضى صلح مصالحة | اتصالح صالح تراضوا تسامح | reconcile reconciliation peace
اعتذر تأسف اعتذار | اتأسف قال_آسف طلب_السماح | apologize apology sorry
شكر امتن | متشكر مشكور تسلم | thank thanks gratitude
هنأ بارك تهنئة | بارك_له هنى قاله_مبروك باركلو | congratulate
شتم سب أهان شتيمة إهانة | بهدل سبسب عاير معيور | insult curse swear
سخر استهزأ تهكم سخرية | اتريق تريقة تمسخر مسخرة تطنز يتطنز ضحك_عليه | mock ridicule scoff
انتقد لام عاتب انتقاد لوم | هاجم | criticize blame
اشتكى شكا تذمر شكوى | شكى بيشتكي تشكى | complain complaint
هدد توعد تهديد وعيد | بيهدد خوف | threaten threat
أزعج ضايق إزعاج مضايقة | زهق قرف برزط قلق نرفز | annoy bother disturb
مل سئم ضجر ملل | زهق زهقان طفش قنط مقلق ملان | bored fed_up boredom
تعب أرهق إرهاق | هلك عيا عيان تعبان | tire tired fatigue
ارتاح استراح راحة استراحة | ريح استريح يرتاح | rest relax
إجازة عطلة عطل | فرصة كونجي فاكونس | holiday vacation leave
عيد احتفال أعياد | العيد حفلة | feast holiday festival
احتفل أحيا احتفال | عمل_حفلة حفل فرح | celebrate celebration
حفلة حفل احتفال | سهرة بارتي فيشطة | party concert ceremony
هدية عطية هبة هدايا | كادو | gift present
جائزة مكافأة وسام جوائز | بريمة | prize award reward
كرة_القدم كرة | كورة طابة فوطبول كورة_قدم | football soccer ball
مباراة لقاء منافسة مباريات | ماتش ماتشات مقابلة ماتش_كورة | match game
فريق منتخب ناد فرق | فرقة نادي إيكيب | team club squad
لاعب لاعبون | لعيب لعيبة جوور | player
مدرب مدير_فني | كوتش انترينور | coach manager trainer
هدف إصابة أهداف | گول قول جوال بيت بيوت | goal score
كأس بطولة كؤوس | كاسة كوب | cup trophy championship
جيش قوات_مسلحة قوات جيوش | عسكر الجيش | army military armed_forces
جندي عسكري مقاتل جنود | عساكر | soldier trooper
حرب قتال معركة حروب | گيرة | war battle fighting conflict
سلاح أسلحة عتاد | سلاح_ناري | weapon arms gun
مسدس سلاح_ناري بندقية | طبنجة فرد مكحلة | gun pistol rifle
حكومة سلطة حكومات | الحكومة دولة مخزن | government authority
رئيس زعيم قائد رؤساء | ريس | leader head chief
ملك عاهل ملوك | جلالة_الملك سيدنا | king monarch
مدير رئيس مسؤول مدراء | ريس معلم شاف باترون | manager director boss head
ثورة انتفاضة عصيان ثورات | هوجة | revolution uprising revolt
مظاهرة تظاهرة احتجاج مسيرة | مظاهرات وقفة مانيفستاسيون | demonstration protest rally
انتخابات اقتراع تصويت | صناديق | election elections vote poll
انتخب صوت اختار انتخاب | اختاروا | elect vote voted
عزل أقال خلع إقالة | شال مشى مشوه طير طردوه خلعوه نحاوه | dismiss remove oust depose
طرد أبعد أخرج إبعاد | مشى رفد طلعه جرى_عليه كرش | expel fire sack kick_out
استقال تنحى اعتزل استقالة تنح | ساب_الشغل ساب اتنحى قدم_استقالته | resign quit step_down
تولى تقلد تسلم_المنصب | مسك بقى استلم حكم شد | take_office assume take_over took
حكم ساد ملك | مسك_الحكم بيحكم | rule govern reign
محكمة قضاء محاكم | القضا تريبينال | court tribunal
محام وكيل محامون | محامي أفوكاتو ابوكاتو افوكا | lawyer attorney
غرامة مخالفة_مالية عقوبة_مالية | مخالفة خطية بروسي | fine penalty
ضريبة رسوم ضرائب مكوس | جمارك مكس | tax taxes duty
دين قرض ديون قروض | سلفة سلف كريدي طلب | debt loan
اقترض استدان استلف اقتراض | اتسلف تدين تسلف | borrow borrowed
مصرف بنك بنوك مصارف | بنكة بانكا | bank
شركة مؤسسة منشأة شركات | سوسيتي | company firm corporation
مصنع معمل مصانع | فابريكة لوزين | factory plant
مطعم مطاعم | ريسطو رسطوران | restaurant
مقهى مقاه | قهوة كافيه كافي | cafe coffeehouse
فندق نزل فنادق | اوتيل لوطيل | hotel inn
مطار مطارات | لايروبور | airport
بحر بحار | البحر بحور لبحر | sea
شاطئ ساحل شواطئ | بلاج شط لابلاج بحر | beach shore coast
نهر أنهار | ترعة واد نيل | river
جبل جبال | يبل | mountain
مطر أمطار غيث هطول | مطرة شتا شتي مطار | rain rainfall
طقس جو مناخ أحوال_جوية | الجو لحال ميتيو | weather climate
شمس | شميسة | sun
قمر | گمر گمرة | moon
حيوان بهيمة حيوانات | هايشة بهايم | animal beast
كلب كلاب | چلب | dog
قط هرة قطط | قطة بسة بس بزونة قطوة قطوس قطوسة | cat
حصان فرس خيل جواد | عود | horse
حمار حمير |  | donkey ass
جمل ناقة إبل بعير | جمال يمل | camel
ثعبان أفعى حية ثعابين | تعبان حنش لفعة | snake serpent
فأر جرذ فئران | جرذي طوبة | mouse rat mice
طائر طير عصفور طيور | عصفورة فرخ | bird
شجرة أشجار | شجر سجرة شيرة | tree
وردة زهرة زهور ورود | ورد زهر نوار نوارة | flower rose
رأس هامة رؤوس | دماغ | head
وجه محيا وجوه | وش ويه وجهه كمارة | face
عين أعين عيون |  | eye eyes
فم ثغر أفواه | بق حلگ فمه | mouth
أنف أنوف | مناخير خشم منخار نيف خشوم | nose
أذن آذان | ودن ودان دان وذن | ear ears
يد كف أيد | ايدين يدين | hand hands
قدم رجل ساق أقدام | كراع رجول رجلين | foot feet leg
بطن معدة أحشاء | كرش كرشة بطنه | belly stomach abdomen
ظهر | ضهر دهر | back
شعر | شعرها زغب | hair
قلب فؤاد قلوب | گلب ألب | heart
حظ نصيب بخت | زهر | luck fortune
مصيبة كارثة نكبة كوارث | بلوة داهية | disaster catastrophe calamity
فضيحة عار فضائح | شوهة حشومة | scandal disgrace
حقيقة واقع حقائق | الحق الصج الصح | truth fact reality
حلم رؤيا منام أحلام | منامة حلمة | dream
خطأ غلط زلة أخطاء | غلطة غلاط | mistake error fault
أخطأ غلط زل | غلطان غالط | err make_a_mistake wrong
نجح أفلح وفق نجاح | نفع فلح ضبطت جاب_نتيجة | succeed success
فشل أخفق رسب إخفاق | سقط خاب ما_نفعش ما_نجحش | fail failed failure
زاد ارتفع ازداد تضاعف زيادة ارتفاع | كتر علي غلي طلع كثر | increase rise rose grow grew
نقص قل انخفض تراجع انخفاض | نزل هبط طاح | decrease decline fall fell drop
حسب عد أحصى إحصاء | بيعد | count calculate
قسم وزع قسمة تقسيم توزيع | فرق فرز | divide distribute share
قطع بتر قص | قطعوا قص_نص | cut sever
جمع لم حشد | بيلم حوش لايم | collect gather
ربط شد أوثق | عقد كتف | tie bind bound
خبأ أخفى كتم إخفاء | خبى داري خش دس غطى | hide hid hidden conceal
أظهر أبدى عرض إظهار | بين ورى طلع وراه وراهم فرجى | show showed shown display
رأى_أن ارتأى اعتبر | شايف شاف حاسب بيقول_ان كيشوف | consider deem regard
بدا ظهر لاح | شكله باين بين مبين كيبان الظاهر | seem appear look
شعر أحس شعور إحساس | حس حاسس بيحس حاس | feel felt feeling
لمس مس | مسك قاس گاس | touch
أمسك قبض مسك | ماسك شد كمش گبض جود | hold held catch caught grab
دفع زق | دفش دز | push shove
سحب جر شد | جبد | pull drag
غسل نظف غسيل تنظيف | نضف صبن گسل نقى | wash clean
بنى شيد أقام أنشأ بناء تشييد | عمل بنوا عمروا دار | build built construct
هدم دمر أزال | هد كسر خرب ريب | demolish destroy tear_down
حفر نقب | فحت بيحفر نكش | dig dug excavate
زرع غرس زراعة | بيزرع | plant grow sow
نشر أذاع إذاعة | نزل ذاع نزلوا | publish broadcast post
اخترع ابتكر ابتدع اختراع | عمل طلع جاب | invent invention devise
اكتشف كشف اكتشاف | لقى طلع | discover discovery
استعمل استخدم وظف استعمال استخدام | بيستخدم خدم_ب | use used utilize
ملك امتلك حاز اقتنى امتلاك | عنده معاه بتاعه عندو ديالو يملك | own possess
خص تبع انتمى تابع | بتاع بتاعة مال ديال متاع نتاع حق | belong of property
أسس أنشأ كون تأسيس | عمل فتح دار بدأ | found founded establish create
شارك اشترك ساهم مشاركة | دخل_في كان_في | participate take_part join
انضم التحق دخل انضمام | لحق | join enroll
رشح ترشح ترشيح | اترشح نزل_الانتخابات رشحوه | nominate run candidate
صلى أدى_الصلاة صلاة | بيصلي | pray prayer
صام أمسك صوم صيام | صايم | fast fasting
جامع مسجد مساجد جوامع | مسيد زاوية | mosque
كنيسة كنائس | ليكليز | church
غلاء ارتفاع_الأسعار تضخم | الغلا الدنيا_غالية | inflation high_prices
ازدحام زحام اختناق_مروري | زحمة عجقة سيركيلاسيون | traffic congestion crowd
قمامة نفايات زبالة مخلفات | زبل وسخ بوبيلة | garbage trash rubbish waste
وقود بنزين محروقات | جاز ليصانص بانزين | fuel petrol gasoline
كهرباء تيار_كهربائي | نور كهرب ضو تريسيان | electricity power
`;
