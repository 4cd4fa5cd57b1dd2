import { describe, expect, it } from 'vitest'
import { honorificAt, isNameParticle, isRole, nameEndingAt, nameWord, roleAt } from './people'

describe('nameWord', () => {
  it.each(['Shehbaz', 'Xiaoming', 'Mehmet', 'Haruhiko', 'Adebayo', 'Krzysztof', 'Nguyen', 'Lars'])(
    'knows %s',
    (word) => {
      expect(nameWord(word)).not.toBeNull()
    },
  )

  it('sees through the Arabic article', () => {
    expect(nameWord('Al-Shamisi')).toMatchObject({ surname: true })
    expect(nameWord('al-Karim')).toMatchObject({ given: true })
  })

  it('marks names that are ordinary words', () => {
    expect(nameWord('Grant')).toMatchObject({ ambiguous: true })
    expect(nameWord('Park')).toMatchObject({ surname: true, ambiguous: true })
  })

  it.each(['investment', 'the', '', '&', 'Pakistan'])('does not know %j', (word) => {
    expect(nameWord(word)).toBeNull()
  })

  it('knows the particles', () => {
    expect(isNameParticle('bin')).toBe(true)
    expect(isNameParticle('and')).toBe(false)
  })
})

describe('honorifics and endings', () => {
  it.each([
    ['H.E. Ahmed', 1],
    ['Lt Gen Asim', 2],
    ['Mr. Khan', 1],
    ['His Excellency Zhao', 2],
    ['Engr Amir', 1],
  ])('reads %j', (text, length) => {
    expect(honorificAt(text.split(' '), 0)?.length).toBe(length)
  })

  it('reads no honorific in a plain word', () => {
    expect(honorificAt(['Company'], 0)).toBeNull()
    expect(nameEndingAt(['(retd)'], 0)).toMatchObject({ length: 1 })
  })
})

describe('roleAt', () => {
  it.each([
    ['chief executive officer of', 'chief executive officer'],
    ['former federal minister for', 'former federal minister'],
    ['acting deputy managing director said', 'acting deputy managing director'],
    ['Consul General of', 'Consul General'],
    ['CEO Tony', 'CEO'],
    ['Vice-President Wang', 'Vice-President'],
    ['Chargé d’Affaires Natalie', 'Chargé d’Affaires'],
  ])('reads %j', (text, role) => {
    const words = text.split(' ')
    expect(words.slice(0, roleAt(words, 0)?.length ?? 0).join(' ')).toBe(role)
  })

  it('needs a noun', () => {
    expect(roleAt(['former', 'glory'], 0)).toBeNull()
    expect(isRole('group chairman')).toBe(true)
    expect(isRole('group of')).toBe(false)
  })
})
