package lianzhi.portal.mycase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is drawn is read again as another reader does. */
class DrawCodeTests {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int EDGE = 4;

    @Test
    void a_reader_finds_every_character_of_what_was_drawn() throws Exception {
        for (var text : new String[] {
            "户名：测试市甲县人民法院案款专户\n账号：9999000012345678\n开户行：测试银行甲县支行\n金额：1234567.89元\n附言：(2026)粤0803执1号 测试甲",
            "a",
            "长".repeat(400)
        }) {
            var code = DrawCode.of(text);
            assertThat(code.says()).isEqualTo(text);
            assertThat(read(code)).isEqualTo(text);
        }
    }

    @Test
    void what_fits_no_code_is_refused() {
        assertThatThrownBy(() -> DrawCode.of("长".repeat(2_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(ScanCode code) throws Exception {
        var dark = new boolean[code.size() - 2 * EDGE][code.size() - 2 * EDGE];
        var runs = RUN.matcher(code.path());
        while (runs.find()) {
            assertThat(runs.group(3)).isEqualTo(runs.group(4));
            var x = Integer.parseInt(runs.group(1)) - EDGE;
            for (var i = 0; i < Integer.parseInt(runs.group(3)); i++) {
                dark[Integer.parseInt(runs.group(2)) - EDGE][x + i] = true;
            }
        }
        return new Decoder().decode(dark).getText();
    }
}
