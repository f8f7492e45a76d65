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
