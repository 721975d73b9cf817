package lianzhi.funds.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowEndsTests {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet>";
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @Test
    void are_counted_part_by_part() {
        var ends = new RowEnds();
        assertThat(in(ends, HEAD + ROW + ROW)).isEqualTo(2);
        assertThat(in(ends, ROW + "<row r=\"9\"/>")).isEqualTo(1);
        assertThat(in(new RowEnds(), "\uFEFF" + HEAD + ROW)).isEqualTo(1);
        assertThat(in(new RowEnds(), "<worksheet>" + ROW)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--</row></row>-->", "<![CDATA[</row>]]>", "<?x </row>?>"})
    void nothing_is_counted_from_where_looks_may_deceive(String strange) {
        var ends = new RowEnds();
        assertThat(in(ends, HEAD + ROW)).isEqualTo(1);
        assertThat(in(ends, ROW + strange)).isZero();
        assertThat(in(ends, ROW)).isZero();
        var cut = new RowEnds();
        assertThat(in(cut, HEAD + ROW + "<")).isEqualTo(1);
        assertThat(in(cut, strange.substring(1) + ROW)).isZero();
    }

    @Test
    void nothing_is_counted_in_another_encoding() {
        var declared = HEAD.replace("UTF-8", "UTF-7") + ROW;
        assertThat(in(new RowEnds(), declared)).isZero();
        var bytes = (HEAD + ROW).getBytes(StandardCharsets.UTF_16);
        assertThat(new RowEnds().in(bytes, bytes.length)).isZero();
        var ebcdic = (HEAD + ROW).getBytes(Charset.forName("IBM037"));
        assertThat(new RowEnds().in(ebcdic, ebcdic.length)).isZero();
    }

    @Test
    void less_is_counted_where_one_is_cut_never_more() {
        var ends = new RowEnds();
        assertThat(in(ends, HEAD + ROW.substring(0, ROW.length() - 3))).isZero();
        assertThat(in(ends, "ow>" + ROW)).isEqualTo(1);
    }

    private static int in(RowEnds ends, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return ends.in(bytes, bytes.length);
    }
}
