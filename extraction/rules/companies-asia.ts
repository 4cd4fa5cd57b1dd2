/**
 * Companies of Japan, Korea, South-East Asia, South Asia, Central Asia and the Caucasus, in the form that `companies-china.ts` explains.
 * Source: written for Leadwire from general knowledge. Licence: the project's own.
 */
export const companiesOfAsia = `
# JP
Toyota | Toyota Motor | Toyota Tsusho
Honda | Honda Motor | Atlas Honda
Nissan | Nissan Motor
Suzuki | Suzuki Motor | Pak Suzuki
Mitsubishi | Mitsubishi Corporation | Mitsubishi Heavy Industries | Mitsubishi Motors | Mitsubishi Electric | MHI | Mitsubishi Power | Mitsubishi Chemical
Mazda
Subaru
Isuzu
Hino | Hino Motors
Daihatsu
Yamaha | Yamaha Motor
Kawasaki | Kawasaki Heavy Industries
Mitsui | Mitsui & Co
Marubeni
Sumitomo | Sumitomo Corporation | Sumitomo Electric | Sumitomo Chemical | Sumitomo Metal Mining
Itochu
Sojitz
SoftBank | SB Energy
NTT | NTT Data | NTT Docomo | NTT Global Data Centers
KDDI
Rakuten
Sony
Panasonic
Hitachi | Hitachi Energy
Toshiba
Sharp~ | Sharp Corporation
Fujitsu
NEC | NEC Corporation
Canon | Canon Inc
Nikon
Ricoh
Epson | Seiko Epson
Kyocera
Murata~ | Murata Manufacturing
TDK
Nidec
Ibiden
Denso
Aisin
Bridgestone
Yokohama Rubber
Sumitomo Rubber | Dunlop Tires
Toyo Tires
JTEKT
NSK
NTN
Daikin | Daikin Industries
Komatsu
Kubota~
Kobelco | Kobe Steel
Nippon Steel
JFE | JFE Steel
Toray | Toray Industries
Teijin
Asahi Kasei
Kuraray
Shin-Etsu
Mitsui Chemicals
Resonac | Showa Denko
AGC
Nippon Sheet Glass
Taiheiyo Cement
Sumco
Tokyo Electron
Renesas
Rohm
Kioxia
Rapidus
Advantest
Screen Holdings
Inpex
ENEOS
Idemitsu | Idemitsu Kosan
Cosmo Oil
JERA
Tepco | Tokyo Electric Power
Kansai Electric
Chubu Electric
Kyushu Electric
J-Power | Electric Power Development
Tokyo Gas
Osaka Gas
Chiyoda | Chiyoda Corporation
JGC
Toyo Engineering
Obayashi
Kajima
Taisei
Shimizu~
Mitsubishi Estate
Mitsui Fudosan
Daiwa House
Daiwa | Daiwa Securities
Sumitomo Forestry
Nomura~
MUFG | Mitsubishi UFJ
SMBC | Sumitomo Mitsui | SMFG
Mizuho
Orix
Nippon Life
Dai-ichi Life
Tokio Marine
JBIC | Japan Bank for International Cooperation
NEXI
JOGMEC
JICA~ | Japan International Cooperation Agency
Aeon | Aeon Mall
Seven & i | 7-Eleven
FamilyMart
Lawson
Fast Retailing | Uniqlo
Muji | Ryohin Keikaku
Nitori
Ajinomoto
Nissin
Kirin
Asahi | Asahi Group~
Suntory
Meiji
Yakult
Kikkoman
Morinaga
Nichirei
Japan Tobacco | JTI | Japan Tobacco International
Unicharm
Kao
Shiseido
Lion Corporation
Takeda~
Astellas
Daiichi Sankyo
Eisai
Otsuka~
Shionogi
Terumo
Sysmex
Olympus
Hoya
Forval
Nippon Express
Yamato
NYK | Nippon Yusen | NYK Line
MOL~ | Mitsui OSK Lines
K Line
Ocean Network Express
Japan Airlines
ANA~ | All Nippon Airways
JR East
Hankyu
Yazaki
Furukawa~ | Furukawa Electric
Fujikura
YKK
Asics
Mizuno~
Sekisui | Sekisui House
Toppan
Dai Nippon Printing
Dentsu
Recruit Holdings
Secom
Oji | Oji Holdings
Nippon Paper
Makita
Brother Industries
Omron
Fanuc
Yaskawa
SMC Corporation
Keyence
Mitsubishi Materials
Dowa
Pan Pacific
Nintendo
Sega
Bandai Namco
Konami
Mercari
LY Corporation
GS Yuasa
PowerX
Astroscale
ispace
Shizen Energy
Renova
Pacifico Energy
Eurus Energy
Toyo Seikan
Lixil
TOTO
Nippon Paint
Kansai Paint
Saint Marc~
Sagawa | SG Holdings
Kintetsu
Tokyu
Sanrio
Zensho
Yoshinoya
# KR
Samsung | Samsung Electronics | Samsung C&T | Samsung SDI | Samsung SDS | Samsung Engineering | Samsung E&A | Samsung Heavy Industries | Samsung Biologics | Samsung Electro-Mechanics
LG | LG Electronics | LG Chem | LG Display | LG Group
LG Energy Solution | LGES
SK | SK Group | SK Hynix | SK On | SK Innovation | SK Ecoplant | SK Telecom | SKC | SK IE Technology | SK E&S | SK Gas
Hyundai | Hyundai Motor | Hyundai Motor Group | Hyundai Mobis | Hyundai Corporation
Hyundai Engineering | Hyundai E&C | Hyundai Engineering & Construction
HD Hyundai | Hyundai Heavy Industries | HD Hyundai Heavy Industries | HD Hyundai Infracore
Kia | Kia Motors
POSCO | POSCO Holdings | POSCO International | POSCO Future M
Hanwha | Hanwha Q Cells | Qcells | Hanwha Ocean | Hanwha Aerospace | Hanwha Solutions
Lotte | Lotte Chemical | Lotte Group | Lotte Energy Materials
GS Group | GS Energy | GS E&C | GS Caltex
Doosan | Doosan Enerbility | Doosan Bobcat
Daewoo | Daewoo E&C | Daewoo Engineering & Construction | Daewoo International
DL E&C | Daelim
Ssangyong | KG Mobility
Hyosung
Kolon
OCI | OCI Holdings
Kumho | Kumho Tire
Hankook | Hankook Tire
Nexen | Nexen Tire
CJ | CJ CheilJedang | CJ Group | CJ Logistics
Amorepacific
Naver
Kakao
Krafton
Nexon
Netmarble
KT Corporation | KT~
KEPCO | Korea Electric Power Corporation | Korea Electric Power
KHNP | Korea Hydro & Nuclear Power
KOMIPO | Korea Midland Power
KOEN | Korea South-East Power
KOSPO | Korea Southern Power
Korea Western Power | KOWEPO
East-West Power | Korea East-West Power
K-Water | Korea Water Resources Corporation
KOGAS | Korea Gas Corporation
KNOC | Korea National Oil Corporation
KOMIR
Korea Zinc
LS Cable | LS Cable & System | LS Electric | LS Group
EcoPro | EcoPro BM
L&F
Hana Micron
Amotech
Korea Electric Terminal | KET~
Dohwa | DOHWA Engineering
Korea Eximbank | Export-Import Bank of Korea | Kexim
KDB | Korea Development Bank
KIND~ | Korea Overseas Infrastructure & Urban Development
Korea Investment Corporation
National Pension Service
Hana Bank | Hana Financial
KB Financial | KB Kookmin | Kookmin Bank
Shinhan | Shinhan Bank
Woori | Woori Bank
Mirae Asset
Coupang
Celltrion
SK Bioscience
GC Biopharma
Seegene
Youngone
Hansoll
Hansae
Sae-A | Sae-A Trading
Taekwang
Chang Shin
Panko
Pungkook
E-Land
F&F
Fila
Nongshim
Orion~ | Orion Confectionery
SPC Group
Paris Baguette
Samyang | Samyang Foods
Ottogi
Dongwon
Harim
KT&G
Asiana
Korean Air
HMM
SM Line
Pan Ocean
Iljin
Lotte Hotel
Booyoung
Kumyang
SungEel | SungEel HiTech
Hanmi
Seoul Semiconductor
Simmtech
Daeduck
BH Co
MCNEX
Partron
Dreamtech
Sunny Electronics
CS Wind
Unison
Korea Railroad | Korail
Korea Land & Housing | LH~
Hanjin
Incheon International Airport
BHI
S-Oil
Toss
Woowa
# SG
Temasek | Temasek Holdings
GIC
Keppel | Keppel Corporation | Keppel Data Centres
Sembcorp | Sembcorp Industries
Singtel | Singapore Telecommunications
Nxera
StarHub
ST Telemedia | STT GDC | ST Telemedia Global Data Centres
ST Engineering
CapitaLand | Ascott | The Ascott
Mapletree
PSA | PSA International
Surbana Jurong
Wilmar | Wilmar International
Olam | Olam Agri | ofi
Golden Agri | Golden Agri-Resources
Grab | Grab Holdings
Sea Limited | Shopee | Garena | SeaMoney
Lazada
DBS | DBS Bank
OCBC
UOB | United Overseas Bank
Singapore Airlines | Scoot
Flex~ | Flex Ltd | Flextronics
Venture Corporation
Princeton Digital Group | PDG
Equis
Vena Energy
Sunseap
Cycle & Carriage
City Developments | CDL~
Frasers Property | Frasers
UOL
Banyan Tree | Banyan Group
Far East Organization
Ascendas
Trafigura | Trafigura Group | Puma Energy
Pacific International Lines
Hyflux
Nanofilm
Carousell
Razer
PropertyGuru
Ninja Van
Advance Intelligence
Digital Edge
SP Group
Meranti
Tolaram
Kuok
Pontiac Land
SATS
Changi Airports International
ComfortDelGro
Sheng Siong
BreadTalk
Charles & Keith
Thakral
EtonHouse
Raffles Medical
IHH~
Nium
BW Group
# MY
Petronas | Petroliam Nasional
Gentari
Khazanah | Khazanah Nasional
Axiata | Edotco
Maybank
CIMB
Sime Darby | SD Guthrie
IOI | IOI Corporation
Genting
YTL | YTL Power
Tenaga Nasional | TNB
Malakoff
Gamuda
IJM
Sunway
Berjaya
AirAsia | Capital A
Malaysia Airlines
Top Glove
Hartalega
Kossan
Supermax
Inari Amertron | Inari
Vitrox
Proton
Perodua
DRB-Hicom
Hong Leong
Public Bank
RHB
IHH Healthcare
KPJ Healthcare
KLK | Kuala Lumpur Kepong
FGV
QL Resources
Press Metal
Westports
MMC Corporation
Telekom Malaysia
Maxis
Yinson
Bumi Armada
Sapura
Dialog Group
Serba Dinamik
Hibiscus Petroleum
Solarvest
Cypark
EPF~ | Employees Provident Fund
PNB~
KWAP
Sedania
Parkson
Mydin
Old Town
Secret Recipe
Ranhill
Green Packet
Limkokwing
SEGi
Taylor's
# TH
CP Group | Charoen Pokphand | CPF | Charoen Pokphand Foods | CP All | CP Foods
PTT | PTT Public Company | PTT Global Chemical | GPSC | Global Power Synergy
PTTEP
SCG | Siam Cement
EGAT | Electricity Generating Authority of Thailand | EGAT International
Ratch | Ratch Group
EGCO
Gulf Energy | Gulf Development
B.Grimm
Banpu
Energy Absolute
WHA Corporation | WHA Industrial | WHA Group | WHA Industrial Development
Amata~ | Amata Corporation
ThaiBev | Thai Beverage
Boon Rawd | Singha~
Central Group | Central Retail
Thai Union
Mitr Phol
Minor International | Minor Hotels | Anantara | Anantara Hotels
Dusit | Dusit International | Dusit Thani
Centara
Onyx Hospitality
Indorama | Indorama Ventures
IRPC
Bangchak
Siam Piwat
TCC Group
Kasikornbank | KBank
Bangkok Bank
Siam Commercial Bank | SCBX
Krungthai
True Corporation
AIS~
Jasmine
Delta Electronics Thailand
Super Energy
Thai Airways
Airports of Thailand
Bangkok Dusit Medical
Bumrungrad
Osotspa
Carabao
Double A
Sri Trang
Saha Group
SUSCO
# ID
Pertamina
PLN
Indika | Indika Energy
Adaro
Bumi Resources
Sinar Mas
Lippo
Salim Group | Salim~
Indofood
Astra | Astra International~
Antam | Aneka Tambang
Indonesia Battery Corporation | IBC
Inalum | MIND ID
Vale Indonesia
Merdeka~ | Merdeka Copper~
Harita
Freeport Indonesia
Chandra Asri | Barito Pacific
GoTo | Gojek | Tokopedia
Bukalapak
Traveloka
Telkom | Telkom Indonesia | Telkomsel
Bank Mandiri
BRI~ | Bank Rakyat Indonesia
BCA~
Semen Indonesia
Wijaya Karya | WIKA
Kalbe
Bio Farma
Mayora
Japfa
Garuda~ | Garuda Indonesia
Lion Air
Danantara
Indonesia Investment Authority | INA~
Djarum
Gudang Garam
APRIL~ | Asia Pacific Resources
APP~
RGE | Royal Golden Eagle
Sritex
Pan Brothers
Krakatau Steel
Medco | MedcoEnergi
HLI Green Power
Sampoerna
J.CO
Wings Group
# VN
VinFast
Vingroup
Viettel
FPT | FPT Software
PetroVietnam | PVEP
EVN~
Hoa Phat
Masan
Vinamilk
TH Group
Thaco
Sovico
VietJet
Vietnam Airlines
Bamboo Airways
Becamex
Kinh Bac
Viglacera
Hoang Anh Gia Lai | HAGL
Trung Nguyen
T&T Group
BIM Group
Xuan Thien
Trung Nam
Sun Group
Novaland
Vietcombank
VietinBank
BIDV
Techcombank
VNG
MoMo
Mobile World | The Gioi Di Dong
Duc Giang
BRG Group
Geleximco
Mavin
Dabaco
An Phat
TNG~
Viet Tien
# PH
San Miguel~ | San Miguel Corporation
Ayala~ | AC Energy | ACEN | Ayala Land
SM Investments | SM Prime
Aboitiz | AboitizPower
JG Summit | Cebu Pacific
ICTSI | International Container Terminal Services
Jollibee
PLDT
Globe Telecom
Converge ICT
Megaworld
Alliance Global | Emperador
First Gen
Meralco
DMCI
Monde Nissin
Universal Robina
Bloomberry
BDO Unibank
Metrobank
Philippine Airlines
Udenna
Nickel Asia
Manila Water
Maynilad
Integrated Micro-Electronics | IMI~
Solar Philippines
# MM
Yoma | Yoma Strategic
Max Myanmar
# KH
ACLEDA
Prince Holding | Prince Group~
# LA
EDL-Gen
Phongsupthavy
AIF Group
# BN
Brunei Investment Agency
Serikandi
# IN
Tata | Tata Group | Tata Motors | Tata Steel | Tata Power | Tata Consultancy Services | TCS | Tata Sons | Tata Electronics | Tata Chemicals | Tata Communications | Jaguar Land Rover | JLR
Reliance | Reliance Industries | Reliance Jio | Jio | Jio Platforms | Reliance Retail
Adani | Adani Group | Adani Ports | Adani Green | Adani Green Energy | Adani Power | Adani Energy Solutions | Adani Enterprises | Adani Total Gas | Adani Wilmar | Adani Airport
Mahindra | Mahindra & Mahindra | Tech Mahindra
Bajaj | Bajaj Auto | Bajaj Finserv
Hero MotoCorp | Hero Motors | Hero Electric
TVS | TVS Motor
Ashok Leyland | Hinduja~ | Hinduja Group
Maruti | Maruti Suzuki
Eicher | Royal Enfield
Ola Electric | Ola~
Ather | Ather Energy
Infosys
Wipro
HCL | HCLTech | HCL Technologies
LTIMindtree
Larsen & Toubro | L&T
JSW | JSW Steel | JSW Energy | JSW Group
Jindal | Jindal Steel | Jindal Steel & Power | Jindal Stainless | Jindal Saw
Vedanta | Vedanta Resources | Hindustan Zinc | Cairn Oil & Gas
Hindalco | Novelis | Aditya Birla | Aditya Birla Group | UltraTech | UltraTech Cement | Grasim
Godrej
Essar
Ambuja | ACC~
Shree Cement
Dalmia | Dalmia Bharat
Welspun
Arvind~ | Arvind Mills
Raymond~
Shahi Exports | Shahi~
Gokaldas | Gokaldas Exports
KPR Mill
Vardhman
Trident~
Reliance Power | Reliance Infrastructure | Reliance Group
NTPC
Power Grid | Power Grid Corporation of India | Power Grid Corp. of India | PGCIL
NHPC
SJVN
BHEL | Bharat Heavy Electricals
GAIL
ONGC | ONGC Videsh | Oil and Natural Gas Corporation
Indian Oil | IOC~ | Lanka IOC
Bharat Petroleum | BPCL
Hindustan Petroleum | HPCL
Oil India
Coal India
NMDC
SAIL | Steel Authority of India
KABIL
ReNew~ | ReNew Power
Greenko
AM Green
Azure Power
Avaada
Acme | ACME Solar | Acme Group
Waaree
Vikram Solar
Suzlon
Inox | INOX Wind | Inox Air
Torrent | Torrent Power | Torrent Pharma
CESC
RPG | KEC International | CEAT
Kalpataru
Sterlite | Sterlite Power | Sterlite Technologies | Resonia
GMR | GMR Group | GMR Airports
GVK
IRB Infrastructure
Shapoorji Pallonji
Afcons
Megha Engineering | MEIL
Hiranandani | Yotta
Lodha~
DLF
Prestige Group
Brigade Group
Airtel | Bharti Airtel | Bharti | Airtel Africa | Bharti Enterprises | Bharti Global
Vodafone Idea
Oyo
Taj~ | Indian Hotels | IHCL
ITC | ITC Hotels | ITC Limited
Oberoi | EIH Limited
Sun Pharma | Sun Pharmaceutical
Cipla
Dr Reddy's
Lupin
Aurobindo
Zydus | Cadila
Biocon
Serum Institute | Serum Institute of India
Bharat Biotech
Glenmark
Hetero
Natco
Alkem
Intas
Mankind~ | Mankind Pharma
Apollo Hospitals | Apollo~
Fortis~
Narayana Health
Max Healthcare
Manipal | Manipal Hospitals
Aster DM | Aster~
Amul
Britannia
Dabur
Marico
Emami
Parle
Haldiram | Haldiram's
Patanjali
KRBL
LT Foods
Karuturi | Karuturi Global
UPL~
Coromandel
IFFCO
Deepak Fertilisers
Chambal
Paradeep Phosphates
SRF
PI Industries
Aarti~
Asian Paints
Berger Paints
Pidilite
Apollo Tyres
MRF
JK Tyre
Balkrishna | BKT
Motherson | Samvardhana Motherson | Motherson Sumi
Bharat Forge | Kalyani~
Sona Comstar
Uno Minda
Exide
Amara Raja
Havells
Crompton
Voltas
Dixon~ | Dixon Technologies
Kaynes
Lava~
Micromax
Bharat Electronics
HAL~ | Hindustan Aeronautics
BrahMos
SBI | State Bank of India
HDFC | HDFC Bank
ICICI | ICICI Bank
Axis Bank
Kotak | Kotak Mahindra
Exim Bank of India | India Exim Bank
LIC~
Paytm
PhonePe
Razorpay
Zomato
Swiggy
Flipkart
Byju's
Zoho
Freshworks
Nykaa
Future Group
Shoppers Stop
Titan~ | Titan Company
Kalyan Jewellers
Malabar Gold
Joyalukkas
Air India
IndiGo
SpiceJet
Akasa
Allcargo
JM Baxi
RITES~
IRCON
Rail Vikas Nigam | RVNL
Titagarh
Jupiter Wagons
BEML
Escorts~ | Escorts Kubota
TAFE
Sonalika
Jain Irrigation
Sakuma
Varun Beverages
Radico
United Spirits
Amity | Amity University
IIT Madras
Symbiosis
Sharda
Nayara | Nayara Energy
Haldia Petrochemicals
Deepak Nitrite
Gensol
Exicom
Polycab
KEI Industries
Finolex
Astral~
Supreme Industries
APL Apollo
Ratnamani
Jyoti~
Premier Energies
Goldi Solar
Hygenco
Ohmium
Epsilon Carbon
Himadri
Epigral
Neuland
Laurus
Divi's
Gland Pharma
# PK
Engro | Engro Corporation | Engro Enfrashare | Engro Fertilizers | Engro Polymer | Engro Energy
Fauji Foundation | Fauji Fertilizer | FFC | Fauji Cement | Fauji Group
Lucky Cement | Lucky Group | Yunus Brothers | YB Group | Lucky Motor
Nishat~ | Nishat Mills | Nishat Group | Nishat Chunian
MCB | MCB Bank
HBL | Habib Bank
UBL | United Bank Limited
Meezan | Meezan Bank
Bank Alfalah
Allied Bank
Askari Bank
Bank of Punjab | BOP
National Bank of Pakistan | NBP
Faysal Bank
JS Bank | JS Group | JS Global
Bank Al Habib
Hub Power | Hubco | Mega Motor
K-Electric | KE~
Pakistan State Oil | PSO
OGDCL | Oil and Gas Development
PPL | Pakistan Petroleum
Mari Petroleum | Mari Energies
Attock Refinery | Attock~ | Attock Petroleum
Pakistan Refinery | Pakistan Refinery Limited | PRL
Cnergyico | Byco
Parco | Pak-Arab Refinery
National Refinery
Sui Northern | SNGPL
Sui Southern | SSGC
Pakistan International Airlines | PIA
Airblue
AirSial
Serene Air
Fatima Group | Fatima Fertilizer
Gul Ahmed
Interloop
Sapphire~ | Sapphire Textile
Crescent~ | Crescent Steel
Artistic Milliners
Kohinoor | Kohinoor Textile | Kohinoor Energy
Style Textile
US Denim
Masood Textile
Feroze1888
Al-Karam
Yunus Textile
Mahmood Textile | Mahmood Textiles | Mahmood Group
Packages~ | Packages Limited | Bulleh Shah Packaging
Arif Habib | Arif Habib Limited | Arif Habib Corporation
Dawood Hercules
AKD | AKD Group
Systems Limited
TRG~ | TRG Pakistan
NetSol
Airlink | Air Link Communication
Ufone | PTCL | Pakistan Telecommunication Company
Jazz~ | Mobilink
Telenor Pakistan
Easypaisa | Telenor Microfinance Bank
TPL~ | TPL Corp
Bestway | Bestway Cement
DG Khan Cement
Maple Leaf Cement
Cherat Cement
Kohat Cement
Pioneer Cement
Power Cement
Thar Energy
Sindh Engro Coal Mining | SECMC
Sazgar | Sazgar Engineering
Indus Motor
Millat Tractors | Millat
Al-Ghazi Tractors
Master Group | Master Changan
Ghandhara | Ghandhara Industries
Dewan~ | Dewan Motors
Regal Automobiles
Dawlance
Orient~
PEL~ | Pak Elektron
Waves~
Getz Pharma
Searle | The Searle Company
Martin Dow
Hilton Pharma
AGP~
Ferozsons
Bahria Town
DHA~
Emaar Pakistan
Serena Hotels
Hashoo | Hashoo Group | Pearl-Continental
Avari
Pakistan Steel Mills
National Logistics Corporation | NLC | National Logistics Cell
Frontier Works Organization | FWO | Frontier Works Organisation
NESPAK
Descon
Habib Rafiq
ZKB
Shanghai SECO
Premier Energy Pakistan
Reon Energy
Shams Power
Daraz
Bykea
foodpanda Pakistan
Foodpanda~
PostEx
NayaPay
SadaPay
Careem Pakistan
Nutshell
National Foods
Shan Foods
Murree Brewery
Mehran~
Nestle Pakistan
Unity Foods
Pak-Kuwait Investment Company | Pakistan Kuwait Investment
Pak-Oman Investment | Pak Oman
Pak-China Investment
Saudi-Pak
Rafhan
ICI Pakistan | Lucky Core
Lotte Chemical Pakistan
Ghani~ | Ghani Glass
Tariq Glass
International Steels
Amreli Steels
Mughal Steel | Mughal Iron
Aisha Steel
Agha Steel
Siddiqsons
Habib Group | House of Habib | Thal Limited
Hascol
GO Petroleum | Gas & Oil Pakistan
Shell Pakistan | Wafi Energy Pakistan
Total Parco
BE Energy
Flow Petroleum
Pakistan LNG
Pak Datacom
Transworld | Transworld Associates
Cybernet
Nayatel
Multinet
Wateen
LMKT
Supernet
Ibex
Afiniti
Indus Valley Capital | i2i Ventures
Zarea
Metro Pakistan
Imtiaz~
Naheed
Khaadi
Junaid Jamshed | J.~
Sana Safinaz
Bonanza~
Outfitters
Engro Vopak
Al-Abbas~
Mirza~
Dharki Sugar
JDW | JDW Sugar
Roomi
Sitara | Sitara Chemical
Nimir
Ittehad Chemicals
Pakistan Mineral Development Corporation | PMDC~
Reko Diq Mining | RDMC
Pakistan Tobacco
Colony Group
Beaconhouse
# BD
Beximco
Bashundhara | Bashundhara Group
Square~ | Square Pharmaceuticals | Square Group
PRAN-RFL | Pran
Summit Power | Summit Group
Walton~ | Walton Hi-Tech
Akij | Akij Group
Meghna Group
City Group~
Abul Khair
BSRM
KSRM
PHP Family
Transcom
ACI Limited
Incepta
Renata~
Grameenphone
bKash
Robi | Robi Axiata
Banglalink
Orion Group
S Alam
DBL Group
Ha-Meem
Epyllion
Viyellatex
Pacific Jeans
Envoy Textiles
Nassa
Runner~ | Runner Automobiles
Petrobangla
Energypac
Saif Powertec
Mutual Trust
BRAC Bank
Eastern Bank
City Bank Bangladesh
ShopUp
Pathao
Chaldal
Confidence Group
Nitol
Uttara
# LK
John Keells | John Keells Holdings
Hayleys
MAS Holdings | MAS~
Brandix
Hela~ | Hela Apparel
Dilmah
Dialog Axiata | Dialog~
LOLC
Hemas
Aitken Spence
Softlogic
Cargills | Cargills Ceylon
Access Engineering
Vallibel
Dimo
Carsons
Expolanka
LAUGFS
Commercial Bank of Ceylon
Cinnamon Hotels
Jetwing
SriLankan Airlines | SriLankan
Hirdaramani
WindForce
Ceylon Electricity Board | CEB~
# NP
CG Corp | Chaudhary Group | CG Corp Global
Nabil Bank
NIFRA
Dolma
Butwal Power
# MV
Universal Enterprises
Villa Group
Crown & Champa
# AF
Alokozay
Kam Air
Bayat
Azizi~
# KZ
KazMunayGas | KazMunaiGas | KMG
Kazatomprom
Samruk-Kazyna | Samruk-Energy
KTZ | Kazakhstan Temir Zholy
Kaspi | Kaspi.kz
Halyk | Halyk Bank
ERG~ | Eurasian Resources Group
KAZ Minerals
Kazakhmys
Kazzinc
Tau-Ken Samruk
Kazakhtelecom
Air Astana
BI Group
Freedom Holding | Freedom Finance
Allur
Astana Motors
Baiterek
QazTrade
Verny Capital
BTG~
Tengizchevroil
# UZ
Uzbekneftegaz | Uzbekneftgaz
Navoi Mining | Navoi Mining and Metallurgical | NMMC
Almalyk | Almalyk MMC | AGMK
Uzkimyosanoat
Uzbekistan Airways
Uzbekistan Railways
UzAuto | UzAuto Motors
Artel
Akfa
Uztelecom
Uzum
Enter Engineering
Eriell
Uzbekhydroenergo
Sanoat Energetika
Uzcard
Saneg
Beeline Uzbekistan
Uzbekcoal
Uzmetkombinat
Akfa Medline
Makro
Korzinka
# TM
Turkmengaz
Turkmennebit
Turkmenhimiya
# TJ
TALCO
Avesto
Barqi Tojik
# KG
Kumtor | Kyrgyzaltyn
Aka Minerals | Aka Minerals and Mining
# MN
Erdenet
Erdenes Mongol | Erdenes Tavan Tolgoi
Tavan Bogd
MCS Group | Energy Resources~
Oyu Tolgoi
Golomt
# AZ
SOCAR | State Oil Company of Azerbaijan | State Oil Company of the Republic of Azerbaijan | Socar Trading | SOCAR Türkiye
SOFAZ | State Oil Fund of Azerbaijan
Azerbaijan Airlines | AZAL | Silk Way~ | Silk Way West
PASHA Holding | Pasha Bank
Azersun
AzerGold
Gilan~
Azerenerji | Azerenergy
SOCAR Green
Azvirt
Azerbaijan Investment Holding
Kapital Bank
Bakcell
Azercell
Matanat
# GE
TBC~ | TBC Bank
Bank of Georgia
Georgian Railway
Georgia Capital
Silknet
Adjara Group
GMG~
# AM
Grand Candy
Ameriabank
`
