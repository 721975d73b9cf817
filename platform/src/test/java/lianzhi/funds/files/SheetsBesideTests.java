package lianzhi.funds.files;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SheetsBesideTests {
    @Test
    void no_row_is_entered_and_nothing_ends_well_when_the_check_itself_breaks() {
        try (var beside = SheetsBeside.of(true, hears -> {
            throw new OutOfMemoryError("no memory to check with");
        })) {
            assertThatThrownBy(beside::row).hasRootCauseMessage("no memory to check with");
            assertThatThrownBy(beside::end).hasRootCauseMessage("no memory to check with");
        }
    }
}
