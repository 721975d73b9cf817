export interface Asked { method: string; path: string; query: URLSearchParams; body: unknown; cookie: string }
export interface Answer { status?: number; body?: unknown; cookie?: string }
type Answering = (asked: Asked, ...parts: string[]) => Answer | undefined

const refused = (status: number, ...reasons: { code: string; zh: string; en: string; field?: string; article?: unknown }[]): Answer => ({ status, body: { status, title: 'refused', reasons } })

const courts = [
  { code: '粤08', nameZh: '广东省湛江市中级人民法院', nameEn: "Zhanjiang Intermediate People's Court of Guangdong Province", level: 'INTERMEDIATE' },
  { code: '粤0802', nameZh: '湛江市赤坎区人民法院', nameEn: "Chikan District People's Court of Zhanjiang", level: 'BASIC' },
  { code: '粤0803', nameZh: '湛江市霞山区人民法院', nameEn: "Xiashan District People's Court of Zhanjiang", level: 'BASIC' },
]
const powers = ['FILE_CASE', 'ASSIGN_JUDGE', 'READ_CASE', 'WORK_CASE', 'ISSUE_DOCUMENT', 'QUERY_ASSETS', 'CONTROL_ASSETS', 'APPROVE_AS_CHIEF', 'CLOSE_CASE', 'READ_FUNDS', 'READ_BULLETIN', 'PROPOSE_PAYOUT']
const lin = { personId: 7, login: 'lin', name: '林测试', courtCode: '粤0803', roles: ['JUDGE'], powers, reach: 'OWN_COURT', mustChangePassword: false, idleMinutes: 30 }

const session: Answering = ({ method, body, cookie, path }) => {
  if (method === 'POST' || path.endsWith('/password')) {
    const { password } = body as { password: string }
    if (password === 'wrong') return refused(401, { code: 'LOGIN_WRONG', zh: '账号或密码不对。再错 3 次，账号锁定 30 分钟。', en: 'Wrong account or password. After 3 more tries the account is locked for 30 minutes.' })
    return { body: { signedIn: lin, courts }, cookie: 'fixture=1; Path=/' }
  }
  if (method === 'DELETE') return { status: 204, cookie: 'fixture=; Path=/; Max-Age=0' }
  return { body: { signedIn: cookie.includes('fixture=1') ? lin : null, courts } }
}

const routes: [RegExp, Answering][] = [[/^\/session(?:\/password)?$/, session]]

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
