import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/coercion/:tab(requests)?', component: () => import('./CoercionPage.vue'), props: true, meta: { key: 'coercion' } },
]
