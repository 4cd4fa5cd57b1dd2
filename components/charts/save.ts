import { csvRow } from '@/domain/csv'
import type { Series } from './figure'

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

/** What a picture says beside its marks. */
export interface Caption {
  title: string
  /** What its colours mean. */
  legend: Pick<Series, 'name' | 'colour' | 'outlined'>[]
}

type Make = (name: string, attributes: Record<string, string | number>, words?: string) => SVGElement
const make: Make = (name, attributes, words = '') => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.textContent = words
  return element
}

const LINE = 20
const MARGIN = 10

/** The legend as lines below the title, as many as the width asks for; `height` is what they take up, in pixels. */
function drawLegend(legend: Caption['legend'], width: number): { elements: SVGElement[]; height: number } {
  const pen = document.createElement('canvas').getContext('2d')
  const probe = document.body.appendChild(document.createElement('span'))
  if (pen) pen.font = '12px sans-serif'
  let [x, line] = [MARGIN, 0]
  const elements = legend.flatMap(({ name, colour, outlined }) => {
    const space = 16 + (pen?.measureText(name).width ?? name.length * 7) + 16
    if (x > MARGIN && x + space > width) [x, line] = [MARGIN, line + 1]
    probe.style.color = colour
    const fill = getComputedStyle(probe).color
    const swatch = { x, y: line * LINE, width: 10, height: 10, rx: 2, fill, stroke: fill }
    const at = { x: x + 16, y: line * LINE + 9, fill: 'currentColor', style: 'font:12px sans-serif' }
    x += space
    return [make('rect', outlined ? { ...swatch, 'fill-opacity': 0.2 } : swatch), make('text', at, name)]
  })
  probe.remove()
  return { elements, height: legend.length > 0 ? (line + 1) * LINE : 0 }
}

/** The chart by itself: what style sheets give it written into it, on the colour of its card, under its title and legend. */
function standalone(
  chart: SVGSVGElement,
  { title, legend }: Caption,
): { source: string; width: number; height: number } {
  const { width, height } = chart.viewBox.baseVal
  const key = drawLegend(legend, width)
  const head = 34 + key.height
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
  const ink = page.getPropertyValue('--ink')
  const legendAt = make('g', { transform: `translate(0 ${32 - head})`, color: ink })
  legendAt.append(...key.elements)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `0 ${-head} ${width} ${height + head}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height + head))
  copy.removeAttribute('style')
  copy.prepend(
    make('rect', { x: 0, y: -head, width, height: height + head, fill: page.getPropertyValue('--card') }),
    make('text', { x: MARGIN, y: 22 - head, fill: ink, style: 'font:600 15px sans-serif' }, title),
    legendAt,
  )
  return { source: new XMLSerializer().serializeToString(copy), width, height: height + head }
}

export function saveSvg(chart: SVGSVGElement, caption: Caption, fileName: string): void {
  offer(new Blob([standalone(chart, caption).source], { type: 'image/svg+xml' }), `${fileName}.svg`)
}

/** Twice as many pixels as on screen, so that it stays sharp in a slide. */
export async function savePng(chart: SVGSVGElement, caption: Caption, fileName: string): Promise<void> {
  const { source, width, height } = standalone(chart, caption)
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
