import { ElMessage } from 'element-plus/es/components/message/index.mjs'

/** "Done", for three seconds. Errors never go here: they stay on the page. */
export function done(sentence: string): void {
  ElMessage({ message: sentence, type: 'success', duration: 3000, showClose: false, grouping: true })
}
