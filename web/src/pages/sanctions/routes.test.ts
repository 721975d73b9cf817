import { createMemoryHistory, createRouter } from 'vue-router'
import { expect, test } from 'vitest'
import words from '@/words/zh/sanctions.json'
import { routes } from './routes'

test('every tab of credit punishment opens by its address', () => {
  const router = createRouter({ history: createMemoryHistory(), routes })
  for (const tab of Object.keys(words.tab)) expect(router.resolve(`/sanctions/${tab}`).matched, tab).toHaveLength(1)
})
