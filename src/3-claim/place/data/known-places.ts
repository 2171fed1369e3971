import type { PlaceKind } from '../../../model/claim.ts'

/**
 * Scam-compound sites, border towns and gates, and what stands near them in reports: every spelling and old name met, the
 * point as well as it is publicly known, and a public page about the place. Rows:
 *
 *   kind | country | province | latitude longitude ±km | name = other names | reference
 *
 * A region has a country where it is meant as one of it, in reports that tell of that country. `±km` is how far off the point may be. Pages under "wiki:" are articles of the English Wikipedia. A row says that a
 * place exists and where, never that anything was done there.
 */
const rows = `
site|MMR|Kayin State|16.64 98.52 ±2|KK Park = KK Garden, KK Zone, KK compound|wiki:KK_Park
locality|MMR|Kayin State|16.82 98.54 ±3|Shwe Kokko = Shwekokko, Shwe Koko, Shwe Kokko Myaing, Shwe Kokko New City, Yatai New City, Yatai City, Yatai, 水沟谷, 亚太新城|wiki:Shwe_Kokko
locality|MMR|Kayin State|16.69 98.51 ±2|Myawaddy = Myawadi, Myawady, Myawadee, Myawati, 妙瓦底|wiki:Myawaddy
locality|MMR|Kayin State|16.56 98.61 ±10|Lay Kay Kaw = Lay Kay Kaw New Town, Lekaykaw, Laykaykaw|wiki:Myawaddy_Township
locality|MMR|Kayin State|16.60 98.57 ±10|Kyaukhat = Kyauk Khet, Kyaukkhet, Kyauk Khat|wiki:Myawaddy_Township
locality|MMR|Kayin State|16.56 98.58 ±10|Min Let Pan = Minletpan, Minn Let Pan|wiki:Myawaddy_Township
locality|MMR|Kayin State|15.30 98.40 ±3|Payathonzu = Phaya Thonzu, Paya Thonzu, Payathonsu|wiki:Three_Pagodas_Pass
site|MMR|Kayin State|15.30 98.40 ±2|Three Pagodas Pass = Three Pagodas, Three Pagoda Pass|wiki:Three_Pagodas_Pass
locality|MMR|Kayin State|16.89 97.63 ±3|Hpa-an = Hpa-An, Pa-an, Pa-An|wiki:Hpa-An
locality|MMR|Shan State|23.69 98.77 ±3|Laukkai = Laukkaing, Laogai, Laukai, Lao Kai, Laokai, Laukkaing city, Lawkai, 老街|wiki:Laukkai
province|MMR|Shan State|23.69 98.77 ±30|Kokang = Kokang region, Kokang Self-Administered Zone, 果敢|wiki:Kokang
province|MMR|Shan State|22.17 99.20 ±80|Wa State = Wa region, 佤邦|wiki:Wa_State
locality|MMR|Shan State|22.17 99.18 ±3|Pangkham = Panghsang, Pang Kham, Pangsang, Bangkang, 邦康|wiki:Pangkham
locality|MMR|Shan State|21.67 100.03 ±3|Mongla = Mong La, Mong Lar, 小勐拉|wiki:Mong_La
locality|MMR|Shan State|20.45 99.88 ±3|Tachileik = Tachilek, Tachileik town, Thachilek, Thakhilek, 大其力|wiki:Tachileik
locality|MMR|Shan State|23.99 97.90 ±3|Muse = Mu-se, 木姐|wiki:Muse,_Myanmar
locality|MMR|Shan State|23.57 98.85 ±5|Chinshwehaw = Chin Shwe Haw, Qingshuihe|wiki:Kokang
locality|MMR|Shan State|22.93 97.75 ±3|Lashio = 腊戌|wiki:Lashio
locality|MMR|Shan State|22.97 97.17 ±5|Namhsan = Nam Hsan|wiki:Namhsan
province|MMR|Kayin State|16.89 97.63 ±60|Karen State = Kayin State, Kayin, Karenland|wiki:Kayin_State
site|THA|Tak|16.69 98.52 ±1|Thai-Myanmar Friendship Bridge = Thai–Myanmar Friendship Bridge, Friendship Bridge No. 2, Friendship Bridge No. 1, No. 2 Friendship Bridge, No. 1 Friendship Bridge, Second Friendship Bridge|wiki:Thai–Myanmar_Friendship_Bridge
locality|THA|Tak|16.71 98.57 ±2|Mae Sot = Maesot, Mae Sod, Maesod, 湄索|wiki:Mae_Sot
locality|THA|Tak|16.38 98.69 ±5|Phop Phra = Phob Phra, Pobpra|wiki:Phop_Phra_district
locality|THA|Tak|16.98 98.52 ±5|Mae Ramat = Mae Ramad|wiki:Mae_Ramat_district
locality|THA|Chiang Rai|20.43 99.88 ±2|Mae Sai = Maesai|wiki:Mae_Sai_district
locality|THA|Chiang Rai|20.16 99.62 ±15|Mae Fah Luang = Mae Fa Luang, Mae Faluang|wiki:Mae_Fa_Luang_district
locality|THA|Chiang Rai|20.27 100.08 ±3|Chiang Saen|wiki:Chiang_Saen_district
locality|THA|Chiang Rai|20.26 100.41 ±3|Chiang Khong|wiki:Chiang_Khong_district
locality|THA|Sa Kaeo|13.69 102.50 ±3|Aranyaprathet = Aranya Prathet|wiki:Aranyaprathet
site|THA|Sa Kaeo|13.66 102.55 ±1|Ban Klong Luek checkpoint = Ban Khlong Luek checkpoint, Ban Klong Luek border checkpoint, Ban Khlong Luek border checkpoint, Klong Luek checkpoint|wiki:Aranyaprathet
locality|THA|Surin|14.43 103.70 ±2|Chong Chom = Chong Jom|wiki:Kap_Choeng_district
locality|THA|Trat|11.77 102.88 ±3|Hat Lek = Ban Hat Lek|wiki:Khlong_Yai_district
locality|KHM|Banteay Meanchey|13.66 102.56 ±2|Poipet = Paoy Paet, Poi Pet, Poy Pet, Poipet City, Poipet city, Paoypet, 波贝|wiki:Poipet
locality|KHM|Preah Sihanouk|10.61 103.53 ±3|Sihanoukville = Kompong Som, Kampong Som, Kampong Saom, Krong Preah Sihanouk, Preah Sihanoukville, 西哈努克, 西港|wiki:Sihanoukville
locality|KHM|Svay Rieng|11.07 106.18 ±3|Bavet = Krong Bavet, Bavet city, 巴域|wiki:Bavet
locality|KHM|Oddar Meanchey|14.43 103.70 ±2|O'Smach = O Smach, Osmach, Ou Smach, O-Smach, Ou Samraoh|https://home.treasury.gov/news/press-releases/jy2576
site|KHM|Kampot|10.63 104.02 ±3|Bokor Mountain = Bokor, Phnom Bokor, Bokor Hill Station, Bokor mountain|wiki:Bokor_Hill_Station
province|KHM|Koh Kong|11.62 102.98 ±60|Koh Kong = Kaoh Kong|wiki:Koh_Kong_province
locality|KHM|Pursat|12.10 102.72 ±15|Thmor Da = Thma Da, Thmar Da, Thmada, Thmor Da commune|wiki:Pursat_province
locality|KHM|Kandal|10.93 105.09 ±3|Chrey Thom = Chrey Thum, Chray Thom|wiki:Kandal_province
locality|KHM|Kandal|11.05 105.05 ±8|Koh Thom = Kaoh Thum|wiki:Kandal_province
locality|KHM|Takeo|11.22 104.67 ±10|Tram Kak = Tramkak, Tram Kok|wiki:Takéo_province
locality|KHM|Takeo|11.27 104.77 ±10|Bati|wiki:Takéo_province
locality|KHM|Phnom Penh|11.58 104.86 ±4|Sen Sok = Saensokh, Sensok|wiki:Phnom_Penh
locality|KHM|Phnom Penh|11.55 104.92 ±2|Chamkarmon = Chamkar Mon, Chamkamon|wiki:Phnom_Penh
locality|KHM|Phnom Penh|11.58 104.90 ±2|Tuol Kork = Toul Kork, Tuol Kouk, Toul Kouk|wiki:Phnom_Penh
locality|KHM|Phnom Penh|11.53 104.94 ±4|Meanchey = Mean Chey|wiki:Phnom_Penh
locality|KHM|Phnom Penh|11.62 104.90 ±4|Russey Keo = Russei Kaev, Russei Keo, Russeykeo|wiki:Phnom_Penh
locality|KHM|Phnom Penh|11.55 104.78 ±5|Pou Senchey = Por Senchey, Pur Senchey, Po Senchey|wiki:Phnom_Penh
locality|KHM|Phnom Penh|11.55 104.92 ±1|Boeung Keng Kang = Boeng Keng Kang, BKK1|wiki:Phnom_Penh
site|KHM|Phnom Penh|11.55 104.84 ±1|Phnom Penh International Airport = Pochentong airport, Pochentong International Airport|wiki:Phnom_Penh_International_Airport
site|KHM|Kandal|11.36 104.92 ±3|Techo International Airport = Techo airport|wiki:Techo_International_Airport
site|KHM|Preah Sihanouk|10.58 103.64 ±1|Sihanouk International Airport = Sihanoukville International Airport, Sihanoukville airport|wiki:Sihanouk_International_Airport
site|LAO|Bokeo|20.36 100.10 ±3|Golden Triangle Special Economic Zone = Golden Triangle SEZ, GTSEZ, Golden Triangle Economic Zone, Golden Triangle zone, Kings Romans, Kings Romans Casino, 金三角经济特区|wiki:Golden_Triangle_Special_Economic_Zone
locality|LAO|Bokeo|20.31 100.15 ±10|Tonpheung = Ton Pheung, Tonpheuang, Tonpeung|wiki:Bokeo_province
locality|LAO|Bokeo|20.28 100.41 ±3|Houayxay = Huay Xai, Huay Xay, Houay Xay, Houei Sai, Huoixai, Ban Houayxay|wiki:Bokeo_province
locality|LAO|Luang Namtha|21.19 101.69 ±3|Boten = Bo Ten, 磨丁|wiki:Luang_Namtha_province
site|LAO|Luang Namtha|21.19 101.69 ±2|Boten-Bohan border checkpoint = Boten-Bohan crossing, Boten-Mohan border checkpoint, Boten-Mohan crossing, Boten border checkpoint|wiki:Luang_Namtha_province
locality|LAO|Vientiane|18.92 102.45 ±3|Vang Vieng = Vangvieng, Vang Viang|wiki:Vang_Vieng
locality|LAO|Vientiane Prefecture|17.97 102.61 ±5|Vientiane = Viangchan|wiki:Vientiane
site|LAO|Vientiane Prefecture|17.99 102.56 ±1|Wattay International Airport = Wattay airport|wiki:Wattay_International_Airport
locality|CHN|Yunnan|21.19 101.68 ±3|Mohan = Bohan, Mo Han, 磨憨|wiki:Mengla_County
locality|CHN|Yunnan|22.33 99.58 ±5|Menglian = Meng Lian, 孟连|wiki:Menglian_Dai,_Lahu_and_Va_Autonomous_County
locality|MMR|Shan State|23.83 97.68 ±3|Namhkam = Namkham, Nam Kham, 南坎|wiki:Namhkam
locality|CHN|Yunnan|24.01 97.85 ±3|Ruili = Jiegao, 瑞丽|wiki:Ruili
locality|CHN|Yunnan|22.78 100.97 ±5|Pu'er = Puer, 普洱|wiki:Pu'er_City
locality|VNM|Tay Ninh|11.08 106.17 ±2|Moc Bai = Mộc Bài|wiki:Bavet
locality|PHL|Tarlac|15.65 120.32 ±4|Bamban|wiki:Bamban
locality|PHL|Pampanga|15.07 120.54 ±4|Porac|wiki:Porac
locality|PHL|Pampanga|15.15 120.59 ±4|Angeles City = Angeles|wiki:Angeles_City
locality|PHL|Pampanga|15.19 120.55 ±4|Clark Freeport = Clark Freeport Zone, Clark Freeport and Special Economic Zone, Clark Special Economic Zone, Clark Field|wiki:Clark_Freeport_and_Special_Economic_Zone
site|PHL|Metro Manila|14.51 121.02 ±1|Ninoy Aquino International Airport = NAIA, Manila International Airport|wiki:Ninoy_Aquino_International_Airport
site|PHL|Pampanga|15.19 120.56 ±1|Clark International Airport = Clark airport|wiki:Clark_International_Airport
locality|PHL|Cavite|14.48 120.90 ±3|Kawit = Island Cove, Kawit town|wiki:Kawit
site|THA|Bangkok|13.69 100.75 ±2|Suvarnabhumi Airport = Suvarnabhumi International Airport, Suvarnabhumi airport, Suvarnabhumi|wiki:Suvarnabhumi_Airport
site|THA|Bangkok|13.91 100.61 ±2|Don Mueang International Airport = Don Mueang airport, Don Mueang Airport, Don Muang airport|wiki:Don_Mueang_International_Airport
site|KOR|Incheon|37.46 126.44 ±2|Incheon International Airport = Incheon airport, Incheon Airport|wiki:Incheon_International_Airport
site|SGP||1.36 103.99 ±2|Changi Airport = Changi airport, Changi|wiki:Changi_Airport
site|MYS|Selangor|2.75 101.70 ±2|Kuala Lumpur International Airport = KLIA|wiki:Kuala_Lumpur_International_Airport
site|VNM|Hanoi|21.22 105.80 ±2|Noi Bai International Airport = Noi Bai airport, Noi Bai Airport|wiki:Noi_Bai_International_Airport
site|VNM|Ho Chi Minh City|10.82 106.66 ±2|Tan Son Nhat International Airport = Tan Son Nhat airport, Tan Son Nhat Airport|wiki:Tan_Son_Nhat_International_Airport
site|IDN|Jakarta|-6.13 106.65 ±5|Soekarno-Hatta International Airport = Soekarno-Hatta airport, Soekarno–Hatta International Airport|wiki:Soekarno–Hatta_International_Airport
locality|IDN|Riau Islands|1.13 104.05 ±10|Batam = Batam Island, Batam City|wiki:Batam
province|IDN|Bali|-8.34 115.09 ±60|Bali = Bali island, island of Bali|wiki:Bali
locality|ARE|Dubai|25.05 55.28 ±8|Dubailand = Dubai Land|wiki:Dubailand
site|ARE|Dubai|24.99 55.17 ±3|Dubai Investments Park = Dubai Investment Park|wiki:List_of_communities_in_Dubai
locality|ARE|Dubai|25.16 55.41 ±2|International City|wiki:List_of_communities_in_Dubai
province|ARE|Dubai|25.20 55.27 ±15|Dubai|wiki:Dubai
province|ARE|Ajman|25.41 55.44 ±5|Ajman|wiki:Ajman
locality|TLS|Oecusse|-9.20 124.36 ±10|Pante Macassar = Pante Makasar|wiki:Pante_Macassar
province|TLS|Oecusse|-9.30 124.30 ±20|Oecusse = Oecussi, Oe-Cusse, Oecusse-Ambeno|wiki:Oecusse
locality|THA|Tak|16.70 98.51 ±30|Moei River = Moei, Thaungyin River|wiki:Moei_River
province|VNM||11.17 106.67 ±60|Binh Duong|wiki:Provinces_of_Vietnam
province|VNM||10.54 107.24 ±60|Ba Ria-Vung Tau|wiki:Provinces_of_Vietnam
province|VNM||20.94 106.33 ±60|Hai Duong|wiki:Provinces_of_Vietnam
province|VNM||21.28 106.4 ±60|Bac Giang|wiki:Provinces_of_Vietnam
province|VNM||20.5 106.37 ±60|Thai Binh|wiki:Provinces_of_Vietnam
province|VNM||20.28 106.2 ±60|Nam Dinh|wiki:Provinces_of_Vietnam
province|VNM||20.54 105.98 ±60|Ha Nam|wiki:Provinces_of_Vietnam
province|VNM||20.69 105.33 ±60|Hoa Binh|wiki:Provinces_of_Vietnam
province|VNM||21.75 104.6 ±60|Yen Bai|wiki:Provinces_of_Vietnam
province|VNM||15.6 108.0 ±60|Quang Nam|wiki:Provinces_of_Vietnam
province|VNM||14.1 109.0 ±60|Binh Dinh|wiki:Provinces_of_Vietnam
province|VNM||13.17 109.1 ±60|Phu Yen|wiki:Provinces_of_Vietnam
province|VNM||11.7 108.9 ±60|Ninh Thuan|wiki:Provinces_of_Vietnam
province|VNM||11.1 108.1 ±60|Binh Thuan|wiki:Provinces_of_Vietnam
province|VNM||11.75 106.9 ±60|Binh Phuoc|wiki:Provinces_of_Vietnam
province|VNM||10.7 106.2 ±60|Long An|wiki:Provinces_of_Vietnam
province|VNM||10.42 106.3 ±60|Tien Giang|wiki:Provinces_of_Vietnam
province|VNM||10.2 106.4 ±60|Ben Tre|wiki:Provinces_of_Vietnam
province|VNM||9.8 106.3 ±60|Tra Vinh|wiki:Provinces_of_Vietnam
province|VNM||9.6 105.97 ±60|Soc Trang|wiki:Provinces_of_Vietnam
province|VNM||9.3 105.5 ±60|Bac Lieu|wiki:Provinces_of_Vietnam
province|VNM||9.78 105.6 ±60|Hau Giang|wiki:Provinces_of_Vietnam
province|VNM||10.0 105.2 ±60|Kien Giang|wiki:Provinces_of_Vietnam
province|VNM||12.2 107.7 ±60|Dak Nong|wiki:Provinces_of_Vietnam
province|VNM||14.6 107.9 ±60|Kon Tum|wiki:Provinces_of_Vietnam
province|VNM||21.35 105.55 ±60|Vinh Phuc|wiki:Provinces_of_Vietnam
province|VNM||22.2 105.85 ±60|Bac Kan|wiki:Provinces_of_Vietnam
province|VNM||22.75 104.95 ±60|Ha Giang|wiki:Provinces_of_Vietnam
province|VNM||17.5 106.4 ±60|Quang Binh|wiki:Provinces_of_Vietnam
site|KHM|Oddar Meanchey|14.43 103.70 ±2|O-Smach Resort = O'Smach Resort, Osmach Resort, O Smach Resort, O-Smach resort|https://home.treasury.gov/news/press-releases/jy2576
site|KHM|Koh Kong|11.65 102.91 ±10|Koh Kong Resort = Koh Kong resort|https://home.treasury.gov/news/press-releases/jy2576
site|KHM|Koh Kong|10.95 103.23 ±15|Long Bay = 长湾|https://cyberscammonitor.net/profile/long-bay/
site|KHM|Koh Kong|10.95 103.23 ±20|Dara Sakor = Coastal City, 七星海|https://cyberscammonitor.net/profile/long-bay/
site|KHM|Preah Sihanouk|10.61 103.53 ±5|White Sand Palace = White Sand Palace Hotel, White Sand 2, 白沙皇宫酒店|https://cyberscammonitor.net/profile/white-sand/
site|KHM|Preah Sihanouk|10.61 103.53 ±10|Xinshan Great Wall Park|https://vodenglish.news/eerie-silence-descends-on-notorious-sihanoukville-scam-compounds/
site|KHM|Preah Sihanouk|10.61 103.53 ±5|Jinbei = Jin Bei, Jinbei Casino, Jin Bei Casino, Jinbei casino, Jin Bei casino, 金贝|https://mekongindependent.com/2025/11/wave-of-cambodian-casinos-suspended-after-prince-sanctions/
site|KHM|Svay Rieng|11.07 106.18 ±3|Bavet Moc Bai Casino = Bavet Moc Bai casino, Bavet Moc Bai|https://cyberscammonitor.net/nations/cambodia/
locality|KHM|Kandal|10.93 105.09 ±5|Sampov Poun = Sampeou Poun, Krong Sampov Poun|https://mekongindependent.com/2025/11/wave-of-cambodian-casinos-suspended-after-prince-sanctions/
locality|MMR|Kayin State|16.64 98.52 ±4|Mae Htaw Tha Lay = Mae Htaw Thalay, Mae Htaw Talay|https://www.nationthailand.com/news/asean/40059375
site|LKA||7.18 79.88 ±2|Bandaranaike International Airport = Katunayake airport, Bandaranaike airport|wiki:Bandaranaike_International_Airport
site|IND|Delhi|28.56 77.10 ±2|Indira Gandhi International Airport = IGI Airport|wiki:Indira_Gandhi_International_Airport
site|BGD|Dhaka|23.84 90.40 ±2|Hazrat Shahjalal International Airport = Shahjalal airport|wiki:Hazrat_Shahjalal_International_Airport
site|NPL|Bagmati|27.70 85.36 ±2|Tribhuvan International Airport = Tribhuvan airport|wiki:Tribhuvan_International_Airport
site|KEN|Nairobi|-1.32 36.93 ±2|Jomo Kenyatta International Airport = JKIA, Jomo Kenyatta airport, Jomo Kenyatta Airport|wiki:Jomo_Kenyatta_International_Airport
site|NGA|Lagos|6.58 3.32 ±2|Murtala Muhammed International Airport = Murtala Muhammed airport|wiki:Murtala_Muhammed_International_Airport
site|TWN||25.08 121.23 ±2|Taoyuan International Airport = Taiwan Taoyuan International Airport, Taoyuan airport|wiki:Taoyuan_International_Airport
site|MMR|Yangon|16.91 96.13 ±2|Yangon International Airport = Yangon airport|wiki:Yangon_International_Airport
site|CHN|Beijing|40.08 116.58 ±3|Beijing Capital International Airport|wiki:Beijing_Capital_International_Airport
site|CHN|Yunnan|25.10 102.93 ±3|Kunming Changshui International Airport = Changshui airport|wiki:Kunming_Changshui_International_Airport
site|ARE|Dubai|25.25 55.36 ±2|Dubai International Airport|wiki:Dubai_International_Airport
site|MMR|Kayin State|16.45 98.62 ±20|Tai Chang = Taichang, Tai Chang Park, Taichang Park|https://today.line.me/th/v3/article/oq9a73q
site|KHM|Kandal|10.93 105.09 ±50|Golden Fortune Resorts World = Golden Fortune Resort World, Golden Fortune Science and Technology Park|https://cm.asiae.co.kr/en/article/2025101505363902119
locality|CHN|Yunnan|21.69 100.04 ±5|Daluo = Da Luo, 打洛|wiki:Menghai_County
locality|AGO||-8.92 13.18 ±5|Talatona|wiki:Talatona
locality|GHA||5.71 0.11 ±5|Prampram|wiki:Prampram
locality|LKA||6.01 80.25 ±3|Unawatuna|wiki:Unawatuna
locality|PER||-12.08 -76.92 ±5|La Molina|wiki:La_Molina_District
locality|SOM||9.56 44.07 ±5|Hargeisa = Hargeysa|wiki:Hargeisa
locality|UKR||49.84 24.03 ±5|Lviv = Lvov|wiki:Lviv
locality|KWT||29.38 47.98 ±5|Kuwait City|wiki:Kuwait_City
locality|BLZ||17.50 -88.19 ±5|Belize City|wiki:Belize_City
locality|MAR||34.03 -5.00 ±5|Fez = Fes, Fès|wiki:Fez,_Morocco
locality|KOR||35.18 129.08 ±5|Busan = Pusan|wiki:Busan
locality|VNM||10.78 106.70 ±10|Ho Chi Minh City = HCMC, HCM City, Saigon|wiki:Ho_Chi_Minh_City
locality|MYS|Johor|1.49 103.74 ±5|Johor Bahru = Johor Baru|wiki:Johor_Bahru
locality|IDN||-7.80 110.37 ±5|Yogyakarta = Jogjakarta|wiki:Yogyakarta
locality|BEN||6.50 2.60 ±5|Porto-Novo|wiki:Porto-Novo
locality|DEU||50.94 6.96 ±5|Cologne = Köln|wiki:Cologne
locality|PRT||41.15 -8.61 ±5|Porto = Oporto|wiki:Porto
locality|CHE||46.20 6.15 ±5|Geneva = Genève|wiki:Geneva
locality|NLD||52.08 4.31 ±5|The Hague = Den Haag|wiki:The_Hague
locality|BEL||51.05 3.72 ±5|Ghent = Gent|wiki:Ghent
locality|IRQ||36.19 44.01 ±5|Erbil = Irbil|wiki:Erbil
locality|SAU||21.42 39.83 ±5|Mecca = Makkah|wiki:Mecca
locality|BHR||26.22 50.58 ±5|Manama|wiki:Manama
locality|BTN||27.47 89.64 ±5|Thimphu|wiki:Thimphu
locality|FJI||-18.14 178.44 ±5|Suva|wiki:Suva
locality|SLB||-9.43 159.95 ±5|Honiara|wiki:Honiara
locality|LSO||-29.31 27.48 ±5|Maseru|wiki:Maseru
locality|SWZ||-26.32 31.14 ±5|Mbabane|wiki:Mbabane
locality|GMB||13.45 -16.58 ±5|Banjul|wiki:Banjul
locality|CPV||14.92 -23.51 ±5|Praia|wiki:Praia
locality|COM||-11.70 43.26 ±5|Moroni|wiki:Moroni,_Comoros
locality|TTO||10.67 -61.52 ±5|Port of Spain|wiki:Port_of_Spain
locality|BRB||13.10 -59.62 ±5|Bridgetown|wiki:Bridgetown
locality|MNE||42.44 19.26 ±5|Podgorica|wiki:Podgorica
locality|CYP||35.34 33.32 ±5|Kyrenia = Girne|wiki:Kyrenia
locality|CYP||35.12 33.94 ±5|Famagusta = Gazimağusa|wiki:Famagusta
locality|UGA||0.06 32.48 ±5|Entebbe|wiki:Entebbe
locality|COD||-1.67 29.23 ±5|Goma|wiki:Goma
locality|THA|Chonburi|12.93 100.88 ±5|Pattaya|wiki:Pattaya
locality|LAO|Champasak|15.12 105.80 ±5|Pakse = Pakxe, Paksé|wiki:Pakse
site|UGA||0.04 32.44 ±3|Entebbe International Airport = Entebbe airport, Entebbe Airport|wiki:Entebbe_International_Airport
site|ETH||8.98 38.80 ±3|Addis Ababa Bole International Airport = Bole International Airport, Bole airport, Bole Airport|wiki:Addis_Ababa_Bole_International_Airport
site|ZMB||-15.33 28.45 ±3|Kenneth Kaunda International Airport = Kenneth Kaunda airport|wiki:Kenneth_Kaunda_International_Airport
site|ZAF||-26.14 28.24 ±3|O.R. Tambo International Airport = OR Tambo International Airport, OR Tambo airport, O.R. Tambo airport|wiki:O._R._Tambo_International_Airport
site|NGA||9.01 7.26 ±3|Nnamdi Azikiwe International Airport = Nnamdi Azikiwe airport|wiki:Nnamdi_Azikiwe_International_Airport
site|NGA||12.05 8.52 ±3|Mallam Aminu Kano International Airport = Aminu Kano airport|wiki:Mallam_Aminu_Kano_International_Airport
site|GHA||5.61 -0.17 ±3|Kotoka International Airport = Kotoka airport|wiki:Kotoka_International_Airport
site|TZA||-6.87 39.20 ±3|Julius Nyerere International Airport = Julius Nyerere airport|wiki:Julius_Nyerere_International_Airport
site|ZWE||-17.93 31.09 ±3|Robert Gabriel Mugabe International Airport = Robert Mugabe airport|wiki:Robert_Gabriel_Mugabe_International_Airport
site|MWI||-13.79 33.78 ±3|Kamuzu International Airport = Kamuzu airport|wiki:Kamuzu_International_Airport
site|MDG||-18.80 47.48 ±3|Ivato International Airport = Ivato airport|wiki:Ivato_International_Airport
site|NAM||-22.48 17.47 ±3|Hosea Kutako International Airport = Hosea Kutako airport|wiki:Hosea_Kutako_International_Airport
site|SEN||14.67 -17.07 ±3|Blaise Diagne International Airport = Blaise Diagne airport|wiki:Blaise_Diagne_International_Airport
site|MAR||33.37 -7.59 ±3|Mohammed V International Airport = Mohammed V airport|wiki:Mohammed_V_International_Airport
site|LBN||33.82 35.49 ±3|Rafic Hariri International Airport = Rafik Hariri International Airport, Rafic Hariri airport|wiki:Beirut–Rafic_Hariri_International_Airport
site|JOR||31.72 35.99 ±3|Queen Alia International Airport = Queen Alia airport|wiki:Queen_Alia_International_Airport
site|SAU||24.96 46.70 ±3|King Khalid International Airport = King Khalid airport|wiki:King_Khalid_International_Airport
site|SAU||21.68 39.16 ±3|King Abdulaziz International Airport = King Abdulaziz airport|wiki:King_Abdulaziz_International_Airport
site|QAT||25.27 51.61 ±3|Hamad International Airport = Hamad airport|wiki:Hamad_International_Airport
site|ARE||24.44 54.65 ±3|Zayed International Airport = Zayed airport|wiki:Zayed_International_Airport
site|TUR||40.90 29.31 ±3|Sabiha Gökçen International Airport = Sabiha Gokcen International Airport, Sabiha Gokcen airport|wiki:Sabiha_Gökçen_International_Airport
site|IND||22.65 88.45 ±3|Netaji Subhas Chandra Bose International Airport = Kolkata airport|wiki:Netaji_Subhas_Chandra_Bose_International_Airport
site|IND||19.09 72.87 ±3|Chhatrapati Shivaji Maharaj International Airport = Chhatrapati Shivaji airport, Mumbai airport|wiki:Chhatrapati_Shivaji_Maharaj_International_Airport
site|IND||13.20 77.71 ±3|Kempegowda International Airport = Kempegowda airport|wiki:Kempegowda_International_Airport
site|IND||17.24 78.43 ±3|Rajiv Gandhi International Airport = Rajiv Gandhi airport|wiki:Rajiv_Gandhi_International_Airport
site|IND||11.14 75.95 ±3|Calicut International Airport = Karipur airport, Karipur Airport|wiki:Calicut_International_Airport
site|PAK||24.91 67.16 ±3|Jinnah International Airport = Jinnah airport|wiki:Jinnah_International_Airport
site|PAK||31.52 74.40 ±3|Allama Iqbal International Airport = Allama Iqbal airport|wiki:Allama_Iqbal_International_Airport
site|BGD||22.25 91.81 ±3|Shah Amanat International Airport = Shah Amanat airport|wiki:Shah_Amanat_International_Airport
site|PHL||10.31 123.98 ±3|Mactan-Cebu International Airport = Mactan–Cebu International Airport, Mactan airport|wiki:Mactan–Cebu_International_Airport
site|IDN||-8.75 115.17 ±3|Ngurah Rai International Airport = I Gusti Ngurah Rai International Airport, Ngurah Rai airport|wiki:Ngurah_Rai_International_Airport
site|IDN||3.64 98.88 ±3|Kualanamu International Airport = Kualanamu airport|wiki:Kualanamu_International_Airport
site|IDN||-7.38 112.79 ±3|Juanda International Airport = Juanda airport|wiki:Juanda_International_Airport
site|IDN||1.12 104.12 ±3|Hang Nadim International Airport = Hang Nadim airport|wiki:Hang_Nadim_International_Airport
site|CHN||23.39 113.30 ±3|Guangzhou Baiyun International Airport = Baiyun International Airport, Baiyun airport|wiki:Guangzhou_Baiyun_International_Airport
site|CHN||31.14 121.81 ±3|Shanghai Pudong International Airport = Pudong International Airport, Pudong airport|wiki:Shanghai_Pudong_International_Airport
site|CHN||30.78 114.21 ±3|Wuhan Tianhe International Airport = Tianhe International Airport, Tianhe airport|wiki:Wuhan_Tianhe_International_Airport
site|JPN||35.77 140.39 ±3|Narita International Airport = Narita airport, Narita Airport|wiki:Narita_International_Airport
site|JPN||35.55 139.78 ±3|Haneda Airport = Haneda airport|wiki:Haneda_Airport
site|KOR||37.56 126.80 ±3|Gimpo International Airport = Gimpo airport, Gimpo Airport|wiki:Gimpo_International_Airport
site|KOR||35.18 128.94 ±3|Gimhae International Airport = Gimhae airport|wiki:Gimhae_International_Airport
site|HKG||22.31 113.91 ±3|Hong Kong International Airport = Chek Lap Kok airport|wiki:Hong_Kong_International_Airport
site|PNG||-9.44 147.22 ±3|Jacksons International Airport = Jacksons airport, Jacksons Airport, Jackson's airport|wiki:Jacksons_International_Airport
site|FJI||-17.75 177.44 ±3|Nadi International Airport = Nadi airport|wiki:Nadi_International_Airport
site|BRA||-23.43 -46.47 ±3|Guarulhos International Airport = Guarulhos airport|wiki:São_Paulo/Guarulhos_International_Airport
site|COL||4.70 -74.15 ±3|El Dorado International Airport = El Dorado airport|wiki:El_Dorado_International_Airport
site|PER||-12.02 -77.11 ±3|Jorge Chávez International Airport = Jorge Chavez International Airport, Jorge Chavez airport|wiki:Jorge_Chávez_International_Airport
site|MEX||19.44 -99.07 ±3|Benito Juárez International Airport = Benito Juarez International Airport, Benito Juarez airport|wiki:Mexico_City_International_Airport
site|CUB||22.99 -82.41 ±3|José Martí International Airport = Jose Marti International Airport, Jose Marti airport|wiki:José_Martí_International_Airport
site|USA||40.64 -73.78 ±3|John F. Kennedy International Airport = John F. Kennedy airport, JFK Airport, JFK International Airport|wiki:John_F._Kennedy_International_Airport
site|GBR||51.47 -0.45 ±3|Heathrow Airport = Heathrow airport|wiki:Heathrow_Airport
site|GBR||51.15 -0.19 ±3|Gatwick Airport = Gatwick airport|wiki:Gatwick_Airport
site|FRA||49.01 2.55 ±3|Charles de Gaulle Airport = Charles de Gaulle airport|wiki:Charles_de_Gaulle_Airport
site|NLD||52.31 4.76 ±3|Schiphol Airport = Schiphol airport, Amsterdam Airport Schiphol|wiki:Amsterdam_Airport_Schiphol
site|ITA||41.80 12.25 ±3|Fiumicino Airport = Fiumicino airport|wiki:Rome_Fiumicino_Airport
site|RUS||55.97 37.41 ±3|Sheremetyevo International Airport = Sheremetyevo airport|wiki:Sheremetyevo_International_Airport
site|UKR||50.34 30.89 ±3|Boryspil International Airport = Boryspil airport|wiki:Boryspil_International_Airport
site|SRB||44.82 20.31 ±3|Belgrade Nikola Tesla Airport = Nikola Tesla airport, Nikola Tesla Airport|wiki:Belgrade_Nikola_Tesla_Airport
locality|THA||6.52 100.42 ±2|Dan Nok = Ban Dan Nok, Danok|wiki:Sadao_district
locality|MMR||25.41 98.11 ±5|Kanpaikti = Kan Paik Ti, Kanpiketi, Kampaiti|wiki:Kanpaikti_Township
site|NGA||6.37 2.71 ±3|Seme border = Seme Border, Seme-Krake border, Seme border post|wiki:Sèmè-Kraké
site|VNM||18.39 105.16 ±3|Cau Treo border gate = Cau Treo|wiki:Keo_Nưa_Pass
site|VNM||17.68 105.76 ±5|Cha Lo border gate = Cha Lo|wiki:Mụ_Giạ_Pass
site|VNM||16.61 106.60 ±3|Lao Bao border gate = Lao Bao|wiki:Lao_Bảo
site|VNM||21.97 106.71 ±2|Huu Nghi border gate = Friendship Pass|wiki:Friendship_Pass
site|IND||31.60 74.57 ±2|Attari border = Attari-Wagah border, Wagah-Attari border, Attari checkpost|wiki:Attari–Wagah_border_ceremony
site|PAK||34.12 71.09 ±3|Torkham = Torkham border, Torkham border crossing|wiki:Torkham
site|ZWE||-22.22 29.99 ±3|Beitbridge border post = Beitbridge border|wiki:Beitbridge
site|ZMB||-16.03 28.85 ±3|Chirundu border post = Chirundu border|wiki:Chirundu,_Zambia
site|KEN||-2.54 36.79 ±3|Namanga border post = Namanga border|wiki:Namanga
site|IND||23.05 88.88 ±3|Petrapole = Petrapole border, Petrapole-Benapole border|wiki:Petrapole
locality|IND||24.25 94.30 ±3|Moreh = Moreh town|wiki:Moreh,_India
region|LAO||20.35 100.08 ±150|Golden Triangle|wiki:Golden_Triangle_(Southeast_Asia)
`

export type KnownPlace = {
  name: string
  others: readonly string[]
  kind: PlaceKind
  country: string | null
  province: string | null
  lat: number
  lon: number
  /** How far off the point may be, in kilometres. */
  within: number
  reference: string
}

const known = (row: string): KnownPlace => {
  const [kind, country, province, point = '', names = '', page = ''] = row.split('|')
  const [lat, lon, off = ''] = point.split(' ')
  const [name = '', others] = names.split(' = ')
  return {
    name,
    others: others ? others.split(', ') : [],
    kind: kind as PlaceKind,
    country: country || null,
    province: province || null,
    lat: Number(lat),
    lon: Number(lon),
    within: Number(off.slice(1)),
    reference: page.startsWith('wiki:') ? `https://en.wikipedia.org/wiki/${page.slice(5)}` : page,
  }
}

export const knownPlaces: readonly KnownPlace[] = rows.trim().split('\n').map(known)
