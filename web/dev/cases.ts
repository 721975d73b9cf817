import { addAnswers } from './answers.ts'

const stages = ['FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'DISPOSING', 'PAYING', 'ROUND_ENDED', 'CLOSED']
const steps = [['发出执行通知', 'Issue the notice'], ['发起首次网络查控', 'Start the first query'], ['冻结甲银行存款', 'Freeze the account at 甲银行'], ['选定评估机构', 'Choose an appraiser'], ['发放案款 ¥84,200.00', 'Pay out ¥84,200.00']]
const names = ['测试丙 申请执行 测试丁', '某银行股份有限公司湛江分行 申请执行 测试甲、湛江市测试贸易有限公司', '测试己 申请执行 湛江市测试水产冷冻食品进出口有限公司', '某小额贷款公司 申请执行 测试戊', '测试庚 申请执行 测试辛、测试壬、测试癸']
const rows = Array.from({ length: 64 }, (_, i) => {
  const step = steps[i % 5] ?? ['', '']
  const stage = stages[i % 8] ?? 'FILED'
  const closed = i % 8 > 5
  return { id: i + 1, number: `(2017)粤0803执${1024 + i * 7}号`, courtCode: '粤0803', parties: names[i % 5], judgeName: i % 3 ? '林测试' : '何测试', stage, cause: '金融借款合同纠纷', filedOn: `2017-0${1 + (i % 9)}-1${i % 9}`,
    closedOn: closed ? '2017-11-20' : null, outstanding: `${(i + 1) * 84211}.${String((i * 37) % 100).padStart(2, '0')}`, claimed: '1860000.00', nextDueOn: closed ? null : `2017-12-${String(4 + (i % 22)).padStart(2, '0')}`, nextStep: closed ? null : { zh: step[0], en: step[1] } }
})
addAnswers(/^\/cases$/, ({ query, method }) => {
  if (method === 'POST') return undefined
  const q = query.get('q') ?? ''
  const kept = rows.filter((row) => (!q || row.number.includes(q) || row.parties?.includes(q)) && (!query.get('stage') || row.stage === query.get('stage')))
  const page = Number(query.get('page') ?? 0) + 1
  const size = Number(query.get('size') ?? 20)
  return { body: { items: kept.slice((page - 1) * size, page * size), total: kept.length } }
})
addAnswers(/^\/cases$/, ({ method }) => (method === 'POST' ? { status: 422, body: { status: 422, reasons: [{ code: 'PARTY_TWICE', field: 'debtors[0]', zh: '同一当事人重复出现', en: 'The same party appears twice' }] } } : undefined))
addAnswers(/^\/cases\/import$/, () => ({ body: { rows: 6, filed: [], errors: [
  { row: 3, column: '被执行人证件号码', code: 'ID', value: '440803198001010000', zh: '身份证号码的校验位不对', en: 'The check digit of the ID number is wrong' },
  { row: 5, column: '本金', code: 'AMOUNT', value: '十二万', zh: '金额应为数字，如 120000.00', en: 'An amount is written like 120000.00' },
] } }))
