import type { Connect, Plugin } from 'vite'
import './all.ts'
import { answers, type Answer, type Asked } from './answers.ts'

/** Answers /api/v1 from dev/answers.ts, so that pages can be looked at without a server. Never part of the build. */
export function fixtureServer(): Plugin {
  const middleware: Connect.NextHandleFunction = (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (!url.pathname.startsWith('/api/v1/')) return next()
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8')
      const asked: Asked = { method: request.method ?? 'GET', path: url.pathname.slice('/api/v1'.length), query: url.searchParams, body: /^[{[]/.test(text) ? JSON.parse(text) : undefined, cookie: request.headers.cookie ?? '' }
      const answer: Answer = answers(asked)
      const delay = Number(url.searchParams.get('delay') ?? 0)
      setTimeout(() => {
        response.statusCode = answer.status ?? 200
        response.setHeader('date', new Date('2017-12-06T14:32:00+08:00').toUTCString())
        response.setHeader('content-type', (answer.status ?? 200) >= 400 ? 'application/problem+json' : 'application/json')
        if (answer.cookie) response.setHeader('set-cookie', answer.cookie)
        response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
      }, delay)
    })
  }
  const pages: Connect.NextHandleFunction = (request, _response, next) => {
    if (request.headers.accept?.includes('text/html') && request.url && !/\.\w+(\?|$)/.test(request.url)) request.url = request.url.startsWith('/portal') ? '/portal.html' : request.url.startsWith('/agency') ? '/agency.html' : '/index.html'
    next()
  }
  return {
    name: 'lianzhi-fixtures',
    configureServer(server) { server.middlewares.use(middleware); server.middlewares.use(pages) },
    configurePreviewServer(server) { server.middlewares.use(middleware); server.middlewares.use(pages) },
  }
}
