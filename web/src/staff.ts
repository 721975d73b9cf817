import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { i18n } from './words'
import StaffApp from './app/StaffApp.vue'
import { router } from './app/router'

createApp(StaffApp).use(createPinia()).use(i18n).use(router).mount('#app')
