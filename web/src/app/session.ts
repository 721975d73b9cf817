import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { ask } from '@/api'
import type { Bilingual } from '@/words'

export interface Court { code: string; nameZh: string; nameEn: string; level: 'INTERMEDIATE' | 'BASIC' }
export interface SignedIn {
  personId: number
  login: string
  name: string
  courtCode: string
  roles: string[]
  powers: string[]
  reach: 'NO_CASES' | 'OWN_CASES' | 'OWN_COURT' | 'WHOLE_CITY'
  /** Nothing else is allowed before. */
  mustChangePassword: boolean
  idleMinutes: number
}
interface SessionView { signedIn?: SignedIn | null; courts: Court[] }

/** Who is signed in and what for; the courts whose names every page needs. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<SignedIn | null>(null)
  const courts = shallowRef<Court[]>([])
  const known = ref(false)

  function take(view: SessionView) {
    me.value = view.signedIn ?? null
    courts.value = view.courts
    known.value = true
  }
  async function load(): Promise<void> { take(await ask<SessionView>('GET', '/api/v1/session')) }
  async function enter(user: string, password: string): Promise<void> { take(await ask<SessionView>('POST', '/api/v1/session', { body: { user, password } })) }
  async function changePassword(oldPassword: string, password: string): Promise<void> { take(await ask<SessionView>('PUT', '/api/v1/session/password', { body: { oldPassword, password } })) }
  async function leave(): Promise<void> {
    await ask('DELETE', '/api/v1/session').catch(() => undefined)
    me.value = null
  }
  const may = (power: string) => me.value?.powers.includes(power) ?? false
  const courtName = (code: string | undefined): Bilingual => {
    const court = courts.value.find((each) => each.code === code)
    return { zh: court?.nameZh ?? code ?? '', en: court?.nameEn ?? code ?? '' }
  }
  /** 霞山区人民法院, without the city before it. */
  const shortCourt = (code: string | undefined): Bilingual => {
    const name = courtName(code)
    return { zh: name.zh.replace(/^.*?省/, '').replace(/^湛江市(?=.+[区市县].*人民法院)/, ''), en: name.en.replace(/ of (Zhanjiang|Guangdong Province)$/, '') }
  }
  return { me, courts, known, load, enter, changePassword, leave, may, courtName, shortCourt, signedIn: computed(() => me.value !== null) }
})
