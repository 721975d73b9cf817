/** Half-width brackets and digits, no spaces: （2017）粤0803执 1024 号 → (2017)粤0803执1024号 */
export function mendCaseNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/[〔[【]/g, '(').replace(/[〕\]】]/g, ')').replace(/\s/g, '')
}

/** Inside one court's dense views: 执1024号. */
export function shortCaseNumber(number: string): string {
  return mendCaseNumber(number).replace(/^\(\d{4}\)\D{1,2}\d*(?=\D)/, '')
}

/** ID, account, credit code as pasted: full-width forms and separators are mended. */
export function mendCode(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s\-·.]/g, '').toUpperCase()
}

/** Check digit of an 18-digit resident identity number (GB 11643). */
export function idNumberHolds(code: string): boolean {
  if (!/^\d{17}[\dX]$/.test(code)) return false
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((all, weight, i) => all + weight * Number(code[i]), 0)
  return '10X98765432'[sum % 11] === code[17]
}

/** Check character of an 18-character unified social credit code (GB 32100). */
export function creditCodeHolds(code: string): boolean {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  if (code.length !== 18 || [...code].some((sign) => !signs.includes(sign))) return false
  const sum = [...code.slice(0, 17)].reduce((all, sign, i) => all + signs.indexOf(sign) * (3 ** i % 31), 0)
  return signs[(31 - (sum % 31)) % 31] === code[17]
}
