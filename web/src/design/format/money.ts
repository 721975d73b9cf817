/** Money crosses the wire as a decimal string in yuan with two decimals; here it is counted in whole fen, never as a float. */
export type Yuan = string
export type Locale = 'zh' | 'en'

const SHAPE = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

export function fen(yuan: Yuan): bigint {
  const parts = SHAPE.exec(yuan)
  if (!parts) throw new RangeError(`not an amount: ${yuan}`)
  const size = BigInt(parts[2] ?? '0') * 100n + BigInt((parts[3] ?? '').padEnd(2, '0'))
  return parts[1] ? -size : size
}

export function yuan(amount: bigint): Yuan {
  const size = amount < 0n ? -amount : amount
  return `${amount < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

/** 1,536,593.42 */
export function figures(amount: Yuan): string {
  const [whole = '0', cents = '00'] = yuan(fen(amount)).split('.')
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${cents}`
}

/** ¥1,536,593.42 */
export function money(amount: Yuan): string {
  const text = figures(amount)
  return text.startsWith('-') ? `-¥${text.slice(1)}` : `¥${text}`
}

export function total(amounts: readonly Yuan[]): Yuan {
  return yuan(amounts.reduce((sum, each) => sum + fen(each), 0n))
}

/** For charts and tiles: 153.66 万元, ¥1.54 m. Rounded half up, on fen. */
export function briefMoney(amount: Yuan, locale: Locale): string {
  const value = fen(amount)
  const size = value < 0n ? -value : value
  const sign = value < 0n ? '-' : ''
  const scaled = (unit: bigint) => figures(yuan((size * 100n + unit / 2n) / unit))
  if (locale === 'zh') {
    if (size >= 10_000_000_000n) return `${sign}${scaled(10_000_000_000n)} 亿元`
    return size >= 1_000_000n ? `${sign}${scaled(1_000_000n)} 万元` : `${money(amount)}`
  }
  if (size >= 100_000_000_000n) return `${sign}¥${scaled(100_000_000_000n)} bn`
  return size >= 100_000_000n ? `${sign}¥${scaled(100_000_000n)} m` : money(amount)
}

/** What a person types or pastes: full-width digits, thousands, ¥, 元, 万. Null when it is no amount. */
export function readMoney(typed: string): Yuan | null {
  const half = typed.normalize('NFKC').replace(/[\s,¥元RMB]/gi, '').replace(/^￥/, '')
  const tenThousand = /^(\d+)(?:\.(\d{1,6}))?万$/.exec(half)
  if (tenThousand) {
    const units = BigInt((tenThousand[1] ?? '0') + (tenThousand[2] ?? '').padEnd(6, '0'))
    return yuan(units)
  }
  return SHAPE.test(half) ? yuan(fen(half)) : null
}
