import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/bulletin', component: () => import('./BulletinPage.vue') },
  { path: '/bulletin/cases', component: () => import('./CountedCasesPage.vue') },
]
