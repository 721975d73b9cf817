package lianzhi.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
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

    @Test
    void what_was_packed_long_ago_still_comes_back() {
        assertThat(opened("0263606050663032303233303430353131b03030e66781099881054cfe77545563773d23a6f329908dad0500"))
                .isEqualTo("{\"answers\":[{\"number\":\"20260105440803000007\",\"result\":\"NIL\"},"
                        + "{\"number\":\"20260105440803000005\",\"result\":\"NIL\"},"
                        + "{\"number\":\"20260106440804999999\",\"result\":\"NIL\"}]}");
        var document = "<zhxxList><zhxx BDHM=\"" + coded("20260105440803000007") + "\" CCXH=\"MQ==\"/><zhxx BDHM=\""
                + coded("20260105440803100008") + "\" CCXH=\"Mg==\"/><zhxx BDHM=\"" + coded("20260106440803000001")
                + "\"/><zhxx BDHM=\"" + coded("2026010644080300000") + "\"/></zhxxList>";
        assertThat(opened("0363606050663032303233303430353131b03030e63f3c8b07266406116246b78e09d9227d74c17464417d1417"
                        + "fa663956fa653956f8ba441af8b9389af8baf896fbba3896fb3a42f4205c0600"))
                .isEqualTo(coded(document));
    }

    private static String opened(String packed) {
        return new String(PackBody.unpack(HexFormat.of().parseHex(packed)), StandardCharsets.US_ASCII);
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
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
