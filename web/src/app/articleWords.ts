import type { Bilingual } from '@/words'

/** The short names of laws and rules as the registers cite them, and what they are called in English. */
const NAMES: Record<string, string> = {
  '民事诉讼法': 'Civil Procedure Law', '民诉法解释': 'Interpretation of the Civil Procedure Law', '民诉解释': 'Interpretation of the Civil Procedure Law', '执行规定': 'Provisions on enforcement work', '执行程序解释': 'Interpretation on enforcement procedure', '查封规定': 'Provisions on seizure',
  '财产调查规定': 'Provisions on asset investigation', '异议复议规定': 'Provisions on objection and review', '变更追加规定': 'Provisions on joinder', '委托执行规定': 'Provisions on entrusted enforcement', '财产保全规定': 'Provisions on property preservation',
  '终本规定': 'Provisions on termination of this round', '失信规定': 'Provisions on the dishonest list', '限消规定': 'Provisions on restriction of consumption', '立结案意见': 'Opinions on filing and closing', '善意文明意见': 'Opinions on good-faith enforcement',
  '办案期限规定': 'Provisions on handling periods', '审限规定': 'Provisions on trial and enforcement terms', '参考价规定': 'Provisions on reference price', '网拍规定': 'Provisions on online judicial auction', '拍卖变卖规定': 'Provisions on auction and sale',
  '网络司法变卖通知': 'Notice on online judicial sale', '强制执行股权规定': 'Provisions on enforcing equity', '首封与优先债权批复': 'Reply on first seizure and priority claims', '执行款物管理规定': 'Provisions on case money and things', '执行和解规定': 'Provisions on settlement in enforcement',
  '执行担保规定': 'Provisions on security in enforcement', '仲裁裁决执行规定': 'Provisions on enforcing arbitral awards', '公证债权文书执行规定': 'Provisions on notarised debt instruments', '刑事涉财产执行规定': 'Provisions on criminal property parts', '网络查控冻结存款规定': 'Provisions on online query and freezing',
  '执转破意见': 'Opinions on transfer to bankruptcy', '拒执罪解释': 'Interpretation on the crime of refusal', '拒执罪程序意见': 'Opinions on procedure for the crime of refusal', '执行异议之诉解释': 'Interpretation on objection suits', '出境入境管理法': 'Exit and Entry Administration Law',
  '法定不批准出境人员通报备案规定': 'Rules on filing of persons barred from exit', '执行流程公开意见': 'Opinions on publicity of enforcement', '互联网公开审判流程规定': 'Provisions on publishing process data', '接访即办意见': 'Opinions on petitions handled at once', '执行监督意见': 'Opinions on supervision of enforcement',
  '执行信访意见': 'Opinions on enforcement petitions', '一案双查意见': 'Opinions on one case, double check', '迟延履行利息解释': 'Interpretation on interest for delay', '诉讼费用交纳办法': 'Measures on litigation fees', '联合惩戒意见': 'Opinions on joint sanctions', '广东高院2009规定': 'Guangdong High Court rule of 2009',
  '交叉执行意见': 'Guiding opinions on cross enforcement', '民法典': 'Civil Code', '企业破产法': 'Enterprise Bankruptcy Law', '刑法': 'Criminal Law', '司法救助意见': 'Opinions on judicial relief', '案号规定': 'Provisions on case numbers', '税收征收管理法': 'Tax Collection Law', '农民工工资条例': "Regulation on migrant workers' wages",
}
const DIGITS = '零一二三四五六七八九'
/** 二百六十六 as 266; figures stay. */
function figure(text: string): string {
  if (/^\d+$/.test(text)) return text
  let sum = 0
  let digit = 0
  for (const sign of text) {
    if (sign === '百') { sum += (digit || 1) * 100; digit = 0 } else if (sign === '十') { sum += (digit || 1) * 10; digit = 0 } else digit = DIGITS.indexOf(sign)
  }
  return String(sum + digit)
}
const N = '(\\d+|[一二三四五六七八九十百零]+)'

/** 失信规定第1条第2款第3项 in English; what is not understood stays as it is cited. */
export function articleWords(cited: string): Bilingual {
  const parts = cited.split(/([;；，,、]\s*)/)
  const said = parts.map((part, i) => (i % 2 ? (/[;；]/.test(part) ? '; ' : ', ') : english(part.trim())))
  const en = said.join('').trim()
  return { zh: cited, en: /[一-鿿]/.test(en) ? cited : en }
}

function english(part: string): string {
  const name = Object.keys(NAMES).filter((each) => part.startsWith(each)).sort((a, b) => b.length - a.length)[0]
  const rest = (name ? part.slice(name.length) : part)
    .replace(new RegExp(`第${N}条(?:至|—|-)第?${N}条`, 'g'), (_, from: string, to: string) => ` arts. ${figure(from)}–${figure(to)}`)
    .replace(new RegExp(`第${N}条(?:之([一二三四五]))?`, 'g'), (_, n: string, bis?: string) => ` art. ${figure(n)}${bis ? `-${figure(bis)}` : ''}`)
    .replace(new RegExp(`第${N}款`, 'g'), (_, n: string) => ` para. ${figure(n)}`)
    .replace(new RegExp(`第${N}项`, 'g'), (_, n: string) => ` item ${figure(n)}`)
    .replace(/和/g, ' and')
  return `${name ? NAMES[name] : ''}${rest}`.trim()
}
