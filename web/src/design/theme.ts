import { ref } from 'vue'

export type Theme = 'light' | 'dark'
const theme = ref<Theme>(globalThis.document?.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')

export function useTheme() {
  function setTheme(next: Theme) {
    theme.value = next
    document.documentElement.dataset.theme = next
    document.documentElement.classList.toggle('dark', next === 'dark')
    localStorage.setItem('lianzhi.theme', next)
  }
  return { theme, setTheme, toggleTheme: () => setTheme(theme.value === 'dark' ? 'light' : 'dark') }
}
