import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { liftingWords } from './liftingWords'

describe('liftings of the catalogue', () => {
  it('are all told in English', () => {
    const rows = readFileSync(resolve(process.cwd(), '../platform/src/main/resources/sanctions/measures.csv'), 'utf8').trim().split('\n').slice(1)
    const liftings = rows.map((row) => row.replace(/"([^"]*)"/g, (_, text: string) => text.replaceAll(',', '\u0000')).split(',')[16] ?? '')
    expect(liftings.length).toBeGreaterThan(40)
    for (const lifting of liftings) expect(liftingWords(lifting.replaceAll('\u0000', ',')).en, lifting).not.toBe('')
  })
})
