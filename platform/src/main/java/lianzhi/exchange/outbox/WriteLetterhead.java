package lianzhi.exchange.outbox;

import java.util.List;
import java.util.Objects;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.exchange.Letterhead;
import lianzhi.exchange.Letterheads;
import lianzhi.exchange.OfficerCard;
import lianzhi.exchange.store.Cards;
import lianzhi.exchange.store.OfficerStore;
import lianzhi.law.Refused;
import lianzhi.wire.bank.Origin;
import org.springframework.stereotype.Component;

/** Court, judge and cards; an officer without filed cards gets a plain card with his number, so that banks can tell. */
@Component
class WriteLetterhead implements Letterheads {
    private final Courts courts;
    private final OfficerStore officers;

    WriteLetterhead(Courts courts, OfficerStore officers) {
        this.courts = courts;
        this.officers = officers;
    }

    @Override
    public Letterhead of(String courtCode, String caseNumber, String document, List<Officer> people) {
        var court = courts.find(courtCode).orElseThrow(() -> Refused.notFound("court"));
        var division = division(court);
        var filed = officers.of(people.stream().map(Officer::personId).toList());
        var cards = people.stream()
                .map(one -> card(one, filed.getOrDefault(one.personId(), plain(one, division))))
                .toList();
        var first = cards.isEmpty() ? null : cards.getFirst();
        var origin = new Origin(
                court.nameZh(),
                division,
                first == null ? "" : first.name(),
                "",
                caseNumber,
                first == null ? "" : first.workCard(),
                first == null ? "" : first.dutyCard(),
                document);
        return new Letterhead(division, origin, cards);
    }

    /** A court whose area is no division of its own takes its superior's. */
    private String division(Court court) {
        var own = court.divisionCode();
        if (own != null) return own;
        return courts.find(Objects.requireNonNullElse(court.superiorCode(), ""))
                .map(Court::divisionCode)
                .orElseThrow(() -> new IllegalStateException("No division for court " + court.code()));
    }

    private static OfficerCard card(Officer officer, Cards cards) {
        return new OfficerCard(
                officer.name(),
                cards.workCard(),
                cards.workImage(),
                cards.dutyCard(),
                cards.dutyImage(),
                cards.format());
    }

    private static Cards plain(Officer officer, String division) {
        var number = division + "%04d".formatted(officer.personId());
        return new Cards(officer.personId(), "法" + number, "执" + number, "png", DrawCard.of(1), DrawCard.of(2));
    }
}
