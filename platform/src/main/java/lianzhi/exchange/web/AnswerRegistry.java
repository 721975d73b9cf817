package lianzhi.exchange.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import lianzhi.exchange.OfficerCard;
import lianzhi.exchange.Writ;
import lianzhi.exchange.outbox.HandOut;
import lianzhi.exchange.partner.CheckCaller;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Verdict;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.WireTime;
import lianzhi.wire.bank.Content;
import lianzhi.wire.land.LandCodec;
import lianzhi.wire.land.LandCredential;
import lianzhi.wire.land.LandOperation;
import lianzhi.wire.land.LandVerdict;
import lianzhi.wire.land.LandWrit;
import lianzhi.wire.soap.SoapCall;
import lianzhi.wire.soap.SoapFault;
import org.springframework.stereotype.Component;

/** One call of a registry: who is it, what does it want, what is it told. Arguments go by name. */
@Component
class AnswerRegistry {
    private static final String UNKNOWN = "控制单号不存在";
    private static final String ALREADY = "已经反馈, 不能再次反馈";
    private final LandCodec codec = new LandCodec(true);
    private final CheckCaller callers;
    private final HandOut out;
    private final ReceiveSigned signed;
    private final Clock clock;

    AnswerRegistry(CheckCaller callers, HandOut out, ReceiveSigned signed, Clock clock) {
        this.callers = callers;
        this.out = out;
        this.signed = signed;
        this.clock = clock;
    }

    String answer(SoapCall call) {
        var operation = LandOperation.of(call.operation());
        if (operation == null) throw new SoapFault("No such operation: " + call.operation());
        try {
            var user = codec.decodeUser(call.argument("usermarker"));
            var partner = callers.partner(user.user(), user.password());
            if (partner.isEmpty()) return codec.encodeError(operation, "用户名或密码错误");
            return answer(partner.getAsLong(), operation, call);
        } catch (MessageUnreadable unreadable) {
            return codec.encodeError(operation, unreadable.sentence());
        }
    }

    private String answer(long partner, LandOperation operation, SoapCall call) {
        return switch (operation) {
            case GET_QUERIES ->
                codec.encodeQueries(
                        now(), out.queries(partner).stream().map(AsLand::query).toList());
            case GET_CONTROLS ->
                codec.encodeControls(
                        now(),
                        out.controls(partner).stream().map(AsLand::control).toList());
            case WRITS -> writs(operation, partner, codec.decodeRequestNumber(call.argument("wsbhinfo")));
            case CREDENTIALS -> credentials(operation, partner, codec.decodeRequestNumber(call.argument("wsbhinfo")));
            case ANSWER_QUERY, ANSWER_CONTROL, SEND_RECEIPT ->
                verdicts(operation, signed.receive(partner, operation.wire(), call.argument("feedbackinfo")));
        };
    }

    private String writs(LandOperation operation, long partner, String number) {
        var writs = out.writsOf(partner, number);
        if (writs.isEmpty()) return codec.encodeError(operation, UNKNOWN);
        return codec.encodeWrits(IntStream.range(0, writs.size())
                .mapToObj(i -> writ(number, i + 1, writs.get(i)))
                .toList());
    }

    private LandWrit writ(String number, int index, Writ writ) {
        return new LandWrit(number, Integer.toString(index), writ.name(), "pdf", "", now(), Content.coded(writ.pdf()));
    }

    private String credentials(LandOperation operation, long partner, String number) {
        var cards = out.cards(partner, number);
        if (cards.isEmpty()) return codec.encodeError(operation, UNKNOWN);
        return codec.encodeCredentials(IntStream.range(0, cards.size())
                .mapToObj(i -> credential(number, i + 1, cards.get(i)))
                .toList());
    }

    private static LandCredential credential(String number, int index, OfficerCard card) {
        return new LandCredential(
                number,
                Integer.toString(index),
                card.workCard(),
                card.format(),
                Content.coded(card.workCardImage()),
                card.dutyCard(),
                card.format(),
                Content.coded(card.dutyCardImage()));
    }

    private String verdicts(LandOperation operation, List<ItemVerdict> verdicts) {
        if (verdicts.stream().allMatch(one -> one.verdict() == Verdict.ALREADY_ANSWERED)) {
            return codec.encodeError(operation, ALREADY);
        }
        return codec.encodeVerdicts(
                operation,
                verdicts.stream()
                        .map(one -> one.verdict() == Verdict.ACCEPTED
                                ? LandVerdict.accepted(one.number())
                                : LandVerdict.refused(one.number(), one.reason()))
                        .toList());
    }

    private String now() {
        return WireTime.text(LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
    }
}
