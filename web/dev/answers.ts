export interface Asked { method: string; path: string; query: URLSearchParams; body: unknown; cookie: string }
export interface Answer { status?: number; body?: unknown; cookie?: string }
type Answering = (asked: Asked, ...parts: string[]) => Answer | undefined

const refused = (status: number, ...reasons: { code: string; zh: string; en: string; field?: string; article?: unknown }[]): Answer => ({ status, body: { status, title: 'refused', reasons } })

const session: Answering = ({ method, body, cookie }) => {
  if (method === 'POST') {
    const { password } = body as { password: string }
    if (password === 'wrong') return refused(401, { code: 'LOGIN_WRONG', zh: '账号或密码不对。再错 3 次，账号锁定 30 分钟。', en: 'Wrong account or password. After 3 more tries the account is locked for 30 minutes.' })
    return { status: 204, cookie: 'fixture=1; Path=/' }
  }
  if (method === 'DELETE') return { status: 204, cookie: 'fixture=; Path=/; Max-Age=0' }
  if (!cookie.includes('fixture=1')) return refused(401, { code: 'SIGNED_OUT', zh: '没有登录', en: 'Not signed in' })
  return { body: {
    person: { id: 7, name: '林测试', login: 'lin' }, court: { code: '粤0803', name: { zh: '霞山区人民法院', en: 'Xiashan District People’s Court' } },
    roles: ['JUDGE'], powers: ['READ_CASE', 'WORK_CASE', 'FILE_CASE'], now: '2017-12-06T14:32:00+08:00', counts: { workbench: 5, query: 23, funds: 3, approvals: 2 },
  } }
}

const routes: [RegExp, Answering][] = [[/^\/session$/, session]]

/** Fixtures are added by module in dev/<module>.ts through this list. */
export function addAnswers(path: RegExp, answering: Answering): void {
  routes.push([path, answering])
}

export function answers(asked: Asked): Answer {
  for (const [path, answering] of routes) {
    const found = path.exec(asked.path)
    if (!found) continue
    const answer = answering(asked, ...found.slice(1))
    if (answer) return answer
  }
  return refused(404, { code: 'NOT_FOUND', zh: `没有 ${asked.path}`, en: `No ${asked.path}` })
}
export { refused }
export type { Answering }
