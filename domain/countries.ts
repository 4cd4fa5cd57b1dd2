const codes =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HK HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR XK KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PS PA PG PY PE PH PL PT PR QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW'
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** Short names where the standard one is too long for a chip. */
const short: Record<string, string> = {
  GB: 'United Kingdom',
  US: 'United States',
  AE: 'UAE',
  HK: 'Hong Kong',
  MO: 'Macao',
  CD: 'DR Congo',
  CG: 'Congo',
  TR: 'Türkiye',
  MM: 'Myanmar',
  PS: 'Palestine',
}

/** ISO 3166-1 alpha-2 codes of the countries a lead can come from or go to, with `XK` for Kosovo. */
export const countryCodes: readonly string[] = codes.split(' ')

/** The country's English name, from the Unicode CLDR by way of `Intl.DisplayNames`; an unknown code comes back as it is. */
export function countryName(code: string): string {
  if (short[code]) return short[code]
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
}

/** The flag of a country as an emoji: two regional indicator letters. Empty for what is no country code. */
export function countryFlag(code: string | null): string {
  if (!code || !/^[A-Z]{2}$/.test(code)) return ''
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65))
}
