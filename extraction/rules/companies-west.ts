/**
 * Companies of Europe, Russia, the Americas and Oceania, in the form that `companies-china.ts` explains.
 * Source: written for Leadwire from general knowledge. Licence: the project's own.
 */
export const companiesOfTheWest = `
# GB
BP | British Petroleum
Shell~ | Royal Dutch Shell | Shell plc | Shell Petroleum
Unilever
GSK | GlaxoSmithKline | Haleon
AstraZeneca
HSBC
Standard Chartered | StanChart
Barclays
Lloyds | Lloyds Banking
NatWest
Prudential | Prudential plc
Aviva
Legal & General
Vodafone | Vodafone Group
BT Group
Rolls-Royce | Rolls-Royce SMR
BAE Systems | BAE
JCB
Bentley
McLaren
Aston Martin
Dyson
ARM Holdings
Diageo
AB Foods | Associated British Foods | Primark
Tate & Lyle
British American Tobacco | BAT~
Imperial Brands
Reckitt | Reckitt Benckiser
Tesco
Sainsbury's
Marks & Spencer | M&S
Next plc
JD Sports
Burberry
Anglo American | De Beers
Rio Tinto
Antofagasta
Endeavour Mining
Centamin
Petrofac
Wood Group | Wood plc
Harbour Energy
Tullow | Tullow Oil
Cairn | Capricorn Energy
Premier Oil
Energean
SDX Energy
Savannah Energy
Lightsource | Lightsource bp
SSE
Octopus Energy | Octopus
National Grid~
Centrica
Drax
Xlinks
Gridworks
Oakridge Energy
Oracle Power
Atlas Mara
Ashmore
CVC | CVC Capital
Intermediate Capital
Helios Towers | Helios
Vivo Energy
Airtel Africa plc
Liquid~
Bboxx
Azuri
Aggreko
Intertek
G4S
Serco
Balfour Beatty
Mott MacDonald
Arup
Atkins | AtkinsRéalis
Mace
Foster + Partners
Goodman UK
IHG | InterContinental | InterContinental Hotels | InterContinental Hotels Group
Whitbread
easyJet
British Airways | IAG
Virgin Atlantic | Virgin Group
Revolut
Wise plc
Checkout.com
Monzo
Global Switch
Pulsant
Colt | Colt Data Centre
DeepMind
Graphcore
Johnson Matthey
Croda
Ineos
Synthomer
Smith & Nephew
ConvaTec
Oxford Nanopore
Britishvolt
Ceres Power
ITM Power
Arrival~
Tevva
Switch Mobility
Alexander Dennis
Wrightbus
Inchcape
De La Rue
Pearson~
Informa
RELX
ERM~
Crown Agents
Adam Smith International
DLA Piper
Deloitte
PwC | PricewaterhouseCoopers
EY~ | Ernst & Young
KPMG
Gemfields
Kropz
Cornish Lithium
Pensana
Rainbow Rare Earths
Horizonte
Premier African Minerals
Kodal Minerals
Atlantic Lithium
Frontera Resources
Weatherly
Hummingbird Resources
Shanta Gold
Vast Resources
Ferrexpo
Kazera
CDC
TheCityUK
Coats | Coats Group
Clarks
Superdry
Boohoo
ASOS
Hill & Smith
Spirax
Weir | Weir Group
Rotork
Melrose | GKN
Meggitt
Cobham
Babcock
QinetiQ
OneWeb | Eutelsat OneWeb
Inmarsat
CityFibre
Virgin Media
TalkTalk
BGC
Currys
Kingfisher~ | B&Q
Hammerson
British Land
Land Securities | Landsec
Segro
Canary Wharf Group
St James's Place
Schroders
M&G | M&G Investments
Man Group~
Apax
Permira
3i | 3i Group
Bridgepoint
Coventry University
University of Surrey
Queen's University Belfast
University of Birmingham | Birmingham University
Lancaster University
Heriot-Watt | Heriot-Watt University
Middlesex University
University of Nottingham | Nottingham University
Oxford University
Cambridge University
Imperial College
Harrow~
Brighton College
Nord Anglia
Cognita
Knight Frank
Savills
CMS~
# IE
Ryanair
CRH
Kerry~ | Kerry Group
Kingspan
Smurfit | Smurfit Kappa | Smurfit Westrock
Medtronic
Accenture
AerCap
Avolon
Mainstream Renewable | Mainstream Renewable Power
Trane
Johnson Controls
Ornua
Glanbia
Jazz Pharmaceuticals
Eaton
# FR
TotalEnergies | Total~ | Total SA | Total Eren
EDF | Électricité de France | EDF Renewables
Engie
Orange~ | Orange SA | Orange Group | Orange Middle East
Airbus | Airbus Helicopters
Safran
Thales
Dassault | Dassault Aviation | Dassault Systèmes
Naval Group
Renault | Renault Group | Dacia | Alpine~
PSA Peugeot | Peugeot | PSA Group
Michelin
Valeo
Forvia | Faurecia
OPmobility | Plastic Omnium
Alstom
CMA CGM | CEVA Logistics
Bolloré | Bolloré Africa Logistics
Africa Global Logistics | AGL
Veolia
Saint-Gobain
Schneider Electric | Schneider~
Legrand
Nexans
Vinci | Vinci Airports
Bouygues
Eiffage
Colas
Groupe ADP | Paris Airports | Aéroports de Paris | ADP~
Egis
Systra
Keolis
RATP | RATP Dev
SNCF
Meridiam
Ardian
Eurazeo
Antin
AXA
BNP Paribas
Société Générale | SocGen
Crédit Agricole
Natixis
Sanofi
Servier
Ipsen
Pierre Fabre
bioMérieux
Virbac
Ceva Santé | Ceva
L'Oréal
LVMH
Kering
Hermès
Danone
Lactalis
Bel Group | Fromageries Bel
Savencia
Pernod Ricard
Castel~ | Groupe Castel | Castel Group
Louis Dreyfus | Louis Dreyfus Company | LDC~
Avril
Limagrain
Roquette
Tereos
Lesaffre
Carrefour
Auchan
Casino~ | Groupe Casino
Decathlon
Leroy Merlin | Adeo
Accor | AccorHotels | Sofitel | Novotel
Air France | Air France-KLM | Transavia
Air Liquide
Arkema
Imerys
Eramet
Vicat
Lafarge
Technip | Technip Energies | TechnipFMC
Maurel & Prom
Perenco
Voltalia
Neoen
Akuo
Qair
GreenYellow
InVivo
Capgemini
Atos
Sopra Steria
OVH | OVHcloud
Iliad | Free~
Eutelsat
Worldline
Ingenico
Teleperformance
Webhelp
Publicis
Havas
Vivendi | Canal+
Ubisoft
Mistral | Mistral AI
Verkor
Automotive Cells Company
Blue Solutions
Forsee Power
McPhyl~ | McPhy
Lhyfe
HDF Energy
Orano | Areva
Framatome
Sodexo
Elior
Essilor | EssilorLuxottica
Soitec
Vallourec
Constellium
Gerflor
JCDecaux
Soufflet | Groupe Soufflet
Somdiaa
Geocoton
CFAO
Bureau Veritas
Alcatel | Alcatel Submarine Networks
# DE
Siemens | Siemens Energy | Siemens Healthineers | Siemens Mobility
BMW
Volkswagen | VW | Audi | Volkswagen Group | Porsche | PowerCo | Škoda
Mercedes-Benz | Mercedes | Daimler | Daimler Truck
MAN Truck | Traton
Bosch | Robert Bosch | BSH
Continental~ | Continental AG
ZF | ZF Friedrichshafen
Schaeffler | Vitesco
Mahle
Hella
Leoni
Dräxlmaier | Draexlmaier
Kromberg & Schubert
Webasto
Brose
Knorr-Bremse
Thyssenkrupp | thyssenkrupp nucera
Salzgitter~
Aurubis
BASF
Bayer
Covestro
Evonik
Lanxess
Henkel
Merck KGaA
Boehringer | Boehringer Ingelheim
Fresenius
BioNTech
CureVac
Stada
B. Braun
Dräger
SAP
Infineon
Deutsche Telekom | T-Systems
Deutsche Bank
Commerzbank
Allianz
Munich Re
Deutsche Post | DHL | DHL Group | Deutsche Post DHL
Hapag-Lloyd
Lufthansa | Lufthansa Technik
Fraport
HHLA
Deutsche Bahn | DB Schenker
Rhenus
Kuehne~
Dachser
E.ON
RWE | RWE Renewables
Uniper
EnBW
Wintershall | Wintershall Dea
Linde | Linde Engineering
MAN Energy Solutions | Everllence
Enercon
Nordex
SMA Solar
Sonnen
ABO Wind | ABO Energy
PNE
juwi
Sunfire
Conjuncta
H2 Global
Svevind
Adidas
Puma~
Hugo Boss
Metro AG | Metro Cash & Carry | METRO~
Lidl | Schwarz Group
Aldi
Rewe
Otto Group
Zalando
Delivery Hero
HelloFresh
Knauf
Heidelberg Materials | HeidelbergCement
Wacker | Wacker Chemie
Züblin
Hochtief
Bilfinger
Herrenknecht
Claas
Fendt
GEA | GEA Group
Krones
KHD
Polysius
Trützschler
Voith
Festo
Trumpf
Jungheinrich
Kion
Miele
Zeiss
Leica
Osram
Rheinmetall
Krauss-Maffei | KNDS
Hensoldt
TUI
Steigenberger | Deutsche Hospitality
Haribo
Dr. Oetker | Oetker
Südzucker
Baywa
Müller~
K+S
Fichtner
Lahmeyer
GAUFF
DAL Deutsche
Volocopter
Lilium
Isar Aerospace
Sono
TeamViewer
Flixbus | Flix
N26
Trade Republic
Enpal
Varta
Customcells
AMG Lithium
Vulcan Energy
Freudenberg
Playmobil
Ravensburger
CWS
Vaillant
Viessmann
Stihl
Kärcher
Hapag
Hamburg Port Consulting
Duisport
Thalia
Bertelsmann
# CH
Nestlé
Novartis | Sandoz
Roche~
ABB
Glencore
Holcim | LafargeHolcim
Sika
Lonza
Givaudan
Firmenich | dsm-firmenich
Syngenta
Clariant
Ems-Chemie
Schindler
Sulzer
Oerlikon | Saurer
Rieter
Bühler
Georg Fischer
Stadler | Stadler Rail
MSC | Mediterranean Shipping Company | MSC Cruises | Terminal Investment Limited
Kuehne+Nagel | Kühne + Nagel
Swissport
Gategroup
Mercuria
Gunvor
Vitol
Cotecna
SGS
UBS | Credit Suisse
Swiss Re
Zurich Insurance
Julius Baer
Partners Group
BlueOrchard
responsAbility
Symbiotics
Barry Callebaut
Lindt
Swatch
Richemont
Logitech
TE Connectivity
STMicroelectronics
Smartenergy
Axpo
Alpiq
Meyer Burger
Liebherr
Landis+Gyr
Straumann
Dufry | Avolta
Kempinski
Aga Khan Fund | Aga Khan Fund for Economic Development | AKFED
Mövenpick
Climeworks
Energy Vault
Habib Bank AG Zurich
IXM
Addax | Oryx Energy
Philip Morris International
Tetra Pak
Nyrstar
SOCAR Trading SA
Xstrata
Nord Stream
EuroChem
# NL
Philips
ASML
NXP | NXP Semiconductors
Heineken
FrieslandCampina | Engro Foods Holding~ | FrieslandCampina Engro
VEON | VimpelCom | Beeline | JazzCash
Stellantis | Fiat Chrysler | FCA~ | Opel | Citroën | Jeep | Chrysler
ING | ING Group
Rabobank
ABN AMRO
APG | APG Asset Management
PGGM
KPN
KLM
Vopak | Royal Vopak
Boskalis
Van Oord
Fugro
SBM Offshore
Damen | Damen Shipyards
APM~
Ahold Delhaize
Signify
Akzo Nobel
DSM
Corbion
Adyen
Booking.com | Booking Holdings~
Just Eat Takeaway
TomTom
Arcadis
Royal HaskoningDHV
Port of Rotterdam
Randstad
Wolters Kluwer
Rijk Zwaan
East-West Seed
Koppert
Royal IHC
Nutreco | Skretting
De Heus
Cosun
Avebe
Perfetti Van Melle
SPAR International
CNH | CNH Industrial
Iveco
Exor~
Photon Energy
Lightyear
Ebusco
VDL | VDL Groep
TKH
Interface~
HAL Trust
SHV | SHV Energy
Trafigura BV
QIAGEN
Jumbo~
Spectral
Dutch Flower Group
# BE
AB InBev | Anheuser-Busch InBev | Anheuser-Busch
Solvay | Syensqo
UCB
Umicore
Bekaert
Barco
KBC
Colruyt
Besix
Jan De Nul
DEME | DEME Group | Hyport
Tractebel
John Cockerill
Puratos
Lotus Bakeries
Ontex
Agfa
Sibelco
Euronav | CMB | CMB.TECH | Cleanergy
Port of Antwerp | Port of Antwerp-Bruges
Siat | SIAT Group
Etex
Aliaxis
Azelis
Brussels Airlines
Picanol
Vandewiele
Texaf
Prayon
# LU
ArcelorMittal
SES~
Socfin
Millicom | Tigo
Ternium
Tenaris
RTL Group
Eurofins
Cargolux
Globant
Subsea 7
Ferrero
Aperam
B Medical Systems
# AT
OMV
Voestalpine
Andritz
Strabag
Red Bull
Borealis | Borouge~
Raiffeisen | Raiffeisen Bank International
Erste | Erste Group
Verbund
Wienerberger
Kapsch
Lenzing
AMAG
RHI Magnesita | RHI
Vamed
Doppelmayr
Frequentis
Porr
Palfinger
KTM
AT&S
Egger
Swarovski
ILF
Mondi | Mondi Group
A1 Telekom | A1~
Pöttinger
FACC
Mayr-Melnhof
Gebrüder Weiss
Plasser & Theurer
Agrana
Binderholz
Signa
Benteler
Vöslauer
ams Osram
Greiner
Rosenbauer
# IT
Eni | Eni Plenitude | Plenitude | Versalis | Enilive
Enel | Enel Green Power
Ferrari
Fiat
Leonardo~ | Leonardo SpA
Fincantieri
Saipem
Snam
Terna
Italgas
Edison~ | Edison SpA
A2A
Erg SpA
Maire Tecnimont | Maire | Tecnimont | NextChem
Danieli
Ansaldo | Ansaldo Energia
Webuild | Salini Impregilo | Salini
Pizzarotti
Rizzani de Eccher
Bonatti
Pirelli
Brembo
Piaggio
Ducati
Luxottica
Prada
Benetton | Edizione
Calzedonia
OVS
Miroglio
Barilla
Illy | illycaffè
Lavazza
Campari
Parmalat
Cremonini | Inalca
BF International | Bonifiche Ferraresi
Buzzi~ | Buzzi Unicem
Italcementi
Colacem
Mapei
Prysmian
Telecom Italia | TIM~ | Sparkle
Intesa Sanpaolo | Intesa
UniCredit
Generali
Mediobanca
UniCredit Bank
Ferrovie dello Stato | Ferrovie
Italferr
ITA Airways
Autogrill | Menarini~
Chiesi
Angelini~
Recordati
De'Longhi
Candy~
Indesit
Marelli | Magneti Marelli
Comer
Carraro
Landi Renzo
Italvolt
3Sun
Renexia
Building Energy
Tozzi | Tozzi Green
Sace~
Trevi
Sirti
Arvedi
Marcegaglia
Ariston
Elica
Esprinet
Bracco
Ferrari Trento
Grimaldi | Grimaldi Group
Costa Cruises
SEA Milan
Bialetti
Datalogic
Giorgio Armani | Armani
Dolce & Gabbana
Bulgari~
Segafredo | Massimo Zanetti
Stevanato
Fassa Bortolo
Coesia
IMA~
SACMI
Marazzi
Iris Ceramica
# ES
Iberdrola
Repsol
Naturgy
Endesa
Acciona
Cepsa | Moeve
Telefónica | Movistar
Cellnex
Santander~ | Banco Santander
BBVA
CaixaBank
Sabadell
Mapfre
Inditex | Zara
Mango~
Desigual
Ferrovial
ACS~ | ACS Group
Sacyr
OHLA | OHL
FCC~ | FCC Construcción
Abengoa
Abertis
Aena
Cosentino
Roca Group
Gestamp
Antolin | Grupo Antolin
CIE Automotive
Ficosa
SEAT~
Irizar
Construcciones y Auxiliar de Ferrocarriles
Talgo
Indra~
Amadeus
Técnicas Reunidas
Elecnor
Siemens Gamesa | Gamesa
Grenergy
Gransolar
Soltec
X-Elio
Cox~ | Cox Energy | Cox Group
Zelestra | Solarpack
Opdenergy
BlueFloat | BlueFloat Energy
Capital Energy
Grupo Fuertes
Ebro Foods | Ebro
Nueva Pescanova | Pescanova
Borges
Deoleo
Mercadona
El Corte Inglés
Dia~
Meliá | Meliá Hotels
Riu~ | RIU Hotels
Iberostar
Barceló
NH Hotels
Grifols
Almirall
Rovi | Hipra
Ercros
Acerinox
Tubacex
Celsa
EPTISA
Ineco
Typsa
Idom
Aqualia
Iberia~ | Iberia Airlines
Vueling
Globalia
Fluidra
Viscofan
Glovo
Cabify
Wallbox
Basquevolt
Power Electronics
Ingeteam
Hiperbaric
Tendam
Atlantica | Atlantica Yield
Vidrala
Puig
Tous
Applus
Prosegur
EiDF
Azucarera
Incarlopsa
Torrot
Silence~
# PT
Mota-Engil | Mota-Engil Africa
EDP | Energias de Portugal | EDP Renováveis | EDPR
Galp
Jerónimo Martins
Sonae
Teixeira Duarte
Navigator Company
Corticeira Amorim | Amorim
BCP~ | Millennium BCP
Caixa Geral de Depósitos | Caixa Geral
TAP~ | TAP Air Portugal
NOS~
REN~
Visabeira
Sumol+Compal
Cimpor
Secil
Simoldes
Pestana
Vila Galé
Hovione
Bial
EFACEC
Martifer
Casais
Conduril
Grupo Pestana
Altri
CUF~
Efapel
Feedzai
Lusiaves
Nabeiro | Delta Cafés
# GR
Mytilineos | Metlen
Public Power Corporation
Coca-Cola HBC
Titan Cement
Motor Oil Hellas
Hellenic Petroleum | Helleniq
OPAP
OTE
Alpha Bank
Piraeus Bank
Eurobank
Aegean | Aegean Airlines
Archirodon
GEK Terna | Terna Energy
Ellaktor
Viohalco | ElvalHalcor
Costamare
Jumbo Hellas
Angelicoussis
Copelouzos
Intralot
Intracom Telecom
Vitabiotics
Sunlight Group
Avax
Pharmathen
# DK
Maersk | A.P. Moller-Maersk | AP Moller
APM Terminals
A.P. Moller Capital
Vestas
Ørsted
Novo Nordisk | Novo Holdings
Carlsberg
Arla | Arla Foods
Danish Crown
Lego
Grundfos
Danfoss
FLSmidth | FLS~
Topsoe | Haldor Topsoe
Rockwool
Copenhagen Infrastructure Partners | CIP~
European Energy
Better Energy
DSV
DFDS
Novozymes | Novonesis
Lundbeck
Coloplast
Pandora~
Bestseller~
Ecco
Jysk
ISS~ | ISS A/S
Cowi
Ramboll
Niras
Everfuel
Copenhagen Atomics
VELUX
Chr. Hansen
Danpo
TORM
NKT
Demant
Saxo | Saxo Bank
Terma
Scan Global Logistics
Unifeeder
Nustay
# SE
Ericsson
Volvo | Volvo Cars | Volvo Group | AB Volvo
Scania
Polestar
IKEA | Ingka
H&M | Hennes & Mauritz
Electrolux
Atlas Copco
Epiroc
Sandvik
SKF
Alfa Laval
Vattenfall
Northvolt
H2 Green Steel | Stegra
SSAB
LKAB
Boliden
Lundin~ | Lundin Energy
SCA~
Essity
Tetra Laval | DeLaval
Spotify
Klarna
Telia
Tele2
Swedbank
SEB~
Handelsbanken
Nordea
EQT
Investor AB
Kinnevik
Skanska
NCC
Peab
SAAB
Assa Abloy
Hexagon~ | Hexagon AB
Autoliv
Veoneer
Husqvarna
Nibe
OX2
Einride
Oatly
Systemair
Trelleborg
Azelio
Eolus
Getinge
Elekta
Sobi
Securitas
Midsummer
Scandic
Stena | Stena Line
Betsson
Embracer
Evolution Gaming
Sinch
Truecaller
Volta Trucks
Candela
# NO
Equinor | Statoil
Scatec | Scatec Solar
Telenor | Telenor Group
Norsk Hydro | Hydro~
Yara | Yara International
Statkraft
Aker | Aker Solutions | Aker Horizons | Aker BP
DNO~ | DNO ASA
Orkla
Kongsberg
Jotun
Elkem
Freyr
Morrow Batteries
DNB
Storebrand
Mowi
SalMar
Lerøy
Wilhelmsen | Wallenius Wilhelmsen
Höegh | Höegh Autoliners
Golar~
Borr Drilling
Seadrill
Fred. Olsen
Multiconsult
Norconsult
NEL~ | Nel Hydrogen
Empower New Energy
Magnora
BW Energy
Norwegian Air
Schibsted
Tomra
Arctic Securities
SN Power
Vår Energi
Petoro
NBT
Cloudberry
Green Mountain
Panoro
# FI
Nokia | Nokia Siemens
Neste
Kone
Wärtsilä
Fortum
UPM
Stora Enso
Metso | Metso Outotec | Outotec
Valmet
Outokumpu
Konecranes
Cargotec | Kalmar~
Nokian Tyres
Fiskars
Valio
Fazer
Finnair
Elisa~
Kemira
Huhtamaki
Valmet Automotive
Kempower
Supercell
Rovio
Kesko
Terrafame
Keliber
ST1
Gasum
YIT
Caverion
Ponsse
Rapala
Wolt
ICEYE
Pöyry | AFRY~
Metsä | Metsa Group
# IS
Reykjavik Geothermal
Marel
Alvotech
Icelandair
Landsvirkjun
Carbfix
# PL
Orlen | PKN Orlen
KGHM
PGE
Tauron
PKO | PKO Bank Polski
PZU
Allegro
CD Projekt
LPP
CCC SA
InPost
LOT~ | LOT Polish Airlines
Maspex
Solaris | Solaris Bus
PESA
Grupa Azoty
Ursus
Asseco
Synthos
Boryszew
Can-Pack
Żabka
Dino Polska
Polpharma
Ciech
Selena
Fakro
Cersanit
ML System
Polenergia
Mlekovita
Wielton
XTPL
Adamed
Selvita
JSW SA
Oknoplast
# CZ
Skoda Transportation
CEZ
EPH
PPF | PPF Group | Home Credit
Czechoslovak Group | CSG Group
Agrofert
Tatra Trucks
Aero Vodochody
Linet
Avast
JetBrains~
Kiwi.com
Sev.en
Draslovka
Zetor
Rohlik
Brano
Moravia Steel
Zentiva
Contipro
# SK
Slovnaft
ESET
InoBat
Tatravagonka
# HU
MOL Group | MOL Hungary | MOL Plc
OTP | OTP Bank
Richter~ | Gedeon Richter
Wizz Air
Egis Pharma
MVM
4iG
Videoton
Waberer's
Prezi
Ganz
Hell Energy
Masterplast
Magyar Telekom
# RO
Petrom | OMV Petrom
Hidroelectrica
Romgaz
UiPath
Banca Transilvania
Digi | RCS & RDS
Electrica
Nuclearelectrica
TAROM
Transelectrica
Antibiotice
Alro
Teraplast
# BG
Bulgartabac
Sopharma
Walltopia
Bulgargaz
Huvepharma
Eurohold
Telerik
# RS
Delta Holding
Telekom Srbija
MK Group
Hemofarm
NIS~
Air Serbia
Elixir Group
# HR
Rimac
INA d.d
Podravka
Atlantic Grupa
Fortenova | Agrokor
Pliva
Valamar
Končar
Infobip
Adris
# SI
Krka
Gorenje
Akrapovič
Lek Pharmaceuticals
Petrol Group
Mercator
Kolektor
Pipistrel
Impol
# BA
Elektroprivreda BiH
Bosnalijek
Prevent Group | Prevent~
ASA Group
# MK
Alkaloid
# AL
Balfin
Kastrati
# ME
Elektroprivreda Crne Gore | EPCG
# EE
Bolt~ | Bolt Technology
Skeleton | Skeleton Technologies
Enefit | Eesti Energia
Starship Technologies
Elcogen
Tallink
Sunly
Milrem
Veriff
Pipedrive
# LV
airBaltic
Grindeks
Printful
Latvenergo
Olainfarm
# LT
Vinted
Teltonika
Ignitis
Avia Solutions
Maxima Grupė
Girteka
Novaturas
SoliTek
Orlen Lietuva
Nord Security
Light Conversion
Hostinger
Litagra
# UA
Metinvest
DTEK
Naftogaz
Kernel | Kernel Holding
MHP
Antonov~
Motor Sich
Roshen
Monobank
Nova Poshta | Nova Post
Energoatom
Interpipe
UkrLandFarming
Nibulon
Ukrzaliznytsia
SCM Holdings
Farmak
Kyivstar
Grammarly
Ajax Systems
# BY
Belaz
MAZ
Belaruskali
Minsk Tractor Works | MTZ
Gomselmash
Belavia
Amkodor
Belkommunmash
Atlant
Belneftekhim
Belarusian Potash
BelGee
# MD
Purcari
Trans-Oil
Moldtelecom
Moldovagaz
# RU
Gazprom | Gazprom Neft
Rosneft
Lukoil
Novatek
Tatneft
Surgutneftegas
Zarubezhneft
Rosatom | Rosatom Renewable | Atomstroyexport
Rostec
Rusal | UC Rusal
Nornickel | Norilsk Nickel
Severstal
NLMK
MMK~ | Magnitogorsk Iron and Steel
Evraz
Mechel
Alrosa
Polyus
Polymetal
PhosAgro
Uralkali
Uralchem
Sberbank | Sber
VTB | VTB Bank
Gazprombank
VEB.RF | VEB | Vnesheconombank
Russian Direct Investment Fund | RDIF
Russian Railways | RZD | RZD International
Transmashholding | TMH
KAMAZ
GAZ Group | GAZ~
AvtoVAZ | Lada
UAZ
Sollers
Sinara | Sinara Group
Inter RAO
RusHydro
Rosseti
T Plus
Power Machines
Uralmash
Uralvagonzavod
United Aircraft Corporation | Sukhoi | Irkut
Rosoboronexport
Roscosmos
Aeroflot
S7~ | S7 Airlines
Yandex
VK~ | Mail.ru
Kaspersky
Ozon
Wildberries
X5 | X5 Retail
Magnit
MTS~ | Mobile TeleSystems
MegaFon
Rostelecom
R-Pharm
Gamaleya
Biocad
Pharmasyntez
Generium
Geropharm
EcoNiva
Miratorg
Cherkizovo
Rusagro
Efko
Sibur
TMK
ChelPipe
Vi Holding
Stroytransgaz
Basic Element
Renova Group
AFK Sistema | Sistema~
USM
BitCluster
BitRiver
Rosgeologia
Globaltrans
FESCO
Delo Group
Pobeda
Rostselmash
Segezha
Ilim
Lenta
Fix Price
Novostal
Ruspolymet
Positive Technologies
Rusnano
United Shipbuilding | USC~
TAIF
Nizhnekamskneftekhim
# US
ExxonMobil | Exxon
Chevron
ConocoPhillips
Occidental | Oxy
Hess~ | Hess Corporation
APA Corporation | Apache~
Marathon Oil
Murphy Oil
Kosmos | Kosmos Energy
Noble Energy
Halliburton
Schlumberger | SLB
Baker Hughes
Weatherford
Fluor
Bechtel
KBR
Jacobs~
AECOM
Parsons~
McDermott
Cheniere
Venture Global
NextDecade
Excelerate Energy
New Fortress Energy
Sempra
AES | AES Corporation
NextEra | NextEra Energy
Duke Energy
Southern Company
Dominion Energy
GE | General Electric | GE Vernova | GE Aerospace | GE Healthcare
Westinghouse
NuScale
TerraPower
X-energy
Oklo
First Solar
SunPower
Enphase
Tesla
Rivian
Lucid~ | Lucid Motors | Lucid Group
Ford~ | Ford Motor | Ford Motor Company
General Motors | GM~
Cummins~
Caterpillar
John Deere | Deere & Company | Deere
AGCO
PACCAR
Navistar
Goodyear
Lear~ | Lear Corporation
BorgWarner
Aptiv
Tenneco
Dana Incorporated
Visteon
Boeing | The Boeing Company
Lockheed | Lockheed Martin
Raytheon | RTX
Northrop Grumman
General Dynamics
L3Harris
Honeywell
3M
Emerson~ | Emerson Electric
Rockwell Automation
Carrier Global
Otis~ | Otis Worldwide
Whirlpool
Dow Chemical | Dow Inc
DuPont | Corteva
LyondellBasell
Eastman Chemical
Air Products
Albemarle
Livent | Arcadium Lithium
Piedmont Lithium
Freeport-McMoRan
Newmont
Southern Copper
Alcoa
Nucor
US Steel
Cleveland-Cliffs
Mosaic~
CF Industries
Mountain Pass | MP Materials
US Strategic Metals | USSM
KoBold | KoBold Metals
TechMet~
Orion Resource Partners | Orion CMC
Lifezone | Lifezone Metals
USA Rare Earth
Microsoft
Google | Alphabet | Google Cloud
Amazon~ | Amazon Web Services | AWS~ | Amazon.com | Project Kuiper
Apple~ | Apple Inc
Meta~ | Meta Platforms | Facebook | WhatsApp | Instagram
Nvidia
Intel
AMD~ | Advanced Micro Devices
Micron~ | Micron Technology
Qualcomm
Broadcom
Texas Instruments
Analog Devices
onsemi | ON Semiconductor
GlobalFoundries
Amkor | Amkor Technology
Lam Research
Applied Materials
KLA
Western Digital
Seagate
Dell
HP~ | HP Inc | Hewlett-Packard | HPE | Hewlett Packard Enterprise
IBM
Oracle~ | Oracle Corporation
Cisco
Salesforce
OpenAI
Anthropic
xAI
SpaceX | Starlink
Palantir
Snowflake~
Uber
Lyft
Airbnb
Netflix
Disney | Walt Disney
Comcast | NBCUniversal
Warner Bros | Warner Bros. Discovery
Paramount~ | Paramount Global
AT&T
Verizon
T-Mobile
American Tower | American Tower Corporation
Crown Castle
SBA Communications
Equinix
Digital Realty
Vantage Data Centers
CyrusOne
EdgeConneX
CoreWeave
IHS Towers | IHS Holding
Zipline
Coca-Cola | The Coca-Cola Company
PepsiCo | Pepsi
McDonald's
Starbucks
KFC | Yum! Brands | Pizza Hut
Domino's
Burger King
Subway~
Mars~ | Mars Inc | Mars Wrigley
Mondelez
Kraft Heinz
General Mills
Kellogg's | Kellogg | Kellanova
Cargill
ADM~ | Archer Daniels Midland
Bunge
Tyson | Tyson Foods
Corteva Agriscience
Philip Morris
Procter & Gamble | P&G | Gillette~
Colgate | Colgate-Palmolive
Kimberly-Clark
Johnson & Johnson | J&J
Pfizer
Merck & Co | MSD
Abbott~ | AbbVie
Eli Lilly
Bristol Myers Squibb
Amgen
Gilead
Moderna
Viatris
Thermo Fisher | Thermo Fisher Scientific
Danaher
Baxter | Baxter International
Becton Dickinson | BD~
Boston Scientific
Stryker
Medline
Cardinal Health
Walmart
Costco
Target~
Home Depot
Best Buy
Nike
Levi Strauss | Levi's
Gap Inc | Gap~
PVH
VF Corporation
Skechers
Under Armour
Crocs
Visa~ | Visa Inc
Mastercard
American Express | Amex
PayPal
Stripe~
Block Inc~
Western Union
MoneyGram
JPMorgan | JPMorgan Chase
Goldman Sachs
Morgan Stanley
Citigroup | Citi | Citibank
Bank of America
Wells Fargo
BlackRock | Global Infrastructure Partners
Blackstone
KKR
Carlyle | Carlyle Group
TPG
Apollo Global | Apollo Global Management
Warburg Pincus
Bain Capital
Advent International
General Atlantic
Sequoia | Sequoia Capital
Andreessen Horowitz
Tiger Global
Silver Lake
Cerberus | Cerberus Capital
Oaktree | Oaktree Capital
Ares Management
EIG | EIG Partners
Stonepeak
I Squared Capital | I Squared
Denham Capital
ContourGlobal
Sithe Global
Symbion Power
Gigawatt~
Aldelia
Sun Africa
Ormat | Ormat Technologies
Fortress~ | Fortress Investment
Hilton | Hilton Worldwide | Hilton Hotels
Marriott | Marriott International | Sheraton | Ritz-Carlton
Hyatt
Wyndham
Best Western
Choice Hotels
Radisson~
Six Flags
AMC Entertainment | AMC Entertainment Holdings | AMC Theatres
Universal Studios
MGM Resorts | MGM~
Las Vegas Sands
Wynn | Wynn Resorts
Delta Air Lines
United Airlines
American Airlines
FedEx
UPS~ | United Parcel Service
Union Pacific
BNSF
Wabtec
CH2M
Crowley
Ports America
Seaboard~ | Seaboard Corporation
World Liberty Financial | WLF
Coinbase
Circle~ | Circle Internet
Tether~
Ripple~
Kraken~
Gemini~
Vulcan Green
Plug Power | Plug~
Bloom Energy
FuelCell Energy
ChargePoint
EVgo
Proterra
Nikola~
QuantumScape
Form Energy
Fluence
Our Next Energy
Ascend Elements
Redwood Materials
Corning
Jabil
Sanmina
Amphenol
Molex
Crown Holdings
Ball Corporation | Ball~
International Paper
WestRock
Avery Dennison
Owens Corning
Sherwin-Williams
PPG | PPG Industries
Ecolab
Xylem
AccuWeather
McKinsey | McKinsey & Company
Boston Consulting Group | BCG
Bain & Company
S&P Global
Moody's
Fitch | Fitch Ratings
CBRE
JLL | Jones Lang LaSalle
Cushman & Wakefield
Prologis
Hines | WeWork
Tishman Speyer
Trump Organization
Harvard~
Arizona State University | ASU
Illumina
PerkinElmer
Zimmer Biomet
Intuitive Surgical
Concentrix
Foundever
Alorica
TaskUs
Cognizant
DXC | DXC Technology
Kyndryl
Unisys
Zoom Video
Fossil~ | Fossil Group
Tapestry
Ralph Lauren
Hanesbrands
Mattel
Hasbro
Electronic Arts
Activision
Roblox
Unity Software
Tellurian
Glenfarne
Talos
Hecate
Invenergy
Pattern Energy
Clearway
Avangrid
LS Power
Calpine
Vistra
Constellation Energy
Black & Veatch
Burns & McDonnell
Tetra Tech
Cadmus
Chemonics
DAI~
Palladium~
Amentum
Leidos
Booz Allen
Sierra Nevada Corporation
Textron | Bell Textron
Gulfstream
Spirit AeroSystems
Joby | Joby Aviation
Archer Aviation
Boom Supersonic
Axiom Space
Rocket Lab
Planet Labs
Viasat
Hughes Network
EchoStar
Globalstar
AST SpaceMobile
Smithfield Foods
Driscoll's
Dole~
Chiquita
Del Monte~
Fresh Del Monte
McCormick~
Hershey
Wrigley
Herbalife
Amway
Estée Lauder
Clorox
SC Johnson
Tupperware
# CA
Barrick | Barrick Gold | Barrick Mining
Brookfield | Brookfield Asset Management | Brookfield Renewable
CPP Investments | CPPIB | Canada Pension Plan Investment Board
CDPQ | Caisse de dépôt
Ontario Teachers | Ontario Teachers' Pension Plan
OMERS
PSP Investments
AIMCo
BCI~
Bombardier
Magna | Magna International
Linamar
Martinrea
Canadian Solar | Recurrent Energy | CSI Solar
Suncor
Enbridge
TC Energy
Canadian Natural
Cenovus
Imperial Oil
Nutrien
Teck | Teck Resources
First Quantum | First Quantum Minerals
Ivanhoe | Ivanhoe Mines
Kinross
Agnico Eagle
Lundin Mining
Hudbay
Wheaton
Cameco
Uranium One
Turquoise Hill
Centerra
B2Gold
IAMGOLD
Eldorado~ | Eldorado Gold
Allied Gold
Montage Gold
NexGen
Lithium Americas
Sigma Lithium
Neo Performance | Neo Performance Materials
AmmPower
Rock Tech Lithium
Nouveau Monde
SNC-Lavalin
WSP
Hatch~
Stantec
PCL
Aecon
Air Canada
WestJet
CAE
BlackBerry
OpenText
Shopify
Telus | Bell Canada
Rogers Communications
Royal Bank of Canada | RBC
TD Bank
Scotiabank
BMO~
CIBC
Manulife
Sun Life
Great-West
Fairfax | Fairfax Financial | Fairfax India | Helios Fairfax
Power Corporation of Canada
Onex
Saputo
McCain~ | McCain Foods
Maple Leaf Foods
Couche-Tard | Alimentation Couche-Tard | Circle K
Tim Hortons | Restaurant Brands
Loblaw
Lululemon
Gildan
Canada Goose
Canfor
West Fraser
Cascades~
New Flyer
Lion Electric | Li-Cycle
Ballard | Ballard Power
Hydro-Québec
Hydro One
Northland Power
Innergex
Boralex
Algonquin
JCM Power | CleanTech
Four Seasons | Four Seasons Hotels
Fairmont
Moxian~
Jura Energy
Gran Tierra
Frontera Energy
ShaMaran
Africa Oil
ReconAfrica | Reconnaissance Energy Africa
Kelso
TransAlta
Celestica
Methanex
Nova Chemicals
CCL Industries
GFL Environmental
Waste Connections
Parkland~
Finning~
Toromont
Cirque du Soleil
Apotex
Bausch | Bausch Health
Medicago
AbCellera
# MX
Cemex
América Móvil | Claro | Telcel
Grupo Bimbo | Bimbo
FEMSA | Coca-Cola FEMSA | OXXO
Gruma
Grupo México
Pemex
CFE
Alfa Group
Nemak
Sigma Alimentos
Televisa
Banorte
Volaris
Grupo Modelo
Fresnillo
Industrias Peñoles | Penoles
Orbia | Mexichem
Vitro
Softtek
Kavak
Arca Continental
Cinépolis
KidZania
Mabe
Metalsa
Xignux
Grupo Carso | Carso~
# BR
Petrobras
Vale~ | Vale SA | Vale Base Metals
JBS
BRF
Marfrig | Marfrig Global
Minerva~ | Minerva Foods
Ambev
Embraer
Eve Air
Itaú | Itaú Unibanco
Bradesco
Banco do Brasil
BTG Pactual
BNDES
Nubank | Nu Holdings
Gerdau
CSN~ | Companhia Siderúrgica Nacional
Usiminas
CBMM
Suzano
Klabin
Votorantim
Braskem
Odebrecht | Novonor | OEC
Andrade Gutierrez
Camargo Corrêa
Queiroz Galvão
Eletrobras | Axia Energia
CPFL
Cosan~ | Raízen
WEG
Marcopolo
Randon~
Natura~ | Natura &Co
Magazine Luiza
Stone~
Gol~
Azul~
Localiza
Rede D'Or
Eurofarma
EMS Pharma
Havaianas | Alpargatas
Amaggi
SLC Agrícola
Positivo
Taurus~
Tramontina
Iochpe-Maxion | Maxion
Tupy~
Sigma~
Atlas Agro
# AR
YPF
Pampa Energía
Techint
Mercado Libre
Arcor
Vista Energy | Pan American Energy
Biogénesis Bagó
INVAP
Pluspetrol
Bioceres
Grupo Insud | Insud
Corporación América
Impsa
Los Grobo
Molinos
Ualá
Genneia
# CL
Codelco
SQM
Antofagasta Minerals
Cencosud
Falabella
LATAM~ | LATAM Airlines
CMPC
Arauco
ENAP
Colbún
Concha y Toro
Sonda
Ultranav
SAAM
Molymet
Agrosuper
CAP SA
Copec
# CO
Ecopetrol
ISA~ | Interconexión Eléctrica
Grupo Sura
Grupo Argos | Cementos Argos
Bancolombia
Avianca
Nutresa | Grupo Nutresa
EPM
Grupo Aval
Rappi
Celsia
Postobón
Corona~
Grupo Energía Bogotá
# PE
Alicorp
Credicorp
Ferreyros
Buenaventura~
Volcan
AJE Group
Backus
Intercorp
Graña y Montero | Aenza
Petroperú
Minsur
Belcorp
Camposol
UNACEM
# EC
Petroecuador
Pronaca
La Favorita
Grupo Noboa
# BO
YPFB
YLB
# PY
Itaipu | Itaipu Binacional
# UY
ANCAP
dLocal
# VE
PDVSA
Empresas Polar
CVG
# PA
Copa Airlines | Copa Holdings
Panama Ports Company
# CR
Grupo Nutrisol
Florida Ice & Farm | FIFCO
# GT
Pantaleon~
CMI~ | Corporación Multi Inversiones
Tigo Guatemala
Castillo Hermanos
# DO
Grupo Popular
Grupo Puntacana
# JM
GraceKennedy
Sandals | Sandals Resorts
NCB Financial
JMMB
Digicel
Wisynco
# TT
Massy | Massy Holdings
Ansa McAl
Atlantic LNG
National Gas Company of Trinidad
Republic Financial
Caribbean Airlines
Proman
# BB
Sagicor
Goddard
Cave Shepherd
# CU
BioCubaFarma
Cubana
# BM
Bacardi
Golar LNG
# AU
BHP
Fortescue | Fortescue Metals | Fortescue Future Industries
Woodside | Woodside Energy
Santos~ | Santos Ltd
Origin Energy
AGL Energy
Macquarie | Macquarie Group | Macquarie Asset Management | Green Investment Group | Corio Generation
IFM | IFM Investors
AustralianSuper
UniSuper
Aware Super
HESTA
QIC
Future Fund
Commonwealth Bank
ANZ
Westpac
NAB | National Australia Bank
QBE
Telstra | Telstra InfraCo
Optus
NextDC
AirTrunk
Goodman~ | Goodman Group
Lendlease
Mirvac
GPT Group | GPT~
Stockland
Transurban
CIMIC | Thiess | CPB Contractors
Worley | WorleyParsons
Monadelphous
Qantas
Virgin Australia
Linfox
Toll Group
Qube
Orica
Incitec Pivot | Dyno Nobel
Brambles | CHEP
Amcor
Orora
Visy
BlueScope
Boral
James Hardie
Pilbara Minerals | PLS
Mineral Resources | MinRes
IGO
Lynas | Lynas Rare Earths
Iluka
South32
Newcrest
Northern Star
Evolution Mining
Perseus | Perseus Mining
West African Resources
Resolute | Resolute Mining
Allkem
Liontown
AVZ | AVZ Minerals
Leo Lithium
Syrah | Syrah Resources
Base Resources
Paladin | Paladin Energy
Sayona Mining
Sundance Resources
Kingsgate
OceanaGold
Whitehaven
Yancoal
New Hope Corporation
Hancock | Hancock Prospecting
S2 Resources
Tietto
Black Rock Mining
EcoGraf
Walkabout
Galileo Resources
Prospect Resources
Invictus | Invictus Energy
Carnarvon
Karoon
Beach Energy
Horizon Oil
CWP | CWP Global | CWP Renewables
Energy Estate
Pacific Hydro
Infigen
Tilt~
Windlab
Vena
Edify
Sun Cable
Novonix
Vulcan Energy Resources
Altech
Magnis
Recharge Industries
Tritium
Redflow
CSL | Seqirus
Cochlear
ResMed
Ramsay Health Care | Ramsay~
Sonic Healthcare
Healius
Treasury Wine
Bega
Elders~
GrainCorp
Nufarm
Costa Group
Coles
Wesfarmers | Bunnings
JB Hi-Fi
Harvey Norman
Kmart Australia
Cotton On
Myer
Atlassian
Canva
WiseTech
Afterpay
Airwallex
Crown Resorts
Star Entertainment
Aristocrat
Flight Centre
Monash | Monash University
Deakin | Deakin University
Western Sydney University
University of Wollongong
Murdoch University
Central Queensland University
Curtin University | Curtin~
RMIT
University of Melbourne
Navitas
IDP Education
Austal
Codan
Droneshield
Silex
Nuix
Sims | Sims Metal
Cleanaway
Bapcor
ARB~
Ausenco
GHD
Aurecon
SMEC
Cardno
Coffey
# NZ
Fonterra
Air New Zealand
Zespri
Fletcher Building
Mainfreight
Fisher & Paykel | Fisher & Paykel Healthcare
Xero
Infratil
Mercury NZ | Meridian Energy
Contact Energy
Genesis Energy
NZ Super Fund | New Zealand Super Fund
a2 Milk
Silver Fern Farms
Sealord
Spark NZ
Trans-Tasman Resources
Rakon
Tait
Zuru
T&G Global
Synlait
# PG
Kumul | Kumul Petroleum | Kumul Consolidated | Kumul Consolidated Holdings
Bank South Pacific | BSP Financial
Air Niugini
Steamships
Nautilus~
Ok Tedi
PNG Power
Sepik Agro
# FJ
Fiji Airways
FijiWater~
Fijian Holdings
Vatukoula
Tappoo
Punjas
`
