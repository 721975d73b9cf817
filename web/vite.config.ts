import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { fixtureServer } from './dev/fixtureServer.ts'

/** LIANZHI_SERVER=http://localhost:8080 uses a running server; without it the development server answers from dev/fixtures. */
const server = process.env.LIANZHI_SERVER
const proxy = server ? { '/api': server, '/v3': server } : undefined
const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export default defineConfig({
  base: '/',
  plugins: [vue(), ...(server ? [] : [fixtureServer()])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy },
  build: {
    outDir: 'dist',
    target: ['chrome100', 'safari15.4', 'firefox100'],
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { staff: page('index.html'), portal: page('portal.html'), agency: page('agency.html') },
      output: {
        // one chunk for what every page needs, so that a visit loads three scripts and not thirty
        codeSplitting: {
          groups: [{ name: 'vendor', test: /node_modules[\\/](@vue|vue|vue-router|vue-i18n|@intlify|pinia|openapi-fetch)[\\/]/ }],
        },
      },
    },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
})
