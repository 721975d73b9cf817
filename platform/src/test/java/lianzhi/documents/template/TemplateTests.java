package lianzhi.documents.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTests {
    @Test
    void every_field_without_a_value_is_named() {
        var template = new Template("X", 1, "# 通知\n{court.name}与{person.name}，{amount}元");
        assertThatThrownBy(() -> template.merge(Map.of("amount", "1.00")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting("field")
                                .containsExactly("facts.court.name", "facts.person.name"));
    }

    @Test
    void an_optional_line_is_left_out_when_its_field_is_empty() {
        var template = new Template("X", 1, "# 通知\n{?note}备注：{note}\n正文");
        assertThat(template.merge(Map.of()).blocks()).extracting("text").containsExactly("通知", "正文");
    }

    @Test
    void a_value_cannot_bring_marks_of_its_own() {
        var template = new Template("X", 1, "# 通知\n收款人 {payee}");
        var merged = template.merge(Map.of("payee", "甲\n# 伪造标题 {court.name} $1"));
        assertThat(merged.blocks()).hasSize(2);
        assertThat(merged.blocks().get(1).text()).isEqualTo("收款人 甲 # 伪造标题 {court.name} $1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void whatever_breaks_a_line_is_a_blank_in_a_value(String sign) {
        var merged = new Template("X", 1, "收款人 {payee}").merge(Map.of("payee", "甲" + sign + "乙"));
        assertThat(merged.blocks()).extracting("text").containsExactly("收款人 甲 乙");
    }

    @Test
    void a_template_names_also_what_only_leaves_a_line_out() {
        assertThat(new Template("X", 1, "{?claim.amount}另有标的\n{payee}").named())
                .containsExactlyInAnyOrder("claim.amount", "payee");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"2017-12-06, 二〇一七年十二月六日", "2026-10-20, 二〇二六年十月二十日", "2030-01-31, 二〇三〇年一月三十一日"})
    void dates_are_written_as_writs_write_them(LocalDate day, String words) {
        assertThat(ChineseDates.date(day)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1, 一", "10, 十", "12, 十二", "20, 二十", "99, 九十九", "100, 一百", "105, 一百〇五", "112, 一百一十二", "320, 三百二十"})
    void sub_numbers_are_in_words(int number, String words) {
        assertThat(ChineseDates.number(number)).isEqualTo(words);
    }
}
