/** Continents, peoples and faiths, dynasties, organisations and institutions. */
export const PEOPLES_AND_INSTITUTIONS = `
عرب عربي أعراب |  | Arab Arabs Arabic
أفريقيا أفريقي أفارقة القارة_السمراء | لافريك | Africa African
أوروبا أوربا أوروبي القارة_العجوز | لوروب | Europe European
آسيا آسيوي |  | Asia Asian
أوقيانوسيا أوقيانوسي |  | Oceania
الغرب الدول_الغربية غربي غربيون | الغربيين | West Western_countries Western
كردستان كردي أكراد كرد إقليم_كردستان أربيل | الاكراد | Kurdistan Kurdish Kurds Erbil
أمازيغ أمازيغي بربر بربري | شلوح | Amazigh Berber Berbers
يهود يهودي عبراني |  | Jew Jewish Jews
مسيحي نصراني مسيحيون نصارى | مسيحيين | Christian Christians
مسلم مسلمون إسلامي | مسلمين | Muslim Muslims Islamic
قبطي أقباط |  | Copt Coptic Copts
شيعة شيعي |  | Shia Shiite Shi_a
سنة سني أهل_السنة |  | Sunni Sunnis
الرومان روماني الإمبراطورية_الرومانية روما_القديمة |  | Roman Romans Roman_Empire
البيزنطيون بيزنطة الإمبراطورية_البيزنطية بيزنطي الروم | البيزنطيين | Byzantine Byzantium Byzantine_Empire
الفراعنة فرعوني مصر_القديمة قدماء_المصريين | فراعنه | Ancient_Egypt ancient_Egyptians Pharaohs pharaonic
الأندلس أندلسي إسبانيا_الإسلامية |  | Al_Andalus Andalusia Andalusian
العباسيون الدولة_العباسية الخلافة_العباسية عباسي | العباسيين | Abbasid Abbasids Abbasid_Caliphate
الأمويون الدولة_الأموية الخلافة_الأموية أموي | الامويين | Umayyad Umayyads Umayyad_Caliphate
الفاطميون الدولة_الفاطمية الخلافة_الفاطمية فاطمي | الفاطميين | Fatimid Fatimids Fatimid_Caliphate
الأيوبيون الدولة_الأيوبية أيوبي | الايوبيين | Ayyubid Ayyubids
المماليك دولة_المماليك الدولة_المملوكية مملوكي |  | Mamluk Mamluks Mamluk_Sultanate
النازيون نازي ألمانيا_النازية الرايخ_الثالث | النازيين النازية | Nazi Nazis Nazi_Germany Third_Reich
الأمم_المتحدة هيئة_الأمم_المتحدة المنظمة_الدولية المنظمة_الأممية أممي |  | United_Nations UN
مجلس_الأمن مجلس_الأمن_الدولي |  | Security_Council UN_Security_Council UNSC
الجمعية_العامة الجمعية_العامة_للأمم_المتحدة |  | General_Assembly UN_General_Assembly UNGA
عصبة_الأمم جمعية_الأمم |  | League_of_Nations
الأمين_العام أمين_عام سكرتير_عام |  | Secretary_General
الاتحاد_الأوروبي الاتحاد_الأوربي التكتل_الأوروبي بروكسل |  | European_Union EU
المفوضية_الأوروبية المفوضية |  | European_Commission
البرلمان_الأوروبي النواب_الأوروبيون |  | European_Parliament
منطقة_اليورو اليورو العملة_الأوروبية_الموحدة |  | eurozone euro
حلف_شمال_الأطلسي الناتو حلف_الناتو حلف_الأطلسي الأطلسي |  | NATO North_Atlantic_Treaty_Organization
حلف_وارسو معاهدة_وارسو |  | Warsaw_Pact
جامعة_الدول_العربية الجامعة_العربية |  | Arab_League League_of_Arab_States
مجلس_التعاون_الخليجي مجلس_التعاون_لدول_الخليج_العربية مجلس_التعاون |  | Gulf_Cooperation_Council GCC
الاتحاد_الأفريقي منظمة_الوحدة_الأفريقية |  | African_Union AU
منظمة_التعاون_الإسلامي منظمة_المؤتمر_الإسلامي |  | Organisation_of_Islamic_Cooperation OIC
صندوق_النقد_الدولي صندوق_النقد | النقد_الدولي | International_Monetary_Fund IMF
البنك_الدولي مجموعة_البنك_الدولي |  | World_Bank
منظمة_التجارة_العالمية |  | World_Trade_Organization WTO GATT
منظمة_الصحة_العالمية الصحة_العالمية |  | World_Health_Organization
اليونسكو منظمة_اليونسكو منظمة_الأمم_المتحدة_للتربية_والعلم_والثقافة | يونسكو | UNESCO
اليونيسف اليونيسيف منظمة_الأمم_المتحدة_للطفولة |  | UNICEF
الأونروا وكالة_غوث_اللاجئين وكالة_غوث_وتشغيل_اللاجئين |  | UNRWA
المفوضية_السامية_لشؤون_اللاجئين مفوضية_اللاجئين مفوضية_الأمم_المتحدة_لشؤون_اللاجئين |  | UNHCR UN_Refugee_Agency
منظمة_الأغذية_والزراعة الفاو |  | FAO Food_and_Agriculture_Organization
برنامج_الأغذية_العالمي برنامج_الغذاء_العالمي |  | World_Food_Programme WFP
الوكالة_الدولية_للطاقة_الذرية وكالة_الطاقة_الذرية | الطاقة_الذرية | IAEA International_Atomic_Energy_Agency
أوبك منظمة_أوبك منظمة_الدول_المصدرة_للنفط |  | OPEC
محكمة_العدل_الدولية محكمة_لاهاي | محكمة_العدل | International_Court_of_Justice ICJ
المحكمة_الجنائية_الدولية الجنائية_الدولية |  | International_Criminal_Court ICC
الإنتربول الشرطة_الدولية المنظمة_الدولية_للشرطة_الجنائية |  | Interpol
الصليب_الأحمر اللجنة_الدولية_للصليب_الأحمر |  | Red_Cross ICRC
الهلال_الأحمر جمعية_الهلال_الأحمر |  | Red_Crescent
منظمة_العفو_الدولية العفو_الدولية أمنستي |  | Amnesty_International Amnesty
هيومن_رايتس_ووتش منظمة_هيومن_رايتس_ووتش |  | Human_Rights_Watch HRW
أطباء_بلا_حدود منظمة_أطباء_بلا_حدود |  | Doctors_Without_Borders MSF
مجموعة_العشرين قمة_العشرين |  | G20 Group_of_Twenty
مجموعة_السبع مجموعة_الثماني |  | G7 G8
بريكس مجموعة_بريكس البريكس |  | BRICS
رابطة_دول_جنوب_شرق_آسيا آسيان |  | ASEAN
حركة_عدم_الانحياز دول_عدم_الانحياز |  | Non_Aligned_Movement
الكومنولث رابطة_الكومنولث رابطة_الشعوب_البريطانية |  | Commonwealth
الفيفا فيفا الاتحاد_الدولي_لكرة_القدم |  | FIFA
اليويفا يويفا الاتحاد_الأوروبي_لكرة_القدم |  | UEFA
الكاف كاف الاتحاد_الأفريقي_لكرة_القدم |  | CAF
اللجنة_الأولمبية_الدولية الأولمبية_الدولية | الاولمبية | International_Olympic_Committee IOC
الألعاب_الأولمبية الأولمبياد أولمبياد دورة_الألعاب_الأولمبية أولمبي |  | Olympics Olympic_Games Olympic
كأس_العالم مونديال بطولة_كأس_العالم | المونديال | World_Cup Mundial
كأس_الأمم_الأفريقية كأس_أمم_أفريقيا أمم_أفريقيا | لكان الكان | Africa_Cup_of_Nations AFCON
دوري_أبطال_أوروبا دوري_الأبطال رابطة_أبطال_أوروبا | الشامبيونز الشمبيونز_ليج | Champions_League
بطولة_أمم_أوروبا كأس_الأمم_الأوروبية اليورو |  | European_Championship Euro
البيت_الأبيض الإدارة_الأمريكية الرئاسة_الأمريكية |  | White_House US_administration
البنتاغون البنتاجون وزارة_الدفاع_الأمريكية |  | Pentagon Department_of_Defense
الكونغرس الكونجرس الكونغرس_الأمريكي |  | Congress US_Congress
مجلس_الشيوخ الشيوخ سيناتور |  | Senate senator
مجلس_النواب مجلس_الشعب برلمان مجلس_الأمة النواب | البرلمان | House_of_Representatives parliament
برلمان مجلس_نيابي مجلس_تشريعي برلماني | البرلمان | parliament legislature parliamentary
الكنيست البرلمان_الإسرائيلي |  | Knesset
مجلس_العموم مجلس_العموم_البريطاني |  | House_of_Commons
البوندستاغ البرلمان_الألماني |  | Bundestag
مجلس_الدوما الدوما البرلمان_الروسي |  | Duma
الإليزيه قصر_الإليزيه الرئاسة_الفرنسية |  | Elysee
داونينغ_ستريت رئاسة_الوزراء_البريطانية مقر_رئاسة_الوزراء_البريطانية |  | Downing_Street
الخارجية وزارة_الخارجية |  | Foreign_Ministry State_Department Foreign_Office
وكالة_المخابرات_المركزية وكالة_الاستخبارات_المركزية المخابرات_الأمريكية سي_آي_إيه | السي_اي_ايه | CIA Central_Intelligence_Agency
مكتب_التحقيقات_الاتحادي مكتب_التحقيقات_الفيدرالي إف_بي_آي المباحث_الفيدرالية | الاف_بي_اي | FBI Federal_Bureau_of_Investigation
وكالة_الأمن_القومي وكالة_الأمن_القومي_الأمريكية |  | NSA National_Security_Agency
الموساد المخابرات_الإسرائيلية الاستخبارات_الإسرائيلية |  | Mossad
الكي_جي_بي كي_جي_بي المخابرات_السوفيتية |  | KGB
مخابرات استخبارات أجهزة_استخباراتية | مباحث موخابرات | intelligence secret_service
ناسا وكالة_ناسا وكالة_الفضاء_الأمريكية إدارة_الطيران_والفضاء |  | NASA
وكالة_الفضاء_الأوروبية إيسا |  | European_Space_Agency ESA
الاحتياطي_الفيدرالي مجلس_الاحتياطي_الاتحادي البنك_المركزي_الأمريكي الفيدرالي_الأمريكي | الفيدرالي | Federal_Reserve Fed
البنك_المركزي_الأوروبي المركزي_الأوروبي |  | European_Central_Bank ECB
وول_ستريت بورصة_نيويورك |  | Wall_Street New_York_Stock_Exchange NYSE
هيئة_الإذاعة_البريطانية بي_بي_سي | البي_بي_سي | BBC British_Broadcasting_Corporation
قناة_الجزيرة الجزيرة شبكة_الجزيرة |  | Al_Jazeera
أسوشيتد_برس وكالة_أسوشيتد_برس |  | Associated_Press AP
رويترز وكالة_رويترز |  | Reuters
فرانس_برس وكالة_فرانس_برس وكالة_الأنباء_الفرنسية |  | Agence_France_Presse AFP
جائزة_نوبل نوبل جوائز_نوبل |  | Nobel_Prize Nobel
الأوسكار جائزة_الأوسكار جائزة_الأكاديمية |  | Oscar Academy_Award
الأزهر الأزهر_الشريف جامعة_الأزهر مشيخة_الأزهر |  | Al_Azhar
جماعة_الإخوان_المسلمين الإخوان_المسلمون الإخوان إخواني |  | Muslim_Brotherhood Brotherhood
تنظيم_الدولة_الإسلامية داعش تنظيم_الدولة تنظيم_داعش |  | Islamic_State ISIS ISIL Daesh
تنظيم_القاعدة القاعدة |  | al_Qaeda
طالبان حركة_طالبان |  | Taliban
حماس حركة_حماس حركة_المقاومة_الإسلامية |  | Hamas
فتح حركة_فتح حركة_التحرير_الوطني_الفلسطيني |  | Fatah
منظمة_التحرير_الفلسطينية منظمة_التحرير |  | PLO Palestine_Liberation_Organization
حزب_الله حزب_الله_اللبناني |  | Hezbollah Hizbullah
الحوثيون جماعة_الحوثي أنصار_الله حوثي | الحوثيين الحوثي | Houthi Houthis Ansar_Allah
الحرس_الثوري الحرس_الثوري_الإيراني حرس_الثورة |  | Revolutionary_Guard IRGC
حزب_العمال_الكردستاني العمال_الكردستاني بي_كا_كا |  | PKK Kurdistan_Workers_Party
حزب_البعث البعث بعثي حزب_البعث_العربي_الاشتراكي |  | Baath Ba_ath Baathist
الحزب_الجمهوري الجمهوريون جمهوري | الجمهوريين | Republican_Party Republican GOP
الحزب_الديمقراطي الديمقراطيون ديمقراطي | الديمقراطيين | Democratic_Party Democrat Democrats
حزب_المحافظين المحافظون محافظ | المحافظين | Conservative_Party Tories Conservatives
حزب_العمال حزب_العمال_البريطاني عمالي | العمال | Labour_Party Labour
الحزب_الشيوعي شيوعي شيوعيون | الشيوعيين | Communist_Party communist
قوات_الدعم_السريع الدعم_السريع |  | Rapid_Support_Forces RSF
الجيش_الإسرائيلي جيش_الدفاع_الإسرائيلي |  | IDF Israeli_army Israel_Defense_Forces
كو_كلوكس_كلان كلوكس_كلان |  | Ku_Klux_Klan KKK
الحرب_العالمية_الأولى الحرب_العظمى الحرب_الكونية_الأولى |  | World_War_I First_World_War WWI Great_War
الحرب_العالمية_الثانية الحرب_الكونية_الثانية | الحرب_العالمية_التانية | World_War_II Second_World_War WWII
الحرب_الباردة الصراع_بين_الشرق_والغرب |  | Cold_War
حرب_أكتوبر حرب_تشرين حرب_العبور حرب_1973 | حرب_73 | October_War Yom_Kippur_War 1973_war
حرب_يونيو حرب_حزيران النكسة حرب_1967 حرب_الأيام_الستة | حرب_67 | Six_Day_War June_War 1967_war
النكبة حرب_فلسطين حرب_1948 | حرب_48 | Nakba 1948_war
العدوان_الثلاثي حرب_السويس أزمة_السويس |  | Suez_Crisis Tripartite_Aggression
الربيع_العربي الثورات_العربية ثورات_الربيع_العربي |  | Arab_Spring
المحرقة الهولوكوست محرقة_اليهود |  | Holocaust Shoah
كورونا فيروس_كورونا كوفيد_19 كوفيد |  | coronavirus COVID_19 COVID
نيويورك مدينة_نيويورك نيويوركي |  | New_York
القسطنطينية إسطنبول الآستانة | استنبول | Istanbul Constantinople
مكة مكة_المكرمة مكي أم_القرى |  | Mecca Makkah
المدينة_المنورة يثرب طيبة |  | Medina Madinah Yathrib
بريكست خروج_بريطانيا_من_الاتحاد_الأوروبي انسحاب_بريطانيا |  | Brexit
المحيط_الأطلسي الأطلسي المحيط_الأطلنطي الأطلنطي |  | Atlantic Atlantic_Ocean
المحيط_الهادئ الباسيفيكي |  | Pacific Pacific_Ocean
البحر_المتوسط البحر_الأبيض_المتوسط المتوسط متوسطي | البحر_الابيض | Mediterranean Mediterranean_Sea
الخليج_العربي الخليج_الفارسي الخليج |  | Persian_Gulf Arabian_Gulf Gulf
`;
