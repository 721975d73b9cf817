-- Who keeps the books of each court.
create temp table city_hand on commit drop as
    select o.code as court, nextval(pg_get_serial_sequence('funds.statement', 'id')) as statement_id,
           coalesce(f.id, -2) as funds_id, coalesce(f.name, '') as funds_name, coalesce(c.id, -3) as chief_id
    from access.court o
        left join lateral (select p.id, p.name from access.person p join access.person_role r on r.person_id = p.id
            where p.court_code = o.code and r.role = 'FUND_ACCOUNTANT' and p.active order by p.id limit 1) f on true
        left join lateral (select p.id from access.person p join access.person_role r on r.person_id = p.id
            where p.court_code = o.code and r.role = 'BUREAU_CHIEF' and p.active and p.id <> f.id order by p.id limit 1) c on true;
