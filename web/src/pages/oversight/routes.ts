import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/oversight/:tab(warnings|notices)?', component: () => import('./OversightPage.vue'), props: true, meta: { key: 'oversight' } },
  { path: '/notices', redirect: '/oversight/notices' },
]
