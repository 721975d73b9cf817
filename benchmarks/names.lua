-- wrk: asks for names of a file, in the way that the first argument says; `ping` asks for the bare reply. What is sent is made
-- before anything counts: who asks shares the cores with who answers, and should cost as much for one question as for another.
local asked, at, mode = {}, 0, 'ping'
local function escaped(s) return (s:gsub('.', function(c) return string.format('%%%02X', c:byte()) end)) end
local function letters(s) local t = {} for c in s:gmatch('[%z\1-\127\194-\244][\128-\191]*') do t[#t + 1] = c end return t end
local function path(line)
  if mode == 'ping' then return '/api/v1/public/bare' end
  local c = letters(line)
  if mode == 'PREFIX' then line = table.concat(c, '', 1, math.min(2, #c)) end
  if mode == 'PART' then line = table.concat(c, '', math.min(2, #c)) end
  if mode == 'FUZZY' then c[math.ceil(#c / 2)] = '错' line = table.concat(c) end
  return '/api/v1/public/search?mode=' .. mode .. '&q=' .. escaped(line)
end
function init(args)
  mode = args[1]
  for line in io.lines(args[2] .. '/names.txt') do asked[#asked + 1] = wrk.format('GET', path(line)) end
end
function request()
  at = at % #asked + 1
  return asked[at]
end
function done(summary) if summary.errors.status > 0 then io.write('bad answers: ', summary.errors.status, '\n') end end
