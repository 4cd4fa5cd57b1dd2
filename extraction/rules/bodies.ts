/**
 * Government bodies, regulators, investment promotion agencies and news media by name. `# XX class` sets the country
 * (`--` for none) and the class of the rows below it: agency (promotes or hosts investment), body (any other government
 * body, state utility or regulator), media. A row is `Long name | short name | other form`; `~` marks a form with other meanings.
 * Source: written for Leadwire from general knowledge. Licence: the project's own.
 */
export const bodyRows = `
# PK agency
Special Investment Facilitation Council | SIFC
Board of Investment~ | BOI~ | Pakistan Board of Investment | Prime Minister's Office Board of Investment
Punjab Board of Investment and Trade | PBIT
Sindh Board of Investment | SBI~
Sindh Investment Department
Khyber Pakhtunkhwa Board of Investment and Trade | KPBOIT | KP-BOIT
Balochistan Board of Investment and Trade | BBoIT | BBOIT
CPEC Authority | CPECA | China-Pakistan Economic Corridor Authority
CPEC Secretariat
Joint Cooperation Committee | JCC~
Private Power and Infrastructure Board | PPIB
Alternative Energy Development Board | AEDB
Export Processing Zones Authority | EPZA
Special Technology Zones Authority | STZA
Khyber Pakhtunkhwa Economic Zones Development and Management Company | KPEZDMC | KP Economic Zones Development and Management Company
Faisalabad Industrial Estate Development and Management Company | FIEDMC
Punjab Industrial Estates Development and Management Company | PIEDMC | Punjab Industrial Estates
Sindh Economic Zones Management Company | SEZMC
National Industrial Parks | NIP~ | National Industrial Parks Development and Management Company
Sindh Industrial Trading Estates | SITE Limited
Trade Development Authority of Pakistan | TDAP
Small and Medium Enterprises Development Authority | SMEDA
Public Private Partnership Authority | P3A
Sindh Public Private Partnership Unit | PPP Unit
Engineering Development Board | EDB~
Pakistan Software Export Board | PSEB
Pakistan Crypto Council | PCC~
Pakistan Virtual Assets Regulatory Authority | PVARA
Pakistan Sovereign Wealth Fund
Green Pakistan Initiative
Central Business District Development Authority | PCBDDA | CBD Punjab
Ravi Urban Development Authority | RUDA
Gwadar Port Authority | GPA~
Gwadar Development Authority
# PK body
National Electric Power Regulatory Authority | NEPRA | Nepra
Oil and Gas Regulatory Authority | OGRA | Ogra
Water and Power Development Authority | WAPDA | Wapda | Pakistan Water and Power Development Authority
Central Power Purchasing Agency | CPPA-G | CPPA
National Transmission and Despatch Company | NTDC
Power Division
Petroleum Division
Finance Division
Economic Affairs Division | EAD~
Planning Commission
Planning and Development Department | P&D Department
Economic Coordination Committee | ECC~
Executive Committee of the National Economic Council | ECNEC | Ecnec
National Economic Council
Cabinet Committee on Privatisation | CCoP
Privatisation Commission | Privatization Commission
Federal Board of Revenue | FBR
State Bank of Pakistan | SBP
Securities and Exchange Commission of Pakistan | SECP
Competition Commission of Pakistan | CCP~
Pakistan Telecommunication Authority | PTA~
Ministry of Information Technology and Telecommunication | MoITT
Universal Service Fund | USF
Ignite~
National Information Technology Board | NITB
NADRA | National Database and Registration Authority
National Highway Authority | NHA
Pakistan Railways
Civil Aviation Authority | CAA | Pakistan Civil Aviation Authority
Pakistan Airports Authority
Karachi Port Trust | KPT
Port Qasim Authority | PQA
Capital Development Authority | CDA
Lahore Development Authority | LDA
Karachi Development Authority | KDA
Lahore Waste Management Company | LWMC
Sindh Solid Waste Management Board | SSWMB | Sindh Solid Waste Management Authority
Sindh Mass Transit Authority | SMTA
Karachi Water and Sewerage Corporation | KWSC | KWSB
Geological Survey of Pakistan | GSP~
Punjab Mineral Development Corporation
Pakhtunkhwa Energy Development Organization | PEDO
Punjab Power Development Board | PPDB
Thar Coal and Energy Board | TCEB
Sindh Coal Authority
Pakistan Nuclear Regulatory Authority
Pakistan Atomic Energy Commission | PAEC
Higher Education Commission | HEC
Drug Regulatory Authority of Pakistan | DRAP
Pakistan Tourism Development Corporation | PTDC
Utility Stores Corporation
Strategic Plans Division
Inter-Services Public Relations | ISPR
Prime Minister's Office | PM Office | PMO
Chief Minister's Office | CM Office | CM House
President House | Aiwan-e-Sadr
Foreign Office~
National Assembly
National Accountability Bureau | NAB~
Technical Education and Vocational Training Authority | TEVTA
National Vocational and Technical Training Commission | NAVTTC
Pakistan Cricket Board | PCB~
Election Commission of Pakistan | ECP
Pakistan Bureau of Statistics | PBS~
Lahore High Court | LHC
Sindh High Court | SHC
Islamabad High Court | IHC~
Supreme Court of Pakistan
Benazir Income Support Programme | BISP
Pakistan Agricultural Research Council | PARC
Pakistan Stock Exchange | PSX
# BD agency
Bangladesh Investment Development Authority | BIDA
Bangladesh Economic Zones Authority | BEZA
Bangladesh Export Processing Zones Authority | BEPZA | Bepza
Bangladesh Hi-Tech Park Authority | BHTPA
Public Private Partnership Authority~ | PPPA | PPP Authority
Export Promotion Bureau~
# BD body
Bangladesh Bank
Chittagong Port Authority | Chattogram Port Authority | CPA~
Bangladesh Power Development Board | BPDB
Bangladesh Energy Regulatory Commission | BERC
Bangladesh Telecommunication Regulatory Commission | BTRC
National Board of Revenue | NBR
Bangladesh Securities and Exchange Commission | BSEC
SREDA | Sustainable and Renewable Energy Development Authority
# IN agency
Invest India
Department for Promotion of Industry and Internal Trade | DPIIT
Guidance Tamil Nadu | Guidance~
India Semiconductor Mission
International Financial Services Centres Authority | IFSCA
Solar Energy Corporation of India | SECI
Maharashtra Industrial Development Corporation | MIDC
Telangana State Industrial Infrastructure Corporation | TSIIC
Andhra Pradesh Economic Development Board | APEDB
Karnataka Udyog Mitra
Gujarat Industrial Development Corporation | GIDC
NITI Aayog
State Industries Promotion Corporation of Tamil Nadu | SIPCOT
# IN body
Reserve Bank of India | RBI
Securities and Exchange Board of India | SEBI
Competition Commission of India | CCI~
Lok Sabha
Rajya Sabha
Telecom Regulatory Authority of India | TRAI
National Highways Authority of India | NHAI
Indian Railways
Indian Space Research Organisation | ISRO
Directorate General of Civil Aviation | DGCA
# LK agency
Board of Investment of Sri Lanka | Sri Lanka Board of Investment
Export Development Board
Colombo Port City Economic Commission
Sri Lanka Export Development Board
# LK body
Central Bank of Sri Lanka | CBSL
Ceylon Petroleum Corporation | Ceypetco
Sri Lanka Ports Authority | SLPA
Sri Lanka Tourism Development Authority
Sustainable Energy Authority
# NP agency
Investment Board Nepal | IBN~
# NP body
Nepal Rastra Bank
Nepal Electricity Authority | NEA~
# MV agency
Invest Maldives
# AF body
Da Afghanistan Bank
# CN agency
China Council for the Promotion of International Trade | CCPIT
National Development and Reform Commission | NDRC
Ministry of Commerce of China | MOFCOM | Mofcom
China International Development Cooperation Agency | CIDCA
State-owned Assets Supervision and Administration Commission | SASAC
China Overseas Development Association | CODA~
# CN body
People's Bank of China | PBOC | PBoC
China Securities Regulatory Commission | CSRC
State Council
National Energy Administration
General Administration of Customs
Communist Party of China | Chinese Communist Party
China Chamber of Commerce for Import and Export of Machinery and Electronic Products
# HK agency
InvestHK | Invest Hong Kong
Hong Kong Trade Development Council | HKTDC
# JP agency
Japan External Trade Organization | Japan External Trade Organisation | JETRO | Jetro
Japan International Cooperation Agency | JICA
Japan Business Federation | Keidanren
Keizai Doyukai
# JP body
Ministry of Economy, Trade and Industry | METI
Bank of Japan | BOJ
# KR agency
KOTRA | Korea Trade-Investment Promotion Agency
Invest Korea
Korea International Cooperation Agency | KOICA
# TW agency
Taipei Economic and Cultural Office | Taipei Economic and Cultural Center | TECO~
Taiwan External Trade Development Council | TAITRA
# VN agency
Foreign Investment Agency~
Vietnam Trade Promotion Agency | Vietrade
Ministry of Planning and Investment | MPI~
Department of Planning and Investment
# VN body
State Bank of Vietnam
Ministry of Industry and Trade | MoIT
General Statistics Office | GSO
# TH agency
Thailand Board of Investment | Board of Investment of Thailand
Eastern Economic Corridor Office | EECO
Industrial Estate Authority of Thailand | IEAT
# TH body
Bank of Thailand
# MY agency
Malaysian Investment Development Authority | MIDA
Invest Selangor
InvestPenang
Invest Johor
Malaysia Digital Economy Corporation | MDEC
Iskandar Regional Development Authority | IRDA
MATRADE
Sarawak Economic Development Corporation
Ministry of Investment, Trade and Industry | MITI
# MY body
Bank Negara Malaysia | Bank Negara
# SG agency
Economic Development Board | Singapore Economic Development Board
Enterprise Singapore
# SG body
Monetary Authority of Singapore | MAS~
Infocomm Media Development Authority | IMDA
Energy Market Authority
# ID agency
Investment Coordinating Board | BKPM | Badan Koordinasi Penanaman Modal
Ministry of Investment~
Nusantara Capital Authority
# ID body
Bank Indonesia
Financial Services Authority~ | OJK
KPPU
# PH agency
Philippine Economic Zone Authority | PEZA
Board of Investments | Philippine Board of Investments
Department of Trade and Industry | DTI
Bases Conversion and Development Authority | BCDA
Subic Bay Metropolitan Authority | SBMA
Clark Development Corporation
# PH body
Bangko Sentral ng Pilipinas
Department of Energy~
# KH agency
Council for the Development of Cambodia | CDC~
# LA agency
Investment Promotion Department
# MM agency
Myanmar Investment Commission | MIC~
Directorate of Investment and Company Administration | DICA
# MN agency
Invest Mongolia
# KZ agency
Kazakh Invest | KAZAKH INVEST
Astana International Financial Centre Authority
Investment Committee~
# KZ body
National Bank of Kazakhstan
# UZ agency
Ministry of Investment, Industry and Trade | Ministry of Investments, Industry and Trade | MIIT~
Investment Promotion Agency of Uzbekistan | Uzbekistan Investment Promotion Agency
IT Park Uzbekistan | IT Park~
Agency for Strategic Reforms
Uzbekistan's Chamber of Commerce
# UZ body
Central Bank of Uzbekistan
# KG agency
National Investments Agency | National Investment Agency under the President
# TJ agency
State Committee on Investment and State Property Management | State Committee on Investments
# AZ agency
Export and Investment Promotion Agency | AZPROMO
Economic Zones Development Agency
Alat Free Economic Zone Authority
# GE agency
Enterprise Georgia
# AM agency
Enterprise Armenia
# TR agency
Investment and Finance Office | Investment Office of the Presidency | Invest in Türkiye | Invest in Turkey
Foreign Economic Relations Board | Foreign Economic Relations Board of Türkiye | DEIK | DEİK
Turkish Cooperation and Coordination Agency | TIKA | TİKA
TOBB | Union of Chambers and Commodity Exchanges of Turkey
MUSIAD | MÜSİAD
TUSIAD | TÜSİAD
# AE agency
Abu Dhabi Investment Office | ADIO
Dubai FDI
Invest Sharjah | Sharjah FDI Office
Dubai Chambers | Dubai Chamber
Abu Dhabi Department of Economic Development | ADDED
Ministry of Investment of the UAE
Abu Dhabi Chamber
UAE International Investors Council
# SA agency
Ministry of Investment of Saudi Arabia | MISA
Saudi Ministry of Investment
Invest Saudi
Royal Commission for Jubail and Yanbu
Economic Cities and Special Zones Authority | ECZA
Federation of Saudi Chambers
National Industrial Development Center
Royal Commission for AlUla | RCU
Saudi Export-Import Bank | Saudi EXIM
# SA body
Saudi Central Bank | SAMA
Saudi Food and Drug Authority | SFDA
# QA agency
Invest Qatar | Investment Promotion Agency Qatar | IPA Qatar
Qatar Free Zones Authority | QFZ
Qatar Financial Centre | QFC
Qatar Chamber
# KW agency
Kuwait Direct Investment Promotion Authority | KDIPA
# BH agency
Bahrain Economic Development Board | Bahrain EDB
# OM agency
Invest Oman
Public Authority for Special Economic Zones and Free Zones | OPAZ
Madayn | Public Establishment for Industrial Estates
# JO agency
Jordan Investment Commission
Aqaba Special Economic Zone Authority | ASEZA
# IQ agency
National Investment Commission
# EG agency
General Authority for Investment and Free Zones | GAFI | General Authority for Investment
Suez Canal Economic Zone Authority | General Authority for the Suez Canal Economic Zone
New and Renewable Energy Authority | NREA | Nrea
Egyptian Electricity Transmission Company | EETC
Industrial Development Authority | IDA~
New Urban Communities Authority | NUCA
Main Development Company
Suez Canal Authority
Egyptian Electricity Holding Company | EEHC
Administrative Capital for Urban Development | ACUD
# MA agency
Moroccan Agency for Investment and Export Development | AMDIE
Regional Investment Center
Moroccan Agency for Sustainable Energy
Moroccan Office of Electricity and Water | National Office of Electricity and Drinking Water | ONEE | ONHYM
# DZ agency
Algerian Agency for Investment Promotion | AAPI
# TN agency
Tunisia Investment Authority
FIPA Tunisia | FIPA
# ET agency
Ethiopian Investment Commission | EIC~ | Ethiopia Investment Commission
Industrial Parks Development Corporation | IPDC | Ethiopian Industrial Parks Development Corporation
Ethiopian Investment Agency
# KE agency
Kenya Investment Authority | KenInvest
Export Processing Zones Authority Kenya
Special Economic Zones Authority | SEZA
Nairobi International Financial Centre | NIFC~
Konza Technopolis Development Authority | KoTDA
# KE body
Central Bank of Kenya | CBK
Capital Markets Authority | CMA~
Competition Authority of Kenya | CAK
Kenya Ports Authority | KPA
Kenya Revenue Authority | KRA
Communications Authority of Kenya
Energy and Petroleum Regulatory Authority | EPRA
Nairobi Securities Exchange | NSE~
# TZ agency
Tanzania Investment Centre | TIC~ | Tanzania Investment and Special Economic Zones Authority | TISEZA
Zanzibar Investment Promotion Authority | ZIPA
Export Processing Zones Authority Tanzania
# TZ body
Bank of Tanzania
Tanzania Ports Authority | TPA
# UG agency
Uganda Investment Authority | UIA
Uganda Free Zones Authority
Uganda Development Bank
# UG body
Bank of Uganda
Uganda Revenue Authority
Petroleum Authority of Uganda
# RW agency
Rwanda Development Board | RDB
Kigali International Financial Centre
Rwanda Finance Limited
# BI agency
Burundi Development Agency
# NG agency
Nigerian Investment Promotion Commission | NIPC
Nigeria Export Processing Zones Authority | NEPZA
Nigerian Export Promotion Council | NEPC
Infrastructure Concession Regulatory Commission | ICRC
Bank of Industry
Ministry of Finance Incorporated | MOFI
# NG body
Central Bank of Nigeria | CBN
Nigerian Ports Authority
Nigerian Exchange | NGX
Nigerian Content Development and Monitoring Board | NCDMB
Rural Electrification Agency | REA~
NUPRC | Nigerian Upstream Petroleum Regulatory Commission
# GH agency
Ghana Investment Promotion Centre | GIPC
Ghana Free Zones Authority | GFZA
Ghana Infrastructure Investment Fund
Minerals Commission
Ghana Export Promotion Authority
# GH body
Bank of Ghana | BoG
# CI agency
CEPICI | Côte d'Ivoire Investment Promotion Centre
# SN agency
APIX
# ZM agency
Zambia Development Agency | ZDA
# ZM body
Bank of Zambia
# ZW agency
Zimbabwe Investment and Development Agency | ZIDA
Zimbabwe Investment Authority
# ZW body
Reserve Bank of Zimbabwe
# MW agency
Malawi Investment and Trade Centre | MITC
# MZ agency
APIEX | Agency for Investment and Export Promotion
National Petroleum Institute
# AO agency
AIPEX | Private Investment and Export Promotion Agency
# NA agency
Namibia Investment Promotion and Development Board | NIPDB
# BW agency
Botswana Investment and Trade Centre | BITC
Special Economic Zones Authority Botswana
# ZA agency
InvestSA
Department of Trade, Industry and Competition | DTIC | dtic
Gauteng Growth and Development Agency
Wesgro
Coega Development Corporation
Trade & Investment KwaZulu-Natal
# ZA body
South African Reserve Bank | SARB
Competition Tribunal
NERSA
# MU agency
Economic Development Board of Mauritius | EDB Mauritius
# MG agency
Economic Development Board of Madagascar | EDBM
# SC agency
Seychelles Investment Board
# CD agency
ANAPI
# GA agency
ANPI-Gabon
# CM agency
Investment Promotion Agency of Cameroon
# SD agency
Sudan Investment Authority
# SO agency
Somali Investment Promotion Office | SOMINVEST
# RS agency
Development Agency of Serbia | RAS~
# HU agency
Hungarian Investment Promotion Agency | HIPA
# PL agency
Polish Investment and Trade Agency | PAIH
Katowice Special Economic Zone | KSSE
# CZ agency
CzechInvest
# SK agency
SARIO
# RO agency
InvestRomania
# BG agency
InvestBulgaria Agency
# BA agency
Foreign Investment Promotion Agency of Bosnia and Herzegovina
# LT agency
Invest Lithuania
# LV agency
Investment and Development Agency of Latvia | LIAA
# EE agency
Enterprise Estonia
# IE agency
IDA Ireland
Enterprise Ireland
# GB agency
Department for Business and Trade | DBT
Department for International Trade | DIT
Office for Investment
Scottish Enterprise
Invest Northern Ireland | Invest NI
# GB body
Bank of England
National Health Service | NHS
Competition and Markets Authority
Ofgem
Ofcom
House of Commons
# FR agency
Business France
MEDEF | Medef
# DE agency
Germany Trade & Invest | Germany Trade and Invest | GTAI
AHK
Federal Ministry for Economic Cooperation and Development | BMZ
# NL agency
Netherlands Foreign Investment Agency | NFIA
Netherlands Enterprise Agency | RVO
# ES agency
ICEX
# IT agency
Italian Trade Agency | ITA~
# PT agency
AICEP
# GR agency
Enterprise Greece
# CH agency
Switzerland Global Enterprise
# SE agency
Business Sweden
# DK agency
Invest in Denmark
# FI agency
Business Finland
# NO agency
Innovation Norway
# RU agency
Roscongress
Russian Export Center
# RU body
Bank of Russia
Federal Antimonopoly Service
# BY body
National Bank of Belarus
# UA agency
UkraineInvest
# US agency
SelectUSA
Department of Commerce | U.S. Department of Commerce
Prosper Africa
Power Africa
# US body
State Department | U.S. State Department | US State Department | Department of State
Department of Defense | Pentagon
White House
Federal Reserve | Fed~
US Congress | Congress
Securities and Exchange Commission
Treasury Department | US Treasury
CFIUS
Federal Trade Commission
Food and Drug Administration | FDA~
# CA agency
Invest in Canada
Invest Ontario
Global Affairs Canada
# MX agency
ProMéxico
# BR agency
ApexBrasil | Apex-Brasil
# CL agency
InvestChile
# CO agency
ProColombia
# PE agency
ProInversión | ProInversion
PromPerú
# AR agency
Argentine Investment and International Trade Agency
# CR agency
CINDE
# DO agency
ProDominicana
# JM agency
JAMPRO
# AU agency
Austrade | Australian Trade and Investment Commission
Foreign Investment Review Board
# AU body
Department of Foreign Affairs and Trade | DFAT
Reserve Bank of Australia
# NZ agency
New Zealand Trade and Enterprise | NZTE
Overseas Investment Office
# PG agency
Investment Promotion Authority
# FJ agency
Investment Fiji
# -- body
European Parliament
European Central Bank | ECB
# -- agency
Commonwealth Enterprise and Investment Council
World Association of Investment Promotion Agencies | WAIPA
# PK media
Associated Press of Pakistan | APP
Dawn~ | Dawn.com
Business Recorder
The Express Tribune | Express Tribune
The News International | The News~
The Nation~
Geo News
ARY News
Samaa | SAMAA | Samaa TV
Radio Pakistan
Pakistan Observer
Pakistan Today | Profit~
ProPakistani
UrduPoint
Gwadar Pro
Mettis Global
Daily Times
The Frontier Post
Minute Mirror
Hum News
Dunya News
PTV | Pakistan Television
Independent News Pakistan | INP
Pakistan Point News
Nukta
# CN media
Xinhua | Xinhua News Agency
CGTN
China Daily
Global Times
China Economic Net | CEN
People's Daily
Caixin
South China Morning Post | SCMP
CCTV
Yicai | Yicai Global
Sina
# GB media
Reuters | Thomson Reuters
Financial Times | FT
BBC
The Guardian~
The Economist
The Times~
The Telegraph~
Sky News
fDi Intelligence | fDi Markets | fDi Magazine
The Independent~
Daily Mail
City A.M.
Argus~ | Argus Media
Global Trade Review
IJGlobal
Light Reading
IPE Real Assets
Data Center Dynamics | DCD
Benchmark Mineral Intelligence
African Business
Alamy
GlobalData
# US media
Bloomberg | Bloomberg News
Associated Press | AP
Wall Street Journal | WSJ
New York Times
Washington Post
CNN
CNBC
Forbes
Fortune~
Business Insider
TechCrunch
Axios
Politico
Fox News
NBC
ABC News
CBS
PR Newswire
Business Wire | BusinessWire
GlobeNewswire
Getty Images
Voice of America | VOA
Twitter
LinkedIn
YouTube
Google News
Newsweek
Al-Monitor
# FR media
Agence France-Presse | AFP
Le Monde
France 24
RFI
The Africa Report
Jeune Afrique
# DE media
Deutsche Welle | DW
Handelsblatt
dpa
# QA media
Al Jazeera
Qatar News Agency | QNA
The Peninsula~
Gulf Times
# AE media
WAM | Emirates News Agency
Gulf News
Khaleej Times
The National~
Arabian Business
Zawya | ZAWYA
MEED
# SA media
Saudi Press Agency | SPA~
Arab News
Asharq Al-Awsat
Al Arabiya
Saudi Gazette
Argaam
# EG media
MENA~
Ahram Online | Al-Ahram
Daily News Egypt
Egypt Today
Enterprise~
Asharq Business
# TR media
Anadolu Agency | Anadolu
Daily Sabah
Hürriyet | Hurriyet Daily News
TRT World
# RU media
TASS
Sputnik
Interfax
RIA Novosti
Kommersant
Vedomosti
# IN media
PTI~ | Press Trust of India
ANI~
IANS
The Hindu
Times of India
Economic Times
Business Standard
Mint~
Hindustan Times
Indian Express
NDTV
Business Line
Moneycontrol
Mercom
# BD media
The Daily Star
The Business Standard | TBS
BSS | Bangladesh Sangbad Sangstha
Dhaka Tribune
Prothom Alo
bdnews24
New Age
Financial Express
# LK media
Daily Mirror
Daily FT
EconomyNext
Ada Derana
# AZ media
Trend News Agency | Trend~
Report.az
Azertac | AZERTAC
# KZ media
Kazinform | KAZINFORM
Astana Times
# UZ media
UzA
Kun.uz
Gazeta.uz
Uzdaily
# KG media
24.kg
AKIpress
# VN media
Vietnam News Agency | VNA | VNS
VnExpress
VietnamPlus
Vietnam Investment Review
Tuoi Tre
# ID media
Antara
Jakarta Post
Kompas
Tempo~
# MY media
Bernama
The Star~
The Edge | The Edge Malaysia
New Straits Times
# TH media
Bangkok Post
The Nation Thailand
# SG media
Straits Times
Business Times
Channel NewsAsia | CNA
# PH media
Philippine News Agency | PNA
Inquirer
Rappler
BusinessWorld
# JP media
Nikkei | Nikkei Asia
Kyodo | Kyodo News
NHK
Japan Times
Jiji Press
# KR media
Yonhap
Korea Herald
Korea Times
Business Korea
# KE media
Daily Nation
The Star Kenya
The EastAfrican | The East African
Business Daily
Standard Media
# NG media
ThisDay
Punch~
Vanguard~
BusinessDay
TheCable
News Agency of Nigeria | NAN
Premium Times
Nairametrics
# GH media
Ghana News Agency | GNA
GhanaWeb
Graphic Online
# ZA media
Business Day
News24
Engineering News
Mail & Guardian
Daily Maverick
Disrupt Africa
# ZW media
The Herald
NewsDay
Zim Now
# TZ media
Daily News
The Citizen
# UG media
New Vision
Daily Monitor
# RW media
The New Times
# ET media
Addis Fortune
Fana
Ethiopian News Agency | ENA
The Reporter
# PL media
PAP
TVP World
The First News
# HU media
MTI
# RS media
Tanjug
bne IntelliNews
# AU media
ABC~
Australian Financial Review | AFR
The Australian~
Sydney Morning Herald
# ES media
EFE
El País | El Pais
# IT media
ANSA
# CH media
Swissinfo
# IL media
Jerusalem Post
Globes
Times of Israel
# IR media
IRNA
Tasnim
Fars News
Press TV
Tehran Times
# AF media
TOLOnews
Ariana News
# LB media
The Daily Star Lebanon
# JO media
Petra~
# KW media
KUNA
# OM media
Oman News Agency | ONA
Muscat Daily
Times of Oman
# BH media
Bahrain News Agency | BNA
# BR media
Folha
Valor Econômico
# CA media
Globe and Mail
# -- media
Facebook
Instagram
Telegram
WhatsApp
`
