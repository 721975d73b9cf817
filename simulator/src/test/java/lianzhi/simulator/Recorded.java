package lianzhi.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lianzhi.simulator.Institution.Behaviour;
import lianzhi.simulator.Institution.Kind;
import lianzhi.simulator.book.ReadBook;
import lianzhi.simulator.book.State;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.soap.BankSoapCodec;
import lianzhi.wire.soap.ReadEnvelope;
import lianzhi.wire.soap.SoapCodec;

/** Recorded messages, the book behind them and the bank that wrote them. */
public final class Recorded {
    public static final Clock MOMENT = Clock.fixed(Instant.parse("2026-01-05T01:31:12Z"), ZoneId.of("Asia/Shanghai"));
    public static final Institution BANK = new Institution(
            "测试银行", "B9998H24408000001", "outside-bank", "outside-bank", Kind.BANK, 1, new Behaviour(0, 0, 0, 0));

    private Recorded() {}

    public static State book() {
        var state = State.empty();
        ReadBook.read(new String(bytes("book.json"), StandardCharsets.UTF_8), BANK.code())
                .forEach(state::put);
        return state;
    }

    public static List<QueryRequest> queries() {
        return BankSoapCodec.decodeQueryList(String.valueOf(ReadEnvelope.answer(bytes("queries.xml"))))
                .rows();
    }

    public static List<ControlRequest> controls() {
        return BankSoapCodec.decodeControlList(String.valueOf(ReadEnvelope.answer(bytes("controls.xml"))))
                .rows();
    }

    public static FeedbackItem feedback(String file) {
        return SoapCodec.decodeFeedback(ReadEnvelope.call(bytes(file)).argument(1))
                .items()
                .getFirst();
    }

    public static ControlItem control(String file) {
        return (ControlItem) feedback(file);
    }

    public static byte[] bytes(String file) {
        try (var in = Recorded.class.getResourceAsStream("/golden/" + file)) {
            if (in == null) throw new IllegalArgumentException("No recorded " + file);
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
