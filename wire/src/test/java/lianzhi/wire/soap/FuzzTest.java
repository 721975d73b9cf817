package lianzhi.wire.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.QueryItem;
import org.junit.jupiter.api.Test;

/** Damaged answers, a million with {@code -Dlianzhi.faults=full}: each is read right or refused with a reason; nothing else ever happens. */
class FuzzTest {
    private static final int MESSAGES = "full".equals(System.getProperty("lianzhi.faults")) ? 1_000_000 : 150_000;
    private static final long SEED = 20260302;
    private static final Charset GBK = Charset.forName("GBK");
    private static final List<String> SHAPES = List.of(
            "<zhxxList><zhxx BDHM=\"%1$s\" CCXH=\"%2$s\" KHZH=\"%3$s\" YE=\"%4$s\" KYYE=\"%4$s\"/></zhxxList>",
            "<kzxxList><kzxx BDHM=\"%1$s\" CCXH=\"%2$s\" KHZH=\"%3$s\" KZZT=\"%2$s\" DJXE=\"%4$s\""
                    + " SKJE=\"%4$s\"/></kzxxList>",
            "<htxxList><htxx BDHM=\"%1$s\" XCHTYY=\"%3$s\"/></htxxList>");
    private static final List<String> VALUES = List.of(
            "6222020000000017",
            "查无开户信息",
            "1e308",
            "-0",
            "1,000.005",
            "１２３４.５６",
            "44999919900101001x",
            "𠮷",
            "\u0000",
            "",
            "12.00",
            "99999999999999999999",
            "<x>",
            "&amp;",
            "\uFEFF1");

    @Test
    void fuzzed_messages_crash_nothing_and_are_never_taken_for_something_else() {
        var refused = new LongAdder();
        var taken = new LongAdder();
        var crashes = new ConcurrentLinkedQueue<String>();
        IntStream.range(0, MESSAGES).parallel().forEach(i -> {
            var random = new SplittableRandom(SEED + i);
            var message = message(random);
            try {
                for (var item : SoapCodec.decodeFeedback(message).items()) {
                    if (item.isAcceptable()) check(item, crashes, i);
                }
                taken.increment();
            } catch (MessageUnreadable reason) {
                if (reason.sentence().isBlank()) crashes.add(i + ": refused without a reason");
                refused.increment();
            } catch (RuntimeException | StackOverflowError crash) {
                crashes.add(i + ": " + crash);
            }
        });
        System.out.printf(
                "R9 fuzzed messages: injected=%d violated=%d read=%d refused=%d seed=%d%n",
                MESSAGES, crashes.size(), taken.sum(), refused.sum(), SEED);
        assertThat(crashes.stream().limit(5)).isEmpty();
    }

    /** What is accepted bears a number and plain sums. */
    private static void check(Object item, ConcurrentLinkedQueue<String> crashes, int i) {
        switch (item) {
            case QueryItem query -> {
                if (query.requestNumber().isBlank()) crashes.add(i + ": accepted without a number");
                query.accounts().forEach(account -> {
                    var unused = account.balanceFen() + account.availableFen();
                });
            }
            case ControlItem control ->
                control.rows().forEach(row -> {
                    if (row.heldFen() < 0) crashes.add(i + ": accepted a negative sum");
                });
            default -> {}
        }
    }

    private static String message(SplittableRandom random) {
        var shape = SHAPES.get(random.nextInt(SHAPES.size()));
        var plain = shape.formatted(
                coded("2026010544080000" + random.nextInt(1000), random),
                coded("1", random),
                coded(VALUES.get(random.nextInt(VALUES.size())), random),
                coded(VALUES.get(random.nextInt(VALUES.size())), random));
        var bytes = plain.getBytes(StandardCharsets.UTF_8);
        var damages = random.nextInt(4);
        for (var i = 0; i < damages; i++) bytes = damaged(bytes, random);
        var whole = Base64.getEncoder().encodeToString(bytes);
        return random.nextInt(8) == 0 ? whole.substring(0, random.nextInt(whole.length() + 1)) : whole;
    }

    private static String coded(String value, SplittableRandom random) {
        var charset = random.nextInt(6) == 0 ? StandardCharsets.UTF_8 : GBK;
        return random.nextInt(20) == 0
                ? value.replaceAll("[<&\"\u0000]", "")
                : Base64.getEncoder().encodeToString(value.getBytes(charset));
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        if (bytes.length == 0) return bytes;
        var at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> {
                return java.util.Arrays.copyOf(bytes, at);
            }
            default -> {
                var longer = java.util.Arrays.copyOf(bytes, bytes.length + 8);
                System.arraycopy(bytes, at, longer, at + 8, bytes.length - at);
                return longer;
            }
        }
        return bytes;
    }
}
