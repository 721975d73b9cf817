import type { useSession } from '@/app/session'
import { fen, money } from '@/design'
import type { Bilingual } from '@/words'
import type { CaseContext, CaseNode, Step } from './caseFile'
import { isAccount } from './caseFile'

type Words = (key: string, values?: Record<string, unknown>) => Bilingual
const GONE = ['RELEASED', 'LAPSED', 'CONSUMED', 'REFUSED', 'WITHDRAWN']

/**
 * What the page itself can do next, told from what it already shows: send the papers, ask the institutions, freeze what was found,
 * deduct what is held, pay out what is free. Whether the law allows it is the server's to say when it is done.
 */
export function pageSteps(context: CaseContext, session: ReturnType<typeof useSession>, words: Words): Step[] {
  const file = context.file.data.value
  if (!file || file.closedOn) return []
  const open = (...codes: string[]): CaseNode | undefined => codes.map((code) => file.nodes.find((node) => node.code === code && !node.doneOn)).find(Boolean)
  const at = `/cases/${file.id}`
  const steps: Step[] = []
  const add = (code: string, to: string, node: CaseNode | undefined, values: Record<string, unknown> = {}) =>
    steps.push({ code, title: words(`case.do.${code}.title`, values), why: node?.startedBy ? { zh: `${node.title.zh}：自${node.startedBy.zh}（${node.startsOn}）起算`, en: `${node.title.en}, since ${node.startedBy.en.toLowerCase()} on ${node.startsOn}` } : words(`case.do.${code}.why`, values), article: node?.article, dueOn: node?.dueOn, act: { label: words(`case.do.${code}.act`), to }, against: [] })

  const notice = open('B01', 'B04')
  if (notice && session.may('ISSUE_DOCUMENT')) add('NOTIFY', `${at}/documents?notify`, notice)
  const first = open('C01')
  if (first && session.may('QUERY_ASSETS')) add('QUERY', `${at}/assets?ask`, first)
  const money0 = context.money.data.value
  if (money0 && money0.free !== '0.00' && session.may('PROPOSE_PAYOUT')) add('PAY', `${at}/money?pay`, open('F01'), { sum: money(money0.free) })
  if (session.may('CONTROL_ASSETS') && file.debt.total && file.debt.total !== '0.00') {
    const measures = context.controls.data.value?.items ?? []
    const held = measures.find((measure) => measure.state === 'EFFECTIVE' && measure.held !== '0.00' && isAccount(measure.assetClass) && !measure.acts.some((act) => act.kind === 'DEDUCT' && ['ASKED', 'ORDERED', 'HELD_BACK'].includes(act.state)))
    if (held) add('DEDUCT', `${at}/assets`, open('E16'), { what: `${held.institution} ${held.account}`, sum: money(held.held) })
    // what is held covers the debt already: nothing more to freeze
    const covered = fen(context.controls.data.value?.gauge.held ?? '0.00') >= fen(file.debt.total)
    const free = covered ? undefined : (context.assets.data.value?.items ?? []).find((asset) => asset.available !== '0.00' && isAccount(asset.assetClass) && !measures.some((measure) => measure.assetId === asset.id && !GONE.includes(measure.state)))
    if (free) add('FREEZE', `${at}/assets`, open('C12'), { what: `${free.institution} ${free.account}`, sum: money(free.available) })
  }
  return steps
}
