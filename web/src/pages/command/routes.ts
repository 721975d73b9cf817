import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/command/:tab(orders|transfers|visits|allocation)?', component: () => import('./CommandPage.vue'), props: true, meta: { key: 'command' } },
  { path: '/wall', component: () => import('./WallPage.vue'), meta: { bare: true } },
]
