import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/sanctions/:tab(list|batches|exposures|pieces|auctions|units|measures)?', component: () => import('./SanctionsPage.vue'), props: true, meta: { key: 'sanctions' } },
]
