import type { Bilingual } from '@/words'

/** When a measure of the catalogue ends, as its row says it. */
const LIFTED: Record<string, string> = {
  '失信规定第10条情形或期满，3个工作日内': 'A case of art. 10 of the Provisions on the dishonest list, or the end of the term; within 3 working days',
  '担保或申请执行人同意可解除，履行完毕应当解除': 'May end on security or with the applicant’s consent; must end on full performance',
  '全部履行应当解除，担保或同意可解除；到期未续自动解除': 'Must end on full performance, may end on security or consent; ends by itself when not renewed',
  '撤控或到期': 'Withdrawal or the end of the term',
  '随失信删除': 'With the deletion from the list',
  '债务履行或裁定解除': 'Performance, or a ruling that lifts it',
  '解除冻结裁定并公示': 'A published ruling that lifts the freeze',
  '解除查封': 'Release of the seizure',
  '删除失信后即撤下': 'Taken down as soon as the listing is deleted',
  '随失信删除同步更新': 'Updated with the deletion from the list',
  '随失信删除通报': 'Told with the deletion from the list',
  '解除限制消费': 'End of the consumption restriction',
  '失信信息删除后同步解除': 'Ends with the deletion from the list',
}

export const liftingWords = (zh: string): Bilingual => ({ zh, en: LIFTED[zh] ?? '' })
