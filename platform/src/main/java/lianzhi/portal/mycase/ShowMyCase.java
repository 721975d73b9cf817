package lianzhi.portal.mycase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.HeldMoney;
import lianzhi.funds.HeldMoney.PaidOut;
import lianzhi.funds.HeldMoney.StillHere;
import lianzhi.funds.PayeeReceipts;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.portal.entry.OpenCase.Opened;
import lianzhi.portal.store.CodeStore;
import lianzhi.portal.store.PortalCaseQuery;
import lianzhi.portal.store.PortalCaseQuery.Head;
import lianzhi.portal.store.PortalCaseQuery.Party;
import lianzhi.portal.store.PortalCaseQuery.Reached;
import lianzhi.portal.visible.Mask;
import lianzhi.portal.visible.Visibility;
import lianzhi.publicity.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 我的案件: the steps, the debt, what comes next, and what the party was told. */
@Component
public class ShowMyCase {
    private final PortalCaseQuery query;
    private final Steps steps;
    private final Courts courts;
    private final LiveDebt debts;
    private final Notices notices;
    private final HeldMoney money;
    private final PayeeReceipts receipts;
    private final CodeStore codes;
    private final Duties duties;
    private final Seen seen;
    private final Clock clock;

    ShowMyCase(
            PortalCaseQuery query,
            Steps steps,
            Courts courts,
            LiveDebt debts,
            Notices notices,
            HeldMoney money,
            PayeeReceipts receipts,
            CodeStore codes,
            Duties duties,
            Seen seen,
            Clock clock) {
        this.query = query;
        this.steps = steps;
        this.courts = courts;
        this.debts = debts;
        this.notices = notices;
        this.money = money;
        this.receipts = receipts;
        this.codes = codes;
        this.duties = duties;
        this.seen = seen;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PortalCase handle(Opened opened) {
        var id = opened.caseId();
        var head = query.head(id);
        var court = courts.find(head.courtCode()).orElseThrow();
        var parties = query.parties(id);
        var role = role(parties, opened.casePartyId());
        var rows = seen.rows(opened);
        var held = money.stillHere(id);
        var paid = money.paidOut(id);
        return new PortalCase(
                head.number(),
                court.nameZh(),
                court.nameEn(),
                head.judgeName(),
                head.cause(),
                head.stage(),
                head.filedOn(),
                head.closedOn(),
                role,
                names(parties, "APPLICANT"),
                names(parties, "DEBTOR"),
                done(opened, role, rows),
                next(opened, rows),
                debt(id, head),
                role.equals("DEBTOR") ? payInto(court, head) : null,
                Stream.concat(
                                held.stream().map(StillHere::amount),
                                paid.stream().map(PaidOut::amount))
                        .reduce(Money.ZERO, Money::plus),
                held,
                paid(opened, paid),
                told(opened, head.number()),
                rows.contains(Visibility.FOUND_ASSET) ? found(id, parties) : null);
    }

    private List<PortalCase.Paid> paid(Opened opened, List<PaidOut> all) {
        var own = all.isEmpty() ? Set.of() : receipts.of(opened.caseId(), opened.casePartyId());
        return all.stream()
                .map(sum -> new PortalCase.Paid(
                        sum.on(),
                        sum.amount(),
                        sum.payee(),
                        sum.accountEnd(),
                        own.contains(sum.payoutId()) ? sum.payoutId() : null))
                .toList();
    }

    private static String role(List<Party> parties, long casePartyId) {
        return parties.stream()
                .filter(party -> party.id() == casePartyId)
                .map(Party::role)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("case"));
    }

    private static List<String> names(List<Party> parties, String role) {
        return parties.stream()
                .filter(p -> p.role().equals(role))
                .map(Party::name)
                .toList();
    }

    private List<PortalCase.Done> done(Opened opened, String role, Set<Visibility> rows) {
        var order = steps.events();
        var own = role.equals("APPLICANT") ? null : (Long) opened.casePartyId();
        return query.reached(opened.caseId(), steps.events(rows), own).stream()
                .sorted(Comparator.comparing((Reached reached) -> LocalDate.ofInstant(reached.at(), clock.getZone()))
                        .thenComparingInt(reached -> order.indexOf(reached.code())))
                .map(reached -> {
                    var step = steps.of(reached.code());
                    return new PortalCase.Done(
                            step.event(), reached.at(), step.zh(), step.en(), step.plainZh(), step.plainEn());
                })
                .toList();
    }

    private List<PortalCase.Next> next(Opened opened, Set<Visibility> rows) {
        var today = LocalDate.now(clock);
        return query.duties(opened.caseId(), duties.of(seen.ofWholeCase(opened, rows)), duties.own()).stream()
                .map(duty -> new PortalCase.Next(
                        duties.zh(duty.code(), duty.zh()),
                        duties.en(duty.code(), duty.en()),
                        duty.dueOn(),
                        duty.dueOn().isBefore(today),
                        duty.actor()))
                .toList();
    }

    private List<PortalCase.FoundAsset> found(CaseId id, List<Party> parties) {
        var names = parties.stream().collect(Collectors.toMap(Party::id, Party::name));
        return query.found(id).stream()
                .map(one -> new PortalCase.FoundAsset(
                        names.getOrDefault(one.casePartyId(), ""),
                        one.assetClass(),
                        one.institution(),
                        Mask.account(one.account()),
                        one.balance(),
                        LocalDate.ofInstant(one.seenAt(), clock.getZone())))
                .toList();
    }

    private PortalCase.@Nullable Debt debt(CaseId id, Head head) {
        var today = LocalDate.now(clock);
        return head.closedOn() != null ? null : new PortalCase.Debt(today, debts.outstanding(id, today));
    }

    private static PayInto payInto(Court court, Head head) {
        return new PayInto(court.nameZh() + "案款专户", head.accountNumber());
    }

    private List<PortalCase.Told> told(Opened opened, String number) {
        var guessed = codes.alarms(number).stream()
                .map(at -> new PortalCase.Told(
                        at,
                        "有人多次输错本案的查询码，已暂停其尝试，您不受影响。如果不是您本人，可以向法院索取新的查询码。",
                        "Somebody tried wrong codes for this case and was shut out; you are not. If it was not"
                                + " you, you may ask the court for a new code."));
        var sent = notices.to(opened.caseId(), opened.casePartyId()).stream()
                .map(notice -> new PortalCase.Told(notice.createdAt(), notice.textZh(), notice.textEn()));
        return Stream.concat(guessed, sent)
                .sorted(Comparator.comparing(PortalCase.Told::at).reversed())
                .toList();
    }
}
