import { shortDate, type Stage } from '@/design'
import { i18n, type Bilingual } from '@/words'
import type { CaseContext } from './caseFile'

const ORDER = ['FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'DISPOSING', 'PAYING', 'CLOSED']
const STRIP = ['FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'PRESSED', 'DISPOSING', 'PAYING', 'CLOSED']

/** The eight stages of the strip, told from the case's stage and from what is on the page already. */
export function stagesOf(context: CaseContext, t: (key: string, values?: Record<string, unknown>) => string, _say: (both: Bilingual) => string): Stage[] {
  const file = context.file.data.value
  if (!file) return []
  const here = file.stage === 'ROUND_ENDED' ? ORDER.length - 1 : ORDER.indexOf(file.stage)
  const locale = i18n.global.locale.value === 'en' ? 'en' : 'zh'
  const day = (text: string) => shortDate(text, locale)
  const assets = context.assets.data.value?.total ?? 0
  const controls = context.controls.data.value?.items.filter((control) => control.state === 'EFFECTIVE' || control.state === 'IN_FORCE').length ?? 0
  const receipts = context.money.data.value?.receipts.length ?? 0
  const nodes = context.nodes.data.value?.items ?? []
  const served = nodes.find((node) => node.code === 'B01')?.doneOn
  const notes: Record<string, string> = {
    FILED: day(file.filedOn),
    NOTIFIED: served ? day(served) : '',
    INVESTIGATING: assets ? t('case.note.assets', { n: assets }) : '',
    CONTROLLED: controls ? t('case.note.controls', { n: controls }) : '',
    PAYING: receipts ? t('case.note.receipts', { n: receipts }) : '',
    CLOSED: file.closedOn ? day(file.closedOn) : '',
  }
  const closed = file.closedOn !== null && file.closedOn !== undefined
  return STRIP.map((code) => {
    const index = ORDER.indexOf(code)
    const state: Stage['state'] = code === 'PRESSED' ? 'wait' : closed ? (index <= here ? 'done' : 'wait') : index < here ? 'done' : index === here ? (code === 'FILED' ? 'done' : 'on') : notes[code] ? 'open' : 'wait'
    return { code, label: t(`case.stage.${code}`), state, note: notes[code] ?? '' }
  })
}
