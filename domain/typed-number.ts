const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  crore: 1e7,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
}

/** The number that somebody typed, with thousands parted or a scale behind it: "1.5bn", "300 million", "1,200". NaN if it is none. */
export function typedNumber(typed: string): number {
  const [, digits = '', scale = ''] = /^\s*([\d.,\s]+?)\s*([a-z]*)\s*$/i.exec(typed) ?? []
  const plain = digits.replace(/[,\s]/g, '')
  const factor = scale === '' ? 1 : scales[scale.toLowerCase()]
  if (!/^\d*\.?\d+$/.test(plain) || factor === undefined) return Number.NaN
  return Number((Number(plain) * factor).toPrecision(15))
}
