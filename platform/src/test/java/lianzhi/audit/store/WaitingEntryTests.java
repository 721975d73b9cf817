package lianzhi.audit.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitingEntryTests {
    private final WaitingEntry one =
            new WaitingEntry(new NewEntry(Instant.EPOCH, null, "CASE_VIEWED", "case:7", Map.of()));

    @Test
    void nobody_sees_what_nobody_has_written_though_his_turn_is_over() {
        one.goOn();
        assertThatThrownBy(one::check).hasMessageContaining("case:7");
    }

    @Test
    void who_is_on_record_sees() {
        one.written();
        assertThatCode(one::check).doesNotThrowAnyException();
    }

    @Test
    void what_kept_it_from_being_written_is_told() {
        one.failed(new IllegalStateException("full disk"));
        assertThatThrownBy(one::check).hasMessage("full disk");
    }
}
