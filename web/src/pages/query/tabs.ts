import { computed } from 'vue'
import type { Tab } from '@/design'
import { useWords } from '@/words'

/** The views of query and control. */
export function useTabs() {
  const { t } = useWords()
  return computed<Tab[]>(() => [{ code: 'board', label: t('query.tab.board'), to: '/query' }, { code: 'controls', label: t('query.tab.controls'), to: '/query/controls' }, { code: 'partners', label: t('query.tab.partners'), to: '/query/institutions' }])
}
