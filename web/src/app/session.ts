import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { api, got, type components } from '@/api'
import type { Bilingual } from '@/words'

type SessionView = components['schemas']['AccessSessionView']
export type Court = SessionView['courts'][number]
export type SignedIn = NonNullable<SessionView['signedIn']>
export type Power = SignedIn['powers'][number]

/** Who is signed in and what for; the courts whose names every page needs. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<SignedIn | null>(null)
  const courts = shallowRef<Court[]>([])
  const known = ref(false)
  /** The page shows what another court acts on: whatever else a person may do, here he reads. */
  const readsOnly = ref(false)

  function take(view: SessionView) {
    me.value = view.signedIn ?? null
    courts.value = view.courts
    known.value = true
  }
  async function load(): Promise<void> { take(await got(api.GET('/api/v1/session'))) }
  async function enter(user: string, password: string): Promise<void> { take(await got(api.POST('/api/v1/session', { body: { user, password } }))) }
  async function changePassword(oldPassword: string, password: string): Promise<void> { take(await got(api.PUT('/api/v1/session/password', { body: { oldPassword, password } }))) }
  async function leave(): Promise<void> {
    await api.DELETE('/api/v1/session').catch(() => undefined)
    me.value = null
  }
  const may = (power: Power) => (me.value?.powers.includes(power) ?? false) && (!readsOnly.value || power.startsWith('READ_'))
  const courtName = (code: string | undefined): Bilingual => {
    const court = courts.value.find((each) => each.code === code)
    return { zh: court?.nameZh ?? code ?? '', en: court?.nameEn ?? code ?? '' }
  }
  /** 霞山区人民法院, without the city before it. */
  const shortCourt = (code: string | undefined): Bilingual => {
    const name = courtName(code)
    return { zh: name.zh.replace(/^.*?省/, '').replace(/^湛江市(?=.+[区市县].*人民法院)/, ''), en: name.en.replace(/ of (Zhanjiang|Guangdong Province)$/, '') }
  }
  return { me, courts, known, readsOnly, load, enter, changePassword, leave, may, courtName, shortCourt, signedIn: computed(() => me.value !== null), worksOnCases: computed(() => may('READ_CASE') || may('FILE_CASE')) }
})
