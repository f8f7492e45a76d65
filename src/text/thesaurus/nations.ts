/** Countries, their people, the capitals that stand for their governments, and institutions. */
export const NATIONS = `
أمريكا الولايات_المتحدة أمريكي أميركا أميركي واشنطن | امريكا امريكي أمريكان ماريكان | United_States USA US America American Washington
بريطانيا المملكة_المتحدة إنجلترا بريطاني لندن | بريطانيا انجلترا الانجليز انكلترا | United_Kingdom UK Britain British England London
إنجلترا إنكلترا إنجليزي إنكليزي إنجليز | انجلترا انجليزي انكليزي نگليز | England English
اسكتلندا إسكتلندا اسكتلندي إدنبرة | اسكتلندا | Scotland Scottish Scots
ويلز ويلزي بلاد_الغال | ويلز | Wales Welsh
أيرلندا إيرلندا أيرلندي إيرلندي دبلن | ايرلندا | Ireland Irish Dublin
أيرلندا_الشمالية إيرلندا_الشمالية بلفاست | ايرلندا_الشمالية | Northern_Ireland Belfast
فرنسا فرنسي فرنسيون باريس | فرنسا فرنساوي فرانسا فرنسيس | France French Paris
ألمانيا ألماني ألمان برلين | المانيا الماني المان لالمان | Germany German Berlin
ألمانيا_الشرقية جمهورية_ألمانيا_الديمقراطية | المانيا_الشرقية | East_Germany GDR
ألمانيا_الغربية جمهورية_ألمانيا_الاتحادية بون | المانيا_الغربية | West_Germany FRG Bonn
إيطاليا إيطالي روما | ايطاليا طليان ايطالي الطاليان | Italy Italian Rome
إسبانيا أسبانيا إسباني مدريد | اسبانيا اسباني سبانيا سبنيول | Spain Spanish Madrid
البرتغال برتغالي لشبونة | البرتغال برتغال | Portugal Portuguese Lisbon
هولندا هولندي أمستردام لاهاي | هولندا هولاندا | Netherlands Holland Dutch
بلجيكا بلجيكي بروكسل | بلجيكا | Belgium Belgian Brussels
لوكسمبورغ لوكسمبورج لوكسمبورغي | لوكسمبورج | Luxembourg
سويسرا سويسري برن | سويسرا سويس | Switzerland Swiss Bern
النمسا نمساوي فيينا | النمسا | Austria Austrian Vienna
الإمبراطورية_النمساوية_المجرية النمسا_والمجر نمساوي_مجري |  | Austria_Hungary Austro_Hungarian
السويد سويدي ستوكهولم | السويد | Sweden Swedish Stockholm
النرويج نرويجي أوسلو | النرويج | Norway Norwegian Oslo
الدنمارك الدانمارك دنماركي دانماركي كوبنهاغن | الدنمارك الدانمرك | Denmark Danish Copenhagen
فنلندا فنلندي هلسنكي | فنلندا | Finland Finnish Helsinki
آيسلندا أيسلندا آيسلندي ريكيافيك | ايسلندا | Iceland Icelandic Reykjavik
روسيا روسيا_الاتحادية روسي روس موسكو كرملين | روسيا روسي الروس روسية | Russia Russian Moscow Kremlin
الاتحاد_السوفيتي الاتحاد_السوفياتي سوفيتي سوفياتي | السوفيت الاتحاد_السوفيتي | Soviet_Union USSR Soviet
أوكرانيا أوكراني كييف | اوكرانيا اكرانيا | Ukraine Ukrainian Kyiv Kiev
بيلاروسيا روسيا_البيضاء بيلاروس بيلاروسي مينسك | بيلاروسيا | Belarus Belarusian Minsk
بولندا بولونيا بولندي وارسو | بولندا بولونيا | Poland Polish Warsaw
التشيك جمهورية_التشيك تشيكي براغ | التشيك | Czech_Republic Czechia Czech Prague
سلوفاكيا سلوفاكي براتيسلافا | سلوفاكيا | Slovakia Slovak Bratislava
تشيكوسلوفاكيا تشيكوسلوفاكي |  | Czechoslovakia Czechoslovak
المجر هنغاريا مجري هنغاري بودابست | المجر هنغاريا | Hungary Hungarian Budapest
رومانيا روماني بوخارست | رومانيا | Romania Romanian Bucharest
بلغاريا بلغاري صوفيا | بلغاريا | Bulgaria Bulgarian Sofia
اليونان يوناني إغريق إغريقي أثينا | اليونان يوناني جريج | Greece Greek Athens
ألبانيا ألباني تيرانا | البانيا | Albania Albanian Tirana
صربيا صربي بلغراد | صربيا الصرب | Serbia Serbian Serb Belgrade
كرواتيا كرواتي زغرب | كرواتيا | Croatia Croatian Zagreb
البوسنة_والهرسك البوسنة بوسني سراييفو | البوسنة | Bosnia Bosnia_and_Herzegovina Bosnian Sarajevo
سلوفينيا سلوفيني ليوبليانا | سلوفينيا | Slovenia Slovenian Ljubljana
مقدونيا مقدونيا_الشمالية مقدوني سكوبيه | مقدونيا | Macedonia North_Macedonia Macedonian Skopje
الجبل_الأسود مونتينيغرو بودغوريتسا | الجبل_الاسود | Montenegro Montenegrin
كوسوفو كوسوفا كوسوفي بريشتينا | كوسوفو | Kosovo Kosovar Pristina
يوغوسلافيا يوغسلافيا يوغوسلافي | يوغسلافيا | Yugoslavia Yugoslav
مولدوفا مولدافيا مولدوفي كيشيناو | مولدوفا | Moldova Moldovan Chisinau
إستونيا إستوني تالين | استونيا | Estonia Estonian Tallinn
لاتفيا لاتفي ريغا | لاتفيا | Latvia Latvian Riga
ليتوانيا لتوانيا ليتواني فيلنيوس | ليتوانيا | Lithuania Lithuanian Vilnius
مالطا مالطة مالطي فاليتا | مالطا | Malta Maltese Valletta
قبرص قبرصي نيقوسيا | قبرص | Cyprus Cypriot Nicosia
الفاتيكان الكرسي_الرسولي بابوي | الفاتيكان | Vatican Holy_See
موناكو إمارة_موناكو | موناكو | Monaco
تركيا تركي أتراك أنقرة | تركيا تركي الاتراك ترك | Turkey Turkish Turk Türkiye Ankara
الدولة_العثمانية الإمبراطورية_العثمانية السلطنة_العثمانية عثماني | العثمانيين الاتراك العثمانلية عصملي | Ottoman_Empire Ottoman Ottomans
إيران إيراني طهران الجمهورية_الإسلامية_الإيرانية | ايران ايراني عجم | Iran Iranian Tehran
بلاد_فارس فارس فارسي فرس | فارس الفرس | Persia Persian Persians
إسرائيل إسرائيلي تل_أبيب | اسرائيل اسرائيلي | Israel Israeli Tel_Aviv
فلسطين فلسطيني الأراضي_الفلسطينية رام_الله | فلسطين فلسطيني فلسطينية | Palestine Palestinian Ramallah
السلطة_الفلسطينية السلطة_الوطنية_الفلسطينية رام_الله | السلطة | Palestinian_Authority PA
القدس بيت_المقدس أورشليم مقدسي | القدس | Jerusalem
غزة قطاع_غزة غزي | غزة | Gaza Gaza_Strip Gazan
الضفة_الغربية الضفة | الضفة | West_Bank
مصر جمهورية_مصر_العربية مصري مصريون القاهرة | مصر مصري مصاروة المصريين | Egypt Egyptian Cairo
السعودية المملكة_العربية_السعودية سعودي الرياض | السعودية سعودي السعوديه | Saudi_Arabia Saudi KSA Riyadh
الإمارات الإمارات_العربية_المتحدة إماراتي أبوظبي أبو_ظبي | الامارات اماراتي | United_Arab_Emirates UAE Emirati Abu_Dhabi
دبي إمارة_دبي | دبي دبيه | Dubai
قطر دولة_قطر قطري الدوحة | قطر قطري | Qatar Qatari Doha
الكويت دولة_الكويت كويتي | الكويت كويتي اكويتي | Kuwait Kuwaiti
البحرين مملكة_البحرين بحريني المنامة | البحرين بحريني بحراني | Bahrain Bahraini Manama
عمان سلطنة_عمان عماني مسقط | عمان عماني | Oman Omani Muscat
اليمن الجمهورية_اليمنية يمني صنعاء | اليمن يمني يماني | Yemen Yemeni Sanaa
اليمن_الجنوبي جنوب_اليمن عدن | الجنوب | South_Yemen Aden
العراق جمهورية_العراق عراقي بغداد | العراق عراقي عراگي | Iraq Iraqi Baghdad
سوريا سورية سوري سوريون دمشق | سوريا سوري شامي السوريين | Syria Syrian Damascus
بلاد_الشام الشام شامي | الشام شامي | Levant Greater_Syria
لبنان لبناني بيروت | لبنان لبناني | Lebanon Lebanese Beirut
الأردن المملكة_الأردنية_الهاشمية أردني | الاردن اردني | Jordan Jordanian Amman
ليبيا ليبي طرابلس | ليبيا ليبي | Libya Libyan Tripoli
تونس تونسي الجمهورية_التونسية | تونس تونسي توانسة | Tunisia Tunisian Tunis
الجزائر جزائري | الجزائر جزايري دزاير دزيري لالجيري | Algeria Algerian Algiers
المغرب المملكة_المغربية مغربي مغاربة الرباط | المغرب مغربي مغاربة لمغرب مراكش | Morocco Moroccan Rabat
موريتانيا موريتاني نواكشوط | موريتانيا شنقيط | Mauritania Mauritanian Nouakchott
الصحراء_الغربية صحراوي جبهة_البوليساريو | الصحرا | Western_Sahara Sahrawi Polisario
السودان جمهورية_السودان سوداني الخرطوم | السودان سوداني زول | Sudan Sudanese Khartoum
جنوب_السودان جنوب_سوداني جوبا | جنوب_السودان | South_Sudan Juba
الصومال صومالي مقديشو | الصومال صومالي | Somalia Somali Mogadishu
جيبوتي | جيبوتي | Djibouti Djiboutian
جزر_القمر قمري موروني | جزر_القمر | Comoros Comorian
الوطن_العربي العالم_العربي الدول_العربية البلاد_العربية | العرب الدول_العربية بلاد_العرب | Arab_world Arab_countries
عرب عربي أعراب | عربي عرب | Arab Arabs Arabic
دول_الخليج الخليج_العربي خليجي | الخليج خليجي خلايجة | Gulf Gulf_states Arab_Gulf
الشرق_الأوسط شرق_أوسطي الشرق_الأدنى | الشرق_الاوسط | Middle_East Near_East
شمال_أفريقيا المغرب_العربي المغرب_الكبير | شمال_افريقيا المغرب_العربي | North_Africa Maghreb
شبه_الجزيرة_العربية الجزيرة_العربية جزيرة_العرب | الجزيرة_العربية | Arabian_Peninsula Arabia
الصين صيني جمهورية_الصين_الشعبية بكين بيجين | الصين صيني شينوا | China Chinese PRC Beijing
تايوان جمهورية_الصين تايواني تايبيه فورموزا | تايوان | Taiwan Taiwanese Taipei
هونغ_كونغ هونج_كونج | هونج_كونج | Hong_Kong
التبت تبتي |  | Tibet Tibetan
اليابان ياباني طوكيو | اليابان ياباني جابون | Japan Japanese Tokyo
كوريا_الجنوبية كوري_جنوبي جمهورية_كوريا سول سيول | كوريا كوريا_الجنوبية | South_Korea Korean Seoul
كوريا_الشمالية كوري_شمالي بيونغ_يانغ بيونج_يانج | كوريا_الشمالية | North_Korea DPRK Pyongyang
كوريا كوري شبه_الجزيرة_الكورية | كوريا | Korea Korean
منغوليا منغولي أولان_باتور | منغوليا | Mongolia Mongolian
المغول مغولي إمبراطورية_المغول تتار | المغول التتار | Mongols Mongol_Empire Tatars
الهند هندي هنود نيودلهي | الهند هندي هنود | India Indian New_Delhi Delhi
باكستان باكستاني إسلام_آباد | باكستان | Pakistan Pakistani Islamabad
بنغلاديش بنجلاديش بنغالي دكا | بنجلاديش بنغالي | Bangladesh Bangladeshi Dhaka
سريلانكا سيلان سريلانكي كولومبو | سريلانكا سيلان | Sri_Lanka Sri_Lankan Ceylon Colombo
نيبال نيبالي كاتماندو | نيبال | Nepal Nepalese Kathmandu
بوتان بوتاني |  | Bhutan Bhutanese
المالديف جزر_المالديف مالديفي | المالديف | Maldives Maldivian
أفغانستان أفغاني أفغان كابول كابل | افغانستان افغان | Afghanistan Afghan Kabul
كازاخستان كازاخي أستانا | كازاخستان | Kazakhstan Kazakh Astana
أوزبكستان أوزبكي طشقند | اوزبكستان | Uzbekistan Uzbek Tashkent
تركمانستان تركماني عشق_آباد | تركمانستان | Turkmenistan Turkmen Ashgabat
طاجيكستان طاجيكي دوشنبه | طاجيكستان | Tajikistan Tajik Dushanbe
قيرغيزستان قرغيزستان قيرغيزي بيشكيك | قرغيزستان | Kyrgyzstan Kyrgyz Bishkek
أذربيجان أذربيجاني أذري باكو | اذربيجان | Azerbaijan Azerbaijani Baku
أرمينيا أرميني أرمني أرمن يريفان | ارمينيا ارمن | Armenia Armenian Yerevan
جورجيا جورجي تبليسي | جورجيا | Georgia Georgian Tbilisi
الشيشان شيشاني غروزني | الشيشان | Chechnya Chechen Grozny
إندونيسيا أندونيسيا إندونيسي جاكرتا | اندونيسيا | Indonesia Indonesian Jakarta
ماليزيا ماليزي كوالالمبور | ماليزيا | Malaysia Malaysian Kuala_Lumpur
سنغافورة سنغافوري | سنغافورة | Singapore Singaporean
تايلاند تايلند تايلاندي بانكوك سيام | تايلاند | Thailand Thai Bangkok Siam
فيتنام فيتنامي هانوي | فيتنام | Vietnam Vietnamese Hanoi
كمبوديا كمبودي بنوم_بنه | كمبوديا | Cambodia Cambodian Phnom_Penh
لاوس لاوسي فيينتيان | لاوس | Laos Laotian Vientiane
ميانمار بورما ميانماري بورمي نايبيداو | بورما | Myanmar Burma Burmese
الفلبين فلبيني الفليبين مانيلا | الفلبين فلبيني | Philippines Filipino Philippine Manila
بروناي بروناي_دار_السلام |  | Brunei Bruneian
تيمور_الشرقية تيمور_ليشتي تيموري |  | East_Timor Timor_Leste Timorese
أستراليا أسترالي كانبرا كانبيرا | استراليا | Australia Australian Canberra
نيوزيلندا نيوزيلاندا نيوزيلندي ويلينغتون | نيوزيلندا | New_Zealand Wellington
بابوا_غينيا_الجديدة غينيا_الجديدة |  | Papua_New_Guinea
فيجي سوفا |  | Fiji Fijian Suva
كندا كندي كنديون أوتاوا | كندا كندي كنادا | Canada Canadian Ottawa
المكسيك مكسيكي مكسيكو | المكسيك | Mexico Mexican
كوبا كوبي هافانا | كوبا | Cuba Cuban Havana
هايتي هاييتي | هايتي | Haiti Haitian Port_au_Prince
جمهورية_الدومينيكان الدومينيكان دومينيكي | الدومينيكان | Dominican_Republic Dominican
جامايكا جامايكي كينغستون | جامايكا | Jamaica Jamaican Kingston
بورتوريكو بويرتوريكو بورتوريكي |  | Puerto_Rico Puerto_Rican
غواتيمالا جواتيمالا غواتيمالي |  | Guatemala Guatemalan
هندوراس هندوراسي |  | Honduras Honduran
السلفادور سلفادوري سان_سلفادور |  | El_Salvador Salvadoran
نيكاراغوا نيكاراجوا نيكاراغوي ماناغوا |  | Nicaragua Nicaraguan Managua
كوستاريكا كوستاريكي سان_خوسيه | كوستاريكا | Costa_Rica Costa_Rican
بنما بنمي | بنما | Panama Panamanian
كولومبيا كولومبي بوغوتا | كولومبيا | Colombia Colombian Bogota
فنزويلا فنزويلي كراكاس كاراكاس | فنزويلا | Venezuela Venezuelan Caracas
الإكوادور إكوادوري كيتو | الاكوادور | Ecuador Ecuadorian Quito
بيرو البيرو بيروفي ليما | بيرو | Peru Peruvian Lima
بوليفيا بوليفي لاباز | بوليفيا | Bolivia Bolivian La_Paz
البرازيل برازيلي برازيليا | البرازيل برازيلي | Brazil Brazilian Brasilia
الأرجنتين أرجنتيني بوينس_آيرس | الارجنتين | Argentina Argentine Argentinian Buenos_Aires
تشيلي شيلي سانتياغو | تشيلي | Chile Chilean Santiago
الأوروغواي أوروغواي أوروجواي أوروغوياني مونتيفيديو | اوروجواي | Uruguay Uruguayan Montevideo
الباراغواي باراغواي باراجواي باراغوياني أسونسيون | باراجواي | Paraguay Paraguayan Asuncion
غيانا غويانا جويانا |  | Guyana Guyanese
سورينام سورينامي |  | Suriname Surinamese
أمريكا_اللاتينية أمريكي_لاتيني لاتيني | امريكا_اللاتينية | Latin_America Latin_American Latino
أمريكا_الجنوبية أمريكي_جنوبي | امريكا_الجنوبية | South_America South_American
أمريكا_الشمالية أمريكي_شمالي | امريكا_الشمالية | North_America North_American
الكاريبي جزر_الكاريبي جزر_الهند_الغربية | الكاريبي | Caribbean West_Indies
إثيوبيا أثيوبيا إثيوبي الحبشة حبشي أديس_أبابا | اثيوبيا الحبشة | Ethiopia Ethiopian Abyssinia Addis_Ababa
إريتريا إرتريا إريتري أسمرة | اريتريا | Eritrea Eritrean Asmara
كينيا كيني نيروبي | كينيا | Kenya Kenyan Nairobi
أوغندا أوغندي كمبالا | اوغندا | Uganda Ugandan Kampala
تنزانيا تنزاني دودوما دار_السلام | تنزانيا | Tanzania Tanzanian Dodoma
رواندا رواندي كيغالي | رواندا | Rwanda Rwandan Kigali
بوروندي بوجمبورا |  | Burundi Burundian
الكونغو_الديمقراطية جمهورية_الكونغو_الديمقراطية زائير كينشاسا كونغولي | الكونغو | DR_Congo DRC Zaire Congolese Kinshasa
الكونغو الكونغو_برازافيل جمهورية_الكونغو كونغولي برازافيل | الكونغو | Congo Congolese Brazzaville
أفريقيا_الوسطى جمهورية_أفريقيا_الوسطى بانغي | افريقيا_الوسطى | Central_African_Republic Bangui
تشاد تشادي نجامينا إنجامينا | تشاد | Chad Chadian N_Djamena
النيجر نيجري نيامي | النيجر | Niger Nigerien Niamey
نيجيريا نيجيري أبوجا | نيجيريا | Nigeria Nigerian Abuja
مالي باماكو | مالي | Mali Malian Bamako
بوركينا_فاسو فولتا_العليا واغادوغو | بوركينا | Burkina_Faso Ouagadougou
السنغال سنغالي داكار | السنغال | Senegal Senegalese Dakar
غامبيا جامبيا غامبي بانجول |  | Gambia Gambian Banjul
غينيا غيني كوناكري | غينيا | Guinea Guinean Conakry
غينيا_بيساو بيساو |  | Guinea_Bissau Bissau
غينيا_الاستوائية مالابو |  | Equatorial_Guinea Malabo
سيراليون سيراليوني فريتاون | سيراليون | Sierra_Leone Freetown
ليبيريا ليبيري مونروفيا | ليبيريا | Liberia Liberian Monrovia
ساحل_العاج كوت_ديفوار إيفواري أبيدجان ياموسوكرو | ساحل_العاج كوت_ديفوار | Ivory_Coast Cote_d_Ivoire Ivorian Abidjan
غانا غاني أكرا | غانا | Ghana Ghanaian Accra
توغو توجو توغولي لومي |  | Togo Togolese Lome
بنين بنيني داهومي |  | Benin Beninese
الكاميرون كاميروني ياوندي | الكاميرون | Cameroon Cameroonian Yaounde
الغابون الجابون غابوني ليبرفيل | الجابون | Gabon Gabonese Libreville
أنغولا أنجولا أنغولي لواندا | انجولا | Angola Angolan Luanda
زامبيا زامبي لوساكا | زامبيا | Zambia Zambian Lusaka
زيمبابوي زمبابوي روديسيا هراري | زيمبابوي | Zimbabwe Zimbabwean Rhodesia Harare
موزمبيق موزمبيقي مابوتو | موزمبيق | Mozambique Mozambican Maputo
مالاوي ملاوي ليلونغوي |  | Malawi Malawian Lilongwe
بوتسوانا بوتسواني غابورون |  | Botswana Gaborone
ناميبيا ناميبي ويندهوك |  | Namibia Namibian Windhoek
جنوب_أفريقيا جنوب_أفريقي جمهورية_جنوب_أفريقيا بريتوريا | جنوب_افريقيا | South_Africa South_African Pretoria
مدغشقر مدغشقري ملغاشي أنتاناناريفو | مدغشقر | Madagascar Malagasy Antananarivo
موريشيوس موريشيوسي |  | Mauritius Mauritian
سيشل سيشيل جزر_سيشل | سيشل | Seychelles
ليسوتو ماسيرو |  | Lesotho Maseru
إسواتيني سوازيلاند سوازي |  | Eswatini Swaziland Swazi
الرأس_الأخضر كاب_فيردي | الراس_الاخضر | Cape_Verde Cabo_Verde
أفريقيا إفريقيا أفريقي أفارقة القارة_السمراء | افريقيا افريقي لافريك | Africa African
أوروبا أوربا أوروبي القارة_العجوز | اوروبا اوربا اوروبي لوروب | Europe European
آسيا آسيوي | اسيا اسيوي | Asia Asian
أوقيانوسيا أوقيانوسي |  | Oceania
الغرب الدول_الغربية غربي غربيون | الغرب الغربيين | West Western_countries Western
كردستان كردي أكراد كرد إقليم_كردستان أربيل | الاكراد كردستان | Kurdistan Kurdish Kurds Erbil
أمازيغ أمازيغي بربر بربري | امازيغ شلوح بربر | Amazigh Berber Berbers
يهود يهودي عبراني | يهودي يهود | Jew Jewish Jews
مسيحي نصراني مسيحيون نصارى | مسيحي مسيحيين نصراني نصارى | Christian Christians
مسلم مسلمون إسلامي | مسلم مسلمين | Muslim Muslims Islamic
قبطي أقباط | قبطي اقباط | Copt Coptic Copts
شيعة شيعي | شيعي شيعة | Shia Shiite Shi_a
سنة سني أهل_السنة | سني سنة | Sunni Sunnis
الرومان روماني الإمبراطورية_الرومانية روما_القديمة | الرومان | Roman Romans Roman_Empire
البيزنطيون بيزنطة الإمبراطورية_البيزنطية بيزنطي الروم | الروم البيزنطيين | Byzantine Byzantium Byzantine_Empire
الفراعنة فرعوني مصر_القديمة قدماء_المصريين | الفراعنة فراعنه | Ancient_Egypt ancient_Egyptians Pharaohs pharaonic
الأندلس أندلسي إسبانيا_الإسلامية | الاندلس | Al_Andalus Andalusia Andalusian
العباسيون الدولة_العباسية الخلافة_العباسية عباسي | العباسيين | Abbasid Abbasids Abbasid_Caliphate
الأمويون الدولة_الأموية الخلافة_الأموية أموي | الامويين | Umayyad Umayyads Umayyad_Caliphate
الفاطميون الدولة_الفاطمية الخلافة_الفاطمية فاطمي | الفاطميين | Fatimid Fatimids Fatimid_Caliphate
الأيوبيون الدولة_الأيوبية أيوبي | الايوبيين | Ayyubid Ayyubids
المماليك دولة_المماليك الدولة_المملوكية مملوكي | المماليك | Mamluk Mamluks Mamluk_Sultanate
النازيون نازي ألمانيا_النازية الرايخ_الثالث | النازيين النازية | Nazi Nazis Nazi_Germany Third_Reich
الأمم_المتحدة هيئة_الأمم_المتحدة المنظمة_الدولية المنظمة_الأممية أممي | الامم_المتحدة | United_Nations UN
مجلس_الأمن مجلس_الأمن_الدولي | مجلس_الامن | Security_Council UN_Security_Council UNSC
الجمعية_العامة الجمعية_العامة_للأمم_المتحدة | الجمعية_العامة | General_Assembly UN_General_Assembly UNGA
عصبة_الأمم جمعية_الأمم |  | League_of_Nations
الأمين_العام أمين_عام سكرتير_عام | الامين_العام | Secretary_General secretary_general
الاتحاد_الأوروبي الاتحاد_الأوربي التكتل_الأوروبي بروكسل | الاتحاد_الاوروبي | European_Union EU
المفوضية_الأوروبية المفوضية | المفوضية_الاوروبية | European_Commission
البرلمان_الأوروبي النواب_الأوروبيون | البرلمان_الاوروبي | European_Parliament
منطقة_اليورو اليورو العملة_الأوروبية_الموحدة | اليورو | eurozone euro
حلف_شمال_الأطلسي الناتو حلف_الناتو حلف_الأطلسي الأطلسي | الناتو حلف_الناتو | NATO North_Atlantic_Treaty_Organization
حلف_وارسو معاهدة_وارسو |  | Warsaw_Pact
جامعة_الدول_العربية الجامعة_العربية | الجامعة_العربية | Arab_League League_of_Arab_States
مجلس_التعاون_الخليجي مجلس_التعاون_لدول_الخليج_العربية مجلس_التعاون | مجلس_التعاون | Gulf_Cooperation_Council GCC
الاتحاد_الأفريقي الاتحاد_الإفريقي منظمة_الوحدة_الأفريقية | الاتحاد_الافريقي | African_Union AU
منظمة_التعاون_الإسلامي منظمة_المؤتمر_الإسلامي |  | Organisation_of_Islamic_Cooperation OIC
صندوق_النقد_الدولي صندوق_النقد | صندوق_النقد النقد_الدولي | International_Monetary_Fund IMF
البنك_الدولي مجموعة_البنك_الدولي | البنك_الدولي | World_Bank
منظمة_التجارة_العالمية |  | World_Trade_Organization WTO GATT
منظمة_الصحة_العالمية الصحة_العالمية | الصحة_العالمية | World_Health_Organization
اليونسكو منظمة_اليونسكو منظمة_الأمم_المتحدة_للتربية_والعلم_والثقافة | اليونسكو يونسكو | UNESCO
اليونيسف اليونيسيف منظمة_الأمم_المتحدة_للطفولة | اليونيسف | UNICEF
الأونروا وكالة_غوث_اللاجئين وكالة_غوث_وتشغيل_اللاجئين | الاونروا | UNRWA
المفوضية_السامية_لشؤون_اللاجئين مفوضية_اللاجئين مفوضية_الأمم_المتحدة_لشؤون_اللاجئين | مفوضية_اللاجئين | UNHCR UN_Refugee_Agency
منظمة_الأغذية_والزراعة الفاو | الفاو | FAO Food_and_Agriculture_Organization
برنامج_الأغذية_العالمي برنامج_الغذاء_العالمي |  | World_Food_Programme WFP
الوكالة_الدولية_للطاقة_الذرية وكالة_الطاقة_الذرية | الطاقة_الذرية | IAEA International_Atomic_Energy_Agency
أوبك منظمة_أوبك منظمة_الدول_المصدرة_للنفط | اوبك | OPEC
محكمة_العدل_الدولية محكمة_لاهاي | محكمة_العدل | International_Court_of_Justice ICJ
المحكمة_الجنائية_الدولية الجنائية_الدولية | الجنائية_الدولية | International_Criminal_Court ICC
الإنتربول الشرطة_الدولية المنظمة_الدولية_للشرطة_الجنائية | الانتربول | Interpol
الصليب_الأحمر اللجنة_الدولية_للصليب_الأحمر | الصليب_الاحمر | Red_Cross ICRC
الهلال_الأحمر جمعية_الهلال_الأحمر | الهلال_الاحمر | Red_Crescent
منظمة_العفو_الدولية العفو_الدولية أمنستي |  | Amnesty_International Amnesty
هيومن_رايتس_ووتش منظمة_هيومن_رايتس_ووتش |  | Human_Rights_Watch HRW
أطباء_بلا_حدود منظمة_أطباء_بلا_حدود |  | Doctors_Without_Borders MSF
مجموعة_العشرين قمة_العشرين |  | G20 Group_of_Twenty
مجموعة_السبع مجموعة_الثماني |  | G7 G8
بريكس مجموعة_بريكس البريكس | بريكس | BRICS
رابطة_دول_جنوب_شرق_آسيا آسيان |  | ASEAN
حركة_عدم_الانحياز دول_عدم_الانحياز |  | Non_Aligned_Movement
الكومنولث رابطة_الكومنولث رابطة_الشعوب_البريطانية |  | Commonwealth
الفيفا فيفا الاتحاد_الدولي_لكرة_القدم | الفيفا | FIFA
اليويفا يويفا الاتحاد_الأوروبي_لكرة_القدم | اليويفا | UEFA
الكاف كاف الاتحاد_الأفريقي_لكرة_القدم | الكاف | CAF
اللجنة_الأولمبية_الدولية الأولمبية_الدولية | الاولمبية | International_Olympic_Committee IOC
الألعاب_الأولمبية الأولمبياد أولمبياد دورة_الألعاب_الأولمبية أولمبي | الاولمبياد | Olympics Olympic_Games Olympic
كأس_العالم مونديال بطولة_كأس_العالم | كاس_العالم المونديال | World_Cup Mundial
كأس_الأمم_الأفريقية كأس_أمم_أفريقيا أمم_أفريقيا | كاس_الامم_الافريقية لكان الكان | Africa_Cup_of_Nations AFCON
دوري_أبطال_أوروبا دوري_الأبطال رابطة_أبطال_أوروبا | دوري_الابطال الشامبيونز الشمبيونز_ليج | Champions_League
بطولة_أمم_أوروبا كأس_الأمم_الأوروبية اليورو | اليورو | European_Championship Euro
البيت_الأبيض الإدارة_الأمريكية الرئاسة_الأمريكية | البيت_الابيض | White_House US_administration
البنتاغون البنتاجون وزارة_الدفاع_الأمريكية | البنتاجون | Pentagon Department_of_Defense
الكونغرس الكونجرس الكونغرس_الأمريكي | الكونجرس | Congress US_Congress
مجلس_الشيوخ الشيوخ سيناتور | الشيوخ | Senate senator
مجلس_النواب مجلس_الشعب برلمان مجلس_الأمة النواب | البرلمان مجلس_الشعب | House_of_Representatives parliament
برلمان مجلس_نيابي مجلس_تشريعي برلماني | البرلمان | parliament legislature parliamentary
الكنيست البرلمان_الإسرائيلي | الكنيست | Knesset
مجلس_العموم مجلس_العموم_البريطاني |  | House_of_Commons
البوندستاغ البرلمان_الألماني |  | Bundestag
مجلس_الدوما الدوما البرلمان_الروسي |  | Duma
الإليزيه قصر_الإليزيه الرئاسة_الفرنسية | الاليزيه | Elysee
داونينغ_ستريت رئاسة_الوزراء_البريطانية مقر_رئاسة_الوزراء_البريطانية |  | Downing_Street
الخارجية وزارة_الخارجية | الخارجية | Foreign_Ministry State_Department Foreign_Office
وكالة_المخابرات_المركزية وكالة_الاستخبارات_المركزية المخابرات_الأمريكية سي_آي_إيه | السي_اي_ايه المخابرات_الامريكية | CIA Central_Intelligence_Agency
مكتب_التحقيقات_الاتحادي مكتب_التحقيقات_الفيدرالي إف_بي_آي المباحث_الفيدرالية | الاف_بي_اي | FBI Federal_Bureau_of_Investigation
وكالة_الأمن_القومي وكالة_الأمن_القومي_الأمريكية |  | NSA National_Security_Agency
الموساد المخابرات_الإسرائيلية الاستخبارات_الإسرائيلية | الموساد | Mossad
الكي_جي_بي كي_جي_بي المخابرات_السوفيتية | الكي_جي_بي | KGB
مخابرات استخبارات أجهزة_استخباراتية | مخابرات مباحث موخابرات | intelligence secret_service
ناسا وكالة_ناسا وكالة_الفضاء_الأمريكية إدارة_الطيران_والفضاء | ناسا | NASA
وكالة_الفضاء_الأوروبية إيسا |  | European_Space_Agency ESA
الاحتياطي_الفيدرالي مجلس_الاحتياطي_الاتحادي البنك_المركزي_الأمريكي الفيدرالي_الأمريكي | الفيدرالي | Federal_Reserve Fed
البنك_المركزي_الأوروبي المركزي_الأوروبي |  | European_Central_Bank ECB
وول_ستريت بورصة_نيويورك |  | Wall_Street New_York_Stock_Exchange NYSE
هيئة_الإذاعة_البريطانية بي_بي_سي | البي_بي_سي | BBC British_Broadcasting_Corporation
قناة_الجزيرة الجزيرة شبكة_الجزيرة | الجزيرة | Al_Jazeera
أسوشيتد_برس وكالة_أسوشيتد_برس |  | Associated_Press AP
رويترز وكالة_رويترز |  | Reuters
فرانس_برس وكالة_فرانس_برس وكالة_الأنباء_الفرنسية |  | Agence_France_Presse AFP
جائزة_نوبل نوبل جوائز_نوبل | نوبل | Nobel_Prize Nobel
الأوسكار جائزة_الأوسكار جائزة_الأكاديمية | الاوسكار | Oscar Academy_Award
الأزهر الأزهر_الشريف جامعة_الأزهر مشيخة_الأزهر | الازهر | Al_Azhar
جماعة_الإخوان_المسلمين الإخوان_المسلمون الإخوان إخواني | الاخوان اخواني | Muslim_Brotherhood Brotherhood
تنظيم_الدولة_الإسلامية داعش تنظيم_الدولة تنظيم_داعش | داعش | Islamic_State ISIS ISIL Daesh
تنظيم_القاعدة القاعدة | القاعدة | al_Qaeda
طالبان حركة_طالبان | طالبان | Taliban
حماس حركة_حماس حركة_المقاومة_الإسلامية | حماس | Hamas
فتح حركة_فتح حركة_التحرير_الوطني_الفلسطيني | فتح | Fatah
منظمة_التحرير_الفلسطينية منظمة_التحرير | منظمة_التحرير | PLO Palestine_Liberation_Organization
حزب_الله حزب_الله_اللبناني | حزب_الله | Hezbollah Hizbullah
الحوثيون جماعة_الحوثي أنصار_الله حوثي | الحوثيين الحوثي | Houthi Houthis Ansar_Allah
الحرس_الثوري الحرس_الثوري_الإيراني حرس_الثورة | الحرس_الثوري | Revolutionary_Guard IRGC
حزب_العمال_الكردستاني العمال_الكردستاني بي_كا_كا |  | PKK Kurdistan_Workers_Party
حزب_البعث البعث بعثي حزب_البعث_العربي_الاشتراكي | البعث | Baath Ba_ath Baathist
الحزب_الجمهوري الجمهوريون جمهوري | الجمهوريين | Republican_Party Republican GOP
الحزب_الديمقراطي الديمقراطيون ديمقراطي | الديمقراطيين | Democratic_Party Democrat Democrats
حزب_المحافظين المحافظون محافظ | المحافظين | Conservative_Party Tories Conservatives
حزب_العمال حزب_العمال_البريطاني عمالي | العمال | Labour_Party Labour
الحزب_الشيوعي شيوعي شيوعيون | الشيوعيين شيوعي | Communist_Party communist
قوات_الدعم_السريع الدعم_السريع | الدعم_السريع | Rapid_Support_Forces RSF
الجيش_الإسرائيلي جيش_الدفاع_الإسرائيلي | الجيش_الاسرائيلي | IDF Israeli_army Israel_Defense_Forces
كو_كلوكس_كلان كلوكس_كلان |  | Ku_Klux_Klan KKK
الحرب_العالمية_الأولى الحرب_العظمى الحرب_الكونية_الأولى | الحرب_العالمية_الاولى | World_War_I First_World_War WWI Great_War
الحرب_العالمية_الثانية الحرب_الكونية_الثانية | الحرب_العالمية_التانية | World_War_II Second_World_War WWII
الحرب_الباردة الصراع_بين_الشرق_والغرب | الحرب_الباردة | Cold_War
حرب_أكتوبر حرب_تشرين حرب_العبور حرب_1973 | حرب_اكتوبر حرب_73 | October_War Yom_Kippur_War 1973_war
حرب_يونيو حرب_حزيران النكسة حرب_1967 حرب_الأيام_الستة | النكسة حرب_67 | Six_Day_War June_War 1967_war
النكبة حرب_فلسطين حرب_1948 | النكبة حرب_48 | Nakba 1948_war
العدوان_الثلاثي حرب_السويس أزمة_السويس | العدوان_الثلاثي | Suez_Crisis Tripartite_Aggression
الربيع_العربي الثورات_العربية ثورات_الربيع_العربي | الربيع_العربي | Arab_Spring
المحرقة الهولوكوست محرقة_اليهود | الهولوكوست | Holocaust Shoah
كورونا فيروس_كورونا كوفيد_19 كوفيد | كورونا | coronavirus COVID_19 COVID
نيويورك مدينة_نيويورك نيويوركي | نيويورك | New_York
القسطنطينية إسطنبول اسطنبول الآستانة | اسطنبول استنبول | Istanbul Constantinople
مكة مكة_المكرمة مكي أم_القرى | مكة | Mecca Makkah
المدينة_المنورة يثرب طيبة |  | Medina Madinah Yathrib
بريكست خروج_بريطانيا_من_الاتحاد_الأوروبي انسحاب_بريطانيا | بريكست | Brexit
المحيط_الأطلسي الأطلسي المحيط_الأطلنطي الأطلنطي | المحيط_الاطلنطي | Atlantic Atlantic_Ocean
المحيط_الهادئ المحيط_الهادي الباسيفيكي | المحيط_الهادي | Pacific Pacific_Ocean
البحر_المتوسط البحر_الأبيض_المتوسط المتوسط متوسطي | البحر_المتوسط البحر_الابيض | Mediterranean Mediterranean_Sea
الخليج_العربي الخليج_الفارسي الخليج | الخليج | Persian_Gulf Arabian_Gulf Gulf
`;
