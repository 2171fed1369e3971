/**
 * Countries and territories: ISO 3166-1 alpha-3, a point inside, the names in use, and after ">" the adjectives.
 * The names are those of ISO 3166 and of the UN, with short forms and older names still met in reports. The points are
 * the "geographic coordinates" of the CIA World Factbook (public domain) or GeoNames' points, whole degrees mostly: good
 * for a map of the world and no more.
 */
const rows = `
ABW 12.5 -69.97 Aruba > Aruban
AFG 33 66 Afghanistan > Afghan
AGO -12.5 18.5 Angola > Angolan
AIA 18.25 -63.17 Anguilla > Anguillian
ALA 60.25 20 Åland
ALB 41 20 Albania > Albanian
AND 42.5 1.5 Andorra > Andorran
ARE 23.75 54.5 United Arab Emirates|UAE|U.A.E.|the Emirates|Emirates > Emirati
ARG -34 -64 Argentina > Argentine|Argentinian|Argentinean
ARM 40 45 Armenia > Armenian
ASM -14.33 -170 American Samoa
ATG 17.05 -61.8 Antigua and Barbuda > Antiguan
AUS -25 135 Australia > Australian
AUT 47.33 13.33 Austria > Austrian
AZE 40.5 47.5 Azerbaijan > Azerbaijani|Azeri
BDI -3.5 30 Burundi > Burundian
BEL 50.83 4 Belgium > Belgian
BEN 9.5 2.25 Benin > Beninese
BES 12.18 -68.25 Bonaire
BFA 13 -2 Burkina Faso > Burkinabe
BGD 24 90 Bangladesh > Bangladeshi
BGR 43 25 Bulgaria > Bulgarian
BHR 26 50.55 Bahrain > Bahraini
BHS 24.25 -76 The Bahamas|Bahamas > Bahamian
BIH 44 18 Bosnia and Herzegovina|Bosnia > Bosnian
BLM 17.9 -62.83 Saint Barthélemy
BLR 53 28 Belarus|Byelorussia > Belarusian
BLZ 17.25 -88.75 Belize > Belizean
BMU 32.33 -64.75 Bermuda > Bermudian
BOL -17 -65 Bolivia > Bolivian
BRA -10 -55 Brazil > Brazilian
BRB 13.17 -59.53 Barbados > Barbadian
BRN 4.5 114.67 Brunei|Brunei Darussalam > Bruneian
BTN 27.5 90.5 Bhutan > Bhutanese
BWA -22 24 Botswana > Botswanan
CAF 7 21 Central African Republic > Central African
CAN 60.11 -113.64 Canada > Canadian
CHE 47 8 Switzerland > Swiss
CHL -30 -71 Chile > Chilean
CHN 35 105 China|mainland China|People’s Republic of China|PRC|P.R.C.|P.R. China > Chinese
CIV 8 -5 Ivory Coast|Côte d'Ivoire|Cote d'Ivoire > Ivorian
CMR 6 12 Cameroon > Cameroonian
COD 0 25 Democratic Republic of the Congo|DR Congo|DRC|D.R.C.|Congo-Kinshasa
COG -1 15 Republic of the Congo|Congo-Brazzaville|Congo > Congolese
COK -21.23 -159.77 Cook Islands
COL 4 -73.25 Colombia > Colombian
COM -12.17 44.25 Comoros > Comoran
CPV 16 -24 Cape Verde|Cabo Verde > Cape Verdean
CRI 10 -84 Costa Rica > Costa Rican
CUB 21.5 -80 Cuba > Cuban
CUW 12.17 -69 Curaçao > Curacaoan
CXR -10.5 105.67 Christmas Island
CYM 19.5 -80.5 Cayman Islands > Caymanian
CYP 35 33 Cyprus > Cypriot
CZE 49.75 15.5 Czech Republic|Czechia > Czech
DEU 51.5 10.5 Germany > German
DJI 11.5 43 Djibouti > Djiboutian
DMA 15.42 -61.33 Dominica
DNK 56 10 Denmark > Danish
DOM 19 -70.67 Dominican Republic > Dominican
DZA 28 3 Algeria > Algerian
ECU -2 -77.5 Ecuador > Ecuadorian|Ecuadorean
EGY 27 30 Egypt > Egyptian
ERI 15 39 Eritrea > Eritrean
ESH 24.5 -13 Western Sahara > Sahrawi
ESP 40 -4 Spain > Spanish
EST 59 26 Estonia > Estonian
ETH 9 39.5 Ethiopia > Ethiopian
FIN 64 26 Finland > Finnish
FJI -18 175 Fiji > Fijian
FLK -51.75 -59 Falkland Islands|Falklands
FRA 46 2 France > French
FRO 62 -7 Faroe Islands > Faroese
FSM 6.92 158.25 Federated States of Micronesia|Micronesia > Micronesian
GAB -1 11.75 Gabon > Gabonese
GBR 54.76 -2.7 United Kingdom|U.K.|UK|Great Britain|Britain > British
GEO 42 43.5 Georgia > Georgian
GGY 49.47 -2.58 Guernsey
GHA 8 -2 Ghana > Ghanaian
GIB 36.13 -5.35 Gibraltar > Gibraltarian
GIN 11 -10 Guinea > Guinean
GLP 16.25 -61.58 Guadeloupe > Guadeloupian
GMB 13.47 -16.57 The Gambia|Gambia > Gambian
GNB 12 -15 Guinea-Bissau > Guinea-Bissauan
GNQ 2 10 Equatorial Guinea > Equatorial Guinean
GRC 39 22 Greece > Greek
GRD 12.12 -61.67 Grenada > Grenadian
GRL 72 -40 Greenland > Greenlandic
GTM 15.5 -90.25 Guatemala > Guatemalan
GUF 4 -53 French Guiana
GUM 13.47 144.78 Guam > Guamanian
GUY 5 -59 Guyana > Guyanese
HKG 22.25 114.17 Hong Kong|Hongkong|Hong Kong SAR > Hong Konger
HND 15 -86.5 Honduras > Honduran
HRV 45.17 15.5 Croatia > Croatian
HTI 19 -72.42 Haiti > Haitian
HUN 47 20 Hungary > Hungarian
IDN -5 120 Indonesia|Republic of Indonesia > Indonesian
IMN 54.25 -4.5 Isle of Man > Manx
IND 22 79 India|Bharat > Indian
IRL 53 -8 Ireland > Irish
IRN 32 53 Iran|Islamic Republic of Iran > Iranian
IRQ 33 44 Iraq > Iraqi
ISL 65 -18 Iceland > Icelandic
ISR 31.5 34.75 Israel > Israeli
ITA 42.83 12.83 Italy > Italian
JAM 18.25 -77.5 Jamaica > Jamaican
JEY 49.25 -2.17 Jersey
JOR 31 36 Jordan > Jordanian
JPN 35.69 139.75 Japan > Japanese
KAZ 48 68 Kazakhstan > Kazakh|Kazakhstani
KEN 1 38 Kenya > Kenyan
KGZ 41 75 Kyrgyzstan|Kyrgyz Republic > Kyrgyz
KHM 13 105 Cambodia|Kingdom of Cambodia|Kampuchea > Cambodian|Khmer
KIR 1.42 173 Kiribati
KNA 17.33 -62.75 Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis|St Kitts
KOR 36.5 127.75 South Korea|Republic of Korea|ROK|Korea > South Korean|Korean
KWT 29.5 45.75 Kuwait > Kuwaiti
LAO 18 105 Laos|Lao PDR|Lao P.D.R.|Lao People’s Democratic Republic > Laotian|Lao
LBN 33.83 35.83 Lebanon > Lebanese
LBR 6.5 -9.5 Liberia > Liberian
LBY 25 17 Libya > Libyan
LCA 13.88 -60.97 Saint Lucia|St. Lucia|St Lucia > Saint Lucian
LIE 47.27 9.53 Liechtenstein
LKA 7.75 80.75 Sri Lanka|Ceylon > Sri Lankan
LSO -29.5 28.5 Lesotho > Basotho
LTU 56 24 Lithuania > Lithuanian
LUX 49.75 6.17 Luxembourg > Luxembourgish
LVA 57 25 Latvia > Latvian
MAC 22.17 113.55 Macau|Macao|Macau SAR > Macanese
MAF 18.08 -63.08 Saint Martin
MAR 32 -5 Morocco > Moroccan
MCO 43.73 7.4 Monaco > Monegasque
MDA 47 29 Moldova > Moldovan
MDG -20 47 Madagascar > Malagasy
MDV 3.25 73 Maldives > Maldivian
MEX 23 -102 Mexico > Mexican
MHL 9 168 Marshall Islands > Marshallese
MKD 41.83 22 North Macedonia|Macedonia > Macedonian
MLI 18 -2 Mali > Malian
MLT 35.83 14.58 Malta > Maltese
MMR 21 96 Myanmar|Burma|Republic of the Union of Myanmar > Burmese|Myanmarese
MNE 42.5 19.3 Montenegro > Montenegrin
MNG 46 105 Mongolia > Mongolian
MNP 15.2 145.75 Northern Mariana Islands
MOZ -18.25 35 Mozambique > Mozambican
MRT 20 -12 Mauritania > Mauritanian
MSR 16.75 -62.2 Montserrat > Montserratian
MTQ 14.67 -61 Martinique
MUS -20.28 57.55 Mauritius > Mauritian
MWI -13.5 34 Malawi > Malawian
MYS 2.5 112.5 Malaysia > Malaysian
MYT -12.83 45.17 Mayotte
NAM -22 17 Namibia > Namibian
NCL -21.5 165.5 New Caledonia > New Caledonian
NER 18 9 Niger > Nigerien
NFK -29.03 167.95 Norfolk Island
NGA 10 8 Nigeria > Nigerian
NIC 13 -85 Nicaragua > Nicaraguan
NIU -19.03 -169.87 Niue
NLD 52.5 5.75 Netherlands|Holland|the Netherlands > Dutch
NOR 62 10 Norway > Norwegian
NPL 28 84 Nepal > Nepali|Nepalese
NRU -0.53 166.92 Nauru > Nauruan
NZL -41 174 New Zealand
OMN 21 57 Oman > Omani
PAK 30 70 Pakistan > Pakistani
PAN 9 -80 Panama > Panamanian
PER -10 -76 Peru > Peruvian
PHL 13 122 Philippines|the Philippines|Republic of the Philippines|PH > Philippine|Filipino|Filipina
PLW 7.5 134.5 Palau > Palauan
PNG -6 147 Papua New Guinea|PNG > Papua New Guinean
POL 52 20 Poland > Polish
PRI 18.25 -66.5 Puerto Rico > Puerto Rican
PRK 40 127 North Korea|DPRK|Democratic People’s Republic of Korea > North Korean
PRT 39.5 -8 Portugal > Portuguese
PRY -23.33 -58 Paraguay > Paraguayan
PSE 31.9 35.2 Palestine|Palestinian territories|State of Palestine > Palestinian
PYF -15 -140 French Polynesia > French Polynesian
QAT 25.5 51.25 Qatar > Qatari
REU -21.15 55.5 Réunion|Reunion
ROU 46 25 Romania > Romanian
RUS 60 100 Russia|Russian Federation > Russian
RWA -2 30 Rwanda > Rwandan
SAU 25 45 Saudi Arabia|Kingdom of Saudi Arabia|KSA > Saudi|Saudi Arabian
SDN 16 30 Sudan > Sudanese
SEN 14 -14 Senegal > Senegalese
SGP 1.37 103.8 Singapore > Singaporean
SHN -15.95 -5.7 Saint Helena
SLB -8 159 Solomon Islands
SLE 8.5 -11.5 Sierra Leone > Sierra Leonean
SLV 13.83 -88.92 El Salvador > Salvadoran|Salvadorean
SMR 43.77 12.42 San Marino > Sammarinese
SOM 6 48 Somalia > Somali
SPM 46.83 -56.33 Saint Pierre and Miquelon
SRB 44 21 Serbia > Serbian
SSD 7 30 South Sudan > South Sudanese
STP 1 7 São Tomé and Príncipe|Sao Tome and Principe > Sao Tomean
SUR 4 -56 Suriname > Surinamese
SVK 48.67 19.5 Slovakia|Slovak Republic > Slovak|Slovakian
SVN 46.12 14.82 Slovenia > Slovenian|Slovene
SWE 62 15 Sweden > Swedish
SWZ -26.5 31.5 Eswatini|Swaziland > Swazi
SXM 18.04 -63.07 Sint Maarten
SYC -4.58 55.67 Seychelles > Seychellois
SYR 35 38 Syria > Syrian
TCA 21.75 -71.58 Turks and Caicos Islands
TCD 15 19 Chad > Chadian
TGO 8 1.17 Togo > Togolese
THA 15.5 101 Thailand|Kingdom of Thailand|Siam > Thai
TJK 39 71 Tajikistan > Tajik
TKL -9 -172 Tokelau
TKM 40 60 Turkmenistan > Turkmen
TLS -8.83 125.92 Timor-Leste|Timor Leste|East Timor > Timorese|East Timorese
TON -20 -175 Tonga > Tongan
TTO 11 -61 Trinidad and Tobago|Trinidad > Trinidadian
TUN 34 9 Tunisia > Tunisian
TUR 39 35 Turkey|Türkiye|Turkiye|Republic of Türkiye > Turkish
TUV -8 178 Tuvalu > Tuvaluan
TWN 24 121 Taiwan|Republic of China|Chinese Taipei > Taiwanese
TZA -6 35 Tanzania > Tanzanian
UGA 1 32 Uganda > Ugandan
UKR 49 32 Ukraine > Ukrainian
URY -33 -56 Uruguay > Uruguayan
USA 39.76 -98.5 United States|U.S.|US|USA|U.S.A.|United States of America|America > American
UZB 41.71 63.85 Uzbekistan > Uzbek
VAT 41.9 12.45 Vatican City|Holy See|Vatican
VCT 13.25 -61.2 Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent
VEN 8 -66 Venezuela > Venezuelan
VGB 18.43 -64.6 British Virgin Islands|BVI
VIR 18.33 -64.83 Virgin Islands|US Virgin Islands|U.S. Virgin Islands
VNM 16.17 107.83 Vietnam|Viet Nam|Socialist Republic of Vietnam > Vietnamese
VUT -16 167 Vanuatu > Vanuatuan
WLF -13.3 -176.2 Wallis and Futuna
WSM -13.58 -172.33 Samoa > Samoan
XKX 42.58 20.9 Kosovo > Kosovan|Kosovar
YEM 15.5 47.5 Yemen > Yemeni
ZAF -29 24 South Africa > South African
ZMB -14.33 28.5 Zambia > Zambian
ZWE -19 29.75 Zimbabwe > Zimbabwean
`

export type Country = { code: string; lat: number; lon: number; names: readonly string[]; adjectives: readonly string[] }

const country = (row: string): Country => {
  const [left = '', right = ''] = row.split(' > ')
  const [code = '', lat, lon, ...words] = left.split(' ')
  return {
    code,
    lat: Number(lat),
    lon: Number(lon),
    names: words.join(' ').split('|'),
    adjectives: right ? right.split('|') : [],
  }
}

export const countries: readonly Country[] = rows.trim().split('\n').map(country)

/** The name in use, by code. */
export const nameOfCountry: ReadonlyMap<string, string> = new Map(countries.map(({ code, names }) => [code, names[0]!]))
