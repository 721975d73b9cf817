package lianzhi.law.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @Test
    void the_sample_of_the_standard_is_a_good_id_number() {
        var id = IdNumber.parse(" 11010519491231002x ");
        assertThat(id).hasToString("11010519491231002X");
        assertThat(id.birth()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.male()).isFalse();
        assertThat(id.maskedForParties()).isEqualTo("110105********002X");
        assertThat(id.maskedForPublic()).isEqualTo("1101************2X");
    }

    @Test
    void an_id_number_of_fifteen_digits_is_lengthened_with_a_warning() {
        var read = IdNumber.check("110105491231002");
        assertThat(read.orRefuse()).hasToString("11010519491231002X");
        assertThat(read.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.code()).isEqualTo("ID_NUMBER_OLD"));
    }

    @Test
    void an_unknown_division_is_no_reason_to_refuse_a_person() {
        var first17 = "44999919900101001";
        assertThat(IdNumber.check(first17 + CheckCharacter.ofId(first17)).isValid())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource({
        "110105194912310021, ID_NUMBER_CHECK",
        "11010519490231002X, ID_NUMBER_DATE",
        "110105491331002, ID_NUMBER_DATE",
        "1101051949123100, ID_NUMBER_FORM",
        "X10105194912310021, ID_NUMBER_FORM",
        "'', ID_NUMBER_FORM",
    })
    void a_wrong_id_number_says_what_is_wrong(String text, String code) {
        assertThat(IdNumber.check(text).reasons().getFirst().code()).isEqualTo(code);
        assertThatThrownBy(() -> IdNumber.parse(text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "91330100799655058B",
                "9144030071526726XG",
                "91100000100003962T",
                "91500222203498080N",
                "91500000207900153J"
            })
    void published_credit_codes_hold_and_contain_a_good_organisation_code(String text) {
        var code = CreditCode.parse(text);
        assertThat(code).hasToString(text);
        assertThat(OrganisationCode.check(code.organisation().printed()).orRefuse())
                .isEqualTo(code.organisation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"914403001922038216", "91330100799655058B", "11010519491231002X"})
    void any_single_wrong_digit_is_noticed(String text) {
        for (var i = 0; i < text.length(); i++) {
            for (var c = '0'; c <= '9'; c++) {
                var wrong = text.substring(0, i) + c + text.substring(i + 1);
                if (!wrong.equals(text)) {
                    var valid = text.endsWith("002X")
                            ? IdNumber.check(wrong).isValid()
                            : CreditCode.check(wrong).isValid();
                    assertThat(valid).as(wrong).isFalse();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} is kept, warning {1}")
    @CsvSource({
        "6222 0200 0000 0000 001, CARD_CHECK",
        "44001660108053001234567, CARD_LENGTH",
        "4563510100888888880, CARD_CHECK",
        "801101000012345678-1, CARD_LENGTH",
    })
    void a_doubtful_account_is_kept_with_a_warning(String text, String warning) {
        var read = BankCard.check(text);
        assertThat(read.isValid()).isTrue();
        assertThat(read.warnings().getFirst().code()).isEqualTo(warning);
    }

    @Test
    void a_card_that_passes_has_no_warning_and_shows_its_last_four() {
        var read = BankCard.check("4111 1111 1111 1111");
        assertThat(read.warnings()).isEmpty();
        assertThat(read.orRefuse().masked()).isEqualTo("****1111");
        assertThat(BankCard.check("账号不详").isValid()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}, new energy {2}")
    @CsvSource({
        "粤G12345, true, false",
        "粤g·12345, true, false",
        "粤G1234警, true, false",
        "粤GD12345, true, true",
        "粤G12345D, true, true",
        "粤GK12345, true, true",
        "粤GI1234, false, false",
        "粤I12345, false, false",
        "粤GL12345, false, false",
        "贵A12345, true, false",
        "京V0123, false, false",
    })
    void plates(String text, boolean valid, boolean newEnergy) {
        assertThat(Plate.check(text).isValid()).isEqualTo(valid);
        assertThat(Plate.check(text).found().map(Plate::newEnergy).orElse(false))
                .isEqualTo(newEnergy);
    }

    @Test
    void a_real_estate_unit_knows_its_parcel() {
        var unit = RealEstateUnit.parse("440803001002GB00014F00310202");
        assertThat(unit.division()).isEqualTo("440803");
        assertThat(unit.parcel()).isEqualTo("440803001002GB00014");
        assertThat(unit.isBareLand()).isFalse();
        assertThat(RealEstateUnit.parse("440803001002GB00014W00000000").isBareLand())
                .isTrue();
        assertThat(RealEstateUnit.check("440803001002GB00014W00000001").isValid())
                .isFalse();
        assertThat(RealEstateUnit.check("440803001002GB00014X00310202").isValid())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "粤（2021）湛江市不动产权第0000123号, 粤(2021)湛江市不动产权第0000123号",
        "粤(2021)湛江市不动产证明第0000123号, 粤(2021)湛江市不动产证明第0000123号",
    })
    void a_title_is_read_in_any_width(String text, String kept) {
        assertThat(RealEstateTitle.parse(text)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"粤房地权证湛字第0100012号", "粤(1998)湛江市不动产权第0000123号", "", "不动产权第1号"})
    void an_older_title_is_left_to_free_text(String text) {
        assertThat(RealEstateTitle.check(text).isValid()).isFalse();
    }
}
