/**
 * Companies and funds of the Gulf, the Levant, Türkiye, Iran, Israel and Africa, in the form that `companies-china.ts` explains.
 * Source: written for Leadwire from general knowledge. Licence: the project's own.
 */
export const companiesOfMiddleEastAndAfrica = `
# AE
AD Ports Group | AD Ports | Abu Dhabi Ports
DP World | Dubai Ports World
ADNOC | Abu Dhabi National Oil | Abu Dhabi National Oil Company | ADNOC Drilling | ADNOC Gas | XRG
Masdar | Abu Dhabi Future Energy
Mubadala | Mubadala Investment | Mubadala Investment Company | Mubadala Aerospace
ADQ | Abu Dhabi Developmental Holding
ADIA | Abu Dhabi Investment Authority
Abu Dhabi Investment Group
Abu Dhabi Fund for Development | ADFD
International Holding Company | IHC | International Resources Holding | IRH
Lunate
Alpha Dhabi
TAQA | Abu Dhabi National Energy
Emirates Water and Electricity | EWEC
Etihad Airways | Etihad
Emirates Airline | Emirates Group | Emirates SkyCargo
flydubai
Air Arabia
Etihad Rail
Emirates Global Aluminium | EGA
Emaar | Emaar Properties
Aldar | Aldar Properties
DAMAC | EDGNEX
Nakheel
Meraas
Dubai Holding | Jumeirah | Jumeirah Group
Eagle Hills | Eagle Hills Regional Properties
Dubai Investments
Majid Al Futtaim | VOX Cinemas | Carrefour Middle East~
Al Futtaim
Al Ghurair | Al Ghurair Investment | Al Ghurair Foods
Al Dahra
Agthia
Lulu | Lulu Group | Lulu Group International
Landmark Group
Chalhoub
Gargash
Al Habtoor | Habtoor
Al Tayer
Easa Saleh Al Gurg
Juma Al Majid
Crescent Petroleum | Crescent Group | Crescent Enterprises | Gulftainer
Dana Gas
Dragon Oil
ENOC | Emirates National Oil
Mashreq | Mashreq Bank
Emirates NBD
First Abu Dhabi Bank | FAB~
ADCB | Abu Dhabi Commercial Bank
Dubai Islamic Bank
Abu Dhabi Islamic Bank | ADIB
e& | Etisalat | e& enterprise
du~ | Emirates Integrated Telecommunications
G42 | Core42 | M42
Khazna | Khazna Data Centers
Presight
Space42 | Yahsat
EDGE Group | EDGE~
AMEA Power
Phanes
Yellow Door Energy
Al Nowais | AlNowais Investments
Global South Utilities | GSU
Metito
Utico
Bee'ah
Tadweer
Dubal Holding
Arkan~
RAK Ceramics
RAK Ports
Ras Al Khaimah Economic Zone
Sharaf | Sharaf Group
Transworld Group
Tristar | Tristar Transport
Aramex
Noon~
Careem
Property Finder
Dubizzle
Kitopi
Talabat
NMC Healthcare
Burjeel
PureHealth
Thumbay
GEMS Education
Taaleem
IFFCO Group
Global Food Industries
Elite Agro | Elite Agro Holding
Phoenix Group
Multiply Group
Royal Group
Strata | Strata Manufacturing
Drydocks World
Lamprell
NMDC Group | National Marine Dredging
Brooge
Gulf Petrochem
Sobha
Azizi Developments
Danube~ | Danube Group~
Binghatti
Select Group
Arada~
Rotana
Kerzner | Atlantis~
Atmosphere~
JA Resorts
Abu Dhabi National Hotels
Al Maktoum
Investment Corporation of Dubai | ICD~
Abraaj
Gulf Capital
Waha Capital
Shuaa
MGX
ADGM~
Emirates Development Bank
Emirates Driving
Union Properties
Bin Ladin
Al Ansari
DAE~
Blue Carbon
Hydra Energy
Minerals Development Oil and Gas | MDOG
Ambrosia Investment
Primera Group | Primera Gold
Agility UAE
SirajPower
Positive Zero
Emerge~
Tabreed | National Central Cooling
Empower~
DEWA~ | Dubai Electricity and Water Authority
Al Khayyat
Bin Hilal
Nesto
Choithrams
Apparel Group
GMG~
Al Rostamani
Al Jaber
Al Naboodah
Arabtec
Trojan
Ghantoot
Dubai Multi Commodities
Bayanat
AIQ
Abu Dhabi Aviation
Falcon Aviation
Dnata
# SA
Public Investment Fund | PIF | Saudi Public Investment Fund
Saudi Aramco | Aramco
ACWA Power | ACWA
SABIC | Saudi Basic Industries
Ma'aden | Saudi Arabian Mining
Manara Minerals | Manara
Alfanar
NEOM
Red Sea Global
Diriyah Company
Qiddiya Investment | Qiddiya Investment Company
ROSHN
STC~ | stc Group | Saudi Telecom | center3
Mobily
Zain KSA
SALIC | Saudi Agricultural and Livestock Investment
Almarai
Savola | Savola Group
Tanmiah
Al Rajhi | Al Rajhi Bank
Saudi National Bank | SNB
Riyad Bank
Saudi Fund for Development | SFD
Kingdom Holding
Olayan | Olayan Group
Abdul Latif Jameel | ALJ | Almar Water
FRV~ | Fotowatio
Al Muhaidib
Dar Al Arkan
Saudi Electricity | SEC~
Saudi Railways
Bahri
Saudia | Saudi Arabian Airlines
Riyadh Air
Flynas
Flyadeal
Nesma
Binladin Group | Saudi Binladin
Zamil | Zamil Group
Arabian Cement
Yamama
Advanced Petrochemical
Tasnee
Sipchem
Sahara Petrochemical
Wafi Energy | Asyad Holding
Ajlan & Bros | Ajlan
Al Jomaih | Al Jomaih Power
Desert Technologies
Ceer
Savvy Games | Savvy Games Group | Savvy
Humain
DataVolt
Elm~
Solutions by stc
Jarir
Alhokair | Fawaz Alhokair | Cenomi
Herfy
Kudu~
Dallah
Dr. Sulaiman Al Habib
Nahdi
SPIMACO
Jamjoom Pharma | Jamjoom
Tabuk Pharmaceuticals
Lifera
Algihaz
Alkhorayef
Red Sea International
Batterjee
Al Bassam | Albassami
Midad | Midad Holding
Vision Invest | Vision Industries
TAQA Saudi | Industrialization & Energy Services
Saudi-Pakistan Industrial
Rawabi
Alayuni
Shibh Al Jazira
Saudi Egyptian Investment
Saudi Investment Recycling
Alat~
Sanabil
Jada
Hassana
Al Nasser
Tawuniya
Bupa Arabia
# QA
Qatar Investment Authority | QIA
QatarEnergy | Qatar Petroleum | QatarGas
Qatar Airways
Ooredoo
Qatari Diar
Katara Hospitality
Nebras | Nebras Power
Hassad Food | Hassad
Baladna
QNB | Qatar National Bank
Qatar Islamic Bank
Doha Bank
Masraf Al Rayan
Power International Holding | UCC Holding | UCC~
Estithmar Holding
Al Mansour Holding
Milaha | Qatar Navigation
QTerminals
Mwani
Industries Qatar
Barwa
Ezdan
Msheireb
Al Faisal Holding
JTA International | JTA~
Aamal
Qatar Mining
Lesha
Al Rayyan
Qatar Fund for Development
Qatar Steel
Kahramaa~
Qatar Electricity
beIN
# KW
Kuwait Investment Authority
Kuwait Petroleum | Kuwait Petroleum Corporation | KUFPEC | Q8 | KPI~
Agility | Agility Logistics
Zain~ | Zain Group
Alghanim | Alghanim Industries
Alshaya | M.H. Alshaya
Kuwait Finance House | KFH
National Bank of Kuwait | NBK
Gulf Bank
Burgan Bank
KIPCO
EnerTech | Enertech Holding
NTEC~ | National Technology Enterprises
Kuwait Fund | Kuwait Fund for Arab Economic Development
Jazeera Airways
Kuwait Airways
Boubyan
Americana~ | Americana Restaurants
Equate
Wafra
Action Energy
Gulf Cable
Aviation Lease and Finance | ALAFCO
Al-Kharafi | Kharafi
Mezzan
ITS~
Noor Investment
Northern Gulf
STC Kuwait
Kout Food
Al Mulla
# BH
Mumtalakat
Investcorp
Arcapita
GFH | GFH Financial
Alba | Aluminium Bahrain
Bahrain Telecommunications | Batelco | Beyon
Gulf Air
Bapco | Bapco Energies
Bank ABC
Ahli United
Al Salam Bank
Ithmaar
Al Baraka
Bahrain Islamic Bank
Infracorp
YK Almoayyed
Foulath
Gulf International Bank | GIB
# OM
OQ | OQ Group | Oman Oil
Oman Investment Authority | OIA | Oman Investment Fund
Omantel
Ooredoo Oman
Asyad | Oman Shipping
Omran~
Bank Muscat
Bank Dhofar
Sohar Port
Oman Air
SalamAir
Jindal Shadeed
Raysut Cement
Hydrom
Nama Group
Petroleum Development Oman | PDO
Galfar
Mohsin Haider Darwish
Zubair~ | Zubair Corporation
Suhail Bahwan | Bahwan | Saud Bahwan
Khimji Ramdas
W.J. Towell
Towell
Muscat Overseas
Minerals Development Oman
Oman Cables
Oman Pakistan Investment
Al Madina
Shumookh
Al Anwar
Majis
# YE
Hayel Saeed Anam | HSA Group
# JO
Arab Bank
Hikma
Aqaba Development
Royal Jordanian
Manaseer
Arab Potash
Jordan Phosphate Mines | JPMC
Nuqul
Zain Jordan
Umniah
Al Daman
# LB
M1 Group
Bank Audi
BLOM Bank
CCC~ | Consolidated Contractors
Dar Al Handasah
Khatib & Alami
Indevco
Malia
MEA~ | Middle East Airlines
Holcim Lebanon
# IQ
Zain Iraq
KAR Group
Qaiwan
Asiacell
Korek
Faruk~ | Faruk Group
Basra Oil
Iraqi Airways
Al-Handal
Earthlink
# IR
NIOC | National Iranian Oil
NIGC | National Iranian Gas
Iran Khodro | IKCO
SAIPA
Mapna
Mobarakeh Steel
Mahan Air
Iran Air
Khatam al-Anbiya
Persian Gulf Petrochemical
Tavanir
Sanir
Snapp~
Digikala
# SY
Syriatel
Cham Wings
# TR
Albayrak | Albayrak Group
Koç Holding | Koç | Koç Group
Arçelik | Beko | Dawlance Arçelik
Tüpraş
Ford Otosan
Tofaş
Sabancı | Sabanci Holding | Enerjisa
Zorlu | Zorlu Energy | Zorlu Enerji | Zorlu Holding | Vestel
Limak | Limak Holding
Kalyon | Kalyon Enerji | Kalyon PV | Kalyon Holding
Cengiz~ | Cengiz Holding | Cengiz Enerji
Kolin
Makyol
Rönesans | Renaissance Holding
Tekfen
Enka
Yapı Merkezi
Gama | Gama Holding | GAMA Power | Gama Construction
Çalık | Calik Holding | Çalık Enerji
Karpowership | Karadeniz | Karadeniz Holding
Aksa | Aksa Enerji | Aksa Energy
Odaş
Borusan
Yıldırım~ | Yildirim Holding | Yılport
Global Ports Holding | GPH~
TAV | TAV Airports
IC Holding | IC İçtaş
Summa~ | Summa Turizm
Turkish Airlines | THY
Pegasus~ | Pegasus Airlines
Celebi | Celebi Aviation
Eczacıbaşı | VitrA
Şişecam
Anadolu Group | Anadolu Efes | Coca-Cola İçecek | CCI~
Ülker | Yıldız Holding | Pladis
Eti~
Hayat Kimya | Hayat~ | Hayat Holding | Hayat Group
Evyap
LC Waikiki | LCW
Koton
DeFacto
Mavi
Kiğılı
Penti
BİM | BIM Stores
A101
Migros Ticaret
Trendyol
Hepsiburada
Getir
Turkcell
Türk Telekom
Baykar | Baykar Makina
Aselsan
Roketsan
TUSAŞ | Turkish Aerospace | Turkish Aerospace Industries | TAI~
Havelsan
STM~
BMC | BMC Otomotiv
Otokar
FNSS
Nurol
Karsan
Temsa
TOGG
TürkTraktör
Hattat
Kibar | Kibar Holding | Assan~
Tosyalı | Tosyalı Holding | Tosyali Algerie
Erdemir | OYAK
Kardemir
İçdaş
Habaş
Çolakoğlu
Sanko | Sanko Holding
Kipaş
Menderes Tekstil
Yeşim | Almaxtex
Eroğlu~
Tay Group~
Ziraat | Ziraat Bank | Ziraat Bankası
Halkbank
VakıfBank
İşbank
Akbank
Garanti BBVA | Garanti
Yapı Kredi
Türk Eximbank
Turkish Petroleum | TPAO | Türkiye Petrolleri
BOTAŞ
Eti Maden
Türkiye Wealth Fund | Turkey Wealth Fund
DEİK~
TÜMOSAN
Rixos
Dedeman
Divan~
Hattat Holding
Astor Enerji | Astor~
Smart Güneş | Smart Solar
Kontrolmatik
Pomega
Europower
CW Enerji
Ulusoy
Ülkü
Doğuş | Dogus Group | D.ream~
Doğan~ | Dogan Holding
Demirören
Ciner | Ciner Group | WE Soda
Eren Holding
Akfen | Akfen Holding
MNG | MNG Airlines | MNG Holding
Mapa
Nata | Nata Holding
Özdemir~
Orzax
Abdi İbrahim
Bilim Pharmaceuticals
Sanovel
Nobel İlaç
Polifarma
Ekol | Ekol Logistics
Mars Logistics
Arkas | Arkas Holding
Tiryaki | Tiryaki Agro
Sütaş
Pınar
Banvit
Lezita | Abalıoğlu
Gedik Piliç
Beypiliç
CP Standart
Kastamonu Entegre | Kastamonu~
Yıldız Entegre
AGT
Siyahkalem
Dost Enerji
Polat~ | Polat Enerji
Güriş
Fiba | Fiba Group
Bereket Enerji
Sütçü
Aydem | Aydem Energy
Kazancı
Erciyes Anadolu | Boydak
Kale~ | Kale Group~
Serel
Çimsa
Limak Cement
Akçansa
Oyak Cement
Nuh Çimento
Medcem
Eren~
Sembol | Sembol Construction
Polimeks
Esta Construction
YDA | YDA Group
Taşyapı
Onur~ | Onur Taahhüt~
Doğuş İnşaat
Metgün
SNH
Alarko | Alarko Holding
Net Holding
Kayı | Kayi Construction
Summa Construction
Dorçe
Mesa Makina
Orta Anadolu
Bossa
Isko
Aksa Akrilik
Petkim
Sasa Polyester | SASA
Brisa
Petlas
Kordsa
Hema~
Farplas
Martur
Teklas
Coşkunöz
Bantboru
TİRSAN
# IL
Teva
NSO~
ICL | ICL Group
Israel Chemicals
Delek
Tower Semiconductor
Check Point
Elbit | Elbit Systems
Rafael~
Israel Aerospace | IAI~
Zim~ | ZIM Integrated
LR Group
Enlight | Enlight Renewable
Doral
Energix
Netafim
Mobileye
SolarEdge
StoreDot
Strauss Group
Gigawatt Global
Mekorot
Bazan
Mitrelli
Shikun & Binui
NewMed
# CY
Tufton
# EG
Orascom | Orascom Construction | Orascom Development | Orascom Investment
Elsewedy | Elsewedy Electric | Elsewedy Industrial Development
Arab Contractors
Hassan Allam | Hassan Allam Holding | Hassan Allam Utilities
EFG Hermes | EFG Holding
Talaat Moustafa | Talaat Moustafa Group | TMG~
Palm Hills
SODIC
Mountain View~
Ezz Steel | Ezz
Juhayna
Edita
Eastern Company
Eva Pharma
Rameda
Amoun~
CIB~ | Commercial International Bank
Banque Misr
National Bank of Egypt
Infinity | Infinity Power | Infinity Energy
Fawry
Raya | Raya Holding
GB Auto | GB Corp | Ghabbour
Citadel | Qalaa | Qalaa Holdings
EgyptAir
EGPC | Egyptian General Petroleum
EGAS | Egyptian Natural Gas
Egyptian Sovereign Fund | Sovereign Fund of Egypt | TSFE
Samcrete
Redcon
Concord~
Mansour Group | Al Mansour Automotive
Kharafi National
Oriental Weavers
Cairo Poultry
Wadi Group
Swvl
Paymob
MNT-Halan
El Araby
Telecom Egypt | WE~
KarmSolar
TAQA Arabia
Benya
Abou Ghaly
Misr Cement
Egypt Kuwait Holding | EKH
Carbon Holdings
Petrojet
Enppi
Khalda
# LY
Libyan Investment Authority | LIA~
National Oil Corporation | NOC~
Afriqiyah
LAP Green
# TN
Poulina
Tunisair
Coficab
Chakira
One Tech | One Tech Group
Délice | Delice Holding
Elloumi
SFBT
# DZ
Sonatrach
Cevital
Sonelgaz
Madar | Madar Holding
Condor Electronics
Cosider
Air Algérie
Fertial
Biopharm
Iris Group~
Faderco
# MA
OCP | OCP Group | OCP Africa
Attijariwafa | Attijariwafa Bank
Bank of Africa | BMCE
Banque Populaire | BCP~
Maroc Telecom
Royal Air Maroc
Al Mada | SNI~
Managem
ONEE~
Masen
Cosumar
Akwa | Akwa Group | Afriquia
TGCC
Ynna | Ynna Holding
Addoha | Ciments de l'Afrique | CIMAF
Marsa Maroc
Saham~ | Sothema
Cooper Pharma
Tanger Med | Tanger Med Group
Holmarcom
Nareva
Inwi
Label'Vie
Mutandis
Sita~
Medi1
Intelcia
Palmeraie | Palmeraie Développement
COBCO
# MR
SNIM
Star Oil
# SN
Sonatel
Wave Mobile | Wave~
Petrosen
Sococim | Teyliom
Patisen
Air Senegal
Institut Pasteur de Dakar
# CI
SIFCA
Air Côte d'Ivoire
NSIA
SIR~
Petroci
Bridge Bank
SODECI
Atlantic Group | Atlantique Telecom
# GH
Ghana National Petroleum | GNPC
GCB | GCB Bank
Kasapreko
Jospong | Jospong Group | Zoomlion Ghana
Volta River Authority | VRA
Ghana Cocoa Board | Cocobod
Dalex
McDan | McDan Group
Fidelity Bank Ghana
Engineers & Planners
Ghana Gold Board | GoldBod
Databank
Melcom
Interplast
Africa World Airlines
mPharma
Hubtel
B5 Plus
# NG
Dangote | Dangote Group | Dangote Cement | Dangote Industries | Dangote Refinery
BUA | BUA Group | BUA Cement | BUA Foods
NNPC | NNPC Limited | NNPCL | Nigerian National Petroleum
Oando
Seplat | Seplat Energy
Heirs | Heirs Holdings | Heirs Energies | Transcorp
Zenith Bank
Access Bank | Access Corporation | Access Holdings
GTBank | GTCO | Guaranty Trust
UBA | United Bank for Africa
First Bank of Nigeria | FBN Holdings | FirstHoldCo
Fidelity Bank
Sterling Bank
Wema
Flutterwave
Paystack
Interswitch
Moniepoint | Moniepoint Inc | TeamApt
OPay
Kuda~
PalmPay
Jumia
Konga
Andela
Flour Mills of Nigeria | FMN
Honeywell Flour
Stallion | Stallion Group
Innoson | Innoson Vehicle
Globacom | Glo~
MainOne
Rensource
Starsight
Arnergy
Lafarge Africa
Nigerian Breweries
Nestle Nigeria
Nigeria Sovereign Investment Authority | NSIA Nigeria
Africa Finance Corporation | AFC~
Arise~ | Arise IIP | Arise Integrated Industrial Platforms
Indorama Eleme
Notore
Aiteo
Sahara Group | Sahara Energy | Egbin
Levene Energy
Geometric Power
North South Power
UPDC
Presco
Okomu
Air Peace
Ibom Air
Arik
Aradel
Waltersmith
Green Africa
Chicason
PZ Cussons Nigeria
TGI Group
Dufil
Tolaram Nigeria
Daybreak
Babban Gona
Lekki Port | Lekki Worldwide
Rainoil
MTN Nigeria
Chapel Hill Denham
Helios Investment Partners~
# TG
Ecobank | Ecobank Transnational
ASKY
# BJ
# CM
Afriland | Afriland First
Société Nationale des Hydrocarbures
Camair
SABC~
Ndokoti
# GA
Gabon Oil
Comilog
# CD
Gécamines
Rawbank
SNEL
Trust Merchant Bank
Sokimo
Congo Airways
Equity BCDC
# AO
Sonangol
Endiama
Unitel
BAI~ | Banco Angolano de Investimentos
TAAG
Carrinho | Grupo Carrinho
Angola Cables
Refriango
Omatapalo
Sodiam
Etu Energias
# ET
Ethiopian Airlines
Ethio Telecom
Commercial Bank of Ethiopia
Ethiopian Investment Holdings | EIH~
Dashen Bank
MIDROC
Awash Bank
Ethiopian Electric Power | EEP~
East African Holding
Safaricom Ethiopia
Ethiopian Petroleum
# KE
Safaricom | M-Pesa
KCB | KCB Group
Equity Group | Equity Bank
Co-operative Bank of Kenya | Co-op Bank
NCBA | NIC Bank | Commercial Bank of Africa
I&M | I&M Bank
DTB | Diamond Trust Bank
KenGen
Kenya Power
KETRACO | Kenya Electricity Transmission
Geothermal Development Company
Kenya Airways
Kenya Pipeline
Naivas
Nakumatt
Uchumi | Uchumi Supermarkets
Tuskys
Quickmart
East African Breweries | EABL
Bidco | Bidco Africa
Brookside | Brookside Dairy
Centum | Centum Investment | Centum Investments
TransCentury
Sameer~
Devki | Devki Group
Bamburi
Athi River Mining | ARM Cement
Savannah Cement
Kakuzi
Sasini
Unga Group
Jubilee Insurance | Jubilee Holdings
Britam
Twiga | Twiga Foods
M-KOPA
Cellulant
Roam~ | Opibus
BasiGo
Sanergy
Kapa Oil
Mabati
Nation Media
Standard Group
Carbacid
Sumac Microfinance | Sumac Microfinance Bank
Craft Silicon
KOKO Networks | Koko
HF Group
Kenya Ports Authority~
Associated Vehicle Assemblers
Bidcoro
Crown Paints
Mumias
# TZ
CRDB | CRDB Bank
NMB Bank | NMB~
Bakhresa | Bakhresa Group | Azam~
MeTL | MeTL Group | Mohammed Enterprises
Precision Air
Air Tanzania
TANESCO
TPDC | Tanzania Petroleum Development Corporation
STAMICO
Twiga Cement | Tanzania Portland Cement
Twiga Minerals
GSM Group | GSM Tanzania
Taifa Gas
Oryx Energies
Lake Group
Sayona
Exim Bank Tanzania
Elewana
Vodacom Tanzania
Amsons | Amsons Group
Kioo
SUMA JKT
# UG
Uganda National Oil Company | UNOC
Centenary Bank
Madhvani | Madhvani Group
Mukwano | Mukwano Group
Roofings
UEDCL
Uganda Airlines
Kiira Motors | Kiira
Kakira
Mandela Group
Movit
Tirupati Group
Ruparelia | Ruparelia Group
Nile Breweries
SafeBoda
Dei BioPharma
Hima Cement
# RW
Bank of Kigali | BK Group
RwandAir
Crystal Ventures
Inyange
Ampersand
Rwanda Development Bank
Kivu Watt
Gasmeth
Cimerwa
Prime Cement
Africa Improved Foods
# BI
Intracom | Intracom Limited
Brarudi
# DJ
Great Horn
Djibouti Ports
Doraleh Container Terminal
Salaam African Bank
# SO
Dahabshiil
Hormuud
Telesom
Premier Bank Somalia
# SD
DAL Group
Sudatel
Bank of Khartoum
Haggar
# SS
Nilepet
Trinity Energy
# ZM
ZCCM-IH | ZCCM Investments | ZCCM
ZESCO
Zambeef
Trade Kings
Copperbelt Energy | CEC Zambia
Zanaco
Industrial Development Corporation of Zambia
Zambia Sugar
Konkola Copper Mines | KCM
Mopani | Mopani Copper Mines
GreenCo
Great Lakes Cotton
YAPU
# ZW
Econet | Econet Wireless | Econet Global | Cassava Technologies | Liquid Intelligent Technologies | Liquid Telecom | Africa Data Centres
Delta Corporation | Delta Beverages
Innscor
Kuvimba
Bikita Minerals
Zimplats
Air Zimbabwe
Sakunda | Sakunda Holdings
CBZ | CBZ Holdings
Seed Co
Simbisa
TelOne
Mimosa
Kuvimba Mining
Padenga
Great Dyke Investments
Mutapa Investment Fund | Mutapa
Zesa
Hwange Colliery
# MW
Press Corporation
FDH Bank
Escom Malawi
# MZ
ENH | Empresa Nacional de Hidrocarbonetos
CFM~
EDM~ | Electricidade de Moçambique
Hidroeléctrica de Cahora Bassa | HCB~
LAM~
Millennium bim
Moza Banco
Gapi
# BW
Debswana
Choppies
Botswana Development Corporation
BCL~
Minergy
Tlou Energy
Letshego
# NA
Namdeb
Namcor
NamPower
Hyphen | Hyphen Hydrogen
O&L | Ohlthaver & List
Epangelo
# ZA
MTN | MTN Group
Vodacom
Telkom SA
Cell C
Naspers | Prosus | MultiChoice | DStv | PayU | OLX
Takealot
Standard Bank | Stanbic | Stanbic Bank | Stanbic Holdings
FirstRand | First National Bank | FNB | Rand Merchant Bank
Absa | ABSA Group | Barclays Africa
Nedbank
Capitec
Investec
Sanlam~
Old Mutual
Discovery Limited~
Shoprite | Shoprite Holdings | Checkers~
Pick n Pay
Woolworths
Massmart | Game Stores
Spar Group
Steinhoff | Pepkor
Mr Price
Truworths
Tiger Brands
RCL Foods
Illovo | Illovo Sugar
Tongaat Hulett | Tongaat
Bidvest | Bidcorp
Barloworld
Imperial Logistics
Aspen | Aspen Pharmacare
Adcock Ingram
Netcare
Mediclinic
Life Healthcare
Sasol
AngloGold | AngloGold Ashanti
Gold Fields
Harmony~ | Harmony Gold
Sibanye | Sibanye-Stillwater
Impala Platinum | Implats
Northam
Kumba
Exxaro
Sappi
PPC | PPC Ltd
AfriSam
Sephaku
Growthpoint
Redefine
Attacq
Eskom
Transnet
PetroSA
Public Investment Corporation | PIC~
Industrial Development Corporation | IDC
Development Bank of Southern Africa | DBSA
SAB~
Distell
Sun International
Tsogo Sun
City Lodge
Legacy Hotels
Group Five
WBHO
Murray & Roberts
Aveng
Raubex
African Rainbow Capital | African Rainbow Minerals | ARM~
Royal Bafokeng
Exxaro Cennergi
Mulilo
Phelan Energy
BioTherm | BTE Renewables
Pele Green
SOLA Group
Seriti
Thungela
Menar
Bushveld
Airlink SA
South African Airways | SAA
FlySafair
Nampak
Mpact
Astral Foods
AECI
Omnia | Omnia Holdings
Afrimat
Famous Brands
Teraco
Dimension Data
Altron
EOH
Curro
ADvTECH
Stadio
Clover SA
Hollard
Clientele
Yoco
TymeBank | Tyme
Remgro
Brait
Ethos
Convergence Partners
Paramount Group~
Denel
Metair
Hulamin
Trans Hex
Petra Diamonds
Old Mutual Alternative Investments
Mahlako
# MU
CIEL | CIEL Group
IBL | IBL Group
MCB Group | Mauritius Commercial Bank
SBM Holdings
Rogers~ | Rogers Capital
ENL
Alteo
Omnicane
Terra Mauricia
Beachcomber
Lux Resorts | The Lux Collective
Sun Limited
Constance Hotels | Constance Group
Air Mauritius
Gamma Group
Currimjee
# MG
Axian | Axian Group | AXIAN Telecom
Sipromad
Filatex | Groupe Filatex
Ambatovy
Madagascar Airlines
# SC
Air Seychelles
Vijay Construction
# SZ
Royal Eswatini Sugar | RES Corporation
Inyatsi
`
