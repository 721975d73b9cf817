import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/query', component: () => import('./QueryPage.vue') },
  { path: '/queries', redirect: (to) => ({ path: '/query', query: to.query }) },
  { path: '/query/controls', component: () => import('./ControlsPage.vue') },
  { path: '/query/institutions', component: () => import('./PartnersPage.vue') },
  { path: '/query/batches/:id(\\d+)', component: () => import('./BatchPage.vue'), props: true },
  { path: '/assets/:id(\\d+)', component: () => import('./AssetPage.vue'), props: true },
  { path: '/debtors/:id(\\d+)', component: () => import('./DebtorPage.vue'), props: true },
]
