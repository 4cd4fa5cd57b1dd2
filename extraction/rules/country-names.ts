/**
 * Countries by what English-language news calls them: `code: names / demonyms / seats of government and chief cities`.
 * A city stands for its country only where nothing better is said. Written for Leadwire from general knowledge.
 */
export const countryNames = `
AF: afghanistan / afghan afghans / kabul kandahar herat
AL: albania / albanian / tirana
DZ: algeria / algerian / algiers oran
AD: andorra / andorran /
AO: angola / angolan / luanda lobito
AG: antigua and barbuda / antiguan / 
AR: argentina / argentine argentinian argentinean / buenos_aires cordoba rosario
AM: armenia / armenian / yerevan
AU: australia / australian / canberra sydney melbourne perth brisbane adelaide queensland victoria new_south_wales
AT: austria / austrian / vienna
AZ: azerbaijan / azerbaijani azeri / baku
BS: bahamas / bahamian / nassau
BH: bahrain / bahraini / manama
BD: bangladesh / bangladeshi bangladeshis / dhaka chattogram chittagong mirsarai
BB: barbados / barbadian /
BY: belarus / belarusian belarussian / minsk
BE: belgium / belgian / antwerp
BZ: belize / belizean /
BJ: benin / beninese / cotonou
BT: bhutan / bhutanese / thimphu
BO: bolivia / bolivian / la_paz
BA: bosnia and herzegovina; bosnia / bosnian / sarajevo
BW: botswana / botswanan motswana / gaborone
BR: brazil / brazilian / brasilia sao_paulo são_paulo rio_de_janeiro
BN: brunei / bruneian /
BG: bulgaria / bulgarian / sofia
BF: burkina faso / burkinabe / ouagadougou
BI: burundi / burundian / bujumbura
KH: cambodia / cambodian / phnom_penh sihanoukville
CM: cameroon / cameroonian / yaounde douala
CA: canada / canadian canadians / ottawa toronto vancouver montreal ontario quebec alberta british_columbia calgary
CV: cape verde; cabo verde / cape_verdean /
CF: central african republic / /
TD: chad / chadian / ndjamena
CL: chile / chilean / santiago
CN: china; people's republic of china; prc; mainland china; chinese mainland / chinese / beijing shanghai shenzhen guangzhou hangzhou chengdu chongqing tianjin wuhan xian xi'an nanjing guangdong zhejiang jiangsu sichuan shandong fujian xinjiang hunan hubei henan urumqi kashgar ningbo suzhou qingdao dalian fuzhou
CO: colombia / colombian / bogota bogotá medellin
KM: comoros / comorian /
CG: republic of the congo; congo-brazzaville / / brazzaville
CD: democratic republic of the congo; democratic republic of congo; dr congo; drc; congo / congolese / kinshasa lubumbashi
CR: costa rica / costa_rican / san_jose
CI: ivory coast; cote d'ivoire; côte d'ivoire / ivorian / abidjan
HR: croatia / croatian / zagreb
CU: cuba / cuban / havana
CY: cyprus / cypriot / nicosia
CZ: czech republic; czechia / czech / prague
DK: denmark / danish / copenhagen
DJ: djibouti / djiboutian /
DM: dominica / /
DO: dominican republic / / santo_domingo
EC: ecuador / ecuadorian ecuadorean / quito
EG: egypt / egyptian egyptians / cairo alexandria ain_sokhna suez_canal_economic_zone port_said
SV: el salvador / salvadoran / san_salvador
GQ: equatorial guinea / equatoguinean / malabo
ER: eritrea / eritrean / asmara
EE: estonia / estonian / tallinn narva
SZ: eswatini; swaziland / swazi /
ET: ethiopia / ethiopian ethiopians / addis_ababa
FJ: fiji / fijian / suva
FI: finland / finnish finn / helsinki
FR: france / french / paris lyon marseille
GA: gabon / gabonese / libreville
GM: gambia; the gambia / gambian / banjul
GE: georgia / georgian / tbilisi batumi
DE: germany / german germans / berlin munich hamburg frankfurt stuttgart bavaria
GH: ghana / ghanaian ghanaians / accra tema kumasi
GR: greece / greek / athens piraeus thessaloniki
GD: grenada / grenadian /
GT: guatemala / guatemalan /
GN: guinea / guinean / conakry simandou
GW: guinea-bissau / / bissau
GY: guyana / guyanese / georgetown
HT: haiti / haitian /
HN: honduras / honduran / tegucigalpa
HK: hong kong / hongkonger / hong_kong
HU: hungary / hungarian / budapest debrecen
IS: iceland / icelandic / reykjavik
IN: india / indian indians / new_delhi delhi mumbai bengaluru bangalore chennai hyderabad kolkata gujarat maharashtra karnataka tamil_nadu telangana kerala uttar_pradesh andhra_pradesh pune ahmedabad coimbatore
ID: indonesia / indonesian indonesians / jakarta surabaya batam nusantara java sumatra
IR: iran / iranian iranians / tehran
IQ: iraq / iraqi / baghdad basra erbil
IE: ireland / irish / dublin
IL: israel / israeli / tel_aviv jerusalem
IT: italy / italian italians / rome milan turin
JM: jamaica / jamaican / kingston
JP: japan / japanese / tokyo osaka nagoya yokohama kyoto
JO: jordan / jordanian / amman aqaba
KZ: kazakhstan / kazakh kazakhstani / astana almaty nur-sultan
KE: kenya / kenyan kenyans / nairobi mombasa
KI: kiribati / /
KW: kuwait; state of kuwait / kuwaiti kuwaitis / kuwait_city
KG: kyrgyzstan; kyrgyz republic / kyrgyz / bishkek osh
LA: laos; lao pdr / laotian lao / vientiane
LV: latvia / latvian / riga
LB: lebanon / lebanese / beirut
LS: lesotho / basotho /
LR: liberia / liberian / monrovia
LY: libya / libyan / tripoli benghazi
LI: liechtenstein / /
LT: lithuania / lithuanian / vilnius
LU: luxembourg / luxembourgish /
MO: macau; macao / macanese /
MG: madagascar / malagasy / antananarivo
MW: malawi / malawian malawians / lilongwe blantyre
MY: malaysia / malaysian malaysians / kuala_lumpur penang johor selangor putrajaya sabah sarawak
MV: maldives / maldivian / 
ML: mali / malian / bamako
MT: malta / maltese / valletta
MR: mauritania / mauritanian / nouakchott
MU: mauritius / mauritian / port_louis
MX: mexico / mexican mexicans / mexico_city monterrey nuevo_leon
MD: moldova / moldovan / chisinau
MC: monaco / monegasque /
MN: mongolia / mongolian / ulaanbaatar
ME: montenegro / montenegrin / podgorica
MA: morocco / moroccan moroccans / rabat casablanca tangier tangiers marrakesh kenitra
MZ: mozambique / mozambican / maputo cabo_delgado
MM: myanmar; burma / burmese / yangon naypyidaw naypyitaw kyaukphyu
NA: namibia / namibian / windhoek
NP: nepal / nepali nepalese / kathmandu
NL: netherlands; the netherlands; holland / dutch / amsterdam rotterdam the_hague
NZ: new zealand / / wellington auckland
NI: nicaragua / nicaraguan / managua
NE: niger / nigerien / niamey
NG: nigeria / nigerian nigerians / abuja lagos kano port_harcourt
KP: north korea / north_korean / pyongyang
MK: north macedonia; macedonia / macedonian / skopje
NO: norway / norwegian norwegians / oslo
OM: oman / omani omanis / muscat duqm sohar salalah
PK: pakistan / pakistani pakistanis / islamabad karachi lahore faisalabad peshawar quetta rawalpindi multan sialkot gwadar hyderabad_sindh sindh punjab balochistan khyber_pakhtunkhwa gilgit-baltistan gilgit azad_kashmir rashakai dhabeji port_qasim thar reko_diq kp
PW: palau / /
PS: palestine / palestinian palestinians / gaza ramallah
PA: panama / panamanian / panama_city
PG: papua new guinea; png / papua_new_guinean / port_moresby
PY: paraguay / paraguayan / asuncion
PE: peru / peruvian / lima chancay
PH: philippines; the philippines / philippine filipino filipinos / manila cebu subic clark
PL: poland / polish / warsaw gdansk
PT: portugal / portuguese / lisbon porto sines
QA: qatar / qatari qataris / doha
RO: romania / romanian / bucharest
RU: russia; russian federation / russian russians / moscow st_petersburg vladivostok
RW: rwanda / rwandan / kigali
WS: samoa / samoan /
SA: saudi arabia; kingdom of saudi arabia; ksa / saudi saudis / riyadh jeddah dammam neom jubail yanbu qiddiya
SN: senegal / senegalese / dakar
RS: serbia / serbian / belgrade
SC: seychelles / seychellois / 
SL: sierra leone / sierra_leonean / freetown
SG: singapore / singaporean singaporeans / 
SK: slovakia / slovak / bratislava
SI: slovenia / slovenian slovene / ljubljana
SB: solomon islands / / honiara
SO: somalia / somali / mogadishu
ZA: south africa; rsa / south_african south_africans / pretoria johannesburg cape_town durban coega
KR: south korea; korea; republic of korea / south_korean korean koreans south_koreans / seoul busan incheon
SS: south sudan / south_sudanese / juba
ES: spain / spanish spaniards / madrid barcelona valencia
LK: sri lanka / sri_lankan sri_lankans / colombo hambantota
SD: sudan / sudanese / khartoum
SR: suriname / surinamese / paramaribo
SE: sweden / swedish swede / stockholm gothenburg
CH: switzerland / swiss / zurich geneva basel bern
SY: syria / syrian syrians / damascus
TW: taiwan / taiwanese / taipei
TJ: tajikistan / tajik / dushanbe
TZ: tanzania / tanzanian tanzanians / dar_es_salaam dodoma zanzibar
TH: thailand / thai thais / bangkok rayong chonburi phuket
TL: timor-leste; east timor / timorese / dili
TG: togo / togolese / lome
TO: tonga / tongan /
TT: trinidad and tobago; trinidad / trinidadian / 
TN: tunisia / tunisian / tunis
TR: turkey; turkiye; türkiye / turkish turks turk / ankara istanbul izmir
TM: turkmenistan / turkmen / ashgabat
UG: uganda / ugandan ugandans / kampala
UA: ukraine / ukrainian ukrainians / kyiv kiev lviv
AE: united arab emirates; uae; u.a.e.; the emirates; emirates / emirati emiratis / abu_dhabi dubai sharjah ras_al_khaimah fujairah al_ain
GB: united kingdom; uk; u.k.; britain; great britain; england; scotland; wales; northern ireland / british briton britons english scottish welsh / london manchester birmingham edinburgh glasgow
US: united states; united states of america; usa; us; u.s.; u.s.a.; america / american americans / washington new_york california texas houston chicago
UY: uruguay / uruguayan / montevideo
UZ: uzbekistan / uzbek uzbekistani / tashkent samarkand surkhandarya navoi
VU: vanuatu / /
VE: venezuela / venezuelan / caracas
VN: vietnam; viet nam; việt nam / vietnamese / hanoi ha_noi ho_chi_minh_city hai_phong haiphong da_nang dong_nai binh_duong bac_ninh
YE: yemen / yemeni / sanaa aden
ZM: zambia / zambian zambians / lusaka
ZW: zimbabwe / zimbabwean zimbabweans / harare bulawayo
`
