package lianzhi.cases.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lianzhi.cases.CaseParty;
import lianzhi.cases.filing.SoundApplication.TitleKind;
import lianzhi.law.identifiers.CaseNumber;
import org.jspecify.annotations.Nullable;

/** 立案审查: reads the whole application and refuses it once, with everything that is wrong. */
final class CheckApplication {
    private static final int TEXT = 100;
    private static final int LEAD = 1000;
    private static final int MOST = 200;
    private static final Set<String> TYPES = Set.of("执", "执恢", "执保");

    private final Complaints complaints = new Complaints();
    private final LocalDate today;

    private CheckApplication(LocalDate today) {
        this.today = today;
    }

    static SoundApplication orRefuse(Application given, LocalDate today) {
        var check = new CheckApplication(today);
        var sound = check.read(given);
        check.complaints.orRefuse();
        return sound;
    }

    private SoundApplication read(Application given) {
        var type = given.caseType() == null || given.caseType().isBlank()
                ? "执"
                : given.caseType().strip();
        if (!TYPES.contains(type)) {
            complaints.add("caseType", "UNKNOWN_VALUE", "只能是执、执恢或执保", "Only 执, 执恢 or 执保");
        }
        if (type.equals("执恢") && given.earlierCaseId() == null) {
            complaints.add("earlierCaseId", "MISSING", "恢复执行须指明原案", "A resumed case names the earlier one");
        }
        var received = Objects.requireNonNullElse(complaints.optionalDay("receivedOn", given.receivedOn()), today);
        notLater("receivedOn", received, today, "RECEIVED_IN_FUTURE", "收案日期不能晚于今天", "Received after today");
        var title = title(given.title(), received);
        var parties = new ArrayList<SoundApplication.Party>();
        parties("applicants", CaseParty.Role.APPLICANT, given.applicants(), parties);
        parties("debtors", CaseParty.Role.DEBTOR, given.debtors(), parties);
        var obligations = obligations(given.obligations(), type);
        return new SoundApplication(
                type,
                complaints.text("cause", given.cause(), TEXT),
                received,
                title,
                List.copyOf(parties),
                obligations,
                costs(given.costs()),
                interest(given.interest(), obligations),
                leads(given.leads()),
                Boolean.TRUE.equals(given.preservation()),
                given.judgeId(),
                given.earlierCaseId(),
                reason(given.repeatReason()));
    }

    private @Nullable String reason(@Nullable String given) {
        var reason = complaints.optional("repeatReason", given, LEAD);
        return reason.isEmpty() ? null : reason;
    }

    private SoundApplication.Title title(Application.@Nullable Title given, LocalDate received) {
        var title = given == null ? new Application.Title(null, null, null, null) : given;
        var kind = Objects.requireNonNullElse(
                complaints.oneOf("title.kind", TitleKind.class, title.kind()), TitleKind.CIVIL);
        var number = complaints.text("title.number", title.number(), TEXT);
        if (!number.isEmpty() && kind != TitleKind.ARBITRAL && kind != TitleKind.NOTARISED) {
            number = caseNumber(number);
        }
        var effective = complaints.day("title.effectiveOn", title.effectiveOn());
        notLater(
                "title.effectiveOn",
                effective,
                received,
                "EFFECTIVE_AFTER_RECEIPT",
                "文书生效日期不能晚于收案日期",
                "The title took effect after the application");
        return new SoundApplication.Title(
                kind, number, complaints.text("title.issuer", title.issuer(), TEXT), effective);
    }

    /** A number of the form before 2016 is kept as it is written. */
    private String caseNumber(String text) {
        var checked = CaseNumber.check(text);
        var wrong = checked.reasons().stream()
                .filter(reason -> !reason.code().equals("CASE_NUMBER_OLD_FORM"))
                .toList();
        complaints.addAll("title.number", wrong);
        return checked.found().map(CaseNumber::toString).orElse(text);
    }

    private void parties(
            String field,
            CaseParty.Role role,
            @Nullable List<Application.Party> given,
            List<SoundApplication.Party> all) {
        var list = listed(field, given, true);
        var seen = new HashSet<List<String>>();
        all.forEach(party -> seen.add(key(party)));
        for (var i = 0; i < list.size(); i++) {
            var at = field + "[" + i + "]";
            var party = CheckParty.in(complaints, at, role, list.get(i));
            if (!party.identity().idNumber().equals("?") && !seen.add(key(party))) {
                complaints.add(at, "PARTY_TWICE", "同一当事人重复出现", "The same party appears twice");
            }
            all.add(party);
        }
    }

