import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/funds/:tab(held|unmatched|payouts|plans|escrow|instalments|reconciliation|month|books)?', component: () => import('./FundsPage.vue'), props: true, meta: { key: 'funds' } },
  { path: '/funds/:what(payouts|receipts)/:id(\\d+)/slip', component: () => import('./SlipPrint.vue'), props: true },
  { path: '/cases/:id(\\d+)/plans/:nr(\\d+)?', component: () => import('./plans/PlansPage.vue'), props: true },
  { path: '/cases/:id(\\d+)/settlement', component: () => import('./settlements/SettlementPage.vue'), props: true },
  { path: '/cases/:id(\\d+)/plans/new', component: () => import('./plans/PlanForm.vue'), props: true },
  { path: '/cases/:id(\\d+)/plans/:nr(\\d+)/print', component: () => import('./plans/PlanPrint.vue'), props: true },
]
