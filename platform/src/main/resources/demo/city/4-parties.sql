-- The people and units of the cases. All are made up: numbers of the unused division 449999 with a valid check digit.
create temp table city_party on commit drop as
    select n as no, nextval(pg_get_serial_sequence('parties.party', 'id')) as id, n <= 8 as is_unit,
           case when n <= 8 then '测试商业银行股份有限公司湛江第' || n || '支行'
               else '测试' || substr('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥', 1 + (n % 22)::int, 1)
                   || substr('安邦昌达恩丰富国和宏华嘉建康乐', 1 + (n / 22 % 15)::int, 1) end as name,
           case when n <= 8 then 'OTHER' else 'ID_CARD' end as id_kind,
           case when n <= 8 then 'CITY-BANK-' || n
               else b.body || substr('10X98765432', 1 + (select sum(substr(b.body, i, 1)::int * (1 << (18 - i)))::int % 11
                                                      from generate_series(1, 17) i), 1) end as id_number
    from (select generate_series(1, 8)::bigint as n union all
          select generate_series(9 + s.base, (select greatest(max(applicant_no), max(debtor_no)) from city_case)) from city_set s) p
        cross join lateral (select '449999' || to_char(date '1930-01-01' + (n % 10957)::int, 'YYYYMMDD')
                                || lpad((n / 10957 % 1000)::text, 3, '0') as body) b;
insert into parties.party (id, is_unit, id_kind, id_number, name) overriding system value
    select p.id, p.is_unit, p.id_kind, p.id_number, p.name from city_party p join city_set s on not s.thin on conflict (id_kind, identity) do nothing;
update city_party c set id = p.id from parties.party p
    where p.id_kind = c.id_kind and p.identity = c.id_number and p.id <> c.id;
create unique index on city_party (no);
analyze city_case, city_party;
