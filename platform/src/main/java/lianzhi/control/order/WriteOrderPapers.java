package lianzhi.control.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseParty;
import lianzhi.control.ActKind;
import lianzhi.control.HeldAs;
import lianzhi.control.store.ActRow;
import lianzhi.control.store.MeasureRow;
import lianzhi.documents.Documents;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.NewPaper;
import lianzhi.exchange.Letterhead;
import lianzhi.exchange.Letterheads;
import lianzhi.exchange.Letterheads.Officer;
import lianzhi.exchange.Writ;
import lianzhi.law.Refused;
import lianzhi.law.controls.ControlTerms;
import lianzhi.wire.bank.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 裁定书和协助通知书 of an act: the ruling first, the notice rests on its number. */
@Component
class WriteOrderPapers {
    private final Documents documents;
    private final Letterheads letterheads;
    private final CaseFiles cases;
    private final Clock clock;

    WriteOrderPapers(Documents documents, Letterheads letterheads, CaseFiles cases, Clock clock) {
        this.documents = documents;
        this.letterheads = letterheads;
        this.cases = cases;
        this.clock = clock;
    }

    record Written(
            Letterhead letterhead, Person person, String rulingNumber, List<IssuedDocument> issued, List<Writ> writs) {}

    /** How ruling and notice will read, before they have their numbers. */
    List<NewPaper> drafts(CaseBrief file, MeasureRow measure, ActRow act, List<CaseParty> parties) {
        var facts = facts(file, measure, act, party(parties, measure));
        var ruling = new NewPaper(file.id(), ruling(act.kind(), measure.assetClass()), Map.copyOf(facts));
        facts.put("ruling.number", "〔裁定书编号〕");
        var money = HeldAs.of(measure.assetClass()) == HeldAs.MONEY;
        return List.of(ruling, new NewPaper(file.id(), notice(act.kind(), money), facts));
    }

    private static CaseParty party(List<CaseParty> parties, MeasureRow measure) {
        return parties.stream()
                .filter(one -> one.id() == measure.casePartyId())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("party"));
    }

    Written write(@Nullable Viewer by, CaseBrief file, MeasureRow measure, ActRow act) {
        var party = party(cases.parties(file.id()), measure);
        var money = HeldAs.of(measure.assetClass()) == HeldAs.MONEY;
        var facts = facts(file, measure, act, party);
        var ruling = documents.issue(by, file.id(), ruling(act.kind(), measure.assetClass()), facts);
        var number = ruling.number() == null ? file.number() : ruling.number();
        facts.put("ruling.number", number);
        var notice = documents.issue(by, file.id(), notice(act.kind(), money), facts);
        var name = noticeName(act.kind(), money);
        return new Written(
                letterheads.of(file.courtCode(), file.number(), name, officers(by, file)),
                new Person(party.name(), party.idKind().equals("ID_CARD") ? "01" : "", party.idNumber()),
                number,
                List.of(ruling, notice),
                List.of(
                        new Writ("执行裁定书", "执行裁定书", documents.pdf(ruling.id())),
                        new Writ(name, name, documents.pdf(notice.id()))));
    }

    private Map<String, String> facts(CaseBrief file, MeasureRow measure, ActRow act, CaseParty party) {
        var facts = new HashMap<String, String>();
        var money = HeldAs.of(measure.assetClass()) == HeldAs.MONEY;
        var term = ControlTerms.of(measure.assetClass());
        var asset = money
                ? measure.institution() + "账户" + measure.account()
                : (term.zh() + " " + measure.thing() + " " + measure.account() + " " + measure.place()).strip();
        facts.put("agency.name", measure.institution());
        facts.put("person.name", party.name());
        facts.put("person.id", party.idNumber());
        facts.put("account.number", measure.account());
        facts.put("asset.list", asset);
        facts.put("control.list", money ? party.name() + "在" + asset + "内的存款" : party.name() + "名下" + asset);
        facts.put("amount", act.amount().toString());
        facts.put("ground.text", act.ground());
        facts.put("payee.account", file.accountNumber());
        facts.put("act.text", actText(act.kind(), term.measure()));
        facts.put("control.word", term.measure().replaceAll("\\(.*?\\)", ""));
        if (act.until() != null) {
            facts.put("term.from", day(act.kind() == ActKind.RENEW ? measure.endsAt() : clock.instant()));
            facts.put("term.to", day(act.until()));
        }
        return facts;
    }

    private static List<Officer> officers(@Nullable Viewer by, CaseBrief file) {
        var officers = new ArrayList<Officer>();
        var judge = file.judgeId();
        if (judge != null) officers.add(new Officer(judge, file.judgeName()));
        if (by != null && (judge == null || judge != by.personId())) {
            officers.add(new Officer(by.personId(), by.name()));
        }
        return officers;
    }

    private static String ruling(ActKind kind, String assetClass) {
        return switch (kind) {
            case FREEZE -> ruling(assetClass);
            case RENEW -> "RENEW_RULING";
            case RELEASE -> "RELEASE_RULING";
            case DEDUCT -> "DEDUCT_RULING";
        };
    }

    private static String ruling(String assetClass) {
        if (assetClass.equals("pre_seizure")) return "PRESEIZE_RULING";
        return HeldAs.of(assetClass) == HeldAs.MONEY ? "FREEZE_RULING" : "SEIZE_RULING";
    }

    private static String notice(ActKind kind, boolean money) {
        return switch (kind) {
            case FREEZE -> money ? "ASSIST_FREEZE" : "ASSIST_NOTICE";
            case DEDUCT -> "ASSIST_DEDUCT";
            case RENEW, RELEASE -> "ASSIST_NOTICE";
        };
    }

    private static String noticeName(ActKind kind, boolean money) {
        if (!money && kind != ActKind.DEDUCT) return "协助执行通知书";
        return switch (kind) {
            case FREEZE -> "协助冻结存款通知书";
            case RENEW -> "协助继续冻结存款通知书";
            case RELEASE -> "协助解除冻结存款通知书";
            case DEDUCT -> "协助扣划存款通知书";
        };
    }

    private static String actText(ActKind kind, String measure) {
        var word = measure.replaceAll("\\(.*?\\)", "");
        return switch (kind) {
            case RENEW -> "继续" + word + "下列财产。";
            case RELEASE -> "解除对下列财产的" + word + "。";
            case FREEZE -> word + "下列财产。";
            case DEDUCT -> "";
        };
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : LocalDate.ofInstant(at, clock.getZone()).toString();
    }
}
