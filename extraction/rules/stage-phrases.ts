/**
 * Words that tell how far a project has come. One row a line: `group: pattern :: example`, and `!! counter-example` where a near
 * relation must not match. The group says what happens; whether it has happened, will or might is read from the words before
 * (see recognizers/stage-cue.ts). Pattern syntax: extraction/lexicon/phrases.ts.
 */
export const stageGroups = [
  'interest',
  'explore',
  'plan',
  'talks',
  'bid',
  'study',
  'mou',
  'deal',
  'approve',
  'decide',
  'buy',
  'venture',
  'finance',
  'build',
  'rise',
  'open',
  'run',
  'invest',
  'leave',
  'pause',
  'invite',
  'loose-build',
  'loose-open',
  'loose-make',
  'loose-invest',
  'loose-buy',
  'loose-sign',
  'loose-talk',
  'loose-begin',
  'loose-grow',
  'loose-hire',
] as const
export type StageGroup = (typeof stageGroups)[number]

/** Word classes that the patterns use. */
export const stageClasses: Record<string, string> = {
  facility: `plant factory mill works facility site unit line refinery smelter mine farm park hotel hospital campus terminal station warehouse
    centre center complex hub dam project office branch store shop outlet showroom workshop laboratory gigafactory tower network road railway
    port airport shed school clinic resort estate zone brewery dairy foundry yard depot studio marketplace supermarket restaurant pipeline
    substation grid house home bank base operation business venture subsidiary production assembly capacity cinema university mall cluster
    building workshop turbine tower installation presence headquarters service platform house`,
  deal: `deal contract agreement accord pact treaty concession lease licence license permit arrangement bargain papers document order`,
  mou: `mou mous moa memorandum memoranda loi protocol framework`,
  money: `million billion dollars euros usd yuan money sum crore rupees capital funds investment bn trillion`,
  sector: `sector sectors country market economy province region city project projects`,
}

