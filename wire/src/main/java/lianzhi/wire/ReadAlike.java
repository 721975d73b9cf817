package lianzhi.wire;

import lianzhi.wire.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one list. Partners write hundreds that differ in their number alone: of such a row nothing else is
 * read again, as long as nothing was odd in the one that it is like.
 */
final class ReadAlike<R extends Record> {
    private final RecordLayout<R> layout;
    private final FieldPlace place;
    private final ReadValue coding;
    private @Nullable Element last;
    private Object[] values = {};

    ReadAlike(RecordLayout<R> layout, FieldPlace place, ReadValue coding) {
        this.layout = layout;
        this.place = place;
        this.coding = coding;
    }

    R read(Element row, Findings findings) {
        var key = layout.key();
        var before = last;
        if (key != null && before != null && row.isLike(before, key.name())) {
            var again = values.clone();
            again[layout.keyPlace()] = key.read(row, place, coding, findings);
            return layout.made(again);
        }
        values = layout.values(row, place, coding, findings);
        last = place == FieldPlace.ATTRIBUTES && findings.isEmpty() ? row : null;
        return layout.made(values);
    }
}
