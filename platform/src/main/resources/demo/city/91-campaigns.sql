-- The two campaigns that the article tells of; counted by the campaign, as the article counts them.
insert into command.campaign (court_code, name, kind, from_on, to_on, times, summoned, detained, performed, settled, closed)
    select c.court_code, c.name, c.kind, (s.last_day - interval '9 months')::date, s.last_day, c.times, c.summoned, c.detained,
           c.performed, c.settled, c.closed
    from city_set s cross join (values
        ('粤0891', '夜间突袭执行', 'NIGHT_RAID', 18, 254, 0, 130, 248, 0),
        ('粤0825', '“现场执行”“百案拘留”', 'ON_SITE', 29, 171, 2, 0, 0, 138))
        c (court_code, name, kind, times, summoned, detained, performed, settled, closed)
    on conflict do nothing;
