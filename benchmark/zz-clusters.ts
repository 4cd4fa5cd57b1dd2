import { layOut } from '@/extraction/document'
import { findNames } from '@/extraction/recognizers/names'
import { typeNames } from '@/extraction/recognizers/name-types'
import { clusterNames } from '@/extraction/refiners/clusters'
import { articleText, listArticles } from '@/benchmark/corpus'
import { samePerson, sameOrganisation } from './score'
let pr=0,pe=0,pm=0, ir=0, im=0, pinv=0
for (const set of ['dev','train'] as const) for (const a of listArticles(set)) {
 const doc=layOut(articleText(a)); const names=findNames(doc); const cl=clusterNames(doc, typeNames(doc,names))
 const people=cl.filter(c=>c.type==='person')
 for(const p of a.gold.people){ if(people.some(q=>samePerson(p.name,q.name))) pr++; else {pm++; if(process.argv[2]==='miss'&&set==='train')console.log(a.id,'MISS',p.name, cl.filter(c=>c.forms.some(f=>f.includes(p.name.split(' ').at(-1)!.toLowerCase()))).map(c=>c.type+':'+c.name+':'+c.forms))}}
 for(const q of people) if(!a.gold.people.some(p=>samePerson(p.name,q.name))) {pe++; if(process.argv[2]==='miss'&&set==='train')console.log(a.id,'EXTRA',q.name, q.chunks[0]!.scores.map(x=>x.toFixed(1)).join())}
 for(const l of a.gold.leads) if(l.investor){ const c=cl.find(c=>[l.investor!,...l.aliases].some(n=>[c.name,...c.aliases].some(f=>sameOrganisation(n,f)))); const d=cl.find(c=>[l.investor!,...l.aliases].some(n=>sameOrganisation(n,c.name))); if(d) ir++; else {im++; if(process.argv[2]==='miss'&&set==='train')console.log(a.id,'INV',l.investor,l.aliases, cl.filter(c=>c.type!=='person'&&c.forms.some(f=>f.split(' ').some(w=>l.investor!.toLowerCase().split(' ').includes(w)))).map(c=>c.type+':'+c.name+':'+c.forms))}
  if(d&&d.organisation>0.3) pinv++ }
 if(process.argv[2]===a.id) for(const c of cl) console.log(c.type,c.organisation.toFixed(2),c.name,'|',c.aliases.join(' | '))
}
console.log('people F1',2*pr/(2*pr+pe+pm),pr,pe,pm,'investors',ir,im,pinv)
