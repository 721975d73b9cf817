// A screen in a hall: asks twice a second who is still shown and takes the others away; what it cannot check it does not show.
// Pages turn by themselves only where motion is allowed, and stop at a key.
(() => {
  const main = document.getElementById('screen')
  const unsure = document.getElementById('unsure')
  const hold = document.getElementById('hold')
  if (!main) return
  const EVERY = 500
  const TURN = 12000
  const UNSURE_AFTER = 2500
  let checked = Date.now()
  let asking = false
  async function check() {
    if (asking) return
    asking = true
    try {
      const answer = await fetch(`/public/exposures/${main.dataset.batch}/shown`, { cache: 'no-store', signal: AbortSignal.timeout(2000) })
      if (!answer.ok) throw new Error(String(answer.status))
      const shown = new Set((await answer.json()).map(String))
      for (const card of main.querySelectorAll('[data-id]')) if (!shown.has(card.dataset.id)) card.remove()
      checked = Date.now()
      if (!main.querySelector('[data-id]')) location.replace(shown.size ? main.dataset.next : `/public/exposures/${main.dataset.batch}`)
    } catch { /* shown below: nothing is left on the screen that cannot be checked */ } finally { asking = false }
    unsure.hidden = Date.now() - checked < UNSURE_AFTER
    main.hidden = !unsure.hidden
  }
  setInterval(check, EVERY)
  check()
  if (!hold) return
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  let turning = !still.matches && sessionStorage.getItem('turning') !== 'no'
  let timer
  function set(on) {
    turning = on
    sessionStorage.setItem('turning', on ? 'yes' : 'no')
    hold.textContent = on ? hold.dataset.on : hold.dataset.off
    clearTimeout(timer)
    if (on) timer = setTimeout(() => location.replace(main.dataset.next), TURN)
  }
  hold.hidden = false
  hold.textContent = turning ? hold.dataset.on : hold.dataset.off
  if (turning) set(true)
  hold.addEventListener('click', () => set(!turning))
  still.addEventListener('change', () => { if (still.matches) set(false) })
})()
