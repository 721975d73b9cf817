-- Measures against debtors and petitions count from the timeline: one entry for each event that tells of one.
alter table statistics.entry drop constraint entry_kind, add constraint entry_kind check (kind in ('FILED', 'CLOSED', 'PAID', 'QUERY',
    'ROUND', 'PAYOUT', 'PETITION', 'PETITION_CLOSED', 'FINE', 'DETENTION', 'CRIME', 'BORDER', 'EXIT_BAN', 'LIMITED', 'EXPOSURE',
    'EXPOSED_PERSON', 'EXPOSED_PERFORMED', 'BANKRUPTCY_SENT', 'BANKRUPTCY_TAKEN'));

create function statistics.enter_events() returns bigint language sql as $$
    with told as (
        select e.id, c.id as case_id, c.court_code, c.type, k.kind, (e.at at time zone 'Asia/Shanghai')::date as on_day, e.at,
               (e.recorded_at at time zone 'Asia/Shanghai')::date as recorded_on, e.facts, c.claimed_fen
        from shared.case_event e
            join (values ('FINE_DECIDED', 'FINE'), ('DETENTION_STARTED', 'DETENTION'), ('POLICE_FILED', 'CRIME'),
                ('BORDER_CONTROL_STARTED', 'BORDER'), ('EXIT_BAN_DECIDED', 'EXIT_BAN'), ('AGENCY_MEASURE_STARTED', 'LIMITED'),
                ('EXPOSURE_PUBLISHED', 'EXPOSURE'), ('EXPOSURE_PUBLISHED', 'EXPOSED_PERSON'), ('OBLIGATION_PERFORMED', 'EXPOSED_PERFORMED'),
                ('TRANSFER_DECIDED', 'BANKRUPTCY_SENT'), ('BANKRUPTCY_ACCEPTED', 'BANKRUPTCY_TAKEN'),
                ('PETITION_REGISTERED', 'PETITION'), ('PETITION_CLOSED', 'PETITION_CLOSED')) k (code, kind) on k.code = e.code
            join shared.case_brief c on c.id = e.case_id),
    entered as (
        insert into statistics.entry (case_id, court_code, type, kind, on_day, n, in_time, amount, source_id, recorded_on)
        select t.case_id, t.court_code, t.type, t.kind, t.on_day,
               case t.kind when 'EXPOSED_PERSON' then coalesce(nullif(t.facts ->> 'persons', '')::int, 1) else 1 end,
               -- within thirty days after it was registered
               case t.kind when 'PETITION_CLOSED' then exists (select from shared.case_event r where r.case_id = t.case_id
                   and r.code = 'PETITION_REGISTERED' and r.at between t.at - interval '30 days' and t.at) else false end::int,
               case t.kind when 'FINE' then (coalesce(nullif(t.facts ->> 'amount', ''), '0')::numeric * 100)::bigint
                   when 'EXPOSED_PERFORMED' then t.claimed_fen else 0 end,
               t.id, t.recorded_on
        from told t
        where not exists (select from statistics.entry x where x.kind = t.kind and x.source_id = t.id)
          and (t.kind <> 'EXPOSED_PERFORMED' or exists (select from shared.case_event p
              where p.case_id = t.case_id and p.code = 'EXPOSURE_PUBLISHED' and p.at < t.at))
        on conflict do nothing
        returning 1)
    select count(*) from entered
$$;
