import { useWords } from '@/words'

/** What a posting or a difference is about, in words: payout:17 as 发放单 17. */
export function useDocumentWords() {
  const { t, te } = useWords()
  return (document: string) => {
    const [kind = '', ...rest] = document.split(':')
    const word = `administration.subjectOf.${kind}`
    return te(word) ? `${t(word)} ${rest.join(':')}`.trim() : document
  }
}
