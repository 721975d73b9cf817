import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { ask, Refusal } from '@/api'
import type { Bilingual } from '@/words'

/** Who is signed in, what for, and what time it is on the server. */
export interface Session {
  person: { id: number; name: string; login: string }
  court: { code: string; name: Bilingual }
  roles: string[]
  powers: string[]
  now?: string
  counts?: Record<string, number>
}

export const useSession = defineStore('session', () => {
  const session = shallowRef<Session | null>(null)
  const known = ref(false)

  async function load(): Promise<Session | null> {
    try {
      session.value = await ask<Session>('GET', '/api/v1/session')
    } catch (failure) {
      if (!(failure instanceof Refusal) && !(failure instanceof Error && 'status' in failure && failure.status === 401)) throw failure
      session.value = null
    }
    known.value = true
    return session.value
  }
  async function enter(login: string, password: string): Promise<void> {
    await ask('POST', '/api/v1/session', { body: { login, password } })
    await load()
  }
  async function leave(): Promise<void> {
    await ask('DELETE', '/api/v1/session').catch(() => undefined)
    session.value = null
  }
  const may = (power: string) => session.value?.powers.includes(power) ?? false
  return { session, known, load, enter, leave, may, signedIn: computed(() => session.value !== null) }
})
