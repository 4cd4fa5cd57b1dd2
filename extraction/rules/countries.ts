/**
 * Countries and territories by ISO 3166-1 alpha-2 code: names; nationality words; capital, which stands for the government
 * as well ("Beijing has approved"). A row is `code; name | other name; adjective | noun; capital | its other name`.
 * `~` marks a form with another common meaning (Turkey, Georgia, Jordan, Polish). The plural people ("Chinese", "Pakistanis")
 * follows from the adjective unless the row gives it.
 * Source: ISO 3166-1 codes with the names English news uses, written for Leadwire and checked by hand against Unicode CLDR.
 * Licence: the project's own.
 */
export const countryRows = `
AD; Andorra; Andorran; Andorra la Vella
AE; United Arab Emirates | UAE | U.A.E. | Emirates | the Emirates; Emirati | UAE-based; Abu Dhabi
AF; Afghanistan | Islamic Emirate of Afghanistan; Afghan; Kabul
AG; Antigua and Barbuda | Antigua & Barbuda; Antiguan; Saint John's
AI; Anguilla; Anguillan; The Valley~
AL; Albania; Albanian; Tirana
AM; Armenia; Armenian; Yerevan
AO; Angola; Angolan; Luanda
AQ; Antarctica; Antarctic;
AR; Argentina | Argentine Republic; Argentine | Argentinian | Argentinean; Buenos Aires
AS; American Samoa; American Samoan; Pago Pago
AT; Austria; Austrian; Vienna
AU; Australia | Commonwealth of Australia; Australian | Aussie; Canberra
AW; Aruba; Aruban; Oranjestad
AX; Åland Islands | Aland Islands; ; Mariehamn
AZ; Azerbaijan; Azerbaijani | Azeri; Baku
BA; Bosnia and Herzegovina | Bosnia & Herzegovina | Bosnia-Herzegovina | Bosnia | BiH; Bosnian; Sarajevo
BB; Barbados; Barbadian | Bajan; Bridgetown
BD; Bangladesh | People's Republic of Bangladesh; Bangladeshi; Dhaka | Dacca
BE; Belgium; Belgian; Brussels
BF; Burkina Faso | Burkina; Burkinabe | Burkinabè; Ouagadougou
BG; Bulgaria; Bulgarian; Sofia~
BH; Bahrain | Kingdom of Bahrain; Bahraini; Manama
BI; Burundi; Burundian; Gitega
BJ; Benin; Beninese; Porto-Novo
BL; Saint Barthélemy | St. Barts; ; Gustavia
BM; Bermuda; Bermudian; Hamilton~
BN; Brunei | Brunei Darussalam; Bruneian; Bandar Seri Begawan
BO; Bolivia | Plurinational State of Bolivia; Bolivian; La Paz | Sucre
BQ; Caribbean Netherlands | Bonaire; ; Kralendijk
BR; Brazil | Brasil; Brazilian; Brasília | Brasilia
BS; Bahamas | The Bahamas; Bahamian; Nassau
BT; Bhutan; Bhutanese; Thimphu
BV; Bouvet Island; ;
BW; Botswana; Botswanan | Motswana | Batswana; Gaborone
BY; Belarus; Belarusian | Belarussian; Minsk
BZ; Belize; Belizean; Belmopan
CA; Canada; Canadian; Ottawa
CC; Cocos Islands; ; West Island
CD; Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | Congo-Kinshasa | Congo~; Congolese; Kinshasa
CF; Central African Republic; Central African~; Bangui
CG; Republic of the Congo | Republic of Congo | Congo-Brazzaville | Congo Republic; ; Brazzaville
CH; Switzerland | Swiss Confederation; Swiss; Bern | Berne
CI; Ivory Coast | Côte d'Ivoire | Cote d'Ivoire; Ivorian; Yamoussoukro
CK; Cook Islands; Cook Islander; Avarua
CL; Chile; Chilean; Santiago~
CM; Cameroon; Cameroonian; Yaoundé | Yaounde
CN; China | People's Republic of China | PRC | Mainland China; Chinese; Beijing
CO; Colombia; Colombian; Bogotá | Bogota
CR; Costa Rica; Costa Rican; San José | San Jose~
CU; Cuba; Cuban; Havana
CV; Cape Verde | Cabo Verde; Cape Verdean | Cabo Verdean; Praia
CW; Curaçao | Curacao; Curaçaoan; Willemstad
CX; Christmas Island; ; Flying Fish Cove
CY; Cyprus; Cypriot; Nicosia
CZ; Czechia | Czech Republic; Czech; Prague
DE; Germany | Federal Republic of Germany; German; Berlin
DJ; Djibouti; Djiboutian;
DK; Denmark; Danish | Dane | Danes; Copenhagen
DM; Dominica; ; Roseau
DO; Dominican Republic; Dominican; Santo Domingo
DZ; Algeria; Algerian; Algiers
EC; Ecuador; Ecuadorian | Ecuadorean; Quito
EE; Estonia; Estonian; Tallinn
EG; Egypt | Arab Republic of Egypt; Egyptian; Cairo
EH; Western Sahara; Sahrawi; Laayoune
ER; Eritrea; Eritrean; Asmara
ES; Spain | Kingdom of Spain; Spanish | Spaniard; Madrid
ET; Ethiopia; Ethiopian; Addis Ababa | Addis
FI; Finland; Finnish | Finn | Finns; Helsinki
FJ; Fiji; Fijian; Suva
FK; Falkland Islands | Falklands; Falkland Islander; Stanley~
FM; Micronesia | Federated States of Micronesia; Micronesian; Palikir
FO; Faroe Islands | Faroes; Faroese; Tórshavn | Torshavn
FR; France | French Republic; French | Frenchman; Paris
GA; Gabon; Gabonese; Libreville
GB; United Kingdom | UK | U.K. | Britain | Great Britain | England | Scotland | Wales | Northern Ireland; British | Briton | UK-based | English~ | Scottish | Welsh; London
GD; Grenada; Grenadian; St. George's
GE; Georgia~; Georgian; Tbilisi
GF; French Guiana; French Guianese; Cayenne
GG; Guernsey; ; Saint Peter Port
GH; Ghana; Ghanaian; Accra
GI; Gibraltar; Gibraltarian;
GL; Greenland; Greenlandic | Greenlander; Nuuk
GM; Gambia | The Gambia; Gambian; Banjul
GN; Guinea | Republic of Guinea | Guinea-Conakry; Guinean; Conakry
GP; Guadeloupe; ; Basse-Terre
GQ; Equatorial Guinea; Equatorial Guinean; Malabo
GR; Greece | Hellenic Republic; Greek | Hellenic; Athens
GS; South Georgia; ; King Edward Point
GT; Guatemala; Guatemalan; Guatemala City
GU; Guam; Guamanian; Hagåtña
GW; Guinea-Bissau; Bissau-Guinean; Bissau
GY; Guyana; Guyanese; Georgetown
HK; Hong Kong | Hong Kong SAR | HKSAR; Hong Konger | Hongkonger;
HM; Heard Island; ;
HN; Honduras; Honduran; Tegucigalpa
HR; Croatia; Croatian | Croat; Zagreb
HT; Haiti; Haitian; Port-au-Prince
HU; Hungary; Hungarian; Budapest
ID; Indonesia; Indonesian; Jakarta | Nusantara~
IE; Ireland | Republic of Ireland; Irish | Irishman; Dublin
IL; Israel; Israeli; Jerusalem | Tel Aviv
IM; Isle of Man; Manx; Douglas~
IN; India | Republic of India | Bharat~; Indian; New Delhi | Delhi
IO; British Indian Ocean Territory; ; Diego Garcia
IQ; Iraq | Iraqi Kurdistan; Iraqi; Baghdad
IR; Iran | Islamic Republic of Iran; Iranian; Tehran | Teheran
IS; Iceland; Icelandic | Icelander; Reykjavik | Reykjavík
IT; Italy; Italian; Rome
JE; Jersey~; ; Saint Helier
JM; Jamaica; Jamaican; Kingston~
JO; Jordan~ | Hashemite Kingdom of Jordan; Jordanian; Amman
JP; Japan; Japanese; Tokyo
KE; Kenya | Republic of Kenya; Kenyan; Nairobi
KG; Kyrgyzstan | Kyrgyz Republic | Kirghizia; Kyrgyz | Kyrgyzstani; Bishkek
KH; Cambodia | Kingdom of Cambodia; Cambodian | Khmer; Phnom Penh
KI; Kiribati; I-Kiribati; Tarawa
KM; Comoros; Comorian; Moroni
KN; Saint Kitts and Nevis | St Kitts and Nevis | St. Kitts and Nevis; Kittitian; Basseterre
KP; North Korea | Democratic People's Republic of Korea | DPRK; North Korean; Pyongyang
KR; South Korea | Republic of Korea | Korea | ROK | S. Korea; South Korean | Korean | S. Korean; Seoul
KW; Kuwait | State of Kuwait; Kuwaiti; Kuwait City
KY; Cayman Islands | Caymans; Caymanian; George Town
KZ; Kazakhstan | Republic of Kazakhstan; Kazakh | Kazakhstani; Astana | Nur-Sultan
LA; Laos | Lao PDR | Lao People's Democratic Republic; Lao | Laotian; Vientiane
LB; Lebanon; Lebanese; Beirut
LC; Saint Lucia | St Lucia | St. Lucia; Saint Lucian; Castries
LI; Liechtenstein; Liechtensteiner; Vaduz
LK; Sri Lanka | Ceylon; Sri Lankan | Lankan; Colombo
LR; Liberia; Liberian; Monrovia
LS; Lesotho; Basotho | Mosotho; Maseru
LT; Lithuania; Lithuanian; Vilnius
LU; Luxembourg | Luxemburg; Luxembourgish | Luxembourger;
LV; Latvia; Latvian; Riga
LY; Libya; Libyan; Tripoli
MA; Morocco | Kingdom of Morocco; Moroccan; Rabat
MC; Monaco; Monegasque | Monégasque; Monte Carlo
MD; Moldova | Republic of Moldova; Moldovan; Chișinău | Chisinau
ME; Montenegro; Montenegrin; Podgorica
MF; Saint Martin; ; Marigot
MG; Madagascar; Malagasy | Madagascan; Antananarivo
MH; Marshall Islands; Marshallese; Majuro
MK; North Macedonia | Macedonia; Macedonian; Skopje
ML; Mali; Malian; Bamako
MM; Myanmar | Burma; Burmese | Myanmarese; Naypyidaw | Nay Pyi Taw
MN; Mongolia; Mongolian; Ulaanbaatar | Ulan Bator
MO; Macau | Macao; Macanese;
MP; Northern Mariana Islands; ; Saipan
MQ; Martinique; ; Fort-de-France
MR; Mauritania; Mauritanian; Nouakchott
MS; Montserrat; Montserratian; Plymouth~
MT; Malta; Maltese; Valletta
MU; Mauritius; Mauritian; Port Louis
MV; Maldives | Republic of Maldives; Maldivian; Malé | Male~
MW; Malawi; Malawian; Lilongwe
MX; Mexico | México; Mexican; Mexico City
MY; Malaysia; Malaysian; Kuala Lumpur | Putrajaya
MZ; Mozambique; Mozambican; Maputo
NA; Namibia; Namibian; Windhoek
NC; New Caledonia; New Caledonian; Nouméa | Noumea
NE; Niger; Nigerien; Niamey
NF; Norfolk Island; ;
NG; Nigeria | Federal Republic of Nigeria; Nigerian; Abuja
NI; Nicaragua; Nicaraguan; Managua
NL; Netherlands | The Netherlands | Holland~ | Kingdom of the Netherlands; Dutch | Dutchman | Netherlands-based; Amsterdam | The Hague
NO; Norway; Norwegian; Oslo
NP; Nepal; Nepali | Nepalese; Kathmandu
NR; Nauru; Nauruan; Yaren
NU; Niue; Niuean; Alofi
NZ; New Zealand | Aotearoa; New Zealander | Kiwi~ | New Zealand-based; Wellington~
OM; Oman | Sultanate of Oman; Omani; Muscat
PA; Panama; Panamanian; Panama City
PE; Peru; Peruvian; Lima~
PF; French Polynesia | Tahiti; Tahitian | Polynesian; Papeete
PG; Papua New Guinea | PNG; Papua New Guinean | PNG-based; Port Moresby
PH; Philippines | The Philippines | Republic of the Philippines; Filipino | Philippine; Manila
PK; Pakistan | Islamic Republic of Pakistan | Pak~; Pakistani; Islamabad
PL; Poland; Polish~ | Pole~; Warsaw
PM; Saint Pierre and Miquelon; ; Saint-Pierre
PN; Pitcairn; ; Adamstown
PR; Puerto Rico; Puerto Rican; San Juan~
PS; Palestine | State of Palestine | Palestinian Territories | Gaza | West Bank; Palestinian; Ramallah
PT; Portugal; Portuguese; Lisbon
PW; Palau; Palauan; Ngerulmud
PY; Paraguay; Paraguayan; Asunción | Asuncion
QA; Qatar | State of Qatar; Qatari; Doha
RE; Réunion | Reunion Island; ; Saint-Denis
RO; Romania; Romanian; Bucharest
RS; Serbia | Republic of Serbia; Serbian | Serb; Belgrade
RU; Russia | Russian Federation; Russian; Moscow | Kremlin
RW; Rwanda | Ruanda; Rwandan; Kigali
SA; Saudi Arabia | Kingdom of Saudi Arabia | KSA | Saudi; Saudi Arabian | Saudi; Riyadh
SB; Solomon Islands | Solomons; Solomon Islander; Honiara
SC; Seychelles; Seychellois; Victoria~
SD; Sudan; Sudanese; Khartoum
SE; Sweden; Swedish | Swede | Swedes; Stockholm
SG; Singapore | Republic of Singapore; Singaporean | Singapore-based;
SH; Saint Helena; ; Jamestown
SI; Slovenia; Slovenian | Slovene; Ljubljana
SJ; Svalbard; ; Longyearbyen
SK; Slovakia | Slovak Republic; Slovak | Slovakian; Bratislava
SL; Sierra Leone; Sierra Leonean; Freetown
SM; San Marino; Sammarinese;
SN; Senegal; Senegalese; Dakar
SO; Somalia | Somaliland; Somali | Somalilander; Mogadishu
SR; Suriname; Surinamese; Paramaribo
SS; South Sudan; South Sudanese; Juba
ST; São Tomé and Príncipe | Sao Tome and Principe; São Toméan; São Tomé
SV; El Salvador; Salvadoran | Salvadorean; San Salvador
SX; Sint Maarten; ; Philipsburg
SY; Syria | Syrian Arab Republic; Syrian; Damascus
SZ; Eswatini | Swaziland; Swazi | Emaswati; Mbabane
TC; Turks and Caicos Islands | Turks and Caicos; ; Cockburn Town
TD; Chad~ | Republic of Chad; Chadian; N'Djamena
TF; French Southern Territories; ;
TG; Togo; Togolese; Lomé | Lome
TH; Thailand | Kingdom of Thailand; Thai; Bangkok
TJ; Tajikistan | Republic of Tajikistan; Tajik | Tajikistani; Dushanbe
TK; Tokelau; Tokelauan;
TL; Timor-Leste | East Timor; Timorese; Dili
TM; Turkmenistan; Turkmen | Turkmenistani; Ashgabat
TN; Tunisia; Tunisian; Tunis
TO; Tonga; Tongan; Nuku'alofa
TR; Turkey~ | Türkiye | Turkiye | Republic of Türkiye | Republic of Turkey; Turkish | Turk; Ankara
TT; Trinidad and Tobago | Trinidad & Tobago | Trinidad; Trinidadian | Tobagonian; Port of Spain
TV; Tuvalu; Tuvaluan; Funafuti
TW; Taiwan | Republic of China | Chinese Taipei; Taiwanese; Taipei
TZ; Tanzania | United Republic of Tanzania | Zanzibar; Tanzanian | Zanzibari; Dodoma
UA; Ukraine; Ukrainian; Kyiv | Kiev
UG; Uganda; Ugandan; Kampala
UM; United States Minor Outlying Islands; ;
US; United States | United States of America | USA | US | U.S. | U.S.A. | America; American | US-based | U.S.-based; Washington~ | Washington DC | Washington D.C.
UY; Uruguay; Uruguayan; Montevideo
UZ; Uzbekistan | Republic of Uzbekistan; Uzbek | Uzbekistani; Tashkent
VA; Vatican City | Vatican | Holy See; Vatican~;
VC; Saint Vincent and the Grenadines | St Vincent and the Grenadines; Vincentian; Kingstown
VE; Venezuela; Venezuelan; Caracas
VG; British Virgin Islands | BVI; ; Road Town
VI; US Virgin Islands | U.S. Virgin Islands; ; Charlotte Amalie
VN; Vietnam | Viet Nam | Việt Nam | Socialist Republic of Vietnam; Vietnamese; Hanoi | Ha Noi
VU; Vanuatu; Ni-Vanuatu | Vanuatuan; Port Vila
WF; Wallis and Futuna; ; Mata-Utu
WS; Samoa; Samoan; Apia
XK; Kosovo; Kosovar | Kosovan; Pristina | Prishtina
YE; Yemen; Yemeni; Sanaa | Sana'a
YT; Mayotte; Mahoran; Mamoudzou
ZA; South Africa | Republic of South Africa | RSA | SA~; South African; Pretoria | Tshwane
ZM; Zambia; Zambian; Lusaka
ZW; Zimbabwe; Zimbabwean; Harare
`

