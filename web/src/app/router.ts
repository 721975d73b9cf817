import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { useSession } from './session'

/** Each module adds its places in pages/<module>/routes.ts. */
const found = import.meta.glob<{ routes: RouteRecordRaw[] }>('../pages/*/routes.ts', { eager: true })
const routes = Object.values(found).flatMap((module) => module.routes)

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/workbench' },
    ...routes,
    ...(import.meta.env.DEV || import.meta.env.VITE_KIT ? [{ path: '/kit', component: () => import('../pages/kit/KitPage.vue'), meta: { open: true } }] : []),
    { path: '/:gone(.*)*', component: () => import('./GonePage.vue') },
  ],
  scrollBehavior: (to, from, kept) => kept ?? (to.path === from.path ? undefined : { top: 0 }),
})

router.beforeEach(async (to) => {
  if (to.meta.open) return true
  const session = useSession()
  if (!session.known) await session.load().catch(() => undefined)
  if (session.me?.mustChangePassword && to.path !== '/password') return { path: '/password', query: { next: to.fullPath } }
  // who works on no case has no workbench: he begins where his work is
  if (to.path === '/workbench' && session.signedIn && !session.worksOnCases) return session.may('READ_FUNDS') ? '/funds' : '/administration'
  return session.signedIn ? true : { path: '/login', query: to.fullPath === '/' ? {} : { next: to.fullPath } }
})
