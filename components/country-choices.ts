import { countryCodes, countryFlag, countryName } from '@/domain/countries'

/** Every country by its name, in the order of English names. */
export const countriesByName = countryCodes
  .map((code) => ({ code, name: countryName(code) }))
  .sort((one, other) => one.name.localeCompare(other.name, 'en'))

/** The same to choose from, each behind its flag. */
export const countryChoices = countriesByName.map(({ code, name }) => ({
  value: code,
  label: `${countryFlag(code)} ${name}`,
}))
