'use client'

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import classes from './charts.module.css'
import { type FigureData, type FigureRow, markOf } from './figure'
import { MarkLink } from './mark-link'
import { Marks } from './marks'

/** Standing bars, a group a row (a month), one beside the other; every one is a link. */
export function Columns({ name, figure }: { name: string; figure: FigureData }) {
  const { rows, series } = figure
  const names = new Map(rows.map((row) => [row.key, row.name]))
  const first = rows.findIndex((row) => row.marks.some((mark) => mark.value > 0))
  return (
    <Marks name={name}>
      <div className={classes.plot} style={{ height: 240 }}>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={rows}
            accessibilityLayer={false}
            margin={{ top: 6, right: 0, bottom: 0, left: 0 }}
            barCategoryGap="22%"
            barGap={1}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="key"
              tickFormatter={(key: string) => names.get(key) ?? key}
              tick={{ className: classes.tick }}
              axisLine={false}
              tickLine={false}
              minTickGap={4}
            />
            <YAxis
              width={34}
              allowDecimals={false}
              tick={{ className: classes.tick }}
              axisLine={false}
              tickLine={false}
            />
            {series.map((one, at) => (
              <Bar
                key={one.key}
                dataKey={(row: FigureRow) => markOf(row, one.key)?.value ?? 0}
                isAnimationActive={false}
                shape={({ x, y, width, height, index }) => {
                  const row = rows[index]
                  const mark = row && markOf(row, one.key)
                  if (!mark || mark.value <= 0 || height <= 0) return <g />
                  const opens = row.marks.find(({ value }) => value > 0) === mark
                  return (
                    <MarkLink row={row} mark={mark} rowAt={at} at={index} first={index === first && opens}>
                      <rect x={x} y={y} width={width} height={height} style={{ fill: one.colour }} />
                    </MarkLink>
                  )
                }}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </Marks>
  )
}
