import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { i18n } from './words'
import AgencyApp from './pages/agency/AgencyApp.vue'

createApp(AgencyApp).use(createPinia()).use(i18n).mount('#app')
