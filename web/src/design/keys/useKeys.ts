import { onBeforeUnmount, onMounted, ref } from 'vue'

const KEPT = 'lianzhi.keys'
/** Single-letter keys can be switched off (WCAG 2.1.4). */
export const lettersOn = ref(globalThis.localStorage?.getItem(KEPT) !== 'off')
export function setLetters(on: boolean): void {
  lettersOn.value = on
  localStorage.setItem(KEPT, on ? 'on' : 'off')
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

type Handler = (event: KeyboardEvent) => void
/** Names: 'j', 'shift+x', 'ctrl+k', '?', 'enter', 'g w' (two keys one after the other). */
export type KeyMap = Record<string, Handler>

let lead = ''
let leadAt = 0

export function useKeys(keys: KeyMap): void {
  function pressed(event: KeyboardEvent) {
    if (event.isComposing || event.defaultPrevented) return
    const chord = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (!chord && (typing(event.target) || event.altKey || (key.length === 1 && !lettersOn.value))) return
    if (!chord && document.querySelector('dialog[open]')) return
    const name = (chord ? 'ctrl+' : '') + (event.shiftKey && key.length === 1 && /[a-z]/.test(key) ? 'shift+' : '') + key
    const recent = event.timeStamp - leadAt < 1200 && leadAt <= event.timeStamp
    const handler = (recent && lead ? keys[`${lead} ${name}`] : undefined) ?? keys[name]
    if (!handler) {
      if (!chord && key.length === 1 && Object.keys(keys).some((each) => each.startsWith(`${name} `))) { lead = name; leadAt = event.timeStamp }
      return
    }
    lead = ''
    event.preventDefault()
    handler(event)
  }
  onMounted(() => window.addEventListener('keydown', pressed))
  onBeforeUnmount(() => window.removeEventListener('keydown', pressed))
}
