import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { messagesOf } from './index'

const src = join(import.meta.dirname, '..')
type Words = { [key: string]: string | Words }

function flat(words: Words, before = ''): Map<string, string> {
  const all = new Map<string, string>()
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') all.set(before + key, value)
    else flat(value, `${before}${key}.`).forEach((text, name) => all.set(name, text))
  }
  return all
}
const zh = flat(messagesOf('zh'))
const en = flat(messagesOf('en'))
const holes = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]))].sort()

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return sources(path)
    return /\.(vue|ts)$/.test(name) && !/\.(test|d)\.ts$/.test(name) ? [path] : []
  })
}

describe('the two languages', () => {
  test('have the same keys', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
  })
  test('leave nothing empty', () => {
    expect([...zh, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })
  test('name the same values in every sentence', () => {
    const differing = [...zh.keys()].filter((key) => holes(zh.get(key) ?? '').join() !== holes(en.get(key) ?? '').join())
    expect(differing).toEqual([])
  })
  test('know every key that a page asks for', () => {
    const missing = sources(src).flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bt\(\s*'([\w.]+)'/g)]
      .map((found) => found[1] ?? '').filter((key) => !zh.has(key)).map((key) => `${path.slice(src.length + 1)}: ${key}`))
    expect(missing).toEqual([])
  })
  test('use full-width punctuation between Chinese characters', () => {
    const half = [...zh].filter(([, text]) => /[一-鿿][,;:?!][一-鿿]/.test(text)).map(([key]) => key)
    expect(half).toEqual([])
  })
})
