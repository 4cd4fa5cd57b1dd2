import { describe, expect, it } from 'vitest'
import { article, mustHold } from './any-text'

describe('another language', () => {
  const foreign: [string, string][] = [
    [
      'Spanish',
      `Grupo chino invertirá 300 millones de dólares en una planta solar en Faisalabad

La empresa Hangzhou Sunrise Energy invertirá 300 millones de dólares en una fábrica de células solares en la ciudad de Faisalabad, dijo el lunes su presidente, Li Wei. La planta dará empleo a 1.200 personas y estará lista el próximo año, según el ministro de Inversiones de Pakistán.`,
    ],
    [
      'French',
      `Le groupe chinois Hangzhou Sunrise Energy va investir 300 millions de dollars dans une usine de cellules solaires à Faisalabad, a déclaré lundi son président, Li Wei. L’usine emploiera 1 200 personnes et sera prête l’année prochaine, selon le ministre pakistanais de l’Investissement.`,
    ],
    [
      'Turkish',
      `Çinli Hangzhou Sunrise Energy, Faysalabad’da 300 milyon dolarlık güneş hücresi fabrikası kuracak. Şirketin yönetim kurulu başkanı Li Wei pazartesi günü yaptığı açıklamada, tesiste 1.200 kişinin çalışacağını söyledi. Bakan, yatırımın önemli olduğunu belirtti.`,
    ],
    [
      'Indonesian',
      `Perusahaan asal Tiongkok Hangzhou Sunrise Energy akan menanamkan modal sebesar 300 juta dolar untuk membangun pabrik sel surya di Faisalabad, kata ketuanya Li Wei pada hari Senin. Pabrik itu akan mempekerjakan 1.200 orang dan siap tahun depan.`,
    ],
    [
      'Chinese',
      '杭州日出能源有限公司董事长李伟周一表示，公司将投资3亿美元在费萨拉巴德建设一座太阳能电池工厂。该工厂将雇用1200人，明年建成投产。巴基斯坦投资部长对此表示欢迎。',
    ],
    [
      'Urdu',
      'چینی کمپنی ہانگژو سن رائز انرجی فیصل آباد میں شمسی سیل کا کارخانہ لگانے کے لیے تیس کروڑ ڈالر کی سرمایہ کاری کرے گی۔ کمپنی کے چیئرمین لی وی نے پیر کو کہا کہ کارخانے میں بارہ سو افراد کام کریں گے۔',
    ],
    [
      'Arabic',
      'أعلنت شركة هانغتشو صن رايز للطاقة الصينية أنها ستستثمر 300 مليون دولار في مصنع للخلايا الشمسية في فيصل آباد، وقال رئيس مجلس الإدارة لي وي يوم الاثنين إن المصنع سيوظف 1200 شخص.',
    ],
    [
      'Russian',
      'Китайская компания Hangzhou Sunrise Energy вложит 300 млн долларов в завод солнечных элементов в Фейсалабаде, заявил в понедельник её председатель Ли Вэй. На заводе будут работать 1200 человек.',
    ],
    [
      'Japanese',
      '中国の杭州サンライズ・エナジーは月曜日、ファイサラバードに3億ドルを投じて太陽電池工場を建設すると発表した。従業員は1200人を予定している。',
    ],
  ]
  it.each(foreign)('%s is not read, and nothing is invented', (_, text) => {
    const reading = mustHold(text)
    expect(reading).toMatchObject({
      kind: 'none',
      reason: { code: 'not-english' },
      leads: [],
      hostBodies: [],
      nextStep: null,
    })
    expect(reading.people).toEqual([])
    expect(reading.events).toEqual([])
  })

  it('a foreign name or quotation in an English article does not make it foreign', () => {
    const reading = mustHold(
      article.replace('China', 'China (中国)').replace('he said', 'he said, “Inshallah, تعاون بہت اچھا ہے”'),
    )
    expect(reading.kind).not.toBe('none')
  })
})
