package lianzhi.benchmarks;

/** The postings of the city as they are booked at once: some ten thousand in a row of lists. */
final class CityPostings {
    static final String TABLE = "funds.posting";
    static final String INTO = "funds.postings_at_once";
    static final String ROWS = """
        select array_agg(id order by nr), array_agg(idempotency_key order by nr), array_agg(kind order by nr),
            array_agg(court_code order by nr), array_agg(booked_on order by nr), array_agg(booked_at order by nr),
            array_agg(document order by nr), array_agg(reason order by nr), array_agg(person_id order by nr),
            array_agg(approver_id order by nr), array_agg(reversal_of order by nr),
            array_agg(nr order by nr) || array_agg(nr order by nr),
            array_agg(giver order by nr) || array_agg(taker order by nr),
            array_agg(-fen order by nr) || array_agg(fen order by nr)
        from (select p.*, row_number() over (order by id)::int - 1 as place from funds.posting p) p,
            lateral (select place % 20000 + 1 as nr) n
        group by place / 20000\
        """;

    private CityPostings() {}
}
