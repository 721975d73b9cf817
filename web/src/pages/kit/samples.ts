import type { Reason } from '@/api'
import type { Column, Explanation, Stage, TimelineEntry } from '@/design'

export const reasons: Reason[] = [
  { code: 'TIME', zh: '立案 1 个月零 26 日，要满 3 个月：2018-01-10 起可以。', en: 'Filed 1 month and 26 days ago; three months are needed.', article: '法〔2016〕373号第1条第4项' },
  { code: 'INTERVIEW', zh: '还没有约谈申请执行人。', en: 'The applicant was not interviewed.' },
]
export const explanation: Explanation = {
  steps: [{ label: '本金', value: '1,484,336.01' }, { label: '日数', value: '186' }, { label: '每日万分之一点七五', formula: '1,484,336.01 × 0.0175% × 186', value: '48,353.40', article: '法释〔2014〕8号第1条' }],
  article: '民事诉讼法第253条', version: '2014-08-01',
}
export const stages: Stage[] = [
  { code: 'a', label: '立案', state: 'done', note: '8月15日' }, { code: 'b', label: '通知', state: 'done', note: '8月17日送达' }, { code: 'c', label: '查', state: 'done', note: '14 家中 12 家已答' }, { code: 'd', label: '控', state: 'on', note: '4 项有效' },
  { code: 'e', label: '惩', state: 'open', note: '限消 1 · 失信 1' }, { code: 'f', label: '处置', state: 'on', note: '房产待评估' }, { code: 'g', label: '案款', state: 'open', note: '已收 2 笔' }, { code: 'h', label: '结案', state: 'wait', note: '条件 3 / 7' },
]
export const entries: TimelineEntry[] = [
  { id: 1, on: '2017-08-15', text: '立案，确定承办人', note: '当日', state: 'done' }, { id: 2, on: '2017-09-05', text: '未报告财产，罚款 ¥5,000', note: '院长批', state: 'done' }, { id: 3, on: '2017-11-28', text: '决定评估房产', note: '合议', state: 'done' },
  { id: 4, on: '2017-12-08', text: '选定评估机构', note: '剩 2 日', state: 'due' }, { id: 5, on: '2017-12-20', text: '发放 ¥200,000.00', note: '法定', state: 'ahead' },
]
export const columns: Column[] = [
  { key: 'due', label: '期限', width: '120px', phone: 'side' }, { key: 'number', label: '案号', sorts: true, phone: 'head', fixed: true }, { key: 'parties', label: '当事人', cut: true, phone: 'bare' }, { key: 'sum', label: '尚欠（元）', num: true, sorts: true }, { key: 'judge', label: '承办', extra: true },
]
export const rows = [
  { id: 1, due: '2017-12-04', number: '(2017)粤0803执871号', parties: '测试丙 申请执行 测试丁', sum: '84200.00', judge: '林测试' },
  { id: 2, due: '2017-12-06', number: '(2016)粤0803执1977号', parties: '测试己 申请执行 湛江市测试水产冷冻食品进出口有限公司', sum: '312400.00', judge: '林测试' },
  { id: 3, due: '2017-12-20', number: '(2017)粤0803执1024号', parties: '某银行湛江分行 申请执行 测试甲等', sum: '1536593.42', judge: '何测试' },
]
