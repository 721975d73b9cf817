package lianzhi.inquiry.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseParty;
import lianzhi.documents.Documents;
import lianzhi.exchange.Letterhead;
import lianzhi.exchange.Letterheads;
import lianzhi.exchange.Letterheads.Officer;
import lianzhi.exchange.Writ;
import lianzhi.inquiry.store.MovementPeriod;
import org.springframework.stereotype.Component;

/** 协助查询存款通知书: one notice for the round, naming every debtor asked about and the period of movements asked for. */
@Component
class QueryPapers {
    private static final String NOTICE = "协助查询存款通知书";
    private static final String WITH_MOVEMENTS = "账户、卡、存款及其他金融资产的余额、可用余额、在先冻结和优先权，以及账户自%s至%s的资金往来";
    private final Documents documents;
    private final Letterheads letterheads;

    QueryPapers(Documents documents, Letterheads letterheads) {
        this.documents = documents;
        this.letterheads = letterheads;
    }

    record Written(Letterhead letterhead, List<Writ> writs) {}

    Written write(Viewer by, CaseBrief file, List<CaseParty> debtors, MovementPeriod period) {
        var officers = new ArrayList<Officer>();
        var judge = file.judgeId();
        if (judge != null) officers.add(new Officer(judge, file.judgeName()));
        if (judge == null || judge != by.personId()) officers.add(new Officer(by.personId(), by.name()));
        var head = letterheads.of(file.courtCode(), file.number(), NOTICE, officers);
        var cards = head.officers().stream()
                .map(card -> card.name() + "（" + card.workCard() + "）")
                .collect(Collectors.joining("、"));
        var issued = documents.issue(
                by,
                file.id(),
                "QUERY_NOTICE",
                Map.of(
                        "agency.name",
                        "各协助执行单位",
                        "person.name",
                        joined(debtors, CaseParty::name),
                        "person.id",
                        joined(debtors, CaseParty::idNumber),
                        "query.scope",
                        period.wanted() ? WITH_MOVEMENTS.formatted(period.from(), period.until()) : "",
                        "officers.cards",
                        cards));
        return new Written(head, List.of(new Writ(NOTICE, NOTICE, documents.pdf(issued.id()))));
    }

    private static String joined(List<CaseParty> debtors, Function<CaseParty, String> what) {
        return debtors.stream().map(what).collect(Collectors.joining("、"));
    }
}
