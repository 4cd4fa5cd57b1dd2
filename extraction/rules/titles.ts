import { WordList } from '@/extraction/lexicon/word-list'

/** Words of offices. A role is modifiers, a head, and what follows "of", "for", "to" or "in charge of". */

const list = (words: string) => new WordList(words)

/** The word that makes a phrase a role: "Federal *Minister* for IT", "general *manager*". */
export const titleHeads = list(`
minister ministers president presidents chairman chairwoman chairperson chair chairmen ceo ceos cfo coo cto cmo cio md gm
director directors manager secretary secretaries governor mayor ambassador ambassadors consul commissioner adviser advisor
counsellor counselor attache attaché envoy representative spokesperson spokesman spokeswoman founder founders co-founder
cofounder owner analyst economist head chief officer executive premier king queen prince princess emir sultan speaker
senator mna mpa mp pm cm justice judge chancellor vice-chancellor professor dean rector treasurer coordinator leader member
counsel lawyer captain coach cricketer skipper delegate chargé charge chairperson convener convenor tycoon billionaire
entrepreneur businessman businesswoman expert researcher strategist scholar commander politician administrator president-elect
boss undersecretary under-secretary councilor councillor vp evp svp partner superintendent registrar auditor architect scientist engineer
magnate industrialist financier trader banker broker dg vice-president vice-chairman investor intendant prefect
patron comptroller ombudsman sheriff curator inspector trustee principal liaison negotiator sherpa pscm acs
`)

/** Words that only lead up to a head: "*deputy prime* minister". */
export const titleModifiers = list(`
prime chief deputy vice acting former federal provincial senior executive managing assistant special permanent principal
joint additional general state group regional country commercial export sales marketing financial operating technology
technical honorary interim caretaker then ex outgoing incoming founding global corporate business public relations human
resource resources production project program programme plant branch communications communication strategic junior union central national
first second lead legal research development investment investor strategy customer product engineering supply chain local
high crown supreme independent non-executive nonexecutive lieutenant finance foreign interior home trade deputy-prime
army naval air opposition party parliamentary cabinet political economic cultural commercial press military consular
division divisional district city zonal area unit overseas international asia africa europe middle east pacific apac emea
mission ministerial industry auto macro equity fund portfolio brand retail operations operational administrative
`)

/** What a ministry or a department deals with. */
export const portfolios = list(`
it ict information telecommunication telecommunications telecom finance revenue economic economy affairs foreign trade commerce
industry industries production investment investments planning development reforms reform special initiatives energy power
petroleum mineral minerals natural resources water water-resources irrigation agriculture livestock fisheries food security
research national education higher training science technology technologies health services population welfare housing
works urban rural transport railways railway aviation maritime shipping ports communications communication communities
postal digital digitalisation digitalization innovation entrepreneurship climate change environment environmental forestry
forests tourism culture sports youth women labour labor employment social protection justice law legal parliamentary interior
home defence defense internal external cooperation privatisation privatization overseas human rights religious interfaith
harmony inter-provincial coordination kashmir statistics budget public private enterprise enterprises infrastructure
construction local government governments region regional provincial mines mining solid petrochemicals chemicals oil gas electricity renewable
green hydel hydropower textile textiles small medium business consumer competition supply logistics roads highways
administration reconstruction integration european union diaspora immigration emigration emergency disaster management
land lands property municipal metropolitan heritage broadcasting media steel marine space nuclear atomic convergence evaluation policies policy
state international relations standards quality crypto blockchain ai artificial intelligence p&d lg excise taxation customs sez cpec
army staff mission
central west east asia africa europe middle pacific gulf america americas caucasus mena apac
`)

/** Forms of address: no role, and never part of a name. */
export const honorifics = list(`
mr mrs ms miss messrs dr prof professor engr sir dame hon honourable honorable rt excellency h.e h.e. he sheikha barrister
gen lt maj col brig adm capt lt-gen retd major lieutenant colonel brigadier general admiral air marshal
datuk dato datin seri tun mian haji hajj alhaj sardar makhdoom
`)

/** Of the honorifics, those that are as often a given name: kept in the name. */
export const nameLikeHonorifics = list('mian haji hajj alhaj sardar makhdoom sheikha')

/** Plural heads that name nobody by themselves. */
export const officialHeads = list(`
minister ministers president presidents pm cm premier king queen prince princess emir sultan speaker governor mayor ambassador
ambassadors consul commissioner secretary senator mna mpa mp justice judge envoy attache attaché chargé charge counsellor
counselor undersecretary under-secretary treasurer politician commander chancellor councilor councillor pscm dg prefect
`)
