import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const pages = join(import.meta.dirname, '../pages')
function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? sources(path) : name.endsWith('.vue') ? [path] : []
  })
}
const count = (text: string, word: RegExp) => [...text.matchAll(word)].length

/** Acts whose refusal or fault nobody would ever see. */
function silent(source: string): string[] {
  return [...source.matchAll(/const (\{[^}]*\}|\w+) = useAct\(/g)].map((found) => found[1] ?? '').filter((name) => {
    if (!name.startsWith('{')) return count(source, new RegExp(`\\b${name}\\.failure`, 'g')) === 0
    const kept = /failure(?:\s*:\s*(\w+))?/.exec(name)
    return !kept || count(source, new RegExp(`\\b${kept[1] ?? 'failure'}\\b`, 'g')) < 2
  })
}

test('every act on a page shows why it did not happen', () => {
  const found = sources(pages).flatMap((path) => silent(readFileSync(path, 'utf8')).map((name) => `${path.slice(pages.length + 1)}: ${name}`))
  expect(found).toEqual([])
})
/** A question to the server beside useAct and useAsked: when it fails nobody hears of it. */
const unheard = (source: string): string[] => source.split('\n').filter((line) => /async (function \w+)?\([^\n]*await (ask|\w+Api\.\w+)\b/.test(line) && !/use(Act|Asked)\(/.test(line))

test('no page asks the server where a failure is lost', () => {
  const found = sources(pages).flatMap((path) => unheard(readFileSync(path, 'utf8')).map((line) => `${path.slice(pages.length + 1)}: ${line.slice(0, 80)}`))
  expect(found.filter((line) => !line.includes('.catch('))).toEqual([])
  expect(unheard("async function open(row: Row) { opened.value = await ask('GET', '/x') }")).toHaveLength(1)
})
test('an act that says nothing is found', () => {
  expect(silent('const { busy, run } = useAct(async () => {})')).toHaveLength(1)
  expect(silent('const look = useAct(async () => {})\n<FailureNote :failure="look.failure.value" />')).toEqual([])
})