export const stagePhrases = `
interest: {express} ..4 interest :: the company expressed strong interest in the sector
interest: {show} ..4 interest :: it has shown keen interest in ports
interest: {evince} ..3 interest :: the firm evinced keen interest
interest: {voice} ..3 interest :: they voiced an interest in mining
interest: {indicate} ..3 interest :: the group indicated its interest
interest: {declare} ..3 interest :: it declared an interest in the airport
interest: {register} ..3 interest :: two bidders registered their interest
interest: {convey} ..4 interest :: the envoy conveyed the interest of Turkish firms
interest: {reiterate} ..3 interest :: he reiterated interest in farms
interest: {take} an|a ..2 interest in :: the fund has taken an interest in the mine
interest: expression|expressions of interest :: an expression of interest was sent in
interest: {be} ..2 interested in ..1 {invest:ing} :: they are interested in investing here
interest: interested in :: the company is interested in joint ventures !! an interesting film
interest: interest in :: interest in the country is growing
interest: keen interest :: the delegation has keen interest
interest: strong interest :: strong interest in telecom
interest: {be} ..1 keen to|on :: the Koreans are keen to build hotels
interest: keen to|on ..2 {invest}|{set}|{build}|{open} :: firms keen to invest in power
interest: {be} ..2 eager to :: investors were eager to come
interest: willing|willingness to ..1 {invest}|{explore}|{set}|{build}|{put}|{finance} :: his willingness to explore opportunities
interest: {be} ..1 willing to :: the company is willing to finance it
interest: ready|readiness to ..1 {invest}|{build}|{put}|{finance}|{spend} :: ready to invest in hydropower
interest: would ..1 like to ..1 {invest}|{build}|{open}|{set}|{put}|{make}|{have}|{be}|{take}|{do}|{buy}|{see} :: it would like to open a plant
interest: would ..1 like the work|job|business :: a Turkish company would like the work
interest: {want} to ..2 {build}|{set}|{open}|{invest}|{buy}|{run}|{make}|{swap}|{put}|{take}|{enter}|{come}|{expand} :: the start-up wants to build stations in Togo
interest: {wish} to ..2 {build}|{set}|{open}|{invest}|{buy}|{run}|{make}|{put}|{take}|{enter}|{come}|{expand} :: he wished to put more money into it
interest: {want} a|its|the ..2 place|share|slice|piece :: the company wants a place in the military industry
interest: {have} ..2 eye|eyes|sight|sights on :: the university has its eye on Bandung
interest: {set} ..2 sight|sights on :: Alibaba sets its sights on Daraz
interest: {cast} ..2 eye|eyes :: it has cast an eye over the market
interest: {catch} ..3 eye :: fintech had caught his eye
interest: eyeing|{eye:ing} :: a dozen firms eyeing Karachi
interest: {eye:s} ..4 <facility> :: Gezhouba eyes waste plant
interest: {court:ed} ..2 by :: the miner is courted by two funds
interest: {like} what ..1 {see} :: he likes what he sees
interest: {look} at ..4 opportunity|possibility|option|country|market :: the group is looking at opportunities in wind
interest: {look} for|into ..4 opportunity|opening|partner|site :: they look for openings in the country
interest: {look} to ..2 {invest}|{build}|{set}|{open}|{expand}|{enter}|{buy} :: a firm looking to invest in gas
interest: {scout} for|the|out :: a prince scouts for partners
interest: {circle} :: a dozen firms circle the airport package
interest: {toy} with ..2 idea :: the maker toys with the idea of a plant
interest: {mull} :: the carmaker is mulling a factory
interest: {weigh} ..3 <facility>|investment|option|move|entry|bid :: the group weighs an entry
interest: {ponder} :: it is pondering a second site
interest: {consider} ..3 {invest:ing}|{build:ing}|{set:ing}|{open:ing}|{buy:ing}|{enter:ing} :: the fund is considering investing in ports
interest: {consider} ..2 investment|<facility>|stake|entry|additional|move|purchase :: they are considering additional facilities
interest: under consideration :: the mine is one of several opportunities under consideration
interest: {think} of|about ..1 {invest:ing}|{build:ing}|{register:ing}|{set:ing}|{come:ing}|{make:ing} :: firms that are thinking of registering projects
interest: {contemplate} :: the bank contemplates a branch
interest: {tempt:ed} ..2 by :: the chain is tempted by the capital
interest: especially tempting :: China is especially tempting
interest: viable place :: he called the country a viable place for the business
interest: attractive destination|market|place :: she called it an attractive destination for capital
interest: worth exploring :: electric cars are also worth exploring
interest: {examine} ..3 investment|opportunity|possibility|market|prospect :: new investments are being examined
interest: being examined :: new investments in local markets are being examined too
interest: {give} thought to :: the group gives thought to a second mill
interest: ambition|ambitions to|in|for :: its ambitions in Africa are no secret
interest: {dream} of :: the founder dreams of a city
interest: {vow} to invest|build|bring :: he vowed to bring investors
interest: {promise:ing} to bring :: promising to bring leading companies along next time
interest: {hope} to ..2 {build}|{set}|{open}|{invest}|{enter}|{start}|{launch} :: it hopes to open a second campus
interest: {fancy} :: the tycoon fancies a hotel on the island
interest: {propose} to ..2 {invest}|{build}|{set}|{open} :: it proposes to build a port
interest: desire|desirous of|to ..2 {invest}|{cooperate}|{set}|{build} :: he voiced a desire to invest
interest: {be} ..2 attracted by|to :: makers are attracted by low costs
interest: {assure} ..4 invest|investment|investments :: they assured the minister of investment
interest: {scout:ing} :: a team is scouting the coast
interest: {test} the water|waters :: the bank is testing the waters
interest: {dip} ..2 toe|toes :: the chain dips a toe into Asia
interest: {come} to look :: spinners have come to look
interest: {make} no secret of ..2 wish|interest|desire|plan :: he made no secret of his wish to invest
interest: {pin} ..2 hope|hopes on :: the group pins its hopes on lithium
interest: {float} ..2 idea|plan|proposal :: the firm floated the idea of a refinery
interest: on the cards :: a second plant is on the cards
interest: in the pipeline :: another tower is in the pipeline
interest: on the drawing board :: the terminal is on the drawing board
interest: {be} ..2 tipped to :: the bank is tipped to enter
interest: rumoured|rumored to|that :: the chain is rumoured to come
interest: could take over :: Carrefour could take over the stake
interest: {get} ready to take|buy|invest|build :: the fund is getting ready to take a share
interest: {get:ing} ready to :: a fund is getting ready to buy
interest: {explore} ..4 opportunity|possibility|avenue|option|way|investment|potential|cooperation|market|project|company :: the group explores opportunities in solar
interest: {explore} ..2 {set:ing}|{build:ing}|{open:ing}|{invest:ing} :: it is exploring setting up a unit
interest: {discuss} ..4 opportunity|avenue|possibility|cooperation|collaboration|potential :: both sides discussed avenues of collaboration
explore: {study} ..3 market|possibility|policy|policies|option|opportunity|need :: firms have been studying the local policies
explore: {assess} ..3 market|opportunity|possibility|option|potential|site :: a team will assess the site
explore: {evaluate} ..3 market|opportunity|possibility|option|potential|site|proposal :: it is evaluating options
explore: {sound} out :: the group is sounding out possible partners
explore: fact finding :: a fact-finding mission arrived
explore: {come} ..2 to see :: guests came to see the project
explore: {take} stock of ..2 opportunity|opportunities :: they took stock of opportunities
plan: {plan} to ..2 {build}|{set}|{open}|{invest}|{start}|{enter}|{come}|{buy}|{expand}|{launch}|{put}|{produce}|{make}|{establish}|{construct}|{take} :: the group plans to build a mill
plan: {plan:ing} to :: we are planning to employ 500 people
plan: {plan} ..3 <facility> :: Amazon plans a marketplace
plan: plan|plans to ..2 {build}|{set}|{open}|{invest}|{start}|{enter}|{buy}|{expand}|{launch}|{take}|{put} :: its plan to open a plant
plan: plan|plans for ..3 <facility> :: it had plans for 300 cinemas
plan: {have} plans|plan :: the start-up has plans to take its services there
plan: {unveil} ..3 plan|plans|blueprint :: the group unveiled plans for a port
plan: {map} out :: Hutchison maps out an overhaul
plan: {draw} up ..5 plan|plans|proposal|programme|program|list :: it has drawn up an investment plan
plan: {lay} out ..4 plan|plans :: the chief laid out plans
plan: {outline} ..3 plan|plans :: he outlined plans for a campus
plan: {intend} to :: the firm intends to start next year
plan: intention|intentions to|of :: the intention to invest was made known
plan: {aim} to ..2 {build}|{set}|{open}|{invest}|{start}|{enter}|{launch}|{expand} :: the maker aims to open in May
plan: {mean:s}|{mean:base} to :: the fund means to cover the plot
plan: {look} forward to ..2 {invest:ing}|{build:ing}|{open:ing} :: we look forward to investing
plan: {seek} to ..2 {invest}|{build}|{set}|{open}|{buy}|{enter}|{expand} :: the firm seeks to enter
plan: {earmark:ed} :: ByteDance has earmarked ten billion
plan: {set} aside :: a further sum has been set aside
plan: {pencil} in :: the launch is pencilled in for May
plan: {be} ..1 slated for|to :: the start is slated for June
plan: {be} ..1 scheduled for|to :: construction is scheduled for 2019
plan: {be} ..1 down for :: Belgium is down for September
plan: opening ..2 set for :: the opening is set for February
plan: {be} coming ..1 for|to|soon :: the retailer is coming to town
plan: {gear} up :: the maker gears up for a launch
plan: {prepare} to ..1 {build}|{open}|{invest}|{launch}|{enter} :: it prepares to launch
plan: {pledge} ..3 <money> :: firms pledged money
plan: {pledge} to :: the group pledged to invest
plan: {promise} to ..1 {invest}|{build}|{bring}|{spend} :: they promised to invest
plan: {commit} to ..2 {invest:ing}|{build:ing}|{open:ing}|{spend:ing} :: the firm is committed to investing
plan: {commit:ed} ..4 <money> :: the group has committed two billion
plan: joint venture ..2 {be} planned :: a joint venture is planned
plan: {be} being planned :: a memorandum is being planned
plan: {target} ..2 launch|opening|start :: the firm targets a launch in May
plan: investment plan :: an investment plan was tabled
plan: {join} the queue :: the largest of them has just joined the queue
plan: {throw} ..2 hat in :: a fourth group throws its hat in the ring
plan: wants in :: the bank wants in
talks: {negotiate} :: the group is negotiating to buy the mall
talks: negotiation|negotiations ..3 {be} ..2 underway|under|going|on|continuing :: negotiations are underway
talks: negotiation|negotiations with|for|on|over :: negotiations with Abu Dhabi
talks: in ..2 talks|negotiations|discussions :: the operator is in talks
talks: {hold} ..3 talks|negotiations|discussions :: they held talks on a plant
talks: talks with|on|for|over|about|between :: talks with the authorities
talks: {talk:ing} to each other :: the two parties are talking to each other now
talks: {be} ..2 {talk:ing} to|with :: the utility is talking to a second group
talks: {enter} ..2 talks|negotiations :: the fund entered talks
talks: advanced|exclusive|final|preliminary|initial|early talks|negotiations|discussions|stage :: in advanced talks over a stake
talks: {be} ..1 close|closing|closer to|in ..2 deal|agreement|slice|stake|{sign:ing}|{buy:ing} :: the fund is close to a deal
talks: {close} in on :: the fund closes in on a slice
talks: {near} ..2 deal|agreement :: the group nears a deal
talks: {edge} closer :: the buyer edges closer
talks: {discuss} ..4 project|projects|investment|plan|proposal|terms|plant|site :: they discussed the project
talks: {discuss} ..2 {set:ing}|{build:ing}|{open:ing}|{invest:ing} :: they discussed setting up a plant
talks: under discussion :: terms are under discussion
talks: discussions ..2 {be} ..2 {continue:ing}|underway|going :: discussions are continuing
talks: {hammer} out :: lawyers hammer out the terms
talks: {haggle} over :: the sides haggle over the tariff
talks: term sheet :: a term sheet was exchanged
talks: heads of terms :: heads of terms are being drafted
talks: due diligence :: the buyer does due diligence
talks: {submit} ..5 proposal|bid|application|offer|plan|tender|report|papers|documents :: it submitted proposals for the rest
talks: {present} ..4 proposal|plan|concept|project :: he presented the proposal
talks: {put} forward ..3 proposal|plan|offer :: the firm put forward a plan
talks: {put} ..4 before|to the minister|ministers|government :: the group put its figures before the minister
talks: {table} ..3 proposal|offer|bid|plan :: the group tabled an offer
talks: {pitch} ..3 proposal|plan|project|idea :: the maker pitched its plan
talks: {propose:ed} :: Aeon has proposed a supermarket
talks: proposal|proposals for|to|on :: proposals for a refinery
talks: {propose:s} ..3 <facility> :: the firm proposes a plant
talks: {make} ..3 offer|approach|proposal :: Carrefour made the first approach
talks: offer to buy|build|invest :: an offer to buy the bank
talks: {apply:ed} for :: they have applied for the licence
talks: {apply:ing} for|to :: the fund is applying for a permit
talks: {seek:ing} ..3 approval|permission|licence|license|permit|land|plot|site|clearance :: the firm is seeking approval
talks: {request} ..4 land|plot|site|permission|approval|licence|incentive :: it requested land for a mill
talks: {ask:ed} ..2 for ..3 land|plot|site|permission|licence|tax|incentive :: the company asked for a plot
talks: application ..2 for|to|is|was :: its application for Surabaya
talks: {await} ..3 approval|permission|licence|clearance|decision|nod :: the plan awaits approval
talks: {wait} for ..3 approval|permission|licence|clearance|decision|nod :: it waits for a licence
talks: subject to ..3 approval|approvals :: subject to approval by the bank
talks: imminent :: it called approval imminent
talks: {have} ..2 permission to :: it has permission to create a foundation
talks: final investment decision :: a final investment decision is due
talks: cannot take a final :: it cannot take a final investment decision
bid: {bid:ing} for|to :: the fund is bidding for the port
bid: {bid:base} ..2 for|to|of :: its bid for the airport
bid: {tender} for :: the builder tendered for the road
bid: {win} ..3 race|tender|bid|auction :: the university won the race
bid: {shortlist} :: four firms were shortlisted
bid: prequalified|prequalification :: six firms were prequalified
bid: {be} ..2 first in line|preferred bidder|frontrunner|front runner :: the firm is first in line
bid: first in line :: UAE firm first in line
bid: preferred bidder :: the preferred bidder was named
bid: in line for|to :: the country is in line for a plant
bid: {vie} for :: two groups vie for the port
bid: {compete} for :: rivals compete for the concession
bid: {line} up :: buyers line up
bid: {lodge} ..3 bid|application|proposal|objection :: the firm lodged an application
study: feasibility (study) :: a feasibility study is under way
study: {conduct} ..3 study|survey|assessment :: engineers conduct a study
study: {carry} out ..3 study|survey|assessment :: they carry out a survey
study: {study:ing} ..5 what|how|whether|jointly|feasibility|site :: partners are studying what the harbour would need
study: {tour:ed} ..4 <facility>|zone|park|estate|region|province|site :: the delegation toured the zone
study: {tour:ing} :: people have been touring Bosnia to see where a factory might stand
study: {visit} ..3 site|sites|zone|plot|estate|park|location|locations :: the team visited the site
study: {walk} the site :: a team walked the site
study: {inspect} ..3 site|sites|zone|plot|land|location|facility :: the group inspected the land
study: site visit|tour|inspection|selection :: a site visit took place
study: {look} for ..2 site|plot|land|location|premises :: the firm is looking for a site
study: {agree} on ..2 location|locations|site|sites :: we agree on the locations of the two factories
study: technical meeting|meetings|team|visit :: technical meetings were held these days
study: {survey} :: engineers surveyed the river
study: joint working group|committee|team :: a joint working group will meet
study: {study:s}|{study:ed} ..4 <facility> :: the company studied a terminal
study: pilot (project|programme|scheme) :: a pilot will start
mou: {sign} ..8 <mou> :: they signed a preliminary MoU
mou: {ink} ..6 <mou> :: the sides inked a memorandum
mou: {conclude} ..6 <mou> :: a memorandum had been concluded
mou: {exchange} ..4 <mou> :: notes and memoranda were exchanged, with an MoU
mou: <mou> ..8 {be} ..3 {sign:ed}|{ink:ed}|{conclude:ed} :: a memorandum of understanding was inked
mou: <mou> ..8 {sign:ed}|{ink:ed} :: MoU on battery swapping signed
mou: {put} ..4 to ..3 <mou> :: seven put their names to memoranda
mou: {enter} into ..4 <mou> :: the port entered into an MoU
mou: memorandum|memoranda|memorandums of understanding|cooperation|agreement|intent :: a memorandum of understanding on ports !! a memorandum leaked
mou: mou|mous :: two MoUs on power
mou: letter|letters of intent|interest :: a letter of intent
mou: statement of intent :: a statement of intent
mou: declaration of intent :: a declaration of intent
mou: framework|cooperation|preliminary|outline|initial|strategic|collaboration agreement|accord|deal|pact :: a framework agreement worth billions
mou: agreement in principle :: an agreement in principle
mou: in principle :: approved in principle
mou: {agree:ed} in principle :: they agreed in principle
mou: non binding :: a non-binding paper
mou: protocol of|on|for :: a protocol of intent
mou: {sign} ..3 protocol|protocols :: they signed a protocol
mou: strategic partnership :: a strategic partnership
mou: {agree:ed} to ..2 cooperate|collaborate|work|explore|study :: they agreed to cooperate
mou: {sign} ..4 cooperation|collaboration|partnership :: they signed a cooperation paper
mou: gentlemen agreement :: a gentlemen agreement
mou: {ink} ..4 cooperation|partnership :: inked a partnership
mou: {team} up :: the firms team up
mou: {join} force|forces|hand|hands :: the two join forces
mou: {shake} hand|hands on :: they shook hands on a mill
deal: {sign} ..5 <deal> :: they signed a binding contract !! the deal they spoke of
deal: {sign} ..6 agreement|agreements|contract|contracts|deal|deals :: it signed a lease agreement
deal: {ink} ..5 <deal> :: they inked a deal
deal: {seal} ..5 <deal> :: the groups sealed a deal
deal: <deal> ..5 {seal:ed} :: a deal sealed on Monday
deal: {strike} ..4 <deal> :: it struck a deal
deal: {clinch} ..4 <deal> :: the group clinched a contract
deal: {conclude} ..4 <deal> :: it concluded an investment contract
deal: {finalise}|{finalize} ..4 <deal> :: they finalised the agreement
deal: {reach} ..4 <deal> :: the sides reached an agreement
deal: {win} ..4 <deal>|rights|order :: it won a concession
deal: {award:ed} ..4 <deal>|rights|project|tender :: the group was awarded the contract
deal: <deal> ..6 {be} ..2 {sign:ed}|{ink:ed}|{seal:ed}|{award:ed}|{grant:ed}|{conclude:ed} :: an agreement was signed
deal: <deal> ..8 {sign:ed} :: an agreement under which it will spend was signed
deal: {secure} ..4 <deal>|land|plot|approval|funding|financing|rights|nod :: the firm secured a plot
deal: {grant:ed} ..5 <deal>|land|plot|rights|approval|permission :: it was granted a concession
deal: concession of|to ..3 years :: a concession of 30 years
deal: {put} ..3 signature|signatures|name|names|pen to :: they put their signatures to the deal
deal: signing of ..5 <deal> :: the signing of the agreement
deal: signing ceremony :: at the signing ceremony
deal: {sign:ed} for :: the chairman signed for the visitors
deal: {come} to terms :: they came to terms
deal: {book} ..2 plot|land|space :: the firm booked a plot
deal: {lease} ..4 land|plot|hectares|acres|space|building|site :: the maker leased a plot
deal: {rent} ..3 land|plot|space|building|hall :: it rents a hall
deal: {take:ed} ..2 plot|land|site :: it had taken a plot
deal: {allot:ed}|{allocate:ed}|allotted ..3 land|plot|acres|hectares|site :: it was allotted land
deal: land|plot ..3 allotted|{allot:ed}|{allocate:ed}|{lease:ed}|{hand:ed} :: land was allotted to the firm
deal: {hand:ed} ..2 to ..3 company|companies|firm|investor :: two valleys have been handed to companies
deal: power purchase agreement :: a power purchase agreement
deal: implementation agreement :: an implementation agreement
deal: shareholder|shareholders agreement :: the shareholders agreement
deal: investment agreement|contract|deal|accord :: an investment agreement with the group
deal: lease agreement :: a lease agreement
deal: share purchase agreement :: a share purchase agreement
deal: concession agreement :: a concession agreement
deal: offtake agreement|contract :: an offtake agreement
deal: deal ..2 worth|valued :: a deal worth two billion
deal: contract ..5 {be} worth :: the contract is worth a lot
deal: {land} ..4 hotel|investor|investment|plant|factory|contract|deal|supplier|project :: Zanzibar lands two hotels
deal: {sign} up for|with|to :: firms sign up for hydropower
deal: {be} signed ..2 with|by|between :: papers are signed by both
deal: binding :: a binding offer
deal: {agree:ed} with ..6 to buy|build|invest|supply :: it agreed with the park to buy land
deal: {agree:ed} to ..2 {build}|{invest}|{buy}|{set}|{open}|{acquire}|{sell}|{produce}|{supply}|{spend}|{pay} :: the firm agreed to build a mill
deal: another has been signed :: another has been signed
approve: {approve:ed} :: the board approved the plan !! approval is awaited
approve: {be} ..3 {approve:ed}|{clear:ed}|{authorise:ed}|{authorize:ed}|{license:ed}|{sanction:ed} :: the deal was approved
approve: {clear:ed} to ..1 {take}|{buy}|{acquire}|{build}|{start} :: the bank was cleared to take it
approve: {give} ..4 approval|nod|consent|clearance|blessing|assent|permission :: the board gave its approval
approve: {grant} ..3 approval|licence|license|permission|permit|consent|clearance :: the state granted a licence
approve: {receive} ..4 approval|nod|consent|clearance|licence|license|permit :: the plan received approval
approve: {obtain} ..4 approval|nod|consent|clearance|licence|license|permit|light :: it obtained a permit
approve: {get} ..3 approval|nod|consent|clearance|licence|license|permit|go :: it got the nod
approve: green light :: another green light was given
approve: go ahead :: the go-ahead came on Monday
approve: {greenlight}|{green-light} :: the board greenlit it, greenlights more
approve: {win} ..3 approval|nod|consent|clearance :: the buyer won approval
approve: may acquire :: the fintech may acquire the bank
approve: no objection :: the regulator raised no objection
approve: {raise} no objection :: it raised no objection
approve: licence|license ..2 {be} ..1 {issue:ed}|{grant:ed} :: a licence was issued
approve: regulatory approval :: regulatory approvals are in hand
approve: final investment decision ..4 {take:ed}|{make:ed} :: the final investment decision was taken
approve: {take:ed} ..2 final investment decision :: it took a final investment decision
approve: {give} ..3 thumb|thumbs up :: the cabinet gave it the thumbs up
approve: {sign} off on :: the cabinet signed off on the plan
approve: {lift} force majeure :: it lifted force majeure
decide: {announce} ..4 investment|<facility>|expansion|plan|plans|project|development|purchase|acquisition :: the group announced an investment
decide: {announce} ..3 {build}|{open}|{invest}|{set}|{spend} :: it announced it will open a hotel
decide: {announce} that ..8 will|would :: it announced that it will build a hotel
decide: {decide} to ..2 {build}|{set}|{open}|{invest}|{enter}|{start}|{put}|{expand}|{make} :: the maker decided to build here
decide: decision to ..2 {build}|{set}|{open}|{invest}|{enter}|{start}|{expand} :: the decision to open a plant
decide: {pick:ed} ..5 for|as|site :: the town has been picked for a plant
decide: {choose:ed} ..5 for|as|site|to :: the town was chosen for it
decide: {select:ed} ..4 for|as|site|to :: the city was selected as the site
decide: {settle:ed} on|for :: the chain settled on the capital
decide: {opt:ed} for :: the maker opted for the south
decide: {confirm} ..4 plan|plans|investment|<facility> :: the group confirmed its plans
decide: will ..1 {build}|{set}|{open}|{invest}|{spend}|{construct}|{establish}|{erect}|{put}|{pour}|{inject}|{launch}|{expand}|{install}|{produce}|{manufacture}|{assemble}|{make}|{enlarge}|{join}|{start} :: it will build a factory
decide: {be} to ..2 {build}|{set}|{open}|{invest}|{spend}|{construct}|{establish}|{erect}|{put}|{pour}|{launch}|{expand}|{install}|{produce}|{manufacture}|{assemble}|{make}|{come} :: it is to set up a factory
decide: {be} going to ..1 {build}|{set}|{open}|{invest}|{spend}|{put}|{supply}|{make} :: they are going to build a factory
decide: {be} to be ..2 {build:ed}|{set:ed}|{open:ed}|{install:ed}|{produce:ed}|{make:ed}|{establish:ed}|{erect:ed} :: a plant is to be built
decide: will be ..2 {build:ed}|{set:ed}|{open:ed}|{install:ed}|{produce:ed}|{make:ed}|{establish:ed}|{spend:ed}|{invest:ed}|{dry:ed} :: a plant will be built
decide: to ..1 {open}|{build}|{set}|{invest}|{spend} ..5 <facility> :: Birmingham to open campus in Dubai
decide: to be ..1 {build:ed}|{set:ed}|{open:ed} :: new plant to be built in Zabrze
decide: to make ..6 in|for|at|here :: pair to make smartphones in Faisalabad
decide: {go} ahead with :: the group goes ahead with the plant
decide: {press} ahead with :: the firm presses ahead with the dam
decide: {push} ahead with :: they push ahead with it
decide: {proceed} with :: the group proceeds with the project
decide: {commit:s} ..4 <money>|to|<facility> :: the fund commits a sum
decide: {set} to ..1 {open}|{build}|{invest}|{launch}|{start}|{become}|{get} :: the country is set to get a mill
decide: {be} ..1 due to ..1 {open}|{start}|{begin}|{be} :: the plant is due to open
decide: {join} ..6 in ..1 {build:ing} :: EGAT will join the firm in building stations
decide: {bring} in ..5 <money> :: they will bring in a sum of money
decide: {embark} on :: the miner has embarked on a project
decide: {take} up ..3 offer :: the firm took up the offer
decide: {get} ready to ..1 {build}|{open} :: it gets ready to open
decide: {relocate} to|from :: the maker relocates to the zone
decide: {double} down on :: the bank doubles down on the market
decide: {pour} ..6 into|in :: investors pour billions into the province
decide: {pump} ..6 into :: the fund pumps cash into ports
decide: {plough} ..6 into :: it ploughs cash into farms
decide: {sink} ..6 in|into :: they sink billions into it
decide: {put} ..8 into|in ..5 <sector>|<facility> :: the group puts money into the sector
decide: {spend:s}|{spend:ing} ..6 on|in|to :: the group is spending a sum on a mill
decide: {pay:ing} ..5 for ..3 percent|stake|share|shares :: it is paying a sum for a stake
buy: {acquire} ..8 <facility>|stake|percent|shares|company|firm|assets|majority|ltd|limited :: the fund acquires a stake
buy: {buy} ..8 <facility>|stake|percent|shares|company|firm|assets|majority|ltd|limited|land :: the group bought a mill
buy: {purchase} ..8 <facility>|stake|percent|shares|company|firm|assets|majority|land :: it purchased shares
buy: {take} over :: a Dutch firm takes over the dairy
buy: {take} ..4 stake|percent|share|holding|majority|control :: the fund takes a stake
buy: {snap} up :: the chain snaps up stores
buy: {complete} ..4 acquisition|purchase|takeover|buyout|deal|transaction|merger :: it completed the acquisition
buy: {close} ..4 acquisition|purchase|deal|transaction :: the bank closed the purchase
buy: acquisition of|by :: the acquisition of the bank
buy: takeover of|by|bid :: the takeover of the dairy
buy: {merge} with :: the bank merges with a rival
buy: {raise}|{lift}|{increase} ..4 stake|shareholding|holding :: it raised its stake
buy: stake in :: a stake in the bank
buy: majority stake|share|shareholding|holding :: a majority stake
buy: {pay} ..5 for ..4 land|stake|company|bank|mill :: the fund paid a sum for the land
buy: {hold} ..3 percent|majority|stake :: the firm holds 30 percent
venture: {form} ..5 joint venture|company|partnership|consortium|alliance|jv|vehicle :: they formed a joint venture
venture: {set} up ..4 joint venture|jv|company :: they set up a joint venture
venture: {enter} into ..3 joint venture|jv|partnership :: they have entered into a joint venture
venture: {create} ..3 joint venture|jv :: they created a joint venture
venture: joint venture|jv :: a joint venture of both
venture: registered ..3 as|in|under :: the company is registered as a local firm
venture: {establish} ..3 subsidiary|venture|company|jv :: the firm established a subsidiary
finance: financial close|closing|closure :: the project reached financial close
finance: {close} ..3 financing|funding|round :: the firm closed its financing
finance: {raise:ed} ..5 <money> :: it raised a sum of money
finance: {arrange} ..3 financing|loan|funding :: banks arranged financing
build: {break} ..2 ground :: the maker broke ground
build: {break:ed} ground on|for :: it broke ground on a mill
build: ground ..3 {break:ed} :: ground was broken in May
build: groundbreaking :: the groundbreaking took place
build: foundation stone|laying :: the foundation stone was laid
build: {lay} ..4 foundation|stone|cornerstone|track|pipe|cable :: the premier laid the foundation
build: {turn} ..3 sod|soil :: the mayor turned the first sod
build: {cut} ..2 sod :: they cut the sod
build: {move:ing} earth :: diggers are moving earth
build: {begin} ..3 construction|building|work|building|civil|erection :: the group began construction
build: {start} ..3 construction|building|work|civil|erection :: the firm started construction
build: {launch} ..3 construction|work|works :: the firm launched construction
build: construction ..5 {be} ..1 under|underway|on|way|{start:ed}|{begin:ed}|{progress:ing} :: construction is under way
build: construction {begin}|{start}|{commence} :: construction started some months ago
build: construction ..2 {progress} :: construction progresses
build: construction work|works|site|phase :: construction work goes on
build: work|works|construction ..3 {begin:ed}|{start:ed}|{commence:ed} :: work has begun
build: under construction :: a mill under construction
build: under way|underway :: building is under way !! under the way things are
build: {be} being ..1 {build:ed}|{construct:ed}|{set:ed}|{erect:ed}|{install:ed}|{put:ed}|{lay:ed}|{hoist:ed}|{connect:ed}|{enlarge:ed}|{develop:ed} :: a mill is being built
build: {be} ..1 {build:ing} ..6 <facility> :: the group is building a plant
build: {be} ..1 {construct:ing} :: it is constructing a dam
build: {be} ..1 {set:ing} up ..6 <facility> :: the firm is setting up a data centre
build: {be} ..1 {put:ing} up :: it is putting up a mill
build: {be} ..1 {erect:ing} :: it is erecting towers
build: {be} ..1 {develop:ing} ..6 <facility>|mine|project :: the miner is developing the mine
build: {be} ..1 {install:ing} :: the firm is installing panels
build: {be} ..1 {expand:ing}|{enlarge:ing} :: the group is expanding
build: {be} ..1 {lay:ing} ..3 cable|track|pipe|fibre|fiber :: it is laying cable
build: {be} ..2 going up :: a plant is going up
build: {go:ing} up ..3 in|at|near :: a factory now going up at Nala
build: {go:s} up in|at|on|near :: one house goes up in the city
build: wall|walls ..3 going up :: walls are going up
build: {take:ing} shape :: zones are taking shape
build: {build:s} ..4 <facility> :: Xinzhi builds plant in Hatvan
build: {be} ..3 percent|% complete|done|finished|completed|ready|built :: it is 40 percent complete
build: percent complete|done|finished|ready|carried|completed :: 52 percent of the project has been, 60 percent done
build: percent of the project|work :: 52 percent of the project has been carried out
build: half|halfway|way finished|complete|mark|done|built :: past the halfway mark
build: past halfway :: past halfway mark
build: behind schedule :: the works are behind schedule
build: ahead of schedule :: the dam is ahead of schedule
build: nearing completion :: it is nearing completion
build: {near} completion :: it nears completion
build: on schedule|track :: the works are on track
build: to finish|complete construction|work|building :: we need a year to finish construction
build: contractor|contractors ..3 {mobilise:ed}|{mobilize:ed}|{appoint:ed}|{lead}|moved :: contractors have mobilised
build: {mobilise}|{mobilize} ..3 site|equipment :: crews mobilised to the site
build: builder|builders :: the builders number 400
build: {dig:ing} :: workers are digging the pit
build: {drill:ing} ..3 well|wells|site :: they are drilling wells
build: {start:s} on ..4 <facility>|project :: Sinomine starts on lithium project
build: {lay} the groundwork :: the maker laid the groundwork
build: {resume} ..3 work|construction|project :: the group resumed work
build: {relaunch}|{restart} ..3 project|work|construction :: before fully relaunching the project
build: {renovate}|{refurbish}|{convert} ..4 <facility> :: it is refurbishing the hotel
build: steel structure :: the steel structure is up
build: topped|topping out :: the tower was topped out
build: machinery|equipment ..3 {arrive:ed}|{install:ed}|{order:ed} :: machinery has arrived
build: equipment ..2 {be} being ..1 {install:ed} :: equipment is being installed
build: trial run|runs|production :: trial production begins
rise: {rise} in ..3 phases|capital|city :: it will rise in three phases
rise: {come} up in|at|on :: a mill may come up in the province
rise: {see} the light :: the plant will see the light
open: {open:ed} ..6 <facility> :: the group opened a factory
open: {open:ed} ..2 doors|gates|its :: the mall opened its doors
open: {be} ..2 {inaugurate:ed}|{commission:ed}|{unveil:ed} :: the plant was inaugurated
open: {inaugurate} :: the president inaugurated the mill
open: inauguration of :: the inauguration of the plant
open: {commission:ed} :: the first unit was commissioned
open: {open:s} ..5 <facility> :: BioNTech opens vaccine plant
open: {cut} ..2 ribbon :: he cut the ribbon
open: {throw} open :: the gates were thrown open
open: gate|gates|door|doors ..8 {swing:ed} open :: the gates swung open again
open: {swing} open :: gates swung open
open: {start} up :: the factory starts up
open: {go:ed} live :: the service went live
open: {come:ed} on stream|line :: the unit came on stream
open: on stream :: the field is on stream
open: {go:ed} into operation|production|service :: it went into operation
open: {put} into operation|service|production :: it was put into operation
open: {enter:ed} ..2 operation|production|service :: it entered production
open: {launch:ed} ..4 operation|operations|production|service|services|sales|<facility> :: it launched production
open: {kick} off ..3 production|operation :: local production was kicked off
open: production ..2 {be} ..1 {kick:ed} off :: production was kicked off
open: {begin:ed} ..3 operation|operations|production|producing|making|manufacturing|assembling|shipping :: it began production
open: {start:ed} ..3 operation|operations|production|producing|making|manufacturing|assembling|shipping|selling :: it started production
open: {start:s} ..2 making|producing|production|assembling|operation|operations :: firm starts making ovens
open: {begin:s} ..2 making|producing|production|operation|operations :: maker begins production
open: production ..3 {begin:ed}|{start:ed} :: production has begun
open: {roll} off ..4 line|lines :: cars roll off the line
open: {roll} out ..3 first :: it rolled out its first car
open: first ..4 {leave}|{roll} ..4 line|plant|complex|factory|zone :: first exports leave the zone
open: {complete:ed} ..4 <facility>|work|construction|expansion|project :: the group completed the mill
open: completion of ..4 work|<facility>|construction|expansion|project|phase :: reported the completion of work
open: {be} ..1 {complete:ed} :: the expansion was completed
open: {be} ..1 up and running :: the plant is up and running
open: up and running :: it should be up and running
open: {be} ..2 operational|commissioned :: the line is operational
open: ready for use|operation :: it is ready for use
open: {fit:ed} with ..2 installation|installations|machines|equipment :: the factory was fitted with installations
open: {become} ..1 larger|operational :: the site became larger
open: brand new :: brand-new are the works
open: {have} opened :: works that Sika has opened
open: {switch:ed} on :: the system was switched on
open: {turn:ed} on :: the tap was turned on
run: {operate:s}|{operate:base}|{operate:ing} ..5 <facility> :: the group operates a mill here
run: {run:s}|{run:base}|{run:ing} ..5 <facility> :: it runs kiosks and a plant
run: {employ:s} ..5 people|workers|staff :: the mill employs 500 people
run: in operation|production|service :: a plant in operation
run: {have|has} been producing|operating|running|making :: its works has been producing
run: has been producing|operating|running|making|growing|working :: its works has been producing for months
run: have been growing|producing|operating|making|running :: farms have been growing chillies
run: {be} being made|produced|manufactured :: breakers are being made since June
run: {be} ..2 {produce:ing}|{make:ing}|{manufacture:ing}|{assemble:ing} :: it is making phones
run: {export:ed} :: goods were exported
run: {ship:ed} :: the first lot was shipped
run: {be} doing fine|well :: they are doing fine here
run: {make} a profit :: all are making a profit
run: at full capacity :: it works at full capacity
run: already ..2 {invest:ed}|{operate}|{run}|{employ}|{produce}|{present}|running|doing :: it already runs a plant
run: existing plant|factory|site|operations|operation|facility|facilities :: the existing site
run: {harvest} :: farms harvest 700 tons
run: has ..3 invested :: what the group has invested exceeds ten billion
run: {invest:ed} ..6 <money>|so|through|since|already :: it invested ten billion so far
run: has been in ..4 years|decade|decades :: the company has been in the country for years
run: counts ..3 put into :: boss counts billions put into it
run: {expand:ed} ..4 <facility>|site :: the group expanded its mill
run: {enlarge} ..4 <facility>|plants :: Sika enlarges plants
run: expansion ..3 {complete:ed}|{open:ed} :: the expansion was completed
run: {deliver:ed} ..3 first|vehicles|units :: it delivered the first units
run: {outgrow} :: it has outgrown its site
invest: {invest:ing} ..8 <money>|in :: the group is investing in a port
invest: {invest:s} ..6 in|<money> :: Helios invests in backbone network
invest: to invest ..6 in|<money> :: to invest in mines
invest: {spend:ed} ..6 <money> :: it spent nearly a million
invest: <money> ..6 {be} ..2 {invest:ed}|{spend:ed} :: dollars is to be invested
invest: {cost} ..4 <money> :: the plant cost a million
invest: investment of :: an investment of two billion
leave: {pull} out :: the bank pulls out
leave: {pull} the plug :: the group pulled the plug
leave: {pack} up :: Shoprite packs up
leave: {pack} ..3 bag|bags :: a developer has packed its bags
leave: {walk} away :: the group walked away
leave: {withdraw} :: the firm withdrew from the bid
leave: withdrawal :: its withdrawal was noted
leave: {exit} :: the retailer exits the market
leave: exit from|of :: its exit from the country
leave: {quit} :: the retailer is to quit Kenya
leave: {drop} out :: ExxonMobil drops out of the terminal
leave: {back} out :: the investor backed out
leave: {bow} out :: the bank bowed out
leave: {give} up ..2 on|project|plan|plans :: the developer gives up on the coast
leave: {abandon} :: it abandoned the project
leave: {scrap} :: the plan was scrapped
leave: {cancel} :: the deal was cancelled
leave: {call} off :: the deal was called off
leave: {wind} up|down :: the maker is to wind up
leave: {be} ..1 wound down|up :: activities would be wound down
leave: {shut} down :: the mill shut down
leave: {shut}|{close} ..3 doors|office|factory|plant|store|stores|branches|shop|operations|unit :: it closed its office
leave: {close} or sell :: it would close or sell the branches
leave: {sell} ..4 assets|business|stake|unit|operations|subsidiary|shares|holding :: it sells its assets
leave: {sell} off|out :: the fund sold out
leave: sale of ..4 assets|business|stake|unit|operations :: the sale of its assets
leave: up for sale :: its permits are up for sale
leave: {offload} :: it offloads its stake
leave: {divest} :: the major divests
leave: divestment :: the divestment was agreed
leave: {dispose} of :: it disposed of the unit
leave: {leave:ing} :: the group is leaving the country
leave: {leave} the country|market|project :: the firm left the country
leave: not stay :: the company will not stay
leave: {cease} ..3 work|operation|operations|production|business|trading :: it ceased operations
leave: {discontinue} :: operations were discontinued
leave: discontinued :: treated as discontinued operations
leave: {terminate} :: it terminated the contract
leave: {part} with|ways|company :: the firms part ways
leave: {go:ing} separate :: the two are going separate ways
leave: {separate} ways :: they go separate ways
leave: {change} ..2 mind :: the giant has changed its mind
leave: {turn} ..2 back on :: the group turned its back on the island
leave: {turn} off the light :: the firm turned off the lights
leave: {turn:ed} down :: that bid was turned down
leave: {reject} :: the bid was rejected
leave: {fall} through :: the sale fell through
leave: {come:ed} to nothing :: its bid came to nothing
leave: {collapse} :: the deal collapsed
leave: {lose} ..2 patience :: the investor lost patience
leave: {fail} to ..1 {materialise}|{win}|{reach} :: the project failed to materialise
leave: {fall} short :: the bid falls short
leave: {liquidate} :: the unit was liquidated
leave: {shelve} :: the plan was shelved
leave: {ditch} :: the maker ditched its plan
leave: {drop} ..3 plan|plans|project|bid :: the group dropped plans
leave: {axe} :: the project was axed
leave: {retreat} :: the bank retreats
leave: {revoke} :: the licence was revoked
leave: {show:ed} ..5 the door :: it has shown another bidder the door
leave: delisting|{delist} :: the unit may delist
leave: {cut} ..2 tie|ties|loss|losses :: the chain cut its losses
pause: {suspend} :: the project is suspended
pause: suspension of :: the suspension of works
pause: on hold :: the dam was put on hold !! on holding company
pause: on ice :: a court has put it on ice
pause: {freeze} :: the plan was frozen
pause: {stall} :: the refinery has stalled
pause: {be} ..2 stalled|delayed|deferred|postponed|halted|paused|frozen :: the works are stalled
pause: {halt} :: work was halted
pause: {pause} :: the maker paused the plan
pause: {postpone} :: the launch was postponed
pause: {put} off :: the launch had to be put off
pause: {defer} :: the decision was deferred
pause: {delay} :: the project is delayed
pause: in limbo :: the refinery is still in limbo
pause: {be} ..2 stuck :: the project is stuck
pause: not moved an inch :: it has not moved an inch
pause: not moved :: the works have not moved
pause: no money has come :: no money has come in
pause: {languish} :: the mine languishes
pause: {mothball} :: the mill was mothballed
pause: {hang} in the balance :: the plan hangs in the balance
pause: standstill :: works came to a standstill
pause: force majeure :: it declared force majeure
pause: dead in the water :: the plan is dead in the water
pause: {grind} to a halt :: the works ground to a halt
pause: {lay:ed} down tools :: it laid down tools in 2021
pause: {put} ..3 brakes on :: it put the brakes on the plan
pause: {rethink}|rethink :: the group is in a portfolio rethink
pause: {review} ..3 investment|presence|future|operations :: it reviews its presence
pause: cold feet :: the investor got cold feet
pause: second thoughts :: the firm has second thoughts
pause: {back} burner :: it is on the back burner
invite: {invite} ..8 invest|investment|investor|investors|company|companies|firm|firms|businessmen|enterprise|enterprises|delegation|businesses :: the minister invited firms to invest
invite: {invite:ed} to :: the delegation was invited to visit
invite: {call} on|upon ..6 to invest :: he called on traders to invest
invite: {urge} ..6 to ..2 invest|explore|benefit|come :: he urged firms to invest
invite: {offer} ..6 incentive|incentives|opportunity|opportunities|facilities :: the state offers incentives
invite: {seek:ing} ..4 investment|investors|investor|investments :: the state is seeking investment
invite: {seek} ..3 foreign investment|investors|capital :: the minister seeks foreign capital
invite: {woo}|woos :: Fiji woos business
invite: {attract} ..5 investment|investors|investor|capital|fdi :: to attract foreign investment
invite: {court} ..3 investor|investors|makers|firms|companies :: the agency courts makers
invite: {beckon} :: the agency beckons
invite: {welcome} ..5 investment|investors|investor|companies|firms|money :: the state welcomes investors
invite: {be} ..2 welcome :: Turkish firms would be welcome
invite: open|permanent invitation :: our permanent invitation stands
invite: investment opportunities :: the forum shows investment opportunities
invite: {showcase} :: the seminar showcases zones
invite: roadshow :: a roadshow in Tokyo
invite: {lure} :: the state lures makers
invite: {pitch} ..4 to investors|investor|businessmen|companies :: the premier pitched to investors
invite: {encourage} ..5 to invest|investment|companies|investors :: he encouraged firms to invest
invite: {target} ..3 investors|investor :: the board targets investors
invite: offers ..3 potential|scope|opportunities :: the land offers immense potential
invite: immense|huge|enormous|great|vast potential|scope|opportunity|opportunities :: it offers immense potential for investors
invite: on offer :: stations are on offer
invite: in store for investors :: projects in store for investors
invite: investor friendly :: investor friendly rules
invite: one window :: a one-window centre
invite: ease of doing business :: an ease of doing business policy
invite: tax holiday|break|exemption|incentive :: a tax holiday for ten years
loose-build: {build} :: the group built a lot of houses
loose-build: {construct} :: it constructs bridges
loose-build: {put} up :: they put up a fence
loose-build: {set} up :: it was set up in 1979
loose-build: {erect} :: masts were erected
loose-build: {establish} :: it established a base
loose-build: {install} :: panels were installed
loose-build: {develop} :: it develops land
loose-build: construction :: construction is dear
loose-open: {open} :: it opened in May
loose-open: {inaugurate} :: the mayor inaugurated it
loose-open: {launch} :: it launched a service
loose-open: opening :: the opening is near
loose-open: operational :: it is operational
loose-open: operation|operations :: the operation is small
loose-make: {produce} :: it produces cloth
loose-make: {manufacture} :: it manufactures phones
loose-make: {assemble} :: cars are assembled
loose-make: {make} :: it makes pots
loose-make: {turn} out :: it turns out pots
loose-make: production :: production is high
loose-invest: {invest} :: it invested there
loose-invest: investment :: an investment
loose-invest: {spend} :: it spends freely
loose-invest: {finance} :: it financed it
loose-buy: {buy} :: it bought a lot
loose-buy: {acquire} :: it acquired land
loose-buy: {sell} :: it sells fuel
loose-buy: stake :: a stake
loose-buy: acquisition :: an acquisition
loose-buy: shareholder|shareholding|equity :: its equity
loose-sign: {sign} :: he signed it
loose-sign: {ink} :: it was inked
loose-sign: agreement :: an agreement
loose-sign: contract :: a contract
loose-sign: signature|signing :: the signing
loose-sign: {agree} :: both agreed
loose-talk: {talk} :: they talked
loose-talk: {discuss} :: they discussed it
loose-talk: {meet:ed} :: they met the minister
loose-talk: {ask} :: it asked for more
loose-talk: {propose} :: it proposed a change
loose-talk: proposal :: a proposal
loose-talk: bid :: a bid
loose-begin: {begin} :: work begins
loose-begin: {start} :: it started in May
loose-begin: {commence} :: it commenced
loose-begin: first phase :: the first phase
loose-grow: {expand} :: it expanded
loose-grow: expansion :: an expansion
loose-grow: {enlarge} :: it enlarged the hall
loose-grow: {double} :: it doubled output
loose-hire: {employ} :: it employs many
loose-hire: {hire} :: it hired people
loose-hire: {recruit} :: it recruits staff
interest: glad to ..2 {invest}|{come}|{build}|{see} :: the group would be glad to come
interest: {take:ed} with ..3 idea|country|place :: the visitors were taken with the idea
interest: {warm} to :: the fund warms to the market
interest: {have} ..3 in mind :: it has a hotel in mind
interest: minded to :: the owner is minded to build
interest: not averse to :: it is not averse to a second site
interest: on ..2 list|radar|horizon|agenda :: wind is on its radar
interest: {set} ..2 heart on :: the chain set its heart on the capital
interest: {flirt}|flirtation with :: its flirtation with solar
interest: {be} ..2 curious :: the firm is curious
interest: {look} around|over :: the prince has been looking over the market
interest: {wonder} :: the maker wonders about a plant
interest: {see} ..3 opportunity|opportunities|potential|promise|future|room :: the fund sees opportunities
interest: {believe} in ..2 potential|market|country :: they believe in the market
interest: wish list :: a port is on the wish list
interest: {feel} ..2 way :: the bank is feeling its way
interest: {study} ..3 country|market :: it studies the market
interest: in the hunt for :: funds are in the hunt for land
interest: {hunt} for :: the fund hunts for farms
interest: {shop} for|around :: it has been shopping for licences
interest: {size} up :: the group sizes up the market
interest: {kick} the tyres|tires :: buyers kick the tyres
interest: {be} ..2 mooted|touted|floated|suggested :: a second line is mooted
interest: {talk} of|about ..2 {build:ing}|{open:ing}|{invest:ing}|{expand:ing} :: the firm talks of opening here
interest: no decision|decisions|details|commitment|timetable|date :: no decision has been made
interest: nothing ..2 {be} ..2 {sign:ed}|{decide:ed} :: nothing has been signed
interest: could|might|may ..2 {build}|{open}|{invest}|{set}|{come}|{follow} :: it could build a plant
interest: {stand} ready to :: it stands ready to invest
interest: offered to ..1 {invest}|{build}|{set}|{finance}|{help} :: the firm offered to build
plan: blueprint :: a blueprint for ports
plan: on paper :: so far the zone exists on paper
plan: in the works :: a second mill is in the works
plan: {hatch} ..3 plan|plans :: they hatched a plan
plan: {prepare} for :: it prepares for its launch
plan: {lay} ..2 ground for :: it lays the ground for a bank
plan: {envisage}|{envision}|{foresee} :: the plan envisages a mill
plan: {chart} ..3 course|expansion|entry :: it charts an entry
plan: {schedule} :: the launch was scheduled
plan: {be} ..1 expected to :: the mill is expected to open
plan: {be} ..1 meant to :: it is meant to run in May
talks: {sit} down with|to|together :: he sat down with the chief
talks: {sit} ..4 with :: they sat on Monday with the ministry
talks: at|around|round the ..2 table :: they are at the table
talks: {work} out ..3 terms|details|price :: lawyers work out the terms
talks: details|terms|conditions|price ..4 {be} ..2 open|settled|discussed|negotiated|worked :: terms are to be settled
talks: {remain} to be :: the price remains to be agreed
talks: yet to be ..1 {sign:ed}|{settle:ed}|{agree:ed}|{approve:ed}|{decide:ed} :: it has yet to be settled
talks: {have} yet to :: the council has yet to agree
talks: still ..2 {need}|{await}|{require} :: it still needs a licence
talks: {need} ..3 approval|consent|permit|nod|licence|clearance :: it needs the approval of the bank
talks: {file} ..3 application|papers|request|bid :: it filed an application
talks: {hand} in ..3 application|papers|bid|proposal :: it handed in its papers
talks: paperwork :: the paperwork is being done
talks: {approach} ..3 government|minister|ministry|board|owner :: it approached the ministry
talks: {be} ..1 approached by :: the owner was approached by two funds
talks: working group|committee :: a working group will meet
talks: {exchange} ..2 view|views|ideas|notes|drafts :: they exchanged views
talks: {iron} out :: they iron out details
talks: {bring} ..3 proposal|proposals|plan|list :: it brought a plan
talks: {raise} ..3 with the|ministers|premier :: he raised the matter with the premier
talks: {brief} ..3 minister|premier|president|governor|chief :: they briefed the minister
talks: {call} on ..2 prime|president|minister|chief|governor :: the chairman called on the president
talks: conversation|conversations with|about :: conversations with the bank
talks: {lobby} for :: the firm lobbies for land
talks: {insist} on ..3 term|terms|guarantee|price :: it insists on a guarantee
talks: negotiating table :: back to the negotiating table
talks: draft agreement|contract|deal|law :: a draft agreement
talks: {seek} ..4 guarantee|guarantees|assurance|assurances :: it seeks guarantees
mou: {promise} on paper :: a promise on paper
mou: understanding on|with|between|about|to :: an understanding on ports
mou: {pledge} ..2 cooperation :: they pledged cooperation
mou: {exchange} ..3 documents|papers|notes :: they exchanged papers
mou: {initial:ed} :: the paper was initialled or initialed
mou: partnership agreement|deal|pact|document :: a partnership agreement
mou: {sign} ..4 preliminary :: they signed a preliminary paper
mou: {pen} ..3 <mou>|pact :: they penned an MoU
mou: {seal} ..4 partnership|cooperation|alliance :: they sealed a partnership
mou: tie up|tieup :: a tie-up with the port
mou: commercial documents|papers :: 58 commercial documents
deal: {put} pen to paper :: they put pen to paper
deal: ink ..3 dry|drying :: the ink is dry
deal: papers ..3 {sign:ed} :: papers were signed
deal: in the bag :: the contract is in the bag
deal: {tie} the knot :: the firms tied the knot
deal: {shake} on it :: they shook on it
deal: {put} ..2 name|names|signature|signatures ..1 to|under|on :: they put their names to it
deal: {bind} itself|themselves :: the firm bound itself
deal: long term lease|contract|deal|agreement :: a long-term lease
deal: {win} the right|rights|bidding|concession :: it won the right
deal: {go} to ..3 company|firm|group|consortium :: the road goes to the firm
deal: {entrust} :: the port was entrusted to it
deal: {commission} ..3 to build|from :: it was commissioned to build
deal: partner|partners in ..2 project|venture :: partners in the venture
deal: {team:ed} up with ..4 to :: it teamed up with a firm to build
decide: {make} up ..2 mind :: the group made up its mind
decide: {resolve} to :: it resolved to build
decide: {undertake} to :: it undertook to build a road
decide: {commit} itself :: the fund committed itself
decide: {be} ..1 {put:ing} ..6 into|in :: it is putting millions into the site
decide: {be} ..1 {spend:ing} :: they are spending a billion
decide: {be} ..1 {pour:ing} :: it is pouring cash in
decide: {be} ..1 {come:ing} to :: the chain is coming to town
decide: {come} to ..2 city|town|country|province|capital :: the brand comes to town
decide: {be} to get|have|receive :: the town is to get a mill
decide: will get|have|receive|host|house|see :: the town will get a mill
decide: {get} ..2 second|first|new|another :: the town gets a new mill
decide: {move} production|manufacturing|to :: it moves production to the north
decide: {shift} production|manufacturing|to :: it shifts production
decide: {bet} on :: the fund bets on sun
decide: {stake} ..4 on :: it staked a fortune on sun
decide: {bankroll} :: the fund bankrolls the dam
decide: {take:s}|{take:ing} on ..3 project|operation|management :: it takes on the operation
decide: {assign}|{dedicate}|{devote} ..5 <money>|to :: it devotes a sum to it
decide: price tag :: the price tag is high
decide: {name:ed} ..4 as|site|location :: the town was named as the site
decide: {reveal} ..5 plan|plans|investment|site|will :: it revealed its plans
decide: {disclose} ..5 plan|plans|investment|that|will :: it disclosed that it is setting up
decide: {unveil} :: it unveiled a plant
decide: new ..4 <facility> ..3 to :: a new components plant to be built
decide: {add} ..3 <facility>|line|capacity :: it adds a second line
decide: {bring} ..6 to ..2 country|city|town|market :: it brings buses to the city
decide: second plant|factory|line|site|campus :: a second plant follows
decide: {follow} with :: it follows with a mill
decide: work ..2 {start:s}|{begin:s} :: work starts next month
approve: {say:ed} yes :: the council said yes
approve: {wave}|waved ..1 through :: the cabinet waved it through
approve: {nod} ..1 through :: it was nodded through
approve: {consent} :: the bank consented
approve: {bless} :: the ministry blessed the deal
approve: {ratify} :: parliament ratified it
approve: {endorse} :: the board endorsed it
approve: {pass} ..2 board|cabinet|committee|council :: it passed the board
approve: no strings attached :: there are no strings attached
approve: all clear :: it got the all-clear
approve: {sanction} :: the board sanctioned it
approve: {authorise}|{authorize} :: the state authorised it
approve: {permit} :: the law permits it
approve: {accept} ..3 offer|bid|proposal :: the owner accepted the offer
build: shovel|shovels|bulldozer|bulldozers|excavator|excavators|crane|cranes :: bulldozers moved in
build: {pour:ing} ..2 concrete|foundation :: crews are pouring concrete
build: foundations|foundation ..2 {be} ..2 {lay:ed}|{pour:ed} :: foundations were laid
build: scaffolding|scaffold :: scaffolding stands
build: roof is|goes on :: the roof is on
build: {be} rising|taking shape|growing :: a mill is rising in the south
build: {rise:ing} :: towers rising on the coast
build: tunnelling|tunneling :: tunnelling goes on
build: first stone|brick|pile :: the first stone was set
build: {hammer}|{drive} ..2 pile|piles :: they drive the piles
build: work|works ..2 {be} ..2 underway|progressing|proceeding|advancing|going :: works are going on
build: on (the) site ..2 work :: on site works go on
build: {be} ..1 being ..1 {prepare:ed}|{clear:ed}|{level:ed} :: the plot is being cleared
build: {clear} the site|land|ground :: they cleared the site
build: {be} ..1 {convert:ing}|{rebuild:ing} :: it is converting the hall
build: {rebuild} :: the complex was rebuilt
build: {speed} up ..2 work|construction :: they speed up work
build: completion ..2 {expect:ed}|due|set|planned :: completion is due in May
build: {be} to be ..1 {complete:ed}|{finish:ed} :: it is to be finished in May
build: will be ..1 {complete:ed}|{finish:ed}|ready :: it will be ready in May
build: {take} ..3 month|months|year|years to ..1 {build}|{finish}|{complete} :: it takes two years to build
open: first ..3 customer|customers|passenger|passengers|patient|patients|guest|guests|train|trains|ship|ships|shipment|consignment|batch|car|cars|student|students|flight|flights|cargo :: the first train ran
open: {come} off the line|lines|production :: cars came off the line
open: {take} delivery :: the city took delivery
open: key|keys ..3 {hand:ed} over :: keys were handed over
open: {flag:ed} off :: it was flagged off
open: {press} ..2 button :: the premier pressed the button
open: {start} life :: the hall started life
open: {welcome:ed} ..2 first :: it welcomed its first guests
open: {open:ed} for business :: it opened for business
open: open for business :: it is open for business
open: opening ceremony :: at the opening ceremony
open: {be} ..1 {launch:ed} :: the service was launched
open: {enter:ed} ..2 market|country :: it entered the market
open: {enter:s} ..2 market|country :: it enters the market
open: newly opened|built|commissioned :: the newly opened mill
open: {complete} ..3 on|of|in three|two :: it completed work on three continents
open: {finish:ed} ..3 work|construction|building|<facility> :: it finished the work
open: {expand:ed} :: it expanded
open: new ..4 {open:s} :: new plant opens in May
open: has ..2 opened|started|begun|launched|entered|completed|commissioned :: it has started work
open: {take:ed} ..2 first steps :: it took its first steps
run: has ..3 employees|outlets|stores|branches|shops|stations|subscribers|customers :: the chain has 25 shops
run: {have} been here|selling|since :: it has been here since
run: since ..3 opened|open|started :: since it opened
run: {serve} ..3 customers|people|clients|market :: it serves the market
run: {sell:s} :: it sells fuel
run: {supply:s} :: it supplies the state
run: {make:s} :: it makes mortar
run: {have} ..3 plant|factory|works ..1 here|there|in :: it has a plant in the north
run: output ..3 {be}|{rise}|{grow}|{reach} :: output rose
run: {mark} ..3 anniversary|year|years|decade :: it marked ten years
run: {exceed} :: what it invested exceeds a billion
run: commercial production|operation|operations :: in commercial production
run: works around the clock|clock :: it works around the clock
leave: {throw} in the towel :: the chain threw in the towel
leave: {call} it a day :: the bank called it a day
leave: {shut} up shop :: the firm shut up shop
leave: {say} goodbye|farewell :: the brand says goodbye
leave: goodbye|farewell :: farewell to the north
leave: {wash} ..2 hand|hands :: it washed its hands of it
leave: off the table :: the plan is off the table
leave: {break} off :: talks broke off
leave: {pull} back :: the bank pulled back
leave: {scale} back|down :: it scales back
leave: not go ahead :: it will not go ahead
leave: not be built :: the mill will not be built
leave: nothing came of :: nothing came of it
leave: {run} aground :: the plan ran aground
leave: {come} to grief :: the plan came to grief
leave: no longer ..3 part|want|interested|pursue|go|build|invest|plan|involved :: it is no longer involved
leave: {step} back|aside|away :: the fund stepped back
leave: {close} ..2 down :: the mill closed down
leave: closure :: the closure of the mill
leave: {bury} :: the plan was buried
leave: {kill} ..2 project|plan|deal :: the court killed the deal
leave: {lay} off :: it laid off staff
leave: {drop:ed} :: the plan was dropped
leave: {pass} on ..2 to :: the unit passed on to
leave: {transfer} ..5 ownership|stake|shares :: it transfers its shares
leave: {hand} over ..3 business|operation|operations :: it hands over the business
leave: {give} up :: it gives up
leave: {cut} ..2 job|jobs :: it cuts jobs
leave: {end} ..3 operation|operations|production|presence|contract|partnership :: it ends production
leave: {stop} ..2 {make:ing}|{produce:ing}|{sell:ing}|{build:ing}|work|production :: it stops production
leave: last ..3 branch|branches|store|stores :: its last branches
leave: {mothball}|{dismantle} :: the line was dismantled
leave: {renege} :: it reneged on the deal
leave: {rule} out :: it ruled out a plant
leave: {decline} to|the :: it declined the offer
leave: hope|hopes ..2 {dash:ed} :: hopes were dashed
leave: {evaporate}|{fizzle}|{unravel}|{founder} :: the deal unravelled or foundered
leave: out of the race|running|project|country|market :: it is out of the race
leave: {be} over :: the adventure is over
leave: {revise} down :: the plan was revised down
pause: {gather} dust :: the plan gathers dust
pause: {be} ..2 blocked|bogged|held :: the works are held up
pause: {hold} up|back :: the works are held up
pause: {block} :: a court blocked it
pause: {drag} on|out|feet :: talks drag on
pause: {come} to a stop|standstill|halt :: works came to a halt
pause: {stand} still|idle :: the site stands still
pause: {lie} idle|fallow :: the plot lies idle
pause: not started|begun|yet :: it has not yet begun
pause: no work|progress :: there is no progress
pause: until further notice :: closed until further notice
pause: wait and see :: it will wait and see
pause: {push} back :: the start was pushed back
pause: {slow} down :: the works slow down
pause: temporarily :: temporarily shut
pause: {interrupt} :: the works were interrupted
pause: uncertain|uncertainty :: the future is uncertain
pause: in doubt|jeopardy|question :: the deal is in jeopardy
`
