/** English words as an Arabic text would say them. */
export const ENGLISH = `
جمد يجمد تجميد تجمد يتجمد مجمد متجمد |  | freeze froze frozen freezing
حظر يحظر منع يمنع محظور ممنوع تحريم حرم |  | ban banned prohibit forbid forbade forbidden outlaw prohibition
عقوبة عقوبات جزاء جزاءات عاقب يعاقب معاقبة |  | sanction sanctions penalty punishment punish
نشر ينشر انتشار قوات_منتشرة تموضع تمركز |  | deploy deployed deployment station stationed
استأنف يستأنف استئناف عاود يعاود معاودة |  | resume resumed resumption restart
تحالف يتحالف حلف أحلاف ائتلاف حليف حلفاء متحالف |  | alliance coalition ally allies allied bloc
شحنة شحنات شحن يشحن حمولة إرسالية |  | shipment cargo consignment freight ship shipped
مسودة مشروع_قانون صاغ يصوغ صياغة |  | draft drafted bill formulate
معاهدة اتفاقية اتفاق ميثاق مواثيق عهد |  | treaty agreement accord pact convention charter covenant
قدر يقدر تقدير تقديرات تقريبي مقدر |  | estimate estimated estimation approximate
انخفض ينخفض انخفاض تراجع يتراجع هبط يهبط هبوط |  | decline decrease drop fall fell fallen dwindle shrink
ازدهر يزدهر ازدهار مزدهر انتعش انتعاش رخاء |  | thrive flourish prosper prosperity boom prosperous
ورث يرث وراثة إرث ميراث وريث ورثة تركة |  | inherit inheritance heir legacy bequeath
صك يصك سك يسك سك_العملة عملة_معدنية مسكوكة مسكوكات |  | coin coins coinage mint minted
معدن معادن معدني تعدين خام خامات |  | mineral metal ore metallic
مسكن مساكن سكن منزل بيت بيوت منازل دار إقامة |  | dwelling house home residence housing abode
استخرج يستخرج استخراج مستخرج استخلص استخلاص |  | extract extraction extracted derive
نقب ينقب تنقيب تنقيبات حفر يحفر حفريات حفرية |  | excavate excavation dig dug drill drilling
منجم مناجم تعدين عامل_مناجم |  | mine mining miner
فرض يفرض فرض_عقوبات مفروض ألزم إلزام |  | impose imposed imposition enforce
ألغى يلغي إلغاء ملغى أبطل إبطال فسخ |  | cancel cancelled canceled abolish repeal annul revoke scrap abolition
أجل يؤجل تأجيل مؤجل أرجأ يرجئ تأخير |  | postpone postponed delay defer put_off
علق يعلق تعليق معلق إيقاف_مؤقت |  | suspend suspended suspension halt
صادق يصادق مصادقة صدق تصديق وافق إبرام أقر يقر إقرار |  | ratify ratification approve approval pass passed endorse
أبرم يبرم إبرام وقع يوقع توقيع عقد_اتفاقا |  | sign signed conclude concluded signing
وقع توقيع إمضاء أمضى موقع |  | signature signatory sign
تفاوض يتفاوض مفاوضات مفاوضة مفاوض محادثات مباحثات |  | negotiate negotiation negotiator talks bargain
وساطة توسط يتوسط وسيط وسطاء |  | mediate mediation mediator broker intermediary
هدنة وقف_إطلاق_النار مهادنة وقف_النار |  | truce ceasefire cease_fire armistice
غزا يغزو غزو غزوة غزوات اجتاح يجتاح اجتياح غاز غزاة |  | invade invasion invader overrun
احتل يحتل احتلال محتل محتلة استولى استيلاء |  | occupy occupied occupation occupier seize
فتح يفتح فتوحات فاتح غزو استولى_على |  | conquer conquest conqueror capture captured
استولى يستولي استيلاء سيطر يسيطر سيطرة اغتصب |  | seize seizure take_over capture takeover
حاصر يحاصر حصار محاصرة محاصر طوق تطويق |  | besiege siege blockade surround encircle
انسحب ينسحب انسحاب سحب يسحب تراجع جلاء |  | withdraw withdrew withdrawn withdrawal pull_out retreat
استسلم يستسلم استسلام مستسلم خضع خضوع |  | surrender surrendered capitulate capitulation yield
هزم يهزم هزيمة هزائم انهزم دحر يدحر اندحار قهر |  | defeat defeated beat vanquish rout
انتصر ينتصر انتصار نصر ظفر غلب غلبة منتصر |  | victory win won triumph victorious victor
ثار يثور ثورة ثورات انتفض انتفاضة تمرد عصيان ثائر ثوار |  | revolt rebellion uprising revolution insurrection rebel mutiny
متمرد متمردون تمرد يتمرد ثائر ثوار |  | rebel insurgent rebels insurgency
انقلاب انقلابات انقلب_على انقلاب_عسكري أطاح إطاحة |  | coup overthrow overthrew overthrown putsch topple oust
عزل يعزل أقال يقيل إقالة خلع يخلع تنحية معزول |  | dismiss depose remove oust fire fired dismissal sack
تنحى يتنحى تنح استقال يستقيل استقالة تخلى مستقيل |  | resign resigned resignation step_down quit
تنازل يتنازل تنازل_عن_العرش تخلى |  | abdicate abdication renounce relinquish give_up
توج يتوج تتويج تاج تيجان متوج |  | crown crowned coronation
عرش عروش اعتلى_العرش تولى_الحكم |  | throne enthrone accession
سلالة سلالات أسرة_حاكمة سلالة_حاكمة دولة |  | dynasty dynastic ruling_family
إمبراطورية إمبراطوريات إمبراطوري إمبراطور أباطرة |  | empire imperial emperor
مملكة ممالك ملك ملوك ملكي ملكية |  | kingdom king monarchy monarch royal
مستعمرة مستعمرات استعمر استعمار مستعمر استعماري |  | colony colonies colonize colonial colonialism colonist
استوطن يستوطن استيطان مستوطن مستوطنة مستوطنات استقر |  | settle settlement settler colonize
نفى ينفي منفى أبعد إبعاد |  | exile exiled banish banishment deport
رحل يرحل ترحيل أبعد إبعاد طرد |  | deport deportation expel expelled expulsion
طرد يطرد إخراج أخرج مطرود |  | expel expulsion evict eject drive_out
هاجر يهاجر هجرة مهاجر مهاجرون نزح |  | migrate immigrate emigrate migration immigration immigrant migrant
نزح ينزح نزوح نازح نازحون مشرد مشردون تهجير |  | displaced displacement flee homeless
لجأ يلجأ لجوء لاجئ لاجئون لاجئين ملجأ |  | refugee refuge asylum
هرب يهرب هروب فر يفر فرار هارب فار |  | flee fled escape escaped fugitive run_away
هرب يهرب تهريب مهرب مهربون مهربات |  | smuggle smuggling smuggler traffic trafficking contraband
اعتقل يعتقل اعتقال أوقف توقيف احتجز احتجاز معتقل قبض_على |  | arrest arrested detain detention detained apprehend
سجن يسجن سجون حبس يحبس سجين سجناء معتقل |  | prison jail imprison imprisoned prisoner incarcerate
أسر يأسر أسير أسرى |  | captive captivity captured prisoner_of_war
خطف يخطف اختطف اختطاف مختطف مخطوف |  | kidnap kidnapping abduct abduction hijack
رهينة رهائن محتجز محتجزون |  | hostage hostages captive
أفرج_عن إفراج أطلق_سراح إطلاق_سراح حرر تحرير أخلى_سبيل |  | release released free freed liberate
حرر يحرر تحرير تحرر محرر |  | liberate liberation free freedom emancipation
أعدم يعدم إعدام شنق مشنقة عقوبة_الإعدام |  | execute executed execution hang hanged death_penalty
اغتال يغتال اغتيال اغتيالات قتل مغتال |  | assassinate assassination assassin murdered
قتل يقتل قاتل مقتل قتلى قتيل أودى_بحياة |  | kill killed murder slay slain killing
جريمة جرائم إجرام مجرم مجرمون جناية جنايات |  | crime criminal offense offence felony
اتهم يتهم اتهام تهمة تهم متهم اتهامات |  | accuse accused accusation charge charged allegation indict
أدان يدين إدانة مدان |  | convict convicted conviction guilty
أدان يدين إدانة ندد يندد تنديد استنكر استنكار شجب |  | condemn condemnation denounce decry deplore
حاكم يحاكم محاكمة محاكمات مقاضاة قاضى |  | trial try tried prosecute prosecution
حكم_على حكم حكم_قضائي أحكام عقوبة |  | sentence sentenced verdict ruling judgment
برأ يبرئ براءة تبرئة بريء أبرياء |  | acquit acquittal innocent innocence exonerate
محكمة محاكم قضاء قضائي |  | court tribunal judicial judiciary
قاض قاضي قضاة قضائي |  | judge magistrate justice
محام محامي محامون محاماة مدع مدعي |  | lawyer attorney advocate barrister
شاهد شهود شهادة شهد يشهد شهادات |  | witness testify testimony
حقق_في تحقيق تحقيقات محقق تحر تحريات |  | investigate investigation investigator inquiry probe
دليل أدلة برهان براهين إثبات بينة قرينة |  | evidence proof clue
أثبت يثبت إثبات برهن يبرهن برهان |  | prove proved proven demonstrate establish
زعم يزعم ادعى يدعي ادعاء مزاعم |  | claim allege allegation purport
أنكر ينكر إنكار نفى ينفي |  | deny denied denial refute
دحض يدحض فند يفند تفنيد |  | refute rebut disprove debunk
اعترف يعترف اعتراف أقر يقر إقرار |  | admit confess confession acknowledge recognize
عوض يعوض تعويض تعويضات تعويضي |  | compensate compensation reparation reimburse indemnity
غرامة غرامات غرم يغرم تغريم مخالفة |  | fine fined penalty
ضريبة ضرائب ضريبي رسوم جباية مكوس |  | tax taxes taxation levy duty
جمرك جمارك جمركي رسوم_جمركية تعريفة تعرفة |  | customs tariff duty tariffs
ميزانية ميزانيات موازنة موازنات |  | budget budgets fiscal
دين ديون مديونية اقترض قرض قروض مدين |  | debt loan borrow indebted debtor
أقرض يقرض إقراض قرض قروض اقترض اقتراض سلفة |  | lend lent loan borrow lending credit
استثمر يستثمر استثمار استثمارات مستثمر |  | invest investment investor
تمويل مول يمول ممول أموال |  | finance fund funding financing funded sponsor
منحة منح إعانة إعانات معونة هبة |  | grant subsidy aid donation
تبرع يتبرع تبرعات متبرع هبة هبات مانح مانحون |  | donate donation donor contribute gift
دعم يدعم مساندة ساند أيد تأييد مؤيد |  | support supported back backing supporter endorse
دعم إعانة إعانات دعم_مالي |  | subsidy subsidize subsidies
رعى يرعى رعاية راع راعي كفالة |  | sponsor sponsorship patron patronage
ربح يربح أرباح ربحية مكسب مكاسب كسب |  | profit gain earn earnings profitable
خسر يخسر خسارة خسائر فقد يفقد فقدان |  | lose lost loss losses
أفلس يفلس إفلاس مفلس |  | bankrupt bankruptcy insolvent insolvency
تضخم غلاء ارتفاع_الأسعار تضخمي |  | inflation inflationary rising_prices
ركود كساد انكماش أزمة_اقتصادية |  | recession depression downturn slump stagnation
بطالة عاطل عاطلون عاطل_عن_العمل |  | unemployment unemployed jobless
أجر أجور راتب رواتب مرتب معاش |  | wage salary pay wages paid
تقاعد يتقاعد متقاعد اعتزل يعتزل اعتزال |  | retire retired retirement
معاش معاشات معاش_تقاعدي راتب_تقاعدي |  | pension pensions
وظف يوظف توظيف موظف موظفون عين تعيين |  | employ hire hired employment employee recruit staff
جند يجند تجنيد مجند مجندون تعبئة |  | recruit conscript conscription draft enlist recruitment
إضراب إضرابات أضرب يضرب_عن_العمل مضرب |  | strike strikes walkout
تظاهر يتظاهر مظاهرة مظاهرات احتجاج احتجاجات احتج متظاهر |  | protest demonstration demonstrate protester rally
شغب أعمال_شغب اضطراب اضطرابات قلاقل |  | riot riots unrest disturbance turmoil
اشتبك يشتبك اشتباك اشتباكات مصادمات صدام مواجهة |  | clash clashes skirmish confrontation
نزاع نزاعات صراع صراعات خلاف خلافات تنازع |  | conflict dispute strife disagreement
متنازع_عليه متنازع تنازع نزاع خلافي |  | disputed contested controversial
توتر توترات متوتر تصعيد |  | tension tensions strained
تصاعد يتصاعد تصعيد صعد تفاقم يتفاقم احتدم |  | escalate escalation intensify worsen
تفاقم يتفاقم تدهور يتدهور ساء يسوء تردى |  | worsen deteriorate deterioration aggravate exacerbate
خفف يخفف تخفيف خف تلطيف هدأ تهدئة |  | ease alleviate mitigate relieve relief reduce
مجزرة مجازر مذبحة مذابح |  | massacre slaughter carnage
إبادة إبادة_جماعية أباد يبيد |  | genocide extermination annihilate exterminate
إرهاب إرهابي إرهابيون إرهابية |  | terrorism terrorist terror
متطرف متطرفون تطرف متشدد متشددون تشدد |  | extremist radical extremism militant hardline
مسلح مسلحون تسلح مقاتل مقاتلون |  | armed militant gunman gunmen fighter
ميليشيا ميليشيات مليشيا جماعة_مسلحة |  | militia paramilitary armed_group
سلاح أسلحة تسليح عتاد ذخيرة |  | weapon arms armament ammunition weapons
قذيفة قذائف صاروخ صواريخ صاروخي |  | missile rocket shell projectile
قنبلة قنابل متفجرات عبوة_ناسفة |  | bomb explosive device
قصف يقصف غارة غارات قصف_جوي |  | bomb bombard bombing shelling raid airstrike
انفجر ينفجر انفجار انفجارات تفجير فجر |  | explode explosion blast detonate blow_up
دبابة دبابات مدرعة مدرعات |  | tank armored vehicle
مدفع مدافع مدفعية |  | cannon artillery gun
أسطول أساطيل بحرية قوات_بحرية |  | fleet navy naval
جيش جيوش قوات_مسلحة قوات عسكر |  | army military armed_forces troops forces
جندي جنود عسكري عسكريون مقاتل |  | soldier soldiers troops serviceman
ضابط ضباط قائد |  | officer commander
قائد قادة زعيم زعماء رئيس قيادة |  | leader commander chief head leadership
قاد يقود قيادة تزعم يتزعم ترأس يترأس |  | lead led command head leading
ثكنة ثكنات معسكر معسكرات قاعدة_عسكرية |  | barracks camp garrison
قاعدة قواعد |  | base airbase
حامية حاميات ثكنة |  | garrison fort
قلعة قلاع حصن حصون معقل معاقل |  | fortress castle fort citadel stronghold
سور أسوار جدار جدران حائط حيطان |  | wall walls rampart fence
تحصين تحصينات حصن يحصن محصن |  | fortify fortification fortified
خندق خنادق أخدود أخاديد |  | trench ditch moat
درع دروع ترس أتراس |  | shield armor armour
سيف سيوف حسام |  | sword blade
رمح رماح حربة حراب |  | spear lance javelin
قوس أقواس سهم سهام |  | bow arrow arrows archer
جاسوس جواسيس تجسس يتجسس عميل عملاء استخبارات مخابرات |  | spy espionage agent intelligence
خائن خونة خيانة خان يخون |  | betray traitor treason betrayal
مؤامرة مؤامرات تآمر يتآمر متآمر دسيسة |  | conspiracy plot conspire conspirator
فضيحة فضائح |  | scandal scandals
فساد فاسد رشوة رشاوى اختلاس |  | corruption corrupt bribery bribe embezzlement
احتيال احتال نصب غش خداع تزوير |  | fraud scam deception swindle cheat
تزوير زور يزور مزور مزيف تزييف |  | forge forgery counterfeit fake falsify
سرق يسرق سرقة سرقات لص لصوص سارق نهب سطو |  | steal stole stolen theft thief robbery rob burglary
نهب ينهب سلب نهب_وسلب غنيمة غنائم |  | loot plunder pillage sack spoils booty
قرصنة قرصان قراصنة |  | piracy pirate pirates
اخترق يخترق اختراق قرصنة متسلل مخترق |  | hack hacker breach penetrate hacking
تسرب يتسرب تسريب سرب تسريبات |  | leak leaked leakage
هدد يهدد تهديد تهديدات مهدد توعد وعيد |  | threaten threat threatened menace
خطر أخطار مخاطر خطير خطورة مخاطرة |  | danger risk hazard dangerous peril threat
حذر يحذر تحذير تحذيرات إنذار أنذر ينذر |  | warn warning alert caution
إنذار إنذارات صفارة_إنذار تنبيه |  | alarm alert siren
طوارئ حالة_طوارئ حالة_الطوارئ طارئ |  | emergency emergencies
كارثة كوارث نكبة نكبات فاجعة مأساة |  | disaster catastrophe calamity tragedy
زلزال زلازل هزة_أرضية هزات زلزالي |  | earthquake quake seismic tremor
بركان براكين بركاني ثوران ثار حمم |  | volcano volcanic eruption erupt lava
فيضان فيضانات سيل سيول فاض يفيض طوفان |  | flood flooding floods deluge
إعصار أعاصير زوبعة عاصفة عواصف |  | hurricane cyclone storm typhoon tornado
جفاف قحط جدب شح_المياه |  | drought aridity
مجاعة مجاعات جوع جائع تجويع |  | famine hunger starvation starve hungry
وباء أوبئة جائحة تفش تفشي |  | epidemic pandemic outbreak plague
طاعون الموت_الأسود |  | plague black_death
حريق حرائق نار نيران احترق يحترق اشتعل |  | fire blaze burn burnt burned wildfire
أحرق يحرق إحراق حرق احتراق |  | burn burned burnt incinerate combustion
غرق يغرق غارق أغرق |  | sink sank sunk drown drowned
انهار ينهار انهيار سقوط تداعى |  | collapse collapsed crumble fall
تحطم يتحطم حطام سقوط_طائرة |  | crash crashed wreck wreckage
حادث حوادث حادثة واقعة وقائع |  | accident incident event
اصطدم يصطدم اصطدام تصادم صدم |  | collide collision crash hit
أنقذ ينقذ إنقاذ نجدة نجى خلص تخليص |  | rescue save saved rescued salvage
نجا ينجو نجاة ناج ناجون ناجي |  | survive survivor survived survival
أجلى يجلي إجلاء إخلاء أخلى يخلي |  | evacuate evacuation evacuated
إغاثة أغاث يغيث مساعدات معونات إنسانية |  | relief aid humanitarian
ضحية ضحايا قتلى مصاب |  | victim victims casualty casualties
أصاب يصيب إصابة جرح جريح جرحى مصاب مصابون |  | injure injured injury wound wounded hurt
وفاة وفيات توفي يتوفى مات يموت موت فارق_الحياة |  | die died death dead pass_away decease
دفن يدفن مدفون ووري_الثرى |  | bury buried burial entomb
قبر قبور ضريح أضرحة مقبرة مقابر مدفن |  | tomb grave burial cemetery mausoleum
جنازة جنازات جنائزي تشييع |  | funeral funerary
موميا مومياوات تحنيط محنط |  | mummy mummification embalm
مرض أمراض داء أدواء علة مريض مرضى |  | disease illness sickness sick ailment
عدوى معد معدية إصابة |  | infection infect infectious contagious
شفى يشفي شفاء تعافى يتعافى تعاف |  | heal cure recover recovery
عالج يعالج علاج علاجات معالجة مداواة |  | treat treatment cure therapy remedy
دواء أدوية عقار عقاقير |  | medicine drug medication medicines
مخدر مخدرات إدمان مدمن |  | drug narcotic narcotics addiction addict
لقاح لقاحات تطعيم تلقيح طعم |  | vaccine vaccination vaccinate inoculation
تشخيص شخص يشخص |  | diagnose diagnosis diagnosed
عرض أعراض علامة علامات |  | symptom symptoms sign
جراحة جراحات عملية_جراحية جراح جراحون |  | surgery operation surgeon surgical
ورم أورام سرطان سرطانات سرطاني |  | tumor tumour cancer cancerous
سكتة جلطة سكتة_دماغية سكتة_قلبية |  | stroke clot
نوبة_قلبية أزمة_قلبية ذبحة_صدرية |  | heart_attack cardiac_arrest
سم سموم سام سامة تسمم |  | poison toxic toxin venom poisonous
مناعة مناعي جهاز_المناعة حصانة |  | immunity immune immune_system
بكتيريا جراثيم جرثومة ميكروب ميكروبات |  | bacteria germ microbe bacterial
فيروس فيروسات فيروسي |  | virus viral viruses
خلية خلايا خلوي |  | cell cells cellular
نسيج أنسجة نسج |  | tissue tissues fabric
عضو أعضاء عضوي |  | organ organs
عضلة عضلات عضلي |  | muscle muscles muscular
عظم عظام عظمي هيكل_عظمي |  | bone bones skeleton
دماغ أدمغة مخ أمخاخ دماغي |  | brain brains cerebral
عصب أعصاب عصبي |  | nerve nerves neural neuron
رئة رئات رئتان تنفس |  | lung lungs
تنفس يتنفس تنفسي نفس أنفاس |  | breathe breath respiration respiratory
هضم يهضم هضمي جهاز_هضمي |  | digest digestion digestive
حمل حامل حبلى حوامل |  | pregnancy pregnant
مورث مورثات جين جينات جيني وراثي |  | gene genes genetic hereditary
نوع أنواع صنف أصناف فصيلة فصائل |  | species kind type sort variety
سلف أسلاف جد أجداد |  | ancestor ancestors forefather predecessor
نسل ذرية أنسال سليل أحفاد خلف انحدر |  | descendant offspring progeny descend descent
انحدر_من ينحدر تحدر أصل منحدر |  | descend descended originate come_from
نشأ ينشأ نشأة أصل أصول منشأ انبثق |  | originate origin arise arose emerge
ظهر يظهر ظهور برز يبرز بروز |  | appear appearance emerge emergence
اختفى يختفي اختفاء زال يزول زوال |  | disappear vanish disappearance
انقرض ينقرض انقراض منقرض |  | extinct extinction die_out
مهدد_بالانقراض معرض_للانقراض خطر_الانقراض |  | endangered threatened
تطور يتطور نشوء ارتقاء |  | evolve evolution evolved
تطوير طور يطور مطور تنمية |  | develop development developed developer
تنمية نمى ينمي تطوير إنماء |  | development develop growth
تكيف يتكيف تأقلم يتأقلم ملاءمة |  | adapt adaptation adjust
تكاثر يتكاثر توالد تناسل |  | reproduce reproduction breed multiply
تزاوج يتزاوج |  | mate mating
فريسة فرائس طريدة طرائد |  | prey
مفترس مفترسات ضار ضواري لاحم |  | predator predatory carnivore carnivorous
عاشب عواشب آكل_العشب |  | herbivore herbivorous
افترس يفترس التهم يلتهم |  | prey devour
صاد يصيد صيد اصطاد صياد صيادون |  | hunt hunting hunter fishing catch caught
قطيع قطعان سرب أسراب |  | herd flock pack swarm
ماشية مواش مواشي أغنام أبقار أنعام |  | livestock cattle sheep
روض يروض دجن تدجين استئناس استأنس داجن |  | domesticate domestication tame
ربى يربي تربية_الحيوانات تربية |  | raise rear breed
حشرة حشرات |  | insect bug insects
زاحف زواحف |  | reptile reptiles
ثديي ثدييات لبون |  | mammal mammals
قارض قوارض |  | rodent rodents
طير طيور طائر |  | bird birds
منقار مناقير |  | beak bill
ريش ريشة أرياش |  | feather feathers plumage
جناح أجنحة |  | wing wings
ذيل ذيول ذنب |  | tail tails
فرو فراء وبر |  | fur pelt coat
موطن مواطن موئل بيئة_طبيعية وطن |  | habitat homeland native
بيئة بيئات بيئي محيط |  | environment environmental ecology ecosystem
تلوث يتلوث ملوث لوث تلويث |  | pollution pollute polluted contaminate contamination
انبعاث انبعاثات انبعث ينبعث |  | emission emissions emit
احتباس_حراري الاحتباس_الحراري احترار تغير_المناخ |  | global_warming greenhouse climate_change
نفايات مخلفات قمامة فضلات |  | waste garbage trash rubbish refuse
إعادة_التدوير تدوير إعادة_تدوير |  | recycle recycling
غابة غابات أحراج حرج أدغال |  | forest woods jungle woodland
أشجار شجرة شجر |  | tree trees
بذرة بذور حبة حبوب |  | seed seeds
جذر جذور |  | root roots
ساق سيقان جذع جذوع |  | stem trunk stalk
ورقة_نبات أوراق أوراق_الشجر |  | leaf leaves foliage
زهرة زهور أزهار ورد أزهر يزهر |  | flower blossom bloom flowers
ثمرة ثمار فاكهة فواكه أثمر |  | fruit fruits
محصول محاصيل غلة غلال |  | crop crops harvest yield
حصد يحصد حصاد جنى يجني |  | harvest reap gather
زرع يزرع زراعة غرس مزروعات |  | plant cultivate grow grown cultivation
زراعة زراعي فلاحة مزارع فلاح |  | agriculture agricultural farming farmer
مزرعة مزارع ضيعة حقل حقول |  | farm field ranch plantation
ري روى يروي سقى يسقي |  | irrigate irrigation water
سماد أسمدة تسميد مخصب |  | fertilizer manure fertilize
خصب خصوبة خصبة خصيب |  | fertile fertility
قاحل قاحلة جاف مجدب جرداء |  | arid barren dry infertile
صحراء صحاري صحراوي بادية بواد |  | desert deserts
سهل سهول |  | plain plains
واد وادي أودية وديان |  | valley valleys
جبل جبال جبلي سلسلة_جبلية |  | mountain mountains mount range
قمة قمم ذروة ذرى |  | peak summit top
قمة قمم مؤتمر_قمة اجتماع_قمة |  | summit
تل تلال رابية روابي تلة |  | hill hills mound
منحدر منحدرات سفح سفوح |  | slope cliff slopes
كهف كهوف مغارة مغارات غار |  | cave cavern caves
ساحل سواحل شاطئ شواطئ ساحلي |  | coast shore beach coastal coastline
مضيق مضائق |  | strait straits
شبه_جزيرة أشباه_جزر |  | peninsula
جزيرة جزر أرخبيل |  | island isle islands
محيط محيطات |  | ocean oceans
بحر بحار بحري |  | sea seas marine maritime
بحيرة بحيرات |  | lake lakes lagoon
نهر أنهار نهري |  | river rivers
رافد روافد فرع فروع |  | tributary branch
منبع منابع ينبع ينبوع |  | source spring springs
مصب مصبات يصب صب دلتا |  | mouth estuary flow_into delta
جدول جداول ساقية غدير |  | stream brook creek
شلال شلالات |  | waterfall falls cascade
سد سدود خزان |  | dam reservoir dams
قناة قنوات ترعة ترع |  | canal channel waterway
مستنقع مستنقعات أهوار |  | swamp marsh wetland bog
جليد ثلج ثلوج جليدي |  | ice snow icy
نهر_جليدي أنهار_جليدية مثلجة |  | glacier glaciers glacial
مناخ مناخي طقس أجواء |  | climate weather climatic
مطر أمطار هطول تساقط ممطر |  | rain rainfall precipitation rainy
رطوبة رطب رطبة |  | humidity humid moist moisture damp
ريح رياح |  | wind winds windy
سحابة سحب غيوم غيمة غيم |  | cloud clouds cloudy
ضباب ضبابي شبورة |  | fog mist
برق رعد صاعقة صواعق |  | lightning thunder thunderstorm
درجة_الحرارة درجات_الحرارة حرارة |  | temperature temperatures heat
حرارة حراري سخونة ساخن حار |  | heat hot thermal warm
برد بارد برودة قارس |  | cold cool chilly
تبريد برد يبرد مبرد |  | cool cooling refrigerate
ذاب يذوب ذوبان انصهر ينصهر انصهار |  | melt melted melting thaw dissolve
غلى يغلي غليان |  | boil boiling
تبخر يتبخر بخار بخر |  | evaporate evaporation vapor steam
صلب صلابة جامد |  | solid hard rigid
غاز غازات غازي |  | gas gases gaseous
انصهار اندماج دمج اندمج يندمج |  | merge merger fuse fusion integrate
كثافة كثيف كثيفة مكتظ |  | density dense thick crowded
ضغط ضغوط يضغط مارس_ضغوطا |  | pressure press pressures
وزن أوزان ثقل يزن |  | weight weigh mass
كتلة كتل |  | mass block bulk
طول أطوال طويل يبلغ_طوله |  | length long
ارتفاع علو يرتفع شاهق |  | height altitude elevation tall high
عمق أعماق عميق |  | depth deep
عرض عريض واسع |  | width wide broad breadth
سمك سماكة سميك |  | thickness thick
مساحة مساحات رقعة |  | area surface_area size
مسافة مسافات بعد |  | distance far away
سرعة سرعات سريع بسرعة |  | speed velocity fast rapid quick
تسارع يتسارع عجل تسريع تعجيل |  | accelerate acceleration speed_up
جاذبية جذب ثقالة |  | gravity gravitation gravitational
طاقة طاقات طاقي |  | energy power
كهرباء كهربائي كهربي تيار_كهربائي |  | electricity electric electrical power
توليد مولد مولدات |  | generate generator generation
وقود محروقات |  | fuel fuels
نفط بترول نفطي خام_النفط |  | oil petroleum crude
مصفاة مصافي تكرير تكرير_النفط |  | refinery refine refining
فحم الفحم_الحجري |  | coal charcoal
نووي نووية ذري ذرية |  | nuclear atomic
مفاعل مفاعلات مفاعل_نووي |  | reactor reactors
إشعاع إشعاعات مشع أشعة |  | radiation radioactive rays
ذرة ذرات ذري |  | atom atoms atomic
جزيء جزيئات جزيئي |  | molecule molecular molecules
جسيم جسيمات دقيقة |  | particle particles
عنصر عناصر |  | element elements component
مركب مركبات |  | compound compounds
خليط مزيج خلائط مزج خلط يخلط |  | mixture mix blend mixed
سبيكة سبائك |  | alloy alloys ingot
نحاس برونز نحاسي |  | copper bronze brass
ذهب ذهبي مذهب |  | gold golden
حجر_كريم أحجار_كريمة جوهرة جواهر مجوهرات |  | gem gemstone jewel jewelry jewellery
حجر أحجار حجارة صخر صخور صخرة |  | stone rock rocks
رمل رمال رملي |  | sand sands sandy
طين طيني صلصال |  | clay mud
تربة أتربة تراب |  | soil earth dirt
خزف فخار خزفي فخاري |  | pottery ceramic ceramics
خشب أخشاب خشبي |  | wood timber wooden lumber
قطن صوف حرير كتان |  | cotton wool silk linen
نسيج منسوجات أقمشة قماش نسج غزل |  | textile fabric cloth weave weaving
جلد جلود جلدي |  | leather skin hide
ملابس لباس ثياب ثوب أزياء زي |  | clothes clothing dress garment costume wear
ارتدى يرتدي لبس يلبس ارتداء |  | wear wore worn dress
حلي حلية مجوهرات زينة |  | jewelry ornament adornment
زخرفة زخارف زخرف مزخرف تزيين زين |  | decorate decoration ornament decorated adorn
نحت ينحت نحات منحوتة منحوتات |  | sculpt sculpture sculptor carve carved carving
تمثال تماثيل نصب نصب_تذكاري |  | statue statues monument
نقش نقوش ينقش منقوش كتابة_منقوشة |  | inscription engrave inscribe engraving
لوحة لوحات رسم رسوم رسام رسمة |  | painting paint picture drawing painter
رسم يرسم صور رسام |  | draw drew drawn paint sketch
فسيفساء موزاييك |  | mosaic mosaics
مخطوطة مخطوطات مخطوط |  | manuscript manuscripts
لفافة لفائف بردية برديات |  | scroll papyrus
أثر آثار أثري معالم_أثرية |  | antiquity antiquities archaeological relic remains ruins
أطلال خرائب أنقاض خراب حطام |  | ruins rubble debris wreckage
عالم_آثار علم_الآثار آثاري |  | archaeologist archaeology archeology
متحف متاحف |  | museum museums
معرض معارض عرض عرض_فني |  | exhibition exhibit fair gallery show
اكتشف يكتشف اكتشاف اكتشافات مكتشف عثر_على كشف |  | discover discovery discoverer find found uncover
اخترع يخترع اختراع مخترع ابتكر ابتكار |  | invent invention inventor innovate devise
براءة_اختراع براءات_اختراع |  | patent patents patented
استكشف يستكشف استكشاف مستكشف رحالة |  | explore exploration explorer
بعثة بعثات حملة_استكشافية رحلة_استكشافية |  | expedition mission
مهمة مهام مأمورية واجب |  | mission task assignment duty
رحلة رحلات سفر سافر يسافر مسافر |  | travel trip journey voyage traveller traveler
أبحر يبحر إبحار بحار بحارة ملاح ملاحة |  | sail sailed sailor navigate navigation
سفينة سفن مركب مراكب باخرة |  | ship vessel boat ships
قارب قوارب زورق زوارق |  | boat boats
ميناء موانئ مرفأ مرافئ |  | port harbor harbour seaport
مطار مطارات |  | airport airports
طائرة طائرات طيران |  | aircraft airplane plane aviation
طيار طيارون قائد_طائرة |  | pilot aviator
رائد_فضاء رواد_فضاء رواد_الفضاء |  | astronaut cosmonaut
أطلق يطلق إطلاق دشن تدشين |  | launch launched launching
قمر_صناعي أقمار_صناعية قمر_اصطناعي أقمار_اصطناعية |  | satellite satellites
مدار مدارات دار يدور دوران |  | orbit revolve orbital rotate rotation
كوكب كواكب كوكبي |  | planet planets planetary
نجم نجوم نجمي |  | star stars stellar
مجرة مجرات درب_التبانة |  | galaxy galaxies milky_way
كسوف خسوف |  | eclipse eclipses
نيزك نيازك شهاب شهب مذنب |  | meteor meteorite comet
كون أكوان كوني |  | universe cosmos cosmic
فلك علم_الفلك فلكي فلكيون |  | astronomy astronomer astronomical
مرصد مراصد رصد يرصد |  | observatory observe observation
تلسكوب مقراب منظار تلسكوبات |  | telescope telescopes
مجهر مجاهر ميكروسكوب |  | microscope
آلة آلات ماكينة ماكينات جهاز أجهزة |  | machine device apparatus machinery
محرك محركات |  | engine motor engines
أداة أدوات وسيلة وسائل |  | tool instrument tools implement means
معدات تجهيزات عتاد أجهزة |  | equipment gear
تقنية تقنيات تكنولوجيا تقني |  | technology technique technological technologies
حاسوب حواسيب كمبيوتر حاسب |  | computer computers
برمجيات برنامج برامج تطبيق تطبيقات |  | software program application app
برمجة برمج مبرمج مبرمجون |  | programming programmer code coding
شبكة شبكات إنترنت |  | network internet web
موقع_إلكتروني مواقع_إلكترونية موقع_ويب |  | website site web_site
هاتف هواتف جوال محمول |  | phone telephone mobile cellphone
بث يبث إذاعة أذاع يذيع مذاع |  | broadcast aired air broadcasting transmit
قناة قنوات محطة محطات_تلفزيونية |  | channel station network
صحيفة صحف جريدة جرائد |  | newspaper newspapers paper daily
صحفي صحافي صحفيون صحافة مراسل |  | journalist reporter journalism press correspondent
ناشر ناشرون نشر ينشر دار_نشر |  | publish publisher publication published
أصدر يصدر إصدار إصدارات صدر صدور |  | issue release issued released publish
طبع يطبع طباعة مطبعة مطبوع |  | print printing press printed
طبعة طبعات نسخة نسخ إصدار |  | edition version copy
حرر_الكتاب محرر محررون تحرير |  | editor edit editing
ألف يؤلف تأليف مؤلف مؤلفون كاتب كتاب |  | author write wrote written writer
ترجم يترجم ترجمة مترجم نقل_إلى |  | translate translation translator
شاعر شعراء شعر قصيدة قصائد |  | poet poem poetry verse
رواية روايات روائي |  | novel novelist fiction
قصة قصص حكاية حكايات سرد |  | story tale narrative stories
أسطورة أساطير خرافة خرافات أسطوري |  | myth legend mythology mythical legendary
مسرح مسارح مسرحية مسرحيات مسرحي |  | theater theatre play drama
فيلم أفلام سينما سينمائي |  | film movie cinema
ممثل ممثلة ممثلون مثل تمثيل |  | actor actress act acting
مخرج مخرجون إخراج أخرج_الفيلم |  | director direct directed
منتج منتجون إنتاج أنتج |  | producer produce produced
لعب_دور جسد دور أدى_دور بطولة |  | starred portray role played
مسلسل مسلسلات حلقة حلقات |  | series episode show
أغنية أغان أغاني أنشودة نشيد |  | song songs anthem
غنى يغني غناء مغن مغني مطرب |  | sing sang sung singer singing vocalist
ألبوم ألبومات أسطوانة |  | album record
موسيقى موسيقيون عازف |  | music musician musical
لحن ألحان ملحن تلحين يلحن |  | compose composer composition melody tune
آلة_موسيقية آلات_موسيقية عزف يعزف |  | musical_instrument instrument play
رقص يرقص رقصة رقصات راقص |  | dance dancer dancing
حفل حفلات حفلة احتفال |  | concert party ceremony gala
مراسم طقوس احتفال حفل |  | ceremony rite ceremonial
طقس طقوس شعائر شعيرة |  | ritual rite rituals
احتفل يحتفل احتفال احتفالات إحياء_ذكرى |  | celebrate celebration commemorate commemoration
مهرجان مهرجانات |  | festival festivals
عيد أعياد عطلة |  | holiday feast festival
ذكرى ذكريات ذكرى_سنوية |  | anniversary memory remembrance
تذكر يتذكر استذكر ذكرى |  | remember recall memory
جائزة جوائز مكافأة مكافآت وسام أوسمة |  | prize award reward awards
نال ينال حصل_على حاز يحوز تلقى |  | receive get obtain got win
كرم يكرم تكريم مكرم تشريف |  | honor honour honored tribute
ميدالية ميداليات وسام أوسمة |  | medal medals
رشح يرشح ترشيح ترشح مرشح مرشحون |  | nominate nomination nominee candidate run_for
انتخب ينتخب انتخاب انتخابات منتخب |  | elect election elected electoral
صوت يصوت تصويت اقتراع أصوات |  | vote voting voter ballot poll
ناخب ناخبون ناخبين مقترع |  | voter voters electorate
استطلاع استطلاعات استبيان استقصاء |  | survey poll questionnaire
برلمان برلمانات مجلس_النواب مجلس_الشعب برلماني |  | parliament parliamentary legislature house_of_representatives
نائب نواب عضو_برلمان |  | deputy member_of_parliament representative lawmaker
مجلس_الشيوخ سيناتور مجلس_الأعيان |  | senate senator
تشريع تشريعات شرع يشرع تشريعي سن_القوانين |  | legislation legislate legislative enact law
قانون قوانين تشريع قانوني |  | law legal laws legislation
دستور دساتير دستوري |  | constitution constitutional
عدل تعديل تعديلات معدل يعدل |  | amend amendment modify modification adjust
لائحة لوائح نظام أنظمة |  | regulation regulations rules bylaw
قاعدة قواعد |  | rule rules norm
حكم يحكم حاكم حكام |  | rule govern ruler ruled reign
عهد عهود فترة_حكم إبان_حكم |  | reign era rule
حكومة حكومات حكومي مجلس_الوزراء |  | government cabinet governmental administration
وزير وزراء وزارة وزاري |  | minister ministry ministerial
رئيس_الوزراء رئيس_الحكومة الوزير_الأول |  | prime_minister premier head_of_government
رئيس رؤساء رئاسة رئاسي |  | president presidency presidential chairman head
نائب_الرئيس نائب نواب |  | vice_president deputy
سفير سفراء سفارة سفارات |  | ambassador embassy envoy
مبعوث مبعوثون موفد مندوب |  | envoy delegate emissary representative
وفد وفود مندوب مندوبون |  | delegation delegate
دبلوماسي دبلوماسية دبلوماسيون |  | diplomat diplomacy diplomatic
متحدث متحدث_باسم ناطق ناطق_باسم |  | spokesman spokesperson spokeswoman
مستشار مستشارون استشاري |  | adviser advisor counselor consultant
نصح ينصح نصيحة نصائح مشورة أوصى |  | advise advice recommend counsel
أوصى يوصي توصية توصيات |  | recommend recommendation
وصية وصايا أوصى |  | will testament bequest
حزب أحزاب حزبي |  | party parties
معارضة معارض معارضون عارض يعارض |  | oppose opposition opponent dissident
خصم خصوم منافس منافسون غريم عدو |  | opponent rival adversary enemy foe
نافس ينافس منافسة تنافس منافس |  | compete competition competitor contest rivalry
مسابقة مسابقات مباراة منافسة |  | competition contest
بطولة بطولات كأس دوري |  | championship tournament cup league
بطل أبطال بطولي |  | champion hero heroes
مباراة مباريات لقاء_رياضي |  | match game
لاعب لاعبون رياضي رياضيون |  | player athlete
مدرب مدربون مدير_فني تدريب |  | coach trainer manager
درب يدرب تدريب تدرب تدريبات |  | train training practice drill
هدف أهداف سجل_هدفا |  | goal score scored goals
رقم_قياسي أرقام_قياسية |  | record records
هدف أهداف غاية غايات غرض أغراض مقصد |  | aim goal objective purpose target
سعى يسعى جهد جهود محاولة حاول |  | seek sought strive endeavor attempt try effort
حاول يحاول محاولة محاولات سعى |  | try attempt tried attempted
نجح ينجح نجاح ناجح أفلح |  | succeed success successful
خلف يخلف خليفة خلفاء خلافة |  | succeed successor succession replace
سبق يسبق سابق سلف أسبق |  | precede predecessor previous former
فشل يفشل أخفق إخفاق فاشل |  | fail failure failed unsuccessful
حقق يحقق تحقيق إنجاز أنجز بلوغ |  | achieve achievement accomplish attain
إنجاز إنجازات منجز مأثرة |  | achievement accomplishment feat
أكمل يكمل إكمال أتم إتمام اكتمل اكتمال |  | complete completion finish completed
كامل كاملة تام تامة شامل |  | complete full entire total whole
أنهى ينهي إنهاء انتهى انتهاء ختم اختتم |  | end finish conclude terminate ended
بدأ يبدأ بداية ابتدأ شرع استهل انطلق |  | begin began begun start commence beginning
أسس يؤسس تأسيس تأسس مؤسس أنشأ |  | found founded establish founder establishment set_up
مؤسسة مؤسسات هيئة هيئات منظمة |  | institution foundation organization organisation body
منظمة منظمات جمعية جمعيات رابطة |  | organization organisation association society
نظم ينظم تنظيم منظم |  | organize organise arrangement arrange
شكل يشكل تشكيل تكوين كون يكون |  | form formation constitute make_up
تألف_من يتألف يتكون تكون يشمل مؤلف_من |  | consist comprise composed made_up
شمل يشمل تضمن يتضمن احتوى يحتوي ضم |  | include contain involve comprise
استثنى يستثني استثناء استبعد استبعاد |  | exclude exception except exclusion rule_out
قسم يقسم تقسيم انقسم انقسام مقسم |  | divide division split partition
جزء أجزاء قسم أقسام شطر |  | part section portion segment
نصف أنصاف شطر منتصف |  | half halves
ثلث أثلاث ثلثان |  | third two_thirds
ضعف أضعاف ضاعف مضاعفة تضاعف |  | double multiply twice
نسبة نسب معدل بالمئة مئوية |  | percentage percent rate ratio proportion
معدل معدلات متوسط |  | average rate mean
مقدار مقادير كمية كميات قدر |  | amount quantity
عدد أعداد رقم أرقام |  | number figure count
إحصاء إحصاءات إحصائية إحصائيات |  | statistics statistic statistical
تعداد_السكان عدد_السكان سكان نسمة |  | population inhabitants census
ساكن سكان أهالي قاطن قاطنون مقيم |  | inhabitant resident inhabitants residents dweller
قطن يقطن سكن يسكن أقام يقيم عاش |  | live reside dwell inhabit
مواطن مواطنون مواطنة رعية رعايا |  | citizen national citizenship subject
جنسية جنسيات تجنس مواطنة |  | nationality citizenship
عرق أعراق عرقي إثني إثنية |  | ethnic race ethnicity racial
قبيلة قبائل قبلي عشيرة عشائر |  | tribe tribal clan
شعب شعوب أمة أمم قوم |  | people nation peoples
عنصرية عنصري تمييز_عنصري |  | racism racist racial_discrimination
تمييز ميز تفرقة |  | discrimination discriminate segregation
فصل_عنصري أبارتايد |  | apartheid segregation
عبد عبيد عبودية رق رقيق استعباد |  | slave slavery enslave slaves
اضطهد يضطهد اضطهاد مضطهد ظلم قمع |  | persecute persecution oppress oppression
قمع يقمع كبت كبح إخماد |  | suppress suppression repress crackdown quell
عذب يعذب تعذيب عذاب |  | torture torment
عنف عنيف أعمال_عنف |  | violence violent
سلام سلمي سلم مسالم |  | peace peaceful
أمن أمان أمني سلامة |  | security safety safe secure
حمى يحمي حماية صان صون وقاية |  | protect protection preserve guard shield
دافع يدافع دفاع مدافع ذاد |  | defend defense defence defender
حرس يحرس حارس حراس حراسة |  | guard guards guarding
شرطة شرطي بوليس |  | police policeman officer cop
هجم يهجم هجوم هجمات هاجم مهاجم |  | attack assault offensive attacked attacker
كمين كمائن |  | ambush
حرب حروب قتال نزاع_مسلح حربي |  | war warfare conflict wars
معركة معارك موقعة وقعة |  | battle battles combat fight
قاتل يقاتل قتال حارب محاربة محارب |  | fight fought fighter combat warrior
حملة حملات |  | campaign campaigns
ناضل يناضل نضال كافح كفاح مكافحة |  | struggle fight combat
قاوم يقاوم مقاومة صمد صمود |  | resist resistance withstand
تدخل يتدخل تدخلات |  | intervene intervention interfere interference
حدود حدودي تخوم حد |  | border boundary frontier borders
جاور يجاور مجاور جار جيران متاخم |  | neighbor neighbour adjacent border bordering
إقليم أقاليم منطقة مناطق مقاطعة |  | region territory province area
محافظة محافظات ولاية ولايات مقاطعة إمارة |  | province governorate state district county
مقاطعة قاطع يقاطع مقاطعة_اقتصادية |  | boycott
ضم يضم ضم_أراض إلحاق |  | annex annexation
استقل يستقل استقلال مستقل |  | independent independence
انفصل ينفصل انفصال انفصالي منفصل |  | separate secede secession separatist separation
وحد يوحد توحيد اتحاد اتحد وحدة |  | unite unify unification union united unity
حكم_ذاتي استقلال_ذاتي |  | autonomy autonomous self_rule
سيادة سيادي |  | sovereignty sovereign
سلطة سلطات نفوذ |  | authority power authorities
نفوذ تأثير أثر يؤثر مؤثر تأثيرات |  | influence affect effect impact influential
سبب يسبب أسباب تسبب أدى_إلى علة |  | cause reason lead_to result_in caused
نتج ينتج نتيجة نتائج أسفر_عن عاقبة عواقب |  | result outcome consequence consequences resulted
أدى_إلى يؤدي أسفر أفضى نجم_عنه |  | lead_to led result_in bring_about
عامل عوامل |  | factor factors
دافع دوافع حافز حوافز باعث |  | motive motivation incentive drive
شجع يشجع تشجيع حفز تحفيز حث |  | encourage encouragement stimulate urge motivate promote
حث يحث دعا_إلى ناشد مناشدة |  | urge call_for appeal exhort
ألهم يلهم إلهام ملهم استلهم |  | inspire inspiration inspired
أقنع يقنع إقناع مقنع |  | persuade convince persuasion convincing
أجبر يجبر إجبار أرغم إرغام أكره إكراه |  | force compel coerce forced
إلزامي إجباري إلزامية ملزم |  | compulsory mandatory obligatory binding
طوعي تطوع متطوع متطوعون اختياري |  | voluntary volunteer volunteers optional
سمح يسمح سماح أجاز إجازة أذن |  | allow permit let permission authorize
رخصة رخص ترخيص تراخيص إجازة |  | license licence permit
مكن يمكن تمكين أتاح إتاحة |  | enable empower allow
رفض يرفض مرفوض امتنع |  | refuse reject refusal decline rejection
قبل يقبل قبول مقبول وافق |  | accept acceptance agree accepted
وافق يوافق موافقة اتفق اتفاق |  | agree agreement approve consent approval
طلب يطلب طلبات طالب مطالبة |  | ask request demand
طالب يطالب مطالبة مطلب مطالب |  | demand claim call_for demands
التمس يلتمس التماس عريضة |  | petition appeal plead
استأنف_الحكم استئناف طعن طعون |  | appeal
اقترح يقترح اقتراح مقترح مقترحات عرض |  | propose suggest proposal suggestion offer
عرض يعرض عروض قدم |  | offer present show
قدم يقدم تقديم زود وفر |  | provide present supply give offer
زود يزود تزويد أمد إمداد إمدادات وفر توفير |  | supply provide supplies furnish equip
وفر يوفر توفير ادخر ادخار |  | save saving savings
خزن يخزن تخزين مخزن مخازن مستودع |  | store storage warehouse depot
احتياطي احتياطيات مخزون |  | reserve reserves stock stockpile
نادر نادرة ندرة |  | rare scarce rarity
وفرة وفير وفيرة غزير غزارة |  | abundance abundant plentiful
فائض فوائض زائد |  | surplus excess
زاد يزيد زيادة ازداد ازدياد ارتفع ارتفاع |  | increase rise rose risen grow raise
نما ينمو نمو تزايد متزايد |  | grow grew grown growth growing
توسع يتوسع توسيع امتد امتداد |  | expand expansion extend enlarge
مدد يمدد تمديد إطالة |  | extend extension prolong
قلص يقلص تقليص خفض يخفض تخفيض حد_من |  | reduce cut lower curb reduction
تقلص يتقلص انكمش انكماش |  | shrink contract shrank
قيد يقيد تقييد قيود حد تحديد |  | restrict restriction limit limitation constraint
تجاوز يتجاوز فاق يفوق تخطى |  | exceed surpass overtake
بلغ يبلغ وصل_إلى بلوغ |  | reach amount_to attain reached
غادر يغادر مغادرة رحيل ترك |  | leave left depart departure
دخل يدخل دخول ولج |  | enter entry entrance entered
مدخل مداخل بوابة بوابات باب |  | entrance gate gateway door
عبر يعبر عبور معبر معابر اجتاز |  | cross crossing pass
مر يمر مرور عبر |  | pass pass_through passage
نقل ينقل انتقل انتقال |  | transfer move transport relocate
وسيلة_نقل مواصلات نقل |  | transport transportation transit
حمل يحمل نقل |  | carry transport bear
مركبة مركبات سيارة سيارات عربة |  | vehicle car automobile vehicles
قطار قطارات سكة_حديد سكك_حديدية |  | train railway railroad rail
طريق طرق درب دروب مسار |  | road route path way
شارع شوارع طريق جادة |  | street avenue boulevard
جسر جسور قنطرة كوبري |  | bridge bridges
نفق أنفاق |  | tunnel tunnels
برج أبراج صرح |  | tower towers
ناطحة_سحاب ناطحات_سحاب |  | skyscraper skyscrapers
بناء أبنية مبنى مباني عمارة |  | building structure edifice construction
عمارة معماري معمار هندسة_معمارية |  | architecture architect architectural
مهندس مهندسون هندسة هندسي |  | engineer engineering
صمم يصمم تصميم تصاميم مصمم |  | design designer designed
خطة خطط تخطيط مخطط |  | plan planning planned scheme
استراتيجية استراتيجيات استراتيجي |  | strategy strategic
مشروع مشاريع مشروعات |  | project enterprise projects
رمم يرمم ترميم أصلح إصلاح صيانة |  | restore repair restoration renovate renovation maintenance
أصلح يصلح إصلاح إصلاحات إصلاحي |  | reform reforms reformist
جدد يجدد تجديد تحديث حدث |  | renew renewal modernize update renovate
حديث حديثة معاصر عصري جديد |  | modern contemporary recent new
قديم قديمة عتيق غابر قدماء |  | ancient old antique
هدم يهدم أزال إزالة |  | demolish demolition tear_down
دمر يدمر تدمير دمار خرب تخريب مدمر |  | destroy destruction ruin devastate wreck
ضرر أضرار تضرر متضرر أضر |  | damage harm damaged
كسر يكسر كسور حطم تحطيم |  | break broke broken smash fracture
مزق يمزق تمزق تمزيق |  | tear tore torn rip
أغلق يغلق إغلاق مغلق إقفال |  | close shut closure closed
فتح يفتح افتتح افتتاح مفتوح |  | open opened inaugurate opening
دشن يدشن تدشين افتتح افتتاح |  | inaugurate inauguration launch
نصب ينصب تنصيب تولى_منصب |  | inaugurate install inauguration
عين يعين تعيين معين |  | appoint appointment name appointed
كلف يكلف تكليف أسند إسناد عهد_إلى |  | assign commission entrust task
فوض يفوض تفويض مفوض |  | delegate authorize mandate
تولى يتولى تقلد تسلم_منصب |  | assume take_over take_office hold
منصب مناصب وظيفة مركز |  | position post office job
وظيفة وظائف عمل مهنة مهن حرفة |  | job profession occupation career work
حرفة حرف حرفي حرفيون صناعة_يدوية |  | craft craftsman artisan handicraft
عامل عمال عمالة شغيلة |  | worker laborer labor workers
شركة شركات مؤسسة |  | company firm corporation enterprise business
صنع يصنع صناعة تصنيع مصنوع |  | make made manufacture manufacturing
صناعة صناعات صناعي |  | industry industrial industries
أنتج ينتج إنتاج منتج منتجات |  | produce product production output
سلعة سلع بضاعة بضائع منتجات |  | goods commodity merchandise product
تجارة تجاري تاجر تجار |  | trade commerce trader merchant commercial
صدر يصدر تصدير صادرات |  | export exports exporter
استورد يستورد استيراد واردات |  | import imports importer
باع يبيع بيع مبيعات بائع |  | sell sold sale sales seller
اشترى يشتري شراء مشتر مشتري ابتاع |  | buy bought purchase acquire buyer
استحوذ يستحوذ استحواذ |  | acquire acquisition take_over
سوق أسواق بازار |  | market markets bazaar
بورصة سوق_الأسهم أسهم سهم |  | stock_market stock_exchange shares stocks
ثمن أثمان سعر أسعار تكلفة |  | price cost prices
تكلفة تكاليف كلفة كلف |  | cost costs expense
رخيص زهيد منخفض_الثمن |  | cheap inexpensive
قيمة قيم ثمين نفيس |  | value valuable worth precious
ثروة ثروات غنى ثراء ثري أثرياء |  | wealth rich fortune wealthy
فقر فقير فقراء عوز |  | poverty poor
مورد موارد ثروة_طبيعية |  | resource resources
مال أموال نقود نقد |  | money cash funds
عملة عملات نقد |  | currency currencies
مصرف مصارف بنك بنوك مصرفي |  | bank banks banking
دخل إيرادات عائدات مدخول |  | income revenue earnings revenues
أنفق ينفق إنفاق نفقات مصروفات |  | spend spent expenditure spending expense
دفع يدفع سدد تسديد دفعة |  | pay paid payment
حصة حصص نصيب سهم |  | share stake quota
شارك يشارك مشاركة اشتراك اشترك مشارك |  | participate take_part participation participant join
انضم ينضم انضمام التحق التحاق |  | join joined accession enroll enlist
عضو أعضاء عضوية |  | member membership members
شريك شركاء شراكة |  | partner partnership partners
تعاون يتعاون متعاون |  | cooperate cooperation collaborate collaboration
ساعد يساعد مساعدة عون أعان معونة |  | help assist aid assistance
ساهم يساهم مساهمة أسهم يسهم إسهام |  | contribute contribution contributed
تلميذ تلاميذ طالب طلاب طلبة |  | student pupil disciple
درس يدرس دراسة تعلم |  | study learn studied learnt
تعليم علم يعلم تدريس درس تعليمي |  | education teach taught teaching educational
معلم معلمون مدرس مدرسون أستاذ أساتذة |  | teacher professor instructor
مدرسة مدارس |  | school schools
جامعة جامعات كلية كليات |  | university college universities
تخرج يتخرج خريج خريجون |  | graduate graduated graduation
شهادة شهادات دبلوم |  | certificate diploma degree
امتحان امتحانات اختبار اختبارات فحص |  | exam test examination
منحة_دراسية منح_دراسية |  | scholarship fellowship
أمية أمي جهل_القراءة |  | illiteracy illiterate
بحث بحوث أبحاث باحث باحثون |  | research researcher study
بحث_عن يبحث فتش تفتيش |  | search look_for seek
تجربة تجارب خبرة خبرات |  | experience
خبير خبراء مختص أخصائي |  | expert specialist experts
عالم علماء علم علوم علمي |  | scientist scholar science scientific
نظرية نظريات نظري |  | theory theoretical theories
فرضية فرضيات افتراض افترض |  | hypothesis assumption assume suppose hypothesize
مبدأ مبادئ |  | principle principles
مفهوم مفاهيم فكرة أفكار |  | concept idea notion
منهج مناهج منهجية طريقة |  | method methodology approach
طريقة طرق أسلوب أساليب كيفية |  | way method manner style
عملية عمليات إجراء إجراءات |  | process procedure operation
إجراء إجراءات تدبير تدابير |  | measure action step
حلل يحلل تحليل تحليلات محلل |  | analyze analyse analysis analyst
فسر يفسر تفسير شرح توضيح أوضح |  | explain explanation interpret clarify interpretation
وصف يصف أوصاف |  | describe description depict
عرف يعرف تعريف |  | define definition
معنى معان يعني مدلول دلالة |  | meaning mean signify sense
دل يدل دلالة أشار إشارة |  | indicate signify sign indication
أشار يشير إشارة لمح تلميح |  | refer point indicate hint
رمز رموز رمزي يرمز |  | symbol symbolize symbolic represent
شعار شعارات |  | slogan motto logo emblem
علم أعلام راية رايات لواء |  | flag banner
علامة_تجارية ماركة علامات_تجارية |  | brand trademark
سمى يسمي تسمية اسم لقب أطلق_عليه |  | name call called named naming
لقب ألقاب كنية ملقب |  | nickname title surname
اسم أسماء |  | name names
عنوان عناوين |  | title address headline
عرف_باسم يعرف معروف اشتهر شهير |  | known famous renowned
مشهور شهير شهرة ذائع_الصيت بارز |  | famous fame well_known prominent renowned celebrity
سمعة صيت |  | reputation prestige
غامض غموض لغز ألغاز مبهم |  | mysterious mystery obscure enigma vague
سر أسرار سري سرية |  | secret secrecy covert
أخفى يخفي إخفاء خفي كتمان |  | hide hid hidden conceal
كشف يكشف أفصح إفشاء |  | reveal disclose expose unveil
أعلن يعلن إعلان صرح تصريح |  | announce declare announcement declaration proclaim
صرح يصرح تصريح تصريحات بيان قال |  | state statement say said declare
بيان بيانات تصريح |  | statement communique declaration
إعلان إعلانات دعاية دعائي |  | advertisement advertising ad publicity
دعاية بروباغندا دعائي |  | propaganda
أكد يؤكد تأكيد شدد |  | confirm assert affirm emphasize stress
قال يقول قول ذكر أفاد |  | say said tell told mention
ذكر يذكر أورد نوه |  | mention cite mentioned
أفاد يفيد تقرير تقارير نبأ أنباء خبر أخبار |  | report news reported
أخبر يخبر أبلغ إبلاغ أعلم إعلام |  | inform tell notify told
رسالة رسائل خطاب مكتوب |  | letter message letters
خطاب خطب خطابات كلمة ألقى |  | speech address
خاطب يخاطب مخاطبة |  | address speak
تحدث يتحدث تكلم كلام حديث |  | speak spoke spoken talk speech
ناقش يناقش مناقشة نقاش بحث تباحث |  | discuss discussion debate
جدل جدال مثير_للجدل سجال |  | controversy debate controversial argument
انتقد ينتقد انتقاد نقد ناقد |  | criticize criticism critic critique
أشاد يشيد إشادة مدح امتدح ثناء أثنى |  | praise commend laud applaud
أهان يهين إهانة شتم سب |  | insult offend humiliate
اعتذر يعتذر اعتذار |  | apologize apology
شكر يشكر امتنان |  | thank thanks gratitude
شكا يشكو شكوى شكاوى |  | complain complaint
هنأ يهنئ تهنئة تهاني |  | congratulate congratulation
وعد يعد وعود تعهد يتعهد التزم |  | promise pledge vow commit
التزم يلتزم التزام امتثل تقيد |  | comply abide commitment adhere
انتهك ينتهك انتهاك انتهاكات خرق مخالفة |  | violate violation breach infringe
حرية حريات حر أحرار |  | freedom liberty free
عدالة عدل عادل إنصاف |  | justice fairness just fair
مساواة تساو متساو متكافئ |  | equality equal
ظلم ظالم جور |  | injustice unjust oppression
واجب واجبات مسؤولية |  | duty obligation responsibility
مسؤول مسؤولون مسؤولية |  | responsible official responsibility
مسؤول مسؤولون موظف_حكومي رسمي |  | official officials
رسمي رسميا رسمية |  | official formal officially
عام عامة عمومي |  | public general
خاص خاصة خصوصي |  | private special
شخصي شخصية شخصيات |  | personal personality character figure
سيرة سيرة_ذاتية ترجمة_حياة |  | biography autobiography life
ولد يولد ولادة ميلاد مولود مسقط_رأس |  | born birth birthplace
مسقط_الرأس مسقط_رأس مكان_الولادة |  | birthplace hometown
طفل أطفال ولد أولاد |  | child children kid
شباب شاب شبان فتى فتيان |  | youth young
بالغ بالغون راشد |  | adult adults grown_up
مسن مسنون كهل عجوز شيخ |  | elderly old aged
عمر أعمار سن |  | age aged
امرأة نساء نسوة نسائي سيدة |  | woman women female lady
رجل رجال ذكر ذكور |  | man men male
أنثى إناث أنثوي |  | female females
والدان أبوان والدين أبوين |  | parents parent
ابن أبناء نجل أنجال |  | son sons
أخ إخوة أشقاء شقيق |  | brother brothers sibling
أخت أخوات شقيقة شقيقات |  | sister sisters sibling
خطب خطوبة خطيبة خطيب |  | engaged engagement fiance
عرس أعراس زفاف عروس |  | wedding bride
طلق يطلق طلاق مطلق انفصال |  | divorce divorced
أرمل أرملة أرامل |  | widow widower widowed
يتيم أيتام يتامى |  | orphan orphans
تبنى يتبنى متبنى |  | adopt adoption adopted
عائلة عائلات أسرة أسر |  | family families household
قريب أقارب أقرباء قرابة |  | relative relatives kin kinship
جيل أجيال |  | generation generations
عقد عقود |  | decade decades
عقد عقود تعاقد اتفاقية |  | contract contracts
سنة سنوات عام أعوام سنوي |  | year years annual yearly
شهر أشهر شهور شهري |  | month months monthly
أسبوع أسابيع أسبوعي |  | week weekly weeks
يوم أيام يومي |  | day daily days
ليل ليلة ليال ليلي |  | night nocturnal
ساعة ساعات |  | hour hours clock watch
تاريخ تواريخ |  | date dates
تاريخ تاريخي مؤرخ مؤرخون |  | history historical historian
فترة فترات مدة مرحلة |  | period duration time span
مرحلة مراحل طور أطوار |  | stage phase phases
دام يدوم استغرق يستغرق استمر |  | last take lasted took
استمر يستمر استمرار واصل مواصلة تواصل |  | continue persist continued keep
توقف يتوقف وقف أوقف |  | stop halt cease
دائم دائمة مستديم أبدي |  | permanent lasting eternal
مؤقت مؤقتة عابر |  | temporary interim provisional
مبكر باكر مبكرا أوائل |  | early
متأخر تأخر تأخير أواخر |  | late delay later
أول أولى أوائل |  | first initial
أخير أخيرة آخر نهائي |  | last final
تال تالي لاحق قادم مقبل |  | next following subsequent upcoming
حالي حالية راهن |  | current present
سابق سابقة أسبق |  | former previous past ex
مستقبل مستقبلي مقبل |  | future
ماض ماضي منصرم |  | past
توقع يتوقع توقعات تنبأ تنبؤ |  | expect predict forecast prediction expectation
نبوءة نبوءات تنبأ |  | prophecy prophesy
انتظر ينتظر انتظار ترقب |  | wait await
أمل آمال رجاء تطلع |  | hope wish
رغب يرغب رغبة أراد يريد إرادة |  | want wish desire will
نوى ينوي نية نوايا عزم اعتزم |  | intend intention plan
قرر يقرر قرار قرارات |  | decide decision resolution determine
حدد يحدد تحديد محدد |  | determine specify define identify
هوية هويات |  | identity identify
اختار يختار اختيار انتقى خيار |  | choose chose chosen select choice pick
فضل يفضل تفضيل مفضل |  | prefer favorite favourite preference
أحب يحب حب محبة |  | love like loved
خاف يخاف خوف مخاوف خشية خشي |  | fear afraid fears
قلق يقلق مقلق مخاوف |  | worry concern anxiety worried
غضب يغضب غاضب سخط |  | anger angry rage
حزن حزين أسى كآبة |  | sad sadness grief sorrow
اكتئاب مكتئب كآبة |  | depression depressed
فرح سعادة سعيد سرور |  | happy happiness joy
فاجأ مفاجأة دهشة أدهش |  | surprise surprised astonish
شعر يشعر شعور أحس إحساس مشاعر |  | feel felt feeling sense emotion
مفكر مفكرون فيلسوف فلاسفة |  | thinker philosopher
فلسفة فلسفي فيلسوف |  | philosophy philosophical
اعتقد يعتقد اعتقاد معتقد رأى ظن |  | believe belief think
رأي آراء وجهة_نظر موقف |  | opinion view viewpoint
شك يشك شكوك مشكوك ارتياب |  | doubt suspicion suspect
مشتبه_به مشتبه_بهم اشتباه |  | suspect suspected
ثقة وثق يثق موثوق |  | trust confidence reliable
جهل جاهل |  | ignorance ignorant
فهم يفهم أدرك إدراك استيعاب |  | understand understood comprehend realize
ذكاء ذكي أذكياء فطنة |  | intelligence intelligent smart clever
حكمة حكيم حكماء |  | wisdom wise
موهبة مواهب موهوب |  | talent gifted talented
مهارة مهارات ماهر براعة |  | skill skills skilled skillful
قدرة قدرات قادر استطاعة |  | ability capability able capacity
قوة قوي أقوياء |  | strength power strong powerful
ضعف ضعيف ضعفاء واهن |  | weak weakness
شجاع شجاعة بسالة جسور |  | brave courage courageous
دين أديان ديانة ديانات ديني عقيدة |  | religion religious faith
اعتنق يعتنق اعتناق أسلم |  | convert embrace conversion
إله آلهة رب |  | god deity gods goddess
قديس قديسة قديسون |  | saint saints
كاهن كهنة قس قسيس قساوسة |  | priest clergy pastor
راهب رهبان راهبة |  | monk nun
أسقف أساقفة بطريرك مطران |  | bishop patriarch
مسجد مساجد جامع جوامع |  | mosque mosques
كنيسة كنائس كاتدرائية |  | church churches cathedral
مقدس مقدسة قدسي |  | sacred holy
بعث انبعاث قيامة |  | resurrection
خطيئة خطايا ذنب ذنوب إثم |  | sin sins
جنة جنان فردوس |  | paradise heaven
مذهب مذاهب طائفة طوائف |  | sect denomination doctrine
طائفي طائفية |  | sectarian sectarianism
ثقافة ثقافات ثقافي |  | culture cultural
حضارة حضارات حضاري |  | civilization civilisation
تراث تراثي موروث |  | heritage legacy tradition
تقليد تقاليد تقليدي عادة عادات أعراف |  | tradition custom traditional
مجتمع مجتمعات مجتمعي |  | society community
جماعة جماعات مجموعة مجموعات |  | group community
نبيل نبلاء نبالة أشراف أرستقراطي |  | noble nobility aristocrat aristocracy
فلاح فلاحون قروي |  | peasant peasants
لغة لغات لغوي لسان |  | language linguistic tongue
كلمة كلمات لفظ ألفاظ مفردة |  | word term words
مصطلح مصطلحات |  | term terminology
حرف حروف أبجدية |  | letter alphabet
كتابة كتب يكتب خط |  | write wrote written writing script
قرأ يقرأ قراءة قارئ |  | read reading reader
كتاب كتب مؤلف مؤلفات |  | book books work
عمل أعمال مؤلفات |  | work works
وثيقة وثائق مستند مستندات |  | document documents
أرشيف محفوظات أرشفة |  | archive archives
صفحة صفحات |  | page pages
قائمة قوائم لائحة |  | list lists
خريطة خرائط |  | map maps
صورة صور صورة_فوتوغرافية |  | photo picture image photograph
صور يصور تصوير مصور |  | photograph film photographer
مكان أماكن موضع موقع مواقع |  | place location site
وقع يقع واقع موقع |  | located lie situated lies
حدث يحدث حدوث وقع وقوع جرى |  | happen occur occurred took_place take_place
حدث أحداث واقعة وقائع |  | event events
مركز مراكز وسط |  | center centre middle
دولة دول بلد بلدان بلاد قطر |  | country state nation countries
عاصمة عواصم |  | capital capitals
مدينة مدن بلدة |  | city town cities
قرية قرى ريف |  | village villages
ريف أرياف ريفي |  | countryside rural
حضري مدني تحضر |  | urban urbanization
ضاحية ضواح ضواحي |  | suburb suburbs outskirts
بلدية بلديات عمدة |  | municipality mayor municipal
قارة قارات قاري |  | continent continental
عالم عالمي دولي كوني |  | world global worldwide
محلي محلية |  | local domestic
وطني قومي |  | national nationalist
أجنبي أجانب خارجي |  | foreign foreigner overseas
أرض أراض أراضي |  | land territory earth
مهم هام أهمية بارز |  | important significant importance key
رئيسي أساسي |  | main major principal chief primary
أساس أسس أساسي ركيزة |  | basis foundation basic fundamental
ضروري ضرورة لازم |  | necessary essential need necessity
احتاج يحتاج حاجة احتياج |  | need require needed needs
تطلب يتطلب متطلبات اقتضى |  | require requirement demand
شرط شروط اشترط |  | condition requirement terms
حالة حالات وضع أوضاع ظرف ظروف |  | condition situation state case circumstances
أعلى أعلى_قمة الأكثر_ارتفاعا |  | highest tallest
أكثر أغلب معظم |  | most more
أقل أدنى |  | least lowest less
متنوع تنوع متعدد مختلف |  | diverse various variety diversity
اختلف يختلف اختلاف فرق فروق تباين |  | differ difference different vary
شبه يشبه تشابه مشابه مماثل |  | similar resemble resemblance alike
قارن يقارن مقارنة |  | compare comparison
تغير يتغير تغيير غير تحول |  | change changed alter shift
تحول يتحول تحويل حول |  | transform convert turn transformation
استبدل يستبدل استبدال بدل حل_محل |  | replace replaced substitute
بديل بدائل |  | alternative substitute
تبادل يتبادل مبادلة |  | exchange swap
خلق يخلق إنشاء ابتكر |  | create creation created
أزال يزيل إزالة نزع |  | remove removal eliminate
قضى_على القضاء_على استأصل استئصال |  | eradicate eliminate wipe_out
أضاف يضيف إضافة |  | add addition added
جمع يجمع تجميع جامع |  | collect gather collection
مجموعة مجموعات تشكيلة |  | collection set
وزع يوزع توزيع موزع |  | distribute distribution
انتشر ينتشر انتشار شاع شيوع |  | spread prevalent widespread common
شائع منتشر رائج سائد |  | common popular prevalent widespread
شعبية شعبي رائج جماهيري |  | popular popularity
عادي اعتيادي مألوف طبيعي |  | ordinary normal usual common
غريب غرابة عجيب |  | strange odd weird unusual
فريد فريدة متفرد مميز |  | unique distinctive
تميز يتميز ميزة ميزات سمة خصائص |  | feature characterized characteristic distinguish
خاصية خصائص صفة صفات سمة |  | property characteristic trait attribute quality
جودة نوعية |  | quality
شكل أشكال هيئة |  | shape form figure
لون ألوان ملون |  | color colour colored
ضوء أضواء نور أنوار ضوئي |  | light lights
مظلم ظلام عتمة |  | dark darkness
صوت أصوات صوتي |  | sound voice noise
رائحة روائح عطر |  | smell odor scent
طعم مذاق نكهة |  | taste flavor flavour
أكل يأكل تناول طعام |  | eat ate eaten consume
طعام أطعمة غذاء أغذية مأكولات |  | food foods diet meal
غذاء تغذية غذائي تغذى |  | nutrition feed diet nutritional
طبق أطباق أكلة وجبة وجبات |  | dish meal
طبخ يطبخ طهي مطبخ طاه |  | cook cooking cuisine chef
مكون مكونات |  | ingredient component ingredients
شرب يشرب مشروب مشروبات شراب |  | drink drank drunk beverage
ماء مياه مائي |  | water aquatic
خبز أرغفة رغيف |  | bread loaf
قمح حنطة شعير |  | wheat barley
توابل بهارات |  | spice spices
استهلك يستهلك استهلاك مستهلك |  | consume consumption consumer
استخدم يستخدم استخدام استعمل استعمال |  | use used usage utilize
استغل يستغل استغلال |  | exploit exploitation take_advantage
أفاد استفاد يستفيد فائدة فوائد منفعة |  | benefit advantage beneficial
أضر يضر ضار مضر مؤذ |  | harm harmful hurt
أفضل أحسن أمثل |  | best better optimal
جميل جمال |  | beautiful beauty pretty
صعب صعوبة عسير شاق |  | difficult hard difficulty
سهل يسير سهولة بسيط |  | easy simple ease
معقد تعقيد |  | complex complicated complexity
مشكلة مشاكل مشكلات معضلة |  | problem issue problems
حل يحل حلول تسوية |  | solve solution resolve settlement
تسوية حل_وسط تنازلات |  | compromise settlement
واجه يواجه مواجهة جابه تصدى |  | face confront encounter
تحدى يتحدى تحد تحديات |  | challenge challenges defy
عقبة عقبات عائق عوائق حاجز |  | obstacle barrier hurdle hindrance
عرقل يعرقل عرقلة أعاق إعاقة |  | hinder obstruct impede
إعاقة معاق معوق |  | disability disabled handicapped
منع يمنع حال_دون وقاية |  | prevent prevention stop
تجنب يتجنب تفادى |  | avoid avert
سيطر يسيطر سيطرة هيمن هيمنة |  | control dominate domination
أدار يدير إدارة مدير مدراء |  | manage management manager run director
أشرف يشرف إشراف مشرف |  | supervise supervision oversee
راقب يراقب مراقبة رقابة مراقب |  | monitor observe surveillance watch
رقابة حجب محجوب |  | censorship censor
فحص يفحص تفتيش معاينة |  | inspect examine check inspection
قاس يقيس قياس مقياس |  | measure measurement
حسب يحسب حساب احتساب |  | calculate calculation compute
رياضيات حساب جبر |  | mathematics math maths
مثلث مثلثات |  | triangle
دائرة دوائر دائري |  | circle circular
مربع مربعات |  | square
خط خطوط |  | line lines
نقطة نقاط |  | point points
سطح أسطح سطحي |  | surface
مستوى مستويات |  | level levels
طبيعة طبيعي |  | nature natural
صناعي اصطناعي |  | artificial synthetic industrial
حي أحياء كائن_حي كائنات |  | living organism alive
حيوان حيوانات |  | animal animals
نبات نباتات نباتي |  | plant plants vegetation
إنسان بشر بشري إنساني |  | human mankind humanity
جسم أجسام جسد |  | body bodies
رأس رؤوس |  | head heads
وجه وجوه |  | face faces
عين عيون بصر |  | eye eyes
أذن آذان سمع |  | ear hearing
يد أياد أيدي كف |  | hand hands
قدم أقدام رجل أرجل |  | foot feet leg
قلب قلوب قلبي |  | heart cardiac
دم دماء دموي |  | blood bloody
بشرة جلد جلدي |  | skin
شعر شعور_الرأس |  | hair
سن أسنان ضرس أضراس |  | tooth teeth dental
كبد كبدي |  | liver hepatic
كلية كلى كلوي |  | kidney kidneys renal
معدة معدي بطن |  | stomach gastric
صحة صحي |  | health healthy
طبيب أطباء طبيبة طبي |  | doctor physician medical
مستشفى مستشفيات مشفى |  | hospital hospitals
ممرض ممرضة ممرضات تمريض |  | nurse nursing
بدانة سمنة وزن_زائد |  | obesity obese overweight
سكري داء_السكري مرض_السكر |  | diabetes diabetic
حلم أحلام |  | dream dreams
شاهد يشاهد مشاهدة رأى يرى نظر |  | see saw seen watch view
لاحظ يلاحظ ملاحظة ملاحظات |  | notice observe note
أظهر يظهر إظهار بين أبرز |  | show shown demonstrate display
عبر_عن تعبير أعرب_عن أعرب |  | express expression voice
اعتبر يعتبر اعتبار عد يعد |  | consider considered regard deem
صنف يصنف تصنيف |  | classify classification categorize rank
مرتبة مراتب رتبة رتب |  | rank ranking
احتل_المرتبة مرتبة ترتيب مركز |  | ranked rank place
فاز يفوز فوز فائز |  | win won winner
مكسب كسب يكسب |  | gain earn
أعطى يعطي إعطاء منح يمنح |  | give gave given grant
وضع يضع |  | put place lay
حفظ يحفظ صان صيانة |  | preserve keep preservation conserve
حافظ_على محافظة حفاظ أبقى |  | maintain preserve keep
بقي يبقى بقاء ظل يظل |  | remain stay remained
بقية بقايا متبق |  | remainder rest remains
هجر يهجر مهجور تخلى_عن |  | abandon abandoned desert
أرسل يرسل إرسال بعث إيفاد |  | send sent dispatch
تسلم يتسلم استلم استلام تلقى |  | receive received
سلم يسلم تسليم |  | deliver hand_over delivery
استرد يسترد استعاد استعادة استرجاع |  | recover regain restore retrieve
استقبل يستقبل استقبال |  | receive welcome host
استضاف يستضيف استضافة مضيف |  | host hosted hosting
زار يزور زيارة زائر زوار |  | visit visitor visited
سائح سياح سياحة سياحي |  | tourist tourism tourists
معلم معالم |  | landmark attraction landmarks
حديقة حدائق متنزه منتزه |  | park garden gardens
محمية محميات محمية_طبيعية |  | reserve sanctuary nature_reserve
قصر قصور |  | palace palaces
غرفة غرف حجرة حجرات |  | room chamber
سقف سقوف أسقف |  | roof ceiling
قبة قباب |  | dome domes
عمود أعمدة |  | column pillar
نافذة نوافذ شباك |  | window windows
مقر مقرات مقر_رئيسي |  | headquarters seat based
فرع فروع شعبة |  | branch branches
هرم أهرام أهرامات |  | pyramid pyramids
فرعون فراعنة فرعوني |  | pharaoh pharaonic
خليفة خلفاء خلافة |  | caliph caliphate
سلطان سلاطين سلطنة |  | sultan sultanate
أمير أمراء إمارة |  | prince emir emirate
دكتاتور ديكتاتور دكتاتورية استبداد مستبد طاغية |  | dictator dictatorship tyrant despot
ديمقراطية ديمقراطي ديموقراطية |  | democracy democratic
جمهورية جمهوريات جمهوري |  | republic republican
اشتراكية اشتراكي شيوعية شيوعي |  | socialism socialist communism communist
رأسمالية رأسمالي |  | capitalism capitalist
ليبرالي ليبرالية |  | liberal liberalism
محافظ محافظون |  | conservative conservatives
علماني علمانية |  | secular secularism
سياسة سياسات سياسي ساسة |  | politics policy political politician
اقتصاد اقتصادات اقتصادي |  | economy economic economics
تأميم أمم يؤمم |  | nationalize nationalization
احتكار احتكر يحتكر |  | monopoly monopolize
حصار حظر مقاطعة_تجارية حظر_تجاري |  | embargo blockade
أعاد_الإعمار إعادة_الإعمار إعادة_البناء إعمار |  | reconstruction rebuild
بنية_تحتية بنى_تحتية مرافق |  | infrastructure
مرفق مرافق منشأة منشآت |  | facility facilities installation
خدمة خدمات خدم يخدم |  | service serve services
زبون زبائن عميل عملاء |  | customer client clients
جمهور جماهير مشاهدون متفرج |  | audience public spectators
مشجع مشجعون أنصار |  | fan fans supporter
ناشط ناشطون نشطاء |  | activist activists
نشاط أنشطة نشاطات نشط |  | activity active
تصرف يتصرف سلوك سلوكيات |  | behave behavior behaviour conduct
دور أدوار |  | role roles
علاقة علاقات صلة روابط |  | relation relationship ties link
ارتبط يرتبط ارتباط ربط رابط |  | link connect associate linked
اتصل يتصل اتصال تواصل |  | contact communicate communication connect call
فصل يفصل عزل |  | separate isolate
عزل يعزل عزلة معزول انعزال |  | isolate isolation isolated
حجر_صحي حجر عزل_صحي |  | quarantine isolation
فصل فصول |  | chapter season class
صيف صيفي |  | summer
شتاء شتوي |  | winter
ربيع ربيعي |  | spring
خريف خريفي |  | autumn fall
محاكاة حاكى يحاكي قلد يقلد تقليد |  | imitate simulate simulation mimic imitation
تأثر_ب تأثر متأثر |  | influenced affected
سلط_الضوء أبرز ركز تركيز |  | highlight focus emphasize
ركز يركز تركيز |  | concentrate focus concentration
نهج مقاربة أسلوب |  | approach
حصيلة محصلة إجمالي مجموع |  | total sum toll
إجمالي مجموع كلي |  | total overall gross
صاف صافي نقي نقاء |  | pure net clear
صدأ تآكل يتآكل |  | rust corrosion corrode erode
تعرية انجراف تآكل_التربة |  | erosion erode
تصحر متصحر |  | desertification
إزالة_الغابات قطع_الأشجار |  | deforestation logging
فقدان_الذاكرة خرف زهايمر |  | dementia amnesia alzheimer
انتحر ينتحر انتحار انتحاري |  | suicide suicidal
اغتصب يغتصب اغتصاب |  | rape sexual_assault
تحرش يتحرش تحرش_جنسي |  | harassment harass
إجهاض أجهض |  | abortion miscarriage
خصوبة عقم عقيم |  | infertility sterile sterility
مراهق مراهقون مراهقة |  | teenager adolescent adolescence
رضيع رضع إرضاع رضاعة |  | infant baby breastfeed
حضانة روضة رياض_الأطفال |  | kindergarten nursery
ابتدائي ابتدائية أساسي |  | primary elementary
ثانوي ثانوية إعدادي |  | secondary high_school
منهج مناهج مقرر مقررات |  | curriculum syllabus course
محاضرة محاضرات محاضر |  | lecture lecturer
مؤتمر مؤتمرات ندوة ندوات |  | conference symposium seminar
اجتمع يجتمع اجتماع جلسة انعقد |  | meeting session meet convene
عقد يعقد انعقد انعقاد أقيم |  | held hold convene
جدول_أعمال أجندة |  | agenda
لجنة لجان هيئة |  | committee commission panel
وكالة وكالات |  | agency agencies
مبادرة مبادرات بادر |  | initiative
ناد نادي أندية نواد |  | club clubs
اتحاد اتحادات نقابة نقابات |  | union federation syndicate
فيدرالي اتحادي فدرالي |  | federal federation
وباء_عالمي جائحة جوائح |  | pandemic
تفشى يتفشى تفش انتشار_المرض |  | outbreak spread
حمى حميات ارتفاع_درجة_الحرارة |  | fever
التهاب التهابات ملتهب |  | inflammation inflamed
حساسية حساس تحسس |  | allergy allergic sensitivity
فيتامين فيتامينات |  | vitamin vitamins
بروتين بروتينات |  | protein proteins
دهون دهن شحوم شحم |  | fat fats lipid
سكر سكريات |  | sugar sugars
هرمون هرمونات هرموني |  | hormone hormones
إنزيم إنزيمات |  | enzyme enzymes
هيدروجين |  | hydrogen
كربون فحم كربوني |  | carbon
غلاف_جوي الغلاف_الجوي جو |  | atmosphere atmospheric
قشرة قشور قشرة_أرضية |  | crust shell
لب نواة أنوية |  | core nucleus kernel
صفيحة_تكتونية صفائح_تكتونية |  | plate tectonic
خط_الاستواء استوائي مداري |  | equator tropical equatorial
قطب أقطاب قطبي |  | pole polar
خط_عرض خط_طول إحداثيات |  | latitude longitude coordinates
مد_وجزر مد جزر |  | tide tides
موجة أمواج موجات |  | wave waves
تيار تيارات |  | current stream
تسونامي موجات_مد_عاتية |  | tsunami
انزلاق_أرضي انهيار_أرضي |  | landslide
عاصفة عواصف عاصف |  | storm storms
حاد حدة شديد شدة |  | severe sharp intense acute severity
كثف يكثف تكثيف مكثف |  | intensify intensive
معتدل اعتدال متوسط |  | moderate mild temperate
متوحش بري وحشي |  | wild savage
مروض أليف أليفة |  | pet tame domestic
حصان أحصنة خيل خيول فرس |  | horse horses
جمل جمال إبل بعير ناقة |  | camel camels
كلب كلاب |  | dog dogs
قط قطط هر هرة |  | cat cats
أسد أسود ليث |  | lion lions
ذئب ذئاب |  | wolf wolves
فيل أفيال فيلة |  | elephant elephants
قرد قردة قرود |  | monkey ape
حوت حيتان |  | whale whales
نحل نحلة عسل |  | bee honey bees
بيضة بيض بيوض |  | egg eggs
عش أعشاش تعشيش |  | nest nests
قفص أقفاص أسر |  | cage captivity
مرعى مراع مراعي رعي |  | pasture grazing graze
راع رعاة رعي |  | shepherd herder pastoral
بدو بدوي رحل بداوة |  | nomad nomadic bedouin
قافلة قوافل |  | caravan convoy
موكب مواكب استعراض |  | parade procession convoy
لعبة ألعاب لعب |  | game toy play games
رياضة رياضات رياضي |  | sport sports athletic
كرة_القدم كرة_قدم |  | football soccer
سباق سباقات تسابق عدو |  | race racing run
سباحة سبح يسبح سباح |  | swim swimming swimmer
رمى يرمي ألقى إلقاء |  | throw threw thrown toss
دفع يدفع |  | push propel
ضرب يضرب ضربة |  | hit strike struck beat
أطلق_النار إطلاق_نار رصاص رمي_بالرصاص |  | shoot shot gunfire shooting
رصاصة رصاص طلقة طلقات |  | bullet bullets shot
طعن يطعن سكين |  | stab stabbed stabbing
شنق يشنق شنقا إعدام |  | hang hanged hanging
قطع_رأس ضرب_عنق |  | behead beheading decapitate
طائرة_مسيرة مسيرة طائرة_بدون_طيار |  | drone drones unmanned
مروحية مروحيات هليكوبتر |  | helicopter helicopters
غواصة غواصات |  | submarine submarines
حاملة_طائرات حاملات_طائرات |  | aircraft_carrier
نزع_السلاح تجريد_من_السلاح |  | disarmament disarm
تخصيب خصب يخصب مخصب |  | enrichment enrich enriched
تسلح سباق_تسلح تسليح |  | arms_race armament
حفظ_السلام قوات_حفظ_السلام |  | peacekeeping peacekeepers
الأمم_المتحدة هيئة_الأمم |  | united_nations un
الاتحاد_الأوروبي أوروبي |  | european_union eu
روسيا روسي روس الاتحاد_السوفيتي |  | russia russian soviet
سعودية المملكة_العربية_السعودية سعودي |  | saudi_arabia saudi
إمارات الإمارات_العربية_المتحدة إماراتي |  | uae emirates emirati
العصور_الوسطى القرون_الوسطى وسيط |  | middle_ages medieval
عصر_النهضة نهضة |  | renaissance
عصر_حجري العصر_الحجري |  | stone_age
ما_قبل_التاريخ قبل_التاريخ |  | prehistoric prehistory
حرب_أهلية الحرب_الأهلية |  | civil_war
الحرب_العالمية حرب_عالمية |  | world_war
بلور يبلور بلورة بلورات |  | crystal crystallize
شكوك تشكك مشكك |  | skeptic skepticism
إيجابي إيجابية |  | positive
سلبي سلبية |  | negative
متبادل متبادلة ثنائي |  | mutual bilateral reciprocal
متعدد عدة عديد |  | multiple several many
وحيد منفرد واحد |  | single sole only
فقط حصرا حصري |  | only exclusively exclusive
غالبا عادة كثيرا_ما |  | often usually frequently
نادرا قلما |  | rarely seldom
تدريجي تدريجيا بالتدريج |  | gradual gradually
حصري حصرية انفراد |  | exclusive
أصلي أصيل أصلية |  | original authentic native indigenous
سكان_أصليون شعوب_أصلية |  | indigenous native aboriginal
نموذج نماذج طراز |  | model example pattern
سياق سياقات |  | context
تفصيل تفاصيل مفصل |  | detail details detailed
ملخص خلاصة لخص تلخيص موجز |  | summary summarize brief
مقدمة تمهيد استهلال |  | introduction preface
أدخل يدخل إدخال استحدث |  | introduce introduced
استنتج يستنتج استنتاج خلص_إلى |  | conclude infer conclusion deduce
سأل يسأل سؤال أسئلة تساؤل |  | ask question asked
أجاب يجيب إجابة جواب أجوبة رد |  | answer reply respond response
رد يرد ردود رد_فعل |  | react reaction response respond
تفاعل يتفاعل تفاعلات |  | interact reaction interaction
انعكس ينعكس انعكاس عكس |  | reflect reflection
امتص يمتص امتصاص |  | absorb absorption
أفرز يفرز إفراز إفرازات |  | secrete secretion
تراكم يتراكم متراكم تكدس |  | accumulate accumulation pile
تدفق يتدفق جريان |  | flow stream influx
جف يجف جفاف تجفيف |  | dry drying
نظف ينظف تنظيف نظافة نظيف |  | clean cleaning hygiene
صرف_صحي مجاري مياه_الصرف |  | sewage sanitation sewer
تحلية تحلية_المياه |  | desalination desalinate
رقمي رقمية إلكتروني |  | digital electronic
ذكاء_اصطناعي الذكاء_الاصطناعي |  | artificial_intelligence ai
روبوت روبوتات إنسان_آلي |  | robot robots
آلي أوتوماتيكي تلقائي |  | automatic automated
شفرة رمز شيفرة تشفير |  | code cipher encryption
كلمة_مرور كلمة_السر |  | password
بريد_إلكتروني إيميل |  | email e_mail
بريد بريدي طابع طوابع |  | mail post postal stamp
وسائل_التواصل مواقع_التواصل شبكات_اجتماعية |  | social_media social_network
مستخدم مستخدمون |  | user users
مشترك مشتركون اشتراك |  | subscriber subscription
إعلام وسائل_الإعلام إعلامي |  | media
مقابلة حوار أجرى_مقابلة |  | interview
هدر إهدار تبديد |  | waste squander
إسكان عقار عقارات |  | real_estate property housing
ملكية امتلك يمتلك ملك مالك |  | own ownership owner possess property
إيجار استأجر يستأجر أجر تأجير |  | rent lease hire
تأمين أمن_على |  | insurance insure
ضمان ضمن يضمن ضمانات كفل |  | guarantee ensure assure
احتمال احتمالات محتمل مرجح |  | probability likely possible probable potential
إمكانية ممكن إمكان |  | possibility possible
مستحيل استحالة |  | impossible
صحيح صواب صحة |  | correct right true
خطأ أخطاء خاطئ غلط |  | error mistake wrong false
كذب يكذب كاذب أكذوبة |  | lie false liar
حقيقة حقائق حقيقي |  | truth fact real true
واقع واقعي |  | reality real
شرعي شرعية مشروع قانوني |  | legitimate legal legitimacy lawful
قاصر قاصرون حدث أحداث |  | minor juvenile
سلمي سلميا |  | peaceful peacefully
آمن آمنة مأمون |  | safe secure
جاهز استعد استعداد تأهب |  | ready prepare prepared readiness
أعد يعد إعداد تحضير تجهيز |  | prepare preparation
نفذ ينفذ تنفيذ طبق تطبيق |  | implement execute carry_out application
طبق يطبق تطبيق سريان |  | apply enforce application
سرى يسري دخل_حيز_التنفيذ نافذ ساري_المفعول |  | effective in_force take_effect
انتهت_صلاحية انتهاء_الصلاحية انقضى |  | expire expiration expiry
موعد مواعيد موعد_نهائي مهلة |  | deadline appointment date
تدهور_اقتصادي انهيار_اقتصادي |  | economic_collapse
عجز عجز_الموازنة عجز_مالي |  | deficit
نمو_سكاني زيادة_سكانية انفجار_سكاني |  | population_growth
متوسط_العمر العمر_المتوقع أمد_الحياة |  | life_expectancy lifespan
معدل_المواليد ولادات مواليد |  | birth_rate births
رفاهية رفاه رخاء |  | welfare well_being
ضمان_اجتماعي رعاية_اجتماعية |  | social_security welfare
رعاية_صحية خدمات_صحية |  | healthcare
`;
