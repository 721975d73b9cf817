package lianzhi.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lianzhi.CountStatements;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Approvals;
import lianzhi.documents.issue.ReadPapersToSign;
import lianzhi.inquiry.LinkedCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signs many acts at once reads the papers of all of them, page by page, and no act costs a question of its own. */
@PlatformTest
class PapersOfBatchTests extends ControlWalk {
    @Autowired
    Approvals approvals;

    @Autowired
    ReadPapersToSign read;

    @Test
    void every_paper_of_a_batch_is_on_a_page_and_many_cost_no_more_questions_than_one() throws Exception {
        hold("4000.00", "6000.00");
        var one = batch(1);
        var many = batch(25);
        var chief = samples.viewer(LinkedCase.COURT, Role.BUREAU_CHIEF);
        assertThat(read.of(chief, many, 0).items()).hasSize(20);
        var last = read.of(chief, many, 2);
        assertThat(last.total()).isEqualTo(50);
        assertThat(last.items()).hasSize(10);
        assertThat(last.items().toString()).contains("账户-25");
        assertThat(CountStatements.of(() -> read.of(chief, many, 0)))
                .isEqualTo(CountStatements.of(() -> read.of(chief, one, 0)));
    }

    /** As asked for together, on accounts of their own. */
    private long batch(int acts) {
        var id = (Long) db.fetchValue(
                "insert into control.batch (case_id, asked_by, asked_by_name, asked_at) values (?, 1, '测试', now())"
                        + " returning id",
                file.id().value());
        for (int i = 1; i <= acts; i++) {
            db.execute("""
                with m as (insert into control.measure (case_id, case_party_id, party_name, asset_id, partner_id,
                        institution, class, account, ordered_fen, state)
                    select case_id, case_party_id, party_name, -?, partner_id, institution, class, ?, 100, 'PROPOSED'
                    from control.measure where case_id = ? and asset_id > 0 limit 1 returning id)
                insert into control.act (measure_id, kind, fen, state, asked_by_name, asked_at, batch_id)
                select id, 'DEDUCT', 100, 'ASKED', '测试', now(), ? from m\
                """, id * 100 + i, "账户-" + i, file.id().value(), id);
        }
        return approvals.request(
                samples.viewer(LinkedCase.COURT, Role.JUDGE),
                file.id(),
                ActKind.DEDUCT.approval(),
                "control-batch:" + id,
                Map.of("acts", "" + acts));
    }
}
