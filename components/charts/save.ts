import { csvRow } from '@/domain/csv'

/** Offers bytes as a file to save. */
function offer(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'font-size',
  'font-weight',
  'font-family',
  'font-variant-numeric',
  'opacity',
]

/** The chart by itself: what style sheets give it written into it, on the colour of its card, under its title. */
function standalone(chart: SVGSVGElement, title: string): { source: string; width: number; height: number } {
  const HEAD = 34
  const { width, height } = chart.viewBox.baseVal
  const copy = chart.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new Error('A copy of an SVG is one')
  const originals = [...chart.querySelectorAll('*')]
  for (const [at, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[at]
    if (!original) continue
    const computed = getComputedStyle(original)
    element.setAttribute('style', drawn.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';'))
    for (const name of element.getAttributeNames())
      if (/^(href|data-|tabindex|class|role)/.test(name)) element.removeAttribute(name)
  }
  const page = getComputedStyle(document.documentElement)
  const make = (name: string, attributes: Record<string, string>, words = '') => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.textContent = words
    return element
  }
  const box = { x: '0', y: String(-HEAD), width: String(width), height: String(height + HEAD) }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `0 ${-HEAD} ${width} ${height + HEAD}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height + HEAD))
  copy.removeAttribute('style')
  copy.prepend(
    make('rect', { ...box, fill: page.getPropertyValue('--card') }),
    make('text', { x: '10', y: '-12', fill: page.getPropertyValue('--ink'), style: 'font:600 15px sans-serif' }, title),
  )
  return { source: new XMLSerializer().serializeToString(copy), width, height: height + HEAD }
}

export function saveSvg(chart: SVGSVGElement, title: string, fileName: string): void {
  offer(new Blob([standalone(chart, title).source], { type: 'image/svg+xml' }), `${fileName}.svg`)
}

/** Twice as many pixels as on screen, so that it stays sharp in a slide. */
export async function savePng(chart: SVGSVGElement, title: string, fileName: string): Promise<void> {
  const { source, width, height } = standalone(chart, title)
  const picture = new Image()
  const address = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }))
  picture.src = address
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * 2)
  canvas.height = Math.round(height * 2)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(address)
  canvas.toBlob((png) => png && offer(png, `${fileName}.png`), 'image/png')
}

export function saveCsv(rows: (string | number | null)[][], fileName: string): void {
  offer(new Blob([`\ufeff${rows.map(csvRow).join('')}`], { type: 'text/csv' }), `${fileName}.csv`)
}
