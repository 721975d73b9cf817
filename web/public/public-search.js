// Asked very often: the machine computes for a second or two instead of the person reading a picture. Without scripts one waits a minute.
(async () => {
  const box = document.getElementById('riddle')
  const riddle = box?.dataset.riddle
  if (!riddle || !crypto.subtle) return
  box.firstElementChild.textContent = document.documentElement.lang === 'en' ? 'One moment …' : '请稍候 …'
  const bits = Number(riddle.split('.')[1])
  const zeros = (bytes) => { let n = 0; for (const b of bytes) { if (b) return n + Math.clz32(b) - 24; n += 8 } return n }
  for (let nonce = 0; ; nonce++) {
    const proof = `${riddle}:${nonce}`
    if (zeros(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(proof)))) < bits) continue
    const to = new URL(location.href)
    to.searchParams.set('proof', proof)
    location.replace(to)
    return
  }
})()
