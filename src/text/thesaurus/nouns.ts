/** Nouns. */
export const NOUNS = `
حكومة حكومات سلطة_تنفيذية مجلس_الوزراء | حكومه | government cabinet administration
رئيس رؤساء رئيس_الدولة رئيس_الجمهورية زعيم | ريس | president head_of_state leader
رئيس_الوزراء رئيس_الحكومة وزير_أول رئيس_وزراء | رئيس_الوزرا | prime_minister premier head_of_government
وزير وزراء | وزرا | minister secretary
وزارة وزارات | وزاره | ministry department
وزير_الخارجية وزير_خارجية | وزير_الخارجيه | foreign_minister secretary_of_state
وزير_المالية وزير_الخزانة | وزير_الماليه | finance_minister treasury_secretary chancellor
وزير_الدفاع وزير_الحربية |  | defence_minister defense_secretary
وزير_العدل وزير_العدلية |  | justice_minister
ملك ملوك عاهل |  | king monarch sovereign
ملكة ملكات عاهلة | ملكه | queen monarch
إمبراطور أباطرة قيصر | امبراطور | emperor kaiser tsar
إمبراطورية إمبراطوريات | امبراطوريه | empire
أمير أمراء | امير | prince emir
أميرة أميرات | اميره | princess
سلطان سلاطين |  | sultan
خليفة خلفاء أمير_المؤمنين | خليفه | caliph
خلافة | خلافه | caliphate
حاكم حكام والي ولاة محافظ |  | ruler governor
ملكية نظام_ملكي مملكة | ملكيه مملكه | monarchy kingdom
مملكة ممالك | مملكه | kingdom realm
جمهورية جمهوريات نظام_جمهوري | جمهوريه | republic
دولة دول بلد بلاد بلدان قطر أقطار | دوله | state country nation
أمة أمم شعب شعوب | امه | nation people
وطن أوطان موطن بلاد | بلد | homeland country motherland fatherland
مواطن مواطنون رعية رعايا |  | citizen national subject
جنسية جنسيات مواطنة | جنسيه | nationality citizenship
عاصمة عواصم مدينة_رئيسية | عاصمه | capital capital_city
برلمان مجلس_النواب مجلس_تشريعي هيئة_تشريعية مجلس_الأمة | مجلس_الشعب | parliament legislature national_assembly
نائب نواب عضو_البرلمان برلماني | نايب عضو_مجلس_الشعب | deputy member_of_parliament legislator lawmaker
مجلس_الشيوخ مجلس_الأعيان مجلس_اللوردات |  | senate upper_house
سيناتور عضو_مجلس_الشيوخ شيخ |  | senator
نائب_الرئيس نائب_رئيس | نايب_الرئيس | vice_president deputy
حزب أحزاب تنظيم_سياسي |  | party political_party
معارضة معارض معارضون | معارضه | opposition opponent dissident
انتخاب انتخابات اقتراع تصويت |  | election vote poll ballot
انتخب ينتخب صوت يصوت اقترع انتخاب تصويت |  | elect vote choose chose chosen
مرشح مرشحون ترشح ترشيح |  | candidate nominee nomination
ناخب ناخبون مقترع |  | voter elector electorate
استفتاء استفتاءات اقتراع_شعبي | استفتا | referendum plebiscite
دستور دساتير قانون_أساسي |  | constitution
قانون قوانين تشريع تشريعات نظام |  | law legislation act statute
قاعدة قواعد ضابط ضوابط | قاعده | rule regulation
مرسوم مراسيم فرمان أمر_ملكي |  | decree edict
قرار قرارات حكم |  | decision resolution ruling
معاهدة معاهدات اتفاقية اتفاقيات اتفاق ميثاق | اتفاقيه معاهده | treaty agreement pact accord convention
بروتوكول بروتوكولات |  | protocol
تحالف حلف أحلاف ائتلاف |  | alliance coalition bloc pact
حليف حلفاء متحالف |  | ally allies
عدو أعداء خصم خصوم |  | enemy foe adversary
خصم خصوم منافس منافسون غريم |  | opponent rival competitor adversary
دبلوماسية عمل_دبلوماسي سياسة_خارجية | دبلوماسيه | diplomacy foreign_policy
دبلوماسي دبلوماسيون |  | diplomat
سفير سفراء مبعوث موفد |  | ambassador envoy
سفارة سفارات بعثة_دبلوماسية | سفاره | embassy mission
قنصلية قنصليات | قنصليه | consulate
مبعوث موفد رسول مندوب |  | envoy delegate emissary
وفد وفود بعثة بعثات |  | delegation mission
ممثل مندوب وكيل نائب |  | representative delegate agent
متحدث ناطق متحدث_رسمي ناطق_باسم |  | spokesman spokesperson spokeswoman
سياسة سياسات نهج | سياسه | policy politics
سياسي سياسيون رجل_دولة |  | politician statesman
مسؤول مسؤولون موظف_رسمي | مسئول مسوول | official officer
بيروقراطية جهاز_إداري | بيروقراطيه | bureaucracy
ديمقراطية حكم_الشعب | ديمقراطيه | democracy
ديكتاتورية دكتاتورية استبداد حكم_مطلق | دكتاتوريه | dictatorship autocracy tyranny despotism
ديكتاتور دكتاتور طاغية مستبد |  | dictator tyrant autocrat despot
استقلال تحرر سيادة |  | independence sovereignty
استقل يستقل استقلال انفصل انفصال |  | independence secede separate
سيادة سلطة_عليا | سياده | sovereignty
احتلال احتل يحتل استيلاء غزو |  | occupation occupy seize
استعمار مستعمر احتلال |  | colonialism colonization
مستعمرة مستعمرات | مستعمره | colony colonies
انتداب وصاية حماية |  | mandate trusteeship protectorate
ثورة ثورات انتفاضة تمرد عصيان | ثوره انتفاضه | revolution uprising revolt rebellion
متمرد متمردون ثائر ثوار |  | rebel insurgent revolutionary
انقلاب انقلابات انقلاب_عسكري |  | coup putsch overthrow
مظاهرة مظاهرات تظاهرة احتجاج احتجاجات مسيرة | مظاهره | demonstration protest march rally
متظاهر متظاهرون محتج محتجون |  | protester demonstrator
إضراب إضرابات أضرب يضرب | اضراب | strike walkout
أزمة أزمات محنة | ازمه | crisis crises
صراع نزاع نزاعات خلاف |  | conflict dispute struggle
خلاف خلافات نزاع شقاق | خناقه | dispute disagreement quarrel
حرب حروب قتال نزاع_مسلح |  | war warfare armed_conflict
معركة معارك موقعة مواقع وقعة قتال | معركه | battle fight combat
حرب_أهلية اقتتال_داخلي | حرب_اهليه | civil_war
حملة حملات حملة_عسكرية | حمله | campaign expedition
غزو غزوات اجتياح غزا يغزو |  | invasion invade conquest
غزوة غزوات | غزوه | raid expedition
فتح فتوحات غزو استيلاء |  | conquest conquer capture
هجوم هجمات غارة اعتداء هاجم يهاجم |  | attack assault raid offensive strike
غارة غارات قصف ضربة_جوية | غاره | raid air_raid airstrike
قصف يقصف ضرب قذف |  | bomb bombing shell bombardment
حصار حاصر يحاصر تطويق |  | siege blockade besiege
دفاع دافع يدافع حماية |  | defense defence defend
هزيمة هزائم انكسار خسارة | هزيمه | defeat loss
نصر انتصار انتصارات فوز ظفر |  | victory win triumph
هدنة وقف_إطلاق_النار | هدنه | truce ceasefire armistice
سلام سلم صلح |  | peace
مصالحة صلح تسوية | مصالحه | reconciliation settlement
تسوية حل اتفاق | تسويه | settlement compromise resolution
مفاوضات تفاوض مباحثات محادثات |  | negotiation talks negotiations
جيش جيوش قوات_مسلحة قوات |  | army military armed_forces troops
جندي جنود عسكري مقاتل |  | soldier troop private
ضابط ضباط | ظابط | officer
قائد قادة زعيم آمر | قايد | commander leader chief
جنرال لواء |  | general
عقيد عقداء |  | colonel
مارشال مشير |  | marshal field_marshal
أميرال قائد_الأسطول أمير_البحر | اميرال | admiral
مقاتل مقاتلون محارب محاربون |  | fighter warrior combatant
ميليشيا ميليشيات قوات_غير_نظامية مليشيا |  | militia paramilitary
فرقة كتيبة كتائب | كتيبه فرقه | division corps brigade battalion regiment
أسطول أساطيل قوات_بحرية بحرية | اسطول بحريه | fleet navy
بحرية قوات_بحرية سلاح_البحرية | بحريه | navy naval_forces
سلاح_الجو قوات_جوية طيران_حربي |  | air_force
سلاح أسلحة عتاد |  | weapon arms armament
ذخيرة ذخائر | ذخيره | ammunition munitions
بندقية بنادق | بندقيه | rifle gun
مسدس مسدسات طبنجة | طبنجه فرد | pistol revolver handgun gun
مدفع مدافع |  | cannon artillery gun
دبابة دبابات | دبابه | tank
صاروخ صواريخ |  | missile rocket
قنبلة قنابل عبوة_ناسفة | قنبله | bomb explosive
لغم ألغام |  | mine landmine
سيف سيوف حسام |  | sword
رمح رماح حربة |  | spear lance
درع دروع |  | shield armor armour
أسير أسرى | اسير | prisoner captive prisoner_of_war
رهينة رهائن محتجز | رهينه | hostage
ضحية ضحايا | ضحيه | victim casualty
قتيل قتلى ميت موتى |  | dead killed fatality casualties
جريح جرحى مصاب مصابون | متعور | wounded injured casualty
لاجئ لاجئون نازح نازحون |  | refugee displaced
شهيد شهداء |  | martyr
مجزرة مجازر مذبحة مذابح | مجزره مدبحه | massacre slaughter
إبادة إبادة_جماعية | اباده | genocide extermination
إرهاب إرهابي إرهابيون | ارهاب | terrorism terrorist
تفجير انفجار تفجيرات انفجر |  | explosion bombing blast
اغتيال اغتال يغتال قتل |  | assassination assassinate murder
قاعدة_عسكرية معسكر ثكنة | قاعده | military_base camp barracks
معسكر معسكرات مخيم مخيمات |  | camp
حصن حصون قلعة قلاع | قلعه | fort fortress castle citadel
سور أسوار جدار جدران | حيطه | wall fence
خندق خنادق |  | trench ditch moat
حدود حد تخوم |  | border boundary frontier limits
جبهة جبهات | جبهه | front
استخبارات مخابرات جهاز_استخبارات |  | intelligence secret_service
جاسوس جواسيس عميل عملاء |  | spy agent
تجسس جاسوسية |  | espionage spying
خائن خونة خيانة | خاين | traitor treason betrayal
مؤامرة مؤامرات دسيسة تآمر | مؤامره | conspiracy plot
محكمة محاكم | محكمه | court tribunal
محاكمة محاكمات حوكم | محاكمه | trial prosecution
قاض قاضي قضاة |  | judge magistrate
محام محامي محامون |  | lawyer attorney advocate
مدع_عام مدعي_عام نائب_عام وكيل_النيابة | وكيل_نيابه نايب_العام | prosecutor attorney_general
قضاء سلطة_قضائية جهاز_قضائي | قضا | judiciary
دعوى دعاوى قضية قضايا | قضيه | lawsuit case suit
قضية قضايا مسألة مسائل موضوع | قضيه | issue case matter question
متهم متهمون مدعى_عليه |  | accused defendant suspect
تهمة تهم اتهام اتهامات | تهمه | charge accusation
شاهد شهود شهادة |  | witness testimony
دليل أدلة برهان براهين إثبات |  | evidence proof
جريمة جرائم جناية جنايات | جريمه | crime offence offense felony
مجرم مجرمون جان جناة |  | criminal offender felon
قاتل قتلة سفاح |  | killer murderer assassin
لص لصوص سارق حرامي |  | thief thieves robber burglar
سرقة سرقات سطو نهب | سرقه | theft robbery stealing burglary
عقوبة عقوبات عقاب جزاء | عقوبه | penalty punishment sanction sentence
غرامة غرامات مخالفة | غرامه | fine penalty
سجن سجون حبس معتقل |  | prison jail imprisonment
سجين سجناء معتقل محبوس | مسجون | prisoner inmate detainee
اعتقال اعتقالات توقيف احتجاز قبض |  | arrest detention
إعدام أعدم يعدم حكم_الإعدام | اعدام | execution death_penalty execute
شرطة بوليس أمن | شرطه | police
شرطي شرطيون رجل_شرطة | عسكري | policeman officer cop
أمن أمان سلامة | امن امان | security safety
سلامة أمان | سلامه امان | safety
خطر أخطار مخاطر تهديد |  | danger risk threat hazard
تهديد تهديدات وعيد خطر |  | threat menace
حق حقوق |  | right rights
حرية حريات تحرر | حريه | freedom liberty
واجب واجبات التزام فرض |  | duty obligation
عدل عدالة إنصاف |  | justice fairness
مساواة تساو تكافؤ | مساواه | equality
ظلم جور اضطهاد |  | injustice oppression persecution
تمييز عنصرية تفرقة | عنصريه تفرقه | discrimination racism segregation
عبودية رق استرقاق | عبوديه | slavery bondage
عبد عبيد رقيق مملوك |  | slave
عقد عقود اتفاق |  | contract agreement
توقيع إمضاء تواقيع | امضا | signature signing
وثيقة وثائق مستند مستندات | وثيقه ورق | document record
شهادة شهادات | شهاده | certificate testimony
رخصة رخص ترخيص تصريح إذن | رخصه | license licence permit permission
جواز_سفر جوازات_السفر | باسبور جواز | passport
تأشيرة تأشيرات فيزا |  | visa
هوية بطاقة_شخصية | بطاقه هويه | identity identification id
اقتصاد اقتصادي |  | economy economics
اقتصادي خبير_اقتصادي عالم_اقتصاد |  | economist
تجارة تبادل_تجاري متاجرة | تجاره | trade commerce
تاجر تجار بائع |  | merchant trader dealer
بائع باعة بياع |  | seller vendor salesman
مشتر مشتري زبون زبائن عميل عملاء |  | buyer customer client
مستهلك مستهلكون |  | consumer
سوق أسواق |  | market
متجر متاجر دكان محل محال |  | shop store
سلعة سلع بضاعة بضائع منتج | بضاعه | goods commodity merchandise product
منتج منتجات إنتاج ناتج |  | product output
إنتاج أنتج ينتج صنع تصنيع | انتاج | production manufacture produce output
منتج منتجون صانع مصنع |  | producer manufacturer maker
صناعة صناعات تصنيع | صناعه | industry manufacturing
مصنع مصانع معمل معامل | فبريكه | factory plant mill
شركة شركات مؤسسة | شركه | company corporation firm business
مؤسسة مؤسسات منشأة هيئة | مؤسسه | institution foundation establishment organization
منظمة منظمات هيئة هيئات | منظمه | organization organisation body agency
هيئة هيئات وكالة جهاز | هيئه | authority agency body commission
وكالة وكالات | وكاله | agency
جمعية جمعيات رابطة اتحاد | جمعيه | association society
اتحاد اتحادات رابطة فيدرالية |  | union federation association
نقابة نقابات اتحاد_عمال | نقابه | union syndicate trade_union guild
لجنة لجان | لجنه | committee commission panel
مجلس مجالس |  | council board
فرع فروع شعبة قسم |  | branch division
قسم أقسام إدارة شعبة دائرة |  | department section division
مقر مقار مركز_رئيسي |  | headquarters seat base
مكتب مكاتب |  | office bureau
مدير مديرون مدراء رئيس مسؤول |  | manager director head executive
مدير_تنفيذي رئيس_تنفيذي |  | ceo chief_executive
إدارة أدار يدير تسيير | اداره | management administration
مؤسس مؤسسون منشئ |  | founder establisher
تأسيس أسس إنشاء أنشأ | تاسيس انشاء | founding establishment foundation found founded
مالك ملاك صاحب أصحاب |  | owner proprietor possessor
رجل_أعمال رجال_أعمال مستثمر | رجل_اعمال | businessman entrepreneur tycoon
مستثمر مستثمرون ممول |  | investor financier
استثمار استثمارات استثمر |  | investment invest
تمويل مول دعم_مالي |  | funding finance financing
مال أموال نقود فلوس | مصاري دراهم | money funds cash
ثروة ثروات غنى | ثروه فلوس | wealth fortune riches
عملة عملات نقد نقود | عمله فلوس | currency money coin
بنك بنوك مصرف مصارف |  | bank
قرض قروض دين سلفة | سلفه | loan credit debt
دين ديون مديونية |  | debt
فائدة فوائد ربا | فايده | interest
ميزانية موازنة ميزانيات | ميزانيه | budget
ضريبة ضرائب رسوم جباية | ضريبه | tax taxes duty taxation
رسوم رسم تعريفة جمارك |  | fees tariff duty
جزية خراج | جزيه | tribute poll_tax
سعر أسعار ثمن أثمان قيمة | تمن بكام | price cost value
تكلفة تكاليف كلفة نفقة نفقات | تكلفه مصاريف | cost expense expenditure
إيراد إيرادات دخل عائدات | ايراد | revenue income proceeds
دخل مدخول إيراد |  | income earnings
ربح أرباح مكسب مكاسب |  | profit gain
خسارة خسائر | خساره | loss damage
راتب رواتب أجر أجور مرتب معاش |  | salary wage pay
تقاعد معاش |  | retirement pension
تضخم غلاء ارتفاع_الأسعار | غلا | inflation
ركود كساد انكماش |  | recession depression slump
نمو ازدهار تنمية |  | growth development
تنمية تطوير تطور نمو | تنميه | development
فقر فقراء عوز |  | poverty poor
بطالة عاطلون | بطاله | unemployment jobless
عمل أعمال شغل وظيفة | خدمه | work job labor labour employment
وظيفة وظائف عمل منصب مهنة | وظيفه شغل | job position post occupation
مهنة مهن حرفة وظيفة عمل | مهنه شغلانه | profession occupation career job
حرفة حرف صنعة | صنعه حرفه | craft trade handicraft
منصب مناصب وظيفة مركز |  | position post office
عامل عمال شغيل | شغال | worker laborer labourer
موظف موظفون مستخدم |  | employee clerk staff
عضو أعضاء منتسب عضوية |  | member membership
صادرات تصدير صدر يصدر |  | export exports
واردات استيراد استورد يستورد |  | import imports
بورصة سوق_المال سوق_الأسهم | بورصه | stock_exchange stock_market bourse
سهم أسهم حصة حصص |  | share stock
حصة حصص نصيب نسبة |  | share quota portion
تأمين تأمينات | تامين | insurance
مزرعة مزارع حقل | مزرعه غيط | farm plantation
زراعة زرع فلاحة | زراعه | agriculture farming cultivation
مزارع مزارعون فلاح فلاحون |  | farmer peasant
محصول محاصيل غلة |  | crop harvest yield
حصاد جني |  | harvest
صيد_السمك صيد_الأسماك |  | fishing fishery
صياد صيادون |  | hunter fisherman
راع راعي رعاة |  | shepherd herder pastoralist
ماشية مواش مواشي أنعام | بهايم | livestock cattle
تعدين استخراج_المعادن |  | mining
منجم مناجم |  | mine quarry
مدينة مدن حاضرة بلدة | مدينه | city town metropolis
بلدة بلدات قرية قرى ضيعة | قريه ضيعه بلد | town village
قرية قرى | قريه كفر ضيعه | village hamlet
بلدية بلديات | بلديه | municipality
عمدة رئيس_البلدية رئيس_بلدية محافظ | عمده | mayor
حي أحياء منطقة حارة | حاره | neighborhood district quarter
ضاحية ضواح ضواحي | ضاحيه | suburb outskirts
محافظة محافظات ولاية مقاطعة إقليم | محافظه | province governorate
ولاية ولايات مقاطعة إقليم | ولايه | state province
مقاطعة مقاطعات إقليم ناحية | مقاطعه | county province district
إقليم أقاليم منطقة مناطق | اقليم منطقه | region territory
منطقة مناطق جهة ناحية | منطقه حته | area region zone district
مكان أماكن موقع موضع | حته مطرح | place location site spot
موقع مواقع مكان موضع |  | location site position
أرض أراض أراضي إقليم | ارض | land territory ground
عنوان عناوين محل_الإقامة |  | address
الأرض كوكب_الأرض الكرة_الأرضية | ارض كوره_الارضيه | earth globe
عالم دنيا |  | world globe
قارة قارات | قاره | continent
جزيرة جزر | جزيره | island isle
أرخبيل مجموعة_جزر جزر | ارخبيل | archipelago islands
شبه_جزيرة أشباه_الجزر | شبه_جزيره | peninsula
بحر بحار |  | sea
محيط محيطات |  | ocean
نهر أنهار مجرى_مائي | ترعه | river stream
رافد روافد فرع |  | tributary tributaries
منبع منابع مصدر |  | source headwaters
مصب مصبات دلتا |  | mouth estuary delta
بحيرة بحيرات | بحيره | lake
خليج خلجان |  | gulf bay
مضيق مضائق |  | strait channel
قناة قنوات ممر_مائي ترعة | قناه ترعه | canal channel waterway
ساحل سواحل شاطئ شواطئ | شط بلاج | coast shore beach seaside
ميناء موانئ مرفأ مرافئ | مينا | port harbor harbour
جبل جبال |  | mountain mount
قمة قمم ذروة | قمه | summit peak top
قمة مؤتمر_قمة اجتماع_القمة | قمه | summit summit_meeting
تل تلال هضبة ربوة |  | hill mound
هضبة هضاب نجد | هضبه | plateau highland
واد وادي أودية وديان |  | valley wadi
سهل سهول |  | plain lowland
صحراء صحارى صحاري بادية | صحرا | desert
غابة غابات حرش أحراش | غابه | forest jungle wood
واحة واحات | واحه | oasis oases
مستنقع مستنقعات أهوار |  | swamp marsh wetland
كهف كهوف مغارة غار | مغاره | cave cavern grotto
بركان براكين |  | volcano volcanoes
زلزال زلازل هزة_أرضية | هزه | earthquake quake
فيضان فيضانات سيل سيول طوفان |  | flood flooding
إعصار أعاصير عاصفة زوبعة | اعصار | hurricane cyclone typhoon tornado storm
عاصفة عواصف | عاصفه | storm
جفاف قحط |  | drought
مجاعة مجاعات جوع | مجاعه | famine starvation hunger
كارثة كوارث نكبة فاجعة مصيبة | كارثه مصيبه | disaster catastrophe calamity
حادث حوادث حادثة | حادثه | accident incident
حادثة حوادث حدث أحداث واقعة وقائع | حادثه | incident event occurrence
حدث أحداث واقعة وقائع |  | event happening
حريق حرائق نار | حريقه | fire blaze
نار نيران لهب |  | fire flame
مناخ طقس جو |  | climate weather
طقس جو أحوال_جوية |  | weather
حرارة درجة_الحرارة درجات_الحرارة | حراره سخونه | temperature heat
مطر أمطار هطول غيث | مطره شتا | rain rainfall precipitation
ثلج ثلوج جليد | تلج | snow ice
جليد ثلج صقيع | تلج | ice frost
ريح رياح هواء | هوا | wind
سحاب سحابة سحب غيوم غيمة | غيم | cloud
هواء جو | هوا | air
غلاف_جوي جو |  | atmosphere
سماء سماوات | سما | sky heaven
شمس |  | sun
قمر أقمار |  | moon
قمر_صناعي أقمار_صناعية قمر_اصطناعي |  | satellite
نجم نجوم كوكب | نجمه | star
كوكب كواكب جرم_سماوي |  | planet
مجرة مجرات | مجره | galaxy galaxies
كون فضاء |  | universe cosmos
فضاء فضاء_خارجي | فضا | space outer_space
رائد_فضاء رواد_الفضاء | رائد_فضا | astronaut cosmonaut
مركبة_فضائية سفينة_فضاء مكوك مسبار | مركبه_فضا | spacecraft spaceship shuttle probe
نيزك نيازك شهاب |  | meteorite meteor
كويكب كويكبات |  | asteroid
مدار مدارات فلك |  | orbit
شمال شمالي | بحري | north northern
جنوب جنوبي | قبلي | south southern
شرق شرقي مشرق |  | east eastern
غرب غربي مغرب |  | west western
وسط مركز منتصف | نص | center centre middle
جهة جهات اتجاه ناحية | ناحيه جهه | direction side
جانب جوانب ناحية طرف | جنب ناحيه | side aspect
جار مجاور جيران متاخم | جنب | neighbor neighbour neighboring adjacent
مساحة مساحات | مساحه | area surface_area
سطح أسطح سطوح |  | surface roof
خريطة خرائط خارطة أطلس | خريطه | map atlas
سكان نسمة عدد_السكان أهالي | ناس | population inhabitants residents
ساكن سكان مقيم قاطن |  | resident inhabitant
تعداد إحصاء إحصائيات |  | census statistics count
هجرة مهاجرة نزوح هاجر | هجره | migration immigration emigration
مهاجر مهاجرون وافد |  | immigrant migrant emigrant
قبيلة قبائل عشيرة عشائر | قبيله عشيره | tribe clan
عرق أعراق عنصر سلالة |  | race ethnicity
أقلية أقليات | اقليه | minority minorities
أغلبية غالبية أكثرية معظم | اغلبيه | majority most
أصل أصول منشأ جذور | اصل | origin root source
نسب أنساب سلالة |  | lineage descent ancestry
سلالة سلالات أسرة_حاكمة | سلاله | dynasty lineage
علم علوم معرفة |  | science knowledge
عالم علماء باحث |  | scientist scholar
باحث باحثون دارس |  | researcher scholar
معرفة علم دراية | معرفه | knowledge
بحث أبحاث بحوث دراسة دراسات |  | research study studies
دراسة دراسات بحث | دراسه | study studies research
نظرية نظريات | نظريه | theory theories
فرضية فرضيات فرض | فرضيه | hypothesis assumption
تجربة تجارب اختبار | تجربه | experiment test trial
خبرة خبرات تجربة | خبره | experience expertise
خبير خبراء متخصص مختص اختصاصي |  | expert specialist
اختراع اختراعات ابتكار مخترعات اخترع |  | invention invent innovation
مخترع مخترعون مبتكر |  | inventor
اكتشاف اكتشافات كشف اكتشف يكتشف |  | discovery discover
مكتشف مستكشف مكتشفون مستكشفون |  | discoverer explorer
استكشاف استكشف رحلة_استكشافية |  | exploration explore expedition
براءة_اختراع براءات_الاختراع | براءه_اختراع | patent
مختبر مختبرات معمل |  | laboratory lab
جهاز أجهزة آلة آلات أداة | مكنه | device apparatus machine instrument
آلة آلات ماكينة مكنة | مكنه | machine engine
أداة أدوات وسيلة | اداه عده | tool instrument device
تقنية تقنيات تكنولوجيا |  | technology technique
تقنية أسلوب طريقة | طريقه | technique method
مهندس مهندسون | باشمهندس | engineer
مهندس_معماري معماري معماريون |  | architect
هندسة هندسي | هندسه | engineering
هندسة_معمارية عمارة فن_العمارة | عماره | architecture
رياضيات حساب علم_الرياضيات | رياضه | mathematics math arithmetic
عالم_رياضيات رياضياتي |  | mathematician
فيزياء علم_الفيزياء طبيعيات | فيزيا | physics
فيزيائي عالم_فيزياء فيزيائيون | عالم_فيزيا | physicist
كيمياء علم_الكيمياء | كيميا | chemistry
كيميائي عالم_كيمياء |  | chemist
أحياء علم_الأحياء بيولوجيا | احيا | biology
فلك علم_الفلك |  | astronomy
فلكي فلكيون عالم_فلك |  | astronomer
جيولوجيا علم_الأرض |  | geology
جغرافيا علم_الجغرافيا |  | geography
جغرافي جغرافيون عالم_جغرافيا |  | geographer geographical
فلسفة حكمة | فلسفه | philosophy
فيلسوف فلاسفة حكيم مفكر |  | philosopher thinker
علم_النفس سيكولوجيا |  | psychology
علم_الاجتماع سوسيولوجيا |  | sociology
معادلة معادلات صيغة | معادله | equation formula
صيغة صيغ شكل | صيغه | formula form version
رقم أرقام عدد أعداد | نمره | number figure digit
عدد أعداد كم | كام قد_ايه | number count how_many
حساب حسابات احتساب حسب |  | calculation computation
ذرة ذرات | ذره | atom
جزيء جزيئات |  | molecule
جسيم جسيمات |  | particle
نواة أنوية نوى | نواه | nucleus nuclei core
إلكترون إلكترونات | الكترون | electron
عنصر عناصر عنصر_كيميائي |  | element
مركب مركبات مركب_كيميائي |  | compound
مادة مواد خامة | ماده | material substance matter
خام خامات مواد_خام مادة_أولية |  | raw_material ore
معدن معادن فلز فلزات |  | metal mineral
حديد فولاذ صلب |  | iron steel
ذهب ذهبي | دهب | gold golden
فضة فضي | فضه | silver
نحاس نحاسي |  | copper
برونز برونزي |  | bronze
ألمنيوم ألومنيوم | المونيوم | aluminum aluminium
رصاص |  | lead
رصاصة رصاص طلقة طلقات عيار_ناري | رصاصه طلقه | bullet shot gunshot
زئبق |  | mercury
حجر أحجار حجارة صخر | طوبه | stone rock
صخر صخور صخرة | صخره | rock
رمل رمال |  | sand
تربة طين تراب |  | soil mud earth dust
خشب أخشاب |  | wood timber
زجاج زجاجي | ازاز قزاز | glass
ورق أوراق ورقة |  | paper
قماش أقمشة نسيج منسوجات |  | cloth fabric textile
قطن |  | cotton
حرير حريري |  | silk
جلد جلود |  | leather skin
بلاستيك لدائن |  | plastic
إسمنت خرسانة | اسمنت | cement concrete
جوهرة جواهر مجوهرات حلي |  | jewel jewelry gem
ماء مياه | ميه مي مويه | water
سائل سوائل | سايل | liquid fluid
غاز غازات |  | gas
أكسجين أوكسجين | اكسجين | oxygen
ملح أملاح |  | salt
حمض أحماض حامض |  | acid
طاقة طاقات | طاقه | energy power
قوة قوى قدرة طاقة | قوه | force power strength
كهرباء تيار_كهربائي طاقة_كهربائية | كهربا نور | electricity power
نفط بترول زيت_خام |  | oil petroleum crude
وقود محروقات | بنزين | fuel
فحم |  | coal charcoal
غاز_طبيعي غاز |  | natural_gas gas
طاقة_نووية طاقة_ذرية | طاقه_نوويه | nuclear_energy nuclear_power atomic
مفاعل مفاعلات محطة_نووية |  | reactor nuclear_plant
قنبلة_ذرية قنبلة_نووية سلاح_نووي | قنبله_ذريه | atomic_bomb nuclear_bomb nuclear_weapon
محطة_كهرباء محطة_توليد محطة_طاقة | محطه_كهربا | power_plant power_station
سد سدود خزان |  | dam barrage
بئر آبار | بير | well
ضوء أضواء نور إضاءة | ضو | light illumination
صوت أصوات |  | sound voice
موجة موجات أمواج | موجه | wave
إشعاع إشعاعات أشعة | اشعاع | radiation rays
سرعة سرعات | سرعه | speed velocity
حركة حركات تحرك | حركه | movement motion
حركة حركات تيار | حركه | movement
جاذبية | جاذبيه | gravity
ضغط ضغوط |  | pressure
وزن أوزان كتلة |  | weight mass
طول أطوال |  | length height
ارتفاع علو |  | height altitude elevation
عرض اتساع |  | width breadth
عمق أعماق | غويط | depth
حجم أحجام سعة |  | size volume
مسافة مسافات بعد | مسافه | distance
قطر أقطار |  | diameter
كمية كميات مقدار مقادير | كميه | quantity amount
مقدار مقادير قدر كمية | قد | amount quantity extent
نسبة نسب معدل نسبة_مئوية | نسبه | ratio percentage rate proportion
معدل معدلات نسبة متوسط |  | rate average
متوسط معدل |  | average mean
مجموع إجمالي جملة | اجمالي | total sum
حد_أقصى أقصى | اقصى | maximum limit
حد_أدنى أدنى | ادنى | minimum
مستوى مستويات درجة |  | level standard
درجة درجات مرتبة رتبة | درجه | degree grade rank
رتبة رتب مرتبة درجة | رتبه | rank
قياس مقاييس مقياس معيار قاس | مقاس | measurement measure scale
معيار معايير مقياس |  | standard criterion criteria
وحدة وحدات | وحده | unit
نصف أنصاف | نص | half halves
ربع أرباع |  | quarter
ثلث أثلاث | تلت | third
ضعف أضعاف مضاعف | دوبل | double twice
مئة مائة مئات | ميه | hundred
ألف آلاف ألوف | الف | thousand
مليون ملايين |  | million
مليار مليارات بليون |  | billion
زوج أزواج اثنان | جوز | pair couple
مجموعة مجموعات جماعة فئة | مجموعه | group set collection
جماعة جماعات مجموعة | جماعه | group community
فئة فئات صنف طبقة | فئه | category class
طبقة طبقات | طبقه | class layer
طب علوم_طبية |  | medicine
طبيب أطباء دكتور | حكيم | doctor physician
جراح جراحون طبيب_جراح |  | surgeon
جراحة عملية_جراحية عمليات_جراحية | عمليه | surgery operation
ممرض ممرضة ممرضون تمريض | ممرضه | nurse nursing
صيدلي صيدلاني صيادلة | دكتور_صيدلي | pharmacist
صيدلية صيدليات | صيدليه اجزخانه | pharmacy drugstore
مستشفى مستشفيات مشفى مشاف |  | hospital
عيادة عيادات مركز_طبي | عياده | clinic
مريض مرضى عليل | عيان | patient sick ill
مرض أمراض داء علة | عيا | disease illness sickness
اضطراب اضطرابات خلل |  | disorder disturbance
اضطراب اضطرابات شغب فوضى |  | unrest riot disturbance
وباء أوبئة جائحة تفش | وبا | epidemic pandemic plague outbreak
طاعون موت_أسود |  | plague black_death
عدوى إصابة انتقال_المرض |  | infection contagion
سرطان ورم_خبيث أورام |  | cancer tumor malignancy
ورم أورام |  | tumor tumour
سكري داء_السكري مرض_السكر | سكر | diabetes
جلطة سكتة تخثر | جلطه | stroke clot thrombosis
سكتة_قلبية نوبة_قلبية أزمة_قلبية | ازمه_قلبيه | heart_attack cardiac_arrest
سل درن مرض_السل |  | tuberculosis
إيدز نقص_المناعة_المكتسبة | ايدز | aids hiv
فيروس فيروسات |  | virus viruses
بكتيريا جراثيم جرثومة | ميكروب | bacteria germ bacterium
طفيلي طفيليات |  | parasite
عرض أعراض علامة_المرض | اعراض | symptom sign
ألم آلام وجع أوجاع | الم | pain ache
حمى سخونة ارتفاع_الحرارة | سخونيه | fever
علاج علاجات معالجة تداوي مداواة عالج |  | treatment therapy cure remedy
دواء أدوية عقار عقاقير علاج | دوا | drug medicine medication
لقاح لقاحات تطعيم تلقيح |  | vaccine vaccination
مخدر مخدرات |  | drug narcotics
سم سموم مادة_سامة |  | poison toxin venom
تشخيص شخص يشخص |  | diagnosis diagnose
فحص فحوص فحوصات كشف اختبار |  | examination checkup test
صحة عافية | صحه | health
وقاية حماية تجنب | وقايه | prevention protection
مناعة جهاز_المناعة | مناعه | immunity immune_system
إصابة إصابات جرح جروح | اصابه تعويره | injury wound
جرح جروح إصابة |  | wound cut injury
إعاقة عجز | اعاقه | disability handicap
جسم أجسام جسد بدن أبدان |  | body
جثة جثث جثمان رفات | جته | corpse body remains
عضو أعضاء |  | organ
رأس رؤوس | راس دماغ | head
دماغ مخ أدمغة |  | brain
قلب قلوب |  | heart
دم دماء |  | blood
دورة_دموية جهاز_دوري | دوره_دمويه | circulation circulatory_system
وريد أوردة |  | vein
شريان شرايين |  | artery arteries
كبد أكباد | كبده | liver
كلية كلى | كلوه | kidney
رئة رئات | رئه | lung
معدة | معده بطن | stomach
عظم عظام عظمة | عضم | bone skeleton
عضلة عضلات | عضله | muscle
جلد بشرة | بشره | skin
عين عيون |  | eye
بصر رؤية نظر إبصار | شوف | sight vision
أذن آذان | ودن | ear
سمع حاسة_السمع |  | hearing
فم أفواه | بق تم | mouth
سن أسنان ضرس | سنه | tooth teeth
يد أيد أيدي | ايد | hand
ذراع أذرع | دراع | arm
رجل أرجل ساق قدم |  | leg foot
قدم أقدام | رجل | foot feet
وجه وجوه | وش | face
شعر |  | hair
عصب أعصاب جهاز_عصبي |  | nerve nervous_system
خلية خلايا | خليه | cell
جين جينات مورثة مورثات |  | gene
وراثة علم_الوراثة | وراثه | heredity genetics
حمض_نووي دنا |  | dna
بروتين بروتينات |  | protein
فيتامين فيتامينات |  | vitamin
هرمون هرمونات |  | hormone
إنزيم إنزيمات | انزيم | enzyme
حياة عيش معيشة | حياه عيشه | life living
موت وفاة توفي مات يموت وفيات |  | death die dead
ولادة ميلاد مولد ولد | ولاده | birth born
حمل حبل |  | pregnancy
عمر أعمار سن |  | age
كائن كائنات كائن_حي مخلوق مخلوقات |  | organism creature being
حيوان حيوانات بهيمة دابة |  | animal beast
نبات نباتات نبتة | زرع | plant flora
شجرة أشجار شجر | شجره | tree
زهرة أزهار زهور ورد | ورده | flower blossom
ثمرة ثمار فاكهة فواكه | فاكهه | fruit
بذرة بذور | بذره | seed
ورقة_شجر أوراق_الشجر أوراق | ورق_الشجر | leaf leaves
جذر جذور | جدر | root
طائر طيور طير | عصفوره | bird
سمكة أسماك سمك |  | fish
حشرة حشرات | حشره | insect bug
زاحف زواحف |  | reptile
ثدييات حيوان_ثديي |  | mammal
أفعى أفاع ثعبان ثعابين حية | تعبان حيه | snake serpent viper
أسد أسود ليث | اسد | lion
حصان أحصنة خيل فرس |  | horse mare
جمل إبل ناقة |  | camel
كلب كلاب |  | dog
قط قطط هر قطة | قطه بسه | cat
بقرة أبقار بقر | بقره | cow cattle
خروف خراف غنم أغنام ضأن |  | sheep lamb
دجاج دجاجة دواجن | فراخ | chicken hen poultry
فأر فئران جرذ | فار | mouse mice rat
فيل فيلة أفيال |  | elephant
حوت حيتان |  | whale
نوع أنواع صنف أصناف فصيلة |  | species kind type
فصيلة فصائل عائلة | فصيله | family
فصيل فصائل جماعة |  | faction group
جنس أجناس نوع |  | genus sex gender
ذكر ذكور |  | male
أنثى إناث | انثى | female
ديناصور ديناصورات |  | dinosaur
أحفورة أحافير حفرية حفريات مستحاثة | حفريه | fossil
تطور ارتقاء نشوء تطورات |  | evolution development
انقراض انقرض ينقرض زوال |  | extinction extinct
بيئة بيئات محيط | بيئه | environment
موئل مواطن بيئة | بيئه | habitat
تلوث تلويث |  | pollution contamination
احتباس_حراري تغير_المناخ احترار_عالمي |  | global_warming climate_change greenhouse
طبيعة | طبيعه | nature
محمية محميات حديقة_وطنية متنزه | محميه | reserve national_park sanctuary
حديقة حدائق متنزه بستان | جنينه حديقه | garden park
حديقة_حيوان حديقة_الحيوانات | جنينه_الحيوانات | zoo
طعام أطعمة غذاء أغذية أكل | اكل | food nourishment
وجبة وجبات أكلة | وجبه اكله | meal
طبق أطباق صحن أكلة | اكله | dish plate
تغذية غذاء | تغذيه | nutrition diet
لحم لحوم | لحمه | meat
خبز أخبزة رغيف | عيش | bread loaf
أرز رز |  | rice
قمح حنطة |  | wheat
ذرة ذرة_صفراء | دره | corn maize
حبوب غلال |  | grain cereals
حليب لبن ألبان |  | milk dairy
بيض بيضة |  | egg
زيت زيوت |  | oil
سكر |  | sugar
قهوة بن | قهوه | coffee
شاي |  | tea
مشروب مشروبات شراب |  | drink beverage
خمر خمور نبيذ كحول | خمره نبيت | wine alcohol liquor
خضار خضروات خضراوات |  | vegetable
مطعم مطاعم |  | restaurant
مقهى مقاه مقاهي | قهوه كافيه | cafe coffeehouse
فندق فنادق نزل | اوتيل | hotel inn
مطبخ مطابخ |  | kitchen cuisine
طباخ طهاة طاه | شيف | cook chef
ملابس ثياب لباس أزياء زي | هدوم لبس | clothes clothing dress garment costume
حذاء أحذية نعل | جزمه كندره | shoe footwear
بيت بيوت منزل منازل دار مسكن |  | house home residence dwelling
شقة شقق | شقه | apartment flat
مبنى مبان مباني بناء بناية عمارة | عماره | building structure
بناء بنى يبني تشييد شيد إنشاء | بنا | construction build built erect
برج أبراج |  | tower
قصر قصور بلاط |  | palace
بلاط بلاط_ملكي حاشية |  | court royal_court
غرفة غرف حجرة | اوضه غرفه | room chamber
باب أبواب بوابة |  | door gate
نافذة نوافذ شباك |  | window
سقف أسقف |  | roof ceiling
طابق طوابق أدوار |  | floor storey story
أثاث مفروشات | عفش | furniture
كرسي كراسي مقعد |  | chair seat
مقعد مقاعد كرسي |  | seat
عرش عروش |  | throne
تاج تيجان |  | crown
طاولة طاولات مائدة منضدة | طرابيزه طاوله | table
هرم أهرام أهرامات |  | pyramid
معبد معابد هيكل |  | temple shrine
تمثال تماثيل نصب |  | statue sculpture
نصب_تذكاري نصب صرح |  | monument memorial
قبر قبور ضريح مقبرة مدفن | تربه | tomb grave mausoleum
مقبرة مقابر مدافن جبانة | ترب | cemetery graveyard
جنازة جنازات تشييع | جنازه | funeral
أثر آثار أطلال | اثار | antiquity ruins relics monuments
أثر آثار تأثير تأثيرات | تاثير | effect impact influence
عالم_آثار أثري علماء_الآثار | عالم_اثار | archaeologist archeologist
علم_الآثار آثار | علم_الاثار | archaeology archeology
متحف متاحف |  | museum
كنز كنوز |  | treasure
دين أديان ديانة ديانات عقيدة |  | religion faith
عقيدة عقائد معتقد معتقدات إيمان | عقيده | creed belief doctrine faith
مذهب مذاهب طائفة |  | doctrine sect school
طائفة طوائف ملة فرقة | طايفه | sect denomination
إله آلهة رب معبود | اله | god deity
إلهة ربة معبودة | الهه | goddess
الله | ربنا | god allah lord
نبي أنبياء رسول رسل |  | prophet messenger apostle
محمد رسول_الله نبي رسول | سيدنا_محمد | muhammad mohammed prophet
يسوع عيسى مسيح |  | jesus christ messiah
صحابي صحابة أصحاب_النبي | صحابه | companion companions
إسلام دين_إسلامي | اسلام | islam
مسلم مسلمون إسلامي |  | muslim islamic
مسيحية نصرانية | مسيحيه | christianity
مسيحي مسيحيون نصراني نصارى |  | christian
يهودية ديانة_يهودية | يهوديه | judaism
يهودي يهود عبراني |  | jew jewish hebrew
قرآن مصحف كتاب_الله القرآن_الكريم | قران | quran koran
إنجيل كتاب_مقدس أناجيل | انجيل | bible gospel
توراة عهد_قديم | توراه | torah old_testament
سورة سور | سوره | surah chapter
آية آيات | ايه | verse
حديث أحاديث حديث_نبوي |  | hadith
مسجد مساجد جامع جوامع |  | mosque
كنيسة كنائس كاتدرائية | كنيسه | church cathedral
دير أديرة |  | monastery abbey convent
كنيس معبد_يهودي |  | synagogue
صلاة صلوات صلى يصلي | صلا | prayer pray
دعاء أدعية ابتهال | دعا | supplication prayer
صوم صيام صام |  | fasting fast
حج حجاج |  | pilgrimage hajj
حاج حجاج حجيج |  | pilgrim
زكاة صدقة | زكاه | alms zakat charity
عيد أعياد احتفال |  | feast holiday festival eid
احتفال احتفالات مهرجان حفل | حفله | celebration festival ceremony party
مهرجان مهرجانات |  | festival
إمام أئمة | امام شيخ | imam
شيخ شيوخ مشايخ |  | sheikh elder
كاهن كهنة قس قسيس قساوسة | ابونا | priest clergyman pastor
بابا بابوات حبر_أعظم |  | pope pontiff
أسقف أساقفة مطران | اسقف | bishop archbishop
راهب رهبان |  | monk friar
قديس قديسون |  | saint
رجل_دين رجال_الدين | شيخ | cleric clergy
مفت مفتي فقيه فقهاء |  | mufti jurist
فتوى فتاوى |  | fatwa
شريعة شرع فقه | شريعه | sharia islamic_law
جنة فردوس نعيم | جنه | paradise heaven
جحيم جهنم | نار | hell
روح أرواح نفس |  | soul spirit
شيطان شياطين إبليس |  | devil satan demon
ملاك ملائكة |  | angel
أسطورة أساطير خرافة | اسطوره | myth legend mythology
سحر شعوذة |  | magic sorcery witchcraft
ساحر سحرة مشعوذ |  | magician wizard sorcerer
تاريخ توثيق_الماضي |  | history
تاريخ يوم موعد | معاد امتى | date
مؤرخ مؤرخون |  | historian
عصر عصور عهد حقبة حقب فترة زمن |  | era age epoch period
فترة فترات مدة حقبة مرحلة | فتره | period term duration
مدة مدد فترة | مده قد_ايه | duration period length
مرحلة مراحل طور أطوار | مرحله | stage phase
عهد عهود حكم ولاية |  | reign rule era
حضارة حضارات مدنية | حضاره | civilization civilisation
ثقافة ثقافات | ثقافه | culture
تراث موروث إرث |  | heritage legacy
إرث ميراث تركة وراثة | ورث | inheritance legacy
وريث ورثة خليفة ولي_عهد |  | heir successor
ولي_العهد ولي_عهد |  | crown_prince heir
سلف أسلاف أجداد | جدود | ancestor predecessor forefather
خلف خليفة خلفه | خليفه | successor succeed
تقليد تقاليد عرف أعراف عادة |  | tradition custom
عادة عادات تقليد | عاده | habit custom
طقس طقوس شعائر مراسم |  | ritual rite ceremony
وقت أوقات زمن زمان حين | امتى | time when
موعد مواعيد وقت | معاد ميعاد | appointment date deadline time
يوم أيام نهار |  | day
ليل ليلة ليالي |  | night
صباح صبح |  | morning
مساء أمسية عشية | مسا بالليل | evening
فجر بزوغ |  | dawn
ساعة ساعات | ساعه | hour clock watch
دقيقة دقائق | دقيقه | minute
ثانية ثوان ثواني | ثانيه | second
أسبوع أسابيع | اسبوع | week
شهر أشهر شهور |  | month
سنة سنوات سنون عام أعوام | سنه | year
عقد عقود عشر_سنوات | عشر_سنين | decade
قرن قرون مئة_عام |  | century centuries
ألفية ألف_سنة | الفيه | millennium
فصل فصول موسم مواسم |  | season
ربيع |  | spring
صيف |  | summer
خريف |  | autumn fall
شتاء | شتا | winter
تقويم روزنامة | نتيجه | calendar
ماض ماضي سابق | زمان | past
حاضر وقت_حالي | دلوقتي حاليا | present
مستقبل |  | future
بداية بدء مطلع مستهل أول | بدايه اول | beginning start outset
نهاية ختام خاتمة آخر | نهايه اخر | end ending conclusion finish
ذكرى ذكريات |  | anniversary memory
ذاكرة حفظ | ذاكره | memory
تعليم تعلم تدريس تربية |  | education teaching instruction learning
تدريس درس يدرس تعليم |  | teaching teach taught
مدرسة مدارس | مدرسه | school
جامعة جامعات | جامعه | university universities
كلية كليات | كليه | college faculty
معهد معاهد |  | institute
أكاديمية أكاديميات مجمع | اكاديميه | academy
روضة_أطفال حضانة | حضانه روضه | kindergarten nursery
معلم معلمون مدرس أستاذ | استاذ | teacher instructor
أستاذ أساتذة بروفيسور | استاذ دكتور | professor
طالب طلاب طلبة تلميذ تلاميذ |  | student pupil
درس دروس محاضرة | حصه | lesson lecture class
محاضرة محاضرات | محاضره | lecture
امتحان امتحانات اختبار اختبارات |  | exam examination test
منهج مناهج مقرر |  | curriculum syllabus
منهج نهج أسلوب | اسلوب | approach method
خريج خريجون تخرج متخرج |  | graduate alumnus alumni
شهادة_جامعية بكالوريوس إجازة درجة_علمية |  | degree bachelor diploma
دكتوراه درجة_الدكتوراه |  | doctorate phd
منحة منح هبة | منحه | grant scholarship
أمية جهل_القراءة | اميه | illiteracy
قراءة مطالعة قرأ يقرأ | قرايه | reading read
كتابة كتب يكتب تدوين | كتابه | writing write wrote written
كتاب كتب مؤلف مؤلفات |  | book books
مكتبة مكتبات دار_الكتب | مكتبه | library libraries bookstore
كاتب مؤلف أديب |  | writer author
مؤلف مؤلفون كاتب واضع |  | author writer composer
أدب آداب | ادب | literature
رواية روايات قصة | روايه | novel
روائي روائيون كاتب_روايات |  | novelist
قصة قصص حكاية حكايات رواية | قصه حكايه حدوته | story tale narrative
شعر أشعار نظم |  | poetry verse
قصيدة قصائد | قصيده | poem
شاعر شعراء شاعرة |  | poet
مقال مقالات مقالة |  | article essay
نص نصوص متن |  | text
مخطوطة مخطوطات مخطوط | مخطوطه | manuscript
رسالة رسائل خطاب مكتوب | جواب رساله | letter message
رسالة أطروحة بحث | رساله | thesis dissertation
بريد | بوسطه | mail post
بريد_إلكتروني إيميل | ايميل | email
لغة لغات لسان | لغه | language tongue
لهجة لهجات عامية | لهجه | dialect accent
كلمة كلمات لفظ ألفاظ مفردة | كلمه | word
مصطلح مصطلحات تعبير |  | term expression
جملة جمل عبارة عبارات | جمله | sentence phrase
حرف حروف أحرف |  | letter character
أبجدية حروف_الهجاء ألفباء | ابجديه | alphabet
معنى معان معاني دلالة مدلول | يعني | meaning sense
تعريف تعريفات | يعني_ايه | definition
مفهوم مفاهيم تصور |  | concept notion
ترجمة ترجم يترجم | ترجمه | translation translate
مترجم مترجمون |  | translator interpreter
اسم أسماء تسمية |  | name
لقب ألقاب كنية |  | title nickname surname epithet
اسم_مستعار اسم_الشهرة | اسم_الشهره | alias pseudonym pen_name
تسمية سمي سمى يسمي | سموا | naming name called
عنوان عناوين اسم |  | title headline
رمز رموز شعار |  | symbol code emblem
شعار شعارات |  | slogan motto logo
علم أعلام راية بيرق |  | flag banner
نشيد أناشيد نشيد_وطني |  | anthem hymn
خطاب خطابات خطبة كلمة | كلمه | speech address
خطيب خطباء |  | preacher orator
حوار محادثة حديث | كلام | dialogue conversation
كلام قول حديث أقوال |  | speech talk saying
بيان بيانات تصريح تصريحات |  | statement declaration
إعلان أعلن يعلن | اعلان | announcement declaration announce
إعلان إعلانات دعاية | اعلان | advertisement advertising ad
خبر أخبار نبأ أنباء | اخبار | news report
تقرير تقارير |  | report
معلومة معلومات بيانات | معلومه | information data
سؤال أسئلة استفسار |  | question query
جواب أجوبة إجابة إجابات رد | اجابه | answer reply response
صحيفة صحف جريدة جرائد | جرنال جريده | newspaper paper journal
مجلة مجلات دورية | مجله | magazine journal periodical
صحفي صحفيون صحافي مراسل إعلامي |  | journalist reporter correspondent
صحافة إعلام | صحافه | press journalism
إعلام وسائل_الإعلام وسائط | اعلام | media
رئيس_التحرير محرر محررون |  | editor editor_in_chief
ناشر ناشرون دار_نشر |  | publisher publishing_house
طبعة طبعات إصدار إصدارات نسخة | طبعه | edition version issue
نسخة نسخ | نسخه | copy version
طباعة مطبعة | طباعه | printing press
تلفزيون تلفاز قناة_تلفزيونية | تليفزيون | television tv
قناة قنوات محطة_تلفزيونية | قناه | channel station
إذاعة راديو مذياع |  | radio broadcasting
مذيع مذيعون مقدم_برامج |  | broadcaster presenter anchor host
برنامج برامج |  | program programme
برنامج برمجيات تطبيق | ابلكيشن | software program application app
برمجة برمج | برمجه | programming coding
مبرمج مبرمجون مطور |  | programmer developer
حاسوب حواسيب كمبيوتر حاسب |  | computer
إنترنت شبكة_عنكبوتية شابكة | نت انترنت | internet web
موقع_إلكتروني موقع_ويب | موقع | website site
شبكة شبكات | شبكه | network net
هاتف هواتف تلفون | تليفون | telephone phone
هاتف_محمول جوال خلوي هاتف_ذكي | موبايل | mobile_phone cell_phone smartphone
اتصال اتصالات تواصل |  | communication contact connection
مكالمة مكالمات اتصال_هاتفي | مكالمه | call phone_call
ذكاء_اصطناعي ذكاء_صناعي |  | artificial_intelligence ai
ذكاء فطنة | ذكا | intelligence
روبوت روبوتات إنسان_آلي |  | robot
شاشة شاشات | شاشه | screen display
لعبة ألعاب | لعبه | game toy
لعبة_فيديو ألعاب_الفيديو | فيديو_جيم | video_game
فن فنون |  | art arts
فنان فنانون فنانة |  | artist
رسام رسامون فنان_تشكيلي |  | painter artist
رسم رسوم رسومات |  | drawing painting
لوحة لوحات رسم | لوحه | painting picture
صورة صور | صوره | picture image photo photograph
مصور مصورون |  | photographer
نحات نحاتون |  | sculptor
نحت منحوتة منحوتات |  | sculpture carving
لون ألوان |  | color colour
موسيقى ألحان | مزيكا | music
موسيقي موسيقار موسيقيون عازف | مزيكاتي | musician
ملحن ملحنون مؤلف_موسيقي موسيقار |  | composer
مغن مغني مطرب مطربون مغنية مطربة |  | singer vocalist
أغنية أغان أغاني | اغنيه غنوه | song
غناء غنى يغني | غنا | singing sing sang
ألبوم ألبومات | بوم | album
فرقة فرق فرقة_موسيقية | فرقه باند | band group ensemble
رقص رقصة |  | dance dancing
مسرح مسارح |  | theater theatre stage
مسرحية مسرحيات | مسرحيه | play drama
فيلم أفلام شريط |  | film movie
سينما سينمائي |  | cinema film
مسلسل مسلسلات |  | series serial tv_series
حلقة حلقات | حلقه | episode
ممثل ممثلون ممثلة |  | actor actress
مخرج مخرجون |  | director filmmaker
سيناريو نص_سينمائي |  | screenplay script scenario
بطل أبطال بطلة |  | hero champion heroine
بطل_الفيلم بطل بطولة |  | protagonist lead starring
شخصية شخصيات | شخصيه | character personality figure
جمهور جماهير متفرج متفرجون |  | audience spectators public
معجب معجبون مشجع مشجعون |  | fan supporter
جائزة جوائز | جايزه | prize award
وسام أوسمة نيشان |  | medal order decoration
ميدالية ميداليات | ميداليه | medal
رياضة رياضات | رياضه | sport
رياضي رياضيون لاعب |  | athlete sportsman
لاعب لاعبون | لعيب | player
مدرب مدربون مدير_فني | كوتش | coach trainer manager
حكم حكام |  | referee umpire
حارس_مرمى حارس | جون | goalkeeper keeper
مهاجم رأس_حربة |  | striker forward
فريق فرق منتخب |  | team squad
منتخب منتخبات فريق_وطني |  | national_team
ناد نادي أندية |  | club
ملعب ملاعب إستاد | استاد | stadium pitch field arena
مباراة مباريات لقاء | ماتش مباراه | match game
بطولة بطولات دورة مسابقة كأس | بطوله | championship tournament competition cup
كأس كؤوس | كاس | cup trophy
كأس_العالم مونديال | كاس_العالم | world_cup
دوري دوري_كرة_القدم |  | league
كرة_القدم كرة | كوره | football soccer
كرة_السلة | سله باسكت | basketball
كرة كرات | كوره | ball sphere
مسابقة مسابقات منافسة سباق | مسابقه | competition contest
سباق سباقات |  | race racing
ألعاب_أولمبية أولمبياد | اولمبياد | olympics olympic_games
هدف أهداف إصابة | جون | goal score
نتيجة نتائج | نتيجه | result score outcome
نقطة نقاط نقط | نقطه | point dot
فائز فائزون فاز رابح | كسبان فايز | winner victor won
رقم_قياسي أرقام_قياسية |  | record
سباحة سباح | سباحه عوم | swimming swimmer
ملاكمة ملاكم | ملاكمه | boxing boxer
مصارعة مصارع | مصارعه | wrestling wrestler
شطرنج |  | chess
أسرة أسر عائلة عائلات | عيله اسره | family families
والد أب آباء | اب ابو بابا | father dad
والدة أم أمهات | ام والده ماما | mother mom
والدان أبوان أهل | اهل | parents
ابن أبناء ولد نجل |  | son child
ابنة بنت بنات كريمة |  | daughter
أخ إخوة شقيق أشقاء | اخ اخو | brother sibling
أخت أخوات شقيقة | اخت | sister sibling
زوج بعل قرين | جوز | husband spouse
زوجة زوجات قرينة عقيلة | مرات زوجه مره | wife wives spouse
زواج تزوج يتزوج قران نكاح | جواز اتجوز | marriage marry wedding
زفاف عرس أعراس | فرح | wedding
طلاق طلق انفصال |  | divorce
جد أجداد | سيدو | grandfather ancestor
جدة جدات | تيته سته | grandmother
حفيد أحفاد |  | grandson grandchild descendant
عم أعمام |  | uncle
عمة عمات | عمه خاله | aunt
قريب أقارب قرابة | قرايب | relative kin kinship
صديق أصدقاء صاحب رفيق |  | friend companion
صداقة صحبة | صحوبيه | friendship
رفيق رفاق زميل زملاء |  | companion comrade colleague
عشيق حبيب عاشق |  | lover beloved
حب محبة عشق هوى |  | love
كراهية كره بغض |  | hatred hate
إنسان بشر إنسانية | انسان بني_ادم | human man humanity mankind
شخص أشخاص فرد أفراد | واحد حد | person individual people
ناس أناس بشر |  | people
رجل رجال | راجل | man men
امرأة نساء مرأة سيدة | ست مره حرمه | woman women lady
طفل أطفال ولد صبي | عيل | child children kid
طفولة صغر صبا | طفوله | childhood
ولد أولاد صبي فتى غلام |  | boy lad
فتاة فتيات بنت |  | girl
شاب شباب فتى |  | youth young young_man
شيخوخة كبر_السن مسن مسنون | كبير عجوز | old_age elderly aging
رضيع رضع مولود | بيبي | infant baby newborn
يتيم أيتام |  | orphan
أرملة أرامل | ارمله | widow
جيل أجيال |  | generation
مجتمع مجتمعات |  | society community
سيد سادة رب |  | master lord
خادم خدم | خدام | servant
حارس حراس حرس | غفير | guard bodyguard
طاقم أطقم فريق_عمل |  | crew staff
مساعد مساعدون معاون |  | assistant aide helper
شريك شركاء |  | partner
مستشار مستشارون |  | adviser advisor counselor consultant
أمين_عام سكرتير_عام | امين_عام | secretary_general
أمين سكرتير |  | secretary
محاسب محاسبون |  | accountant
ناشط ناشطون نشطاء |  | activist
مفكر مفكرون مثقف |  | thinker intellectual
ناقد نقاد |  | critic
رائد رواد |  | pioneer
رحالة رحال مسافر مستكشف | رحاله | traveler traveller explorer
سائح سياح | سايح | tourist visitor
سياحة سياحي | سياحه | tourism
زائر زوار ضيف | زاير | visitor guest
ضيف ضيوف |  | guest
غريب أجنبي أجانب | اجنبي خواجه | foreigner stranger foreign alien
بحار بحارة ملاح ملاحون |  | sailor seaman mariner
قبطان ربان |  | captain skipper
طيار طيارون |  | pilot aviator
سائق سائقون | سواق | driver
راكب ركاب مسافر |  | passenger
فارس فرسان |  | knight horseman cavalry
نبيل نبلاء أعيان | اعيان | noble nobleman nobility
نخبة صفوة | نخبه | elite
مشهور مشاهير نجم شهير |  | celebrity star famous
شهرة صيت سمعة | شهره | fame reputation
سمعة صيت | سمعه | reputation
نقل مواصلات نقليات |  | transport transportation
سيارة سيارات عربة مركبة | عربيه سياره | car automobile vehicle
مركبة مركبات عربة | مركبه عربيه | vehicle
حافلة حافلات باص أتوبيس | اتوبيس | bus coach
شاحنة شاحنات | لوري شاحنه | truck lorry
دراجة دراجات | عجله بسكليت | bicycle bike
دراجة_نارية | موتوسيكل | motorcycle motorbike
قطار قطارات | قطر | train
سكة_حديد سكك_حديدية خط_حديدي | سكه_حديد | railway railroad
مترو مترو_الأنفاق قطار_الأنفاق |  | subway metro underground
محطة محطات | محطه | station
طائرة طائرات | طياره | airplane plane aircraft
مروحية هليكوبتر طائرة_عمودية |  | helicopter
مطار مطارات |  | airport
طيران خطوط_جوية |  | aviation airline
شركة_طيران خطوط_جوية | شركه_طيران | airline
رحلة رحلات سفر سفرة | رحله سفريه | trip journey voyage travel
رحلة_جوية رحلة | رحله | flight
سفينة سفن باخرة مركب | سفينه | ship vessel boat
قارب قوارب زورق مركب | فلوكه | boat
غواصة غواصات | غواصه | submarine
ملاحة إبحار | ملاحه | navigation sailing
طريق طرق سبيل درب | سكه | road way route path
شارع شوارع طريق |  | street avenue
طريق_سريع أوتوستراد |  | highway motorway freeway
جسر جسور قنطرة كوبري |  | bridge
نفق أنفاق |  | tunnel
ميدان ميادين ساحة ساحات | ساحه | square plaza
مسار مسارات خط |  | path route track course
خط خطوط |  | line
ممر ممرات معبر |  | corridor passage crossing
محرك محركات موتور |  | engine motor
عجلة عجلات إطار دولاب | عجله كاوتش | wheel tire
مرور حركة_السير | زحمه | traffic
شحن شحنة بضائع |  | cargo freight shipping
هدف أهداف غاية غرض مقصد |  | goal aim purpose objective target
غرض أغراض هدف قصد |  | purpose aim intention
سبب أسباب علة داع دافع | ليه | reason cause why
دافع دوافع حافز حوافز باعث |  | motive motivation incentive
نتيجة نتائج عاقبة عواقب حصيلة | نتيجه | result consequence outcome
تأثير تأثيرات أثر نفوذ | تاثير | influence effect impact
نفوذ سلطة تأثير |  | influence power
سلطة سلطات حكم نفوذ | سلطه | power authority
حكم سلطة يحكم |  | rule governance reign
دور أدوار مهمة وظيفة |  | role part function
وظيفة وظائف دور عمل | وظيفه | function role
مهمة مهام مهمات واجب | مهمه | task mission assignment
أهمية قيمة مكانة | اهميه | importance significance
مكانة منزلة مقام مركز | مكانه | status standing position prestige
قيمة قيم | قيمه | value worth
ميزة ميزات مزايا خاصية سمة صفة | ميزه | feature characteristic advantage trait
صفة صفات سمة خصلة | صفه | attribute quality trait adjective
خاصية خصائص خواص | خاصيه | property characteristic
فائدة فوائد منفعة منافع نفع | فايده | benefit use advantage usefulness
مصلحة مصالح | مصلحه | interest
اهتمام اهتمامات عناية |  | interest attention concern
ضرر أضرار أذى |  | harm damage
عيب عيوب خلل نقص |  | defect flaw fault shortcoming
خطأ أخطاء غلط غلطة |  | error mistake fault wrong
فشل أخفق إخفاق |  | failure fail
نجاح نجح فلاح توفيق |  | success succeed
إنجاز إنجازات تحقيق أنجز | انجاز | achievement accomplishment
نوع أنواع صنف أصناف |  | kind type sort
جزء أجزاء قسم قطعة بعض | حته | part portion section piece
قطعة قطع | حته قطعه | piece fragment
شكل أشكال هيئة صورة |  | shape form
هيكل هياكل بنية تركيب |  | structure framework
تركيب تكوين بنية |  | composition structure
مكون مكونات عنصر عناصر |  | component ingredient element
محتوى محتويات مضمون |  | content contents
موضوع مواضيع موضوعات |  | subject topic theme
مجال مجالات ميدان حقل |  | field domain area sphere
فكرة أفكار رأي | فكره | idea thought
فكر تفكير أفكار |  | thought thinking
رأي آراء وجهة_نظر | راي | opinion view viewpoint
موقف مواقف رأي |  | position stance attitude
وضع أوضاع حال حالة |  | situation condition state status
حالة حالات حال أحوال | حاله | state condition case
ظرف ظروف أحوال |  | circumstance condition
شرط شروط |  | condition term requirement
مشكلة مشاكل مشكلات معضلة | مشكله | problem issue
صعوبة صعوبات عقبة عائق | صعوبه | difficulty obstacle
عائق عوائق عقبة عقبات حاجز |  | obstacle barrier hurdle
تحد تحدي تحديات |  | challenge
حل حلول |  | solution
طريقة طرق أسلوب وسيلة كيفية | طريقه ازاي | way method manner how
وسيلة وسائل أداة طريقة | وسيله | means method medium
عملية عمليات إجراء | عمليه | process operation procedure
إجراء إجراءات تدبير تدابير | اجراء | measure procedure action
خطة خطط مخطط | خطه | plan scheme
استراتيجية استراتيجيات إستراتيجية | استراتيجيه | strategy
مشروع مشاريع مشروعات |  | project
مبادرة مبادرات | مبادره | initiative
اقتراح اقتراحات مقترح |  | proposal suggestion
طلب طلبات مطلب مطالب |  | request demand application
دعوة دعوات | دعوه عزومه | invitation call
وعد وعود تعهد |  | promise pledge
إذن سماح موافقة | اذن | permission approval consent
موافقة موافقات قبول تصديق | موافقه | approval consent acceptance
رفض يرفض امتناع |  | rejection refusal refuse
حظر منع تحريم يحظر |  | ban prohibition embargo
دعم مساندة تأييد مساعدة |  | support backing
مساعدة مساعدات عون معونة | مساعده | help aid assistance
تعاون تعاون_مشترك مشاركة |  | cooperation collaboration
علاقة علاقات صلة رابطة | علاقه | relation relationship link connection
فرق فروق اختلاف اختلافات تباين |  | difference distinction
تشابه شبه مماثلة |  | similarity resemblance
مقارنة قارن | مقارنه | comparison compare
تغيير تغيرات تغير تحول |  | change transformation shift
تحول تحولات تغير انتقال |  | transformation transition conversion
إصلاح إصلاحات | اصلاح | reform
إصلاح تصليح ترميم صيانة |  | repair restoration maintenance
تحسين تحسن |  | improvement improve enhance
زيادة ازدياد ارتفاع زاد | زياده | increase rise growth
انخفاض هبوط تراجع نقص تناقص | نزول قله | decrease decline drop fall reduction
نقص عجز قلة |  | shortage lack deficit deficiency
فائض وفرة زيادة | زياده | surplus excess
انهيار سقوط انهار |  | collapse fall downfall
تدمير دمر يدمر دمار خراب هدم |  | destruction destroy demolition ruin
توسع توسيع امتداد |  | expansion extension
توحيد وحدة اتحاد |  | unification unity
انقسام تقسيم قسمة |  | division partition split
انتشار شيوع تفش |  | spread prevalence distribution
توزيع وزع يوزع |  | distribution distribute
استخدام استعمال استخدم |  | use usage utilization
استهلاك استهلك |  | consumption consume
مصدر مصادر منبع |  | source origin
مورد موارد ثروة |  | resource resources
مرجع مراجع مصدر |  | reference source
مثال أمثلة نموذج | زي | example instance
نموذج نماذج طراز |  | model sample pattern
نمط أنماط أسلوب طراز | ستايل | style pattern mode
عينة عينات | عينه | sample specimen
قائمة قوائم لائحة جدول | قايمه ليسته | list
جدول جداول |  | table schedule
ترتيب مرتبة تصنيف |  | ranking order rank arrangement
تصنيف تصنيفات تبويب |  | classification ranking categorization
سجل سجلات |  | record register archive
ملف ملفات |  | file dossier
فرصة فرص | فرصه | opportunity chance
حظ حظوظ نصيب |  | luck fortune
صدفة مصادفة | صدفه | coincidence chance
احتمال احتمالات إمكانية |  | probability possibility likelihood
قدرة قدرات مقدرة كفاءة | قدره | ability capacity capability
مهارة مهارات براعة | مهاره | skill
موهبة مواهب | موهبه | talent gift
حاجة حاجات احتياج احتياجات | حاجه | need requirement
رغبة رغبات | رغبه | desire wish
إرادة عزم | اراده | will determination
حلم أحلام |  | dream
أمل آمال رجاء | امل | hope
خوف ذعر رعب فزع |  | fear terror panic
غضب سخط حنق | زعل | anger rage
حزن أسى كآبة | زعل | sadness grief sorrow
فرح سرور سعادة بهجة | فرحه | joy happiness
شعور مشاعر إحساس عاطفة | احساس | feeling emotion sensation
اكتئاب كآبة |  | depression
عنف أعمال_عنف |  | violence
شجاعة بسالة جرأة | شجاعه | courage bravery
ثقة | ثقه | trust confidence
شرف كرامة |  | honor honour dignity
فساد رشوة |  | corruption bribery
فضيحة فضائح | فضيحه | scandal
خداع غش احتيال تزوير | نصب | fraud deception deceit cheating
سر أسرار |  | secret mystery
حقيقة حقائق واقع | حقيقه | truth fact reality
واقع حقيقة |  | reality fact
كذب كذبة | كدب | lie falsehood
شك شكوك ريبة |  | doubt suspicion
عقل عقول ذهن |  | mind reason intellect
وعي إدراك |  | awareness consciousness
سلوك سلوكيات تصرف |  | behavior behaviour conduct
أخلاق خلق قيم | اخلاق | morals ethics morality
نظام أنظمة نظم منظومة | سيستم | system regime
نظام_حكم نظام نظام_سياسي |  | regime political_system
أيديولوجيا فكر عقيدة_سياسية | ايديولوجيا | ideology
شيوعية ماركسية | شيوعيه | communism marxism
اشتراكية اشتراكي | اشتراكيه | socialism
رأسمالية | راسماليه | capitalism
قومية نزعة_قومية | قوميه | nationalism
ليبرالية تحررية | ليبراليه | liberalism
علمانية | علمانيه | secularism
اجتماع اجتماعات جلسة لقاء |  | meeting session
مؤتمر مؤتمرات ندوة |  | conference congress
جلسة جلسات اجتماع | جلسه | session hearing
زيارة زيارات زار يزور | زياره | visit
مناقشة نقاش جدل جدال |  | discussion debate
جدل خلاف سجال |  | controversy debate
مشاركة شارك إسهام مساهمة | مشاركه | participation contribution
إسهام إسهامات مساهمة | مساهمه | contribution
حضور حضر تواجد |  | attendance presence
وجود تواجد كيان |  | existence presence
غياب انعدام |  | absence lack
وصول قدوم مجيء |  | arrival coming
مغادرة رحيل خروج | مشيان | departure leaving exit
عودة رجوع إياب |  | return
انسحاب انسحب جلاء |  | withdrawal pullout evacuation
منفى نفي إبعاد |  | exile banishment deportation
هروب فرار هرب |  | escape flight
نقل تحويل انتقال |  | transfer move
افتتاح تدشين افتتح |  | opening inauguration
تنصيب تتويج اعتلاء_العرش |  | coronation inauguration enthronement
تعيين يعين تكليف |  | appointment appoint
استقالة استقال تنح تنحي | استقاله | resignation resign step_down
إقالة عزل خلع أقال | اقاله شيل | dismissal removal impeachment ouster
ترقية رقي | ترقيه | promotion
مسيرة_مهنية مشوار مسيرة |  | career
سيرة سيرة_ذاتية | سيره | biography autobiography
مسقط_رأس محل_الميلاد مكان_الولادة | اتولد_فين | birthplace hometown
عيد_ميلاد ذكرى_الميلاد |  | birthday
انتحار انتحر |  | suicide
انضمام انضم التحاق |  | joining accession join
خدمة خدمات | خدمه | service
خدمة_عسكرية تجنيد | جيش | military_service conscription draft
حملة_انتخابية دعاية_انتخابية | حمله_انتخابيه | election_campaign
تبرع تبرعات هبة منحة |  | donation gift
هدية هدايا هبة | هديه | gift present
ملكية حيازة امتلاك | ملكيه | ownership possession property
ممتلكات أملاك عقار | املاك | property possessions assets
عقار عقارات أملاك |  | real_estate property
بنية_تحتية مرافق | بنيه_تحتيه | infrastructure
خصخصة بيع_القطاع_العام | خصخصه | privatization privatisation
تأميم | تاميم | nationalization nationalisation
عقوبات جزاءات حظر_اقتصادي مقاطعة |  | sanctions embargo
مقاطعة قاطع | مقاطعه | boycott
رقابة مراقبة إشراف | رقابه | censorship control supervision oversight
تحقيق تحقيقات تحر |  | investigation inquiry probe
تفتيش مفتش |  | inspection search inspector
اعتراف اعترف إقرار |  | recognition confession acknowledgment
نقد انتقاد انتقادات |  | criticism critique
شكوى شكاوى تظلم |  | complaint grievance
إنقاذ نجدة إغاثة | انقاذ | rescue relief saving
إغاثة معونة مساعدات_إنسانية | اغاثه | relief humanitarian_aid
`;
