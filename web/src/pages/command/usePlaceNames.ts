import { useSession } from '@/app/session'
import { useWords } from '@/words'

/** 霞山, 开发区, 中院: courts as a map or a wall names them. */
export function usePlaceNames() {
  const { t, say } = useWords()
  const session = useSession()
  return (code: string | undefined): string => {
    const name = say(session.shortCourt(code))
    return name.replace(/人民法院$/, '').replace(/^.*中级$/, t('command.intermediate')).replace(/^湛江经济技术/, '').replace(/(?<=..)(?<!开发)[区县市]$/, '').replace(/ (People's Court|District People's Court|County People's Court|City People's Court)$/, '').replace(/^Zhanjiang Intermediate.*$/, 'Intermediate').replace(/^People's Court of .*Zone$/, 'Dev. Zone')
  }
}
