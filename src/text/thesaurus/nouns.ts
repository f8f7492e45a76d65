/** Nouns. */
export const NOUNS = `
حكومة حكومات سلطة_تنفيذية مجلس_الوزراء |  | government cabinet administration
رئيس رؤساء رئيس_الدولة رئيس_الجمهورية زعيم | ريس | president head_of_state leader
رئيس_الوزراء رئيس_الحكومة وزير_أول رئيس_وزراء |  | prime_minister premier head_of_government
وزير وزراء |  | minister secretary
وزارة وزارات |  | ministry department
وزير_الخارجية وزير_خارجية |  | foreign_minister secretary_of_state
وزير_المالية وزير_الخزانة |  | finance_minister treasury_secretary chancellor
وزير_الدفاع وزير_الحربية |  | defence_minister defense_secretary
وزير_العدل وزير_العدلية |  | justice_minister
ملك ملوك عاهل |  | king monarch sovereign
ملكة ملكات عاهلة |  | queen monarch
إمبراطور أباطرة قيصر |  | emperor kaiser tsar
أميرة أميرات |  | princess
خليفة خلفاء أمير_المؤمنين |  | caliph
حاكم حكام والي ولاة محافظ |  | ruler governor
ملكية نظام_ملكي مملكة |  | monarchy kingdom
مملكة ممالك |  | kingdom realm
جمهورية جمهوريات نظام_جمهوري |  | republic
دولة دول بلد بلاد بلدان قطر أقطار |  | state country nation
وطن أوطان موطن بلاد | بلد | homeland country motherland fatherland
عاصمة عواصم مدينة_رئيسية |  | capital capital_city
برلمان مجلس_النواب مجلس_تشريعي هيئة_تشريعية مجلس_الأمة | مجلس_الشعب | parliament legislature national_assembly
نائب نواب عضو_البرلمان برلماني | عضو_مجلس_الشعب | deputy member_of_parliament legislator lawmaker
مجلس_الشيوخ مجلس_الأعيان مجلس_اللوردات |  | senate upper_house
سيناتور عضو_مجلس_الشيوخ شيخ |  | senator
نائب_الرئيس نائب_رئيس |  | vice_president deputy
حزب أحزاب تنظيم_سياسي |  | party political_party
انتخاب انتخابات اقتراع تصويت |  | election vote poll ballot
انتخب ينتخب صوت يصوت اقترع انتخاب تصويت |  | elect vote choose chose chosen
ناخب ناخبون مقترع |  | voter elector electorate
استفتاء استفتاءات اقتراع_شعبي |  | referendum plebiscite
دستور دساتير قانون_أساسي |  | constitution
قانون قوانين تشريع تشريعات نظام |  | law legislation act statute
قاعدة قواعد ضابط ضوابط |  | rule regulation
مرسوم مراسيم فرمان أمر_ملكي |  | decree edict
قرار قرارات حكم |  | decision resolution ruling
معاهدة معاهدات اتفاقية اتفاقيات اتفاق ميثاق |  | treaty agreement pact accord convention
بروتوكول بروتوكولات |  | protocol
تحالف حلف أحلاف ائتلاف |  | alliance coalition bloc pact
عدو أعداء خصم خصوم |  | enemy foe adversary
خصم خصوم منافس منافسون غريم |  | opponent rival competitor adversary
دبلوماسية عمل_دبلوماسي سياسة_خارجية |  | diplomacy foreign_policy
سفير سفراء مبعوث موفد |  | ambassador envoy
سفارة سفارات بعثة_دبلوماسية |  | embassy mission
قنصلية قنصليات |  | consulate
مبعوث موفد رسول مندوب |  | envoy delegate emissary
وفد وفود بعثة بعثات |  | delegation mission
ممثل مندوب وكيل نائب |  | representative delegate agent
متحدث ناطق متحدث_رسمي ناطق_باسم |  | spokesman spokesperson spokeswoman
سياسة سياسات نهج |  | policy politics
سياسي سياسيون رجل_دولة |  | politician statesman
مسؤول مسؤولون موظف_رسمي | مسئول | official officer
بيروقراطية جهاز_إداري |  | bureaucracy
ديمقراطية حكم_الشعب |  | democracy
ديكتاتورية دكتاتورية استبداد حكم_مطلق |  | dictatorship autocracy tyranny despotism
ديكتاتور دكتاتور طاغية مستبد |  | dictator tyrant autocrat despot
استقلال تحرر سيادة |  | independence sovereignty
استقل يستقل استقلال انفصل انفصال |  | independence secede separate
سيادة سلطة_عليا |  | sovereignty
احتلال احتل يحتل استيلاء غزو |  | occupation occupy seize
استعمار مستعمر احتلال |  | colonialism colonization
انتداب وصاية حماية |  | mandate trusteeship protectorate
متمرد متمردون ثائر ثوار |  | rebel insurgent revolutionary
مظاهرة مظاهرات تظاهرة احتجاج احتجاجات مسيرة |  | demonstration protest march rally
متظاهر متظاهرون محتج محتجون |  | protester demonstrator
إضراب إضرابات أضرب يضرب |  | strike walkout
أزمة أزمات محنة |  | crisis crises
صراع نزاع نزاعات خلاف |  | conflict dispute struggle
خلاف خلافات نزاع شقاق | خناقه | dispute disagreement quarrel
حرب حروب قتال نزاع_مسلح |  | war warfare armed_conflict
معركة معارك موقعة مواقع وقعة قتال |  | battle fight combat
حرب_أهلية اقتتال_داخلي |  | civil_war
حملة حملات حملة_عسكرية |  | campaign expedition
غزو غزوات اجتياح غزا يغزو |  | invasion invade conquest
غزوة غزوات |  | raid expedition
فتح فتوحات غزو استيلاء |  | conquest conquer capture
هجوم هجمات غارة اعتداء هاجم يهاجم |  | attack assault raid offensive strike
غارة غارات قصف ضربة_جوية |  | raid air_raid airstrike
قصف يقصف ضرب قذف |  | bomb bombing shell bombardment
دفاع دافع يدافع حماية |  | defense defence defend
هزيمة هزائم انكسار خسارة |  | defeat loss
نصر انتصار انتصارات فوز ظفر |  | victory win triumph
سلام سلم صلح |  | peace
مصالحة صلح تسوية |  | reconciliation settlement
تسوية حل اتفاق |  | settlement compromise resolution
جندي جنود عسكري مقاتل |  | soldier troop private
ضابط ضباط | ظابط | officer
قائد قادة زعيم آمر |  | commander leader chief
جنرال لواء |  | general
عقيد عقداء |  | colonel
مارشال مشير |  | marshal field_marshal
أميرال قائد_الأسطول أمير_البحر |  | admiral
مقاتل مقاتلون محارب محاربون |  | fighter warrior combatant
ميليشيا ميليشيات قوات_غير_نظامية مليشيا |  | militia paramilitary
فرقة كتيبة كتائب |  | division corps brigade battalion regiment
بحرية قوات_بحرية سلاح_البحرية |  | navy naval_forces
سلاح_الجو قوات_جوية طيران_حربي |  | air_force
ذخيرة ذخائر |  | ammunition munitions
بندقية بنادق |  | rifle gun
مسدس مسدسات طبنجة | فرد | pistol revolver handgun gun
لغم ألغام |  | mine landmine
أسير أسرى |  | prisoner captive prisoner_of_war
قتيل قتلى ميت موتى |  | dead killed fatality casualties
جريح جرحى مصاب مصابون | متعور | wounded injured casualty
لاجئ لاجئون نازح نازحون |  | refugee displaced
مجزرة مجازر مذبحة مذابح | مدبحه | massacre slaughter
تفجير انفجار تفجيرات انفجر |  | explosion bombing blast
اغتيال اغتال يغتال قتل |  | assassination assassinate murder
قاعدة_عسكرية معسكر ثكنة | قاعده | military_base camp barracks
معسكر معسكرات مخيم مخيمات |  | camp
سور أسوار جدار جدران | حيطه | wall fence
حدود حد تخوم |  | border boundary frontier limits
جبهة جبهات |  | front
استخبارات مخابرات جهاز_استخبارات |  | intelligence secret_service
تجسس جاسوسية |  | espionage spying
محاكمة محاكمات حوكم |  | trial prosecution
مدع_عام مدعي_عام نائب_عام وكيل_النيابة | وكيل_نيابه نايب_العام | prosecutor attorney_general
قضاء سلطة_قضائية جهاز_قضائي |  | judiciary
دعوى دعاوى قضية قضايا |  | lawsuit case suit
قضية قضايا مسألة مسائل موضوع |  | issue case matter question
متهم متهمون مدعى_عليه |  | accused defendant suspect
مجرم مجرمون جان جناة |  | criminal offender felon
لص لصوص سارق حرامي |  | thief thieves robber burglar
سرقة سرقات سطو نهب |  | theft robbery stealing burglary
عقوبة عقوبات عقاب جزاء |  | penalty punishment sanction sentence
سجن سجون حبس معتقل |  | prison jail imprisonment
اعتقال اعتقالات توقيف احتجاز قبض |  | arrest detention
إعدام أعدم يعدم حكم_الإعدام |  | execution death_penalty execute
شرطي شرطيون رجل_شرطة | عسكري | policeman officer cop
خطر أخطار مخاطر تهديد |  | danger risk threat hazard
تهديد تهديدات وعيد خطر |  | threat menace
حرية حريات تحرر |  | freedom liberty
واجب واجبات التزام فرض |  | duty obligation
مساواة تساو تكافؤ |  | equality
ظلم جور اضطهاد |  | injustice oppression persecution
تمييز عنصرية تفرقة |  | discrimination racism segregation
عبودية رق استرقاق |  | slavery bondage
عبد عبيد رقيق مملوك |  | slave
عقد عقود اتفاق |  | contract agreement
توقيع إمضاء تواقيع |  | signature signing
وثيقة وثائق مستند مستندات | ورق | document record
شهادة شهادات |  | certificate testimony
رخصة رخص ترخيص تصريح إذن |  | license licence permit permission
جواز_سفر جوازات_السفر | باسبور جواز | passport
تأشيرة تأشيرات فيزا |  | visa
هوية بطاقة_شخصية | بطاقه | identity identification id
اقتصادي خبير_اقتصادي عالم_اقتصاد |  | economist
تجارة تبادل_تجاري متاجرة |  | trade commerce
تاجر تجار بائع |  | merchant trader dealer
بائع باعة بياع |  | seller vendor salesman
مشتر مشتري زبون زبائن عميل عملاء |  | buyer customer client
مستهلك مستهلكون |  | consumer
متجر متاجر دكان محل محال |  | shop store
سلعة سلع بضاعة بضائع منتج |  | goods commodity merchandise product
منتج منتجات إنتاج ناتج |  | product output
إنتاج أنتج ينتج صنع تصنيع |  | production manufacture produce output
منتج منتجون صانع مصنع |  | producer manufacturer maker
صناعة صناعات تصنيع |  | industry manufacturing
مصنع مصانع معمل معامل | فبريكه | factory plant mill
مؤسسة مؤسسات منشأة هيئة |  | institution foundation establishment organization
منظمة منظمات هيئة هيئات |  | organization organisation body agency
هيئة هيئات وكالة جهاز |  | authority agency body commission
جمعية جمعيات رابطة اتحاد |  | association society
اتحاد اتحادات رابطة فيدرالية |  | union federation association
نقابة نقابات اتحاد_عمال |  | union syndicate trade_union guild
مجلس مجالس |  | council board
فرع فروع شعبة قسم |  | branch division
قسم أقسام إدارة شعبة دائرة |  | department section division
مقر مقار مركز_رئيسي |  | headquarters seat base
مكتب مكاتب |  | office bureau
مدير مديرون مدراء رئيس مسؤول |  | manager director head executive
مدير_تنفيذي رئيس_تنفيذي |  | ceo chief_executive
إدارة أدار يدير تسيير |  | management administration
مؤسس مؤسسون منشئ |  | founder establisher
تأسيس أسس إنشاء |  | founding establishment foundation found founded
رجل_أعمال رجال_أعمال مستثمر |  | businessman entrepreneur tycoon
مستثمر مستثمرون ممول |  | investor financier
تمويل مول دعم_مالي |  | funding finance financing
ثروة ثروات غنى | فلوس | wealth fortune riches
عملة عملات نقد نقود | فلوس | currency money coin
قرض قروض دين سلفة |  | loan credit debt
فائدة فوائد ربا |  | interest
رسوم رسم تعريفة جمارك |  | fees tariff duty
جزية خراج |  | tribute poll_tax
سعر أسعار ثمن أثمان قيمة | تمن بكام | price cost value
تكلفة تكاليف كلفة نفقة نفقات | مصاريف | cost expense expenditure
إيراد إيرادات دخل عائدات |  | revenue income proceeds
دخل مدخول إيراد |  | income earnings
خسارة خسائر |  | loss damage
نمو ازدهار تنمية |  | growth development
تنمية تطوير تطور نمو |  | development
عمل أعمال شغل وظيفة | خدمه | work job labor labour employment
وظيفة وظائف عمل منصب مهنة | شغل | job position post occupation
مهنة مهن حرفة وظيفة عمل | شغلانه | profession occupation career job
حرفة حرف صنعة |  | craft trade handicraft
عامل عمال شغيل | شغال | worker laborer labourer
موظف موظفون مستخدم |  | employee clerk staff
بورصة سوق_المال سوق_الأسهم |  | stock_exchange stock_market bourse
سهم أسهم حصة حصص |  | share stock
حصة حصص نصيب نسبة |  | share quota portion
تأمين تأمينات |  | insurance
مزرعة مزارع حقل | غيط | farm plantation
زراعة زرع فلاحة |  | agriculture farming cultivation
مزارع مزارعون فلاح فلاحون |  | farmer peasant
صيد_السمك صيد_الأسماك |  | fishing fishery
صياد صيادون |  | hunter fisherman
راع راعي رعاة |  | shepherd herder pastoralist
ماشية مواش مواشي أنعام | بهايم | livestock cattle
تعدين استخراج_المعادن |  | mining
منجم مناجم |  | mine quarry
مدينة مدن حاضرة بلدة |  | city town metropolis
بلدة بلدات قرية قرى ضيعة | بلد | town village
قرية قرى | كفر ضيعه | village hamlet
عمدة رئيس_البلدية رئيس_بلدية محافظ |  | mayor
محافظة محافظات ولاية مقاطعة إقليم |  | province governorate
ولاية ولايات مقاطعة إقليم |  | state province
مقاطعة مقاطعات إقليم ناحية |  | county province district
منطقة مناطق جهة ناحية | حته | area region zone district
موقع مواقع مكان موضع |  | location site position
أرض أراض أراضي إقليم |  | land territory ground
عنوان عناوين محل_الإقامة |  | address
الأرض كوكب_الأرض الكرة_الأرضية | ارض كوره_الارضيه | earth globe
عالم دنيا |  | world globe
أرخبيل مجموعة_جزر جزر |  | archipelago islands
شبه_جزيرة أشباه_الجزر |  | peninsula
نهر أنهار مجرى_مائي | ترعه | river stream
رافد روافد فرع |  | tributary tributaries
منبع منابع مصدر |  | source headwaters
خليج خلجان |  | gulf bay
مضيق مضائق |  | strait channel
قناة قنوات ممر_مائي ترعة |  | canal channel waterway
ساحل سواحل شاطئ شواطئ | شط بلاج | coast shore beach seaside
قمة مؤتمر_قمة اجتماع_القمة |  | summit summit_meeting
تل تلال هضبة ربوة |  | hill mound
هضبة هضاب نجد |  | plateau highland
واد وادي أودية وديان |  | valley wadi
سهل سهول |  | plain lowland
غابة غابات حرش أحراش |  | forest jungle wood
واحة واحات |  | oasis oases
كهف كهوف مغارة غار |  | cave cavern grotto
بركان براكين |  | volcano volcanoes
كارثة كوارث نكبة فاجعة مصيبة |  | disaster catastrophe calamity
حادثة حوادث حدث أحداث واقعة وقائع |  | incident event occurrence
حدث أحداث واقعة وقائع |  | event happening
نار نيران لهب |  | fire flame
حرارة درجة_الحرارة درجات_الحرارة | سخونه | temperature heat
مطر أمطار هطول غيث | مطره شتا | rain rainfall precipitation
ثلج ثلوج جليد | تلج | snow ice
جليد ثلج صقيع | تلج | ice frost
ريح رياح هواء |  | wind
سحاب سحابة سحب غيوم غيمة | غيم | cloud
هواء جو |  | air
سماء سماوات |  | sky heaven
قمر أقمار |  | moon
نجم نجوم كوكب | نجمه | star
كوكب كواكب جرم_سماوي |  | planet
كون فضاء |  | universe cosmos
فضاء فضاء_خارجي |  | space outer_space
مركبة_فضائية سفينة_فضاء مكوك مسبار | مركبه_فضا | spacecraft spaceship shuttle probe
كويكب كويكبات |  | asteroid
مدار مدارات فلك |  | orbit
شرق شرقي مشرق |  | east eastern
غرب غربي مغرب |  | west western
وسط مركز منتصف | نص | center centre middle
جهة جهات اتجاه ناحية |  | direction side
جانب جوانب ناحية طرف | جنب | side aspect
جار مجاور جيران متاخم | جنب | neighbor neighbour neighboring adjacent
سطح أسطح سطوح |  | surface roof
خريطة خرائط خارطة أطلس |  | map atlas
سكان نسمة عدد_السكان أهالي | ناس | population inhabitants residents
تعداد إحصاء إحصائيات |  | census statistics count
هجرة مهاجرة نزوح هاجر |  | migration immigration emigration
مهاجر مهاجرون وافد |  | immigrant migrant emigrant
عرق أعراق عنصر سلالة |  | race ethnicity
أقلية أقليات |  | minority minorities
نسب أنساب سلالة |  | lineage descent ancestry
سلالة سلالات أسرة_حاكمة |  | dynasty lineage
علم علوم معرفة |  | science knowledge
عالم علماء باحث |  | scientist scholar
باحث باحثون دارس |  | researcher scholar
بحث أبحاث بحوث دراسة دراسات |  | research study studies
فرضية فرضيات فرض |  | hypothesis assumption
تجربة تجارب اختبار |  | experiment test trial
خبرة خبرات تجربة |  | experience expertise
خبير خبراء متخصص مختص اختصاصي |  | expert specialist
اختراع اختراعات ابتكار مخترعات اخترع |  | invention invent innovation
مخترع مخترعون مبتكر |  | inventor
مكتشف مستكشف مكتشفون مستكشفون |  | discoverer explorer
استكشاف استكشف رحلة_استكشافية |  | exploration explore expedition
براءة_اختراع براءات_الاختراع |  | patent
مختبر مختبرات معمل |  | laboratory lab
جهاز أجهزة آلة آلات أداة | مكنه | device apparatus machine instrument
آلة آلات ماكينة مكنة |  | machine engine
أداة أدوات وسيلة | عده | tool instrument device
تقنية أسلوب طريقة |  | technique method
مهندس مهندسون | باشمهندس | engineer
مهندس_معماري معماري معماريون |  | architect
هندسة_معمارية عمارة فن_العمارة |  | architecture
رياضيات حساب علم_الرياضيات | رياضه | mathematics math arithmetic
عالم_رياضيات رياضياتي |  | mathematician
فيزياء علم_الفيزياء طبيعيات |  | physics
فيزيائي عالم_فيزياء فيزيائيون |  | physicist
كيمياء علم_الكيمياء |  | chemistry
كيميائي عالم_كيمياء |  | chemist
أحياء علم_الأحياء بيولوجيا |  | biology
فلكي فلكيون عالم_فلك |  | astronomer
جيولوجيا علم_الأرض |  | geology
جغرافيا علم_الجغرافيا |  | geography
جغرافي جغرافيون عالم_جغرافيا |  | geographer geographical
فلسفة حكمة |  | philosophy
فيلسوف فلاسفة حكيم مفكر |  | philosopher thinker
علم_النفس سيكولوجيا |  | psychology
علم_الاجتماع سوسيولوجيا |  | sociology
معادلة معادلات صيغة |  | equation formula
صيغة صيغ شكل |  | formula form version
رقم أرقام عدد أعداد | نمره | number figure digit
عدد أعداد كم | كام قد_ايه | number count how_many
حساب حسابات احتساب حسب |  | calculation computation
نواة أنوية نوى |  | nucleus nuclei core
إلكترون إلكترونات |  | electron
عنصر عناصر عنصر_كيميائي |  | element
مركب مركبات مركب_كيميائي |  | compound
مادة مواد خامة |  | material substance matter
خام خامات مواد_خام مادة_أولية |  | raw_material ore
معدن معادن فلز فلزات |  | metal mineral
حديد فولاذ صلب |  | iron steel
ذهب ذهبي | دهب | gold golden
فضة فضي |  | silver
برونز برونزي |  | bronze
ألمنيوم ألومنيوم | المونيوم | aluminum aluminium
رصاص |  | lead
رصاصة رصاص طلقة طلقات عيار_ناري |  | bullet shot gunshot
زئبق |  | mercury
حجر أحجار حجارة صخر | طوبه | stone rock
تربة طين تراب |  | soil mud earth dust
زجاج زجاجي | ازاز قزاز | glass
ورق أوراق ورقة |  | paper
حرير حريري |  | silk
بلاستيك لدائن |  | plastic
إسمنت خرسانة |  | cement concrete
جوهرة جواهر مجوهرات حلي |  | jewel jewelry gem
ماء مياه | ميه مي مويه | water
سائل سوائل |  | liquid fluid
أكسجين أوكسجين |  | oxygen
ملح أملاح |  | salt
حمض أحماض حامض |  | acid
قوة قوى قدرة طاقة |  | force power strength
كهرباء تيار_كهربائي طاقة_كهربائية | نور | electricity power
نفط بترول زيت_خام |  | oil petroleum crude
غاز_طبيعي غاز |  | natural_gas gas
طاقة_نووية طاقة_ذرية |  | nuclear_energy nuclear_power atomic
مفاعل مفاعلات محطة_نووية |  | reactor nuclear_plant
قنبلة_ذرية قنبلة_نووية سلاح_نووي |  | atomic_bomb nuclear_bomb nuclear_weapon
محطة_كهرباء محطة_توليد محطة_طاقة |  | power_plant power_station
سد سدود خزان |  | dam barrage
بئر آبار |  | well
ضوء أضواء نور إضاءة | ضو | light illumination
حركة حركات تحرك |  | movement motion
حركة حركات تيار |  | movement
وزن أوزان كتلة |  | weight mass
طول أطوال |  | length height
عرض اتساع |  | width breadth
عمق أعماق | غويط | depth
حجم أحجام سعة |  | size volume
قطر أقطار |  | diameter
مقدار مقادير قدر كمية | قد | amount quantity extent
نسبة نسب معدل نسبة_مئوية |  | ratio percentage rate proportion
معدل معدلات نسبة متوسط |  | rate average
مجموع إجمالي جملة |  | total sum
حد_أقصى أقصى |  | maximum limit
حد_أدنى أدنى |  | minimum
مستوى مستويات درجة |  | level standard
درجة درجات مرتبة رتبة |  | degree grade rank
رتبة رتب مرتبة درجة |  | rank
قياس مقاييس مقياس معيار قاس | مقاس | measurement measure scale
معيار معايير مقياس |  | standard criterion criteria
وحدة وحدات |  | unit
نصف أنصاف | نص | half halves
ربع أرباع |  | quarter
ثلث أثلاث | تلت | third
ضعف أضعاف مضاعف | دوبل | double twice
مئة مائة مئات |  | hundred
ألف آلاف ألوف |  | thousand
مليون ملايين |  | million
مليار مليارات بليون |  | billion
زوج أزواج اثنان | جوز | pair couple
مجموعة مجموعات جماعة فئة |  | group set collection
فئة فئات صنف طبقة |  | category class
طبقة طبقات |  | class layer
طب علوم_طبية |  | medicine
جراح جراحون طبيب_جراح |  | surgeon
جراحة عملية_جراحية عمليات_جراحية | عمليه | surgery operation
ممرض ممرضة ممرضون تمريض |  | nurse nursing
صيدلي صيدلاني صيادلة | دكتور_صيدلي | pharmacist
صيدلية صيدليات | اجزخانه | pharmacy drugstore
مستشفى مستشفيات مشفى مشاف |  | hospital
عيادة عيادات مركز_طبي |  | clinic
اضطراب اضطرابات خلل |  | disorder disturbance
اضطراب اضطرابات شغب فوضى |  | unrest riot disturbance
طاعون موت_أسود |  | plague black_death
عدوى إصابة انتقال_المرض |  | infection contagion
سرطان ورم_خبيث أورام |  | cancer tumor malignancy
سكري داء_السكري مرض_السكر | سكر | diabetes
جلطة سكتة تخثر |  | stroke clot thrombosis
سكتة_قلبية نوبة_قلبية أزمة_قلبية |  | heart_attack cardiac_arrest
سل درن مرض_السل |  | tuberculosis
إيدز نقص_المناعة_المكتسبة |  | aids hiv
بكتيريا جراثيم جرثومة | ميكروب | bacteria germ bacterium
طفيلي طفيليات |  | parasite
عرض أعراض علامة_المرض |  | symptom sign
ألم آلام وجع أوجاع |  | pain ache
حمى سخونة ارتفاع_الحرارة | سخونيه | fever
علاج علاجات معالجة تداوي مداواة عالج |  | treatment therapy cure remedy
دواء أدوية عقار عقاقير علاج |  | drug medicine medication
سم سموم مادة_سامة |  | poison toxin venom
فحص فحوص فحوصات كشف اختبار |  | examination checkup test
صحة عافية |  | health
وقاية حماية تجنب |  | prevention protection
إصابة إصابات جرح جروح | تعويره | injury wound
جرح جروح إصابة |  | wound cut injury
إعاقة عجز |  | disability handicap
جسم أجسام جسد بدن أبدان |  | body
جثة جثث جثمان رفات | جته | corpse body remains
دورة_دموية جهاز_دوري |  | circulation circulatory_system
وريد أوردة |  | vein
شريان شرايين |  | artery arteries
كبد أكباد | كبده | liver
كلية كلى | كلوه | kidney
عظم عظام عظمة | عضم | bone skeleton
بصر رؤية نظر إبصار | شوف | sight vision
سمع حاسة_السمع |  | hearing
فم أفواه | بق تم | mouth
سن أسنان ضرس | سنه | tooth teeth
يد أيد أيدي |  | hand
ذراع أذرع | دراع | arm
رجل أرجل ساق قدم |  | leg foot
عصب أعصاب جهاز_عصبي |  | nerve nervous_system
جين جينات مورثة مورثات |  | gene
وراثة علم_الوراثة |  | heredity genetics
حمض_نووي دنا |  | dna
حياة عيش معيشة | عيشه | life living
كائن كائنات كائن_حي مخلوق مخلوقات |  | organism creature being
حيوان حيوانات بهيمة دابة |  | animal beast
نبات نباتات نبتة | زرع | plant flora
زهرة أزهار زهور ورد | ورده | flower blossom
ورقة_شجر أوراق_الشجر أوراق | ورق_الشجر | leaf leaves
جذر جذور | جدر | root
سمكة أسماك سمك |  | fish
ثدييات حيوان_ثديي |  | mammal
أفعى أفاع ثعبان ثعابين حية | تعبان | snake serpent viper
حصان أحصنة خيل فرس |  | horse mare
قط قطط هر قطة | بسه | cat
بقرة أبقار بقر |  | cow cattle
خروف خراف غنم أغنام ضأن |  | sheep lamb
دجاج دجاجة دواجن | فراخ | chicken hen poultry
فصيلة فصائل عائلة |  | family
فصيل فصائل جماعة |  | faction group
جنس أجناس نوع |  | genus sex gender
ديناصور ديناصورات |  | dinosaur
أحفورة أحافير حفرية حفريات مستحاثة |  | fossil
تطور ارتقاء نشوء تطورات |  | evolution development
انقراض انقرض ينقرض زوال |  | extinction extinct
موئل مواطن بيئة |  | habitat
احتباس_حراري تغير_المناخ احترار_عالمي |  | global_warming climate_change greenhouse
محمية محميات حديقة_وطنية متنزه |  | reserve national_park sanctuary
حديقة حدائق متنزه بستان | جنينه | garden park
حديقة_حيوان حديقة_الحيوانات | جنينه_الحيوانات | zoo
طعام أطعمة غذاء أغذية أكل |  | food nourishment
طبق أطباق صحن أكلة |  | dish plate
خبز أخبزة رغيف | عيش | bread loaf
ذرة ذرة_صفراء | دره | corn maize
حبوب غلال |  | grain cereals
حليب لبن ألبان |  | milk dairy
زيت زيوت |  | oil
خمر خمور نبيذ كحول | خمره نبيت | wine alcohol liquor
خضار خضروات خضراوات |  | vegetable
مقهى مقاه مقاهي | قهوه كافيه | cafe coffeehouse
مطبخ مطابخ |  | kitchen cuisine
طباخ طهاة طاه | شيف | cook chef
ملابس ثياب لباس أزياء زي | هدوم لبس | clothes clothing dress garment costume
حذاء أحذية نعل | جزمه كندره | shoe footwear
شقة شقق |  | apartment flat
مبنى مبان مباني بناء بناية عمارة |  | building structure
قصر قصور بلاط |  | palace
بلاط بلاط_ملكي حاشية |  | court royal_court
غرفة غرف حجرة | اوضه | room chamber
باب أبواب بوابة |  | door gate
طابق طوابق أدوار |  | floor storey story
أثاث مفروشات | عفش | furniture
كرسي كراسي مقعد |  | chair seat
مقعد مقاعد كرسي |  | seat
طاولة طاولات مائدة منضدة | طرابيزه | table
معبد معابد هيكل |  | temple shrine
تمثال تماثيل نصب |  | statue sculpture
نصب_تذكاري نصب صرح |  | monument memorial
قبر قبور ضريح مقبرة مدفن | تربه | tomb grave mausoleum
مقبرة مقابر مدافن جبانة | ترب | cemetery graveyard
أثر آثار أطلال |  | antiquity ruins relics monuments
أثر آثار تأثير تأثيرات |  | effect impact influence
عالم_آثار أثري علماء_الآثار |  | archaeologist archeologist
علم_الآثار آثار |  | archaeology archeology
كنز كنوز |  | treasure
عقيدة عقائد معتقد معتقدات إيمان |  | creed belief doctrine faith
مذهب مذاهب طائفة |  | doctrine sect school
طائفة طوائف ملة فرقة |  | sect denomination
إله آلهة رب معبود |  | god deity
إلهة ربة معبودة |  | goddess
الله | ربنا | god allah lord
نبي أنبياء رسول رسل |  | prophet messenger apostle
محمد رسول_الله نبي رسول | سيدنا_محمد | muhammad mohammed prophet
يسوع عيسى مسيح |  | jesus christ messiah
صحابي صحابة أصحاب_النبي |  | companion companions
إسلام دين_إسلامي |  | islam
مسيحية نصرانية |  | christianity
يهودية ديانة_يهودية |  | judaism
يهودي يهود عبراني |  | jew jewish hebrew
قرآن مصحف كتاب_الله القرآن_الكريم |  | quran koran
إنجيل كتاب_مقدس أناجيل |  | bible gospel
توراة عهد_قديم |  | torah old_testament
سورة سور |  | surah chapter
آية آيات |  | verse
حديث أحاديث حديث_نبوي |  | hadith
دير أديرة |  | monastery abbey convent
كنيس معبد_يهودي |  | synagogue
صلاة صلوات صلى يصلي | صلا | prayer pray
دعاء أدعية ابتهال |  | supplication prayer
حاج حجاج حجيج |  | pilgrim
زكاة صدقة |  | alms zakat charity
عيد أعياد احتفال |  | feast holiday festival eid
احتفال احتفالات مهرجان حفل | حفله | celebration festival ceremony party
إمام أئمة | شيخ | imam
شيخ شيوخ مشايخ |  | sheikh elder
كاهن كهنة قس قسيس قساوسة | ابونا | priest clergyman pastor
بابا بابوات حبر_أعظم |  | pope pontiff
أسقف أساقفة مطران |  | bishop archbishop
راهب رهبان |  | monk friar
رجل_دين رجال_الدين | شيخ | cleric clergy
مفت مفتي فقيه فقهاء |  | mufti jurist
شريعة شرع فقه |  | sharia islamic_law
جنة فردوس نعيم |  | paradise heaven
جحيم جهنم | نار | hell
روح أرواح نفس |  | soul spirit
شيطان شياطين إبليس |  | devil satan demon
ملاك ملائكة |  | angel
سحر شعوذة |  | magic sorcery witchcraft
ساحر سحرة مشعوذ |  | magician wizard sorcerer
تاريخ توثيق_الماضي |  | history
تاريخ يوم موعد | معاد امتى | date
عصر عصور عهد حقبة حقب فترة زمن |  | era age epoch period
فترة فترات مدة حقبة مرحلة |  | period term duration
مدة مدد فترة | قد_ايه | duration period length
عهد عهود حكم ولاية |  | reign rule era
حضارة حضارات مدنية |  | civilization civilisation
تراث موروث إرث |  | heritage legacy
وريث ورثة خليفة ولي_عهد |  | heir successor
ولي_العهد ولي_عهد |  | crown_prince heir
سلف أسلاف أجداد | جدود | ancestor predecessor forefather
خلف خليفة خلفه |  | successor succeed
تقليد تقاليد عرف أعراف عادة |  | tradition custom
عادة عادات تقليد |  | habit custom
طقس طقوس شعائر مراسم |  | ritual rite ceremony
وقت أوقات زمن زمان حين | امتى | time when
موعد مواعيد وقت | معاد ميعاد | appointment date deadline time
مساء أمسية عشية | بالليل | evening
فجر بزوغ |  | dawn
ثانية ثوان ثواني |  | second
عقد عقود عشر_سنوات | عشر_سنين | decade
قرن قرون مئة_عام |  | century centuries
ألفية ألف_سنة |  | millennium
فصل فصول موسم مواسم |  | season
تقويم روزنامة | نتيجه | calendar
ماض ماضي سابق | زمان | past
حاضر وقت_حالي | دلوقتي حاليا | present
بداية بدء مطلع مستهل أول |  | beginning start outset
نهاية ختام خاتمة آخر |  | end ending conclusion finish
ذاكرة حفظ |  | memory
تعليم تعلم تدريس تربية |  | education teaching instruction learning
تدريس درس يدرس تعليم |  | teaching teach taught
كلية كليات |  | college faculty
معهد معاهد |  | institute
أكاديمية أكاديميات مجمع |  | academy
روضة_أطفال حضانة | روضه | kindergarten nursery
أستاذ أساتذة بروفيسور | دكتور | professor
درس دروس محاضرة | حصه | lesson lecture class
منهج نهج أسلوب |  | approach method
خريج خريجون تخرج متخرج |  | graduate alumnus alumni
شهادة_جامعية بكالوريوس إجازة درجة_علمية |  | degree bachelor diploma
دكتوراه درجة_الدكتوراه |  | doctorate phd
منحة منح هبة |  | grant scholarship
قراءة مطالعة قرأ يقرأ | قرايه | reading read
كتابة كتب يكتب تدوين |  | writing write wrote written
مكتبة مكتبات دار_الكتب |  | library libraries bookstore
كاتب مؤلف أديب |  | writer author
مؤلف مؤلفون كاتب واضع |  | author writer composer
أدب آداب |  | literature
رواية روايات قصة |  | novel
روائي روائيون كاتب_روايات |  | novelist
قصة قصص حكاية حكايات رواية | حدوته | story tale narrative
شعر أشعار نظم |  | poetry verse
شاعر شعراء شاعرة |  | poet
مقال مقالات مقالة |  | article essay
نص نصوص متن |  | text
رسالة رسائل خطاب مكتوب | جواب | letter message
رسالة أطروحة بحث |  | thesis dissertation
بريد | بوسطه | mail post
لهجة لهجات عامية |  | dialect accent
مصطلح مصطلحات تعبير |  | term expression
جملة جمل عبارة عبارات |  | sentence phrase
حرف حروف أحرف |  | letter character
أبجدية حروف_الهجاء ألفباء |  | alphabet
معنى معان معاني دلالة مدلول | يعني | meaning sense
تعريف تعريفات | يعني_ايه | definition
مفهوم مفاهيم تصور |  | concept notion
مترجم مترجمون |  | translator interpreter
لقب ألقاب كنية |  | title nickname surname epithet
اسم_مستعار اسم_الشهرة |  | alias pseudonym pen_name
تسمية سمي يسمي | سموا | naming name called
عنوان عناوين اسم |  | title headline
رمز رموز شعار |  | symbol code emblem
علم أعلام راية بيرق |  | flag banner
نشيد أناشيد نشيد_وطني |  | anthem hymn
خطاب خطابات خطبة كلمة |  | speech address
خطيب خطباء |  | preacher orator
حوار محادثة حديث | كلام | dialogue conversation
كلام قول حديث أقوال |  | speech talk saying
بيان بيانات تصريح تصريحات |  | statement declaration
معلومة معلومات بيانات |  | information data
سؤال أسئلة استفسار |  | question query
جواب أجوبة إجابة إجابات رد |  | answer reply response
صحيفة صحف جريدة جرائد | جرنال | newspaper paper journal
مجلة مجلات دورية |  | magazine journal periodical
صحفي صحفيون صحافي مراسل إعلامي |  | journalist reporter correspondent
صحافة إعلام |  | press journalism
إعلام وسائل_الإعلام وسائط |  | media
رئيس_التحرير محرر محررون |  | editor editor_in_chief
ناشر ناشرون دار_نشر |  | publisher publishing_house
طبعة طبعات إصدار إصدارات نسخة |  | edition version issue
تلفزيون تلفاز قناة_تلفزيونية | تليفزيون | television tv
قناة قنوات محطة_تلفزيونية |  | channel station
إذاعة راديو مذياع |  | radio broadcasting
مذيع مذيعون مقدم_برامج |  | broadcaster presenter anchor host
برنامج برامج |  | program programme
برنامج برمجيات تطبيق | ابلكيشن | software program application app
مبرمج مبرمجون مطور |  | programmer developer
إنترنت شبكة_عنكبوتية شابكة | نت | internet web
موقع_إلكتروني موقع_ويب | موقع | website site
شبكة شبكات |  | network net
هاتف هواتف تلفون | تليفون | telephone phone
هاتف_محمول جوال خلوي هاتف_ذكي | موبايل | mobile_phone cell_phone smartphone
اتصال اتصالات تواصل |  | communication contact connection
مكالمة مكالمات اتصال_هاتفي |  | call phone_call
ذكاء_اصطناعي ذكاء_صناعي |  | artificial_intelligence ai
شاشة شاشات |  | screen display
لعبة_فيديو ألعاب_الفيديو | فيديو_جيم | video_game
فن فنون |  | art arts
فنان فنانون فنانة |  | artist
رسام رسامون فنان_تشكيلي |  | painter artist
رسم رسوم رسومات |  | drawing painting
مصور مصورون |  | photographer
نحات نحاتون |  | sculptor
موسيقى ألحان | مزيكا | music
موسيقي موسيقار موسيقيون عازف | مزيكاتي | musician
ملحن ملحنون مؤلف_موسيقي موسيقار |  | composer
مغن مغني مطرب مطربون مغنية مطربة |  | singer vocalist
أغنية أغان أغاني | غنوه | song
ألبوم ألبومات | بوم | album
فرقة فرق فرقة_موسيقية | باند | band group ensemble
مسرح مسارح |  | theater theatre stage
فيلم أفلام شريط |  | film movie
مسلسل مسلسلات |  | series serial tv_series
مخرج مخرجون |  | director filmmaker
سيناريو نص_سينمائي |  | screenplay script scenario
بطل أبطال بطلة |  | hero champion heroine
بطل_الفيلم بطل بطولة |  | protagonist lead starring
جمهور جماهير متفرج متفرجون |  | audience spectators public
معجب معجبون مشجع مشجعون |  | fan supporter
وسام أوسمة نيشان |  | medal order decoration
رياضي رياضيون لاعب |  | athlete sportsman
مدرب مدربون مدير_فني | كوتش | coach trainer manager
حكم حكام |  | referee umpire
حارس_مرمى حارس |  | goalkeeper keeper
مهاجم رأس_حربة |  | striker forward
منتخب منتخبات فريق_وطني |  | national_team
ملعب ملاعب إستاد |  | stadium pitch field arena
بطولة بطولات دورة مسابقة كأس |  | championship tournament competition cup
دوري دوري_كرة_القدم |  | league
كرة_السلة | سله باسكت | basketball
كرة كرات | كوره | ball sphere
مسابقة مسابقات منافسة سباق |  | competition contest
ألعاب_أولمبية أولمبياد |  | olympics olympic_games
نتيجة نتائج |  | result score outcome
نقطة نقاط نقط |  | point dot
فائز فائزون فاز رابح | كسبان | winner victor won
سباحة سباح | عوم | swimming swimmer
ملاكمة ملاكم |  | boxing boxer
مصارعة مصارع |  | wrestling wrestler
شطرنج |  | chess
أسرة أسر عائلة عائلات | عيله | family families
ابن أبناء ولد نجل |  | son child
أخ إخوة شقيق أشقاء | اخو | brother sibling
زفاف عرس أعراس | فرح | wedding
جد أجداد | سيدو | grandfather ancestor
جدة جدات | تيته سته | grandmother
حفيد أحفاد |  | grandson grandchild descendant
عم أعمام |  | uncle
عمة عمات | خاله | aunt
قريب أقارب قرابة | قرايب | relative kin kinship
صداقة صحبة | صحوبيه | friendship
رفيق رفاق زميل زملاء |  | companion comrade colleague
عشيق حبيب عاشق |  | lover beloved
إنسان بشر إنسانية | بني_ادم | human man humanity mankind
شخص أشخاص فرد أفراد | واحد حد | person individual people
امرأة نساء مرأة سيدة | ست مره حرمه | woman women lady
طفولة صغر صبا |  | childhood
ولد أولاد صبي فتى غلام |  | boy lad
شاب شباب فتى |  | youth young young_man
شيخوخة كبر_السن مسن مسنون | كبير عجوز | old_age elderly aging
رضيع رضع مولود | بيبي | infant baby newborn
سيد سادة رب |  | master lord
خادم خدم | خدام | servant
حارس حراس حرس | غفير | guard bodyguard
طاقم أطقم فريق_عمل |  | crew staff
مساعد مساعدون معاون |  | assistant aide helper
أمين سكرتير |  | secretary
محاسب محاسبون |  | accountant
مفكر مفكرون مثقف |  | thinker intellectual
ناقد نقاد |  | critic
رائد رواد |  | pioneer
رحالة رحال مسافر مستكشف |  | traveler traveller explorer
سائح سياح |  | tourist visitor
زائر زوار ضيف |  | visitor guest
ضيف ضيوف |  | guest
غريب أجنبي أجانب | خواجه | foreigner stranger foreign alien
بحار بحارة ملاح ملاحون |  | sailor seaman mariner
قبطان ربان |  | captain skipper
راكب ركاب مسافر |  | passenger
فارس فرسان |  | knight horseman cavalry
نبيل نبلاء أعيان |  | noble nobleman nobility
نخبة صفوة |  | elite
مشهور مشاهير نجم شهير |  | celebrity star famous
شهرة صيت سمعة |  | fame reputation
نقل مواصلات نقليات |  | transport transportation
مركبة مركبات عربة | عربيه | vehicle
حافلة حافلات باص أتوبيس |  | bus coach
شاحنة شاحنات | لوري | truck lorry
دراجة دراجات | عجله بسكليت | bicycle bike
سكة_حديد سكك_حديدية خط_حديدي |  | railway railroad
مترو مترو_الأنفاق قطار_الأنفاق |  | subway metro underground
محطة محطات |  | station
مروحية هليكوبتر طائرة_عمودية |  | helicopter
طيران خطوط_جوية |  | aviation airline
شركة_طيران خطوط_جوية |  | airline
رحلة رحلات سفر سفرة | سفريه | trip journey voyage travel
رحلة_جوية رحلة |  | flight
قارب قوارب زورق مركب | فلوكه | boat
ملاحة إبحار |  | navigation sailing
طريق_سريع أوتوستراد |  | highway motorway freeway
ميدان ميادين ساحة ساحات |  | square plaza
مسار مسارات خط |  | path route track course
ممر ممرات معبر |  | corridor passage crossing
محرك محركات موتور |  | engine motor
عجلة عجلات إطار دولاب | كاوتش | wheel tire
مرور حركة_السير | زحمه | traffic
شحن شحنة بضائع |  | cargo freight shipping
غرض أغراض هدف قصد |  | purpose aim intention
سبب أسباب غرض أغراض داع دافع |  | reason purpose motive
سبب أسباب علة داع دافع | ليه | reason cause why
نتيجة نتائج عاقبة عواقب حصيلة |  | result consequence outcome
نفوذ سلطة تأثير |  | influence power
سلطة سلطات حكم نفوذ |  | power authority
حكم سلطة يحكم |  | rule governance reign
دور أدوار مهمة وظيفة |  | role part function
وظيفة وظائف دور عمل |  | function role
مهمة مهام مهمات واجب |  | task mission assignment
مكانة منزلة مقام مركز |  | status standing position prestige
ميزة ميزات مزايا خاصية سمة صفة |  | feature characteristic advantage trait
صفة صفات سمة خصلة |  | attribute quality trait adjective
خاصية خصائص خواص |  | property characteristic
فائدة فوائد منفعة منافع نفع |  | benefit use advantage usefulness
مصلحة مصالح |  | interest
اهتمام اهتمامات عناية |  | interest attention concern
عيب عيوب خلل نقص |  | defect flaw fault shortcoming
خطأ أخطاء غلط غلطة |  | error mistake fault wrong
نجاح نجح فلاح توفيق |  | success succeed
إنجاز إنجازات تحقيق أنجز |  | achievement accomplishment
جزء أجزاء قسم قطعة بعض | حته | part portion section piece
قطعة قطع | حته | piece fragment
شكل أشكال هيئة صورة |  | shape form
هيكل هياكل بنية تركيب |  | structure framework
تركيب تكوين بنية |  | composition structure
موضوع مواضيع موضوعات |  | subject topic theme
مجال مجالات ميدان حقل |  | field domain area sphere
فكر تفكير أفكار |  | thought thinking
موقف مواقف رأي |  | position stance attitude
وضع أوضاع حال حالة |  | situation condition state status
حالة حالات حال أحوال |  | state condition case
ظرف ظروف أحوال |  | circumstance condition
شرط شروط |  | condition term requirement
صعوبة صعوبات عقبة عائق |  | difficulty obstacle
طريقة طرق أسلوب وسيلة كيفية | ازاي | way method manner how
وسيلة وسائل أداة طريقة |  | means method medium
إجراء إجراءات تدبير تدابير |  | measure procedure action
اقتراح اقتراحات مقترح |  | proposal suggestion
طلب طلبات مطلب مطالب |  | request demand application
دعوة دعوات | عزومه | invitation call
إذن سماح موافقة |  | permission approval consent
موافقة موافقات قبول تصديق |  | approval consent acceptance
رفض يرفض امتناع |  | rejection refusal refuse
حظر منع تحريم يحظر |  | ban prohibition embargo
دعم مساندة تأييد مساعدة |  | support backing
مساعدة مساعدات عون معونة |  | help aid assistance
تعاون تعاون_مشترك مشاركة |  | cooperation collaboration
علاقة علاقات صلة رابطة |  | relation relationship link connection
فرق فروق اختلاف اختلافات تباين |  | difference distinction
تشابه شبه مماثلة |  | similarity resemblance
تغيير تغيرات تغير تحول |  | change transformation shift
تحول تحولات تغير انتقال |  | transformation transition conversion
إصلاح تصليح ترميم صيانة |  | repair restoration maintenance
تحسين تحسن |  | improvement improve enhance
زيادة ازدياد ارتفاع زاد |  | increase rise growth
انخفاض هبوط تراجع نقص تناقص | نزول قله | decrease decline drop fall reduction
نقص عجز قلة |  | shortage lack deficit deficiency
فائض وفرة زيادة |  | surplus excess
انهيار سقوط انهار |  | collapse fall downfall
تدمير دمر يدمر دمار خراب هدم |  | destruction destroy demolition ruin
توسع توسيع امتداد |  | expansion extension
انقسام تقسيم قسمة |  | division partition split
انتشار شيوع تفش |  | spread prevalence distribution
استخدام استعمال استخدم |  | use usage utilization
مصدر مصادر منبع |  | source origin
مورد موارد ثروة |  | resource resources
مرجع مراجع مصدر |  | reference source
مثال أمثلة نموذج | زي | example instance
نموذج نماذج طراز |  | model sample pattern
نمط أنماط أسلوب طراز | ستايل | style pattern mode
عينة عينات |  | sample specimen
قائمة قوائم لائحة جدول | ليسته | list
جدول جداول |  | table schedule
ترتيب مرتبة تصنيف |  | ranking order rank arrangement
تصنيف تصنيفات تبويب |  | classification ranking categorization
سجل سجلات |  | record register archive
ملف ملفات |  | file dossier
فرصة فرص |  | opportunity chance
حظ حظوظ نصيب |  | luck fortune
صدفة مصادفة |  | coincidence chance
احتمال احتمالات إمكانية |  | probability possibility likelihood
قدرة قدرات مقدرة كفاءة |  | ability capacity capability
موهبة مواهب |  | talent gift
حاجة حاجات احتياج احتياجات |  | need requirement
رغبة رغبات |  | desire wish
إرادة عزم |  | will determination
خوف ذعر رعب فزع |  | fear terror panic
حزن أسى كآبة | زعل | sadness grief sorrow
فرح سرور سعادة بهجة | فرحه | joy happiness
شعور مشاعر إحساس عاطفة |  | feeling emotion sensation
شجاعة بسالة جرأة |  | courage bravery
شرف كرامة |  | honor honour dignity
خداع غش احتيال تزوير | نصب | fraud deception deceit cheating
سر أسرار |  | secret mystery
كذب كذبة | كدب | lie falsehood
شك شكوك ريبة |  | doubt suspicion
عقل عقول ذهن |  | mind reason intellect
وعي إدراك |  | awareness consciousness
أخلاق خلق قيم |  | morals ethics morality
نظام أنظمة نظم منظومة | سيستم | system regime
نظام_حكم نظام نظام_سياسي |  | regime political_system
أيديولوجيا فكر عقيدة_سياسية |  | ideology
شيوعية ماركسية |  | communism marxism
قومية نزعة_قومية |  | nationalism
ليبرالية تحررية |  | liberalism
اجتماع اجتماعات جلسة لقاء |  | meeting session
مؤتمر مؤتمرات ندوة |  | conference congress
جلسة جلسات اجتماع |  | session hearing
مناقشة نقاش جدل جدال |  | discussion debate
جدل خلاف سجال |  | controversy debate
مشاركة شارك إسهام مساهمة |  | participation contribution
إسهام إسهامات مساهمة |  | contribution
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
إقالة عزل خلع أقال | شيل | dismissal removal impeachment ouster
ترقية رقي |  | promotion
مسيرة_مهنية مشوار مسيرة |  | career
مسقط_رأس محل_الميلاد مكان_الولادة | اتولد_فين | birthplace hometown
عيد_ميلاد ذكرى_الميلاد |  | birthday
انضمام انضم التحاق |  | joining accession join
خدمة_عسكرية تجنيد | جيش | military_service conscription draft
حملة_انتخابية دعاية_انتخابية |  | election_campaign
تبرع تبرعات هبة منحة |  | donation gift
ملكية حيازة امتلاك |  | ownership possession property
ممتلكات أملاك عقار |  | property possessions assets
عقار عقارات أملاك |  | real_estate property
خصخصة بيع_القطاع_العام |  | privatization privatisation
تأميم |  | nationalization nationalisation
عقوبات جزاءات حظر_اقتصادي مقاطعة |  | sanctions embargo
رقابة مراقبة إشراف |  | censorship control supervision oversight
تفتيش مفتش |  | inspection search inspector
اعتراف اعترف إقرار |  | recognition confession acknowledgment
نقد انتقاد انتقادات |  | criticism critique
شكوى شكاوى تظلم |  | complaint grievance
إنقاذ نجدة إغاثة |  | rescue relief saving
إغاثة معونة مساعدات_إنسانية |  | relief humanitarian_aid
`;
