/**
 * Companies of mainland China, Hong Kong, Macau and Taiwan that invest abroad or make news doing so.
 * A row is `Name | other form | other form`; `# XX` sets the home country (ISO 3166-1 alpha-2) of the rows below it;
 * `~` after a form marks one that is also an ordinary word, a place or a person's name. Legal endings (Co., Ltd, Group …)
 * are left out: the look-up takes them in by itself.
 * Source: written for Leadwire from general knowledge. Licence: the project's own.
 */
export const companiesOfChina = `
# CN
Huawei | Huawei Technologies | Huawei Digital Power | Huawei Cloud
ZTE | ZTE Corporation | Zhongxing Telecommunication
China Mobile | China Mobile International | Zong~ | CMPak
China Telecom
China Unicom
China Tower
FiberHome | Fiberhome Telecommunication
Hengtong | Hengtong Optic-Electric
ZTT | Zhongtian Technology
YOFC | Yangtze Optical Fibre and Cable
HMN Tech | HMN Technologies
Alibaba | Alibaba Cloud | AliExpress
Ant Group | Ant Financial | Alipay | Ant International
Tencent | Tencent Cloud | WeChat Pay
Baidu
JD.com | Jingdong | JD Logistics
ByteDance | TikTok
Meituan | Keeta
Didi | Didi Chuxing | Didi Global
Pinduoduo | PDD Holdings | Temu
Shein
Kuaishou
NetEase
Xiaomi
Oppo
Vivo~
Realme
Honor~
OnePlus
Transsion | Transsion Holdings | Tecno | Tecno Mobile | Infinix | Itel
TCL | TCL Electronics
Hisense
Haier | Haier Smart Home
Midea | Midea Group
Gree | Gree Electric
Changhong | Sichuan Changhong
Skyworth
Konka
Galanz
Lenovo
BOE | BOE Technology
Joyoung
Ecovacs
Roborock
DJI
Hikvision
Dahua | Dahua Technology
iFlytek
SenseTime
Megvii
Inspur
Sugon
Luxshare | Luxshare Precision
Goertek
Lens Technology
AAC Technologies
Sunny Optical
SMIC | Semiconductor Manufacturing International
YMTC | Yangtze Memory
CXMT | ChangXin Memory
Will Semiconductor
JCET
Tongfu Microelectronics
Wingtech | Nexperia
Huaqin
Longcheer
WUS Printed Circuit
Shennan Circuits
Dongshan Precision
Victory Giant
Avary
State Grid | State Grid Corporation of China | SGCC | State Grid International Development
China Southern Power Grid | CSG | China Southern Grid
China Three Gorges | CTG | China Three Gorges Corporation | Three Gorges Group | China Three Gorges South Asia
PowerChina | Power Construction Corporation of China
Sinohydro
Energy China | China Energy Engineering Corporation | CEEC | China Energy Engineering
Gezhouba | China Gezhouba | CGGC | China Gezhouba Group
China Huaneng | Huaneng | Huaneng Shandong Ruyi
China Datang | Datang
China Huadian | Huadian
SPIC | State Power Investment Corporation | State Power Investment
China Energy Investment | CHN Energy | China Energy Group | Shenhua | China Shenhua
Shanghai Electric
Shanghai Electric Power
Dongfang Electric | DEC International
Harbin Electric
CGN | China General Nuclear | CGN Power
CNNC | China National Nuclear Corporation | China National Nuclear
CNEEC | China National Electric Engineering
CMEC | China Machinery Engineering Corporation | China Machinery Engineering
Sinomach | China National Machinery Industry Corporation
CMC Engineering | China National Machinery Import and Export
China National Technical Import and Export | CNTIC
SEPCO | SEPCOIII | SEPCO1
NORINCO | China North Industries
Zhenhua Oil
AVIC | Aviation Industry Corporation of China | AVIC International
COMAC | Commercial Aircraft Corporation of China
CASC
CASIC
CETC | China Electronics Technology Group
CEC~ | China Electronics Corporation
CSSC | China State Shipbuilding Corporation
Genertec | China General Technology
Poly Group | China Poly | Poly Technologies
CATIC
China Great Wall Industry
CNPC | China National Petroleum Corporation | PetroChina | China National Petroleum
Sinopec | China Petroleum & Chemical | China Petrochemical Corporation | Sinopec Engineering
CNOOC | China National Offshore Oil Corporation | China National Offshore Oil
Sinochem | Sinochem Holdings | ChemChina | China National Chemical Corporation
Yanchang Petroleum
ENN | ENN Energy
Rongsheng Petrochemical
Hengli | Hengli Petrochemical
Hengyi | Hengyi Petrochemical | Hengyi Industries
Tongkun
Xinfengming
Shenghong
Wanhua | Wanhua Chemical
Jereh
Kerui
Anton Oilfield
Hilong
Zhongman Petroleum | ZPEC
Geo-Jade
Guanghui Energy
China National Chemical Engineering | CNCEC
China Tianchen | TCC
Wuhuan Engineering
Hualu Engineering
Chengda Engineering
Satellite Chemical
LB Group | Lomon Billions
Sailun | Sailun Group
Linglong | Linglong Tire | Shandong Linglong
Zhongce Rubber | ZC Rubber
Triangle Tyre
Double Star
Guizhou Tire | Guizhou Tyre
Doublecoin
Prinx Chengshan
Sentury Tire | Sentury
Giti
General Science Technology
Jinyu Tire
Haohua Tire
Chaoyang Langma | Chaoyang Langma Tyre | Long March Tyre
BYD | BYD Auto | BYD Company
SAIC | SAIC Motor | MG Motor | SAIC-GM-Wuling | Wuling
Geely | Geely Auto | Zhejiang Geely | Geely Global | Zeekr | Lynk & Co
Great Wall Motor | GWM | Great Wall Motors | Haval
Chery | Chery Automobile | Omoda | Jaecoo | Exeed
Changan | Changan Automobile | Deepal
GAC | GAC Group | GAC Aion | Guangzhou Automobile
Dongfeng | Dongfeng Motor
FAW | First Automobile Works | Hongqi
BAIC | Beijing Automotive
JAC | JAC Motors | Jianghuai
Foton | Foton Motor
Yutong | Zhengzhou Yutong | Yutong Bus
King Long
Higer
Zhongtong | Zhong Tong Bus
Golden Dragon
Sinotruk | China National Heavy Duty Truck
Shacman | Shaanxi Automobile
Dayun
Jiangling Motors | JMC
NIO
XPeng
Li Auto
Leapmotor
Neta | Hozon | Hozon Auto
Seres | DFSK
Dongfeng Sokon
Skywell
Zotye
Lifan
Loncin
Zongshen
Haojue
Yadea
Aima | AIMA Technology
Sunra
Tailg
Niu Technologies
Weichai | Weichai Power
CRRC | CRRC Corporation
Wanxiang
Ningbo Joyson | Joyson
Fuyao | Fuyao Glass
Minth
Tuopu
Ningbo Xusheng
Sanhua
Wencan
Bethel Automotive
Yanfeng
Citic Dicastal
Lingyun
Zhejiang Shuanghuan
CATL | Contemporary Amperex | Contemporary Amperex Technology
Gotion | Gotion High-Tech | Guoxuan
EVE Energy
CALB
SVOLT
Sunwoda
Farasis
REPT | REPT Battero
Envision | Envision Energy | Envision AESC
AESC~
Hithium
BAK Battery
Lishen
BTR | BTR New Material
Shanshan | Shanghai Shanshan
Putailai
Senior Technology
Yunnan Energy New Material | SEMCORP
Capchem | Shenzhen Capchem
Tinci | Guangzhou Tinci
Huayou Cobalt | Zhejiang Huayou Cobalt | Huayou
GEM Co | GEM Co Ltd
CNGR | CNGR Advanced Material
Ronbay | Ningbo Ronbay
Brunp
Easpring
Lopal | Changzhou Lopal | Lopal Tech
Dynanonic
Hunan Yuneng
Gotion Power Morocco
Canmax | Canmax Technologies
Phylion
Narada
Tianneng
Chaowei | Chilwee
Camel Group
Leoch
Pylontech
Desay
Sungrow | Sungrow Power
Growatt
GoodWe
Deye
Sineng
Kehua
Ginlong | Solis
Sofar | SofarSolar
Kstar
TBEA | Tebian Electric
XJ Group
NARI
Pinggao | Pinggao Electric
China XD
Chint
Astronergy
Delixi
Nader~
Wasion
Hexing | Hexing Electrical
Holley Technology
Sanxing | Ningbo Sanxing
Star Charge
TELD
Hopewind
LONGi | LONGi Green Energy
JinkoSolar | Jinko
Trina | Trina Solar
JA Solar
Tongwei
GCL | GCL Technology | GCL-Poly | GCL System
Daqo | Daqo New Energy
Xinte
TCL Zhonghuan | Zhonghuan
Risen | Risen Energy
Aiko~ | Aiko Solar
Eging
Talesun
Boway | Boviet
Hounen | Hounen Solar
Runergy
Seraphim
Jetion
Akcome
DAS Solar
Huasun
Drinda | Jietai
Sunpure
Elite Solar | ET Solar
Xinyi Solar | Xinyi Glass | Xinyi
Flat Glass
Arctech
Zhongli
Zonergy
Sinotec Solar | Sinotec
Goldwind | Xinjiang Goldwind
Mingyang | MingYang Smart Energy
Sany Renewable
Windey
CSSC Haizhuang
Dajin
Titan Wind
Sinoma Science
United Energy Pakistan
Tsingshan | Tsingshan Holding | Dinson | Dinson Iron and Steel
Baowu | China Baowu | Baosteel
HBIS | Hebei Iron and Steel
Ansteel
Shougang
Jianlong | Jianlong Steel
Delong | Delong Steel
Shagang | Jiangsu Shagang
Jinnan Steel
Hesteel
Wenan Steel | Alliance Steel
Liugong
Zijin | Zijin Mining
CMOC | China Molybdenum
China Minmetals | Minmetals | MMG Limited
MCC~ | Metallurgical Corporation of China | China Metallurgical
MCC Tongsin
Saindak Metals
Jiangxi Copper
Tongling Nonferrous
Zhongjin Lingnan
Chinalco | Aluminum Corporation of China | Chalco
Hongqiao | China Hongqiao | Weiqiao
Xinfa
Nanshan Aluminium | Nanshan
Jinchuan | Jinchuan Group
CNMC | China Nonferrous Metal Mining | China Nonferrous
Ganfeng | Ganfeng Lithium
Tianqi | Tianqi Lithium
Sinomine | Sinomine Resource
Chengxin Lithium | Chengxin
Yahua | Sichuan Yahua
Zangge
Shengxin Lithium
Youngy
Zhejiang Xinlongtai
Hainan Mining
Shandong Gold
Zhaojin
China Gold | China National Gold
Chifeng | Chifeng Gold
Lygend | Lygend Resources
Hanrui Cobalt
Wanbao Mining | Wanbao
Huaxin Cement | Huaxin
Conch | Anhui Conch | Conch Cement
CNBM | China National Building Material
Sinoma | Sinoma International | CBMI
West China Cement
Hongshi | Hongshi Cement
Jidong
Kibing
CSG Holding
Keda | Keda Industrial
Sunda | Sunda International | Twyford
Wang Kang Ceramics | Wangkang
Avic Coking
Aluminium Corporation
Jiuquan Iron and Steel | JISCO
Guangxi Shenglong
Xiamen Tungsten
China Northern Rare Earth
Shenghe Resources
Chihong
Yunnan Tin
Xiangguang
Dongying Fangyuan
Sany | Sany Heavy
XCMG
Zoomlion
Lovol | Weichai Lovol
YTO~ | First Tractor
Lonking
Shantui
Hangcha
Jingjin
Sinoboom
Shaanxi Blower
CSCEC | China State Construction | China State Construction Engineering
CRCC | China Railway Construction | China Railway Construction Corporation
CREC | China Railway Group | China Railway Engineering
CCCC | China Communications Construction | China Communication Construction
China Harbour | China Harbour Engineering | CHEC
CRBC | China Road and Bridge
CCECC | China Civil Engineering Construction
CITIC | CITIC Group | CITIC Construction
China Railway Eryuan | CREEC | China Railway Eryuan Engineering
China Railway Tunnel | CRTG
China Railway Signal & Communication | CRSC
CICO
CGCOC
CNQC | China National Qingdao Construction
Wietc
Yantai International
Zhongding
China Geo-Engineering
CWE | China International Water & Electric | China Water & Electric
Shandong Hi-Speed
Sichuan Road and Bridge
Zhejiang Communications
China Jiangsu International
Zhongmei | ZMEC
JSTI
Shanghai Construction
Beijing Construction Engineering | BCEG
BUCG | Beijing Urban Construction
Hebei Construction
Xinjiang Beixin | Beixin Road and Bridge
China Overseas Ports Holding | COPHC | China Overseas Port Holding
COSCO | COSCO Shipping | China COSCO Shipping
China Merchants | China Merchants Port | China Merchants Group | CMPort | CMHI
Sinotrans
Qingdao Port | Shandong Port
Shanghai International Port | SIPG
Guangxi Beibu Gulf Port
SF Express | SF Holding
Cainiao
J&T Express
YTO Express
ZTO | ZTO Express
Best Inc
HNA | HNA Group
Air China
China Eastern
China Southern Airlines
Hainan Airlines
Sichuan Airlines
Fosun | Fosun International | Fosun Pharma
Wanda~ | Dalian Wanda
Country Garden
Greenland~ | Greenland Holdings
Vanke
Evergrande
Poly Real Estate
China Fortune Land | CFLD
China Resources | CR Power | China Resources Power
China Jinmao
Shimao
Jin Jiang | Jin Jiang International | Louvre Hotels
Huazhu | H World
CITIC Metal
TEDA | TEDA Egypt | Tianjin TEDA
China Investment Corporation | CIC~
Silk Road Fund
China Development Bank | CDB
China Exim | Exim Bank of China | China Exim Bank | Export-Import Bank of China
CAD Fund | China-Africa Development Fund
SAFE Investment
ICBC | Industrial and Commercial Bank of China
Bank of China
China Construction Bank | CCB
Agricultural Bank of China
Bank of Communications
China Citic Bank
Sinosure | China Export & Credit Insurance
UnionPay | China UnionPay
Ping An
China Life
China Re
Hillhouse
Hony Capital
Sino-Ocean
Sequoia China~ | HongShan
Legend Holdings
China Everbright | Everbright
China Cinda
China Reform Holdings
Guoxin
Beijing Enterprises | Beijing Enterprises Water
China Everbright International
Sino Green
Canvest
CECEP
China Tianying
Sanfeng | Chongqing Sanfeng
Grandblue
Kangheng | SUS Environment | Shanghai SUS Environment
China Western Power Industrial
Wuhan Iron
Zhejiang Jinko Energy
Dynagreen
BCEG Environment
Challenge Fashion | Challenge Group | Challenge Textile | Challenge Apparel
Ruyi | Shandong Ruyi | Ruyi Masood
Shenzhou International | Shenzhou
Texhong
Huafu | Huafu Fashion
Bros Eastern
Jiangsu Sunshine | Sunshine Group
Lu Thai
Youngor
Weiqiao Textile
Lihua | Xinjiang Lihua
Jack Sewing
Anta
Li-Ning
Huajian | Huajian Group
Jiangsu Lianfa
Demeter Textile
Best Pacific
Toread
Zhejiang Jasan | Jasan
Jiangsu Hongdou | Hongdou
Sihanoukville SEZ
Wuxi Jinmao
New Hope | New Hope Liuhe
COFCO
Bright Food
Yili
Mengniu
WH Group | Shuanghui | Smithfield
Tongwei Feed
Haid | Guangdong Haid
Fufeng | Fufeng Group
Angel Yeast
Meihua
COFCO Biochemical
Beidahuang
Chongqing Grain
Hopefull | Hopefull Grain
Muyuan
Wens
Tianye
Chalkis
Nongfu Spring
Wahaha
Tsingtao
China Resources Beer
Moutai
Mixue
Luckin | Luckin Coffee
Haidilao
Miniso
Yuan Longping High-Tech | Longping High-Tech
Sinopharm
Sinovac
CanSino
Shanghai Pharma
Humanwell
Fosun Kite
Mindray
BGI | BGI Genomics
WuXi AppTec | WuXi Biologics | WuXi
Hengrui
CSPC
Zhifei
Jiuzhou
Yuwell
Lepu
Walvax
Innovent
BeiGene
Guangzhou Baiyunshan
Tasly
Tong Ren Tang
CNBG | China National Biotec
StarTimes
Perfect World
miHoYo
Lilly Asia
Bridge Data Centres | Bridge Data Centers | Chindata
GDS | GDS Holdings | DayOne
VNET
Kingsoft Cloud
UCloud
Bitmain
Canaan~
MicroBT
Hunan Sunward | Sunward
Sinoway
Chengtong
China Textile Machinery
Kingfa
Jushi | China Jushi
Weixing
Zhongding Sealing
Shandong Chenming
Nine Dragons | Nine Dragons Paper
Sun Paper
Shanying
Vinda
Asia Symbol
C&S Paper
Hengan
Nine Dragons Pulp
Guangzhou Iron
Beijing Capital | Capital Environment
Zhejiang Fuchunjiang | Zhefu
Haitian | Haitian International
Suntront
Goldenmax
Shenzhen Energy
Beijing Energy | Beijing Energy International | Jingneng
Guangdong Energy
Zhejiang Energy
China Suntien
Universal Energy | UEC~
Orient Group
Henan International Cooperation | Chico
Taiyuan Iron | TISCO
China Kingho | Kingho
Xuzhou Zhongyu
CIMC
Zhenshi | Zhenshi Holding
China Aviation Lithium
Wolong | Wolong Electric
Ningbo Deye
Dahongying
Jiangsu Delong | Delong Nickel
Virtue Dragon | VDNI
Gunbuster
PT Indonesia Morowali | IMIP
Weda Bay Industrial | IWIP
Xiangyu | Xiamen Xiangyu
Xiamen C&D | C&D Inc
Xiamen ITG
Zhejiang Materials
Hangzhou Steam
Hongfa
Inovance
Estun
Siasun
Ninebot | Segway-Ninebot
Insta360
Anker
EcoFlow
Bluetti
Jackery
Hailiang | Zhejiang Hailiang
Jintian | Ningbo Jintian
Wanbang
Zhongfu
ENFI
NERIN
Hebei Zhongbo
TISCO Stainless
Bohai Steel
Sinosteel
Kaishan | KS Orka
Zhejiang Kaishan
Hunan Gold
Eging PV
Golden Concord
UTStarcom
Sunac
Suning | Suning Holdings
WeRide
Pony.ai
Geek+
Horizon Robotics
DeepSeek
Moonshot AI
Zhipu
Unitree
EHang
AutoFlight
XAG
Autel
CloudWalk
Cambricon
Hesai
RoboSense
# HK
CK Hutchison | CK Hutchison Holdings | Hutchison | Hutchison Port Holdings
Hutchison Ports | HPH
CK Infrastructure | CKI
CK Asset | Cheung Kong
Li & Fung
Swire | Swire Pacific
Jardine Matheson | Jardine
CLP | CLP Group | CLP Holdings
HK Electric
Power Assets
PCCW | HKT
Noble Group
AIA | AIA Group
Cathay Pacific
New World Development
Sun Hung Kai
Henderson Land
MTR Corporation | MTR
Crystal International
Esquel
TAL Apparel
Epic Group
Techtronic | Techtronic Industries | TTI
Johnson Electric
VTech
Lee & Man | Lee & Man Paper
Lai Sun
Shangri-La | Shangri-La Asia | Shangri-La Group
Langham
Rosewood Hotel | Rosewood Hotels
Mandarin Oriental
Peninsula Hotels
Melco | Melco Resorts
Galaxy Entertainment | Kerry Logistics
Kerry Properties
OOCL | Orient Overseas
Pacific Basin
Asia Satellite | AsiaSat
United Energy | United Energy Group
VPower
Hong Kong and China Gas | Towngas
China Gas
Vitasoy
Lee Kum Kee
DFI Retail | Dairy Farm
Bank of East Asia
Hang Seng
Chow Tai Fook | CTF Services | Chow Tai Fook Enterprises
Far East Consortium
Regal Hotels
First Pacific
Nan Fung
Gaw Capital
ESR | ESR Group | ESR Cayman
BEA~
Animoca | Animoca Brands
Lalamove
WeLab
OKX
Bossini
HNA Infrastructure
Goldlion
SUNeVision
Hopewell | Hopewell Holdings
CITIC Pacific
China Light and Power
# MO
SJM | SJM Holdings
# TW
TSMC | Taiwan Semiconductor | Taiwan Semiconductor Manufacturing
Foxconn | Hon Hai | Hon Hai Precision | Foxconn Technology
Pegatron
Wistron
Quanta | Quanta Computer
Compal
Inventec
Acer
Asus
MediaTek
UMC | United Microelectronics
ASE | ASE Technology
Delta Electronics
GlobalWafers
Formosa Plastics | Formosa Ha Tinh
Nan Ya Plastics
Pou Chen | Pou Chen Group
Yue Yuen
Feng Tay
Eclat | Eclat Textile
Makalot
Far Eastern New Century
Uni-President
Evergreen | Evergreen Marine~
Yang Ming
EVA Air
China Steel
Gogoro
Cheng Shin | Maxxis
Giant Manufacturing
Merida~
Taiwan Cement
Asia Cement
Chunghwa Telecom
Fubon | Fubon Financial
Cathay Financial
CTBC
E.Sun
Tong Hsing | Tong Hsing Electronics
Kinpo | New Kinpo
Acbel | Acbel Polytech
Lite-On
Qisda
AUO | AU Optronics
Innolux
Largan
Yageo
Unimicron
Zhen Ding
Powerchip | PSMC
Vanguard International Semiconductor
Winbond
Nanya Technology
Win Semiconductors
Accton
Wiwynn
Gigabyte
Micro-Star | MSI
Catcher~
Kenda
Nan Kang
Tatung
TECO | TECO Electric
Walsin
Ruentex
Tainan Spinning
Nien Hsing
Great Giant Fibre
Kymco
Sanyang
Yulon
Luxgen
CPC Corporation | CPC~
Taipower
`
