import { onBeforeUnmount, onMounted, ref } from 'vue'

/** Does something every so often while the page is seen; rests while it is hidden, and at once when it is seen again. */
export function useWhileSeen(every: number, act: () => unknown) {
  const paused = ref(document.hidden)
  let timer = 0
  function stop() { window.clearInterval(timer) }
  function go() { stop(); timer = window.setInterval(act, every) }
  function look() {
    paused.value = document.hidden
    if (document.hidden) return stop()
    act()
    go()
  }
  onMounted(() => { document.addEventListener('visibilitychange', look); if (!document.hidden) go() })
  onBeforeUnmount(() => { document.removeEventListener('visibilitychange', look); stop() })
  return { paused }
}
