/** Countries and regions, their peoples and capitals. */
export const COUNTRIES = `
أمريكا الولايات_المتحدة أمريكي أميركا أميركي واشنطن | أمريكان ماريكان | United_States USA US America American Washington
بريطانيا المملكة_المتحدة إنجلترا بريطاني لندن | الانجليز انكلترا | United_Kingdom UK Britain British England London
إنجلترا إنكلترا إنجليزي إنكليزي إنجليز | نگليز | England English
اسكتلندا اسكتلندي إدنبرة |  | Scotland Scottish Scots
ويلز ويلزي بلاد_الغال |  | Wales Welsh
أيرلندا أيرلندي دبلن |  | Ireland Irish Dublin
أيرلندا_الشمالية بلفاست |  | Northern_Ireland Belfast
فرنسا فرنسي فرنسيون باريس | فرنساوي فرانسا فرنسيس | France French Paris
ألمانيا ألماني ألمان برلين | لالمان | Germany German Berlin
ألمانيا_الشرقية جمهورية_ألمانيا_الديمقراطية |  | East_Germany GDR
ألمانيا_الغربية جمهورية_ألمانيا_الاتحادية بون |  | West_Germany FRG Bonn
إيطاليا إيطالي روما | طليان الطاليان | Italy Italian Rome
إسبانيا إسباني مدريد | سبانيا سبنيول | Spain Spanish Madrid
البرتغال برتغالي لشبونة | برتغال | Portugal Portuguese Lisbon
هولندا هولندي أمستردام لاهاي | هولاندا | Netherlands Holland Dutch
بلجيكا بلجيكي بروكسل |  | Belgium Belgian Brussels
لوكسمبورغ لوكسمبورج لوكسمبورغي |  | Luxembourg
سويسرا سويسري برن | سويس | Switzerland Swiss Bern
النمسا نمساوي فيينا |  | Austria Austrian Vienna
الإمبراطورية_النمساوية_المجرية النمسا_والمجر نمساوي_مجري |  | Austria_Hungary Austro_Hungarian
السويد سويدي ستوكهولم |  | Sweden Swedish Stockholm
النرويج نرويجي أوسلو |  | Norway Norwegian Oslo
الدنمارك الدانمارك دنماركي دانماركي كوبنهاغن | الدانمرك | Denmark Danish Copenhagen
فنلندا فنلندي هلسنكي |  | Finland Finnish Helsinki
آيسلندا آيسلندي ريكيافيك |  | Iceland Icelandic Reykjavik
روسيا روسيا_الاتحادية روسي روس موسكو كرملين | الروس روسية | Russia Russian Moscow Kremlin
الاتحاد_السوفيتي الاتحاد_السوفياتي سوفيتي سوفياتي | السوفيت | Soviet_Union USSR Soviet
أوكرانيا أوكراني كييف | اكرانيا | Ukraine Ukrainian Kyiv Kiev
بيلاروسيا روسيا_البيضاء بيلاروس بيلاروسي مينسك |  | Belarus Belarusian Minsk
بولندا بولونيا بولندي وارسو |  | Poland Polish Warsaw
التشيك جمهورية_التشيك تشيكي براغ |  | Czech_Republic Czechia Czech Prague
سلوفاكيا سلوفاكي براتيسلافا |  | Slovakia Slovak Bratislava
تشيكوسلوفاكيا تشيكوسلوفاكي |  | Czechoslovakia Czechoslovak
المجر هنغاريا مجري هنغاري بودابست |  | Hungary Hungarian Budapest
رومانيا روماني بوخارست |  | Romania Romanian Bucharest
بلغاريا بلغاري صوفيا |  | Bulgaria Bulgarian Sofia
اليونان يوناني إغريق إغريقي أثينا | جريج | Greece Greek Athens
ألبانيا ألباني تيرانا |  | Albania Albanian Tirana
صربيا صربي بلغراد | الصرب | Serbia Serbian Serb Belgrade
كرواتيا كرواتي زغرب |  | Croatia Croatian Zagreb
البوسنة_والهرسك البوسنة بوسني سراييفو |  | Bosnia Bosnia_and_Herzegovina Bosnian Sarajevo
سلوفينيا سلوفيني ليوبليانا |  | Slovenia Slovenian Ljubljana
مقدونيا مقدونيا_الشمالية مقدوني سكوبيه |  | Macedonia North_Macedonia Macedonian Skopje
الجبل_الأسود مونتينيغرو بودغوريتسا |  | Montenegro Montenegrin
كوسوفو كوسوفا كوسوفي بريشتينا |  | Kosovo Kosovar Pristina
يوغوسلافيا يوغسلافيا يوغوسلافي |  | Yugoslavia Yugoslav
مولدوفا مولدافيا مولدوفي كيشيناو |  | Moldova Moldovan Chisinau
إستونيا إستوني تالين |  | Estonia Estonian Tallinn
لاتفيا لاتفي ريغا |  | Latvia Latvian Riga
ليتوانيا لتوانيا ليتواني فيلنيوس |  | Lithuania Lithuanian Vilnius
مالطا مالطة مالطي فاليتا |  | Malta Maltese Valletta
قبرص قبرصي نيقوسيا |  | Cyprus Cypriot Nicosia
الفاتيكان الكرسي_الرسولي بابوي |  | Vatican Holy_See
موناكو إمارة_موناكو |  | Monaco
تركيا تركي أتراك أنقرة | الاتراك ترك | Turkey Turkish Turk Türkiye Ankara
الدولة_العثمانية الإمبراطورية_العثمانية السلطنة_العثمانية عثماني | العثمانيين الاتراك العثمانلية عصملي | Ottoman_Empire Ottoman Ottomans
إيران إيراني طهران الجمهورية_الإسلامية_الإيرانية | عجم | Iran Iranian Tehran
بلاد_فارس فارس فارسي فرس | الفرس | Persia Persian Persians
إسرائيل إسرائيلي تل_أبيب |  | Israel Israeli Tel_Aviv
فلسطين فلسطيني الأراضي_الفلسطينية رام_الله | فلسطينية | Palestine Palestinian Ramallah
السلطة_الفلسطينية السلطة_الوطنية_الفلسطينية رام_الله | السلطة | Palestinian_Authority PA
القدس بيت_المقدس أورشليم مقدسي |  | Jerusalem
غزة قطاع_غزة غزي |  | Gaza Gaza_Strip Gazan
الضفة_الغربية الضفة |  | West_Bank
مصر جمهورية_مصر_العربية مصري مصريون القاهرة | مصاروة المصريين | Egypt Egyptian Cairo
السعودية المملكة_العربية_السعودية سعودي الرياض |  | Saudi_Arabia Saudi KSA Riyadh
الإمارات الإمارات_العربية_المتحدة إماراتي أبوظبي أبو_ظبي |  | United_Arab_Emirates UAE Emirati Abu_Dhabi
دبي إمارة_دبي | دبيه | Dubai
قطر دولة_قطر قطري الدوحة |  | Qatar Qatari Doha
الكويت دولة_الكويت كويتي | اكويتي | Kuwait Kuwaiti
البحرين مملكة_البحرين بحريني المنامة | بحراني | Bahrain Bahraini Manama
عمان سلطنة_عمان عماني مسقط |  | Oman Omani Muscat
اليمن الجمهورية_اليمنية يمني صنعاء | يماني | Yemen Yemeni Sanaa
اليمن_الجنوبي جنوب_اليمن عدن | الجنوب | South_Yemen Aden
العراق جمهورية_العراق عراقي بغداد | عراگي | Iraq Iraqi Baghdad
سوريا سورية سوري سوريون دمشق | شامي السوريين | Syria Syrian Damascus
بلاد_الشام الشام شامي |  | Levant Greater_Syria
لبنان لبناني بيروت |  | Lebanon Lebanese Beirut
الأردن المملكة_الأردنية_الهاشمية أردني |  | Jordan Jordanian Amman
ليبيا ليبي طرابلس |  | Libya Libyan Tripoli
تونس تونسي الجمهورية_التونسية | توانسة | Tunisia Tunisian Tunis
الجزائر جزائري | دزاير دزيري لالجيري | Algeria Algerian Algiers
المغرب المملكة_المغربية مغربي مغاربة الرباط | لمغرب مراكش | Morocco Moroccan Rabat
موريتانيا موريتاني نواكشوط | شنقيط | Mauritania Mauritanian Nouakchott
الصحراء_الغربية صحراوي جبهة_البوليساريو | الصحرا | Western_Sahara Sahrawi Polisario
السودان جمهورية_السودان سوداني الخرطوم | زول | Sudan Sudanese Khartoum
جنوب_السودان جنوب_سوداني جوبا |  | South_Sudan Juba
الصومال صومالي مقديشو |  | Somalia Somali Mogadishu
جيبوتي |  | Djibouti Djiboutian
جزر_القمر قمري موروني |  | Comoros Comorian
الوطن_العربي العالم_العربي الدول_العربية البلاد_العربية | العرب بلاد_العرب | Arab_world Arab_countries
دول_الخليج الخليج_العربي خليجي | الخليج خلايجة | Gulf Gulf_states Arab_Gulf
الشرق_الأوسط شرق_أوسطي الشرق_الأدنى |  | Middle_East Near_East
شمال_أفريقيا المغرب_العربي المغرب_الكبير |  | North_Africa Maghreb
شبه_الجزيرة_العربية الجزيرة_العربية جزيرة_العرب |  | Arabian_Peninsula Arabia
الصين صيني جمهورية_الصين_الشعبية بكين بيجين | شينوا | China Chinese PRC Beijing
تايوان جمهورية_الصين تايواني تايبيه فورموزا |  | Taiwan Taiwanese Taipei
هونغ_كونغ هونج_كونج |  | Hong_Kong
التبت تبتي |  | Tibet Tibetan
اليابان ياباني طوكيو | جابون | Japan Japanese Tokyo
كوريا_الجنوبية كوري_جنوبي جمهورية_كوريا سول سيول | كوريا | South_Korea Korean Seoul
كوريا_الشمالية كوري_شمالي بيونغ_يانغ بيونج_يانج |  | North_Korea DPRK Pyongyang
كوريا كوري شبه_الجزيرة_الكورية |  | Korea Korean
منغوليا منغولي أولان_باتور |  | Mongolia Mongolian
المغول مغولي إمبراطورية_المغول تتار | التتار | Mongols Mongol_Empire Tatars
الهند هندي هنود نيودلهي |  | India Indian New_Delhi Delhi
باكستان باكستاني إسلام_آباد |  | Pakistan Pakistani Islamabad
بنغلاديش بنجلاديش بنغالي دكا |  | Bangladesh Bangladeshi Dhaka
سريلانكا سيلان سريلانكي كولومبو |  | Sri_Lanka Sri_Lankan Ceylon Colombo
نيبال نيبالي كاتماندو |  | Nepal Nepalese Kathmandu
بوتان بوتاني |  | Bhutan Bhutanese
المالديف جزر_المالديف مالديفي |  | Maldives Maldivian
أفغانستان أفغاني أفغان كابول كابل |  | Afghanistan Afghan Kabul
كازاخستان كازاخي أستانا |  | Kazakhstan Kazakh Astana
أوزبكستان أوزبكي طشقند |  | Uzbekistan Uzbek Tashkent
تركمانستان تركماني عشق_آباد |  | Turkmenistan Turkmen Ashgabat
طاجيكستان طاجيكي دوشنبه |  | Tajikistan Tajik Dushanbe
قيرغيزستان قرغيزستان قيرغيزي بيشكيك |  | Kyrgyzstan Kyrgyz Bishkek
أذربيجان أذربيجاني أذري باكو |  | Azerbaijan Azerbaijani Baku
أرمينيا أرميني أرمني أرمن يريفان |  | Armenia Armenian Yerevan
جورجيا جورجي تبليسي |  | Georgia Georgian Tbilisi
الشيشان شيشاني غروزني |  | Chechnya Chechen Grozny
إندونيسيا إندونيسي جاكرتا |  | Indonesia Indonesian Jakarta
ماليزيا ماليزي كوالالمبور |  | Malaysia Malaysian Kuala_Lumpur
سنغافورة سنغافوري |  | Singapore Singaporean
تايلاند تايلند تايلاندي بانكوك سيام |  | Thailand Thai Bangkok Siam
فيتنام فيتنامي هانوي |  | Vietnam Vietnamese Hanoi
كمبوديا كمبودي بنوم_بنه |  | Cambodia Cambodian Phnom_Penh
لاوس لاوسي فيينتيان |  | Laos Laotian Vientiane
ميانمار بورما ميانماري بورمي نايبيداو |  | Myanmar Burma Burmese
الفلبين فلبيني الفليبين مانيلا |  | Philippines Filipino Philippine Manila
بروناي بروناي_دار_السلام |  | Brunei Bruneian
تيمور_الشرقية تيمور_ليشتي تيموري |  | East_Timor Timor_Leste Timorese
أستراليا أسترالي كانبرا كانبيرا |  | Australia Australian Canberra
نيوزيلندا نيوزيلاندا نيوزيلندي ويلينغتون |  | New_Zealand Wellington
بابوا_غينيا_الجديدة غينيا_الجديدة |  | Papua_New_Guinea
فيجي سوفا |  | Fiji Fijian Suva
كندا كندي كنديون أوتاوا | كنادا | Canada Canadian Ottawa
المكسيك مكسيكي مكسيكو |  | Mexico Mexican
كوبا كوبي هافانا |  | Cuba Cuban Havana
هايتي هاييتي |  | Haiti Haitian Port_au_Prince
جمهورية_الدومينيكان الدومينيكان دومينيكي |  | Dominican_Republic Dominican
جامايكا جامايكي كينغستون |  | Jamaica Jamaican Kingston
بورتوريكو بويرتوريكو بورتوريكي |  | Puerto_Rico Puerto_Rican
غواتيمالا جواتيمالا غواتيمالي |  | Guatemala Guatemalan
هندوراس هندوراسي |  | Honduras Honduran
السلفادور سلفادوري سان_سلفادور |  | El_Salvador Salvadoran
نيكاراغوا نيكاراجوا نيكاراغوي ماناغوا |  | Nicaragua Nicaraguan Managua
كوستاريكا كوستاريكي سان_خوسيه |  | Costa_Rica Costa_Rican
بنما بنمي |  | Panama Panamanian
كولومبيا كولومبي بوغوتا |  | Colombia Colombian Bogota
فنزويلا فنزويلي كراكاس كاراكاس |  | Venezuela Venezuelan Caracas
الإكوادور إكوادوري كيتو |  | Ecuador Ecuadorian Quito
بيرو البيرو بيروفي ليما |  | Peru Peruvian Lima
بوليفيا بوليفي لاباز |  | Bolivia Bolivian La_Paz
البرازيل برازيلي برازيليا |  | Brazil Brazilian Brasilia
الأرجنتين أرجنتيني بوينس_آيرس |  | Argentina Argentine Argentinian Buenos_Aires
تشيلي شيلي سانتياغو |  | Chile Chilean Santiago
الأوروغواي أوروغواي أوروجواي أوروغوياني مونتيفيديو |  | Uruguay Uruguayan Montevideo
الباراغواي باراغواي باراجواي باراغوياني أسونسيون |  | Paraguay Paraguayan Asuncion
غيانا غويانا جويانا |  | Guyana Guyanese
سورينام سورينامي |  | Suriname Surinamese
أمريكا_اللاتينية أمريكي_لاتيني لاتيني |  | Latin_America Latin_American Latino
أمريكا_الجنوبية أمريكي_جنوبي |  | South_America South_American
أمريكا_الشمالية أمريكي_شمالي |  | North_America North_American
الكاريبي جزر_الكاريبي جزر_الهند_الغربية |  | Caribbean West_Indies
إثيوبيا إثيوبي الحبشة حبشي أديس_أبابا |  | Ethiopia Ethiopian Abyssinia Addis_Ababa
إريتريا إرتريا إريتري أسمرة |  | Eritrea Eritrean Asmara
كينيا كيني نيروبي |  | Kenya Kenyan Nairobi
أوغندا أوغندي كمبالا |  | Uganda Ugandan Kampala
تنزانيا تنزاني دودوما دار_السلام |  | Tanzania Tanzanian Dodoma
رواندا رواندي كيغالي |  | Rwanda Rwandan Kigali
بوروندي بوجمبورا |  | Burundi Burundian
الكونغو_الديمقراطية جمهورية_الكونغو_الديمقراطية زائير كينشاسا كونغولي | الكونغو | DR_Congo DRC Zaire Congolese Kinshasa
الكونغو الكونغو_برازافيل جمهورية_الكونغو كونغولي برازافيل |  | Congo Congolese Brazzaville
أفريقيا_الوسطى جمهورية_أفريقيا_الوسطى بانغي |  | Central_African_Republic Bangui
تشاد تشادي نجامينا إنجامينا |  | Chad Chadian N_Djamena
النيجر نيجري نيامي |  | Niger Nigerien Niamey
نيجيريا نيجيري أبوجا |  | Nigeria Nigerian Abuja
مالي باماكو |  | Mali Malian Bamako
بوركينا_فاسو فولتا_العليا واغادوغو | بوركينا | Burkina_Faso Ouagadougou
السنغال سنغالي داكار |  | Senegal Senegalese Dakar
غامبيا جامبيا غامبي بانجول |  | Gambia Gambian Banjul
غينيا غيني كوناكري |  | Guinea Guinean Conakry
غينيا_بيساو بيساو |  | Guinea_Bissau Bissau
غينيا_الاستوائية مالابو |  | Equatorial_Guinea Malabo
سيراليون سيراليوني فريتاون |  | Sierra_Leone Freetown
ليبيريا ليبيري مونروفيا |  | Liberia Liberian Monrovia
ساحل_العاج كوت_ديفوار إيفواري أبيدجان ياموسوكرو |  | Ivory_Coast Cote_d_Ivoire Ivorian Abidjan
غانا غاني أكرا |  | Ghana Ghanaian Accra
توغو توجو توغولي لومي |  | Togo Togolese Lome
بنين بنيني داهومي |  | Benin Beninese
الكاميرون كاميروني ياوندي |  | Cameroon Cameroonian Yaounde
الغابون الجابون غابوني ليبرفيل |  | Gabon Gabonese Libreville
أنغولا أنجولا أنغولي لواندا |  | Angola Angolan Luanda
زامبيا زامبي لوساكا |  | Zambia Zambian Lusaka
زيمبابوي زمبابوي روديسيا هراري |  | Zimbabwe Zimbabwean Rhodesia Harare
موزمبيق موزمبيقي مابوتو |  | Mozambique Mozambican Maputo
مالاوي ملاوي ليلونغوي |  | Malawi Malawian Lilongwe
بوتسوانا بوتسواني غابورون |  | Botswana Gaborone
ناميبيا ناميبي ويندهوك |  | Namibia Namibian Windhoek
جنوب_أفريقيا جنوب_أفريقي جمهورية_جنوب_أفريقيا بريتوريا |  | South_Africa South_African Pretoria
مدغشقر مدغشقري ملغاشي أنتاناناريفو |  | Madagascar Malagasy Antananarivo
موريشيوس موريشيوسي |  | Mauritius Mauritian
سيشل سيشيل جزر_سيشل |  | Seychelles
ليسوتو ماسيرو |  | Lesotho Maseru
إسواتيني سوازيلاند سوازي |  | Eswatini Swaziland Swazi
الرأس_الأخضر كاب_فيردي |  | Cape_Verde Cabo_Verde
`;

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
