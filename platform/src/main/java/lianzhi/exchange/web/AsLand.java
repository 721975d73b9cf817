package lianzhi.exchange.web;

import java.util.List;
import java.util.Objects;
import lianzhi.wire.bank.ControlOrder;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Measure;
import lianzhi.wire.bank.Person;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.land.LandControl;
import lianzhi.wire.land.LandMeasure;
import lianzhi.wire.land.LandOrder;
import lianzhi.wire.land.LandPerson;
import lianzhi.wire.land.LandQuery;

/** A request in the words of the registries. */
final class AsLand {
    private AsLand() {}

    static LandQuery query(QueryRequest request) {
        return new LandQuery(
                request.requestNumber(),
                "BDC",
                person(request.person()),
                request.origin().court(),
                request.origin().judge(),
                request.origin().caseNumber(),
                "1",
                "协助查询通知书");
    }

    static LandControl control(ControlRequest request) {
        return new LandControl(
                request.requestNumber(),
                "BDC",
                person(request.person()),
                request.origin().court(),
                request.origin().judge(),
                request.origin().caseNumber(),
                "2",
                "协助执行通知书",
                request.orders().stream()
                        .map(order -> order(request.requestNumber(), order))
                        .toList());
    }

    private static LandPerson person(Person person) {
        return new LandPerson(person.name(), "中国", person.idType().equals("01") ? "1" : "", person.idNumber(), "", "");
    }

    private static LandOrder order(String number, ControlOrder order) {
        return new LandOrder(
                number,
                measure(order.measure()).code(),
                order.accountType(),
                order.account(),
                order.branch(),
                order.product().name(),
                order.ruling(),
                day(order.from()),
                day(order.until()),
                order.earlier().caseNumber(),
                order.earlier().requestNumber(),
                "",
                order.product().number(),
                "",
                List.of());
    }

    private static LandMeasure measure(String code) {
        return switch (Objects.requireNonNull(Measure.ofCode(code), code)) {
            case FREEZE -> LandMeasure.SEAL;
            case RENEW -> LandMeasure.RENEW;
            case QUEUE -> LandMeasure.QUEUE;
            case RELEASE, RELEASE_QUEUE -> LandMeasure.RELEASE;
            case DEDUCT, DRAW_INCOME, FREEZE_AND_DEDUCT -> LandMeasure.TRANSFER;
        };
    }

    private static String day(String time) {
        return time.length() > 10 ? time.substring(0, 10) : time;
    }
}
