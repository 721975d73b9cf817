import { addAnswers } from './answers.ts'

const b = (zh: string, en: string) => ({ zh, en })
let id = 0
const item = (kind: string, due: string, title: [string, string], why: [string, string], number: string, parties: string, act: [string, string], article?: string) =>
  ({ id: ++id, kind, code: 'X', caseId: id, caseNumber: number, parties, title: b(...title), why: b(...why), article, due, startedOn: '2017-11-04', startedBy: b('案款到账', 'Money received'), act: { label: b(...act), to: `/cases/${id}` } })

const items = [
  item('funds', '2017-12-04', ['发放案款 ¥84,200.00 给申请执行人', 'Pay out ¥84,200.00 to the applicant'], ['到账满 30 日应发放，收款账户已确认', '30 days since receipt; account confirmed'], '(2017)粤0803执871号', '测试丙 申请执行 测试丁', ['办理发放', 'Pay out'], '法发〔2017〕6号'),
  item('sanction', '2017-12-05', ['删除失信信息：测试戊已全部履行', 'Remove dishonest-list entry: 测试戊 has paid'], ['履行完毕后 3 个工作日内', '3 working days after full payment'], '(2016)粤0803执2290号', '某小额贷款公司 申请执行 测试戊', ['送批删除', 'Ask to remove'], '法释〔2017〕7号第10条'),
  item('control', '2017-12-06T17:00:00+08:00', ['续冻存款 ¥312,400.00：某银行湛江分行', 'Renew the freeze of ¥312,400.00 at 某银行湛江分行'], ['冻结 12月7日 零时失效；某银行 17:00 后不受理线上请求', 'The freeze ends at midnight, 7 Dec; no online requests after 17:00'], '(2016)粤0803执1977号', '测试己 申请执行 湛江市测试水产冷冻食品进出口有限公司', ['生成续冻', 'Draft renewal']),
  item('step', '2017-12-06', ['发起首次网络查控：3 名被执行人', 'Start the first network query: 3 debtors'], ['立案后 5 个工作日内；身份信息已核对一致', '5 working days after filing; identities agree'], '(2017)粤0803执1388号', '测试庚 申请执行 测试辛等三人', ['发起查询', 'Query']),
  item('step', '2017-12-06', ['裁定执行异议：测试壬主张房屋已转让', 'Rule on the objection of 测试壬'], ['收到书面异议后 15 日内', '15 days after the written objection'], '(2017)粤0803执异61号', '案外人 测试壬', ['打开草稿', 'Open draft'], '民事诉讼法第227条'),
  item('answer', '2017-12-06', ['答复线索：车辆停放在麻章某停车场', 'Answer the lead: a car parked in Mazhang'], ['申请执行人 11月29日 提交；7 日内核实并告知结果', 'Given 29 Nov; check and tell within 7 days'], '(2017)粤0803执640号', '测试癸 申请执行 测试子', ['写答复', 'Answer']),
  item('step', '2017-12-06', ['送达财产报告令（第二次）：首次邮件退回', 'Serve the declaration order again: mail came back'], ['与执行通知同时发出；建议改为留置送达', 'Sent with the notice; better to leave it at the door'], '(2017)粤0803执1301号', '某物业服务有限公司 申请执行 测试丑', ['安排送达', 'Serve']),
  item('control', '2017-12-07', ['续封车辆 粤G·0测12（查封 12月7日 到期）', 'Renew the seizure of car 粤G·0测12'], ['动产查封不超过二年；本院为首封', 'Movables two years at most; first rank'], '(2015)粤0803执455号', '测试寅 申请执行 测试卯', ['生成续封', 'Draft renewal']),
  item('step', '2017-12-07', ['终本前约谈申请执行人，记录入卷', 'Interview the applicant before ending the round'], ['终本条件 6 / 8 已由系统证明；缺约谈、缺线下核查', '6 of 8 conditions proved; interview and site check missing'], '(2017)粤0803执402号', '测试辰 申请执行 测试巳', ['看终本条件', 'Conditions']),
  item('step', '2017-12-08', ['选定评估机构：赤坎区某路 8 号房产', 'Choose an appraiser for the house in Chikan'], ['采取评估措施后 10 日内；双方未协商一致，改摇号', 'Within 10 days; no agreement, so by lot'], '(2017)粤0803执1024号', '某银行湛江分行 申请执行 测试甲等', ['安排摇号', 'Draw lots']),
  item('answer', '2017-12-08', ['回复中院督办：六个月无实质动作说明', 'Reply to the supervision order: six quiet months'], ['督办令 (2017)粤08执督33号', 'Order (2017)粤08执督33号'], '(2017)粤0803执118号', '测试午 申请执行 测试未', ['写回复', 'Reply']),
  item('answer', '2017-12-08', ['复核罚款 ¥5,000.00 的复议材料并报送', 'Send the review of the ¥5,000.00 fine'], ['收到复议申请后 5 日内报中院', 'Within 5 days to the intermediate court'], '(2017)粤0803执709号', '被罚款人 测试申', ['整理材料', 'Prepare']),
  item('step', '2017-12-20', ['发出评估报告', 'Serve the appraisal'], ['收到后 5 日内', 'Within 5 days'], '(2017)粤0803执1101号', '测试酉 申请执行 测试戌', ['送达', 'Serve']),
]
const counts = [5, 2, 3, 0, 0, 9, 4, 6, 3, 5, 0, 0, 7, 2]
const days = counts.map((count, i) => ({ day: `2017-12-${String(6 + i).padStart(2, '0')}`, count, off: [3, 4, 10, 11].includes(i) }))

