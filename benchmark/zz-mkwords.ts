import { readFileSync, writeFileSync, readdirSync } from 'node:fs'
import { listCommonWords } from '@/benchmark/train-words'
import { listArticles } from '@/benchmark/corpus'
const texts:string[]=[]
for (const f of readdirSync('/work/shared/ner')) if (f.endsWith('.jsonl')) for (const l of readFileSync('/work/shared/ner/'+f,'utf8').split('\n').filter(Boolean)) texts.push(JSON.parse(l).text)
for (const s of ['dev','train'] as const) for (const a of listArticles(s)) texts.push(a.headline+'\n\n'+a.text)
const words=listCommonWords(texts); writeFileSync('extraction/model/common-words.json', JSON.stringify({words})+'\n'); console.log(words.length, words.split(' ').length)
