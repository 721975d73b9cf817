// What Maven calls. Installs, types and builds only what has changed, and puts the pages on the classpath:
//   npm ci          when package-lock.json differs from what node_modules was installed from
//   openapi types   when web/openapi.json is there (src/api/schema.d.ts is committed; a stale one is renewed, and fails `test` once)
//   vite            when any source differs from the last build (stamp in target/)
// `node build.mjs test` checks the types of the pages and runs their tests.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(fileURLToPath(import.meta.url))
const at = (...parts) => join(home, ...parts)
const words = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')

function hash(paths) {
  const sum = createHash('sha256')
  const add = (path) => {
    if (!existsSync(at(path))) return
    if (statSync(at(path)).isDirectory()) for (const name of readdirSync(at(path)).sort()) add(join(path, name))
    else sum.update(path).update('\0').update(readFileSync(at(path)))
  }
  paths.forEach(add)
  return sum.digest('hex')
}

function run(command, ...args) {
  return new Promise((done, fail) => {
    const windows = process.platform === 'win32'
    const child = spawn(command, args, { cwd: home, stdio: 'inherit', shell: windows })
    child.on('error', fail)
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${command} ${args.join(' ')} ended with ${code}`))))
  })
}

const tool = (name, ...args) => run(process.execPath, at('node_modules', ...name.split('/')), ...args)

async function install() {
  const wanted = hash(['package-lock.json'])
  if (words(at('node_modules', '.lock-hash')) === wanted) return
  await run('npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error')
  writeFileSync(at('node_modules', '.lock-hash'), wanted)
}

async function types() {
  if (!existsSync(at('openapi.json'))) return
  const wanted = hash(['openapi.json', 'src/api/schema.d.ts'])
  if (words(at('target', 'types.stamp')) === wanted) return
  const before = words(at('src/api/schema.d.ts'))
  await tool('openapi-typescript/bin/cli.js', 'openapi.json', '-o', 'src/api/schema.d.ts')
  if (words(at('src/api/schema.d.ts')) !== before) writeFileSync(at('target', 'types.stale'), 'web/src/api/schema.d.ts was stale and is renewed: look at it and commit it\n')
  writeFileSync(at('target', 'types.stamp'), hash(['openapi.json', 'src/api/schema.d.ts']))
}

async function build() {
  const sources = ['src', 'dev', 'public', 'index.html', 'portal.html', 'agency.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'build.mjs']
  const wanted = hash(sources)
  const fresh = words(at('target', 'build.stamp')) === wanted && existsSync(at('dist', 'index.html'))
  if (!fresh) await tool('vite/bin/vite.js', 'build', '--logLevel', 'warn')
  const pages = at('target', 'classes', 'static')
  if (!fresh || !existsSync(join(pages, 'index.html'))) {
    rmSync(pages, { recursive: true, force: true })
    cpSync(at('dist'), pages, { recursive: true })
  }
  writeFileSync(at('target', 'build.stamp'), wanted)
}

async function test() {
  const stale = words(at('target', 'types.stale'))
  if (stale) {
    rmSync(at('target', 'types.stale'))
    throw new Error(stale)
  }
  await tool('vue-tsc/bin/vue-tsc.js', '--noEmit')
  await tool('vitest/vitest.mjs', 'run', '--reporter=dot')
}

mkdirSync(at('target'), { recursive: true })
try {
  if (process.argv[2] === 'test') await test()
  else {
    await install()
    await types()
    await build()
  }
} catch (failure) {
  console.error(`web: ${failure.message}`)
  process.exit(1)
}
