import { describe, expect, test } from 'vitest'
import { noFilter, parsePipelineFilter } from '@/domain/pipeline-filter'
import { boardColumns, parseView, pipelineHref } from './view'

describe('a view in an address', () => {
  test('leaves out what is usual', () => {
    expect(pipelineHref(noFilter, parseView({}))).toBe('/pipeline?view=board')
    expect(pipelineHref(parsePipelineFilter({ owner: 'me' }), parseView({}))).toBe('/pipeline?owner=me')
  })

  test('survives the way through an address', () => {
    const params = {
      view: 'list',
      order: 'amount',
      direction: 'asc',
      columns: 'amount,status',
      density: 'dense',
      unfolded: 'lost',
    }
    const view = parseView(params)
    expect(view).toMatchObject({
      as: 'list',
      order: 'amount',
      direction: 'asc',
      columns: ['status', 'amount'],
      dense: true,
    })
    const address = new URL(pipelineHref(noFilter, view), 'http://desk')
    expect(parseView(Object.fromEntries(address.searchParams))).toEqual(view)
  })

  test('takes what it does not know for what is usual', () => {
    const strange = {
      view: 'map',
      order: 'luck',
      direction: 'up',
      columns: 'a,b',
      after: ['x', 'y'],
      unfolded: '__proto__',
    }
    expect(parseView(strange)).toEqual({ ...parseView({}), after: 'x' })
  })
})

describe('the columns of the board', () => {
  test('are all of them, the closed ones folded unless they are asked for', () => {
    const columns = boardColumns(noFilter, parseView({ unfolded: 'lost' }))
    expect(columns).toHaveLength(10)
    expect(columns.filter(({ folded }) => folded).map(({ status }) => status)).toEqual(['operational', 'dropped'])
  })

  test('are those whose status the filter asks for', () => {
    const columns = boardColumns(parsePipelineFilter({ status: 'new,lost' }), parseView({}))
    expect(columns).toEqual([
      { status: 'new', folded: false },
      { status: 'lost', folded: false },
    ])
  })
})
