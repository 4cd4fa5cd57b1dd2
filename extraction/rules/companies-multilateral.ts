/**
 * Development banks, multilateral lenders and international bodies, in the form that `companies-china.ts` explains.
 * Under `# --` stand those that belong to no country; a country's own development finance house stands under its country.
 * Source: written for Leadwire from general knowledge. Licence: the project's own.
 */
export const developmentFinance = `
# --
International Finance Corporation | IFC
World Bank | World Bank Group | IBRD | International Bank for Reconstruction and Development
International Development Association | IDA
MIGA | Multilateral Investment Guarantee Agency
International Monetary Fund | IMF
Asian Development Bank | ADB
Asian Infrastructure Investment Bank | AIIB
European Bank for Reconstruction and Development | EBRD
European Investment Bank | EIB | EIB Global
African Development Bank | AfDB | African Development Bank Group
Africa50
African Export-Import Bank | Afreximbank
Trade and Development Bank | TDB | TDB Group
East African Development Bank
West African Development Bank | BOAD
ECOWAS Bank | EBID
Development Bank of the Central African States | BDEAC
Islamic Development Bank | IsDB | IDB Group
ICD~ | Islamic Corporation for the Development of the Private Sector
ITFC | International Islamic Trade Finance
ICIEC
OPEC Fund | OPEC Fund for International Development | OFID
Arab Bank for Economic Development in Africa | BADEA
Arab Fund for Economic and Social Development | Arab Fund
Arab Petroleum Investments Corporation | APICORP | The Arab Energy Fund
New Development Bank | NDB
Eurasian Development Bank | EDB~
Inter-American Development Bank | IDB~ | IDB Invest
CAF~ | Development Bank of Latin America
Central American Bank for Economic Integration | CABEI
Caribbean Development Bank
Black Sea Trade and Development Bank | BSTDB
Council of Europe Development Bank | CEB~
Nordic Investment Bank | NIB~
Green Climate Fund | GCF
Global Environment Facility | GEF
Climate Investment Funds
ECO Trade and Development Bank
Shelter Afrique
African Guarantee Fund
Private Infrastructure Development Group | PIDG | InfraCo Africa | InfraCo Asia
GuarantCo
Emerging Africa Infrastructure Fund | Emerging Africa & Asia Infrastructure Fund
African Infrastructure Investment Managers | AIIM
ATIDI | African Trade Insurance Agency | African Trade & Investment Development Insurance
United Nations | UN
UNDP | United Nations Development Programme
UNIDO
UNCTAD
UNICEF
UNHCR
World Food Programme | WFP
World Health Organization | WHO~
FAO
IFAD | International Fund for Agricultural Development
International Labour Organization | ILO
International Renewable Energy Agency | IRENA
International Energy Agency | IEA
OECD
World Trade Organization | WTO
European Union | EU
European Commission
African Union
ASEAN
OPEC
OPEC+
Arab League
Gulf Cooperation Council | GCC
ECOWAS
COMESA
East African Community | EAC
SADC
Shanghai Cooperation Organisation | Shanghai Cooperation Organization | SCO
BRICS
G20
G7
D-8
Organisation of Islamic Cooperation | Organization of Islamic Cooperation | OIC
Economic Cooperation Organization | ECO~
Commonwealth~
SAARC
Organization of Turkic States
Eurasian Economic Union | EAEU
# GB
British International Investment | BII | CDC Group
UK Export Finance | UKEF
FCDO | Foreign, Commonwealth & Development Office
Actis
Globeleq
# FR
Proparco
Agence Française de Développement | AFD | French Development Agency
Bpifrance
STOA~ | STOA Infra
# NL
FMO | Dutch Entrepreneurial Development Bank
Invest International
Climate Fund Managers
# DE
KfW | KfW Development Bank | KfW IPEX
DEG | Deutsche Investitions
GIZ
Euler Hermes
# US
DFC | US International Development Finance Corporation | International Development Finance Corporation | United States International Development Finance Corporation
EXIM~ | US Exim Bank | Export-Import Bank of the United States | U.S. Export-Import Bank | US EXIM
USTDA | US Trade and Development Agency
USAID
Millennium Challenge Corporation | MCC~
# NO
Norfund
Norad
KLP
Export Finance Norway | Eksfin
Norges Bank Investment Management | Government Pension Fund Global
# SE
Swedfund
Sida
Swedish Export Credit
# FI
Finnfund
Finnvera
# DK
IFU | Investment Fund for Developing Countries | Impact Fund Denmark
EIFO
# BE
BIO Invest | Belgian Investment Company for Developing Countries
# CH
SIFEM
SECO~
# AT
OeEB | Oesterreichische Entwicklungsbank
# IT
Cassa Depositi e Prestiti | CDP~
SACE
SIMEST
# ES
COFIDES
CESCE
AECID
# PT
SOFID
# CA
FinDev Canada
Export Development Canada | EDC
# AU
Export Finance Australia
Austrade~
`
