package lianzhi.exchange.outbox;

import java.util.List;
import java.util.stream.IntStream;
import lianzhi.exchange.OfficerCard;
import lianzhi.wire.bank.Content;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.Writ;

/** Writs and cards in the words of the banks' wire. */
public final class WirePapers {
    private WirePapers() {}

    /** @param writNumber of a query, else blank; {@code number} of a control, else blank */
    public static List<Writ> writs(List<lianzhi.exchange.Writ> writs, String writNumber, String number) {
        return IntStream.range(0, writs.size())
                .mapToObj(i -> Writ.of(
                        writNumber,
                        number,
                        i + 1,
                        writs.get(i).name(),
                        writs.get(i).category(),
                        writs.get(i).pdf()))
                .toList();
    }

    public static List<Credential> credentials(String number, List<OfficerCard> cards) {
        return IntStream.range(0, cards.size())
                .mapToObj(i -> credential(number, i + 1, cards.get(i)))
                .toList();
    }

    private static Credential credential(String number, int index, OfficerCard card) {
        return new Credential(
                number,
                Integer.toString(index),
                card.name(),
                card.workCard(),
                card.format(),
                Content.coded(card.workCardImage()),
                card.dutyCard(),
                card.format(),
                Content.coded(card.dutyCardImage()));
    }
}
