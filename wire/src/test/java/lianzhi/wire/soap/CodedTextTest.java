package lianzhi.wire.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Random;
import lianzhi.wire.Finding;
import org.junit.jupiter.api.Test;

class CodedTextTest {
    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void every_character_of_gbk_leaves_as_its_gbk_bytes() {
        var encoder = GBK.newEncoder();
        for (char c = 0x80; c < 0xFFFF; c++) {
            if (!encoder.canEncode(c) || isOnlyInJava(c)) continue;
            var text = String.valueOf(c);
            assertThat(CodedText.code(text)).as("U+%04X", (int) c).isEqualTo(coded(text.getBytes(GBK)));
        }
    }

    @Test
    void a_rare_name_leaves_as_four_byte_codes_and_comes_back() {
        var name = "\uD842\uDFB7\u4EAE㑇"; // a surname outside the basic plane
        assertThat(read(CodedText.code(name))).isEqualTo(name);
        assertThat(Base64.getDecoder().decode(CodedText.code(name))).doesNotContain((byte) '?');
    }

    @Test
    void words_that_come_again_are_remembered_but_what_is_odd_is_noted_each_time() {
        var coding = CodedText.remembering();
        var right = CodedText.code("查无开户信息");
        var odd = Base64.getEncoder().encodeToString("查无开户信息".getBytes(StandardCharsets.UTF_8));
        for (var i = 0; i < 3; i++) {
            var notes = new ArrayList<Finding>();
            assertThat(coding.read(right, notes)).isEqualTo("查无开户信息");
            assertThat(notes).isEmpty();
            assertThat(coding.read(odd, notes)).isEqualTo("查无开户信息");
            assertThat(notes).hasSize(1);
            assertThat(coding.read("sunO3g==", notes)).isEqualTo("查无");
            assertThat(coding.read("no Base64!", notes)).isNull();
        }
    }

    @Test
    void white_space_inside_is_dropped_and_other_signs_are_not() {
        assertThat(read(" sunO\r\n3r+q u6fQ\txc+i ")).isEqualTo("查无开户信息");
        assertThat(CodedText.bytes("sunO3r+qu6fQxc+")).isNull();
        assertThat(CodedText.bytes("sunO 3r+")).isNull();
        assertThat(CodedText.bytes("sun查")).isNull();
    }

    @Test
    void ten_thousand_random_texts_come_back_unchanged() {
        var random = new Random(20260105);
        for (var i = 0; i < 10_000; i++) {
            var text = random.ints(random.nextInt(1, 12), 0x4E00, 0x9FA6)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append("(2026)粤08执")
                    .append(random.nextInt(100_000))
                    .append("号")
                    .toString();
            assertThat(read(CodedText.code(text))).isEqualTo(text);
        }
    }

    @Test
    void utf8_of_chinese_alone_is_read_with_a_note_and_gbk_without() {
        var notes = new ArrayList<Finding>();
        var utf8 = coded("测试市人民路1号".getBytes(StandardCharsets.UTF_8));
        assertThat(CodedText.VALUE.read(utf8, notes)).isEqualTo("测试市人民路1号");
        assertThat(notes).extracting(Finding::code).containsExactly("value-utf8");
        notes.clear();
        assertThat(CodedText.VALUE.read(coded("联通".getBytes(GBK)), notes)).isEqualTo("联通");
        assertThat(notes).isEmpty();
    }

    /** Java's GBK puts private signs, and a planet, where the standard has the characters themselves. */
    private static boolean isOnlyInJava(char c) {
        return Character.isSurrogate(c) || Character.getType(c) == Character.PRIVATE_USE || c == '\u2641';
    }

    private static String read(String coded) {
        return String.valueOf(CodedText.VALUE.read(coded, new ArrayList<>()));
    }

    private static String coded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
