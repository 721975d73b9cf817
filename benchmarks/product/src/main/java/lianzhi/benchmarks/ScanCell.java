package lianzhi.benchmarks;

import java.time.Clock;
import java.util.List;
import lianzhi.control.store.ExpiryStore;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Milliseconds of the nightly scan of controls, one in a hundred due; the floor marks as many rows of an equal number and
 * writes their reminders in one statement.
 */
final class ScanCell implements LinkCell {
    private final Requests requests;
    private final int controls;
    private boolean filled;

    ScanCell(Requests requests, int size) {
        this.requests = requests;
        this.controls = size > 0 ? size : 1_000_000;
    }

    private void fill() throws Exception {
        if (filled) return;
        requests.sql("truncate control.measure cascade");
        requests.sql(
                "insert into control.measure (case_id, case_party_id, party_name, asset_id, partner_id, institution,"
                        + " class, account, ordered_fen, held_fen, state, starts_at, ends_at) select g / 3, g, '测试甲', g,"
                        + " 1, '测试银行', 'deposit', g::text, 100, 100, 'EFFECTIVE', now(), now() + case when g % 100 = 0"
                        + " then interval '20 days' else interval '100 days' + (g % 300) * interval '1 day' end from"
                        + " generate_series(1, "
                        + controls + ") g");
        requests.sql(
                "create table public.node (case_id bigint not null, code smallint not null, due date not null, done"
                        + " date, overdue bool not null default false, court int not null)");
        requests.sql(
                "insert into public.node select g / 10, g % 40, date '2026-11-23' + (case when g % 100 = 0 then -1 -"
                        + " (g % 30) else 1 + (g % 365) end)::int, null, false, (g / 10) % 3500 from generate_series(1, "
                        + controls + ") g");
        requests.sql("create unique index on public.node (case_id, code)");
        requests.sql("create index on public.node (due) where done is null and not overdue");
        requests.sql("create table public.remind (case_id bigint, code smallint, court int, at date)");
        requests.sql("vacuum analyze control.measure");
        filled = true;
    }

    @Override
    public double product() throws Exception {
        fill();
        requests.sql("truncate control.expiry_warning");
        requests.sql("checkpoint");
        var store = requests.server.getBean(ExpiryStore.class);
        var transaction = requests.server.getBean(TransactionTemplate.class);
        var now = requests.server.getBean(Clock.class).instant();
        var started = System.nanoTime();
        var due = transaction.execute(status -> store.warn(List.of(30, 15, 7, 1), now));
        var lasted = (System.nanoTime() - started) / 1e6;
        if (due != controls / 100) throw new IllegalStateException(due + " were warned of");
        return lasted;
    }

    @Override
    public double bound() throws Exception {
        requests.sql("update public.node set overdue = false where overdue");
        requests.sql("truncate public.remind");
        requests.sql("vacuum analyze public.node");
        requests.sql("checkpoint");
        var started = System.nanoTime();
        requests.sql(
                "with m as (update public.node set overdue = true where done is null and not overdue and due < date"
                        + " '2026-11-23' returning case_id, code, court) insert into public.remind select case_id, code,"
                        + " court, date '2026-11-23' from m");
        return (System.nanoTime() - started) / 1e6;
    }
}
