package lianzhi.funds.store;

import java.util.List;
import java.util.function.Function;
import lianzhi.funds.plans.Plan;
import org.jooq.DSLContext;

/** Lines and parties of a plan, all in one statement each: a plan may have a thousand creditors. */
final class WritePlanParts {
    private static final String SHARES = """
        insert into funds.plan_share (plan_id, nr, name, kind, case_id, tier, due_fen, fen, formula, zh, en, article)
        select ?, s.* from unnest(?::int[], ?::text[], ?::text[], ?::bigint[], ?::int[], ?::bigint[], ?::bigint[],
            ?::text[], ?::text[], ?::text[], ?::text[]) s\
        """;

    private static final String SERVICES = """
        insert into funds.plan_service (plan_id, party, role)
        select ?, s.* from unnest(?::text[], ?::text[]) s on conflict do nothing\
        """;

    private WritePlanParts() {}

    static void shares(DSLContext db, long planId, List<Plan.Share> shares) {
        db.execute(
                SHARES,
                planId,
                shares.stream().map(Plan.Share::nr).toArray(Integer[]::new),
                texts(shares, Plan.Share::name),
                texts(shares, Plan.Share::kind),
                shares.stream().map(Plan.Share::caseId).toArray(Long[]::new),
                shares.stream().map(Plan.Share::tier).toArray(Integer[]::new),
                shares.stream().map(share -> share.due().fen()).toArray(Long[]::new),
                shares.stream().map(share -> share.fen().fen()).toArray(Long[]::new),
                texts(shares, Plan.Share::formula),
                texts(shares, Plan.Share::zh),
                texts(shares, Plan.Share::en),
                texts(shares, Plan.Share::article));
    }

    static void services(DSLContext db, long planId, List<Plan.Service> services) {
        db.execute(SERVICES, planId, texts(services, Plan.Service::party), texts(services, Plan.Service::role));
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }
}