    private static List<String> key(SoundApplication.Party party) {
        var identity = party.identity();
        return List.of(identity.idKind(), identity.idNumber().isEmpty() ? identity.name() : identity.idNumber());
    }

    private List<SoundApplication.Obligation> obligations(@Nullable List<Application.Obligation> given, String type) {
        var list = listed("obligations", given, !type.equals("执保"));
        var names = new HashSet<String>();
        var read = new ArrayList<SoundApplication.Obligation>();
        for (var i = 0; i < list.size(); i++) {
            var at = "obligations[" + i + "]";
            var name = complaints.text(at + ".name", list.get(i).name(), TEXT);
            if (!names.add(name)) {
                complaints.add(at + ".name", "NAME_TWICE", "名称重复", "The name is used twice");
            }
            read.add(new SoundApplication.Obligation(
                    name,
                    complaints.amount(at + ".amount", list.get(i).amount()),
                    complaints.optionalDay(at + ".lastDay", list.get(i).lastDay())));
        }
        return read;
    }

    private List<SoundApplication.Cost> costs(@Nullable List<Application.Cost> given) {
        var list = listed("costs", given, false);
        var read = new ArrayList<SoundApplication.Cost>();
        for (var i = 0; i < list.size(); i++) {
            var at = "costs[" + i + "]";
            var cost = list.get(i);
            var doubled = Boolean.TRUE.equals(cost.inDoubledBase());
            if (doubled && (cost.lastDay() == null || cost.lastDay().isBlank())) {
                complaints.add(at + ".lastDay", "MISSING", "计入加倍基数的费用须填履行期最后一日", "A doubled cost needs its last day");
            }
            read.add(new SoundApplication.Cost(
                    complaints.text(at + ".name", cost.name(), TEXT),
                    complaints.amount(at + ".amount", cost.amount()),
                    doubled,
                    complaints.optionalDay(at + ".lastDay", cost.lastDay())));
        }
        return read;
    }

    private List<SoundApplication.Interest> interest(
            @Nullable List<Application.Interest> given, List<SoundApplication.Obligation> obligations) {
        var list = listed("interest", given, false);
        var read = new ArrayList<SoundApplication.Interest>();
        for (var i = 0; i < list.size(); i++) {
            var at = "interest[" + i + "]";
            var term = list.get(i);
            var on = complaints.text(at + ".obligation", term.obligation(), TEXT);
            if (obligations.stream().noneMatch(obligation -> obligation.name().equals(on))) {
                complaints.add(at + ".obligation", "OBLIGATION_UNKNOWN", "没有这一项金钱义务", "There is no such obligation");
            }
            var from = complaints.day(at + ".from", term.from());
            var to = complaints.optionalDay(at + ".to", term.to());
            if (to != null && to.isBefore(from)) {
                complaints.add(at + ".to", "END_BEFORE_START", "止日早于起日", "The end is before the start");
            }
            read.add(new SoundApplication.Interest(on, from, to, CheckRate.in(complaints, at + ".rate", term.rate())));
        }
        return read;
    }

    private List<String> leads(@Nullable List<String> given) {
        var list = listed("leads", given, false);
        var read = new ArrayList<String>();
        for (var i = 0; i < list.size(); i++) {
            var lead = complaints.optional("leads[" + i + "]", list.get(i), LEAD);
            if (!lead.isEmpty()) {
                read.add(lead);
            }
        }
        return read;
    }

    private <T> List<T> listed(String field, @Nullable List<T> given, boolean needed) {
        var list = given == null
                ? List.<T>of()
                : given.stream().filter(Objects::nonNull).toList();
        if (needed && list.isEmpty()) {
            complaints.add(field, "MISSING", "至少填写一项", "At least one is needed");
        }
        if (list.size() > MOST) {
            complaints.add(field, "TOO_MANY", "不得超过" + MOST + "项", "At most " + MOST);
            return list.subList(0, MOST);
        }
        return list;
    }

    private void notLater(String field, LocalDate day, LocalDate limit, String code, String zh, String en) {
        if (day.isAfter(limit)) {
            complaints.add(field, code, zh, en);
        }
    }
}
