package lianzhi.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever came in comes out again byte for byte; what is alike takes nearly no room. */
class PackBodyTests {
    private static final long SEED = 20260302;

    @Test
    void bytes_of_any_kind_come_back_the_same() {
        var random = new Random(SEED);
        var violated = 0;
        var injected = 20_000;
        for (var i = 0; i < injected; i++) {
            var body = body(random);
            if (!java.util.Arrays.equals(PackBody.unpack(PackBody.pack(body)), body)) violated++;
        }
        System.out.printf("packed messages: injected=%d violated=%d seed=%d%n", injected, violated, SEED);
        assertThat(violated).isZero();
    }

    @Test
    void two_hundred_answers_that_nothing_was_found_take_less_than_three_bytes_each() {
        var random = new Random(SEED);
        var rows = new StringBuilder("<zhxxList>");
        var serial = 1000;
        for (var i = 0; i < 200; i++) rows.append(row(serial += 1 + random.nextInt(40)));
        var body =
                Base64.getEncoder().encode(rows.append("</zhxxList>").toString().getBytes(StandardCharsets.US_ASCII));
        var packed = PackBody.pack(body);
        assertThat(PackBody.unpack(packed)).isEqualTo(body);
        assertThat(packed.length).isLessThan(600);
    }

    private static byte[] body(Random random) {
        var text = new StringBuilder();
        var serial = random.nextInt(900_000);
        for (var i = random.nextInt(12); i >= 0; i--) {
            switch (random.nextInt(7)) {
                case 0 -> text.append(row(serial = Math.floorMod(serial + random.nextInt(200) - 100, 1_000_000)));
                case 1 -> text.append("{\"number\":\"20261126440803%06d\"}".formatted(random.nextInt(1_000_000)));
                case 2 -> text.append("2099010144080".repeat(random.nextInt(4)));
                case 3 -> text.append((char) random.nextInt(256)).append((char) random.nextInt(4));
                case 4 -> text.append("BDHM=\"MjAyN=\" BDHM=\"" + "A".repeat(27) + "=\"");
                case 5 -> text.append("查无开户信息𠮷");
                default -> text.append("00000000000000000000");
            }
        }
        var bytes =
                text.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        return random.nextBoolean() ? bytes : Base64.getEncoder().encode(bytes);
    }

    private static String row(int serial) {
        var number = "20261126440803%06d".formatted(serial).getBytes(StandardCharsets.US_ASCII);
        return "<zhxx BDHM=\"" + Base64.getEncoder().encodeToString(number)
                + "\" CCXH=\"MQ==\" KHZH=\"sunO3r+qu6fQxc+i\"/>";
    }
}
