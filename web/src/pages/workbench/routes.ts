import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [{ path: '/workbench', component: () => import('./WorkbenchPage.vue') }]
