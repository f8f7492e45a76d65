/** Verbs and their verbal nouns. */
export const VERBS = `
قال يقول قول صرح تصريح ذكر أفاد | حكى قالك گال هدر | say said saying state stated tell told
تكلم تحدث حديث كلام حكى | اتكلم كلم يحكي حچى هضر | speak spoke spoken talk talking
أعلن إعلان كشف صرح أذاع | قال | announce announced declare declaration announcement
صرح تصريح تصريحات بيان أدلى | قال | state statement declare declaration remark
سأل يسأل سؤال استفسر استفسار تساءل تساؤل | نشد سقسى سول | ask asked inquire question query
أجاب إجابة جواب رد يرد | جاوب يجاوب | answer answered reply respond response
أخبر إخبار أبلغ إبلاغ أعلم إعلام أنبأ | قال خبر بلغ علم عرف | tell told inform notify
شرح يشرح أوضح إيضاح توضيح فسر تفسير بين | فهم وضح يفسر | explain explained clarify explanation
وصف يصف نعت توصيف | قال_عن | describe described description characterize
روى يروي رواية حكى سرد قص | يحكي خرف | narrate tell told recount narration
ناقش مناقشة نقاش تباحث بحث مباحثات تداول | اتناقش تناقش | discuss discussion debate talks
حاور حوار محاورة تحاور محادثة | اتكلم | dialogue converse conversation talks
جادل جدال جدل مجادلة سجال | ناقر خانق | argue argued argument controversy dispute
اقترح اقتراح مقترح طرح | عرض | propose proposed proposal suggest suggestion
نصح ينصح نصيحة نصائح أوصى توصية | وصى | advise advice recommend recommendation
حذر تحذير أنذر إنذار نبه تنبيه |  | warn warning alert caution
وعد يعد تعهد التزم | عاهد | promise promised pledge vow
تعهد التزم التزام ضمن | اتعهد | pledge commit commitment undertake undertook
أكد تأكيد جزم شدد |  | confirm confirmed affirm assert stress
نفى ينفي أنكر إنكار | نكر كدب | deny denied denial
زعم يزعم ادعى ادعاء مزاعم | قال | claim claimed allege allegation
اعترف اعتراف أقر إقرار | قر | admit admitted confess confession acknowledge
اشتكى شكا شكوى شكاوى تذمر | شكى تشكى | complain complaint complained grievance
طلب يطلب التمس التماس | عاز بغى | request requested ask petition
طالب مطالبة نادى دعا مطالب |  | demand demanded call claim
دعا يدعو دعوة نادى ناشد | عزم عرض | call called invite invitation urge
ناشد مناشدة استغاث نداء استنجد | ترجى | appeal plead pled urge
أمر يأمر أوعز أصدر_أمرا أوامر | خلى | order ordered command instruct
أشار إشارة ألمح تلميح نوه | شاور لمح | indicate point refer hint
عبر تعبير أعرب إعراب أبدى | وضح | express expressed expression voice
همس يهمس وشوش |  | whisper whispered whispering
صرخ يصرخ صراخ صاح صياح | زعق عيط صيح | shout scream yell cry cried
نادى ينادي نداء صاح | نده عيط | call called shout
شكر يشكر امتنان |  | thank thanked gratitude
اعتذر اعتذار تأسف أسف | اتأسف | apologize apology apologized sorry
هنأ تهنئة بارك مباركة | هنى | congratulate congratulation congratulated
مدح يمدح مديح أثنى ثناء أشاد إشادة | شكر_في | praise praised commend laud
انتقد انتقاد نقد هاجم انتقادات |  | criticize criticise criticism criticized
شتم يشتم شتيمة سب سباب أهان إهانة | هزأ سبب | insult insulted swear abuse
سخر يسخر سخرية استهزأ تهكم | اتريق تمسخر اتمسخر تمقلع | mock mocked ridicule sarcasm
أدان إدانة ندد تنديد استنكر استنكار شجب |  | condemn condemned denounce condemnation
احتج احتجاج اعترض اعتراض احتجاجات |  | protest protested object objection
كذب يكذب افترى افتراء | كدب كذاب | lie lied lying falsehood
أرسل إرسال بعث يبعث أوفد | بعت ودى طرش صيفط | send sent dispatch
استلم استلام تسلم تلقى | خد وصله | receive received receipt get got
بلغ إبلاغ أبلغ أخطر إخطار تبليغ | قال خبر | report notify notification inform
اتصل اتصال تواصل هاتف مهاتفة | كلم ضرب_تليفون دق عيط | call contact phone communicate
كتب يكتب كتابة ألف تأليف دون |  | write wrote written writing author
قرأ يقرأ قراءة طالع مطالعة | قرى | read reading
نشر ينشر أصدر إصدار صدور صدر | نزل طلع | publish published publication release
بث يبث أذاع إذاعة عرض | ذاع نزل | broadcast air aired transmit
ترجم ترجمة نقل عرب تعريب مترجم |  | translate translated translation translator
استشهد اقتبس اقتباس استشهاد | نقل | quote cite citation quotation
سجل تسجيل دون تدوين قيد | كتب | record recorded register recording
وقع توقيع أمضى إمضاء | مضى صحح | sign signed signature
سمى يسمي تسمية دعا لقب أطلق_عليه | اسمه قال_له سماه | name named call called
لقب يلقب كنية كنى | بيقولوا_له | nickname nicknamed title dubbed
عرف تعريف معنى مفهوم | يعني | define definition meaning concept
عنى يعني معنى دل دلالة | معناه قصده | mean meant meaning signify
رمز يرمز مثل دل |  | symbolize symbol represent stand_for
لفظ يلفظ نطق ينطق تلفظ | قال | pronounce pronunciation utter
ألقى_خطابا خطب خطاب كلمة خطبة | قال_كلمة | speech address deliver
أقنع إقناع اقتنع اقتناع |  | persuade convince convinced persuasion
حرض تحريض أجج ألب | قوم سخن | incite incitement instigate provoke
استفز استفزاز أثار إثارة | عصب | provoke provocation provoked
ألمح لمح تلميح أوحى إيحاء |  | hint imply suggest
فكر تفكير تأمل تفكر فكرة | يفكر خمم | think thought thinking consider
عرف يعرف معرفة علم يعلم دراية | عارف دري | know knew known knowledge
فهم يفهم أدرك إدراك استوعب استيعاب | فاهم افتهم | understand understood comprehend grasp
ظن يظن حسب اعتقد | افتكر فكر خال | think thought suppose assume
اعتقد اعتقاد آمن رأى | افتكر صدق شاف | believe believed belief think
اعتبر اعتبار عد يعد | حسب | consider considered regard deem
تذكر استذكر ذكرى ذكريات | افتكر | remember recall memory recollect
نسي ينسى نسيان سها | ناسي | forget forgot forgotten
توقع توقعات تنبأ تنبؤ رجح | اتوقع | expect predict forecast prediction anticipate
تنبأ نبوءة تكهن تكهنات استشرف | اتنبأ توقع | predict prophecy foretell foretold
افترض افتراض فرضية فرض | نقول | assume assumption suppose hypothesis
استنتج استنتاج استخلص خلص | طلع_ب | conclude conclusion infer deduce
قرر قرار قرارات عزم حسم | نوى | decide decided decision resolve
اختار يختار اختيار انتقى انتقاء اصطفى | نقى خير | choose chose chosen select selection pick
فضل يفضل تفضيل آثر |  | prefer preferred preference favor
نوى ينوي نية عزم اعتزم | ناوي | intend intention plan
خطط تخطيط خطة | رتب | plan planned planning scheme
شك يشك شكوك ارتاب ارتياب | شاكك | doubt suspect suspicion
اشتبه اشتباه شك مشتبه |  | suspect suspected suspicion
تخيل خيال تصور | اتخيل | imagine imagined imagination envision
تعلم درس دراسة | اتعلم ذاكر قرا | learn learned learnt study studied
درس تدريس علم تعليم لقن | قرى | teach taught instruct education
درس يدرس دراسة تلقى_تعليمه تعلم | اتعلم قرا | study studied educate education
تخرج خريج حصل_على_شهادة | اتخرج خلص | graduate graduated graduation alumnus
درب تدريب مرن تمرين |  | train trained training coach
بحث يبحث فتش تفتيش نقب | دور يدور قلب | search seek sought look
بحث أبحاث دراسة دراسات باحث |  | research study researcher
حقق تحقيق تحقيقات تحرى |  | investigate investigation probe inquiry
فحص يفحص عاين معاينة كشف | شيك | examine examination inspect check
اختبر اختبار امتحن امتحان جرب |  | test tested exam examine
جرب تجربة تجارب اختبر |  | try tried experiment experience
قاس يقيس قياس |  | measure measured measurement
حسب يحسب حساب احتسب |  | calculate compute calculation count
عد يعد تعداد أحصى إحصاء | حسب | count counted census enumerate
قدر تقدير تقديرات خمن تخمين |  | estimate estimated estimation guess
قارن مقارنة وازن موازنة |  | compare compared comparison
حلل تحليل تحليلات تفكيك |  | analyze analyse analysis
قيم تقييم قوم تقويم |  | evaluate assess assessment evaluation
صنف تصنيف بوب رتب ترتيب |  | classify classification rank categorize
ميز تمييز فرق تفريق |  | distinguish differentiate distinction
حل يحل عالج معالجة حلول |  | solve solved solution resolve
أثبت إثبات برهن برهان دلل دليل |  | prove proved proven proof demonstrate
راجع مراجعة دقق تدقيق | شيك | review revise check audit
لاحظ ملاحظة رصد لوحظ | خد_باله شاف | notice noticed observe observation
راقب مراقبة رصد رقابة |  | monitor watch surveillance observe
اكتشف اكتشاف عثر كشف مكتشف | لقى عرف | discover discovered discovery discoverer find found
اخترع اختراع ابتكر ابتكار ابتدع مخترع | عمل | invent invented invention inventor devise
أبدع إبداع ابتكر ابتكار خلق | عمل | create creativity innovate innovation
وجد يجد عثر_على عثور لقي | لاقى حصل صاب | find found finding locate
فقد يفقد فقدان أضاع ضياع | ضيع ضاع تلف | lose lost loss
ضاع يضيع ضياع فقد تاه |  | lost missing stray
رأى يرى رؤية شاهد مشاهدة أبصر | شاف يشوف شوف | see saw seen view watch
نظر ينظر تأمل حدق | بص طالع اتطلع شاف | look looked gaze stare
سمع يسمع سماع استمع استماع أصغى | اتسمع | hear heard listen
شعر يشعر شعور أحس إحساس | حس حاسس | feel felt feeling sense
شم يشم رائحة استنشق |  | smell smelled sniff
ذاق يذوق تذوق طعم | داق ضاق | taste tasted flavor
لمس يلمس مس | مسك | touch touched contact
أحب يحب حب عشق هوى | بحب بغى | love loved like adore
كره يكره كراهية أبغض بغض مقت | مش_طايق | hate hated hatred dislike
أعجب إعجاب راق استحسن | عجب عاجبه | like admire admiration
أراد يريد إرادة رغب رغبة شاء ابتغى | عاز عايز بدي بغى حاب | want wanted wish desire
تمنى يتمنى أمنية رجا | اتمنى نفسه_في | wish hope hoped
أمل يأمل رجا | اتأمل يا_ريت | hope hoped hopeful
خاف يخاف خوف خشي خشية فزع ذعر | خايف | fear feared afraid scared
قلق يقلق توجس مخاوف | قلقان خايف | worry worried concern anxiety
غضب يغضب سخط استياء | زعل اتعصب عصب | anger angry rage outrage
حزن يحزن أسى كآبة | زعل | sad grief sorrow mourn
فرح يفرح سر سرور سعادة ابتهاج | انبسط استانس | rejoice happy joy glad
بكى يبكي بكاء دمع | عيط | cry cried weep wept
ضحك يضحك قهقه |  | laugh laughed laughter
دهش اندهش دهشة تعجب استغرب ذهول | اتعجب | surprise surprised astonish amaze
صدم يصدم صدمة ذهول | اتصدم | shock shocked stun stunned
ندم يندم أسف تحسر |  | regret regretted remorse
افتخر فخر اعتز اعتزاز | فخور | pride proud boast
خجل يخجل استحى حياء | اتكسف حشم | shame ashamed shy embarrass
حسد يحسد غيرة غار |  | envy envied jealous jealousy
ثقة وثق يثق ائتمن | صدق | trust trusted confidence
احترم احترام وقر توقير قدر |  | respect respected esteem
اهتم اهتمام عني عناية |  | care interest interested concern
أهمل إهمال تجاهل | طنش | neglect ignore neglected
تحمل صبر احتمل احتمال | استحمل | bear bore endure tolerate stand
عانى يعاني معاناة كابد قاسى | تعب | suffer suffered suffering endure
تألم ألم آلام توجع وجع | اتوجع | pain ache hurt suffer
استمتع استمتاع تمتع متعة | اتبسط انبسط | enjoy enjoyed enjoyment pleasure
رضي يرضى رضا قبل |  | accept satisfied satisfaction content
يئس ييأس يأس قنوط إحباط | زهق | despair hopeless frustration
عزى يعزي تعزية مواساة تعازي |  | condolence console consolation
جرؤ يجرؤ جرأة تجرأ أقدم | اتجرأ | dare dared boldness
أعطى يعطي عطاء منح يمنح وهب | ادى يدي عطى | give gave given grant award
منح يمنح قلد كرم تكريم أعطى | ادى | award awarded confer grant
أهدى يهدي إهداء هدية هدايا | جاب_هدية | gift present donate
تبرع تبرعات وهب | اتبرع | donate donated donation contribute
قدم تقديم وفر منح عرض | ادى | offer provide present give
وفر توفير أمن تأمين أتاح إتاحة |  | provide provided supply supplied
زود تزويد أمد إمداد مد |  | supply supplied equip provide
وزع توزيع قسم تقسيم | فرق | distribute distributed distribution
حصل_على حصول نال ينال أحرز اكتسب | خد جاب حصل | get got gotten obtain receive acquire
نال ينال نيل حاز فاز_ب | خد كسب | win won receive earn gain
امتلك يمتلك ملك ملكية حاز حيازة اقتنى | عنده | own owned possess ownership
مالك ملاك صاحب أصحاب | بتاع مول | owner proprietor possessor
احتفظ احتفاظ حفظ أبقى | خلى | keep kept retain preserve
سلم تسليم أودع ناول | ادى | deliver hand handed
أعاد إعادة رد أرجع إرجاع | رجع | return returned restore give_back
استعاد استعادة استرد استرداد استرجع | رجع | recover regain retrieve reclaim
استعار استعارة اقترض اقتراض استلف | سلف | borrow borrowed loan
أقرض إقراض أعار إعارة قرض | سلف | lend lent loan
سرق يسرق سرقة نهب اختلس سطا | نشل باق خنب | steal stole stolen theft rob robbery
نهب ينهب سلب | سرق | loot looted plunder pillage
صادر مصادرة حجز استولى | خد | confiscate seize seized confiscation
استولى استيلاء سيطر سيطرة احتل | خد | seize seized capture take_over
ورث يرث وراثة إرث ميراث تركة |  | inherit inherited inheritance heir
تبادل مبادلة مقايضة | بدل | exchange swap trade
استبدل استبدال بدل تبديل أبدل | غير | replace replaced substitute replacement
ترك يترك خلف | ساب خلى | leave left abandon
هجر يهجر تخلى | ساب سيب | abandon abandoned desert forsake
تنازل تخلى تنحى | اتنازل ساب | waive relinquish cede give_up
تخلص تخليص تخلى | خلص_من رمى | rid dispose disposal
رمى يرمي ألقى قذف طرح | حدف زت لاح | throw threw thrown cast
حفظ يحفظ صان صيانة حافظ محافظة |  | preserve keep kept conserve maintain
خزن تخزين ادخر | شال | store stored storage
أخفى يخفي إخفاء خبأ كتم | خبى دس خش | hide hid hidden conceal
ذهب يذهب ذهاب مضى توجه | راح يروح مشى غدا | go went gone going
جاء يجيء أتى يأتي مجيء قدم قدوم | جه جا اجا ييجي | come came coming arrive
وصل يصل وصول بلغ قدم | جه لحق | arrive arrived arrival reach
غادر مغادرة رحل رحيل ترك | مشي ساب راح فل | leave left depart departure
دخل يدخل دخول ولج | خش فات | enter entered entry
رجع يرجع رجوع عاد يعود عودة | عاود رد ولى | return returned come_back
سافر سفر ارتحل رحلة رحلات |  | travel traveled travelled trip journey fly flew flown
زار يزور زيارة زيارات | راح | visit visited visitor
هاجر هجرة نزح نزوح اغترب مهاجر | سافر | migrate emigrate migration immigrant
نزح ينزح نزوح تشرد نازح نازحون | هج | displace displaced flee fled
فر يفر فرار هرب هروب | جري طفش | flee fled escape escaped
نجا ينجو نجاة سلم | نجى فلت | survive survived survivor escape
طارد مطاردة لاحق ملاحقة | جري_ورا | chase pursue pursuit
تبع يتبع لحق | مشي_ورا | follow followed pursue
قاد يقود قيادة تزعم ترأس قائد قادة |  | lead led leader command
قاد ساق سياقة قيادة | سواقة | drive drove driven driver
رافق مرافقة صاحب اصطحب | راح_مع | accompany escort accompanied
ركض يركض جرى عدا عدو |  | run ran running
طار يطير طيران حلق تحليق |  | fly flew flown flight
سبح يسبح سباحة عام |  | swim swam swum swimming
أبحر إبحار ملاحة ركب_البحر |  | sail sailed navigate voyage
غرق يغرق غريق غرقى |  | sink sank sunk drown drowned
صعد يصعد صعود ارتقى تسلق طلع |  | climb ascend rise rose
نزل ينزل نزول هبط هبوط انحدر | هود | descend go_down land
هبط هبوط حط نزل |  | land landed landing
أقلع إقلاع طار | طلع قام | take_off took_off depart
سقط يسقط سقوط وقع هوى | طاح | fall fell fallen drop
قفز يقفز وثب نط | نقز | jump jumped leap leapt
عبر يعبر عبور اجتاز اجتياز قطع | عدى | cross crossed crossing pass
مر يمر مرور اجتاز | عدى فات | pass passed passing
تحرك حركة تحركات تنقل | اتحرك | move moved movement
نقل ينقل حول رحل | ودى شال | transfer transport move moved
انتقل انتقال تحول رحل | اتنقل نقل عزل | move moved relocate transfer
حمل يحمل رفع | شال هز رفد | carry carried bear bore
جلب يجلب أحضر إحضار أتى_ب | جاب يجيب | bring brought fetch
دفع يدفع زج | زق دف دفش | push pushed shove
سحب يسحب جر شد |  | pull pulled drag draw drew
وقف يقف وقوف توقف | قام | stand stood stop
جلس يجلس جلوس قعد قعود | كلس | sit sat seated
استلقى رقد اضطجع تمدد | اتسطح اتمدد | lie lay lain recline
دار يدور دوران طاف | لف | rotate revolve orbit turn
تجول تجوال جال جولة طاف | لف اتمشى | tour wander roam
اتجه اتجاه توجه قصد | راح | head headed direction
اقترب اقتراب دنا تقرب | قرب | approach approached near
ابتعد ابتعاد نأى | بعد | distance move_away
تجمع احتشد احتشاد اجتمع | اتجمع اتلم | gather gathered assemble crowd
انتشر انتشار تفشى شاع ذاع |  | spread spreading prevalence widespread
تقدم يتقدم زحف | اتقدم | advance advanced progress
سبق يسبق تقدم | قبل | precede preceded earlier
تلا يتلو أعقب خلف لحق | جه_بعد | follow followed succeed next
اخترق اختراق نفذ تسلل | دخل | penetrate breach hack infiltrate
تسلل تسرب متسلل | اتسلل | infiltrate sneak infiltration
تسرب تسريب سرب | اتسرب | leak leaked leakage
تدفق جرى سال انصب صب |  | flow flowed pour
صب يصب مصب انصب | كب | flow pour mouth empty
نبع ينبع منبع منابع | طلع | source spring originate rise
تجاوز تخطى فاق زاد_عن | عدى فات زاد | exceed exceeded surpass overtake
وجد يوجد وجود كان | فيه في موجود كاين اكو | exist existed existence
وقع يقع موقع تقع كائن موجود | فين مكان | locate located location situate situated lie lies
يقع تقع موقع مكان | فين وين | located location place where
حدد تحديد عين تعيين |  | determine specify identify
سكن يسكن قطن عاش أقام إقامة | عايش ساكن قاعد | live lived reside dwell inhabit
سكان قاطنون أهالي ساكن عدد_السكان | ناس | population inhabitants residents
عاش يعيش عيش حيا حياة | عايش | live lived life
بقي يبقى بقاء ظل مكث | فضل قعد ضل | remain remained stay stayed
استقر استقرار أقام استوطن استيطان | قعد سكن | settle settled settlement
أقام إقامة نزل مكث | قعد | stay stayed reside residence
أحاط إحاطة طوق حاصر | حاوط لف | surround surrounded encircle
حد يحد حدود تاخم متاخمة جاور مجاورة | جنب | border borders bordered adjacent neighbor
توسط وسط منتصف | في_النص | center middle central
امتد امتداد مد استطال |  | extend extended stretch span
أطل يطل إطلالة مطل | بيطل | overlook overlooking view
بعد يبعد مسافة | بعيد | distance far away
استمر استمرار دام يدوم تواصل استغرق | فضل قعد | continue last lasted persist
استغرق دام مدة استمر | خد قعد | take took last lasted duration
تأخر تأخير أبطأ | اتأخر عوق | delay late delayed
أسرع إسراع عجل تعجيل تسارع | استعجل سرع بسرعة | hurry accelerate speed
انتظر انتظار ترقب | استنى نطر تسنى | wait waited await
بدا يبدو ظهر | باين بان شكله | seem seemed appear look
ظهر يظهر ظهور برز بروز بان | طلع | appear appeared appearance emerge
اختفى اختفاء غاب غياب توارى | غبر | disappear disappeared vanish
غاب يغيب غياب تغيب |  | absent absence miss
حضر يحضر حضور شهد | جه | attend attended attendance present
كون يكون صار أصبح أضحى بات | بقى ولى | become became turn
تحول انقلب أصبح صار | اتحول بقى | transform become became turn
حدث يحدث حدوث وقع جرى حصل | صار | happen happened occur occurred take_place
اندلع اندلاع نشب نشوب انفجر ثار | قامت بدأت | erupt break_out broke_out outbreak
بدأ يبدأ بدء بداية شرع ابتدأ انطلق | ابتدى بدى بلش | begin began begun start started commence
افتتح افتتاح دشن تدشين فتح |  | inaugurate open opened opening
انطلق انطلاق انطلاقة بدأ | قام | launch launched start started
أطلق إطلاق دشن تدشين | نزل | launch launched release
استأنف استئناف عاود | رجع_تاني كمل | resume resumed resumption
انتهى ينتهي انتهاء نهاية ختم ختام | خلص تم سالا | end ended finish finished conclude
أنهى إنهاء أتم ختم أكمل | خلص نهى كمل | end finish finished complete terminate
أكمل إكمال أتم إتمام استكمل | كمل خلص | complete completed completion finish
أوقف إيقاف وقف منع علق |  | stop stopped suspend halt
علق تعليق أوقف جمد تجميد | وقف | suspend suspended suspension freeze
ألغى يلغي إلغاء أبطل إبطال | لغى كنسل | cancel cancelled abolish annul
كف توقف أقلع_عن امتنع | بطل | quit cease stop abstain
تأسس تأسيس نشأ قام أنشئ | اتأسس اتعمل | establish founded found foundation
أسس تأسيس أنشأ أقام مؤسس | عمل | found founded establish founder set_up
نشأ ينشأ نشأة منشأ ظهر | طلع بدأ | arise arose originate origin emerge
نشأ ترعرع تربى شب | اتربى كبر | grow_up grew_up raised
أصل أصول منشأ جذور مصدر | جاي_منين | origin source root
تكرر تكرار أعاد تردد | اتكرر عاد | repeat repeated recur
صادف مصادفة وافق تزامن | جه_مع | coincide coincidence coincided
تزامن صاحب ترافق | في_نفس_الوقت | coincide simultaneous concurrent
ولد يولد ولادة ميلاد مولد مواليد | اتولد خلق ولدت تزاد | born birth birthday birthdate
أنجب إنجاب ولدت خلف | جاب ولد | beget have_children give_birth gave_birth
ولدت وضعت ولادة وضع مخاض | خلفت | childbirth give_birth deliver labor
حملت حمل حامل حبل | حبلى | pregnant pregnancy conceive
ربى يربي تربية نشأ تنشئة | كبر | raise raised bring_up brought_up rear
تبنى كفل كفالة | اتبنى | adopt adopted adoption
نما ينمو نمو كبر ترعرع | نمى | grow grew grown growth
كبر يكبر شاخ شيخوخة هرم | عجز شاب | age aging old
تزوج يتزوج زواج اقترن قران نكاح | اتجوز جواز جاز عرس | marry married marriage wed wedding
زوج أزواج قرين بعل | جوز راجل رجل | husband spouse
زوجة زوجات عقيلة حرم قرينة | مرات مراته مرا مرة | wife wives spouse
خطب يخطب خطبة خطوبة |  | engage engaged engagement betrothed fiance
طلق يطلق طلاق انفصل انفصال تطليق | اتطلق اطلق | divorce divorced separation
مات يموت موت توفي وفاة رحل قضى | اتوفى | die died death dead pass_away
توفي وفاة رحيل فارق_الحياة وافته_المنية مصرع | اتوفى مات | died death decease passed_away
لقي_مصرعه قتل مقتل مصرع هلك | مات اتقتل | killed die died perish
قتل يقتل مقتل اغتال أردى | موت دبح | kill killed murder slay slain
اغتال اغتيال مقتل قتل |  | assassinate assassination assassinated murder
قاتل قتلة سفاح مجرم | قتال | killer murderer assassin
استشهد استشهاد شهيد شهداء |  | martyr martyred martyrdom
انتحر انتحار قتل_نفسه | موت_نفسه | suicide kill_himself
شنق يشنق أعدم إعدام | علق | hang hanged hanging
أعدم إعدام قتل شنق |  | execute executed execution
ذبح يذبح نحر | دبح | slaughter slaughtered behead
خنق يخنق اختنق اختناق | اتخنق | choke strangle suffocate
دفن يدفن ووري_الثرى قبر ضريح | اندفن | bury buried burial grave
شيع تشييع جنازة جنائز دفن |  | funeral burial procession
مرض يمرض اعتل سقم | تعب عيي | sick ill disease illness
أصيب إصابة تعرض عانى | اتصاب جاله | infected injured suffer affected
عدوى أعدى انتقال_العدوى تفشي | عدى | infect infection contagion transmit
جرح يجرح أصاب إصابة جرحى | اتعور اتصاب | wound injured injury hurt
شفي يشفى شفاء تعافى برئ | خف طاب | recover recovery heal cure
عالج يعالج علاج معالجة داوى مداواة شفى |  | treat treated treatment cure heal therapy
شخص تشخيص فحص | كشف | diagnose diagnosis diagnosed
وقى يقي وقاية تجنب حمى | احمي | prevent prevention protect
طعم تطعيم لقح تلقيح لقاح | جلبة | vaccinate vaccination vaccine inoculate
أنقذ إنقاذ نجى خلص | لحق نجد | rescue rescued save saved
نام ينام نوم رقد غفا | نعس | sleep slept asleep
استيقظ استيقاظ صحا أفاق نهض | صحي فاق قام | wake woke woken awake
أكل يأكل تناول تغذى | كل كلا | eat ate eaten feed
شرب يشرب احتسى |  | drink drank drunk
تغذى يتغذى تغذية اقتات يأكل غذاء | بياكل أكله | feed fed eat diet
تنفس استنشق شهق | اتنفس | breathe breathing respiration inhale
تكاثر تناسل توالد | اتكاثر | reproduce reproduction breed bred
انقرض انقراض فني اندثر |  | extinct extinction die_out
ورث انتقل وراثي وراثة |  | hereditary inherit genetic
صنع يصنع صناعة أنتج إنتاج | عمل | make made manufacture produce production
أنتج إنتاج صنع منتج منتجات | طلع | produce produced production producer
عمل يعمل فعل يفعل قام_ب | سوى دار | do did done perform act
عمل يعمل اشتغل شغل وظيفة مهنة | خدم | work worked job profession occupation
خلق يخلق أوجد أنشأ | عمل | create created creation
بنى يبني بناء شيد تشييد أنشأ عمر | عمل | build built construct construction erect
أعاد_بناء إعمار إعادة_إعمار تعمير عمر | بنى_تاني | rebuild rebuilt reconstruction
رمم ترميم أصلح تجديد جدد | صلح | restore restoration renovate renovation
صمم تصميم خطط هندس مصمم |  | design designed designer
هدم يهدم دمر تدمير قوض | هد كسر | demolish destroy demolition
دمر تدمير خرب تخريب دمار أتلف | كسر | destroy destroyed destruction devastate ruin
خرب تخريب أفسد إفساد أتلف إتلاف | بوظ خسر | spoil damage sabotage ruin
كسر يكسر حطم تحطيم تحطم | هرس | break broke broken smash
انهار انهيار تداعى سقط | وقع اتهد | collapse collapsed fall fell
تحطم سقط اصطدم | اتكسر وقع | crash crashed wreck
احترق احتراق حريق اشتعل اشتعال حرق | ولع اتحرق | burn burned burnt fire
أحرق يحرق إحراق أضرم أشعل حرق | ولع | burn burned set_fire arson
أطفأ أخمد إخماد | طفى | extinguish put_out quench
انفجر انفجار تفجر دوى | فرقع طق | explode exploded explosion blast
فجر تفجير نسف |  | bomb detonate bombing blow_up
أضر إضرار ألحق_ضررا ضرر تضرر | ضر أذى | damage harm damaged hurt
أصلح إصلاح صلح تصليح رمم | سقم | repair repaired fix mend
أصلح إصلاح إصلاحات قوم |  | reform reformed reforms
رسم يرسم صور لوحة |  | draw drew drawn paint painting
نحت ينحت تمثال نقش |  | sculpt carve sculpture
صور تصوير التقط مصور |  | photograph film photo shoot shot
مثل يمثل تمثيل أدى جسد دور بطولة |  | act acted acting star starred role
أخرج إخراج مخرج |  | direct directed director
غنى يغني غناء أنشد أدى شدا |  | sing sang sung song singer
لحن تلحين ألف ملحن موسيقى |  | compose composed composer
عزف يعزف موسيقي عازف | لعب | play played musician
رقص يرقص رقصة | شطح | dance danced dancing
ألف تأليف كتب مؤلف وضع صنف |  | author write wrote written
نظم_الشعر قرض شعر قصيدة قال_شعرا | كتب_شعر | poem poetry verse compose
طبع يطبع طباعة نشر |  | print printed printing
زرع يزرع زراعة غرس استنبت |  | plant planted cultivate grow grew
حصد يحصد حصاد جنى قطف | لم | harvest harvested reap
طبخ يطبخ طها طهي أعد | طيب | cook cooked cooking
أعد يعد إعداد حضر تحضير جهز | وجد | prepare prepared preparation
جهز تجهيز زود أعد هيأ |  | equip equipped prepare
طور تطوير حسن تحديث |  | develop developed development
حدث تحديث جدد تجديد طور |  | update updated modernize renew
استعمل استعمال استخدم استخدام وظف |  | use used usage utilize employ
استفاد استفادة انتفع انتفاع |  | benefit benefited profit
استغل استغلال انتهز |  | exploit exploitation exploited
شغل تشغيل أدار | خدم | operate run ran operation
ركب تركيب نصب جمع |  | install assemble installed
ربط يربط وصل أوصل شبك |  | connect connected link tie
فصل يفصل قطع فرق |  | separate separated separation divide
قسم تقسيم جزأ تجزئة قسمة |  | divide divided partition division
انقسم انقسام تفرق تجزأ |  | split divided division
قطع يقطع بتر قص |  | cut sever amputate
استخرج استخراج استخلص استخلاص | طلع | extract extracted extraction mine
جمع يجمع حشد لملم | لم | collect collected gather
ضم يضم ألحق إلحاق |  | annex annexed annexation join
دمج يدمج اندمج اندماج وحد |  | merge merged merger integrate
خلع يخلع نزع | قلع | remove take_off took_off
غسل يغسل نظف تنظيف | نضف | wash washed clean
لوث تلويث تلوث دنس | وسخ | pollute pollution contaminate
فتح يفتح شرع | حل | open opened opening
غطى يغطي تغطية كسا |  | cover covered coverage
ملأ يملأ ملء شغل | ملى عمر | fill filled full
أفرغ إفراغ أخلى إخلاء فرغ | فضى خوى | empty emptied evacuate
علق تعليق شنق |  | hang hung suspend
وضع يضع حط | دار | put place placed set
رفع يرفع أعلى | شال علا | raise raised lift
أزال إزالة محا أبعد | شال محى حيد | remove removed removal eliminate
ازداد زيادة زاد ارتفع ارتفاع تزايد نما | كتر طلع | increase increased rise rose risen grow grew
انخفض انخفاض قل تراجع هبط تناقص تدنى | نزل نقص | decrease decreased decline drop fall fell
رفع زاد زيادة ضاعف علا | غلى زود | raise raised increase
خفض تخفيض قلل تقليل قلص تقليص | نزل نقص | reduce reduced reduction cut lower
ضاعف مضاعفة تضاعف | اتضاعف ضعف | double doubled multiply
توسع توسيع وسع اتسع | كبر | expand expanded expansion enlarge
تقلص انكمش انكماش ضاق | صغر قل | shrink shrank shrunk contract
نقص ينقص شح ندرة عجز | قلة | lack shortage scarcity deficit
أضاف إضافة زاد ألحق | ضاف زود | add added addition
حذف يحذف شطب محا مسح | شال | delete deleted erase remove
غير يغير تغيير عدل تعديل بدل تبديل |  | change changed alter modify
تغير تبدل تحول | اتغير | change changed shift
حول تحويل غير قلب |  | convert converted transform conversion
عدل تعديل نقح تنقيح غير |  | amend amended amendment modify
تطور تقدم نما ارتقى | اتطور | develop evolve evolution development
تحسن تطور تعافى | اتحسن بقى_أحسن | improve improved improvement better
حسن تحسين طور جود |  | improve enhance improvement
ساء يسوء سوء تدهور تردى | وحش | worsen deteriorate deterioration
تفاقم استفحل اشتد احتدم | زاد | worsen escalate aggravate
تصاعد تصعيد اشتد | زاد علي | escalate escalation escalated
قوى تقوية عزز تعزيز دعم رسخ |  | strengthen reinforce boost
ضعف يضعف وهن أضعف |  | weaken weak weakened
تضخم غلاء ارتفاع_الأسعار | الغلا | inflation inflate
ذاب يذوب ذوبان انصهر انصهار | داب ساح | melt melted thaw dissolve
تجمد تجلد تصلب | اتجمد تلج | freeze froze frozen
تبخر غلى غليان | اتبخر | evaporate boil evaporation
جف يجف جفاف يبس نضب | نشف | dry dried drought
سخن تسخين حمى احتر | دفى | heat heated warm
برد تبريد فتر | سقع | cool cooled chill
أضاء إضاءة أنار إنارة لمع | نور ضوى | light lit illuminate
تعطل عطل توقف خلل | باظ خرب | break_down broke_down fail failure malfunction
استعاض عوض تعويض |  | compensate compensation
تكيف تأقلم تلاءم | اتأقلم اتعود | adapt adapted adaptation adjust
اعتاد تعود ألف | اتعود متعود | accustom used_to habit
تأثر أثر تأثير | اتأثر | influence influenced affect affected
سبب يسبب تسبب أدى_إلى أحدث أفضى | عمل خلى | cause caused lead_to led result
سبب أسباب علة دافع دوافع داعي | ليه علاش ليش | reason cause why motive
أدى يؤدي أفضى نتج_عنه أسفر | عمل وصل | lead led result cause
نتج ينتج نتيجة نجم أسفر ترتب | طلع | result outcome consequence
نتيجة نتائج عاقبة عواقب أثر آثار تداعيات |  | result consequence effect outcome
أسفر إسفار خلف أوقع أدى | خلى | result leave left cause
أثر يؤثر تأثير آثار نفوذ |  | affect influence impact effect
هدف يهدف أهداف غاية غرض سعى قصد | عشان | aim goal purpose objective
سعى يسعى حاول جهد |  | seek sought strive strove try
حاول محاولة سعى جرب |  | try tried attempt effort
ساعد مساعدة أعان عون عاون أسهم |  | help helped assist aid
أسهم إسهام ساهم مساهمة شارك |  | contribute contributed contribution
دعم يدعم ساند مساندة أيد تأييد آزر | سند شجع | support supported back endorse
شجع تشجيع حفز تحفيز حث |  | encourage encouraged urge
عرقل عرقلة أعاق إعاقة عطل تعطيل | وقف | hinder obstruct impede block
منع يمنع حظر يحظر حرم |  | prevent prevented ban banned prohibit forbid
سمح يسمح سماح أذن أجاز إجازة أباح | خلى | allow allowed permit permission let
أتاح إتاحة مكن تمكين سمح | خلى يقدر | enable allow make_available
اضطر اضطرار أجبر إجبار أرغم إرغام أكره | غصب | force forced compel oblige
وجب يجب ينبغي لزم يلزم تحتم | لازم خاص | must should necessary require
احتاج احتياج حاجة تطلب لزم | محتاج عايز خصه | need needed require
تطلب استلزم استدعى اقتضى | محتاج عايز | require required entail demand
استطاع يستطيع استطاعة قدر تمكن أمكن | يقدر عرف نجم | can could able manage
اعتمد اعتماد ارتكز استند قام_على |  | depend rely based
استند استناد ارتكز بني اعتمد | على_أساس | based rest
تعلق خص ارتبط اتصل | يخص بخصوص | relate concern regarding
ارتبط ارتباط علاقة صلة | مرتبط | link linked connection relation
تضمن يتضمن اشتمل شمل يشمل احتوى ضم | فيه | include included contain comprise
احتوى يحتوي احتواء ضم تضمن حوى | فيه جواه | contain contained hold include
تكون يتكون تألف يتألف تركب مكون مكونات | مكون_من فيه | consist composed comprise made_up
شكل يشكل كون مثل |  | form formed constitute make_up
عنصر عناصر مكون مكونات جزء | حاجة | element component ingredient part
مثل يمثل تمثيل عد شكل |  | represent represented representation
انتمى ينتمي انتماء تبع ينسب | من | belong belonged affiliation
تبع تابع تبعية خضع |  | subordinate belong affiliated
نسب ينسب نسبة عزا يعزو | قال_إن | attribute attributed ascribe
اختلف اختلاف تباين فرق تفاوت | غير | differ difference differed vary
شابه تشابه شبه ماثل تماثل | زي بحال | resemble similar similarity alike
ساوى يساوي مساواة عادل تساوى | قد | equal equals equality equivalent
وافق موافقة طابق مطابقة توافق | زي | match correspond conform
تميز امتاز اتسم اتصف | متميز | characterized distinguished feature
اشتهر يشتهر شهرة عرف_ب مشهور | معروف | famous known renowned fame
بلغ يبلغ وصل قدر ناهز | بقى | reach reached amount total
قدر يقدر بلغ نحو حوالي | ييجي تقريبا | estimate estimated approximately about
كلف يكلف تكلفة كلفة ثمن | بكام | cost costs price
وزن يزن ثقل كتلة | قد_ايه | weigh weight mass
تراوح يتراوح مدى | من_لحد | range ranged between
غلب يغلب ساد سيادة سيطر |  | dominate prevail predominant
ساد يسود سيادة عم |  | prevail prevailed dominate
خص يخص اختص تخصص | بتاع | concern specialize specific
تخصص اختصاص تخصصات |  | specialize specialty specialization major
استثنى استثناء عدا استبعد استبعاد | ما_عدا | except exception exclude
شارك مشاركة اشترك اشتراك ساهم | دخل | participate participated participation share
انضم انضمام التحق التحاق دخل |  | join joined membership accession
عضو أعضاء عضوية منتسب |  | member membership
تعاون شراكة تضافر | اتعاون | cooperate cooperation collaborate collaboration
واجه مواجهة تصدى جابه مجابهة | وقف_قدام | face faced confront encounter
تعرض لقي واجه | حصل_له اتعرض | undergo exposed suffer subject
تجنب تفادى اجتنب | بعد_عن | avoid avoided avoidance
خضع يخضع خضوع استسلم رضخ أذعن |  | submit submitted undergo yield
قبل يقبل قبول وافق رضي |  | accept accepted acceptance approve
رفض يرفض أبى | مارضيش | refuse refused reject rejection
وافق موافقة أقر إقرار صادق مصادقة |  | approve approved agree approval ratify
اتفق اتفاق توافق إجماع |  | agree agreed agreement accord
نفذ تنفيذ طبق تطبيق أنجز | عمل | implement carry_out execute implementation
طبق تطبيق نفذ عمل_ب |  | apply applied application enforce
أنجز إنجاز حقق تحقيق إنجازات | عمل | achieve achieved accomplish achievement
نجح ينجح نجاح أفلح وفق |  | succeed succeeded success
فشل يفشل أخفق إخفاق رسب | سقط | fail failed failure
استحق استحقاق جدير أهل | يستاهل | deserve deserved worth merit
أخطأ خطأ غلط زل |  | err mistake error wrong
حارب محاربة حرب قاتل قتال خاض_حربا | اتحارب | fight fought war battle combat
حرب حروب نزاع صراع قتال |  | war conflict fighting warfare
معركة معارك موقعة وقعة غزوة |  | battle fight clash
قاتل قتال مقاتلة حارب | اتقاتل | fight fought combat
نزاع نزاعات خلاف صراع خصومة | خناقة مشكلة | dispute conflict quarrel
تشاجر شجار عراك مشاجرة تعارك | اتخانق خناقة هوشة مضاربة | quarrel fight brawl
اشتبك اشتباك اشتباكات مواجهات صدام | اتخانق | clash clashes clashed skirmish
هاجم هجوم مهاجمة شن_هجوما اعتداء | هجم ضرب | attack attacked assault raid
اعتدى اعتداء هجوم عدوان تعدى | اتعدى ضرب | assault attack aggression
غزا يغزو غزو اجتاح اجتياح | دخل | invade invaded invasion
احتل احتلال استعمر استولى | خد | occupy occupied occupation
استعمر استعمار احتلال استيطان |  | colonize colonial colonialism colony
فتح فتوحات غزا ضم |  | conquer conquered conquest
قصف يقصف ضرب غارة غارات |  | bomb bombing shell bombard strike
أطلق_النار إطلاق_النار رمى رشق | ضرب_نار قوس طخ | shoot shot fire gunfire
ضرب يضرب لكم صفع | خبط | hit beat beaten strike struck
دافع دفاع ذاد حمى |  | defend defended defense defence
حمى يحمي حماية صان وقى |  | protect protected protection guard
حرس يحرس حراسة حارس حراس | غفير | guard guarded watch
قاوم مقاومة تصدى صمد |  | resist resisted resistance
صمد يصمد صمود ثبت قاوم |  | withstand withstood resist hold
استسلم استسلام خضع ألقى_السلاح | سلم | surrender surrendered capitulate
انتصر انتصار نصر هزم فاز ظفر | كسب غلب | win won victory triumph defeat
هزم يهزم هزيمة قهر دحر غلب | كسر | defeat defeated beat
انهزم هزيمة خسر انكسر اندحر | اتغلب | defeated lose lost defeat
سيطر سيطرة هيمن هيمنة بسط_نفوذه | مسك | control controlled dominate domination
أسر يأسر أسير أسرى | مسك | capture captured prisoner captive
حرر تحرير أطلق_سراح أفرج | طلع | liberate liberated free liberation
استقل استقلال تحرر انفصل |  | independence independent
أفرج إفراج أطلق_سراح أخلى_سبيل إطلاق_سراح | طلع سابوه خرج | release released free freed
ثار يثور ثورة انتفض انتفاضة تمرد | قام | revolt revolution uprising rebel
تمرد عصيان عصى متمرد متمردون |  | rebel rebellion mutiny insurgent
تظاهر تظاهرة مظاهرة مظاهرات احتجاج مسيرة | اتظاهر | demonstrate demonstration protest march
أضرب إضراب اعتصام اعتصم | گريف | strike sit_in walkout
قمع يقمع اضطهد كبت |  | repress suppress oppression crackdown
اضطهد اضطهاد ظلم جار | حگر | persecute persecution oppress
عذب تعذيب نكل تنكيل |  | torture tortured torment
نفى ينفي منفى أبعد إبعاد | طرد | exile exiled banish deport
طرد يطرد أخرج أقصى إقصاء | مشى كرش | expel expelled evict dismiss
رحل ترحيل أبعد إبعاد هجر تهجير | طرد | deport deportation deported displace
هجر تهجير تشريد إجلاء |  | displace forced displacement
تسلح سلح تسليح سلاح |  | arm armed armament
جند تجنيد حشد تعبئة |  | recruit enlist conscription mobilize
نشر_قوات نشر انتشار حشد | نزل | deploy deployed deployment
تدخل توسط وساطة | اتدخل | intervene intervention mediate interfere
توسط وساطة وسيط وسطاء | اتوسط | mediate mediation mediator
تفاوض مفاوضات محادثات مباحثات | اتفاوض | negotiate negotiation negotiations talks
سالم سلام صلح هدنة |  | peace truce ceasefire
هدنة وقف_إطلاق_النار تهدئة مهادنة |  | ceasefire truce armistice
عاهد معاهدة اتفاقية ميثاق اتفاق |  | treaty pact agreement convention
تحالف حلف ائتلاف حليف حلفاء | اتحالف | ally alliance coalition
تآمر مؤامرة دسيسة | اتآمر | conspire conspiracy plot
خان يخون خيانة غدر |  | betray betrayal betrayed treason
تجسس جاسوس جواسيس تخابر | اتجسس | spy spying espionage
انتقم انتقام ثأر قصاص | خد_تاره | revenge retaliate vengeance
أرهب إرهاب روع ترويع إرهابي |  | terrorize terrorism terrorist terror
حاول_اغتيال محاولة_اغتيال استهدف استهداف | حاول_يقتل | target assassination attempt
استهدف استهداف قصد صوب |  | target targeted aim
تسبب_في_خسائر خسائر ضحايا قتلى |  | casualties victims losses toll
ضحية ضحايا قتيل قتلى |  | victim casualty dead fatality
اصطدم اصطدام تصادم صدم ارتطم | خبط دخل_في | collide collision crash hit
دهس يدهس صدم | داس خبط | run_over hit trample
حكم يحكم ساس تولى_الحكم | مسك | rule ruled govern reign
حاكم حكام والي أمير سلطان |  | ruler governor sovereign
تولى يتولى شغل_منصب تقلد تسلم | مسك خد_منصب | assume hold held take_office took_office
اعتلى_العرش تولى_العرش تتويج توج اعتلاء | مسك_الحكم | throne crown crowned accede coronation
ترأس يترأس رئاسة رأس قاد | رئيس مسك | head chair preside lead led
رئيس رؤساء زعيم قائد رأس |  | head leader chief chairman
عين تعيين نصب تنصيب سمى ولى | حط | appoint appointed appointment nominate
رشح ترشيح ترشح مرشح | نزل_الانتخابات | nominate candidate nomination run
انتخب انتخاب انتخابات اقتراع |  | elect elected election vote
صوت تصويت اقترع اقتراع أدلى_بصوته | انتخب | vote voted voting ballot
استقال استقالة تنحى | ساب_الشغل | resign resigned resignation step_down
أقال إقالة عزل فصل إعفاء أعفى | شال مشى طرد | dismiss dismissed sack fire fired
عزل يعزل خلع إطاحة أطاح أسقط | شال | depose overthrow overthrew oust remove
انقلب انقلاب أطاح إطاحة |  | coup overthrow putsch
خلف يخلف خلافة تبع خليفة | جه_بعد مسك_بعد | succeed succeeded successor
ناب ينوب نيابة نائب نواب |  | deputy vice represent
مثل تمثيل ناب ممثل مندوب |  | represent represented representative delegate
أدار إدارة سير تسيير مدير دبر | مشى | manage managed run ran administer management
نظم تنظيم رتب أقام استضاف | عمل | organize organise organized arrange host
استضاف استضافة احتضن احتضان نظم |  | host hosted hosting
استقبل استقبال رحب ترحيب |  | receive welcome welcomed reception
أشرف إشراف راقب تولى |  | supervise oversee supervision
كلف تكليف عهد فوض تفويض أسند | خلى | assign assigned entrust mandate delegate
انعقد انعقاد عقد أقيم | اتعمل | held convene hold
أقام يقيم عقد نظم احتفل | عمل | hold held organize
احتفل احتفال أحيا احتفالات | عمل_حفلة | celebrate celebrated celebration commemorate
قاطع مقاطعة هجر امتنع |  | boycott boycotted
عاقب عقوبة عقوبات معاقبة عقاب |  | punish punishment sanction penalty
اعترف_ب اعتراف أقر | اعترف | recognize recognition recognized
طبع تطبيع طبع_العلاقات |  | normalize normalization
قطع_العلاقات قطيعة مقاطعة قطع |  | sever break_off cut ties
أصدر إصدار سن أعلن | طلع | issue issued release
سن يسن شرع تشريع قانون | عمل_قانون | legislate legislation enact law
انفصل انفصال استقل افترق |  | secede separate separation secession
حل يحل فض ألغى |  | dissolve dissolved dissolution disband
انحل انحلال تفكك تفكيك انهار | اتفكك | dissolve disintegrate break_up
نهض ينهض نهوض نهضة ازدهر ازدهار |  | rise renaissance flourish prosper
حاكم محاكمة قاضى مقاضاة | رفع_قضية | try trial prosecute tried
حكم يحكم قضى أصدر_حكما |  | sentence rule ruling verdict judge
أدين إدانة حكم_عليه أدان | اتحكم_عليه | convict convicted conviction guilty
برأ تبرئة براءة برئ |  | acquit acquitted acquittal innocent
اعتقل اعتقال قبض_على قبض ألقى_القبض أوقف احتجز | مسك شد | arrest arrested detain detained detention
احتجز احتجاز حبس اعتقل رهينة | حجز | detain detention hold hostage
سجن يسجن حبس اعتقال |  | imprison jail prison jailed
سجين سجناء معتقل محبوس نزيل | مسجون | prisoner inmate detainee
شهد يشهد شهادة أدلى_بشهادته شاهد شهود |  | testify witness testimony
قاضى رفع_دعوى دعوى مقاضاة | رفع_قضية | sue sued lawsuit litigation
استأنف طعن استئناف |  | appeal appealed
ارتكب ارتكاب اقترف جنى | عمل | commit committed perpetrate
أجرم جريمة جرائم جناية إجرام |  | crime offense felony
غش يغش خدع احتال احتيال نصب | ضحك_على | cheat deceive fraud scam
خدع يخدع خداع ضلل تضليل غرر | ضحك_على | deceive deceived mislead misled trick
زور تزوير زيف تزييف |  | forge forgery falsify counterfeit
رشا يرشو رشوة ارتشى |  | bribe bribery bribed
فسد يفسد فساد أفسد |  | corrupt corruption
اغتصب اغتصاب انتهك هتك_عرض |  | rape raped
تحرش ضايق مضايقة | اتحرش عاكس | harass harassment
ابتز ابتزاز هدد |  | blackmail extort extortion
خالف مخالفة خرق انتهك عصى |  | violate breach disobey violation
أطاع يطيع طاعة امتثل امتثال | سمع_الكلام طاع | obey obeyed comply obedience
عفا يعفو عفو صفح غفر سامح |  | pardon forgive forgave forgiven amnesty
حق حقوق استحق |  | right rights entitlement
رخص ترخيص رخصة إجازة تصريح |  | license permit authorization
باع يبيع بيع مبيعات تسويق |  | sell sold sale
اشترى يشتري شراء ابتاع اقتنى | شرى جاب | buy bought purchase acquire
استحوذ استحواذ اشترى تملك |  | acquire acquisition takeover
دفع يدفع سدد تسديد سداد | خلص | pay paid payment
أنفق إنفاق صرف نفقات مصاريف |  | spend spent expenditure expense
كسب يكسب ربح جنى | جاب دخل | earn gain profit
ربح يربح أرباح مكسب | كسب | profit gain win won
ادخر ادخار وفر توفير | حوش | save saving savings
استثمر استثمار استثمارات مستثمر | حط_فلوس | invest investment investor
مول تمويل دعم ممول |  | finance fund funding funded
استورد استيراد واردات جلب | جاب_من_بره | import imported imports
صدر تصدير صادرات |  | export exported exports
تاجر تجارة اتجر تبادل_تجاري |  | trade traded commerce merchant
أجر إيجار استأجر تأجير استئجار | كرى سأجر | rent rented lease hire
وظف توظيف شغل تشغيل عين | خدم | employ hire hired recruit
سرح تسريح فصل طرد | مشى رفد | lay_off laid_off dismiss fire
أفلس إفلاس أعسر | فلس | bankrupt bankruptcy insolvent
استدان دين ديون مديونية اقترض | استلف كريدي | debt owe borrow loan
خصخص خصخصة بيع_القطاع_العام |  | privatize privatization
أمم تأميم مؤممة |  | nationalize nationalization
راهن مراهنة رهان قامر مقامرة |  | bet gamble wager
تعاقد عقد أبرم إبرام عقود | اتعاقد مضى_عقد | contract sign deal
أبرم إبرام عقد وقع | عمل مضى | conclude sign signed
روج ترويج أعلن سوق تسويق دعاية | إعلان | promote advertise market marketing
ساوم مساومة فاوض فصال | فاصل | bargain haggle negotiate
استهلك استهلاك استعمل |  | consume consumed consumption
أودع إيداع وديعة | حط_في_البنك | deposit deposited
فقر يفقر افتقر فاقة عوز |  | poverty poor
اغتنى غني ثري ثراء ثروة |  | rich wealthy wealth
فاز يفوز فوز انتصر كسب تغلب | ربح | win won victory beat
توج تتويج أحرز_اللقب فاز_ب بطل | خد_البطولة | crowned champion title win won
أحرز إحراز سجل حقق نال | جاب | score achieve achieved win
سجل تسجيل أحرز هدف أهداف | جاب_جون حط_گول | score scored goal
لعب يلعب لاعب |  | play played player
تعادل تساوى متعادل | اتعادل | draw drew tie tied
نافس منافسة تنافس تبارى تسابق |  | compete competed competition rival
تأهل صعد بلغ | وصل اتأهل | qualify qualified qualification reach
أقصي إقصاء خرج خروج |  | eliminated knocked_out elimination
تصدر اعتلى احتل_المركز_الأول | الأول | top lead led first
تفوق بز فاق | اتفوق غلب | excel surpass outperform superiority
تحدى واجه | اتحدى | challenge challenged defy
اعتزل اعتزال تقاعد | بطل | retire retired retirement
تقاعد معاش اعتزال | طلع_معاش | retire retired retirement pension
ضيع أهدر إهدار بدد تبذير | بعزق | waste wasted squander
درب تدريب مدرب أشرف | كوتش | coach coached train trainer
واجه لاقى لعب_ضد تقابل مباراة | لعب_مع | face play match against
شجع مشجع مشجعون أنصار جماهير | جمهور | fan supporter cheer
راوغ مراوغة خادع حاور | رقص | dribble dodge evade
التقى يلتقي اجتمع قابل لقاء اجتماع مقابلة | اتقابل شاف لاقى | meet met meeting encounter
اجتمع اجتماع قمة مؤتمر ملتقى |  | meeting summit conference gather
تعرف تعارف التقى | اتعرف | meet met acquaint know
صادق صداقة صديق أصدقاء رفيق رفاق | صاحب اصحاب | friend friendship befriend
عادى عداء عدو أعداء خصم خصوم |  | enemy foe hostility opponent
عارض معارضة ناهض مناهضة رفض | ضد | oppose opposed opposition against
خالف اختلف تعارض خلاف |  | disagree disagreement differ
أيد تأييد ناصر مناصرة ساند | مع | support supported back favor
زامل زميل زملاء رفيق |  | colleague peer fellow
افترق انفصل فراق فارق | ساب انفصلوا | separate part split
عامل معاملة تعامل تصرف | اتعامل | treat deal treatment
تصرف سلك سلوك | اتصرف | behave behavior conduct act
كرم تكريم احتفى احتفاء |  | honor honored honour tribute
خدم يخدم خدمة |  | serve served service
ضيف ضيافة أضاف استضاف | عزم | host hospitality guest
اعتنى عناية رعى رعاية | خد_باله_من راعى | care look_after looked_after nurture
رعى يرعى رعاية كفل |  | sponsor patronage sponsored care
ضحى تضحية فدى فداء |  | sacrifice sacrificed
ميز تمييز تفرقة عنصرية | فرق | discriminate discrimination racism
حرم يحرم حرمان منع |  | deprive deprived deprivation
أزعج إزعاج ضايق مضايقة أقلق | زهق قلق | annoy disturb bother
آمن يؤمن إيمان اعتنق صدق |  | believe faith belief
اعتنق اعتناق أسلم دخل_في | دخل | convert converted embrace
أسلم إسلام اعتنق_الإسلام دخل_الإسلام |  | convert islam embraced
عبد يعبد عبادة تعبد تنسك |  | worship worshipped devotion
صلى يصلي صلاة |  | pray prayed prayer
صام يصوم صوم صيام أمسك |  | fast fasting fasted
حج يحج حاج حجاج |  | pilgrimage hajj pilgrim
دعا_الله دعاء ابتهل تضرع |  | pray supplicate supplication
أفتى إفتاء فتوى فتاوى مفتي |  | fatwa ruling
حرم تحريم حظر منع نهى | حرام | forbid forbade prohibit forbidden
أحل تحليل أباح حلال إباحة |  | permit lawful halal
أذنب ذنب ذنوب خطيئة إثم معصية |  | sin sinned guilt
تاب يتوب توبة ندم |  | repent repentance
كفر يكفر ألحد إلحاد |  | disbelieve atheism unbelief
أنزل نزول نزل أوحى وحي |  | reveal revelation revealed
بشر تبشير دعا دعوة |  | preach missionary preached
قدس تقديس عظم تعظيم بجل |  | sanctify revere holy
بعث بعثة أرسل نبوة رسالة |  | prophethood mission sent
شفر تشفير رمز ترميز |  | encrypt encode encryption
برمج برمجة برنامج كود |  | program programming code
حمل تحميل نزل تنزيل |  | download downloaded downloading
رفع تحميل نشر |  | upload uploaded
اخترق اختراق قرصنة قرصن | هكر اتهكر | hack hacked breach hacking
تفاعل استجاب استجابة | اتفاعل | react reaction interact
أشع إشعاع أصدر انبعاث بث | شع | radiate emit radiation emission
امتص امتصاص تشرب | مص شفط | absorb absorbed absorption
عكس يعكس انعكاس انعكس |  | reflect reflected reflection
ولد توليد أنتج كهرباء |  | generate generation produce
نقى تنقية صفى تصفية كرر تكرير | نضف | purify filter refine
كشف يكشف رصد |  | detect detected detection
نسخ ينسخ استنسخ استنساخ |  | copy copied clone
انشطر انشطار انقسام | انقسم | fission split divide
جاذبية جذب يجذب انجذب تجاذب | شد | attract gravity attraction
طفا يطفو طفو عام |  | float floated buoyancy
اهتز اهتزاز زلزل ارتج ارتجاج | اتهز | shake shook vibrate tremor
زلزال زلازل هزة_أرضية هزة |  | earthquake quake tremor
ثار ثوران انفجر بركان |  | erupt eruption volcanic
فاض يفيض فيضان طغى سيول | غرق | flood flooded flooding overflow
هطل يهطل هطول أمطر مطر أمطار | مطرت شتت شتا | rain rainfall precipitation
هب يهب هبوب عصف عصفت |  | blow blew storm wind
أشرق شروق طلع بزغ | طلعت | sunrise rise shine
غرب غروب أفل | غربت | sunset set
كسوف كسف انكسف كسوف_الشمس |  | solar_eclipse eclipse
خسوف خسف انخسف خسوف_القمر |  | lunar_eclipse eclipse
هضم يهضم هاضم |  | digest digestion digested
نزف ينزف نزيف نزف_الدم |  | bleed bled bleeding hemorrhage
أفرز إفراز فرز إفرازات |  | secrete secretion excrete
أجرى_عملية جراحة عملية_جراحية | عمل_عملية | operate surgery operation
زرع_عضو زراعة نقل | زرع | transplant transplantation implant
تورم انتفخ انتفاخ ورم | نفخ | swell swollen swelling
أدمن إدمان مدمن تعاطى |  | addict addiction addicted
سمم تسميم تسمم سم | اتسمم | poison poisoned poisoning
دخن تدخين سيجارة | شرب_سجاير | smoke smoking smoked
قام يقوم أجرى إجراء نفذ | عمل | perform carry_out conduct
أجرى يجري إجراء عقد نفذ | عمل | conduct conducted perform hold
خطا يخطو خطوة خطوات إجراء |  | step measure
اتخذ اتخاذ أخذ تبنى | خد | adopt take took
تبنى اعتمد اعتماد أقر | اتبنى | adopt adopted adoption
سعى طمح طموح تطلع |  | aspire ambition aspiration
اجتهد اجتهاد كد جد بذل_جهدا | تعب | strive strove effort
تعب يتعب أرهق إرهاق إعياء | عيا | tire tired fatigue exhaust
استراح راحة ارتاح استراحة | ريح | rest rested relax
أضل ضل تاه ضلال |  | stray lost astray
لام يلوم لوم عاتب عتاب |  | blame blamed reproach
كشف يكشف أظهر إظهار أزاح_الستار | بين | reveal revealed disclose uncover unveil
أظهر إظهار بين أبرز أبدى | ورى | show showed shown display
عرض يعرض أظهر قدم | ورى | show display exhibit present
فحوى مضمون محتوى محتويات | جواه ايه | content contents substance
أخفى ستر كتم كتمان | خبى دارى | conceal hide hid cover_up
شهد يشهد عرف مر_ب | شاف | witness witnessed experience
حدا دفع حمل_على | خلى | drive drove prompt motivate
ترتب نجم نشأ نتج | طلع | result ensue stem
ورد يرد ورود ذكر جاء | مذكور | mention mentioned appear
ذكر يذكر أشار نوه تطرق | جاب_سيرة | mention mentioned refer cite
تناول عالج بحث تطرق دار_حول | بيتكلم_عن | address deal cover about
تمحور دار_حول تناول | بيحكي_عن | revolve about center focus
ركز تركيز انصب اهتم |  | focus focused concentrate
ضمن يضمن ضمان كفل أمن |  | guarantee ensure secure
تأكد تحقق تثبت | اتأكد شيك | verify ensure verification check
تحقق تم أنجز | حصل | realize achieved fulfilled
أرشد إرشاد دل هدى وجه توجيه | ورى | guide guided direct guidance
دل يدل دلالة أشار بين |  | indicate indicated denote
قلد تقليد حاكى محاكاة تشبه |  | imitate imitated copy mimic
كافأ مكافأة مكافآت جازى جزاء |  | reward rewarded bonus
جازف مجازفة خاطر مخاطرة غامر مغامرة |  | risk adventure venture
حظي يحظى نال تمتع | خد | enjoy receive gain
أحكم إحكام أتقن إتقان أجاد إجادة | شاطر_في | master mastered proficient
أجاد يجيد إتقان تكلم أتقن | بيعرف | master speak fluent
تشكل تكون نشأ | اتكون | form formed formation
تجسد تجسيد جسد مثل |  | embody personify portray
تولد نشأ نتج | طلع | generate arise arose
انحدر انحدار تحدر أصله ينتسب |  | descend descended descent ancestry
انتسب انتساب التحق انضم | دخل | enroll join affiliate
التحق التحاق دخل انضم انتسب | سجل | enroll enrolled join attend
سجل تسجيل قيد اشترك اشتراك |  | register registered registration enroll
اشترك اشتراك سجل انضم |  | subscribe subscription subscribed
لبى تلبية استجاب استجابة | رد | respond response meet
أشبع إشباع لبى سد | شبع | satisfy fulfil saturate
شاهد مشاهدة تفرج متفرج | اتفرج شاف | watch watched viewer spectator
جذب يجذب استقطب استقطاب اجتذب | شد | attract attracted attraction draw
شغل يشغل احتل غطى | واخد | occupy occupied cover
غطى يغطي تغطية شمل |  | cover covered coverage
احتل يحتل احتلال جاء_في تبوأ | جه | rank ranked place occupy
صنف يصنف جاء_في حل ترتيب مرتبة |  | rank ranked ranking classified
أقلق أثار_قلقا إثارة أثار | قلق | worry concern alarm
أثار إثارة حرك أشعل | قوم | arouse stir provoke raise
خفف تخفيف هدأ تهدئة لطف | هدى | ease relieve alleviate mitigate
هدأ يهدأ هدوء سكن سكون | هدى | calm quiet subside
شدد تشديد غلظ تغليظ |  | tighten toughen intensify
أوجز إيجاز لخص تلخيص اختصر اختصار |  | summarize summary abridge shorten
فصل تفصيل أسهب إسهاب | شرح_بالتفصيل | detail elaborate
بسط تبسيط سهل تسهيل يسر |  | simplify ease facilitate
عقد تعقيد صعب |  | complicate complicated complexity
نقح صحح تصحيح صوب تصويب |  | correct corrected correction
لجأ يلجأ لجوء استعان | راح_ل | resort recourse turn_to
استعان استعانة استنجد استغاث |  | seek_help enlist recourse
استشار استشارة شاور مشورة | سأل | consult consultation advice
استوحى استلهم استيحاء | خد_الفكرة | inspire inspired inspiration
اقتبس استوحى اقتباس مأخوذ | متاخد_من | adapt adapted adaptation based
حرر تحرير محرر نقح |  | edit edited editor
أذهل إذهال أدهش إدهاش أبهر | بهر جنن | amaze astonish impress dazzle
أفاد إفادة نفع منفعة فائدة | فاد | benefit useful avail
فائدة فوائد منفعة نفع مزايا |  | benefit advantage use
أضر ضر ضرر أذى مضار |  | harm damage disadvantage
آذى إيذاء ضر |  | hurt harm injure
أكره إكراه قسر إجبار | غصب | coerce coercion force
تحكم ضبط سيطر | اتحكم | control controlled
ضبط يضبط عدل معايرة | ظبط | adjust adjusted regulate tune
وازن توازن موازنة عادل |  | balance balanced equilibrium
عزل يعزل فصل حجر |  | isolate isolated isolation quarantine
حجر يحجر عزل حجر_صحي |  | quarantine isolation
نظف تنظيف طهر تطهير عقم تعقيم | نضف | clean cleaned sterilize disinfect
زين تزيين زخرف زخرفة جمل | زوق | decorate decorated ornament adorn
لون تلوين صبغ دهن |  | color paint dye
خاط يخيط خياطة حاك | خيط | sew sewn sewing
نسج ينسج نسيج حاك غزل |  | weave wove woven textile
صاد يصيد صيد اصطاد اصطياد قنص |  | hunt hunted fish catch
روض ترويض استأنس استئناس دجن تدجين |  | tame domesticate domesticated
ركب يركب ركوب امتطى |  | ride rode ridden
أرسى إرساء رسا رسو | رسى | anchor dock moor
رصف عبد تعبيد رصيف |  | pave paved paving
روى يروي ري سقى سقاية |  | irrigate irrigation water
لم_شمل جمع_شمل التأم | اتلم | reunite reunion
نما ازدهر ازدهار راج رواج | مشي_حاله | flourish prosper thrive boom
ركد يركد ركود كساد انكماش | وقف_الحال | recession stagnation stagnate
بطالة تعطل عاطل | قاعد | unemployed unemployment jobless
تقدم_بطلب قدم طلب التقديم |  | apply application applied
حجز يحجز حجوزات |  | book booked reserve reservation
وصى أوصى وصية وصايا |  | bequeath will bequest
حدق أمعن تمعن تأمل | بص | contemplate stare ponder
استطلع استطلاع استقصاء استبيان |  | survey poll reconnaissance
استكشف استكشاف ارتاد مستكشف |  | explore explored exploration explorer
رحالة رحلة ارتحل مستكشف |  | traveler explorer voyager
أوى يؤوي إيواء مأوى | سكن | shelter sheltered accommodate
اتسع يتسع سعة استوعب | بياخد كام | accommodate capacity hold
استوعب استيعاب سعة قدرة | بياخد | capacity absorb hold
تحطم_رقم كسر_رقم رقم_قياسي حطم | كسر_الرقم | record break broke broken
صادق_على تصديق مصادقة أقر اعتمد | وافق | ratify ratified ratification approve
ندد شجب استهجن استهجان | استنكر | decry denounce deplore
أعرب_عن_أسفه أسف تأسف | زعل | regret sorry
شرف يشرف تشرف |  | honor honour
صاغ يصوغ صياغة حرر | كتب | draft formulate wording
عمم تعميم نشر أشاع |  | generalize circulate spread
خصص تخصيص رصد أفرد |  | allocate allocated earmark dedicate
كرس تكريس خصص وقف |  | dedicate devote devoted
استند_إلى اعتمد_على عول تعويل | اعتمد | rely depend count_on
انعكس انعكاس أثر ظهر | بان | reflect impact
شاع يشيع شيوع ذاع انتشر |  | common widespread prevail
ندر يندر ندرة قل | قليل نادر | rare scarce rarity
كثر يكثر كثرة وفرة غزارة | كتير ياسر بزاف | abundance abundant many plenty
تعدد تنوع كثرة | كتير | multiplicity variety multiple
تنوع تباين تعدد | اتنوع | diversity variety diverse vary
`;
