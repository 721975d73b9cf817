package lianzhi.documents;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.Samples;
import lianzhi.cases.approvals.DecideApproval;
import lianzhi.documents.issue.DraftDocument;
import lianzhi.documents.issue.OrderDocument;
import lianzhi.documents.issue.VerifyPaper;
import lianzhi.documents.store.DocumentStore;
import lianzhi.documents.store.ImprintStore;
import lianzhi.law.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@PlatformTest
class OrderDocumentTests {
    @Autowired
    OrderDocument order;

    @Autowired
    DraftDocument draft;

    @Autowired
    VerifyPaper verify;

    @Autowired
    Documents documents;

    @Autowired
    DocumentStore store;

    @Autowired
    ImprintStore imprints;

    @Autowired
    DecideApproval decide;

    @Autowired
    LiveDebt debt;

    @Autowired
    Samples samples;

    @Autowired
    java.time.Clock clock;

    @Autowired
    DSLContext db;

    private CaseId id;
    private Viewer judge;

    @BeforeEach
    void a_case() {
        var filed = samples.filed("粤0803");
        id = filed.id();
        judge = samples.judgeOf(filed);
    }

    @Test
    void the_closing_notice_knows_when_and_how_the_debt_was_performed() {
        var today = LocalDate.now(clock);
        debt.paid(id, "test", today, debt.outstanding(id, today));
        assertThat(draft.fields(judge, id, "CLOSE_NOTICE").fields()).allMatch(DraftDocument.Field::given);
        var notice = order.handle(judge, id, "CLOSE_NOTICE", Map.of()).document();
        assertThat(text(notice)).contains("已于" + today.getYear() + "年", "共履行", "本金100000.00元");
    }

    @Test
    void what_only_the_writer_knows_is_asked_for_by_name() {
        var fields = draft.fields(judge, id, "SUMMONS").fields().stream()
                .filter(field -> !field.given())
                .toList();
        assertThat(fields).extracting("zh").contains("应到时间", "应到处所", "传唤事由");
        assertThat(draft.preview(judge, id, "SUMMONS", Map.of("arrive.place", "第三法庭"))
                        .blocks())
                .extracting("text")
                .contains("应到处所：第三法庭", "应到时间：〔应到时间〕");
        assertThatThrownBy(() -> order.handle(judge, id, "SUMMONS", Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("zh").contains("文书缺少要素：应到处所"));
    }

    @Test
    void what_the_president_signs_is_issued_only_with_the_signature_and_once() throws Exception {
        var facts = Map.of("place.address", "测试市测试路1号", "reason.text", "拒不申报并隐匿车辆", "approver.name", "测试院长");
        var ordered = order.handle(judge, id, "SEARCH_WARRANT", facts);
        assertThat(ordered.document()).isNull();
        assertThat(store.ofCase(id)).isEmpty();
        sign(java.util.Objects.requireNonNull(ordered.approvalId()));
        eventually(() -> store.ofCase(id).size() == 1);
        assertThat(store.ofCase(id)).extracting("title").containsExactly("搜查令");
    }

    @Test
    void a_paper_that_belongs_to_an_act_is_not_issued_by_hand() {
        assertThatThrownBy(() -> order.handle(judge, id, "FREEZE_RULING", Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting("code")
                                .containsExactly("DOCUMENT_COMES_WITH_ITS_ACT"));
    }

    @Test
    void fines_are_numbered_by_court_and_year_without_gaps() {
        var facts = Map.of("act.text", "拒绝报告财产", "amount", "1000.00", "pay.by", "2026-12-01", "person.name", "测试甲");
        var first = documents.issue(judge, id, "FINE_DECISION", facts).number();
        var second = documents.issue(judge, id, "FINE_DECISION", facts).number();
        assertThat(first).matches("（\\d{4}）粤0803司惩\\d+号");
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
    }

    @Test
    void the_code_on_a_sealed_paper_finds_its_digest_and_says_that_it_is_not_certified() {
        var paper = documents.issue(judge, id, "LEADS_NOTICE", Map.of());
        var imprint = imprints.of(paper.id()).orElseThrow();
        var typed = imprint.code().toLowerCase(java.util.Locale.ROOT).replaceFirst("(.{4})(.{4})", "$1-$2- ");
        var found = verify.handle(typed);
        assertThat(found.intact()).isTrue();
        assertThat(found.certified()).isFalse();
        assertThat(found.title()).isEqualTo("提供财产线索通知书");
        assertThat(text(paper)).contains(imprint.code().substring(0, 4), imprint.sm3(), "不是经认证的电子印章");
        assertThatThrownBy(() -> verify.handle("222222222222")).isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> db.execute("update documents.imprint set court = 'x' where document_id = ?", paper.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void sign(long approval) {
        for (var role : java.util.List.of(Role.BUREAU_CHIEF, Role.PRESIDENT)) {
            try {
                var version = db.fetchOne("select version from cases.approval where id = ?", approval)
                        .get(0, Integer.class);
                decide.decide(samples.viewer("粤0803", role), approval, true, null, version);
            } catch (Refused notHisTurn) {
                assertThat(notHisTurn.reasons()).isNotEmpty();
            }
        }
    }

    private static int serial(String number) {
        return Integer.parseInt(number.replaceAll(".*司惩(\\d+)号", "$1"));
    }

    private String text(IssuedDocument document) {
        try (var pdf = Loader.loadPDF(documents.pdf(document.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
