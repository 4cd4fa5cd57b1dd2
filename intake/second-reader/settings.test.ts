import { expect, it } from 'vitest'
import { secondReaderSettings } from './settings'

it('is off unless address and model are given', () => {
  expect(secondReaderSettings({})).toBeNull()
  expect(secondReaderSettings({ LEADWIRE_LLM_URL: 'http://127.0.0.1:11434/v1' })).toBeNull()
  expect(secondReaderSettings({ LEADWIRE_LLM_URL: '', LEADWIRE_LLM_MODEL: 'm' })).toBeNull()
})

it('needs no key, and has limits of its own', () => {
  const settings = secondReaderSettings({ LEADWIRE_LLM_URL: 'http://127.0.0.1:11434/v1', LEADWIRE_LLM_MODEL: 'm' })
  expect(settings).toEqual({ url: 'http://127.0.0.1:11434/v1', model: 'm', key: null, timeout: 30_000, retries: 2 })
})

it('refuses what cannot be', () => {
  expect(() => secondReaderSettings({ LEADWIRE_LLM_URL: 'file:///etc/passwd', LEADWIRE_LLM_MODEL: 'm' })).toThrow(
    /LLM_URL/,
  )
  expect(() => secondReaderSettings({ LEADWIRE_LLM_TIMEOUT: 'soon' })).toThrow(/LLM_TIMEOUT/)
})
