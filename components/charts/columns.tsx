'use client'

import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import classes from './charts.module.css'
import { BEFORE, type FigureData, type FigureRow, markOf } from './figure'
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
          <ComposedChart
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
            {figure.before !== undefined && (
              <Line
                dataKey={(row: FigureRow) => row.before?.value ?? 0}
                stroke={BEFORE.colour}
                strokeDasharray="3 3"
                isAnimationActive={false}
                activeDot={false}
                dot={({ cx = 0, cy = 0, index }) => {
                  const row = rows[index]
                  if (!row?.before) return <g key={index} />
                  return (
                    <MarkLink key={index} row={row} mark={row.before} rowAt={series.length} at={index} first={false}>
                      <rect x={cx - 3} y={cy - 3} width={6} height={6} style={{ fill: BEFORE.colour }} />
                    </MarkLink>
                  )
                }}
              />
            )}
          </ComposedChart>
        </ResponsiveContainer>
      </div>
    </Marks>
  )
}
