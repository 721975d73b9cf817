import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { i18n } from './words'
import PortalApp from './pages/portal/PortalApp.vue'

createApp(PortalApp).use(createPinia()).use(i18n).mount('#app')
