'use client'

import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import classes from './charts.module.css'
import { BEFORE, type FigureData, type FigureRow, markOf } from './figure'
import { MarkLink } from './mark-link'
import { markStyle } from './mark-style'
import { Marks } from './marks'

const ROW = 26
const HEAD = 22

/** Lying bars, one a row, parted by series; every part is a link. `share` makes each bar the whole of its row. */
export function Bars({ name, figure, share = false }: { name: string; figure: FigureData; share?: boolean }) {
  const { rows, series } = figure
  const keys = new Map(rows.map((row) => [row.key, row.name]))
  const first = rows.findIndex((row) => row.marks.some((mark) => mark.value > 0))
  const compared = figure.before !== undefined && !share
  const longest = Math.max(0, ...rows.map((row) => row.total.length))
  const head = share ? HEAD : 4
  const widest = Math.max(0, ...rows.map((row) => row.name.length))
  const last = series.at(-1)?.key
  return (
    <Marks name={name}>
      <div className={classes.plot} style={{ height: rows.length * ROW + head }}>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            layout="vertical"
            data={rows}
            stackOffset={share ? 'expand' : 'none'}
            accessibilityLayer={false}
            margin={{ top: 0, right: 8 + longest * 7, bottom: 0, left: 0 }}
            barCategoryGap={compared ? 3 : 5}
            barGap={1}
          >
            <XAxis
              type="number"
              orientation="top"
              height={head}
              domain={share ? [0, 1] : [0, 'dataMax']}
              ticks={share ? [0, 0.5, 1] : undefined}
              tick={share ? { className: classes.tick } : false}
              tickFormatter={(value: number) => `${Math.round(value * 100)} %`}
              axisLine={false}
              tickLine={false}
            />
            <YAxis
              type="category"
              dataKey="key"
              width={Math.min(Math.max(64, 12 + widest * 7), 176)}
              interval={0}
              axisLine={false}
              tickLine={false}
              tick={{ className: classes.name }}
              tickFormatter={(key: string) => keys.get(key) ?? key}
            />
            {series.map((one, at) => (
              <Bar
                key={one.key}
                dataKey={(row: FigureRow) => markOf(row, one.key)?.value ?? 0}
                stackId="row"
                barSize={compared ? 13 : undefined}
                isAnimationActive={false}
                shape={({ x, y, width, height, index }) => {
                  const row = rows[index]
                  const mark = row && markOf(row, one.key)
                  if (!mark || mark.value <= 0 || width <= 0) return <g />
                  const opens = row.marks.find(({ value }) => value > 0) === mark
                  return (
                    <MarkLink row={row} mark={mark} rowAt={index} at={at} first={index === first && opens}>
                      <rect
                        x={x}
                        y={y}
                        width={Math.max(width, 2)}
                        height={height}
                        style={markStyle(mark.colour ?? one.colour, one.outlined)}
                      />
                    </MarkLink>
                  )
                }}
              >
                {one.key === last && (
                  <LabelList
                    position="right"
                    offset={6}
                    className={classes.total}
                    // A total stands on one line: recharts breaks at every space that lets it.
                    valueAccessor={(_, index) => rows[index]?.total.replaceAll(' ', '\u00a0')}
                  />
                )}
              </Bar>
            ))}
            {compared && (
              <Bar
                dataKey={(row: FigureRow) => row.before?.value ?? 0}
                stackId={BEFORE.key}
                barSize={5}
                isAnimationActive={false}
                shape={({ x, y, width, height, index }) => {
                  const row = rows[index]
                  if (!row?.before || width <= 0) return <g />
                  return (
                    <MarkLink row={row} mark={row.before} rowAt={index} at={series.length} first={false}>
                      <rect x={x} y={y} width={Math.max(width, 2)} height={height} style={{ fill: BEFORE.colour }} />
                    </MarkLink>
                  )
                }}
              />
            )}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </Marks>
  )
}
