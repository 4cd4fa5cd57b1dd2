/**
 * Words that head or end an organisation's name, each with the class of organisation it makes. `!` marks a class that the
 * word gives however the name goes on ("Ministry of …"); others may be outvoted by a later word ("Bank Board").
 * Source: written for Leadwire from general knowledge. Licence: the project's own.
 */
export const organisationWords = {
  company:
    'group groups holding holdings company companies co corp corporation inc incorporated ltd limited llc llp plc pte pvt private gmbh ag se sa spa srl sas bv nv ab asa oyj jsc ojsc pjsc pao ooo bhd berhad tbk kk kgaa enterprises enterprise industries industry industrial industrials ventures venture partners capital investments investment motors motor automobile automobiles automotive auto pharma pharmaceutical pharmaceuticals biotech biosciences laboratories labs laboratory healthcare hospitals hospital clinic clinics electronics electric electrical semiconductor semiconductors technologies technology tech solutions systems software telecom telecoms telecommunications communications networks network digital data datacenters datacentres cloud steel steels metal metals metallurgical mining minerals mines gold copper lithium cobalt aluminium aluminum cement ceramics glass tiles chemicals chemical petrochemical petrochemicals fertilizer fertilizers fertiliser fertilisers petroleum oil gas refinery refineries energy power renewables renewable solar wind hydro hydrogen battery batteries photovoltaic textile textiles fashion apparel apparels garments garment spinning weaving mills mill fabrics denim knitwear sportswear footwear leather foods food dairy dairies sugar beverages breweries brewery bottlers agri agro farms poultry seafoods fisheries tobacco paper packaging plastics rubber tyre tyres tire tires engineering engineers construction constructions contractors contracting builders developers developer properties property realty estates homes hotels hotel resorts resort hospitality tours travels airlines airline airways aviation aerospace shipping lines logistics freight terminals terminal cargo railways transport express couriers courier supermarkets supermarket mart stores retail malls cinemas entertainment studios games gaming media-group insurance assurance takaful securities brokerage leasing microfinance fintech payments exchange machinery equipment tools tractors appliances cables cable wires pipes furniture toys cosmetics works trading traders exports exporters imports international global worldwide overseas consortium conglomerate subsidiary bakery bakeries studio advisors consultants consulting consultancy associates brothers sons bros & waste recycling environmental water desalination dredging shipyard shipyards drones motorcycles bikes autos trucks coaches cycles',
  government:
    'ministry! ministries! government! govt! department! dept! directorate! secretariat! embassy! consulate! authority! agency! commission! commissionerate! cabinet! parliament! senate! assembly! congress! office! bureau! administration! municipality! council! court! tribunal! division! police! army! navy! force! forces! treasury! presidency! board! inspectorate! registrar! registry! customs! province state-council taskforce committee! prosecutor ombudsman commissariat! diwan! majlis! duma! knesset! bundestag! chancellery! palace! regulator!',
  bank: 'bank! banking bancorp banco banque banka bankası',
  fund: 'fund! funds endowment trust pension superannuation provident',
  university:
    'university! universities college! colleges institute! school! schools academy! polytechnic! faculty! campus université universidad universitas',
  association:
    'association! federation! chamber! chambers! society! union! league! club! confederation! forum! foundation! guild! alliance! organisation! organization! network-of ngo charity council-of committee-of initiative! movement! lobby syndicate! bar business-council!',
  media:
    'news! newspaper! times! daily! herald! tribune! gazette! journal! post! press! television! tv! radio! magazine! observer! chronicle! review! newswire! monitor! recorder! broadcasting! telegraph! guardian! bulletin! express-tribune insider! weekly! today',
  party:
    'party! pti pml-n pmln ppp jui mqm bjp anc zanu-pf umno pas npp ndc apc pdp democrats republicans labour! tories conservatives! coalition! front!',
  programme:
    'initiative programme program project scheme corridor plan strategy conference summit forum expo fair exhibition',
} as const

/**
 * Patterns of government bodies, to be read after folding: `X` stands for one or more words. A name of this shape is a
 * government body wherever it is found.
 */
export const governmentShapes = [
  'Ministry of X',
  'Ministry for X',
  'X Ministry',
  'Department of X',
  'Department for X',
  'X Department',
  'Government of X',
  'X Government',
  'Board of Investment',
  'X Board of Investment',
  'X Board of Revenue',
  'Embassy of X',
  'X Embassy',
  'High Commission of X',
  'X High Commission',
  'Consulate General of X',
  'X Consulate',
  'X Consulate General',
  'Office of the X',
  'State Bank of X',
  'Central Bank of X',
  'National Bank of X',
  'Reserve Bank of X',
  'X Investment Authority',
  'X Investment Promotion Agency',
  'X Investment Commission',
  'X Development Authority',
  'X Regulatory Authority',
  'X Port Authority',
  'X Ports Authority',
  'X Economic Zone Authority',
  'X Provincial Government',
  'X City Government',
  'X Municipality',
  'X State Government',
  'State Committee of X',
  'State Committee for X',
  'National Assembly of X',
  'Parliament of X',
  'Securities and Exchange Commission X',
  'Supreme Court of X',
  'X High Court',
  "X People's Committee",
  'X Provincial Administration',
] as const
