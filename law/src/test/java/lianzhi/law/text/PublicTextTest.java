package lianzhi.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import lianzhi.law.text.PublicText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "证号449999199001011234的本人|ID_NUMBER|证号******************的本人",
                "证号４４９９９９１９９００１０１１２３Ｘ|ID_NUMBER|证号******************",
                "旧证449999900101123转移|ID_NUMBER|旧证***************转移",
                "电话13900000012不接|PHONE|电话***********不接",
                "电话139 0000-0012不接|PHONE|电话*************不接",
                "座机0759-3330000|PHONE|座机************",
                "卡6222000000001234转出|ACCOUNT|卡****************转出",
                "卡6222 0000 0000 1234转出|ACCOUNT|卡*******************转出",
                "账户62220001转出|ACCOUNT|账户********转出",
                "藏在测试市测试路88号1栋201房|ADDRESS|藏在测试市测试路*********",
                "以未成年子女名义购房|MINOR|以*****名义购房",
                "谎称住院|HEALTH|谎称**"
            })
    void what_must_not_be_published_is_named_and_left_out(String text, Kind kind, String shown) {
        assertThat(PublicText.found(text)).containsExactly(kind);
        assertThat(PublicText.masked(text)).isEqualTo(shown);
        assertThat(PublicText.found(shown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有履行能力而拒不履行生效法律文书确定义务",
                "违反财产报告制度，申报存款50000.00元，查得1234567.89元",
                "2026年3月2日将房屋转让给他人，价款12000000元",
                "(2026)粤0803执12345678号案件中拒不到庭",
                "依据(2025)粤0803民初90000001号判决",
                "在测试路一带经营",
                ""
            })
    void what_says_nothing_personal_stays_as_it_is(String text) {
        assertThat(PublicText.found(text)).isEmpty();
        assertThat(PublicText.masked(text)).isEqualTo(text);
    }

    @Test
    void several_kinds_are_named_at_once_in_both_languages() {
        var kinds = PublicText.found("本人449999199001011234，电话13900000012，住测试路8号，患抑郁症");
        assertThat(kinds).containsExactly(Kind.ID_NUMBER, Kind.PHONE, Kind.ADDRESS, Kind.HEALTH);
        assertThat(Arrays.stream(Kind.values()).map(Kind::zh).collect(Collectors.toSet()))
                .hasSize(Kind.values().length);
        assertThat(Kind.PHONE.en()).isEqualTo("a telephone number");
    }
}
