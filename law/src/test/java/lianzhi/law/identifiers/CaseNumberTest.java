package lianzhi.law.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNumberTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "(2026)粤0803执1234号, (2026)粤0803执1234号, 粤0803, , 执",
        "（2026）粤0803执1234号, (2026)粤0803执1234号, 粤0803, , 执",
        "(2026）粤0803执1234号, (2026)粤0803执1234号, 粤0803, , 执",
        "（２０２６）粤０８０３执１２３４号, (2026)粤0803执1234号, 粤0803, , 执",
        "' ( 2026 ) 粤 0803 执 1234 号 ', (2026)粤0803执1234号, 粤0803, , 执",
        "(2026)粤0803执0012号, (2026)粤0803执12号, 粤0803, , 执",
        "(2019)粤执复45号, (2019)粤执复45号, 粤, , 执复",
        "(2018)陕01破申57号, (2018)陕01破申57号, 陕01, , 破申",
        "(2021)最高法执监344号, (2021)最高法执监344号, 最高法, , 执监",
        "(2019)最高法知民终2号, (2019)最高法知民终2号, 最高法, 知, 民终",
        "(2020)粤73知民初9号, (2020)粤73知民初9号, 粤73, 知, 民初",
        "(2020)粤0604民初825号, (2020)粤0604民初825号, 粤0604, , 民初",
        "(2026)粤0803执恢7号, (2026)粤0803执恢7号, 粤0803, , 执恢",
        "(2026)粤0803恢执7号, (2026)粤0803执恢7号, 粤0803, , 执恢",
        "(2026)粤0803司惩复3号, (2026)粤0803司惩复3号, 粤0803, , 司惩复",
        "(2026)粤0803司救执3号, (2026)粤0803司救执3号, 粤0803, , 司救执",
        "(2020)黔01民终8号, (2020)黔01民终8号, 黔01, , 民终",
    })
    void a_case_number_is_read_in_any_width_and_kept_in_one(
            String text, String kept, String court, String special, String type) {
        var number = CaseNumber.parse(text);
        assertThat(number).hasToString(kept);
        assertThat(number.court()).isEqualTo(court);
        assertThat(number.special()).isEqualTo(special);
        assertThat(number.type()).isEqualTo(type);
        assertThat(CaseNumber.parse(number.printed())).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource({
        "'', CASE_NUMBER_FORM",
        "(2026)粤0803执号, CASE_NUMBER_FORM",
        "(2026)粤080执1号, CASE_NUMBER_FORM",
        "2026粤0803执1号, CASE_NUMBER_FORM",
        "(2026)0803执1号, CASE_NUMBER_FORM",
        "(2026)粤0803执1号之一, CASE_NUMBER_FORM",
        "(2026)粤0803执123456789号, CASE_NUMBER_FORM",
        "(2026)粤0803执0号, CASE_NUMBER_SERIAL",
        "(0000)粤0803执1号, CASE_NUMBER_YEAR",
        "(2014)霞法执字第123号, CASE_NUMBER_OLD_FORM",
        "(2015)粤执字第1号, CASE_NUMBER_OLD_FORM",
        "(2015)湛霞法执字第1-2号, CASE_NUMBER_OLD_FORM",
    })
    void what_is_no_case_number_is_refused_with_a_code(String text, String code) {
        assertThat(CaseNumber.check(text).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(code));
        assertThatThrownBy(() -> CaseNumber.parse(text)).isInstanceOf(Refused.class);
    }

    @Test
    void issuing_never_prints_the_other_form_of_resumption() {
        assertThat(CaseNumber.issue(2026, "粤0803", "恢执", 5)).hasToString("(2026)粤0803执恢5号");
        assertThat(CaseNumber.issue(2026, "粤0803", "执", 5).printed()).isEqualTo("（2026）粤0803执5号");
        assertThatThrownBy(() -> CaseNumber.issue(2026, "湛江", "执", 5)).isInstanceOf(Refused.class);
    }
}
