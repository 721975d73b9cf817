package lianzhi.funds.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianzhi.funds.receipts.RawLine.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReadAheadTests {
    private static final int MOST = 3000;

    @Test
    void for_one_who_is_busy_pieces_grow_up_to_the_size_asked_for() throws Exception {
        var isRead = new CountDownLatch(1);
        try (var ahead = new ReadAhead(
                to -> {
                    lines(2 * MOST).forEach(to);
                    isRead.countDown();
                    lines(700).forEach(to);
                },
                MOST)) {
            assertThat(isRead.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(List.of(ahead.next().size(), ahead.next().size())).containsExactly(MOST, MOST);
            assertThat(ahead.next().size()).isEqualTo(700);
            assertThat(ahead.next()).isSameAs(Piece.END);
        }
    }

    @Test
    @Timeout(60)
    void who_waits_is_given_what_is_worth_the_way_though_the_piece_is_not_full() {
        var isEnough = new AtomicBoolean();
        StatementFile endless = to -> {
            while (!isEnough.get()) {
                to.accept(line(1));
            }
        };
        try (var ahead = new ReadAhead(endless, Integer.MAX_VALUE)) {
            assertThat(ahead.next().size()).isGreaterThanOrEqualTo(500);
            assertThat(ahead.next().size()).isGreaterThanOrEqualTo(1000);
            isEnough.set(true);
        }
    }

    @Test
    void what_broke_the_reading_is_told_behind_what_was_read() {
        StatementFile file = to -> {
            lines(MOST + 100).forEach(to);
            throw new IllegalStateException("torn");
        };
        try (var ahead = new ReadAhead(file, 500)) {
            for (int piece = 0; piece < MOST / 500; piece++) {
                assertThat(ahead.next().size()).isEqualTo(500);
            }
            assertThatThrownBy(ahead::next).hasMessage("torn");
        }
    }

    private static Stream<RawLine> lines(int many) {
        return IntStream.range(0, many).mapToObj(ReadAheadTests::line);
    }

    private static RawLine line(int nr) {
        return new RawLine(nr, Map.of(Column.BANK_REFERENCE, "L" + nr));
    }
}
