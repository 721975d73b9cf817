import type { Bilingual } from '@/words'

/** What courts in a city mostly enforce, as the list of causes of action names it. */
const CAUSES: Record<string, string> = {
  民间借贷: 'private lending', 金融借款合同: 'bank loan', 企业借贷: 'lending between companies', 借款合同: 'loan contract', 小额借款合同: 'small loan', 信用卡: 'credit card', 追偿权: 'recourse', 保证合同: 'guarantee', 抵押合同: 'mortgage', 担保合同: 'security',
  买卖合同: 'sale of goods', 房屋买卖合同: 'sale of a house', 商品房预售合同: 'presale of housing', 商品房销售合同: 'sale of new housing', 租赁合同: 'lease', 房屋租赁合同: 'lease of a house', 融资租赁合同: 'financial lease', 承揽合同: 'work contract',
  建设工程施工合同: 'construction', 建设工程合同: 'construction', 装饰装修合同: 'fitting-out', 物业服务合同: 'property management', 服务合同: 'services', 运输合同: 'carriage', 保险合同: 'insurance', 合伙合同: 'partnership', 合伙协议: 'partnership', 委托合同: 'mandate',
  土地租赁合同: 'lease of land', 农村土地承包合同: 'rural land contract', 股权转让: 'transfer of shares', 合同: 'contract', 债权转让合同: 'assignment of claims', 不当得利: 'unjust enrichment', 劳务合同: 'labour services', 供用电合同: 'supply of electricity',
  机动车交通事故责任: 'traffic accident', 提供劳务者受害责任: 'injury at work for another', '生命权、身体权、健康权': 'life, body and health', 健康权: 'health', 医疗损害责任: 'medical injury', 财产损害赔偿: 'damage to property', 侵权责任: 'tort', 名誉权: 'reputation',
  离婚: 'divorce', 离婚后财产: 'property after divorce', 抚养费: 'child support', 抚养: 'custody', 赡养费: 'support of parents', 赡养: 'support of parents', 继承: 'succession', 法定继承: 'succession', 分家析产: 'division of family property',
  劳动: 'labour', 劳动合同: 'labour contract', 追索劳动报酬: 'unpaid wages', 工伤保险待遇: 'work injury benefits', 确认劳动关系: 'employment relationship',
}

/** 民间借贷纠纷 in English; a cause that is not known stays as it was filed. */
export function causeWords(cause: string): Bilingual {
  const known = CAUSES[cause.replace(/(纠纷|争议)$/, '')]
  return { zh: cause, en: known && /(纠纷|争议)$/.test(cause) ? `Dispute: ${known}` : cause }
}

/** A cause that stays Chinese on an English page is read out as Chinese. */
export const causeLang = (cause: string, lang: string) => (lang === 'en' && causeWords(cause).en !== cause ? 'en' : 'zh-CN')
