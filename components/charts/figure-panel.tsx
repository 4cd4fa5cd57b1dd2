'use client'

import { ActionIcon, Menu, SegmentedControl } from '@mantine/core'
import { Download } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Bars } from './bars'
import classes from './charts.module.css'
import { Columns } from './columns'
import { BEFORE, type FigureData } from './figure'
import { tableOf } from './figure-rows'
import { FigureTable } from './figure-table'
import { swatchStyle } from './mark-style'
import { type Caption, saveCsv, savePng, saveSvg } from './save'

interface FigurePanelProps {
  id: string
  title: string
  /** One sentence on what is counted and what is not. */
  sentence: ReactNode
  figure: FigureData
  /** Bars lie, one a row; columns stand, one a month. */
  as?: 'bars' | 'columns'
  /** Whether its bars can also be shown as shares of their row. */
  sharable?: boolean
  /** What colours mean, where it is not the series. */
  legend?: Caption['legend']
  /** A drawing in place of the bars. */
  drawing?: ReactNode
  /** What else can be done with it, beside its tools. */
  tools?: ReactNode
  /** What it says when there is nothing to draw. */
  empty: string
}

/** Whether the series part the leads: even the only status that there are leads in has to be named. */
const areParts = ({ series }: FigureData) => series.some(({ key }) => key !== 'leads')

/** A chart on its card: as marks or as a table, to be saved as a picture or as figures. */
export function FigurePanel(props: FigurePanelProps) {
  const { id, title, sentence, figure, as = 'bars', sharable, empty } = props
  const [view, setView] = useState('chart')
  const [share, setShare] = useState('count')
  const panel = useRef<HTMLElement>(null)
  const own: Caption['legend'] = props.legend ?? (areParts(figure) ? figure.series : [])
  const legend =
    figure.before === undefined || props.drawing ? own : [...own, { ...BEFORE, name: `Before, ${figure.before}` }]

  const chart = () => panel.current?.querySelector<SVGSVGElement>('svg.recharts-surface, svg[data-drawing]')
  const withChart = (save: (chart: SVGSVGElement, caption: Caption, fileName: string) => void) => () => {
    const drawn = chart()
    if (drawn) save(drawn, { title, legend }, `leadwire-${id}`)
  }

  return (
    <section ref={panel} className={classes.panel} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 className={classes.title} id={id}>
          {title}
        </h2>
        <div className={classes.tools}>
          {figure.rows.length > 0 && (
            <>
              {sharable && view === 'chart' && (
                <SegmentedControl
                  size="xs"
                  aria-label={`Length of the bars of ${title}`}
                  value={share}
                  onChange={setShare}
                  data={[
                    { value: 'count', label: 'Number' },
                    { value: 'share', label: 'Share' },
                  ]}
                />
              )}
              <SegmentedControl
                size="xs"
                aria-label={`View of ${title}`}
                value={view}
                onChange={setView}
                data={[
                  { value: 'chart', label: 'Chart' },
                  { value: 'table', label: 'Table' },
                ]}
              />
              <Menu position="bottom-end">
                <Menu.Target>
                  <ActionIcon variant="subtle" color="gray" aria-label={`Save ${title}`}>
                    <Download size={16} aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {view === 'chart' && (
                    <>
                      <Menu.Item onClick={withChart(savePng)}>Picture (PNG)</Menu.Item>
                      <Menu.Item onClick={withChart(saveSvg)}>Drawing (SVG)</Menu.Item>
                    </>
                  )}
                  <Menu.Item onClick={() => saveCsv(tableOf(figure), `leadwire-${id}`)}>Figures (CSV)</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </>
          )}
          {props.tools}
        </div>
      </header>
      <p className={classes.sentence}>{sentence}</p>
      {figure.rows.length === 0 && <p className={classes.none}>{empty}</p>}
      {figure.rows.length > 0 && view === 'table' && <FigureTable name={title} figure={figure} />}
      {figure.rows.length > 0 && view === 'chart' && (
        <>
          {legend.length > 0 && (
            <ul className={classes.legend}>
              {legend.map(({ name, colour, outlined }) => (
                <li key={name}>
                  <span className={classes.swatch} style={swatchStyle(colour, outlined)} aria-hidden />
                  {name}
                </li>
              ))}
            </ul>
          )}
          {props.drawing ??
            (as === 'bars' ? (
              <Bars name={title} figure={figure} share={share === 'share'} />
            ) : (
              <Columns name={title} figure={figure} />
            ))}
        </>
      )}
    </section>
  )
}
