package lianzhi.exchange.web;

import java.util.List;
import lianzhi.exchange.Writ;
import lianzhi.exchange.outbox.HandOut;
import lianzhi.exchange.outbox.WirePapers;
import lianzhi.exchange.partner.CheckCaller;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Verdict;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.soap.BankOperation;
import lianzhi.wire.soap.RequestRow;
import lianzhi.wire.soap.SoapCall;
import lianzhi.wire.soap.SoapCodec;
import lianzhi.wire.soap.SoapFault;
import org.springframework.stereotype.Component;

/** One call of a bank: who is it, what does it want, what is it told. */
@Component
class AnswerCall {
    private static final String UNKNOWN = "单号不存在";
    private static final String ALREADY = "已经反馈, 不能再次反馈";
    private final CheckCaller callers;
    private final HandOut out;
    private final ReceiveSigned signed;

    AnswerCall(CheckCaller callers, HandOut out, ReceiveSigned signed) {
        this.callers = callers;
        this.out = out;
        this.signed = signed;
    }

    /** The returned text; an unknown call is a fault, everything else has an answer. */
    String answer(SoapCall call) {
        var operation = BankOperation.of(call.operation());
        if (operation == null) throw new SoapFault("No such operation: " + call.operation());
        try {
            var marker = SoapCodec.decodeUserMarker(call.argument(0));
            var partner = callers.partner(marker.user(), marker.password());
            if (partner.isEmpty()) return SoapCodec.encodeError(operation, "用户名或密码错误");
            return answer(partner.getAsLong(), operation, call.argument(1));
        } catch (MessageUnreadable unreadable) {
            return SoapCodec.encodeError(operation, unreadable.sentence());
        }
    }

    private String answer(long partner, BankOperation operation, String argument) {
        return switch (operation) {
            case GET_QUERIES -> RequestRow.queryList(out.queryRows(partner));
            case GET_CONTROLS -> RequestRow.controlList(out.controlRows(partner));
            case QUERY_WRITS -> {
                var number = SoapCodec.decodeWritNumber(argument);
                yield writs(operation, out.writsOfQuery(partner, number), number, "");
            }
            case CONTROL_WRITS -> {
                var number = SoapCodec.decodeRequestNumber(argument);
                yield writs(operation, out.writsOfControl(partner, number), "", number);
            }
            case CREDENTIALS -> credentials(operation, partner, SoapCodec.decodeRequestNumber(argument));
            case ANSWER_QUERY, ANSWER_CONTROL, ANSWER_TRANSACTIONS, SEND_BACK ->
                verdicts(operation, signed.receive(partner, operation.wire(), argument));
        };
    }

    private static String writs(BankOperation operation, List<Writ> writs, String writNumber, String number) {
        if (writs.isEmpty()) return SoapCodec.encodeError(operation, UNKNOWN);
        return SoapCodec.encodeWrits(WirePapers.writs(writs, writNumber, number));
    }

    private String credentials(BankOperation operation, long partner, String number) {
        var cards = out.cards(partner, number);
        if (cards.isEmpty()) return SoapCodec.encodeError(operation, UNKNOWN);
        return SoapCodec.encodeCredentials(WirePapers.credentials(number, cards));
    }

    private static String verdicts(BankOperation operation, List<ItemVerdict> verdicts) {
        if (verdicts.stream().allMatch(one -> one.verdict() == Verdict.ALREADY_ANSWERED)) {
            return SoapCodec.encodeError(operation, ALREADY);
        }
        return SoapCodec.encodeVerdicts(
                operation, verdicts.stream().map(AnswerCall::verdict).toList());
    }

    private static lianzhi.wire.bank.Verdict verdict(ItemVerdict one) {
        return one.verdict() == Verdict.ACCEPTED
                ? lianzhi.wire.bank.Verdict.accepted(one.number())
                : lianzhi.wire.bank.Verdict.refused(one.number(), one.reason());
    }
}
