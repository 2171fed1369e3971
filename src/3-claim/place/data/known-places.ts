import type { PlaceKind } from '../../../model/claim.ts'

/**
 * Scam-compound sites, border towns and gates, and what stands near them in reports: every spelling and old name met, the
 * point as well as it is publicly known, and a public page about the place. Rows:
 *
 *   kind | country | province | latitude longitude ±km | name = other names | reference
 *
 * `±km` is how far off the point may be. Pages under "wiki:" are articles of the English Wikipedia. A row says that a
 * place exists and where, never that anything was done there.
 */
const rows = `
site|MMR|Kayin State|16.64 98.52 ±2|KK Park = KK Garden, KK Zone, KK compound|wiki:KK_Park
locality|MMR|Kayin State|16.82 98.54 ±3|Shwe Kokko = Shwekokko, Shwe Koko, Shwe Kokko Myaing, Shwe Kokko New City, Yatai New City, Yatai City, Yatai, 水沟谷, 亚太新城|wiki:Shwe_Kokko
locality|MMR|Kayin State|16.69 98.51 ±2|Myawaddy = Myawadi, Myawady, Myawadee, Myawati, 妙瓦底|wiki:Myawaddy
locality|MMR|Kayin State|16.56 98.61 ±10|Lay Kay Kaw = Lay Kay Kaw New Town, Lekaykaw, Laykaykaw|wiki:Lay_Kay_Kaw
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
locality|MMR|Shan State|23.57 98.85 ±5|Chinshwehaw = Chin Shwe Haw, Qingshuihe|wiki:Chinshwehaw
locality|MMR|Shan State|22.93 97.75 ±3|Lashio = 腊戌|wiki:Lashio
locality|MMR|Shan State|22.97 97.17 ±5|Namhsan = Nam Hsan|wiki:Namhsan
province|MMR|Kayin State|16.89 97.63 ±60|Karen State = Kayin State, Kayin, Karenland|wiki:Kayin_State
site|THA|Tak|16.69 98.52 ±1|Thai-Myanmar Friendship Bridge = Thai–Myanmar Friendship Bridge, Friendship Bridge No. 2, Friendship Bridge No. 1, Second Friendship Bridge|wiki:Thai–Myanmar_Friendship_Bridge
locality|THA|Tak|16.71 98.57 ±2|Mae Sot = Maesot, Mae Sod, Maesod, 湄索|wiki:Mae_Sot
locality|THA|Tak|16.38 98.69 ±5|Phop Phra = Phob Phra, Pobpra|wiki:Phop_Phra_district
locality|THA|Tak|16.98 98.52 ±5|Mae Ramat = Mae Ramad|wiki:Mae_Ramat_district
locality|THA|Chiang Rai|20.43 99.88 ±2|Mae Sai = Maesai|wiki:Mae_Sai_district
locality|THA|Chiang Rai|20.16 99.62 ±15|Mae Fah Luang = Mae Fa Luang, Mae Faluang|wiki:Mae_Fa_Luang_district
locality|THA|Chiang Rai|20.27 100.08 ±3|Chiang Saen|wiki:Chiang_Saen_district
locality|THA|Chiang Rai|20.26 100.41 ±3|Chiang Khong|wiki:Chiang_Khong_district
locality|THA|Sa Kaeo|13.69 102.50 ±3|Aranyaprathet = Aranya Prathet|wiki:Aranyaprathet
site|THA|Sa Kaeo|13.66 102.55 ±1|Ban Klong Luek checkpoint = Ban Khlong Luek checkpoint, Ban Klong Luek border checkpoint, Ban Khlong Luek border checkpoint, Klong Luek checkpoint|wiki:Aranyaprathet
locality|THA|Surin|14.43 103.70 ±2|Chong Chom = Chong Jom|wiki:O_Smach
locality|THA|Trat|11.77 102.88 ±3|Hat Lek = Ban Hat Lek|wiki:Khlong_Yai_district
locality|KHM|Banteay Meanchey|13.66 102.56 ±2|Poipet = Paoy Paet, Poi Pet, Poy Pet, Poipet City, Poipet city, Paoypet, 波贝|wiki:Poipet
locality|KHM|Preah Sihanouk|10.61 103.53 ±3|Sihanoukville = Kompong Som, Kampong Som, Kampong Saom, Krong Preah Sihanouk, Preah Sihanoukville, 西哈努克, 西港|wiki:Sihanoukville
locality|KHM|Svay Rieng|11.07 106.18 ±3|Bavet = Krong Bavet, Bavet city, 巴域|wiki:Bavet
locality|KHM|Oddar Meanchey|14.43 103.70 ±2|O'Smach = O Smach, Osmach, Ou Smach, O-Smach, Ou Samraoh|wiki:O_Smach
site|KHM|Kampot|10.63 104.02 ±3|Bokor Mountain = Bokor, Phnom Bokor, Bokor Hill Station, Bokor mountain|wiki:Bokor_Hill_Station
province|KHM|Koh Kong|11.62 102.98 ±60|Koh Kong = Kaoh Kong|wiki:Koh_Kong_province
locality|KHM|Pursat|12.10 102.72 ±15|Thmor Da = Thma Da, Thmar Da, Thmada, Thmor Da commune|wiki:Veal_Veng_district
locality|KHM|Kandal|10.93 105.09 ±3|Chrey Thom = Chrey Thum, Chray Thom|wiki:Koh_Thom_district
locality|KHM|Kandal|11.05 105.05 ±8|Koh Thom = Kaoh Thum|wiki:Koh_Thom_district
locality|KHM|Takeo|11.22 104.67 ±10|Tram Kak = Tramkak, Tram Kok|wiki:Tram_Kak_district
locality|KHM|Takeo|11.27 104.77 ±10|Bati|wiki:Bati_district
locality|KHM|Phnom Penh|11.58 104.86 ±4|Sen Sok = Saensokh, Sensok|wiki:Sen_Sok_District
locality|KHM|Phnom Penh|11.55 104.92 ±2|Chamkarmon = Chamkar Mon, Chamkamon|wiki:Chamkar_Mon_District
locality|KHM|Phnom Penh|11.58 104.90 ±2|Tuol Kork = Toul Kork, Tuol Kouk, Toul Kouk|wiki:Toul_Kork_District
locality|KHM|Phnom Penh|11.53 104.94 ±4|Meanchey = Mean Chey|wiki:Mean_Chey_District
locality|KHM|Phnom Penh|11.62 104.90 ±4|Russey Keo = Russei Kaev, Russei Keo, Russeykeo|wiki:Russey_Keo_District
locality|KHM|Phnom Penh|11.55 104.78 ±5|Pou Senchey = Por Senchey, Pur Senchey, Po Senchey|wiki:Pou_Senchey_District
locality|KHM|Phnom Penh|11.55 104.92 ±1|Boeung Keng Kang = Boeng Keng Kang, BKK1|wiki:Boeng_Keng_Kang_District
site|KHM|Phnom Penh|11.55 104.84 ±1|Phnom Penh International Airport = Pochentong airport, Pochentong International Airport|wiki:Phnom_Penh_International_Airport
site|KHM|Kandal|11.36 104.92 ±3|Techo International Airport = Techo airport|wiki:Techo_International_Airport
site|KHM|Preah Sihanouk|10.58 103.64 ±1|Sihanouk International Airport = Sihanoukville International Airport, Sihanoukville airport|wiki:Sihanouk_International_Airport
site|LAO|Bokeo|20.36 100.10 ±3|Golden Triangle Special Economic Zone = Golden Triangle SEZ, GTSEZ, Golden Triangle Economic Zone, Golden Triangle zone, Kings Romans, Kings Romans Casino, 金三角经济特区|wiki:Golden_Triangle_Special_Economic_Zone
locality|LAO|Bokeo|20.31 100.15 ±10|Tonpheung = Ton Pheung, Tonpheuang, Tonpeung|wiki:Bokeo_province
locality|LAO|Bokeo|20.28 100.41 ±3|Houayxay = Huay Xai, Houay Xay, Houei Sai, Huoixai, Ban Houayxay|wiki:Ban_Houayxay
locality|LAO|Luang Namtha|21.19 101.69 ±3|Boten = Bo Ten, 磨丁|wiki:Boten,_Laos
site|LAO|Luang Namtha|21.19 101.69 ±2|Boten-Bohan border checkpoint = Boten-Bohan crossing, Boten-Mohan border checkpoint, Boten-Mohan crossing, Boten border checkpoint|wiki:Boten,_Laos
locality|LAO|Vientiane|18.92 102.45 ±3|Vang Vieng = Vangvieng, Vang Viang|wiki:Vang_Vieng
locality|LAO|Vientiane Prefecture|17.97 102.61 ±5|Vientiane = Viangchan|wiki:Vientiane
site|LAO|Vientiane Prefecture|17.99 102.56 ±1|Wattay International Airport = Wattay airport|wiki:Wattay_International_Airport
locality|CHN|Yunnan|21.19 101.68 ±3|Mohan = Bohan, Mo Han, 磨憨|wiki:Mohan,_Yunnan
locality|CHN|Yunnan|24.01 97.85 ±3|Ruili = Jiegao, 瑞丽|wiki:Ruili
locality|CHN|Yunnan|22.78 100.97 ±5|Pu'er = Puer, 普洱|wiki:Pu'er_City
locality|CHN|Yunnan|23.54 99.40 ±20|Mengding|wiki:Gengma_Dai_and_Va_Autonomous_County
locality|VNM|Tay Ninh|11.08 106.17 ±2|Moc Bai = Mộc Bài|wiki:Bavet
locality|PHL|Tarlac|15.65 120.32 ±4|Bamban|wiki:Bamban
locality|PHL|Pampanga|15.07 120.54 ±4|Porac|wiki:Porac
locality|PHL|Pampanga|15.15 120.59 ±4|Angeles City = Angeles|wiki:Angeles_City
locality|PHL|Pampanga|15.19 120.55 ±4|Clark Freeport = Clark Freeport Zone, Clark Freeport and Special Economic Zone, Clark Special Economic Zone, Clark Field|wiki:Clark_Freeport_and_Special_Economic_Zone
site|PHL|Metro Manila|14.51 121.02 ±1|Ninoy Aquino International Airport = NAIA, Manila International Airport|wiki:Ninoy_Aquino_International_Airport
site|PHL|Pampanga|15.19 120.56 ±1|Clark International Airport = Clark airport|wiki:Clark_International_Airport
locality|PHL|Cavite|14.48 120.90 ±3|Kawit = Island Cove, Kawit town|wiki:Kawit,_Cavite
site|THA|Bangkok|13.69 100.75 ±2|Suvarnabhumi Airport = Suvarnabhumi International Airport, Suvarnabhumi airport, Suvarnabhumi|wiki:Suvarnabhumi_Airport
site|THA|Bangkok|13.91 100.61 ±2|Don Mueang International Airport = Don Mueang airport, Don Mueang Airport, Don Muang airport|wiki:Don_Mueang_International_Airport
site|KOR|Incheon|37.46 126.44 ±2|Incheon International Airport = Incheon airport, Incheon Airport|wiki:Incheon_International_Airport
site|SGP||1.36 103.99 ±2|Changi Airport = Changi airport|wiki:Changi_Airport
site|MYS|Selangor|2.75 101.70 ±2|Kuala Lumpur International Airport = KLIA|wiki:Kuala_Lumpur_International_Airport
site|VNM|Hanoi|21.22 105.80 ±2|Noi Bai International Airport = Noi Bai airport, Noi Bai Airport|wiki:Noi_Bai_International_Airport
site|VNM|Ho Chi Minh City|10.82 106.66 ±2|Tan Son Nhat International Airport = Tan Son Nhat airport, Tan Son Nhat Airport|wiki:Tan_Son_Nhat_International_Airport
site|IDN|Jakarta|-6.13 106.65 ±5|Soekarno-Hatta International Airport = Soekarno-Hatta airport, Soekarno–Hatta International Airport|wiki:Soekarno–Hatta_International_Airport
locality|IDN|Riau Islands|1.13 104.05 ±10|Batam = Batam Island, Batam City|wiki:Batam
province|IDN|Bali|-8.34 115.09 ±60|Bali = Bali island, island of Bali|wiki:Bali
locality|ARE|Dubai|25.05 55.28 ±8|Dubailand = Dubai Land|wiki:Dubailand
site|ARE|Dubai|24.99 55.17 ±3|Dubai Investments Park = Dubai Investment Park|wiki:Dubai_Investments_Park
locality|ARE|Dubai|25.16 55.41 ±2|International City|wiki:International_City
province|ARE|Dubai|25.20 55.27 ±15|Dubai|wiki:Dubai
province|ARE|Ajman|25.41 55.44 ±5|Ajman|wiki:Ajman
locality|TLS|Oecusse|-9.20 124.36 ±10|Pante Macassar = Pante Makasar|wiki:Pante_Macassar
province|TLS|Oecusse|-9.30 124.30 ±20|Oecusse = Oecussi, Oe-Cusse, Oecusse-Ambeno|wiki:Oecusse
locality|THA|Tak|16.70 98.51 ±30|Moei River = Moei, Thaungyin River|wiki:Moei_River
province|VNM||11.17 106.67 ±60|Binh Duong|wiki:Binh_Duong_province
province|VNM||10.54 107.24 ±60|Ba Ria-Vung Tau|wiki:Ba_Ria-Vung_Tau_province
province|VNM||20.94 106.33 ±60|Hai Duong|wiki:Hai_Duong_province
province|VNM||21.28 106.4 ±60|Bac Giang|wiki:Bac_Giang_province
province|VNM||20.5 106.37 ±60|Thai Binh|wiki:Thai_Binh_province
province|VNM||20.28 106.2 ±60|Nam Dinh|wiki:Nam_Dinh_province
province|VNM||20.54 105.98 ±60|Ha Nam|wiki:Ha_Nam_province
province|VNM||20.69 105.33 ±60|Hoa Binh|wiki:Hoa_Binh_province
province|VNM||21.75 104.6 ±60|Yen Bai|wiki:Yen_Bai_province
province|VNM||15.6 108.0 ±60|Quang Nam|wiki:Quang_Nam_province
province|VNM||14.1 109.0 ±60|Binh Dinh|wiki:Binh_Dinh_province
province|VNM||13.17 109.1 ±60|Phu Yen|wiki:Phu_Yen_province
province|VNM||11.7 108.9 ±60|Ninh Thuan|wiki:Ninh_Thuan_province
province|VNM||11.1 108.1 ±60|Binh Thuan|wiki:Binh_Thuan_province
province|VNM||11.75 106.9 ±60|Binh Phuoc|wiki:Binh_Phuoc_province
province|VNM||10.7 106.2 ±60|Long An|wiki:Long_An_province
province|VNM||10.42 106.3 ±60|Tien Giang|wiki:Tien_Giang_province
province|VNM||10.2 106.4 ±60|Ben Tre|wiki:Ben_Tre_province
province|VNM||9.8 106.3 ±60|Tra Vinh|wiki:Tra_Vinh_province
province|VNM||9.6 105.97 ±60|Soc Trang|wiki:Soc_Trang_province
province|VNM||9.3 105.5 ±60|Bac Lieu|wiki:Bac_Lieu_province
province|VNM||9.78 105.6 ±60|Hau Giang|wiki:Hau_Giang_province
province|VNM||10.0 105.2 ±60|Kien Giang|wiki:Kien_Giang_province
province|VNM||12.2 107.7 ±60|Dak Nong|wiki:Dak_Nong_province
province|VNM||14.6 107.9 ±60|Kon Tum|wiki:Kon_Tum_province
province|VNM||21.35 105.55 ±60|Vinh Phuc|wiki:Vinh_Phuc_province
province|VNM||22.2 105.85 ±60|Bac Kan|wiki:Bac_Kan_province
province|VNM||22.75 104.95 ±60|Ha Giang|wiki:Ha_Giang_province
province|VNM||17.5 106.4 ±60|Quang Binh|wiki:Quang_Binh_province
region|||20.35 100.08 ±150|Golden Triangle|wiki:Golden_Triangle_(Southeast_Asia)
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
