package lianzhi.control;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.inquiry.LinkedCase;
import org.junit.jupiter.api.Test;

@PlatformTest
class PapersBeforeSigningTests extends ControlWalk {
    @Test
    void who_signs_a_deduction_reads_ruling_and_notice_first_and_nobody_elsewhere_does() throws Exception {
        hold("4000.00", "6000.00");
        assertThat(deduct("3000.00").status()).isEqualTo(204);
        var address = "/api/v1/approvals/" + waiting() + "/papers";

        var papers = chiefOf(LinkedCase.COURT).get(address).json().path("items");
        assertThat(papers).hasSize(2);
        assertThat(papers.get(0).toString()).contains("裁定", "3000.00", "〔顺序号〕");
        assertThat(papers.get(1).toString()).contains("协助", ACCOUNT, "3000.00", "〔裁定书编号〕");
        assertThat(chiefOf("粤0802").get(address).status()).isEqualTo(404);
        assertThat(db.fetchValue(
                        "select count(*) from documents.document where case_id = ? and code = 'DEDUCT_RULING'",
                        file.id().value()))
                .as("nothing is issued by reading")
                .isEqualTo(0L);

        approve("DEDUCT");
        assertThat(chiefOf(LinkedCase.COURT).get(address).json().path("items")).isEmpty();
    }

    private long waiting() {
        return (Long) db.fetchValue(
                "select id from cases.approval where case_id = ? and act = 'DEDUCT' and state = 'WAITING'",
                file.id().value());
    }

    private Browser chiefOf(String court) throws Exception {
        return Browser.signedIn(
                port, samples.person(court, Role.BUREAU_CHIEF, 1).login(), Samples.PASSWORD);
    }
}
