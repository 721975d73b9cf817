package lianzhi.exchange.web;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import lianzhi.exchange.OfficerCard;
import lianzhi.exchange.Writ;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Measure;
import lianzhi.wire.bank.Origin;
import lianzhi.wire.bank.Person;
import lianzhi.wire.bank.QueryRequest;

/** A request in the agreed format: plain names, dates with dashes. */
final class AsAgreed {
    private AsAgreed() {}

    record Who(String name, String idType, String idNumber) {}

    record From(String court, String courtCode, String judge, String caseNumber, String document) {}

    record Query(String number, Who person, From from) {}

    /**
     * @param measure FREEZE, RENEW, RELEASE …
     * @param originalNumber of the freeze that it follows; blank for a freeze
     * @param reference what the institution itself called that freeze
     */
    record Order(
            String number,
            Who person,
            From from,
            String measure,
            String assetClass,
            String key,
            String name,
            String where,
            String amount,
            String begins,
            String ends,
            String ruling,
            String originalNumber,
            String originalCase,
            String reference) {}

    record Sheet(String name, String category, String contentBase64) {}

    record Card(String name, String workCard, String workImage, String dutyCard, String dutyImage, String format) {}

    record Papers(List<Sheet> writs, List<Card> officers) {}

    static Query query(QueryRequest request) {
        return new Query(request.requestNumber(), who(request.person()), from(request.origin()));
    }

    static Order order(ControlRequest request) {
        var order = request.orders().getFirst();
        return new Order(
                request.requestNumber(),
                who(request.person()),
                from(request.origin()),
                Objects.requireNonNull(Measure.ofCode(order.measure())).name(),
                order.product().type(),
                order.account(),
                order.product().name(),
                order.branch(),
                order.amount(),
                order.from().replace('/', '-'),
                order.until().replace('/', '-'),
                order.ruling(),
                order.earlier().requestNumber(),
                order.earlier().caseNumber(),
                order.product().number());
    }

    static Papers papers(List<Writ> writs, List<OfficerCard> cards) {
        return new Papers(
                writs.stream()
                        .map(one -> new Sheet(one.name(), one.category(), coded(one.pdf())))
                        .toList(),
                cards.stream()
                        .map(one -> new Card(
                                one.name(),
                                one.workCard(),
                                coded(one.workCardImage()),
                                one.dutyCard(),
                                coded(one.dutyCardImage()),
                                one.format()))
                        .toList());
    }

    private static Who who(Person person) {
        return new Who(person.name(), person.idType(), person.idNumber());
    }

    private static From from(Origin origin) {
        return new From(origin.court(), origin.courtCode(), origin.judge(), origin.caseNumber(), origin.document());
    }

    private static String coded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
