package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.PlatformTest;
import lianzhi.documents.issue.ReadPapersToSign;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signs a payout has read its form: to whom, how much, of which money. */
@PlatformTest
class PaperOfPayoutTests extends ArrivedMoney {
    @Autowired
    ReadPapersToSign read;

    @Autowired
    DSLContext db;

    @Test
    void the_form_of_a_payout_is_read_before_it_is_signed() {
        court.withAccount(filed);
        var payout = court.check(court.propose(filed, "1000.00", null));
        var approval = (Long) db.fetchValue("select id from cases.approval where subject = ?", payout.document());
        var page = read.of(court.chief(), approval, 0);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.items().getFirst().toString())
                .contains("执行款发放审批表", payout.payeeName(), payout.payeeAccount(), "1000.00", "壹仟元整", "本次发放1000.00元")
                .doesNotContain("〔");
        court.approve(payout);
        assertThat(read.of(court.chief(), approval, 0).total()).isZero();
    }
}
