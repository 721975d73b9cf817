package lianzhi.wire.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianzhi.wire.Golden;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Origin;
import lianzhi.wire.bank.Person;
import lianzhi.wire.bank.QueryRequest;
import org.junit.jupiter.api.Test;

class RequestRowTest {
    private static final String SIGNS = "甲㑇测\uE000<>&\"'= \t\n(2026)Az09·—，０";

    @Test
    void the_published_lists_are_their_rows_one_after_another_and_each_row_tells_its_request() {
        var queries = returned("getXzcxList/four");
        var asked = BankSoapCodec.decodeQueryList(queries).rows();
        assertThat(RequestRow.queryList(asked.stream().map(RequestRow::of).toList()))
                .isEqualTo(queries);
        assertThat(asked)
                .allMatch(one ->
                        RequestRow.read(RequestRow.of(one), QueryRequest.class).equals(one));
        var controls = returned("getXzkzList/eight");
        var ordered = BankSoapCodec.decodeControlList(controls).rows();
        assertThat(RequestRow.controlList(ordered.stream().map(RequestRow::of).toList()))
                .isEqualTo(controls);
        assertThat(ordered)
                .hasSize(8)
                .allMatch(one -> RequestRow.read(RequestRow.of(one), ControlRequest.class)
                        .equals(one));
    }

    @Test
    void a_thousand_requests_of_odd_signs_come_back_as_they_were() {
        var random = new Random(20261127);
        for (var i = 0; i < 1000; i++) {
            var request = request(text(random), text(random));
            assertThat(RequestRow.read(RequestRow.of(request), QueryRequest.class))
                    .isEqualTo(request);
        }
    }

    @Test
    void words_whose_bytes_could_be_another_charset_are_not_guessed() {
        var bytes = "测试".getBytes(StandardCharsets.UTF_8);
        var name = new String(bytes, Charset.forName("GB18030"));
        assertThat(name.getBytes(Charset.forName("GB18030"))).isEqualTo(bytes);
        var request = request(name, "");
        assertThat(RequestRow.read(RequestRow.of(request), QueryRequest.class)).isEqualTo(request);
    }

    @Test
    void a_damaged_row_is_never_read_with_blanks_in_it() {
        var row = RequestRow.of(request("测试甲", "")).replaceFirst("XM=\"[^\"]*\"", "XM=\"!\"");
        assertThatThrownBy(() -> RequestRow.read(row, QueryRequest.class)).isInstanceOf(MessageUnreadable.class);
    }

    private static QueryRequest request(String name, String document) {
        var origin = new Origin("测试法院", "449900", "测试法官", "", "(2026)测01执1号", "1", "", document);
        return QueryRequest.of(
                "20260105440803000001", new Person(name, "01", ""), origin, "", "2026/01/05 09:00:00", "CXWS1");
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))))
                .collect(Collectors.joining("", "", random.nextInt(9) == 0 ? "𠮷" : ""));
    }

    private static String returned(String message) {
        return String.valueOf(ReadEnvelope.answer(Golden.bytes("soap/" + message + ".response.xml")));
    }
}
