import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/cases', component: () => import('./list/CaseListPage.vue') },
  { path: '/cases/new', component: () => import('./filing/FilingPage.vue') },
  { path: '/cases/import', component: () => import('./filing/ImportPage.vue') },
  { path: '/cases/:id(\\d+)/:tab?', component: () => import('./file/CasePage.vue'), props: true },
]
