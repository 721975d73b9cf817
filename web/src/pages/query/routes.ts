import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [{ path: '/query', component: () => import('./QueryPage.vue') }, { path: '/queries', redirect: (to) => ({ path: '/query', query: to.query }) }]
