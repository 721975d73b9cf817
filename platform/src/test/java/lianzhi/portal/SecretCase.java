package lianzhi.portal;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import lianzhi.Browser;
import lianzhi.access.Role;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.coercion.PartyRequests;
import lianzhi.coercion.PartyRequests.Asking;
import lianzhi.coercion.PropertyDeclaration.Item;
import lianzhi.coercion.PropertyDeclarations;
import lianzhi.coercion.PropertyDeclarations.Filing;
import lianzhi.coercion.Section;
import lianzhi.coercion.act.ProposeAct;
import lianzhi.coercion.rules.Proposal;
import lianzhi.documents.issue.NotifyDebtors;
import lianzhi.documents.issue.ServeDocument;
import lianzhi.portal.entry.PartyCodes;
import org.springframework.stereotype.Component;

/** A case full of words that nobody else may read. */
@Component
class SecretCase {
    static final String COURT = "粤0881";
    static final String APPLICANT = "APPLIC2345";
    static final String DEBTOR = "DEBTOR2345";
    static final String CODEBTOR = "CODEBT2345";
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000);
    private final Samples samples;
    private final CaseFiles files;
    private final NotifyDebtors notify;
    private final ServeDocument serve;
    private final PropertyDeclarations declarations;
    private final PartyRequests requests;
    private final ProposeAct propose;
    private final PartyCodes codes;
    private final SecretThings things;
    private final SecretRows rows;

    SecretCase(
            Samples samples,
            CaseFiles files,
            NotifyDebtors notify,
            ServeDocument serve,
            PropertyDeclarations declarations,
            PartyRequests requests,
            ProposeAct propose,
            PartyCodes codes,
            SecretThings things,
            SecretRows rows) {
        this.samples = samples;
        this.files = files;
        this.notify = notify;
        this.serve = serve;
        this.declarations = declarations;
        this.requests = requests;
        this.propose = propose;
        this.codes = codes;
        this.things = things;
        this.rows = rows;
    }

    /**
     * @param hidden what strangers may read as little as the words; it stands in things that are reached by their number
     * @param numbers what stands for a variable of a route, the longest first
     * @param fromDebtor what the debtor may not read of it
     * @param fromApplicant what the applicant may not read of it
     * @param fromCodebtor what another debtor of the case may not read of it
     */
    record Secret(
            long caseId,
            String number,
            String judgeLogin,
            int otherJudge,
            List<String> words,
            List<String> fromDebtor,
            List<String> fromApplicant,
            List<String> fromCodebtor,
            String hidden,
            Map<String, String> numbers) {}

    /** What somebody noted, declared or did: nobody needs it to book money. */
    static boolean isNote(String word) {
        return word.matches("密件(财产|线索|处|行为|惩戒)\\d+");
    }

    Secret make(int port) throws Exception {
        var mark = "" + NEXT.incrementAndGet();
        var debtorId = Samples.idNumber();
        var applicantId = Samples.idNumber();
        var filed = samples.filed(
                COURT,
                withCodebtor(Samples.loan(
                        new Application.Party("密件甲" + mark, "ID_CARD", applicantId, "139" + mark, "密件路甲" + mark),
                        new Application.Party("密件乙" + mark, "ID_CARD", debtorId, "138" + mark, "密件路乙" + mark))));
        var id = filed.id();
        var judge = samples.judgeOf(filed);
        var debtor = party(id, CaseParty.Role.DEBTOR);
        var clerk = samples.viewer(COURT, Role.CLERK);
        var papers = notify.handle(clerk, id);
        papers.stream()
                .filter(paper -> List.of("REPORT_ORDER", "ENFORCE_NOTICE").contains(paper.code()))
                .forEach(paper -> serve.handle(
                        clerk,
                        paper.id(),
                        new ServeDocument.Input(
                                debtor.id(), "DIRECT", LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")), "")));
        eventually(() -> declarations.of(id, debtor.id()).isPresent());
        declarations.file(id, debtor.id(), filing(mark));
        var request = requests.ask(
                id,
                party(id, CaseParty.Role.APPLICANT).id(),
                new Asking("LEAD", "密件线索" + mark, Map.of("place", "密件处" + mark), false, List.of()));
        var act = propose.handle(
                judge,
                id,
                new Proposal(
                        "FINE",
                        debtor.id(),
                        null,
                        "OBSTRUCTING",
                        LocalDate.of(2026, 1, 5),
                        "密件行为" + mark,
                        null,
                        false,
                        "NONE",
                        null,
                        Map.of("amount", "5000.00", "payBy", "2099-01-01"),
                        List.of()));
        var numbers = new LinkedHashMap<String, String>();
        numbers.put("/cases/{id}", "/cases/" + id.value());
        numbers.put("/coercion/{actId}", "/coercion/" + act);
        numbers.put(
                "/declarations/{id}",
                "/declarations/"
                        + declarations.of(id, debtor.id()).orElseThrow().id());
        numbers.put("/requests/{requestId}", "/requests/" + request.id());
        numbers.put("/documents/{id}", "/documents/" + papers.getFirst().id());
        codes.put(clerk, id, party(id, CaseParty.Role.APPLICANT).id(), APPLICANT);
        codes.put(clerk, id, debtor.id(), DEBTOR);
        codes.put(clerk, id, codebtor(id).id(), CODEBTOR);
        var owner = Browser.signedIn(
                port,
                samples.person(COURT, Role.JUDGE, isFirst(judge.personId()) ? 1 : 9)
                        .login(),
                Samples.PASSWORD);
        numbers.putAll(things.make(port, filed, owner, debtor, mark));
        numbers.putAll(rows.make(id.value(), "密藏" + mark, COURT, debtor.id()));
        return new Secret(
                id.value(),
                filed.number(),
                samples.person(COURT, Role.JUDGE, isFirst(judge.personId()) ? 1 : 9)
                        .login(),
                isFirst(judge.personId()) ? 9 : 1,
                List.of(
                        "密件甲" + mark,
                        "密件乙" + mark,
                        debtorId,
                        "密件财产" + mark,
                        "密件线索" + mark,
                        "密件处" + mark,
                        "密件行为" + mark,
                        "密件惩戒" + mark,
                        filed.number()),
                List.of(applicantId, "密件线索" + mark, "密件处" + mark, "密件行为" + mark, "密件路甲" + mark, "62999900" + mark),
                List.of(debtorId, "密件行为" + mark, "密件路乙" + mark, "138" + mark, "62999900" + mark),
                List.of(
                        debtorId,
                        applicantId,
                        "密件财产" + mark,
                        "密件线索" + mark,
                        "密件处" + mark,
                        "密件行为" + mark,
                        "密件路乙" + mark,
                        "62999900" + mark),
                "密藏" + mark,
                numbers);
    }

    /** In the portal, with the code of his own case in the same court. */
    Browser partyOfAnotherCase(int port) throws Exception {
        var other = samples.filed(COURT);
        codes.put(
                samples.viewer(COURT, Role.CLERK),
                other.id(),
                party(other.id(), CaseParty.Role.DEBTOR).id(),
                "OTHERC2345");
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        var opened = browser.post(
                "/api/v1/portal/session", "{\"caseNumber\":\"" + other.number() + "\",\"code\":\"OTHERC2345\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        return browser;
    }

    /** In the portal of the secret case itself, as one of its parties. */
    Browser partyOfTheCase(int port, Secret secret, String code) throws Exception {
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        var opened = browser.post(
                "/api/v1/portal/session", "{\"caseNumber\":\"" + secret.number() + "\",\"code\":\"" + code + "\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        return browser;
    }

    private static Application withCodebtor(Application one) {
        var debtors = new java.util.ArrayList<>(java.util.Objects.requireNonNull(one.debtors()));
        debtors.add(Samples.man("旁人丙"));
        return new Application(
                one.caseType(),
                one.cause(),
                one.receivedOn(),
                one.title(),
                one.applicants(),
                debtors,
                one.obligations(),
                one.costs(),
                one.interest(),
                one.leads(),
                one.preservation(),
                one.judgeId(),
                one.earlierCaseId(),
                null);
    }

    private CaseParty codebtor(CaseId id) {
        return files.parties(id).stream()
                .filter(one -> one.name().equals("旁人丙"))
                .findFirst()
                .orElseThrow();
    }

    private boolean isFirst(long judge) {
        return samples.person(COURT, Role.JUDGE, 1).id() == judge;
    }

    private CaseParty party(CaseId id, CaseParty.Role role) {
        return files.parties(id).stream()
                .filter(one -> one.role() == role && !one.name().equals("旁人丙"))
                .findFirst()
                .orElseThrow();
    }

    private static Filing filing(String mark) {
        var nothing = Arrays.stream(Section.values())
                .filter(one -> one != Section.OTHER)
                .toList();
        return new Filing(
                "测试乙",
                "",
                nothing,
                List.of(new Item(Section.OTHER, "密件财产" + mark, "", "", null, null, "", "")),
                List.of());
    }
}
