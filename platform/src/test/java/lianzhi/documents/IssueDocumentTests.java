package lianzhi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.documents.issue.NotifyDebtors;
import lianzhi.documents.issue.ServeDocument;
import lianzhi.documents.store.DocumentStore;
import lianzhi.law.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@PlatformTest
class IssueDocumentTests {
    @Autowired
    Documents documents;

    @Autowired
    NotifyDebtors notify;

    @Autowired
    ServeDocument serve;

    @Autowired
    DocumentStore store;

    @Autowired
    CaseFiles files;

    @Autowired
    Samples samples;

    @Autowired
    DSLContext db;

    @Test
    void the_papers_of_a_new_case_are_issued_once() {
        var id = filed();
        var clerk = clerk();
        var first = notify.handle(clerk, id);
        assertThat(first)
                .extracting(IssuedDocument::code)
                .containsExactlyInAnyOrder(
                        "ACCEPT_NOTICE",
                        "RISK_NOTICE",
                        "ENFORCE_NOTICE",
                        "REPORT_ORDER",
                        "REPORT_FORM",
                        "LAW_BULLETIN");
        assertThat(notify.handle(clerk, id))
                .extracting(IssuedDocument::id)
                .containsExactlyElementsOf(
                        first.stream().map(IssuedDocument::id).toList());
    }

    @Test
    void the_notice_names_debt_fee_and_the_account_of_the_case() throws Exception {
        var id = filed();
        var notice = issued(id, "ENFORCE_NOTICE");
        try (var pdf = Loader.loadPDF(documents.pdf(notice.id()))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            var brief = files.lockForSystem(id);
            assertThat(text).contains("借款本金100000.00元", "年利率6%", brief.accountNumber(), "第二百六十四条");
        }
    }

    @Test
    void sub_numbers_have_no_gaps() {
        var id = filed();
        var told = Map.of("control.list", "存款", "ground.text", "全部履行");
        assertThat(documents.issue(judge(), id, "RELEASE_RULING", told).number())
                .endsWith("号之一");
        assertThat(documents.issue(judge(), id, "RELEASE_RULING", told).number())
                .endsWith("号之二");
        var two = documents.issue(
                judge(),
                List.of(new NewPaper(id, "RELEASE_RULING", told), new NewPaper(id, "RELEASE_RULING", told)),
                List.of());
        assertThat(two.getFirst().number()).endsWith("号之三");
        assertThat(two.getLast().number()).endsWith("号之四");
    }

    @Test
    void an_issued_document_cannot_be_changed_in_the_database() {
        var notice = issued(filed(), "ENFORCE_NOTICE");
        assertThatThrownBy(() -> db.execute("update documents.document set title = 'x' where id = ?", notice.id()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("not changed or deleted");
    }

    @Test
    void a_service_is_recorded_once_and_not_before_the_paper_was_issued() {
        var id = filed();
        var notice = issued(id, "ENFORCE_NOTICE");
        var debtor = files.parties(id).stream()
                .filter(p -> p.role() == CaseParty.Role.DEBTOR)
                .findFirst()
                .orElseThrow();
        var today = LocalDate.ofInstant(notice.issuedAt(), java.time.ZoneId.of("Asia/Shanghai"));
        var service = new ServeDocument.Input(debtor.id(), "DIRECT", today, "");
        serve.handle(clerk(), notice.id(), service);
        serve.handle(clerk(), notice.id(), service);
        assertThat(store.servicesOfCase(id)).hasSize(1);
        assertThatThrownBy(() -> serve.handle(
                        clerk(), notice.id(), new ServeDocument.Input(debtor.id(), "PIGEON", today.minusDays(1), "")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting("code")
                                .containsExactlyInAnyOrder("SERVICE_METHOD_UNKNOWN", "SERVED_BEFORE_ISSUED"));
    }

    @Test
    void a_clerk_of_another_court_does_not_see_the_case() {
        var notice = issued(filed(), "ENFORCE_NOTICE");
        var foreign = samples.viewer("粤0802", Role.CLERK);
        assertThatThrownBy(() ->
                        serve.handle(foreign, notice.id(), new ServeDocument.Input(1, "DIRECT", LocalDate.EPOCH, "")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    private IssuedDocument issued(CaseId id, String code) {
        return notify.handle(clerk(), id).stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private CaseId filed() {
        return samples.filed("粤0803").id();
    }

    private Viewer clerk() {
        return samples.viewer("粤0803", Role.CLERK);
    }

    private Viewer judge() {
        return samples.viewer("粤0803", Role.JUDGE);
    }
}
