import { WordList } from '@/extraction/lexicon/word-list'

const list = (words: string) => new WordList(words)

/** Words that open no name although a sentence writes them with a capital. */
export const functionWords = list(`
the a an this that these those it its he she they we i you his her their our my your him them us
in on at by for from with without of to into onto over under after before since until till during while when where who whom
whose which what why how if unless although though because as so than then thus hence and or but nor yet not no only even
also besides meanwhile however moreover nevertheless still already once again now here there all any some many most much more
less few fewer several both each every either neither other another such same own else further about above across against
along among amid around behind below beneath beside between beyond despite down except inside like near off out outside past
per through throughout toward towards up upon via within whether is are was were be been being has have had do does did will
would shall should can could may might must let according earlier later today tomorrow yesterday tonight last next first
second third one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand
nobody nothing none everybody everything anyone anything whoever whatever whichever wherever whenever never ever often soon
indeed instead perhaps maybe just too very quite rather almost nearly half dozens scores ask asked asks said says added adds
back come came go goes gone get gets got make makes made take takes took see sees seen give gives given put puts
`)

export const months = list(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)
export const weekdays = list(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
)

/** Small words that stand inside names between capitals: "Mota-Engil *Engenharia e Construcao*", "Mohammed *bin* Salman". */
export const innerParticles = list(
  'de du da das dos del della di do la le les el al ul ur ud bin ibn bint van von der den ten ter e y et und af av zu zur ben abu ng',
)

/** Heads whose name goes on after "of", "for" or "on": "*Board* of Investment", "*Gulf* of Aden". */
export const ofHeads = list(`
ministry ministries board bank authority university government federation chamber chambers council commission department dept
institute republic kingdom emirate emirates bureau office association port city gulf bay state states states' academy center
centre house corporation society league school college organisation organization agency confederation union committee
secretariat directorate division embassy consulate company fund court club foundation group guild isle island islands cape
strait sultanate principality province region district commonwealth community people's democratic dominion museum hospital faculty
coast belt forum conference network alliance institution exchange parliament assembly senate register registry service
`)

/** Last words of organisations. */
export const organisationHeads = list(`
group groups company companies corporation corp co inc incorporated ltd limited llc llp plc gmbh ag sa spa srl sarl bv nv ab as asa oy
oyj kk pte pvt pty bhd sdn jsc pjsc ojsc cjsc ooo tbk holding holdings bank banks bancorp capital ventures partners partner fund funds
investment investments industries industry enterprise enterprises international technologies technology tech systems
solutions services energy power petroleum oil gas refinery mining minerals metals steel cement motors motor automotive auto
electronics electric electrical engineering construction constructions contractors logistics shipping lines airlines airways
airline telecom telecommunications telecommunication communications networks network media pharma pharmaceuticals laboratories
foods food dairy beverages textiles textile mills garments chemicals fertilizers fertiliser fertilizer insurance assurance
hotels hotel resorts hospital hospitals university college academy institute school council commission authority board
ministry department agency association federation chamber union society foundation trust committee bureau secretariat
embassy consulate directorate exchange organisation organization corporation consortium alliance forum club party court
consulting consultants advisors advisory securities brokers finance financial resources equity asset assets management properties
property developers development developments realty estate estates infrastructure terminal terminals ports rail
railway railways express retail stores supermarkets mart trading traders exports imports labs laboratory research studio
studios entertainment pictures games gaming solar wind renewables hydro hydropower batteries battery aerospace aviation
defence defense industrial manufacturing manufacturers products packaging paper plastics glass ceramics agro farms farming
`)

/** Lower-case words that belong to the name before them: "SUNWALK *group*", "Chengdu *government*". */
export const lowerHeads = list(
  'group company corporation consortium holdings government university bank ministry department embassy municipality administration secretariat',
)

/** Heads of public bodies, used for host bodies. */
export const publicHeads = list(`
ministry department dept authority council commission board agency government embassy consulate secretariat directorate bureau
committee chamber division municipality administration office parliament court tribunal regulator treasury cabinet
`)

/** Last words of places. */
export const placeHeads = list(`
city town village province region district state county island islands river lake sea ocean bay gulf coast desert valley
mountain mountains peninsula oblast prefecture governorate zone zones park estate corridor port airport harbour harbor
street road avenue bridge canal dam field basin block peninsula highway motorway expressway square hills heights quarter
sez township division tehsil taluka emirate kingdom republic isle beach cape delta strait terminal station mine
`)

/** Legal forms, which make a name an organisation's at once. */
export const legalForms = list(
  'ltd limited llc llp plc gmbh ag inc incorporated corp corporation pte pvt pty bhd sdn jsc pjsc ojsc cjsc bv nv spa srl sarl tbk ooo kk oyj asa kg se',
)

/** Capitalised words of position and time that are no name by themselves. */
export const plainWords = list(`
north south east west northern southern eastern western central upper lower greater new old great
mou loi fdi gdp ipo ppp jv ev evs ai iot ict it b2b g2g usd eur rmb gbp pkr kwh mw gw pr hr vip q1 q2 q3 q4 h1 h2
internet euro rupee dollar covid covid-19 tv lng lpg cng epc boot bot sez epz sme smes msme msmes tbd vat gst ceo cfo coo cto md pm cm
islam muslim muslims christian ramadan eid christmas god
`)
