import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/administration/:tab(people|units|partners|settings|holidays|rates|templates|audit)?', component: () => import('./AdministrationPage.vue'), props: true, meta: { key: 'administration' } },
  { path: '/administration/settings/:code', component: () => import('./SettingPage.vue'), props: true },
  { path: '/administration/templates/:code', component: () => import('./TemplatePage.vue'), props: true },
  { path: '/admin/:rest(.*)*', redirect: (to) => to.path.replace(/^\/admin/, '/administration') },
  { path: '/audit', redirect: '/administration/audit' },
]
