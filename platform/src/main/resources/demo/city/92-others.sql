-- Bulletins of other courts as they were printed, sources named; the page says what in them does not fit.
insert into statistics.outside_bulletin (name, court, period, source, figures, entered_by, entered_at)
    select v.name, v.court, v.period, v.source, v.figures::jsonb, 0, now() from (values
    ('B02', '黑龙江省勃利县人民法院', '2021-01..2021-06', 'http://qthbl.hljcourt.gov.cn/public/detail.php?id=1353',
        '{"new": 445, "carried_over": 55, "avg_close_days": 62.23, "avg_close_days_full_performance": 50.67, "with_property_within_term_pct": 86.01, "zhongben_qualified_pct": 100, "petition_resolved_pct": 100, "auction.cases": 5, "auction.assets": 8, "auction.listings": 12, "auction.regretted": 0, "auction.failed_lots": 10}'),
    ('B03', '吉林省全省法院', '2021-01..2021-10', 'http://dajilin.com/home/content/2021-11/19/content_622544.html',
        '{"accepted": 219977, "closed": 197831, "close_rate_pct": 89.93, "collected_wan": 1944979.52, "event.paid_wan": 1103, "event.cases": 363, "event.payees": 212}'),
    ('B06', '汕头市濠江区人民法院', '2017', 'http://hjfy.stcourts.gov.cn/article/detail/2018/03/id/4488088.shtml',
        '{"collected_rate_pct": 90.62, "actual_close_rate_pct": 39.9, "all_cases.close_rate_pct": 93.58}'),
    ('B08', '全国法院', '2018-01..2018-06', 'https://w.sf024.com/info/366518744807452892.html',
        '{"new_wan": 385.9, "actual_close_plus_zhongben_wan": 189.33, "all_cases.new_wan": 1229.5, "all_cases.trial_new_wan": 843.5, "all_cases.judges_wan": 12.4, "all_cases.new_per_judge": 99.2}'),
    ('B09', '全国法院', '2013..2015', 'http://epaper.voc.com.cn/sxdsb/html/2016-03/16/content_1074913.htm?div=-1',
        '{"new_wan": 1013.22, "closed_wan": 944.02, "collected_yi": 32861.82, "yoy_pct": 109.64}'),
    ('B10', '广东全省法院', '2025-01..2025-06', 'https://reportify.cn/news/1146211931355484160',
        '{"closed_wan": 42.6, "yoy_closed_pct": 18, "paid_yi": 681.37, "pay_efficiency_up_pct": 32}'),
    ('B12', '全国网络执行查控系统', 'cumulative to 2021-12', 'http://dakalaw.com/html/1074.html (cites 法治蓝皮书2022)',
        '{"hub.cases_wan": 10971.8, "hub.frozen_yi": 18941.46, "hub.realestate_records_wan": 34967.56, "hub.vehicles_wan": 14733.1, "hub.securities_yi_shares": 23535.34, "hub.ships_wan": 371.79, "hub.internet_funds_yi": 760.22, "hub.query_orgs": 3992, "hub.freeze_orgs": 3974, "hub.deduct_orgs": 3929}'),
    ('B13', '广东全省法院', '2017', 'http://szhxlease.com/index.php/index/newscont/id/13.html',
        '{"new_wan": 47.1, "closed_wan": 43.4, "local_link.linked_units": 44}'))
    v (name, court, period, source, figures)
    on conflict do nothing;
