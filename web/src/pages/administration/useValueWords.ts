import { useWords } from '@/words'

/** What a setting is set to, in words: yes and no, roles, and the codes of choices; numbers and days stay as they are. */
export function useValueWords() {
  const { t, te } = useWords()
  const word = (code: string) => {
    if (code === 'true' || code === 'false') return t(`administration.${code === 'true' ? 'yes' : 'no'}`)
    const known = [`administration.valueOf.${code}`, `approvals.role.${code}`].find((key) => te(key))
    return known ? t(known) : code
  }
  const said = (value: string) => value.replace(/\b(?:true|false|[A-Z][A-Z_0-9]+)\b/g, word).replace(/\s*[,;]\s*/g, t('administration.and'))
  return (value: string) => (value ? said(value) : t('administration.settings.empty'))
}
