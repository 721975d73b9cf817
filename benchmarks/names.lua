-- wrk: asks for names of a file, in the way that the first argument says; `ping` asks for the bare reply.
local names, at, mode = {}, 0, 'ping'
local function escaped(s) return (s:gsub('.', function(c) return string.format('%%%02X', c:byte()) end)) end
local function letters(s) local t = {} for c in s:gmatch('[%z\1-\127\194-\244][\128-\191]*') do t[#t + 1] = c end return t end
function init(args)
  mode = args[1]
  for line in io.lines(args[2] .. '/names.txt') do
    local c = letters(line)
    if mode == 'PREFIX' then line = table.concat(c, '', 1, math.min(2, #c)) end
    if mode == 'PART' then line = table.concat(c, '', math.min(2, #c)) end
    if mode == 'FUZZY' then c[math.ceil(#c / 2)] = '错' line = table.concat(c) end
    names[#names + 1] = '/api/v1/public/search?mode=' .. mode .. '&q=' .. escaped(line)
  end
end
function request()
  if mode == 'ping' then return wrk.format('GET', '/api/v1/public/bare') end
  at = at % #names + 1
  return wrk.format('GET', names[at])
end
function done(summary) if summary.errors.status > 0 then io.write('bad answers: ', summary.errors.status, '\n') end end
