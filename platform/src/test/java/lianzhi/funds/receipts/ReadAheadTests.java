package lianzhi.funds.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.funds.receipts.RawLine.Column;
import org.junit.jupiter.api.Test;

class ReadAheadTests {
    @Test
    void booking_begins_with_a_short_piece_and_pieces_grow_up_to_the_size_asked_for() {
        assertThat(sizes(9500, 3000)).containsExactly(500, 1000, 2000, 3000, 3000, 0);
        assertThat(sizes(700, 300)).containsExactly(300, 300, 100);
    }

    @Test
    void what_broke_the_reading_is_told_behind_what_was_read() {
        var file = (StatementFile) lines -> {
            for (int line = 0; line < 600; line++) {
                lines.accept(line(line));
            }
            throw new IllegalStateException("torn");
        };
        try (var ahead = new ReadAhead(file, 1000)) {
            assertThat(ahead.next().size()).isEqualTo(500);
            assertThatThrownBy(ahead::next).hasMessage("torn");
        }
    }

    private static List<Integer> sizes(int lines, int most) {
        var sizes = new ArrayList<Integer>();
        StatementFile file = to -> {
            for (int line = 0; line < lines; line++) {
                to.accept(line(line));
            }
        };
        try (var ahead = new ReadAhead(file, most)) {
            for (var piece = ahead.next(); piece != Piece.END; piece = ahead.next()) {
                sizes.add(piece.size());
            }
        }
        return sizes;
    }

    private static RawLine line(int nr) {
        return new RawLine(nr, Map.of(Column.BANK_REFERENCE, "L" + nr));
    }
}
