import type { ReactNode } from 'react'
import { FigurePanel } from '@/components/charts/figure-panel'
import { WorldMap } from '@/components/charts/world-map'
import { panelOf, type ShownPanel } from './panels'

interface ChartPanelProps {
  panel: ShownPanel
  /** A name of its own where the same chart may stand twice on a page. */
  id?: string
  title?: string
  tools?: ReactNode
}

/** A chart on its card. */
export function ChartPanel({ panel, id = panel.code, title, tools }: ChartPanelProps) {
  const { as, empty, sharable, title: own } = panelOf[panel.code]
  const name = title ?? own
  return (
    <FigurePanel
      id={id}
      title={name}
      sentence={panel.sentence}
      figure={panel.figure}
      legend={panel.legend}
      as={as === 'columns' ? 'columns' : 'bars'}
      drawing={as === 'map' ? <WorldMap name={name} figure={panel.figure} /> : undefined}
      sharable={sharable}
      empty={empty}
      tools={tools}
    />
  )
}
