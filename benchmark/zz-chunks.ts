import { layOut } from '@/extraction/document'
import { findNames } from '@/extraction/recognizers/names'
import { articleText, listArticles } from '@/benchmark/corpus'
let hit=0,all=0; const miss: string[]=[]
for (const set of ['dev','train'] as const) for (const a of listArticles(set)) {
 const doc=layOut(articleText(a)); const {chunks,roles}=findNames(doc)
 const got=new Set(chunks.map(c=>doc.normal.slice(c.start,c.end).toLowerCase()))
 for (const [k,list] of Object.entries(a.gold.mentions)) for (const m of list) { all++; if(got.has(m.toLowerCase())) hit++; else if(set==='train') miss.push(`${a.id} ${k} ${m} || ${[...got].filter(g=>g.includes(m.toLowerCase())||m.toLowerCase().includes(g)).join(' ; ')}`) }
 if (process.argv[2]===a.id) { console.log(chunks.map(c=>doc.normal.slice(c.start,c.end)).join(' | ')); console.log(roles.map(c=>doc.normal.slice(c.start,c.end)).join(' | ')) }
}
console.log(hit,all,hit/all); if(process.argv[2]==='miss') console.log(miss.join('\n'))
