import type { Bilingual } from '@/words'

/** Where a rule comes from, in words: the registers keep short marks such as "money 4" or "nodes.csv". */
const CATALOGUES: Record<string, Bilingual> = {
  'own': { zh: '本系统的约定', en: 'rule of this system' },
  'product': { zh: '本系统的约定', en: 'rule of this system' },
  'approvals.json': { zh: '审批事项目录', en: 'catalogue of approvals' },
  'close-gates.json': { zh: '结案条件目录', en: 'catalogue of closing conditions' },
  'vocabulary.json': { zh: '条件与扣除事由词表', en: 'vocabulary of conditions and grounds' },
  'sanction-measures.csv': { zh: '惩戒措施目录', en: 'catalogue of sanctions' },
  'nodes.csv': { zh: '节点目录', en: 'catalogue of nodes' },
  'case-types.csv': { zh: '案件类型目录', en: 'catalogue of case types' },
  'documents.json': { zh: '文书目录', en: 'catalogue of documents' },
  'oversight-rules.json': { zh: '监督规则目录', en: 'catalogue of supervision rules' },
  'control-durations.csv': { zh: '控制期限表', en: 'table of control terms' },
  'lists.json': { zh: '名单目录', en: 'catalogue of lists' },
}
const MONEY: Bilingual[] = [
  { zh: '金额计算规则', en: 'rules on amounts' }, { zh: '利息与迟延履行规则', en: 'rules on interest and delay' }, { zh: '费用规则', en: 'rules on fees' }, { zh: '参与分配规则', en: 'rules on distribution' }, { zh: '案款管理规则', en: 'rules on case money' }, { zh: '财产变价规则', en: 'rules on realisation' }, { zh: '罚款与保留规则', en: 'rules on fines and protected property' }, { zh: '金额书写规则', en: 'rules on writing amounts' },
]
const PROCEDURE: Bilingual[] = [
  { zh: '程序规则', en: 'rules of procedure' }, { zh: '案号规则', en: 'rules on case numbers' }, { zh: '流程与期限规则', en: 'rules on flow and time limits' }, { zh: '查封扣押冻结规则', en: 'rules on seizure and freezing' }, { zh: '财产报告与调查规则', en: 'rules on asset reports' }, { zh: '失信名单规则', en: 'rules on the blacklist' }, { zh: '限制消费与惩戒规则', en: 'rules on restrictions' }, { zh: '结案与恢复规则', en: 'rules on closing and resumption' }, { zh: '异议、复议与移转规则', en: 'rules on objections and transfers' }, { zh: '移送破产规则', en: 'rules on transfer to bankruptcy' }, { zh: '强制措施规则', en: 'rules on coercion' }, { zh: '公开与监督规则', en: 'rules on publicity and supervision' }, { zh: '期间计算规则', en: 'rules on counting time' }, { zh: '网络查控规则', en: 'rules on network queries' },
]

function one(source: string): Bilingual {
  const section = /^(?:rulebook-)?(money|procedure)\s*§?\s*(\d+)/.exec(source)
  const named = CATALOGUES[source] ?? (section ? (section[1] === 'money' ? MONEY : PROCEDURE)[Number(section[2])] : undefined)
  return named ?? { zh: source, en: source }
}

/** Several marks are parted by semicolons; a further section number without its book belongs to the book before it. */
export function sourceWords(source: string): Bilingual {
  const parts = source.split(/[;；]\s*/).filter(Boolean).map((part) => one(part.replace(/,.*$/, '').trim()))
  const unique = parts.filter((part, i) => parts.findIndex((each) => each.zh === part.zh) === i)
  return { zh: unique.map((part) => part.zh).join('；'), en: unique.map((part) => part.en).join('; ') }
}
