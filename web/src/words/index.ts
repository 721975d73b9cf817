import { computed } from 'vue'
import { createI18n, useI18n } from 'vue-i18n'
import { fullWidth, grouped } from './sums'
export { fullWidth } from './sums'

export type Locale = 'zh' | 'en'
/** A sentence that the server gives in both languages. */
export interface Bilingual { zh: string; en: string }

type Words = { [key: string]: string | Words }
const files = import.meta.glob<Words>('./*/*.json', { eager: true, import: 'default' })

/** words/zh/cases.json becomes the messages below `cases`. */
export function messagesOf(locale: Locale): Words {
  const all: Words = {}
  for (const [path, words] of Object.entries(files)) {
    const found = /^\.\/(zh|en)\/(.+)\.json$/.exec(path)
    if (found?.[1] === locale && found[2]) all[found[2]] = words
  }
  return all
}

const KEPT = 'lianzhi.lang'
const kept = (): Locale => (globalThis.localStorage?.getItem(KEPT) === 'en' ? 'en' : 'zh')

export const i18n = createI18n({
  legacy: false,
  locale: kept(),
  fallbackLocale: 'zh',
  messages: { zh: messagesOf('zh'), en: messagesOf('en') },
})

export function speak(locale: Locale): void {
  i18n.global.locale.value = locale
  localStorage.setItem(KEPT, locale)
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
}

/** `t` for our words, `say` for the server's. */
export function useWords() {
  const { t, te, locale } = useI18n({ useScope: 'global' })
  const lang = computed<Locale>(() => (locale.value === 'en' ? 'en' : 'zh'))
  const spoken = (both: Bilingual) => (lang.value === 'en' && both.en ? grouped(both.en) : fullWidth(grouped(both.zh)))
  const say = (both: Bilingual | null | undefined): string => (both ? spoken(both) : '')
  return { t, te, lang, say }
}
