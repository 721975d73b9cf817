import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/sanctions/:tab(list|exposures|units|measures)?', component: () => import('./SanctionsPage.vue'), props: true, meta: { key: 'sanctions' } },
]
