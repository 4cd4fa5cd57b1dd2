import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countQuestions, noFilter, parsePipelineFilter, pipelineFilterParams } from './pipeline-filter'

const read = (query: string) => parsePipelineFilter(Object.fromEntries(new URLSearchParams(query)))

describe('a filter in an address', () => {
  test('is read from comma-separated or repeated parameters', () => {
    expect(read('status=contacted,new&sector=solar&country=CN,none').status).toEqual(['new', 'contacted'])
    expect(parsePipelineFilter({ country: ['CN', 'none'] }).country).toEqual(['CN', 'none'])
  })

  test('leaves out what it does not know instead of failing', () => {
    const strange =
      'status=won&sector=,&country=china&owner=a b&kind=none&min=-1&max=lots&from=2025-02-30&due=soon&hold=1&x=y'
    expect(read(strange)).toEqual(noFilter)
    expect(countQuestions(read(strange))).toBe(0)
  })

  test('has one address, whatever order it was written in', () => {
    const address = pipelineFilterParams(read('owner=me&status=new,screened&q= solar ')).toString()
    expect(address).toBe(pipelineFilterParams(read('status=screened,new,new&q=solar&owner=me')).toString())
    expect(read(address)).toEqual(read('owner=me&status=new,screened&q=solar'))
  })

  test('never throws, and survives a round trip', () => {
    const parameters = fc.dictionary(
      fc.constantFrom('q', 'status', 'sector', 'country', 'owner', 'min', 'from', 'due', 'hold', 'source', '__proto__'),
      fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom('none', 'yes', 'CN', '2024-02-29', '12.5')),
    )
    fc.assert(
      fc.property(parameters, (given) => {
        const filter = parsePipelineFilter(given)
        expect(read(pipelineFilterParams(filter).toString())).toEqual(filter)
      }),
    )
  })
})
