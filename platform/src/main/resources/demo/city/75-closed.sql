-- Days and months that are over are closed, as every court has closed them: bank, ledger and files agree on each. The last
-- month that ended stays open, so that somebody can close it.
create temp table city_closed on commit drop as
    select h.court, h.funds_id, h.funds_name, h.chief_id, coalesce(c.name, '') as chief_name, m.month
    from city_hand h left join access.person c on c.id = h.chief_id
        join (select court_code, date_trunc('month', booked_on)::date as month from funds.posting group by 1, 2) m on m.court_code = h.court
    where m.month < date_trunc('month', (select least(until, current_date) from city_set)::timestamp) - interval '1 month'
        and not exists (select from funds.month_close k where k.court_code = h.court and k.month = m.month);
create temp table city_balance on commit drop as
    select court, day, sum(bank) as bank, sum(ledger) as ledger, sum(files) as files,
           sum(sum(bank)) over w as bank_fen, sum(sum(ledger)) over w as ledger_fen, sum(sum(files)) over w as files_fen
    from (select court_code as court, value_on as day, case direction when 'IN' then fen else -fen end as bank, 0 as ledger, 0 as files
          from funds.bank_line
          union all
          select a.court_code, p.booked_on, 0, -e.fen, 0 from funds.account a join funds.entry e on e.account_id = a.id
              join funds.posting p on p.id = e.posting_id where a.kind = 'COURT_BANK'
          union all
          select court_code, arrived_on, 0, 0, fen from funds.receipt where state <> 'REVERSED'
          union all
          select court_code, (settled_at at time zone 'Asia/Shanghai')::date, 0, 0, -fen from funds.payout
          where state = 'CONFIRMED' and kind <> 'ESCROW') x
    group by court, day window w as (partition by court order by day);
insert into funds.day_close (court_code, day, bank_fen, ledger_fen, files_fen, differences, closed_by, closed_by_name, closed_at)
    select b.court, b.day, b.bank_fen, b.ledger_fen, b.files_fen, '[]', c.funds_id, c.funds_name, pg_temp.at(b.day, '17:20')
    from city_balance b join city_closed c on c.court = b.court and c.month = date_trunc('month', b.day)::date
    on conflict do nothing;

create temp table city_line on commit drop as
    with moved as (
        select a.court_code as court, a.kind, date_trunc('month', p.booked_on)::date as month,
               case when a.kind in ('COURT_BANK', 'ON_HAND') then -1 else 1 end * e.fen as fen
        from funds.account a join funds.entry e on e.account_id = a.id join funds.posting p on p.id = e.posting_id)
    select c.court, c.month, m.kind, coalesce(sum(m.fen) filter (where m.month < c.month), 0)::bigint as opening,
           coalesce(sum(m.fen) filter (where m.month = c.month and m.fen > 0), 0)::bigint as plus,
           coalesce(-sum(m.fen) filter (where m.month = c.month and m.fen < 0), 0)::bigint as minus
    from city_closed c join moved m on m.court = c.court and m.month <= c.month group by 1, 2, 3;
insert into funds.month_close (court_code, month, bank_fen, ledger_fen, files_fen, figures, prepared_by, prepared_by_name, prepared_at,
        confirmed_by, confirmed_by_name, confirmed_at)
    select c.court, c.month, b.bank_fen, b.ledger_fen, b.files_fen, l.figures, c.funds_id, c.funds_name, pg_temp.at(n.first, '10:10'),
           c.chief_id, c.chief_name, pg_temp.at(n.first + 1, '15:30')
    from city_closed c cross join lateral (select (c.month + interval '1 month')::date as first) n
        cross join lateral (select b.* from city_balance b where b.court = c.court and b.day < n.first order by b.day desc limit 1) b
        cross join lateral (select jsonb_agg(jsonb_build_object('kind', l.kind, 'opening', pg_temp.yuan(l.opening), 'in', pg_temp.yuan(l.plus),
            'out', pg_temp.yuan(l.minus), 'closing', pg_temp.yuan(l.opening + l.plus - l.minus)) order by l.kind) as figures
            from city_line l where l.court = c.court and l.month = c.month) l;
