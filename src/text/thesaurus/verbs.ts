/** Verbs and their verbal nouns. */
export const VERBS = `
قال يقول قول صرح تصريح ذكر أفاد | قال حكى قالك گال هدر | say said saying state stated tell told
تكلم تحدث حديث كلام حكى | اتكلم كلم حكى يحكي حچى هضر | speak spoke spoken talk talking
أعلن إعلان كشف صرح أذاع | أعلن قال | announce announced declare declaration announcement
صرح تصريح تصريحات بيان أدلى | صرح قال | state statement declare declaration remark
سأل يسأل سؤال استفسر استفسار تساءل تساؤل | سأل استفسر نشد سقسى سول | ask asked inquire question query
أجاب إجابة جواب رد يرد | رد جاوب يجاوب | answer answered reply respond response
أخبر إخبار أبلغ إبلاغ أعلم إعلام أنبأ | قال خبر بلغ علم عرف | tell told inform notify
شرح يشرح أوضح إيضاح توضيح فسر تفسير بين | شرح فهم وضح يفسر | explain explained clarify explanation
وصف يصف نعت توصيف | وصف قال_عن | describe described description characterize
روى يروي رواية حكى سرد قص | حكى يحكي قص خرف | narrate tell told recount narration
ناقش مناقشة نقاش تباحث بحث مباحثات تداول | ناقش اتناقش تناقش | discuss discussion debate talks
حاور حوار محاورة تحاور محادثة | حوار اتكلم حاور | dialogue converse conversation talks
جادل جدال جدل مجادلة سجال | جادل ناقر خانق | argue argued argument controversy dispute
اقترح اقتراح مقترح طرح | اقترح عرض | propose proposed proposal suggest suggestion
نصح ينصح نصيحة نصائح أوصى توصية | نصح وصى | advise advice recommend recommendation
حذر تحذير أنذر إنذار نبه تنبيه | حذر نبه | warn warning alert caution
هدد تهديد توعد وعيد تهديدات | هدد توعد | threaten threat threatened menace
وعد يعد تعهد التزم | وعد عاهد | promise promised pledge vow
تعهد التزم التزام ضمن | اتعهد التزم | pledge commit commitment undertake undertook
أكد تأكيد جزم شدد | أكد جزم | confirm confirmed affirm assert stress
نفى ينفي نفي أنكر إنكار | نفى أنكر نكر كدب | deny denied denial
زعم يزعم ادعى ادعاء مزاعم | ادعى قال زعم | claim claimed allege allegation
اعترف اعتراف أقر إقرار | اعترف أقر قر | admit admitted confess confession acknowledge
اشتكى شكا شكوى شكاوى تذمر | اشتكى شكى تشكى | complain complaint complained grievance
طلب يطلب التمس التماس | طلب عاز بغى | request requested ask petition
طالب مطالبة نادى دعا مطالب | طالب نادى | demand demanded call claim
دعا يدعو دعوة نادى ناشد | دعا عزم نادى عرض | call called invite invitation urge
ناشد مناشدة استغاث نداء استنجد | ناشد ترجى | appeal plead pled urge
أمر يأمر أوعز أصدر_أمرا أوامر | أمر خلى | order ordered command instruct
أشار إشارة ألمح تلميح نوه | شاور أشار لمح | indicate point refer hint
عبر تعبير أعرب إعراب أبدى | عبر وضح | express expressed expression voice
همس يهمس وشوش | وشوش همس | whisper whispered whispering
صرخ يصرخ صراخ صاح صياح | صرخ زعق عيط صيح | shout scream yell cry cried
نادى ينادي نداء صاح | نده نادى عيط صاح | call called shout
شكر يشكر امتنان | شكر | thank thanked gratitude
اعتذر اعتذار تأسف أسف | اعتذر اتأسف | apologize apology apologized sorry
هنأ تهنئة بارك مباركة | هنى بارك | congratulate congratulation congratulated
مدح يمدح مديح أثنى ثناء أشاد إشادة | مدح شكر_في | praise praised commend laud
انتقد انتقاد نقد هاجم انتقادات | انتقد نقد هاجم | criticize criticise criticism criticized
شتم يشتم شتيمة سب سباب أهان إهانة | شتم سب هزأ سبب | insult insulted swear abuse
سخر يسخر سخرية استهزأ استهزاء تهكم | اتريق تمسخر اتمسخر تمقلع | mock mocked ridicule sarcasm
أدان إدانة ندد تنديد استنكر استنكار شجب | أدان شجب استنكر | condemn condemned denounce condemnation
احتج احتجاج اعترض اعتراض احتجاجات | احتج اعترض | protest protested object objection
كذب يكذب افترى افتراء | كدب كذب كذاب | lie lied lying falsehood
أرسل إرسال بعث يبعث أوفد | بعت بعث ودى طرش صيفط | send sent dispatch
استلم استلام تسلم تلقى | استلم خد وصله تسلم | receive received receipt get got
بلغ إبلاغ أبلغ أخطر إخطار تبليغ | بلغ قال خبر | report notify notification inform
اتصل اتصال تواصل هاتف مهاتفة | اتصل كلم ضرب_تليفون دق عيط | call contact phone communicate
كتب يكتب كتابة ألف تأليف دون | كتب يكتب | write wrote written writing author
قرأ يقرأ قراءة طالع مطالعة | قرا يقرا قرى | read reading
نشر ينشر أصدر إصدار صدور صدر | نشر نزل طلع | publish published publication release
بث يبث أذاع إذاعة عرض | ذاع بث نزل | broadcast air aired transmit
ترجم ترجمة نقل عرب تعريب مترجم | ترجم | translate translated translation translator
استشهد اقتبس اقتباس استشهاد | اقتبس نقل | quote cite citation quotation
سجل تسجيل دون تدوين قيد | سجل كتب | record recorded register recording
وقع توقيع أمضى إمضاء | وقع مضى صحح | sign signed signature
سمى يسمي تسمية دعا لقب أطلق_عليه | سمى اسمه قال_له سماه | name named call called
لقب يلقب كنية كنى | لقب بيقولوا_له | nickname nicknamed title dubbed
عرف تعريف معنى مفهوم | يعني معنى عرف | define definition meaning concept
عنى يعني معنى دل دلالة | يعني معناه قصده | mean meant meaning signify
رمز يرمز مثل دل | رمز | symbolize symbol represent stand_for
لفظ يلفظ نطق ينطق تلفظ | نطق قال | pronounce pronunciation utter
ألقى_خطابا خطب خطاب كلمة خطبة | خطب قال_كلمة | speech address deliver
أقنع إقناع اقتنع اقتناع | أقنع اقتنع | persuade convince convinced persuasion
حرض تحريض أجج ألب | حرض قوم سخن | incite incitement instigate provoke
استفز استفزاز أثار إثارة | استفز عصب | provoke provocation provoked
ألمح لمح تلميح أوحى إيحاء | لمح | hint imply suggest
فكر تفكير تأمل تفكر فكرة | فكر يفكر خمم | think thought thinking consider
عرف يعرف معرفة علم يعلم دراية | عرف يعرف عارف دري | know knew known knowledge
فهم يفهم أدرك إدراك استوعب استيعاب | فهم فاهم افتهم | understand understood comprehend grasp
ظن يظن حسب اعتقد | افتكر ظن فكر حسب خال | think thought suppose assume
اعتقد اعتقاد آمن رأى | افتكر صدق شاف | believe believed belief think
اعتبر اعتبار عد يعد | اعتبر حسب | consider considered regard deem
تذكر استذكر ذكرى ذكريات | افتكر تذكر | remember recall memory recollect
نسي ينسى نسيان سها | نسي ناسي | forget forgot forgotten
توقع توقعات تنبأ تنبؤ رجح | توقع اتوقع | expect predict forecast prediction anticipate
تنبأ نبوءة تكهن تكهنات استشرف | اتنبأ توقع | predict prophecy foretell foretold
افترض افتراض فرضية فرض | افترض نقول | assume assumption suppose hypothesis
استنتج استنتاج استخلص خلص | استنتج طلع_ب | conclude conclusion infer deduce
قرر قرار قرارات عزم حسم | قرر عزم نوى | decide decided decision resolve
اختار يختار اختيار انتقى انتقاء اصطفى | اختار نقى خير | choose chose chosen select selection pick
فضل يفضل تفضيل آثر | فضل | prefer preferred preference favor
نوى ينوي نية عزم اعتزم | ناوي نوى | intend intention plan
خطط تخطيط خطة | خطط رتب | plan planned planning scheme
شك يشك شكوك ارتاب ارتياب | شك شاكك | doubt suspect suspicion
اشتبه اشتباه شك مشتبه | شك اشتبه | suspect suspected suspicion
تخيل خيال تصور | تخيل اتخيل | imagine imagined imagination envision
تعلم درس دراسة | اتعلم ذاكر درس قرا | learn learned learnt study studied
درس تدريس علم تعليم لقن | درس علم قرى | teach taught instruct education
درس يدرس دراسة تلقى_تعليمه تعلم | درس اتعلم قرا | study studied educate education
تخرج خريج حصل_على_شهادة | اتخرج خلص تخرج | graduate graduated graduation alumnus
درب تدريب مرن تمرين | درب مرن | train trained training coach
بحث يبحث فتش تفتيش نقب | دور يدور فتش قلب | search seek sought look
بحث أبحاث دراسة دراسات باحث | بحث | research study researcher
حقق تحقيق تحقيقات تحرى تحري | حقق | investigate investigation probe inquiry
فحص يفحص عاين معاينة كشف | كشف فحص شيك | examine examination inspect check
اختبر اختبار امتحن امتحان جرب | اختبر امتحن جرب | test tested exam examine
جرب تجربة تجارب اختبر | جرب | try tried experiment experience
قاس يقيس قياس | قاس | measure measured measurement
حسب يحسب حساب احتسب | حسب | calculate compute calculation count
عد يعد تعداد أحصى إحصاء | عد حسب | count counted census enumerate
قدر تقدير تقديرات خمن تخمين | قدر خمن | estimate estimated estimation guess
قارن مقارنة وازن موازنة | قارن | compare compared comparison
حلل تحليل تحليلات تفكيك | حلل | analyze analyse analysis
قيم تقييم قوم تقويم | قيم | evaluate assess assessment evaluation
صنف تصنيف بوب رتب ترتيب | صنف رتب | classify classification rank categorize
ميز تمييز فرق تفريق | ميز فرق | distinguish differentiate distinction
حل يحل عالج معالجة حلول | حل | solve solved solution resolve
أثبت إثبات برهن برهان دلل دليل | أثبت | prove proved proven proof demonstrate
راجع مراجعة دقق تدقيق | راجع شيك | review revise check audit
لاحظ ملاحظة رصد لوحظ | لاحظ خد_باله شاف | notice noticed observe observation
راقب مراقبة رصد رقابة | راقب | monitor watch surveillance observe
اكتشف اكتشاف عثر كشف مكتشف | اكتشف لقى عرف | discover discovered discovery discoverer find found
اخترع اختراع ابتكر ابتكار ابتدع مخترع | اخترع عمل ابتكر | invent invented invention inventor devise
أبدع إبداع ابتكر ابتكار خلق | أبدع عمل | create creativity innovate innovation
وجد يجد عثر_على عثور لقي | لقى لاقى حصل صاب | find found finding locate
فقد يفقد فقدان أضاع ضياع | ضيع ضاع فقد تلف | lose lost loss
ضاع يضيع ضياع فقد تاه | ضاع تاه | lost missing stray
رأى يرى رؤية شاهد مشاهدة أبصر | شاف يشوف شوف | see saw seen view watch
نظر ينظر تأمل حدق | بص طالع اتطلع شاف | look looked gaze stare
سمع يسمع سماع استمع استماع أصغى | سمع اتسمع | hear heard listen
شعر يشعر شعور أحس إحساس | حس حاسس | feel felt feeling sense
شم يشم رائحة استنشق | شم | smell smelled sniff
ذاق يذوق تذوق طعم | داق ضاق | taste tasted flavor
لمس يلمس مس | لمس مسك | touch touched contact
أحب يحب حب عشق هوى | حب بحب عشق بغى | love loved like adore
كره يكره كراهية أبغض بغض مقت | كره مش_طايق | hate hated hatred dislike
أعجب إعجاب راق استحسن | عجب عاجبه | like admire admiration
أراد يريد إرادة رغب رغبة شاء ابتغى | عاز عايز بدي بغى حاب | want wanted wish desire
تمنى يتمنى تمني أمنية رجا | اتمنى نفسه_في | wish hope hoped
أمل يأمل رجا رجاء | اتأمل يا_ريت | hope hoped hopeful
خاف يخاف خوف خشي خشية فزع ذعر | خاف خايف | fear feared afraid scared
قلق يقلق توجس مخاوف | قلقان خايف | worry worried concern anxiety
غضب يغضب سخط استياء | زعل اتعصب عصب | anger angry rage outrage
حزن يحزن أسى كآبة | زعل حزن | sad grief sorrow mourn
فرح يفرح سر سرور سعادة ابتهاج | فرح انبسط استانس | rejoice happy joy glad
بكى يبكي بكاء دمع | عيط بكى | cry cried weep wept
ضحك يضحك قهقه | ضحك | laugh laughed laughter
دهش اندهش دهشة تعجب استغرب ذهول | استغرب اتعجب | surprise surprised astonish amaze
صدم يصدم صدمة ذهول | اتصدم صدم | shock shocked stun stunned
ندم يندم أسف تحسر | ندم | regret regretted remorse
افتخر فخر اعتز اعتزاز | فخور افتخر | pride proud boast
خجل يخجل استحى حياء | اتكسف استحى حشم | shame ashamed shy embarrass
حسد يحسد غيرة غار | حسد غار | envy envied jealous jealousy
ثقة وثق يثق ائتمن | وثق صدق | trust trusted confidence
احترم احترام وقر توقير قدر | احترم | respect respected esteem
اهتم اهتمام عني عناية | اهتم | care interest interested concern
أهمل إهمال تجاهل | أهمل طنش | neglect ignore neglected
تحمل صبر احتمل احتمال | استحمل صبر | bear bore endure tolerate stand
عانى يعاني معاناة كابد قاسى | عانى تعب | suffer suffered suffering endure
تألم ألم آلام توجع وجع | وجع اتوجع | pain ache hurt suffer
استمتع استمتاع تمتع متعة | اتبسط استمتع انبسط | enjoy enjoyed enjoyment pleasure
رضي يرضى رضا قبل | رضي قبل | accept satisfied satisfaction content
يئس ييأس يأس قنوط إحباط | يأس زهق | despair hopeless frustration
عزى يعزي تعزية مواساة تعازي | عزى | condolence console consolation
جرؤ يجرؤ جرأة تجرأ أقدم | اتجرأ | dare dared boldness
أعطى يعطي عطاء منح يمنح وهب | ادى يدي اعطى عطى | give gave given grant award
منح يمنح قلد كرم تكريم أعطى | كرم ادى | award awarded confer grant
أهدى يهدي إهداء هدية هدايا | اهدى جاب_هدية | gift present donate
تبرع تبرعات وهب | اتبرع | donate donated donation contribute
قدم تقديم وفر منح عرض | قدم ادى | offer provide present give
وفر توفير أمن تأمين أتاح إتاحة | وفر | provide provided supply supplied
زود تزويد أمد إمداد مد | زود | supply supplied equip provide
وزع توزيع قسم تقسيم | وزع فرق | distribute distributed distribution
أخذ يأخذ تناول | خد ياخد أخذ | take took taken
حصل_على حصول نال ينال أحرز اكتسب | خد جاب حصل | get got gotten obtain receive acquire
نال ينال نيل حاز فاز_ب | خد كسب | win won receive earn gain
امتلك يمتلك ملك ملكية حاز حيازة اقتنى | عنده ملك | own owned possess ownership
مالك ملاك صاحب أصحاب | صاحب بتاع مول | owner proprietor possessor
احتفظ احتفاظ حفظ أبقى | احتفظ خلى | keep kept retain preserve
سلم تسليم أودع ناول | سلم ادى ناول | deliver hand handed
أعاد إعادة رد أرجع إرجاع | رجع رد | return returned restore give_back
استعاد استعادة استرد استرداد استرجع | رجع | recover regain retrieve reclaim
استعار استعارة اقترض اقتراض استلف | استلف سلف | borrow borrowed loan
أقرض إقراض أعار إعارة قرض | سلف | lend lent loan
سرق يسرق سرقة نهب اختلس سطا | سرق نشل باق خنب | steal stole stolen theft rob robbery
نهب ينهب سلب | نهب سرق | loot looted plunder pillage
خطف يخطف اختطف اختطاف | خطف | kidnap abduct kidnapping hijack
صادر مصادرة حجز استولى | صادر خد | confiscate seize seized confiscation
استولى استيلاء سيطر سيطرة احتل | استولى خد | seize seized capture take_over
ورث يرث وراثة إرث ميراث تركة | ورث | inherit inherited inheritance heir
تبادل مبادلة مقايضة | بدل | exchange swap trade
استبدل استبدال بدل تبديل أبدل | بدل غير | replace replaced substitute replacement
ترك يترك خلف | ساب ترك خلى | leave left abandon
هجر يهجر تخلى تخلي | ساب سيب | abandon abandoned desert forsake
تنازل تخلى تنحى | اتنازل ساب | waive relinquish cede give_up
تخلص تخليص تخلى تخلي | خلص_من رمى | rid dispose disposal
رمى يرمي رمي ألقى قذف طرح | رمى حدف زت لاح | throw threw thrown cast
حفظ يحفظ صان صيانة حافظ محافظة | حفظ حافظ | preserve keep kept conserve maintain
خزن تخزين ادخر | خزن شال | store stored storage
أخفى يخفي إخفاء خبأ كتم | خبى دس خش | hide hid hidden conceal
ذهب يذهب ذهاب مضى توجه | راح يروح مشى غدا | go went gone going
جاء يجيء أتى يأتي مجيء قدم قدوم | جه جا اجا ييجي | come came coming arrive
وصل يصل وصول بلغ قدم | وصل جه لحق | arrive arrived arrival reach
غادر مغادرة رحل رحيل ترك | مشي ساب راح فل | leave left depart departure
خرج يخرج خروج غادر | طلع خرج ظهر | exit leave left go_out
دخل يدخل دخول ولج | دخل خش فات | enter entered entry
رجع يرجع رجوع عاد يعود عودة | رجع عاود رد ولى | return returned come_back
سافر سفر ارتحل رحلة رحلات | سافر | travel traveled travelled trip journey
زار يزور زيارة زيارات | زار راح | visit visited visitor
هاجر هجرة نزح نزوح اغترب مهاجر | هاجر سافر | migrate emigrate migration immigrant
نزح ينزح نزوح تشرد نازح نازحون | نزح هج | displace displaced flee fled
لجأ يلجأ لجوء لاجئ لاجئون | لجأ | refuge refugee asylum
فر يفر فرار هرب هروب | هرب جري طفش | flee fled escape escaped
نجا ينجو نجاة سلم | نجى فلت | survive survived survivor escape
طارد مطاردة لاحق ملاحقة | طارد جري_ورا | chase pursue pursuit
تبع يتبع لحق | تبع لحق مشي_ورا | follow followed pursue
قاد يقود قيادة تزعم ترأس قائد قادة | قاد | lead led leader command
قاد ساق سياقة قيادة | ساق سواقة | drive drove driven driver
رافق مرافقة صاحب اصطحب | راح_مع رافق | accompany escort accompanied
مشى يمشي مشي سار سير | مشى تمشى | walk walked walking
ركض يركض جرى عدا جري عدو | جري ركض | run ran running
طار يطير طيران حلق تحليق | طار | fly flew flown flight
سبح يسبح سباحة عام | عام سبح | swim swam swum swimming
أبحر إبحار ملاحة ركب_البحر | أبحر | sail sailed navigate voyage
غرق يغرق غريق غرقى | غرق | sink sank sunk drown drowned
صعد يصعد صعود ارتقى تسلق طلع | طلع صعد | climb ascend rise rose
نزل ينزل نزول هبط هبوط انحدر | نزل هود هبط | descend go_down land
هبط هبوط حط نزل | نزل | land landed landing
أقلع إقلاع طار | طلع قام | take_off took_off depart
سقط يسقط سقوط وقع هوى | وقع طاح سقط | fall fell fallen drop
قفز يقفز وثب نط | نط قفز نقز | jump jumped leap leapt
عبر يعبر عبور اجتاز اجتياز قطع | عدى قطع | cross crossed crossing pass
مر يمر مرور اجتاز | عدى مر فات | pass passed passing
تحرك حركة تحركات تنقل | اتحرك | move moved movement
نقل ينقل حول رحل | نقل ودى شال | transfer transport move moved
انتقل انتقال تحول رحل | اتنقل انتقل نقل عزل | move moved relocate transfer
حمل يحمل رفع | شال حمل هز رفد | carry carried bear bore
جلب يجلب أحضر إحضار أتى_ب | جاب يجيب | bring brought fetch
دفع يدفع زج | زق دف دفش دفع | push pushed shove
سحب يسحب جر شد | شد جر سحب | pull pulled drag draw drew
وقف يقف وقوف توقف | وقف قام | stand stood stop
جلس يجلس جلوس قعد قعود | قعد جلس كلس | sit sat seated
استلقى رقد اضطجع تمدد | اتسطح رقد اتمدد | lie lay lain recline
دار يدور دوران طاف | دار لف | rotate revolve orbit turn
تجول تجوال جال جولة طاف | لف اتمشى | tour wander roam
اتجه اتجاه توجه قصد | راح اتجه | head headed direction
اقترب اقتراب دنا تقرب | قرب | approach approached near
ابتعد ابتعاد نأى | بعد | distance move_away
تجمع احتشد احتشاد اجتمع | اتجمع اتلم | gather gathered assemble crowd
انتشر انتشار تفشى تفشي شاع ذاع | انتشر | spread spreading prevalence widespread
انسحب انسحاب تراجع جلاء | انسحب | withdraw withdrew withdrawn withdrawal retreat
تقدم يتقدم زحف | اتقدم | advance advanced progress
سبق يسبق تقدم | سبق قبل | precede preceded earlier
تلا يتلو أعقب خلف لحق | جه_بعد | follow followed succeed next
اخترق اختراق نفذ تسلل | اخترق دخل | penetrate breach hack infiltrate
تسلل تسرب متسلل | اتسلل | infiltrate sneak infiltration
تسرب تسريب سرب | اتسرب سرب | leak leaked leakage
تدفق جرى سال انصب صب | صب جري | flow flowed pour
صب يصب مصب انصب | صب كب | flow pour mouth empty
نبع ينبع منبع منابع | طلع نبع | source spring originate rise
تجاوز تخطى فاق زاد_عن | عدى فات زاد | exceed exceeded surpass overtake
وجد يوجد وجود كان | فيه في موجود كاين اكو | exist existed existence
وقع يقع موقع تقع كائن موجود | موجود فين مكان | locate located location situate situated lie lies
يقع تقع موقع مكان | فين وين مكان | located location place where
حدد تحديد عين تعيين | حدد | determine specify identify
سكن يسكن قطن عاش أقام إقامة | سكن عايش ساكن قاعد | live lived reside dwell inhabit
سكان قاطنون أهالي ساكن عدد_السكان | سكان ناس | population inhabitants residents
عاش يعيش عيش حيا حياة | عاش عايش | live lived life
بقي يبقى بقاء ظل مكث | فضل قعد ضل بقى | remain remained stay stayed
استقر استقرار أقام استوطن استيطان | استقر قعد سكن | settle settled settlement
أقام إقامة نزل مكث | قعد نزل | stay stayed reside residence
أحاط إحاطة طوق حاصر | حاوط لف | surround surrounded encircle
حد يحد حدود تاخم متاخمة جاور مجاورة | حدود جنب | border borders bordered adjacent neighbor
توسط وسط منتصف | في_النص | center middle central
امتد امتداد مد استطال | امتد | extend extended stretch span
أطل يطل إطلالة مطل | بيطل | overlook overlooking view
بعد يبعد مسافة | بعيد مسافة | distance far away
استمر استمرار دام يدوم تواصل استغرق | فضل استمر قعد | continue last lasted persist
استغرق دام مدة استمر | خد قعد | take took last lasted duration
تأخر تأخير أبطأ | اتأخر عوق | delay late delayed
أسرع إسراع عجل تعجيل تسارع | استعجل سرع بسرعة | hurry accelerate speed
انتظر انتظار ترقب | استنى نطر تسنى | wait waited await
بدا يبدو ظهر | باين بان شكله | seem seemed appear look
ظهر يظهر ظهور برز بروز بان | ظهر بان طلع | appear appeared appearance emerge
اختفى اختفاء غاب غياب توارى | اختفى غبر | disappear disappeared vanish
غاب يغيب غياب تغيب | غاب | absent absence miss
حضر يحضر حضور شهد | حضر جه | attend attended attendance present
كون يكون صار أصبح أضحى بات | بقى صار ولى | become became turn
تحول انقلب أصبح صار | اتحول بقى | transform become became turn
حدث يحدث حدوث وقع جرى حصل | حصل صار جرى وقع | happen happened occur occurred take_place
اندلع اندلاع نشب نشوب انفجر ثار | قامت بدأت | erupt break_out broke_out outbreak
بدأ يبدأ بدء بداية شرع ابتدأ انطلق | بدأ ابتدى بدى بلش | begin began begun start started commence
افتتح افتتاح دشن تدشين فتح | افتتح فتح | inaugurate open opened opening
انطلق انطلاق انطلاقة بدأ | بدأ قام | launch launched start started
أطلق إطلاق دشن تدشين | أطلق نزل | launch launched release
استأنف استئناف عاود | رجع_تاني كمل | resume resumed resumption
انتهى ينتهي انتهاء نهاية ختم ختام | خلص انتهى تم سالا | end ended finish finished conclude
أنهى إنهاء أتم ختم أكمل | خلص نهى كمل | end finish finished complete terminate
أكمل إكمال أتم إتمام استكمل | كمل خلص | complete completed completion finish
توقف انقطع كف | وقف بطل | stop stopped cease halt
أوقف إيقاف وقف منع علق | وقف | stop stopped suspend halt
علق تعليق أوقف جمد تجميد | وقف جمد | suspend suspended suspension freeze
ألغى يلغي إلغاء أبطل إبطال | لغى كنسل | cancel cancelled abolish annul
أجل تأجيل أرجأ إرجاء | أجل | postpone postponed delay defer
كف توقف أقلع_عن امتنع | بطل | quit cease stop abstain
تأسس تأسيس نشأ قام أنشئ | اتأسس اتعمل | establish founded found foundation
أسس تأسيس أنشأ إنشاء أقام مؤسس | أسس عمل | found founded establish founder set_up
نشأ ينشأ نشأة منشأ ظهر | طلع بدأ | arise arose originate origin emerge
نشأ ترعرع تربى شب | اتربى كبر | grow_up grew_up raised
أصل أصول منشأ جذور مصدر | أصل جاي_منين | origin source root
تكرر تكرار أعاد تردد | اتكرر عاد | repeat repeated recur
صادف مصادفة وافق تزامن | صادف جه_مع | coincide coincidence coincided
تزامن صاحب ترافق | في_نفس_الوقت | coincide simultaneous concurrent
ولد يولد ولادة ميلاد مولد مواليد | اتولد خلق ولدت تزاد | born birth birthday birthdate
أنجب إنجاب ولدت خلف | خلف جاب ولد | beget have_children give_birth gave_birth
ولدت وضعت ولادة وضع مخاض | ولدت خلفت | childbirth give_birth deliver labor
حملت حمل حامل حبل | حامل حبلى | pregnant pregnancy conceive
ربى يربي تربية نشأ تنشئة | ربى كبر | raise raised bring_up brought_up rear
تبنى تبني كفل كفالة | اتبنى | adopt adopted adoption
نما ينمو نمو كبر ترعرع | كبر نمى | grow grew grown growth
كبر يكبر شاخ شيخوخة هرم | كبر عجز شاب | age aging old
تزوج يتزوج زواج اقترن قران نكاح | اتجوز جواز جاز عرس | marry married marriage wed wedding
زوج أزواج قرين بعل | جوز راجل رجل | husband spouse
زوجة زوجات عقيلة حرم قرينة | مرات مراته مرا مرة | wife wives spouse
خطب يخطب خطبة خطوبة | خطب خطوبة | engage engaged engagement betrothed fiance
طلق يطلق طلاق انفصل انفصال تطليق | طلق اتطلق اطلق | divorce divorced separation
مات يموت موت توفي وفاة رحل قضى | مات اتوفى | die died death dead pass_away
توفي وفاة رحيل فارق_الحياة وافته_المنية مصرع | اتوفى مات | died death decease passed_away
لقي_مصرعه قتل مقتل مصرع هلك | مات اتقتل | killed die died perish
قتل يقتل مقتل اغتال أردى | قتل موت دبح | kill killed murder slay slain
اغتال اغتيال مقتل قتل | اغتال قتل | assassinate assassination assassinated murder
قاتل قتلة سفاح مجرم | قتال مجرم | killer murderer assassin
استشهد استشهاد شهيد شهداء | استشهد | martyr martyred martyrdom
انتحر انتحار قتل_نفسه | انتحر موت_نفسه | suicide kill_himself
شنق يشنق أعدم إعدام | شنق علق | hang hanged hanging
أعدم إعدام قتل شنق | أعدم | execute executed execution
ذبح يذبح نحر | دبح | slaughter slaughtered behead
خنق يخنق اختنق اختناق | خنق اتخنق | choke strangle suffocate
دفن يدفن ووري_الثرى قبر ضريح | دفن اندفن | bury buried burial grave
شيع تشييع جنازة جنائز دفن | جنازة | funeral burial procession
مرض يمرض اعتل سقم | تعب عيي مرض | sick ill disease illness
أصيب إصابة تعرض عانى | اتصاب جاله | infected injured suffer affected
عدوى أعدى انتقال_العدوى تفشي | عدى عدوى | infect infection contagion transmit
جرح يجرح أصاب إصابة جرحى | اتعور جرح اتصاب | wound injured injury hurt
شفي يشفى شفاء تعافى تعافي برئ | خف طاب بري | recover recovery heal cure
عالج يعالج علاج معالجة داوى مداواة شفى | عالج داوى | treat treated treatment cure heal therapy
شخص تشخيص فحص | كشف شخص | diagnose diagnosis diagnosed
وقى يقي وقاية تجنب حمى | احمي وقاية | prevent prevention protect
طعم تطعيم لقح تلقيح لقاح | طعم جلبة | vaccinate vaccination vaccine inoculate
أنقذ إنقاذ نجى خلص | أنقذ لحق نجد | rescue rescued save saved
نام ينام نوم رقد غفا | نام نعس | sleep slept asleep
استيقظ استيقاظ صحا أفاق نهض | صحي فاق قام | wake woke woken awake
أكل يأكل تناول تغذى | كل ياكل كلا | eat ate eaten feed
شرب يشرب احتسى | شرب | drink drank drunk
تغذى يتغذى تغذية اقتات يأكل غذاء | بياكل أكله | feed fed eat diet
تنفس استنشق شهق | اتنفس | breathe breathing respiration inhale
تكاثر تناسل توالد | اتكاثر | reproduce reproduction breed bred
انقرض انقراض فني اندثر | انقرض | extinct extinction die_out
ورث انتقل وراثي وراثة | ورث | hereditary inherit genetic
صنع يصنع صناعة أنتج إنتاج | صنع عمل | make made manufacture produce production
أنتج إنتاج صنع منتج منتجات | أنتج طلع | produce produced production producer
عمل يعمل فعل يفعل قام_ب | عمل سوى دار | do did done perform act
عمل يعمل اشتغل شغل وظيفة مهنة | اشتغل شغل خدم | work worked job profession occupation
خلق يخلق أوجد أنشأ | خلق عمل | create created creation
بنى يبني بناء شيد تشييد أنشأ إنشاء عمر | بنى عمل | build built construct construction erect
أعاد_بناء إعمار إعادة_إعمار تعمير عمر | عمر بنى_تاني | rebuild rebuilt reconstruction
رمم ترميم أصلح تجديد جدد | رمم صلح جدد | restore restoration renovate renovation
صمم تصميم خطط هندس مصمم | صمم | design designed designer
هدم يهدم دمر تدمير قوض | هد هدم كسر | demolish destroy demolition
دمر تدمير خرب تخريب دمار أتلف | دمر خرب كسر | destroy destroyed destruction devastate ruin
خرب تخريب أفسد إفساد أتلف إتلاف | خرب بوظ خسر | spoil damage sabotage ruin
كسر يكسر حطم تحطيم تحطم | كسر هرس | break broke broken smash
انهار انهيار تداعى سقط | وقع اتهد انهار | collapse collapsed fall fell
تحطم سقط اصطدم | اتكسر وقع | crash crashed wreck
احترق احتراق حريق اشتعل اشتعال حرق | ولع حرق اتحرق | burn burned burnt fire
أحرق يحرق إحراق أضرم أشعل حرق | حرق ولع | burn burned set_fire arson
أطفأ إطفاء أخمد إخماد | طفى | extinguish put_out quench
انفجر انفجار تفجر دوى | انفجر فرقع طق | explode exploded explosion blast
فجر تفجير نسف | فجر | bomb detonate bombing blow_up
أضر إضرار ألحق_ضررا ضرر أضرار تضرر | ضر أذى | damage harm damaged hurt
أصلح إصلاح صلح تصليح رمم | صلح سقم | repair repaired fix mend
أصلح إصلاح إصلاحات قوم | أصلح | reform reformed reforms
رسم يرسم صور لوحة | رسم | draw drew drawn paint painting
نحت ينحت تمثال نقش | نحت | sculpt carve sculpture
صور تصوير التقط مصور | صور | photograph film photo shoot shot
مثل يمثل تمثيل أدى جسد دور بطولة | مثل | act acted acting star starred role
أخرج إخراج مخرج | أخرج | direct directed director
غنى يغني غناء أنشد أدى شدا | غنى | sing sang sung song singer
لحن تلحين ألف ملحن موسيقى | لحن | compose composed composer
عزف يعزف موسيقي عازف | عزف لعب | play played musician
رقص يرقص رقصة | رقص شطح | dance danced dancing
ألف تأليف كتب مؤلف وضع صنف | كتب ألف | author write wrote written
نظم_الشعر قرض شعر قصيدة قال_شعرا | كتب_شعر | poem poetry verse compose
طبع يطبع طباعة نشر | طبع | print printed printing
زرع يزرع زراعة غرس استنبت | زرع | plant planted cultivate grow grew
حصد يحصد حصاد جنى قطف | حصد لم | harvest harvested reap
طبخ يطبخ طها طهي أعد | طبخ طيب | cook cooked cooking
أعد يعد إعداد حضر تحضير جهز | حضر جهز وجد | prepare prepared preparation
جهز تجهيز زود أعد هيأ | جهز | equip equipped prepare
طور تطوير حسن تحديث | طور حسن | develop developed development
حدث تحديث جدد تجديد طور | حدث جدد | update updated modernize renew
استعمل استعمال استخدم استخدام وظف | استخدم استعمل | use used usage utilize employ
استفاد استفادة انتفع انتفاع | استفاد | benefit benefited profit
استغل استغلال انتهز | استغل | exploit exploitation exploited
شغل تشغيل أدار | شغل خدم | operate run ran operation
ركب تركيب نصب جمع | ركب | install assemble installed
ربط يربط وصل أوصل شبك | ربط وصل | connect connected link tie
فصل يفصل قطع فرق | فصل | separate separated separation divide
قسم تقسيم جزأ تجزئة قسمة | قسم | divide divided partition division
انقسم انقسام تفرق تجزأ | انقسم | split divided division
قطع يقطع بتر قص | قطع قص | cut sever amputate
حفر يحفر نقب تنقيب | حفر | dig dug excavate drill
استخرج استخراج استخلص استخلاص | طلع استخرج | extract extracted extraction mine
خلط يخلط مزج مزيج | خلط | mix mixed blend mixture
جمع يجمع حشد لملم | جمع لم | collect collected gather
ضم يضم ألحق إلحاق | ضم | annex annexed annexation join
دمج يدمج اندمج اندماج وحد | دمج | merge merged merger integrate
وحد توحيد اتحد اتحاد وحدة | وحد اتحد | unite united unify unification union
لبس يلبس ارتدى ارتداء | لبس | wear wore worn dress
خلع يخلع نزع | قلع خلع | remove take_off took_off
غسل يغسل نظف تنظيف | غسل نضف | wash washed clean
لوث تلويث تلوث دنس | لوث وسخ | pollute pollution contaminate
فتح يفتح شرع | فتح حل | open opened opening
أغلق إغلاق أقفل غلق سد | قفل سكر سد | close closed shut closure
غطى يغطي تغطية كسا | غطى | cover covered coverage
ملأ يملأ ملء شغل | ملى عمر | fill filled full
أفرغ إفراغ أخلى إخلاء فرغ | فضى خوى | empty emptied evacuate
أخلى إخلاء أجلى إجلاء | أخلى | evacuate evacuated evacuation
علق تعليق شنق | علق | hang hung suspend
وضع يضع حط | حط دار | put place placed set
رفع يرفع أعلى | رفع شال علا | raise raised lift
أزال إزالة محا أبعد | شال محى حيد | remove removed removal eliminate
ازداد زيادة زاد ارتفع ارتفاع تزايد نما | زاد كتر طلع | increase increased rise rose risen grow grew
انخفض انخفاض قل تراجع هبط تناقص تدنى | قل نزل نقص | decrease decreased decline drop fall fell
رفع زاد زيادة ضاعف علا | رفع غلى زود | raise raised increase
خفض تخفيض قلل تقليل قلص تقليص | قلل نزل نقص | reduce reduced reduction cut lower
ضاعف مضاعفة تضاعف | اتضاعف ضعف | double doubled multiply
توسع توسيع وسع اتسع | كبر وسع | expand expanded expansion enlarge
تقلص انكمش انكماش ضاق | صغر قل | shrink shrank shrunk contract
نقص ينقص شح ندرة عجز | نقص قلة | lack shortage scarcity deficit
أضاف إضافة زاد ألحق | ضاف زود | add added addition
حذف يحذف شطب محا مسح | مسح شال | delete deleted erase remove
غير يغير تغيير عدل تعديل بدل تبديل | غير بدل | change changed alter modify
تغير تبدل تحول | اتغير تبدل | change changed shift
حول تحويل غير قلب | حول قلب | convert converted transform conversion
عدل تعديل نقح تنقيح غير | عدل | amend amended amendment modify
تطور تقدم نما ارتقى | اتطور | develop evolve evolution development
تحسن تطور تعافى | اتحسن بقى_أحسن | improve improved improvement better
حسن تحسين طور جود | حسن | improve enhance improvement
ساء يسوء سوء تدهور تردى | ساء وحش | worsen deteriorate deterioration
تفاقم استفحل اشتد احتدم | زاد | worsen escalate aggravate
تصاعد تصعيد اشتد | زاد علي | escalate escalation escalated
قوى تقوية عزز تعزيز دعم رسخ | قوى | strengthen reinforce boost
ضعف يضعف وهن أضعف | ضعف | weaken weak weakened
تضخم غلاء ارتفاع_الأسعار | غلا الغلا | inflation inflate
ذاب يذوب ذوبان انصهر انصهار | داب ساح | melt melted thaw dissolve
تجمد تجلد تصلب | اتجمد تلج | freeze froze frozen
تبخر غلى غليان | اتبخر غلى | evaporate boil evaporation
جف يجف جفاف يبس نضب | نشف جف | dry dried drought
سخن تسخين حمى احتر | سخن دفى | heat heated warm
برد تبريد فتر | برد سقع | cool cooled chill
أضاء إضاءة أنار إنارة لمع | نور ضوى | light lit illuminate
تعطل عطل توقف خلل | عطل باظ خرب | break_down broke_down fail failure malfunction
استعاض عوض تعويض | عوض | compensate compensation
تكيف تأقلم تلاءم | اتأقلم اتعود | adapt adapted adaptation adjust
اعتاد تعود ألف | اتعود متعود | accustom used_to habit
تأثر أثر تأثير | اتأثر | influence influenced affect affected
سبب يسبب تسبب أدى_إلى أحدث أفضى | سبب عمل خلى | cause caused lead_to led result
سبب أسباب علة دافع دوافع داعي | ليه سبب علاش ليش | reason cause why motive
أدى يؤدي أفضى نتج_عنه أسفر | عمل وصل | lead led result cause
نتج ينتج نتيجة نجم أسفر ترتب | طلع نتيجة | result outcome consequence
نتيجة نتائج عاقبة عواقب أثر آثار تداعيات | نتيجة | result consequence effect outcome
أسفر إسفار خلف أوقع أدى | خلى | result leave left cause
أثر يؤثر تأثير آثار نفوذ | أثر | affect influence impact effect
هدف يهدف أهداف غاية غرض سعى قصد | هدف عشان | aim goal purpose objective
سعى يسعى سعي حاول جهد | حاول سعى | seek sought strive strove try
حاول محاولة سعى جرب | حاول جرب | try tried attempt effort
ساعد مساعدة أعان عون عاون أسهم | ساعد عاون | help helped assist aid
أسهم إسهام ساهم مساهمة شارك | ساهم | contribute contributed contribution
دعم يدعم ساند مساندة أيد تأييد آزر | دعم سند شجع | support supported back endorse
شجع تشجيع حفز تحفيز حث | شجع | encourage encouraged urge
عرقل عرقلة أعاق إعاقة عطل تعطيل | عطل وقف | hinder obstruct impede block
منع يمنع حظر يحظر حرم | منع | prevent prevented ban banned prohibit forbid
سمح يسمح سماح أذن أجاز إجازة أباح | سمح خلى | allow allowed permit permission let
أتاح إتاحة مكن تمكين سمح | خلى يقدر | enable allow make_available
اضطر اضطرار أجبر إجبار أرغم إرغام أكره | اجبر غصب اضطر | force forced compel oblige
وجب يجب ينبغي لزم يلزم تحتم | لازم خاص | must should necessary require
احتاج احتياج حاجة تطلب لزم | احتاج محتاج عايز خصه | need needed require
تطلب استلزم استدعى اقتضى | محتاج عايز | require required entail demand
استطاع يستطيع استطاعة قدر تمكن أمكن | قدر يقدر عرف نجم | can could able manage
اعتمد اعتماد ارتكز استند قام_على | اعتمد | depend rely based
استند استناد ارتكز بني اعتمد | على_أساس | based base rest
تعلق خص ارتبط اتصل | يخص بخصوص | relate concern regarding
ارتبط ارتباط علاقة صلة | علاقة مرتبط | link linked connection relation
تضمن يتضمن اشتمل شمل يشمل احتوى ضم | فيه يشمل | include included contain comprise
احتوى يحتوي احتواء ضم تضمن حوى | فيه جواه | contain contained hold include
تكون يتكون تألف يتألف تركب مكون مكونات | مكون_من فيه | consist composed comprise made_up
شكل يشكل كون مثل | شكل | form formed constitute make_up
عنصر عناصر مكون مكونات جزء | حاجة جزء | element component ingredient part
مثل يمثل تمثيل عد شكل | مثل | represent represented representation
انتمى ينتمي انتماء تبع ينسب | من تبع | belong belonged affiliation
تبع تابع تبعية خضع | تبع | subordinate belong affiliated
نسب ينسب نسبة عزا يعزو | نسب قال_إن | attribute attributed ascribe
اختلف اختلاف تباين فرق تفاوت | اختلف غير | differ difference differed vary
فرق فروق اختلاف تباين | فرق | difference distinction
شابه تشابه شبه ماثل تماثل | زي شبه بحال | resemble similar similarity alike
ساوى يساوي مساواة عادل تساوى | يساوي قد | equal equals equality equivalent
وافق موافقة طابق مطابقة توافق | زي | match correspond conform
تميز امتاز اتسم اتصف | متميز | characterized distinguished feature
اشتهر يشتهر شهرة عرف_ب مشهور | مشهور معروف اشتهر | famous known renowned fame
بلغ يبلغ وصل قدر ناهز | وصل بقى | reach reached amount total
قدر يقدر بلغ نحو حوالي | حوالي ييجي تقريبا | estimate estimated approximately about
كلف يكلف تكلفة كلفة ثمن | كلف بكام | cost costs price
وزن يزن ثقل كتلة | وزن قد_ايه | weigh weight mass
تراوح يتراوح مدى | من_لحد | range ranged between
غلب يغلب ساد سيادة سيطر | غلب | dominate prevail predominant
ساد يسود سيادة عم | ساد | prevail prevailed dominate
خص يخص اختص تخصص | يخص بتاع | concern specialize specific
تخصص اختصاص تخصصات | تخصص | specialize specialty specialization major
استثنى استثناء عدا استبعد استبعاد | ما_عدا استثنى | except exception exclude
شارك مشاركة اشترك اشتراك ساهم | شارك اشترك دخل | participate participated participation share
انضم انضمام التحق التحاق دخل | انضم دخل | join joined membership accession
عضو أعضاء عضوية منتسب | عضو | member membership
تعاون شراكة تضافر | اتعاون | cooperate cooperation collaborate collaboration
واجه مواجهة تصدى جابه مجابهة | واجه وقف_قدام | face faced confront encounter
تعرض لقي واجه | حصل_له اتعرض | undergo exposed suffer subject
تجنب تفادى اجتنب | بعد_عن تفادى | avoid avoided avoidance
خضع يخضع خضوع استسلم رضخ أذعن | خضع استسلم | submit submitted undergo yield
قبل يقبل قبول وافق رضي | قبل رضي وافق | accept accepted acceptance approve
رفض يرفض أبى | رفض مارضيش | refuse refused reject rejection
وافق موافقة أقر إقرار صادق مصادقة | وافق | approve approved agree approval ratify
اتفق اتفاق توافق إجماع | اتفق | agree agreed agreement accord
نفذ تنفيذ طبق تطبيق أنجز | نفذ عمل | implement carry_out execute implementation
طبق تطبيق نفذ عمل_ب | طبق | apply applied application enforce
أنجز إنجاز حقق تحقيق إنجازات | عمل أنجز | achieve achieved accomplish achievement
نجح ينجح نجاح أفلح وفق | نجح | succeed succeeded success
فشل يفشل أخفق إخفاق رسب | فشل سقط | fail failed failure
استحق استحقاق جدير أهل | يستاهل استحق | deserve deserved worth merit
أخطأ خطأ أخطاء غلط زل | غلط | err mistake error wrong
حارب محاربة حرب قاتل قتال خاض_حربا | حارب اتحارب | fight fought war battle combat
حرب حروب نزاع صراع قتال | حرب | war conflict fighting warfare
معركة معارك موقعة وقعة غزوة | معركة | battle fight clash
قاتل قتال مقاتلة حارب | اتقاتل حارب | fight fought combat
نزاع نزاعات خلاف صراع خصومة | خناقة مشكلة | dispute conflict quarrel
تشاجر شجار عراك مشاجرة تعارك | اتخانق خناقة هوشة مضاربة | quarrel fight brawl
اشتبك اشتباك اشتباكات مواجهات صدام | اتخانق اشتبك | clash clashes clashed skirmish
هاجم هجوم مهاجمة شن_هجوما اعتداء | هجم ضرب | attack attacked assault raid
اعتدى اعتداء هجوم عدوان تعدى | اتعدى ضرب | assault attack aggression
غزا يغزو غزو اجتاح اجتياح | غزا دخل | invade invaded invasion
احتل احتلال استعمر استولى | احتل خد | occupy occupied occupation
استعمر استعمار احتلال استيطان | استعمر | colonize colonial colonialism colony
فتح فتوحات غزا ضم | فتح | conquer conquered conquest
حاصر حصار طوق تطويق | حاصر | siege besiege blockade surround
قصف يقصف ضرب غارة غارات | ضرب قصف | bomb bombing shell bombard strike
أطلق_النار إطلاق_النار رمى رشق | ضرب_نار قوس طخ | shoot shot fire gunfire
ضرب يضرب لكم صفع | ضرب خبط | hit beat beaten strike struck
دافع دفاع ذاد حمى | دافع | defend defended defense defence
حمى يحمي حماية صان وقى | حمى | protect protected protection guard
حرس يحرس حراسة حارس حراس | حرس غفير | guard guarded watch
قاوم مقاومة تصدى صمد | قاوم | resist resisted resistance
صمد يصمد صمود ثبت قاوم | صمد | withstand withstood resist hold
استسلم استسلام خضع ألقى_السلاح | استسلم سلم | surrender surrendered capitulate
انتصر انتصار نصر هزم فاز ظفر | كسب غلب انتصر | win won victory triumph defeat
هزم يهزم هزيمة قهر دحر غلب | غلب كسر | defeat defeated beat
انهزم هزيمة خسر انكسر اندحر | اتغلب خسر | defeated lose lost defeat
سيطر سيطرة هيمن هيمنة بسط_نفوذه | سيطر مسك | control controlled dominate domination
أسر يأسر أسير أسرى | مسك أسر | capture captured prisoner captive
حرر تحرير أطلق_سراح أفرج | حرر طلع | liberate liberated free liberation
استقل استقلال تحرر انفصل | استقل | independence independent
أفرج إفراج أطلق_سراح أخلى_سبيل إطلاق_سراح | طلع سابوه خرج | release released free freed
ثار يثور ثورة انتفض انتفاضة تمرد | ثار قام | revolt revolution uprising rebel
تمرد عصيان عصى متمرد متمردون | تمرد | rebel rebellion mutiny insurgent
تظاهر تظاهرة مظاهرة مظاهرات احتجاج مسيرة | مظاهرة اتظاهر | demonstrate demonstration protest march
أضرب إضراب اعتصام اعتصم | أضرب إضراب گريف | strike sit_in walkout
قمع يقمع اضطهد كبت | قمع | repress suppress oppression crackdown
اضطهد اضطهاد ظلم جار | ظلم اضطهد حگر | persecute persecution oppress
عذب تعذيب نكل تنكيل | عذب | torture tortured torment
نفى ينفي نفي منفى أبعد إبعاد | نفى طرد | exile exiled banish deport
طرد يطرد أخرج أقصى إقصاء | طرد مشى كرش | expel expelled evict dismiss
رحل ترحيل أبعد إبعاد هجر تهجير | رحل طرد | deport deportation deported displace
هجر تهجير تشريد إجلاء | هجر | displace forced displacement
تسلح سلح تسليح سلاح | سلح | arm armed armament
جند تجنيد حشد تعبئة | جند | recruit enlist conscription mobilize
نشر_قوات نشر انتشار حشد | نزل | deploy deployed deployment
تدخل توسط وساطة | اتدخل | intervene intervention mediate interfere
توسط وساطة وسيط وسطاء | وسيط اتوسط | mediate mediation mediator
تفاوض مفاوضات محادثات مباحثات | اتفاوض | negotiate negotiation negotiations talks
صالح مصالحة تصالح صلح | اتصالح صلح | reconcile reconciliation peace
سالم سلام صلح هدنة | سلام | peace truce ceasefire
هدنة وقف_إطلاق_النار تهدئة مهادنة | هدنة | ceasefire truce armistice
عاهد معاهدة اتفاقية ميثاق اتفاق | اتفاقية | treaty pact agreement convention
تحالف حلف ائتلاف حليف حلفاء | اتحالف حلف | ally alliance coalition
تآمر مؤامرة دسيسة | اتآمر مؤامرة | conspire conspiracy plot
خان يخون خيانة غدر | خان غدر | betray betrayal betrayed treason
تجسس جاسوس جواسيس تخابر | جاسوس اتجسس | spy spying espionage
انتقم انتقام ثأر قصاص | انتقم خد_تاره | revenge retaliate vengeance
أرهب إرهاب روع ترويع إرهابي | إرهابي | terrorize terrorism terrorist terror
حاول_اغتيال محاولة_اغتيال استهدف استهداف | حاول_يقتل | target assassination attempt
استهدف استهداف قصد صوب | استهدف | target targeted aim
تسبب_في_خسائر خسائر ضحايا قتلى | ضحايا | casualties victims losses toll
ضحية ضحايا قتيل قتلى | ضحية | victim casualty dead fatality
اصطدم اصطدام تصادم صدم ارتطم | خبط دخل_في | collide collision crash hit
دهس يدهس صدم | داس خبط | run_over hit trample
حكم يحكم ساس تولى_الحكم | حكم مسك | rule ruled govern reign
حاكم حكام والي أمير سلطان | حاكم | ruler governor sovereign
تولى يتولى تولي شغل_منصب تقلد تسلم | مسك خد_منصب | assume hold held take_office took_office
اعتلى_العرش تولى_العرش تتويج توج اعتلاء | مسك_الحكم | throne crown crowned accede coronation
ترأس يترأس رئاسة رأس قاد | رئيس مسك | head chair preside lead led
رئيس رؤساء زعيم قائد رأس | رئيس كبير | president head leader chief chairman
عين تعيين نصب تنصيب سمى ولى | عين حط | appoint appointed appointment nominate
رشح ترشيح ترشح مرشح | رشح نزل_الانتخابات | nominate candidate nomination run
انتخب انتخاب انتخابات اقتراع | انتخب | elect elected election vote
صوت تصويت اقترع اقتراع أدلى_بصوته | صوت انتخب | vote voted voting ballot
استقال استقالة تنحى تنحي | استقال ساب_الشغل | resign resigned resignation step_down
أقال إقالة عزل فصل إعفاء أعفى | شال مشى طرد | dismiss dismissed sack fire fired
عزل يعزل خلع إطاحة أطاح أسقط | شال خلع | depose overthrow overthrew oust remove
انقلب انقلاب أطاح إطاحة | انقلاب | coup overthrow putsch
خلف يخلف خلافة تبع خليفة | جه_بعد مسك_بعد | succeed succeeded successor
ناب ينوب نيابة نائب نواب | نائب | deputy vice represent
مثل تمثيل ناب ممثل مندوب | مثل | represent represented representative delegate
أدار إدارة سير تسيير مدير دبر | أدار مشى سير | manage managed run ran administer management
نظم تنظيم رتب أقام استضاف | نظم عمل رتب | organize organise organized arrange host
استضاف استضافة احتضن احتضان نظم | استضاف | host hosted hosting
استقبل استقبال رحب ترحيب | استقبل | receive welcome welcomed reception
أشرف إشراف راقب تولى | أشرف | supervise oversee supervision
كلف تكليف عهد فوض تفويض أسند | كلف خلى | assign assigned entrust mandate delegate
انعقد انعقاد عقد أقيم | اتعمل | held convene hold
أقام يقيم عقد نظم احتفل | عمل | hold held organize
احتفل احتفال أحيا إحياء احتفالات | احتفل عمل_حفلة | celebrate celebrated celebration commemorate
قاطع مقاطعة هجر امتنع | قاطع | boycott boycotted
فرض يفرض ألزم | فرض | impose imposed imposition
عاقب عقوبة عقوبات معاقبة عقاب | عاقب | punish punishment sanction penalty
اعترف_ب اعتراف أقر | اعترف | recognize recognition recognized
طبع تطبيع طبع_العلاقات | طبع | normalize normalization
قطع_العلاقات قطيعة مقاطعة قطع | قطع | sever break_off cut ties
أصدر إصدار سن أعلن | طلع | issue issued release
سن يسن شرع تشريع قانون | عمل_قانون | legislate legislation enact law
انفصل انفصال استقل افترق | انفصل | secede separate separation secession
حل يحل فض ألغى | حل | dissolve dissolved dissolution disband
انحل انحلال تفكك تفكيك انهار | اتفكك | dissolve disintegrate break_up
نهض ينهض نهوض نهضة ازدهر ازدهار | نهض | rise renaissance flourish prosper
حاكم محاكمة قاضى مقاضاة | حاكم رفع_قضية | try trial prosecute tried
حكم يحكم قضى أصدر_حكما | حكم | sentence rule ruling verdict judge
أدين إدانة حكم_عليه أدان | اتحكم_عليه | convict convicted conviction guilty
برأ تبرئة براءة برئ | براءة | acquit acquitted acquittal innocent
اتهم اتهام تهمة متهم تهم | اتهم تهمة | accuse accused charge accusation
اعتقل اعتقال قبض_على قبض ألقى_القبض أوقف احتجز | مسك قبض شد | arrest arrested detain detained detention
احتجز احتجاز حبس اعتقل رهينة | حجز حبس | detain detention hold hostage
سجن يسجن حبس اعتقال | حبس سجن | imprison jail prison jailed
سجين سجناء معتقل محبوس نزيل | مسجون محبوس | prisoner inmate detainee
شهد يشهد شهادة أدلى_بشهادته شاهد شهود | شهد | testify witness testimony
قاضى رفع_دعوى دعوى مقاضاة | رفع_قضية | sue sued lawsuit litigation
استأنف طعن استئناف | استأنف | appeal appealed
ارتكب ارتكاب اقترف جنى | عمل | commit committed perpetrate
أجرم جريمة جرائم جناية إجرام | جريمة | crime offense felony
غش يغش خدع احتال احتيال نصب | غش نصب ضحك_على | cheat deceive fraud scam
خدع يخدع خداع ضلل تضليل غرر | خدع ضحك_على | deceive deceived mislead misled trick
زور تزوير زيف تزييف | زور | forge forgery falsify counterfeit
رشا يرشو رشوة ارتشى | رشوة رشا | bribe bribery bribed
فسد يفسد فساد أفسد | فساد | corrupt corruption
هرب تهريب مهرب مهربون | هرب | smuggle smuggling smuggler trafficking
اغتصب اغتصاب انتهك هتك_عرض | اغتصب | rape raped
تحرش ضايق مضايقة | اتحرش عاكس | harass harassment
ابتز ابتزاز هدد | ابتز | blackmail extort extortion
انتهك انتهاك خرق مخالفة انتهاكات | خرق | violate violation breach
خالف مخالفة خرق انتهك عصى | خالف | violate breach disobey violation
أطاع يطيع طاعة امتثل امتثال | سمع_الكلام طاع | obey obeyed comply obedience
غرم تغريم غرامة مخالفة | غرم مخالفة | fine fined penalty
عفا يعفو عفو صفح غفر سامح | سامح عفا | pardon forgive forgave forgiven amnesty
حق حقوق استحق | حق | right rights entitlement
رخص ترخيص رخصة إجازة تصريح | رخصة | license permit authorization
باع يبيع بيع مبيعات تسويق | باع | sell sold sale
اشترى يشتري شراء ابتاع اقتنى | اشترى شرى جاب | buy bought purchase acquire
استحوذ استحواذ اشترى تملك | اشترى | acquire acquisition takeover
دفع يدفع سدد تسديد سداد | دفع خلص | pay paid payment
أنفق إنفاق صرف نفقات مصاريف | صرف | spend spent expenditure expense
كسب يكسب ربح جنى | كسب جاب دخل | earn gain profit
ربح يربح أرباح مكسب | كسب ربح | profit gain win won
خسر يخسر خسارة خسائر فقد | خسر | lose lost loss
ادخر ادخار وفر توفير | حوش وفر | save saving savings
استثمر استثمار استثمارات مستثمر | استثمر حط_فلوس | invest investment investor
مول تمويل دعم ممول | مول | finance fund funding funded
استورد استيراد واردات جلب | استورد جاب_من_بره | import imported imports
صدر تصدير صادرات | صدر | export exported exports
تاجر تجارة اتجر تبادل_تجاري | تاجر | trade traded commerce merchant
أجر إيجار استأجر تأجير استئجار | أجر كرى سأجر | rent rented lease hire
وظف توظيف شغل تشغيل عين | شغل وظف خدم | employ hire hired recruit
سرح تسريح فصل طرد | مشى طرد رفد | lay_off laid_off dismiss fire
أفلس إفلاس أعسر | فلس | bankrupt bankruptcy insolvent
استدان دين ديون مديونية اقترض | استلف دين كريدي | debt owe borrow loan
ضرائب ضريبة رسوم جباية مكوس | ضريبة | tax taxation levy
خصخص خصخصة بيع_القطاع_العام | خصخصة | privatize privatization
أمم تأميم مؤممة | أمم | nationalize nationalization
راهن مراهنة رهان قامر مقامرة | راهن | bet gamble wager
تعاقد عقد أبرم إبرام عقود | اتعاقد مضى_عقد | contract sign deal
أبرم إبرام عقد وقع | عمل مضى | conclude sign signed
روج ترويج أعلن سوق تسويق دعاية | روج إعلان | promote advertise market marketing
ساوم مساومة فاوض فصال | فاصل | bargain haggle negotiate
استهلك استهلاك استعمل | استهلك | consume consumed consumption
أودع إيداع وديعة | حط_في_البنك | deposit deposited
فقر يفقر افتقر فاقة عوز | فقر | poverty poor
اغتنى غني ثري ثراء ثروة | غني | rich wealthy wealth
فاز يفوز فوز انتصر كسب تغلب | كسب فاز ربح | win won victory beat
توج تتويج أحرز_اللقب فاز_ب بطل | خد_البطولة | crowned champion title win won
أحرز إحراز سجل حقق نال | جاب | score achieve achieved win
سجل تسجيل أحرز هدف أهداف | جاب_جون سجل حط_گول | score scored goal
لعب يلعب لاعب | لعب | play played player
تعادل تساوى متعادل | اتعادل | draw drew tie tied
نافس منافسة تنافس تبارى تسابق | نافس | compete competed competition rival
تأهل صعد بلغ | وصل اتأهل | qualify qualified qualification reach
أقصي إقصاء خرج خروج | خرج | eliminated knocked_out elimination
تصدر اعتلى احتل_المركز_الأول | الأول | top lead led first
تفوق بز فاق | اتفوق غلب | excel surpass outperform superiority
تحدى تحدي واجه | اتحدى | challenge challenged defy
اعتزل اعتزال تقاعد | بطل اعتزل | retire retired retirement
تقاعد معاش اعتزال | طلع_معاش معاش | retire retired retirement pension
ضيع أهدر إهدار بدد تبذير | ضيع بعزق | waste wasted squander
درب تدريب مدرب أشرف | درب كوتش | coach coached train trainer
واجه لاقى لعب_ضد تقابل مباراة | لعب_مع | face play match against
شجع مشجع مشجعون أنصار جماهير | شجع جمهور | fan supporter cheer
راوغ مراوغة خادع حاور | رقص | dribble dodge evade
التقى يلتقي اجتمع قابل لقاء اجتماع مقابلة | قابل اتقابل شاف لاقى | meet met meeting encounter
اجتمع اجتماع قمة مؤتمر ملتقى | اجتماع | meeting summit conference gather
تعرف تعارف التقى | اتعرف | meet met acquaint know
صادق صداقة صديق أصدقاء رفيق رفاق | صاحب اصحاب صديق | friend friendship befriend
عادى عداء عدو أعداء خصم خصوم | عدو | enemy foe hostility opponent
عارض معارضة ناهض مناهضة رفض | عارض ضد | oppose opposed opposition against
خالف اختلف تعارض خلاف | اختلف | disagree disagreement differ
أيد تأييد ناصر مناصرة ساند | أيد مع | support supported back favor
زامل زميل زملاء رفيق | زميل | colleague peer fellow
افترق انفصل فراق فارق | ساب انفصلوا | separate part split
عامل معاملة تعامل تصرف | عامل اتعامل | treat deal treatment
تصرف سلك سلوك | اتصرف | behave behavior conduct act
كرم تكريم احتفى احتفاء | كرم | honor honored honour tribute
خدم يخدم خدمة | خدم | serve served service
ضيف ضيافة أضاف استضاف | عزم ضيف | host hospitality guest
اعتنى عناية رعى رعاية | خد_باله_من راعى | care look_after looked_after nurture
رعى يرعى رعاية كفل | رعى | sponsor patronage sponsored care
ضحى تضحية فدى فداء | ضحى | sacrifice sacrificed
ميز تمييز تفرقة عنصرية | فرق | discriminate discrimination racism
حرم يحرم حرمان منع | حرم | deprive deprived deprivation
أزعج إزعاج ضايق مضايقة أقلق | ضايق زهق قلق | annoy disturb bother
آمن يؤمن إيمان اعتنق صدق | آمن | believe faith belief
اعتنق اعتناق أسلم دخل_في | دخل | convert converted embrace
أسلم إسلام اعتنق_الإسلام دخل_الإسلام | أسلم | convert islam embraced
عبد يعبد عبادة تعبد تنسك | عبد | worship worshipped devotion
صلى يصلي صلاة | صلى | pray prayed prayer
صام يصوم صوم صيام أمسك | صام | fast fasting fasted
حج يحج حاج حجاج | حج | pilgrimage hajj pilgrim
دعا_الله دعاء ابتهل تضرع | دعا | pray supplicate supplication
أفتى إفتاء فتوى فتاوى مفتي | فتوى | fatwa ruling
حرم تحريم حظر منع نهى | حرام حرم | forbid forbade prohibit forbidden
أحل تحليل أباح حلال إباحة | حلال | permit lawful halal
أذنب ذنب ذنوب خطيئة إثم معصية | ذنب | sin sinned guilt
تاب يتوب توبة ندم | تاب | repent repentance
كفر يكفر ألحد إلحاد | كفر | disbelieve atheism unbelief
أنزل نزول نزل أوحى وحي | نزل | reveal revelation revealed
بشر تبشير دعا دعوة | بشر | preach missionary preached
قدس تقديس عظم تعظيم بجل | قدس | sanctify revere holy
بعث بعثة أرسل نبوة رسالة | بعث | prophethood mission sent
شفر تشفير رمز ترميز | شفر | encrypt encode encryption
برمج برمجة برنامج كود | برمج | program programming code
حمل تحميل نزل تنزيل | نزل حمل | download downloaded downloading
رفع تحميل نشر | رفع | upload uploaded
اخترق اختراق قرصنة قرصن | هكر اتهكر | hack hacked breach hacking
تفاعل استجاب استجابة | اتفاعل | react reaction interact
أشع إشعاع أصدر انبعاث بث | شع | radiate emit radiation emission
امتص امتصاص تشرب | مص شفط | absorb absorbed absorption
عكس يعكس انعكاس انعكس | عكس | reflect reflected reflection
ولد توليد أنتج كهرباء | ولد | generate generation produce
نقى تنقية صفى تصفية كرر تكرير | صفى نضف | purify filter refine
كشف يكشف رصد | كشف | detect detected detection
حاكى محاكاة قلد تقليد | قلد | simulate imitate simulation mimic
نسخ ينسخ استنسخ استنساخ | نسخ | copy copied clone
انشطر انشطار انقسام | انقسم | fission split divide
جاذبية جذب يجذب انجذب تجاذب | شد | attract gravity attraction
طفا يطفو طفو عام | عام | float floated buoyancy
اهتز اهتزاز زلزل ارتج ارتجاج | اتهز | shake shook vibrate tremor
زلزال زلازل هزة_أرضية هزة | زلزال | earthquake quake tremor
ثار ثوران انفجر بركان | انفجر | erupt eruption volcanic
فاض يفيض فيضان طغى سيول | فيضان غرق | flood flooded flooding overflow
هطل يهطل هطول أمطر مطر أمطار | مطرت شتت شتا | rain rainfall precipitation
هب يهب هبوب عصف عصفت | هب | blow blew storm wind
أشرق شروق طلع بزغ | طلعت | sunrise rise shine
غرب غروب أفل | غربت | sunset set
كسوف كسف انكسف كسوف_الشمس | كسوف | solar_eclipse eclipse
خسوف خسف انخسف خسوف_القمر | خسوف | lunar_eclipse eclipse
هضم يهضم هاضم | هضم | digest digestion digested
نزف ينزف نزيف نزف_الدم | نزف | bleed bled bleeding hemorrhage
أفرز إفراز فرز إفرازات | فرز | secrete secretion excrete
أجرى_عملية جراحة عملية_جراحية | عمل_عملية | operate surgery operation
زرع_عضو زراعة نقل | زرع | transplant transplantation implant
تورم انتفخ انتفاخ ورم | ورم نفخ | swell swollen swelling
أدمن إدمان مدمن تعاطى تعاطي | أدمن | addict addiction addicted
سمم تسميم تسمم سم | اتسمم | poison poisoned poisoning
دخن تدخين سيجارة | شرب_سجاير دخن | smoke smoking smoked
قام يقوم أجرى إجراء نفذ | عمل قام | perform carry_out conduct
أجرى يجري إجراء عقد نفذ | عمل | conduct conducted perform hold
خطا يخطو خطوة خطوات إجراء | خطوة | step measure
اتخذ اتخاذ أخذ تبنى | خد | adopt take took
تبنى تبني اعتمد اعتماد أقر | اتبنى | adopt adopted adoption
سعى طمح طموح تطلع | طمح | aspire ambition aspiration
اجتهد اجتهاد كد جد بذل_جهدا | اجتهد تعب | strive strove effort
تعب يتعب أرهق إرهاق إعياء | تعب عيا | tire tired fatigue exhaust
استراح راحة ارتاح استراحة | ارتاح ريح | rest rested relax
أضل ضل تاه ضلال | تاه | stray lost astray
لام يلوم لوم عاتب عتاب | لام عاتب | blame blamed reproach
كشف يكشف أظهر إظهار أزاح_الستار | كشف بين | reveal revealed disclose uncover unveil
أظهر إظهار بين أبرز أبدى | بين ورى | show showed shown display
عرض يعرض أظهر قدم | عرض ورى | show display exhibit present
فحوى مضمون محتوى محتويات | جواه ايه | content contents substance
أخفى ستر كتم كتمان | خبى دارى | conceal hide hid cover_up
شهد يشهد عرف مر_ب | شاف | witness witnessed experience
حدا دفع حمل_على | خلى | drive drove prompt motivate
ترتب نجم نشأ نتج | طلع | result ensue stem
ورد يرد ورود ذكر جاء | مذكور | mention mentioned appear
ذكر يذكر أشار نوه تطرق | جاب_سيرة ذكر | mention mentioned refer cite
تناول عالج بحث تطرق دار_حول | بيتكلم_عن | address deal cover about
تمحور دار_حول تناول | بيحكي_عن | revolve about center focus
ركز تركيز انصب اهتم | ركز | focus focused concentrate
ضمن يضمن ضمان كفل أمن | ضمن | guarantee ensure secure
تأكد تحقق تثبت | اتأكد شيك | verify ensure verification check
تحقق تم أنجز | حصل | realize achieved fulfilled
أرشد إرشاد دل هدى وجه توجيه | دل ورى | guide guided direct guidance
دل يدل دلالة أشار بين | دل بين | indicate indicated denote
قلد تقليد حاكى محاكاة تشبه | قلد | imitate imitated copy mimic
كافأ مكافأة مكافآت جازى جزاء | كافأ | reward rewarded bonus
جازف مجازفة خاطر مخاطرة غامر مغامرة | خاطر غامر | risk adventure venture
حظي يحظى نال تمتع | خد | enjoy receive gain
أحكم إحكام أتقن إتقان أجاد إجادة | شاطر_في | master mastered proficient
أجاد يجيد إتقان تكلم أتقن | بيعرف | master speak fluent
تشكل تكون نشأ | اتكون | form formed formation
تجسد تجسيد جسد مثل | جسد | embody personify portray
تولد نشأ نتج | طلع | generate arise arose
انحدر انحدار تحدر أصله ينتسب | أصله | descend descended descent ancestry
انتسب انتساب التحق انضم | دخل | enroll join affiliate
التحق التحاق دخل انضم انتسب | دخل سجل | enroll enrolled join attend
سجل تسجيل قيد اشترك اشتراك | سجل | register registered registration enroll
اشترك اشتراك سجل انضم | اشترك | subscribe subscription subscribed
لبى تلبية استجاب استجابة | رد | respond response meet
أشبع إشباع لبى سد | شبع | satisfy fulfil saturate
شاهد مشاهدة تفرج متفرج | اتفرج شاف | watch watched viewer spectator
جذب يجذب استقطب استقطاب اجتذب | شد جذب | attract attracted attraction draw
شغل يشغل احتل غطى | واخد | occupy occupied cover
غطى يغطي تغطية شمل | غطى | cover covered coverage
احتل يحتل احتلال جاء_في تبوأ | جه | rank ranked place occupy
صنف يصنف جاء_في حل ترتيب مرتبة | ترتيب | rank ranked ranking classified
أقلق أثار_قلقا إثارة أثار | قلق | worry concern alarm
أثار إثارة حرك أشعل | قوم | arouse stir provoke raise
خفف تخفيف هدأ تهدئة لطف | خفف هدى | ease relieve alleviate mitigate
هدأ يهدأ هدوء سكن سكون | هدى | calm quiet subside
شدد تشديد غلظ تغليظ | شدد | tighten toughen intensify
أوجز إيجاز لخص تلخيص اختصر اختصار | لخص اختصر | summarize summary abridge shorten
فصل تفصيل أسهب إسهاب | شرح_بالتفصيل | detail elaborate
بسط تبسيط سهل تسهيل يسر | سهل بسط | simplify ease facilitate
عقد تعقيد صعب | صعب عقد | complicate complicated complexity
نقح صحح تصحيح صوب تصويب | صحح | correct corrected correction
لجأ يلجأ لجوء استعان | استعان راح_ل | resort recourse turn_to
استعان استعانة استنجد استغاث | استعان | seek_help enlist recourse
استشار استشارة شاور مشورة | استشار سأل | consult consultation advice
استوحى استلهم استيحاء | خد_الفكرة | inspire inspired inspiration
اقتبس استوحى اقتباس مأخوذ | متاخد_من | adapt adapted adaptation based
حرر تحرير محرر نقح | حرر | edit edited editor
أذهل إذهال أدهش إدهاش أبهر | بهر جنن | amaze astonish impress dazzle
أفاد إفادة نفع منفعة فائدة | فاد نفع | benefit useful avail
فائدة فوائد منفعة نفع مزايا | فايدة | benefit advantage use
أضر ضر ضرر أذى مضار | ضرر أذى | harm damage disadvantage
آذى إيذاء أذى ضر | أذى | hurt harm injure
أكره إكراه قسر إجبار | غصب | coerce coercion force
تحكم ضبط سيطر | اتحكم | control controlled
ضبط يضبط عدل معايرة | ظبط | adjust adjusted regulate tune
وازن توازن موازنة عادل | وازن | balance balanced equilibrium
عزل يعزل فصل حجر | عزل | isolate isolated isolation quarantine
حجر يحجر عزل حجر_صحي | حجر | quarantine isolation
نظف تنظيف طهر تطهير عقم تعقيم | نضف طهر | clean cleaned sterilize disinfect
زين تزيين زخرف زخرفة جمل | زين زوق | decorate decorated ornament adorn
لون تلوين صبغ دهن | لون دهن صبغ | color paint dye
خاط يخيط خياطة حاك | خيط | sew sewn sewing
نسج ينسج نسيج حاك غزل | نسج | weave wove woven textile
صاد يصيد صيد اصطاد اصطياد قنص | صاد اصطاد | hunt hunted fish catch
روض ترويض استأنس استئناس دجن تدجين | روض | tame domesticate domesticated
ركب يركب ركوب امتطى | ركب | ride rode ridden
أرسى إرساء رسا رسو | رسى | anchor dock moor
رصف عبد تعبيد رصيف | رصف | pave paved paving
روى يروي ري سقى سقاية | سقى | irrigate irrigation water
لم_شمل جمع_شمل التأم | اتلم | reunite reunion
نما ازدهر ازدهار راج رواج | مشي_حاله | flourish prosper thrive boom
ركد يركد ركود كساد انكماش | وقف_الحال | recession stagnation stagnate
بطالة تعطل عاطل | بطالة عاطل قاعد | unemployed unemployment jobless
تقدم_بطلب قدم طلب التقديم | قدم | apply application applied
حجز يحجز حجوزات | حجز | book booked reserve reservation
وصى أوصى وصية وصايا | وصى | bequeath will bequest
حدق أمعن تمعن تأمل | بص | contemplate stare ponder
استطلع استطلاع استقصاء استبيان | استطلاع | survey poll reconnaissance
استكشف استكشاف ارتاد مستكشف | استكشف | explore explored exploration explorer
رحالة رحلة ارتحل مستكشف | رحالة | traveler explorer voyager
أوى يؤوي إيواء آوى مأوى | سكن | shelter sheltered accommodate
اتسع يتسع سعة استوعب | بياخد كام | accommodate capacity hold
استوعب استيعاب سعة قدرة | بياخد | capacity absorb hold
تحطم_رقم كسر_رقم رقم_قياسي حطم | كسر_الرقم | record break broke broken
صادق_على تصديق مصادقة أقر اعتمد | وافق | ratify ratified ratification approve
ندد شجب استهجن استهجان | استنكر | decry denounce deplore
أعرب_عن_أسفه أسف تأسف | زعل | regret sorry
شرف يشرف تشرف | شرف | honor honour
صاغ يصوغ صياغة حرر | صاغ كتب | draft formulate wording
عمم تعميم نشر أشاع | عمم | generalize circulate spread
خصص تخصيص رصد أفرد | خصص | allocate allocated earmark dedicate
كرس تكريس خصص وقف | كرس | dedicate devote devoted
استند_إلى اعتمد_على عول تعويل | اعتمد | rely depend count_on
انعكس انعكاس أثر ظهر | بان | reflect impact
شاع يشيع شيوع ذاع انتشر | انتشر | common widespread prevail
ندر يندر ندرة قل | قليل نادر | rare scarce rarity
كثر يكثر كثرة وفرة غزارة | كتير ياسر بزاف | abundance abundant many plenty
تعدد تنوع كثرة | كتير | multiplicity variety multiple
تنوع تباين تعدد | اتنوع | diversity variety diverse vary
`;
