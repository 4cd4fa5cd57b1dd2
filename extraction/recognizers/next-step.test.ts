import { expect, test } from 'vitest'
import { layOut } from '@/extraction/document'
import { findSteps } from './next-step'

const stepsOf = (text: string) =>
  findSteps(layOut({ text: `It was told. ${text}`, headlineEnd: 0 })).map(({ summary }) => summary)

test('a step is told with its doer', () => {
  expect(stepsOf('Production will start in December.')).toContain('Production to start in December')
})

test('behind “and” it is the doer of the clause before who goes on', () => {
  expect(stepsOf('Five engineers arrived on Monday and will inspect the plot in Gwadar.')).toEqual([
    'Five engineers to inspect plot in Gwadar',
  ])
})
