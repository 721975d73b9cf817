import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [{ path: '/funds/:tab(held|unmatched|payouts|reconciliation)?', component: () => import('./FundsPage.vue'), props: true, meta: { key: 'funds' } }]