/** Parts of the world that are no country, and names that hold a country's or people's word without meaning it. */
export const areaRows = `
Africa | African | Sub-Saharan Africa | North Africa | North African | West Africa | West African | East Africa | East African | Central Africa | Southern Africa | Horn of Africa | Sahel | Maghreb
Asia | Asian | Central Asia | Central Asian | South Asia | South Asian | Southeast Asia | South-East Asia | South East Asia | Southeast Asian | East Asia | East Asian | Western Asia | West Asia | Asia-Pacific | Asia Pacific | APAC | Far East | Eurasia | Eurasian | Indo-Pacific
Middle East | Middle Eastern | Gulf | Gulf states | Gulf region | Persian Gulf | Arabian Gulf | Arabian Peninsula | MENA | Levant | Near East | Arab world | Arab
Europe | European | Western Europe | Eastern Europe | Eastern European | Central Europe | Central and Eastern Europe | Northern Europe | Southern Europe | Southeastern Europe | South-East Europe | Balkans | Western Balkans | Baltics | Baltic | Baltic states | Nordic | Nordics | Scandinavia | Scandinavian | Caucasus | South Caucasus | EMEA | Eurozone | Iberia
Latin America | Latin American | South America | South American | North America | North American | Central America | Central American | Americas | Caribbean | Amazon Basin
Oceania | Pacific | Pacific Islands | South Pacific | Pacific Ocean | Indian Ocean | Atlantic | Atlantic Ocean | Arctic | Arctic Ocean | Antarctic Ocean | South China Sea | East China Sea | Red Sea | Black Sea | Caspian Sea | Caspian | Mediterranean | Mediterranean Sea | Arabian Sea | Bay of Bengal | Baltic Sea | North Sea | Indian subcontinent | subcontinent | Silk Road | New England | Turkic world | Muslim world | Islamic world | Global South | West Indies | French Riviera
`
