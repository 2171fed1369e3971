/**
 * Regions larger than a country, or across countries, and names of cities and countries that GeoNames has otherwise.
 * Regions: UN M49 geoscheme and news usage; points of continents from GeoNames. Rows: latitude longitude names.
 */
const regionRows = `
5 110 Southeast Asia|South-East Asia|South East Asia
25 80 South Asia
35 115 East Asia|Northeast Asia|North-East Asia|North East Asia
45 65 Central Asia
33 45 West Asia|Western Asia
29.84 89.3 Asia|the Asian continent
0 140 Asia-Pacific|Asia Pacific|Indo-Pacific
48.69 9.14 Europe
50 8 Western Europe|West Europe
50 25 Eastern Europe|East Europe
43 21 Balkans|Western Balkans|Balkan|Western Balkan
63 15 Scandinavia
7.19 21.09 Africa
9 2 West Africa
1 38 East Africa
-25 25 Southern Africa
28 15 North Africa
13 10 Sahel
12 25 Sub-Saharan Africa
8 47 Horn of Africa
33.14 35.86 Middle East|Near East
26 52 the Gulf|Persian Gulf|Arabian Gulf|Gulf states
46.07 -100.55 North America
-14.6 -57.66 South America
15 -88 Central America
-10 -70 Latin America
17 -72 Caribbean
-18.31 138.52 Oceania
-5 170 South Pacific|Pacific Islands
16 103 Mekong region|Greater Mekong|Greater Mekong Subregion|Lower Mekong|Mekong subregion
15 105 Indochina
42 44 Caucasus|South Caucasus
75 0 Arctic|the Arctic
-80 0 Antarctica|Antarctic
40 -5 Iberian Peninsula
50 14 Schengen Area|Schengen area|Schengen zone|Schengen Zone
38 20 Mediterranean
43 35 Black Sea
12 113 South China Sea
`

export type Region = { lat: number; lon: number; names: readonly string[] }

export const regions: readonly Region[] = regionRows
  .trim()
  .split('\n')
  .map((row) => {
    const [lat, lon, ...words] = row.split(' ')
    return { lat: Number(lat), lon: Number(lon), names: words.join(' ').split('|') }
  })

/**
 * Other names and older spellings of towns, with the country and GeoNames' name. Sources: GeoNames' alternate names; the
 * UN Group of Experts on Geographical Names.
 */
const townRows = `
MMR Yangon = Rangoon
MMR Mawlamyine = Moulmein|Mawlamyaing
MMR Nay Pyi Taw = Naypyidaw|Naypyitaw|Nay Pyi Daw
VNM Ho Chi Minh City = Saigon|HCM City|HCMC|Sai Gon
IND Mumbai = Bombay
IND Kolkata = Calcutta
IND Chennai = Madras
IND Bengaluru = Bangalore
IND New Delhi = Delhi NCR
IND Visakhapatnam = Vizag
IND Thiruvananthapuram = Trivandrum
BGD Dhaka = Dacca
BGD Chittagong = Chattogram
CHN Beijing = Peking
CHN Shenzhen = 深圳
CHN Chongqing = Chungking
UKR Kyiv = Kiev
UKR Odesa = Odessa
UKR Kharkiv = Kharkov
KAZ Ust-Kamenogorsk = Oskemen
KAZ Astana = Nur-Sultan
SAU Mecca = Makkah
USA New York City = New York|NYC
USA Los Angeles = L.A.
USA Washington = Washington DC|Washington D.C.
PHL Quezon City = QC
PHL Pasig City = Pasig
PHL Muntinlupa = Muntinlupa City
PHL Pasay = Pasay City
PHL Paranaque City = Paranaque
PHL Las Pinas = Las Pinas City
PHL Makati City = Makati
KHM Siem Reap = Siemreap
ETH Nazret = Adama
BGD Jessore = Jashore
BGD Comilla = Cumilla
BGD Barishal = Barisal
MAR Marrakesh = Marrakech
UKR Zaporizhzhya = Zaporizhzhia
UKR Kryvyy Rih = Kryvyi Rih
IND Dehradun = Dehra Dun
IND Prayagraj = Allahabad
IND Gurugram = Gurgaon
IND Mysuru = Mysore
IND Mangaluru = Mangalore
IND Belagavi = Belgaum
IND Vadodara = Baroda
IND Puducherry = Pondicherry
ZAF Gqeberha = Port Elizabeth
`

export type TownName = { country: string; name: string; others: readonly string[] }

export const townNames: readonly TownName[] = townRows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', others = ''] = row.slice(4).split(' = ')
    return { country: row.slice(0, 3), name, others: others.split('|') }
  })
