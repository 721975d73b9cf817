import { computed, ref } from 'vue'

// The portal is one page; where one is stands behind the #. What is entered into a calculator travels there too, and never reaches a server's log.
const hash = ref(location.hash)
addEventListener('hashchange', () => { hash.value = location.hash; scrollTo(0, 0) })

/** `#/calc/debt~state` */
export const place = computed(() => {
  const [path = '', state = ''] = hash.value.replace(/^#\/?/, '').split('~')
  return { path, state }
})
export function go(path: string): void { location.hash = `/${path}` }

const bytes = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

export function packed(state: unknown): string {
  return btoa(bytes(JSON.stringify(state))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** What a link carries; null when somebody cut it short. */
export function unpacked(text: string): unknown {
  try {
    const raw = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(raw, (letter) => letter.charCodeAt(0))))
  } catch {
    return null
  }
}
