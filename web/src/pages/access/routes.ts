import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [{ path: '/login', component: () => import('./LoginPage.vue'), meta: { open: true } }, { path: '/password', component: () => import('./PasswordPage.vue') }]
