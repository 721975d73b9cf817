import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/reports', component: () => import('./ReportsPage.vue') },
  { path: '/reports/outside', component: () => import('./OutsidePage.vue') },
  { path: '/reports/:id(\\d+)', component: () => import('./ReportPage.vue'), props: true },
]
