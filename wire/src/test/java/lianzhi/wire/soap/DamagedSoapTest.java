package lianzhi.wire.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.TreeMap;
import lianzhi.wire.Golden;
import lianzhi.wire.MessageUnreadable;
import org.junit.jupiter.api.Test;

/** Whatever bytes come, reading ends in a known way: items, a refusal of the message, or a fault. */
class DamagedSoapTest {
    private static final String[] MESSAGES = {
        "shfeedXzcxInfo/found", "shfeedXzkzInfo/over-limit", "htInfo/rollback", "shfeedXzcxwlxxInfo/before-accounts"
    };

    @Test
    void six_thousand_damaged_envelopes_and_documents() {
        var random = new Random(20260105);
        var ends = new TreeMap<String, Integer>();
        for (var i = 0; i < 6_000; i++) {
            var envelope = Golden.bytes("soap/" + MESSAGES[i % MESSAGES.length] + ".request.xml");
            ends.merge(end(i % 2 == 0 ? damaged(envelope, random) : inside(envelope, random)), 1, Integer::sum);
        }
        assertThat(ends.keySet()).containsExactly("fault", "items", "refused");
        assertThat(ends.values()).allMatch(count -> count > 30);
    }

    private static String end(byte[] envelope) {
        try {
            var call = ReadEnvelope.call(envelope);
            return SoapCodec.decodeFeedback(call.argument(1)).items().isEmpty() ? "nothing" : "items";
        } catch (SoapFault fault) {
            return "fault";
        } catch (MessageUnreadable unreadable) {
            return "refused";
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (var i = 0; i <= random.nextInt(3); i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        return random.nextInt(5) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** The envelope stays whole, the document in it does not. */
    private static byte[] inside(byte[] envelope, Random random) {
        var call = ReadEnvelope.call(envelope);
        var document = Base64.getMimeDecoder().decode(call.argument(1));
        var coded = Base64.getEncoder().encodeToString(damaged(document, random));
        var text = new String(envelope, StandardCharsets.UTF_8);
        var from = text.indexOf("<arg1>") + 6;
        return (text.substring(0, from) + coded + text.substring(text.indexOf("</arg1>")))
                .getBytes(StandardCharsets.UTF_8);
    }
}
