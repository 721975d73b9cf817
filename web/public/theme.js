// runs before the first paint: a dark desk must not flash white
(function () {
  var kept = localStorage.getItem('lianzhi.theme')
  var dark = kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  document.documentElement.classList.toggle('dark', dark)
  document.documentElement.lang = localStorage.getItem('lianzhi.lang') === 'en' ? 'en' : 'zh-CN'
})()
