package lianzhi.wire.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lianzhi.wire.bank.FeedbackItem;
import org.junit.jupiter.api.Test;

/** Rows that are like the one before are read by halves: what comes of it is what comes of each row alone. */
class AlikeRowsTest {
    private static final List<String> KINDS = List.of(
            " CCXH=\"MQ==\" KHZH=\"sunO3r+qu6fQxc+i\"/>",
            " CCXH=\"MQ==\" KHZH=\"sunO3r+qu6fQxc+i\"/>",
            " ccxh=\"MQ==\" KHZH=\"sunO3r+qu6fQxc+i\"/>",
            " CCXH=\"MQ==\" KHZH=\"sunO3r+qu6fQxc+i\" YE=\"" + CodedText.code("1,000") + "\"/>",
            " CCXH=\"MQ==\" KHZH=\"" + utf8("查无开户信息") + "\"/>",
            " CCXH=\"MQ==\" KHZH=\"NjIyMg==\" YE=\"MS4wMA==\" KYYE=\"Mi4wMA==\"/>",
            " CCXH=\"MQ==\" KHZH=\"sunO3r+qu6fQxc+i\"><jrxxList><jrxx ZCLX=\"MQ==\"/></jrxxList></zhxx>",
            " CCXH=\"MQ==\" KHZH=\"NjIyMg==\"><djxxList><djxx DJXH=\"MQ==\"/></djxxList></zhxx>",
            " CCXH=\"MQ==\"/>",
            "/>");

    @Test
    void of_two_thousand_lists_every_row_says_what_it_says_alone() {
        var random = new Random(20261127);
        for (var list = 0; list < 2000; list++) {
            var rows = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> row(i, random))
                    .toList();
            var alone = new ArrayList<FeedbackItem>();
            rows.forEach(row -> alone.addAll(read(row)));
            assertThat(read(String.join("", rows))).as("%s", rows).isEqualTo(alone);
        }
    }

    @Test
    void a_number_that_is_odd_in_a_row_like_the_one_before_is_noted_there() {
        var plain = KINDS.getFirst();
        var items = read("<zhxx BDHM=\"" + CodedText.code("1") + "\"" + plain + "<zhxx BDHM=\""
                + CodedText.code("2\u0001") + "\"" + plain + "<zhxx BDHM=\"" + utf8("单3") + "\"" + plain);
        assertThat(items).hasSize(3);
        assertThat(items.get(0).isAcceptable()).isTrue();
        assertThat(items.get(1).problems())
                .extracting(one -> one.code())
                .contains("control-character", "request-number-missing");
        assertThat(items.get(2).warnings()).extracting(one -> one.code()).containsExactly("value-utf8");
    }

    /** Numbers of their own: rows of one number would be one answer. */
    private static String row(int i, Random random) {
        var number = random.nextInt(9) == 0 ? utf8("单" + i) : CodedText.code("2026010544080300000" + i);
        return "<zhxx BDHM=\"" + number + "\"" + KINDS.get(random.nextInt(KINDS.size()));
    }

    private static List<FeedbackItem> read(String rows) {
        return SoapCodec.decodeFeedback(CodedText.code("<zhxxList>" + rows + "</zhxxList>"))
                .items();
    }

    private static String utf8(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
