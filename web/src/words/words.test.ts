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

/** Names that stand twice in one object of a file: the second would silently hide the first. */
function twice(text: string): string[] {
  const found: string[] = []
  const open: Set<string>[] = []
  for (const [token, , key] of text.matchAll(/[{}]|("((?:[^"\\]|\\.)*)")(?=\s*:)|"(?:[^"\\]|\\.)*"/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (key !== undefined) {
      if (open.at(-1)?.has(key)) found.push(key)
      open.at(-1)?.add(key)
    }
  }
  return found
}

describe('the two languages', () => {
  test('name nothing twice', () => {
    expect(twice('{"a": {"x": "b {n}: c", "y": 1}, "b": {"x": 2}, "a": 3}')).toEqual(['a'])
    const files = ['zh', 'en'].flatMap((lang) => readdirSync(join(src, 'words', lang)).map((name) => join(src, 'words', lang, name)))
    expect(files.flatMap((path) => twice(readFileSync(path, 'utf8')).map((key) => `${path.slice(src.length + 1)}: ${key}`))).toEqual([])
  })
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