addAnswers(/^\/workbench$/, ({ query }) => ({ body: query.get('empty') ? { late: 0, dueToday: 0, open: 0, doneThisWeek: 0, items: [], days: [] } : { late: 2, dueToday: 5, open: 186, doneThisWeek: 41, items, days } }))
const cell = (id: number, partnerId: number, state: string, extra: object) => ({ id, roundId: 1, partyId: 1, partnerId, number: 'BDHM', state, items: 1, dueAt: '2017-12-06T08:00:00+08:00', attempts: 1, reason: '', wasLate: false, ...extra })
addAnswers(/^\/queries$/, () => ({ body: { total: 1, asOf: '2017-12-06T14:32:00+08:00', sums: { cells: 23, waiting: 3, late: 1, found: 2, nil: 16, refused: 1, offline: 0 }, columns: [[1, '甲银行'], [2, '丙农商行'], [3, '乙银行'], [4, '丁银行']].map(([id, name]) => ({ id, nameZh: name, nameEn: name, kind: 'BANK', promisedHours: 24 })),
  items: [{ line: { roundId: 1, caseId: 10, caseNumber: '(2017)粤0803执1024号', partyId: 1, partyName: '测试甲', judgeName: '林测试', askedAt: '2017-12-05T09:00:00+08:00' }, cells: [cell(1, 1, 'FOUND', { amount: '136412.55', answeredAt: '2017-12-06T13:00:00+08:00' }), cell(2, 4, 'FOUND', { amount: '147000.00', answeredAt: '2017-12-06T12:00:00+08:00' }), cell(3, 3, 'REFUSED', { reason: '证件过期', answeredAt: '2017-12-06T11:00:00+08:00' }), cell(4, 2, 'LATE', { minutesLeft: -360 })] }] } }))
const held = (receiptId: number, open: string, whyZh: string, whyEn: string, whoZh: string, whoEn: string, caseNumber?: string) => ({ receiptId, caseId: caseNumber ? 10 : undefined, caseNumber, courtCode: '粤0803', arrivedOn: '2017-12-05', days: 1, payer: '测试甲', purpose: '还款', amount: open, open, why: 'X', whyZh, whyEn, detailZh: '', detailEn: '', who: 'JUDGE', whoZh, whoEn, isLate: false, version: 1 })
addAnswers(/^\/funds\/held$/, () => ({ body: { total: 3, sum: '303736.00', items: [held(1, '150000.00', '没有障碍，可以发放', 'No obstacle: it can be paid out', '法官', 'Judge', '(2017)粤0803执1102号'), held(2, '147000.00', '等收款账户', 'Waits for the account', '申请执行人', 'Applicant', '(2017)粤0803执1011号'), held(3, '6736.00', '不知道是谁的：有可能的案件待比对', 'Unknown: possible cases to compare', '案款专员', 'Accountant')] } }))
addAnswers(/^\/workbench\/requests$/, () => ({ body: { waiting: 6, items: [
  { id: 1, caseId: 12, caseNumber: '(2017)粤0803执709号', what: b('拘留决定书', 'detention decision'), state: 'returned', by: '院长', why: '缺传票送达回证', at: '2017-12-06T10:00:00+08:00' },
  { id: 2, caseId: 7, caseNumber: '(2017)粤0803执1301号', what: b('限制消费令', 'consumption restriction'), state: 'granted', by: '局长', at: '2017-12-06T11:20:00+08:00' },
] } }))
