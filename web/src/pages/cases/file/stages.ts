import { shortDate, type Stage } from '@/design'
import type { Locale } from '@/words'
import type { CaseContext } from './caseFile'

const ORDER = ['FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'DISPOSING', 'PAYING', 'CLOSED']
const STRIP = ['FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'PRESSED', 'DISPOSING', 'PAYING', 'CLOSED']

/** The eight stages of the strip, told from the case's stage and from what is on the page already. */
export function stagesOf(context: CaseContext, t: (key: string, values?: Record<string, unknown>) => string, locale: Locale): Stage[] {
  const file = context.file.data.value
  if (!file) return []
  const here = file.stage === 'ROUND_ENDED' ? ORDER.length - 1 : ORDER.indexOf(file.stage)
  const reached = (code: string) => file.stages.find((stage) => stage.stage === code)?.reachedOn
  const day = (code: string) => { const on = reached(code); return on ? shortDate(on, locale, file.debt.asOf) : '' }
  const assets = context.assets.data.value?.total ?? 0
  const inState = (state: string) => context.controls.data.value?.items.filter((measure) => measure.state === state).length ?? 0
  const [controls, queued] = [inState('EFFECTIVE'), inState('WAITING')]
  const receipts = context.money.data.value?.receipts.length ?? 0
  const pressed = context.pressure.data.value
  const closing = file.closing ? t('case.note.closing', { met: file.closing.met, needed: file.closing.needed }) : ''
  const notes: Record<string, string> = {
    FILED: shortDate(file.filedOn, locale, file.debt.asOf), NOTIFIED: day('NOTIFIED'), INVESTIGATING: assets ? t('case.note.assets', { n: assets }) : day('INVESTIGATING'),
    CONTROLLED: controls ? t('case.note.controls', { n: controls }) : queued ? t('case.note.queued', { n: queued }) : day('CONTROLLED'), PRESSED: pressed?.now ? t('case.note.pressed', { n: pressed.now }) : pressed?.ever ? t('case.note.freed') : '', DISPOSING: day('DISPOSING'), PAYING: receipts ? t('case.note.receipts', { n: receipts }) : day('PAYING'),
    CLOSED: file.closedOn ? shortDate(file.closedOn, locale, file.debt.asOf) : closing,
  }
  return STRIP.map((code) => {
    const index = ORDER.indexOf(code)
    const passed = index < here || (index === here && (code === 'FILED' || code === 'CLOSED'))
    // once closed, a stage that was never reached was not needed
    const state: Stage['state'] = code === 'PRESSED' ? (pressed?.now ? 'open' : pressed?.ever ? 'done' : 'wait') : passed ? (file.closedOn && !reached(code) && code !== 'FILED' && code !== 'CLOSED' ? 'wait' : 'done') : index === here ? 'on' : notes[code] && code !== 'CLOSED' ? 'open' : 'wait'
    return { code, label: t(`case.stage.${code}`), state, note: notes[code] ?? '' }
  })
}
