package lianzhi.cases.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.cases.debt.RateTerms;
import lianzhi.cases.filing.FilingEvent;
import lianzhi.cases.filing.NewFiling;
import lianzhi.cases.filing.PlannedNode;
import lianzhi.cases.filing.SoundApplication;
import lianzhi.cases.nodes.PlanNodes;
import lianzhi.law.interest.InterestRate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A filing as the JSON that the database function reads; what is not there is left out. */
record FilingRow(
        String courtCode,
        int year,
        String type,
        @Nullable String judgeReason,
        String cause,
        String titleKind,
        String titleNumber,
        String titleCourt,
        LocalDate effectiveOn,
        LocalDate receivedOn,
        LocalDate filedOn,
        long by,
        String byName,
        Instant recordedAt,
        @Nullable Long earlierCaseId,
        @Nullable Long inPlaceOf,
        @Nullable String repeatReason,
        long claimedFen,
        String parties,
        @Nullable LocalDate nextDueOn,
        List<Obligation> obligations,
        List<Cost> costs,
        List<Interest> interest,
        List<FilingEvent> events,
        @Nullable String key,
        @Nullable String digest) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    record Obligation(
            int no, String name, long amountFen, @Nullable LocalDate lastDay) {}

    record Cost(
            int no,
            String name,
            long amountFen,
            boolean inDoubledBase,
            @Nullable LocalDate lastDay) {}

    record Interest(
            int no,
            String obligation,
            LocalDate fromOn,
            @Nullable LocalDate toOn,
            RateTerms rate) {}

    static String of(NewFiling filing) {
        var a = filing.application();
        var today = filing.at().atZone(PlanNodes.ZONE).toLocalDate();
        var key = filing.key();
        return JSON.writeValueAsString(new FilingRow(
                filing.by().courtCode(),
                today.getYear(),
                a.caseType(),
                a.judgeId() == null ? null : "WISHED",
                a.cause(),
                a.title().kind().name(),
                a.title().number(),
                a.title().issuer(),
                a.title().effectiveOn(),
                a.receivedOn(),
                today,
                filing.by().personId(),
                filing.by().name(),
                filing.at(),
                a.earlierCaseId(),
                filing.inPlaceOf() == null ? null : filing.inPlaceOf().value(),
                a.repeatReason(),
                a.claimed().fen(),
                a.partiesLine(),
                nextDue(filing.nodes()),
                obligations(a),
                costs(a),
                interest(a),
                filing.events(),
                key == null ? null : key.key(),
                key == null ? null : key.digest()));
    }

    /** The open cases that the judge had before, as the first answer told. */
    static int openCases(String facts) {
        var count = JSON.readTree(facts).get("openCases");
        return count == null || count.isNull() ? 0 : Integer.parseInt(count.asString());
    }

    static InterestRate rate(String terms) {
        return JSON.readValue(terms, RateTerms.class).rate();
    }

    private static @Nullable LocalDate nextDue(List<PlannedNode> nodes) {
        LocalDate next = null;
        for (var node : nodes) {
            var due = node.dueOn();
            if (node.isDuty() && node.isOpen() && due != null && (next == null || due.isBefore(next))) {
                next = due;
            }
        }
        return next;
    }

    private static List<Obligation> obligations(SoundApplication a) {
        var rows = new ArrayList<Obligation>();
        for (var o : a.obligations()) {
            rows.add(new Obligation(rows.size() + 1, o.name(), o.amount().fen(), o.lastDay()));
        }
        return rows;
    }

    private static List<Cost> costs(SoundApplication a) {
        var rows = new ArrayList<Cost>();
        for (var c : a.costs()) {
            rows.add(new Cost(rows.size() + 1, c.name(), c.amount().fen(), c.inDoubledBase(), c.lastDay()));
        }
        return rows;
    }

    private static List<Interest> interest(SoundApplication a) {
        var rows = new ArrayList<Interest>();
        for (var t : a.interest()) {
            rows.add(new Interest(rows.size() + 1, t.obligation(), t.from(), t.to(), t.rate()));
        }
        return rows;
    }
}
