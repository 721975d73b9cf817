/** Sums in the server's sentences are written as everywhere else: 1234567.50 becomes 1,234,567.50. */
export const grouped = (text: string): string =>
  text.replace(/(?<![\d.,])\d{4,}(?=\.\d\d(?!\d))/g, (yuan) => yuan.replace(/\B(?=(\d{3})+$)/g, ','))

const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
/** The server's catalogues write some marks half-width; between Chinese characters they are full-width here. */
export const fullWidth = (text: string): string => text.replace(/(?<=[一-鿿）》」”%])[,;:?!](?=[一-鿿（《「“])/g, (mark) => WIDE[mark] ?? mark).replace(/\((?=[一-鿿])([^()]*)\)/g, '（$1）')
