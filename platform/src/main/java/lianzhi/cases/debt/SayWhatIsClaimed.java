package lianzhi.cases.debt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.access.Courts;
import lianzhi.cases.CaseDocumentFacts;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.store.DebtStore;
import lianzhi.cases.store.DocumentFactsQuery;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.law.fees.FeeScale;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.InterestRate;
import lianzhi.law.interest.LprTenor;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 执行标的的表述: the case in the words that its documents use. */
@Component
class SayWhatIsClaimed implements CaseDocumentFacts {
    private final DocumentFactsQuery query;
    private final DebtStore debts;
    private final CaseFiles files;
    private final StateCaseDebt live;
    private final Courts courts;
    private final SayWhatIsPaid paid;
    private final Settings settings;

    SayWhatIsClaimed(
            DocumentFactsQuery query,
            DebtStore debts,
            CaseFiles files,
            StateCaseDebt live,
            Courts courts,
            SayWhatIsPaid paid,
            Settings settings) {
        this.query = query;
        this.debts = debts;
        this.files = files;
        this.live = live;
        this.courts = courts;
        this.paid = paid;
        this.settings = settings;
    }

    @Override
    public Map<String, String> of(CaseId id) {
        return Objects.requireNonNull(of(List.of(id)).get(id));
    }

    @Override
    public Map<CaseId, Map<String, String>> of(Collection<CaseId> ids) {
        var rows = query.rows(ids);
        var claims = debts.claims(ids);
        var said = said(ids, rows);
        rows.forEach((id, row) ->
                Objects.requireNonNull(said.get(id)).putAll(ofDebt(row, claims.getOrDefault(id, DebtStore.NOTHING))));
        return said;
    }

    @Override
    public Map<CaseId, Map<String, String>> withoutDebt(Collection<CaseId> ids) {
        return said(ids, query.rows(ids));
    }

    private Map<CaseId, Map<String, String>> said(Collection<CaseId> ids, Map<CaseId, DocumentFactsQuery.Row> rows) {
        var parties = files.parties(ids);
        var said = new HashMap<CaseId, Map<String, String>>();
        rows.forEach((id, row) -> said.put(id, facts(row, parties.getOrDefault(id, List.of()))));
        return said;
    }

    private Map<String, String> ofDebt(DocumentFactsQuery.Row row, DebtClaim claim) {
        var facts = new HashMap<>(paid.of(claim));
        facts.put("claim.items", items(claim));
        stated(claim, row.filedOn()).ifPresent(owed -> facts.put("claim.amount", owed.toString()));
        return facts;
    }

    private Map<String, String> facts(DocumentFactsQuery.Row row, List<CaseParty> parties) {
        var court = courts.find(row.courtCode()).orElseThrow();
        var facts = new HashMap<String, String>();
        facts.put("court.name", court.nameZh());
        var superior = court.superiorCode();
        if (superior != null) {
            courts.find(superior).ifPresent(higher -> facts.put("court.higher", higher.nameZh()));
        }
        onlyDebtor(parties, facts);
        facts.put("case.number", row.number());
        facts.put("case.filedOn", row.filedOn().toString());
        facts.put("applicants.names", names(parties, CaseParty.Role.APPLICANT));
        facts.put("debtors.names", names(parties, CaseParty.Role.DEBTOR));
        facts.put("parties.names", facts.get("applicants.names") + "申请执行" + facts.get("debtors.names"));
        facts.put("officer.name", row.judgeName());
        facts.put("title.number", row.titleCourt() + row.titleNumber() + "（" + row.cause() + "）");
        facts.put("fee.amount", FeeScale.EXECUTION.on(row.claimed()).fee().toString());
        facts.put("fee.base", row.claimed().toString());
        facts.put("account.name", court.nameZh() + "案款专户");
        facts.put("account.number", row.accountNumber());
        facts.put("account.bank", settings.text("funds.accounts.bankName"));
        facts.put("case.cause", row.cause());
        return facts;
    }

    /** A debt that cannot be stated, such as one past the end of the rate table, is left to be told. */
    private Optional<Money> stated(DebtClaim claim, LocalDate on) {
        try {
            return Optional.of(live.outstanding(claim, on));
        } catch (Refused unclear) {
            return Optional.empty();
        }
    }

    /** Where there is one debtor, papers about a person are about him. */
    private static void onlyDebtor(List<CaseParty> parties, Map<String, String> facts) {
        var debtors = parties.stream()
                .filter(party -> party.role() == CaseParty.Role.DEBTOR)
                .toList();
        if (debtors.size() == 1) {
            facts.put("person.name", debtors.getFirst().name());
        }
    }

    private static String names(List<CaseParty> parties, CaseParty.Role role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(CaseParty::name)
                .collect(Collectors.joining("、"));
    }

    private static String items(DebtClaim claim) {
        return Stream.of(
                        claim.obligations().stream().map(o -> o.name() + o.amount() + "元"),
                        claim.interest().stream().map(SayWhatIsClaimed::interest),
                        claim.costs().stream().map(c -> c.name() + c.amount() + "元"))
                .flatMap(part -> part)
                .collect(Collectors.joining("；"));
    }

    private static String interest(DebtClaim.InterestTerm term) {
        var until = term.to() == null ? "付清之日" : term.to().toString();
        return "以未付的" + term.obligation() + "为基数，自" + term.from() + "起至" + until + "止按" + rate(term.rate()) + "计算的利息";
    }

    private static String rate(InterestRate rate) {
        return switch (rate) {
            case InterestRate.Fixed fixed -> "年利率" + fixed.annual();
            case InterestRate.Daily daily -> "日利率" + daily.perDay();
            case InterestRate.Benchmark benchmark -> "同期贷款基准利率" + times(benchmark.multiplier());
            case InterestRate.LprFloating lpr -> "同期" + tenor(lpr.tenor()) + "贷款市场报价利率" + times(lpr.multiplier());
            case InterestRate.LprFixed lpr -> lpr.on() + tenor(lpr.tenor()) + "贷款市场报价利率" + times(lpr.multiplier());
            case InterestRate.BenchmarkThenLpr both ->
                "2019年8月19日前同期贷款基准利率、其后同期" + tenor(both.lpr()) + "贷款市场报价利率" + times(both.multiplier());
        };
    }

    private static String tenor(LprTenor tenor) {
        return tenor == LprTenor.ONE_YEAR ? "一年期" : "五年期以上";
    }

    private static String times(java.math.BigDecimal multiplier) {
        return multiplier.compareTo(java.math.BigDecimal.ONE) == 0
                ? ""
                : "的" + multiplier.stripTrailingZeros().toPlainString() + "倍";
    }
}
