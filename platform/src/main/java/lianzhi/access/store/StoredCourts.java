package lianzhi.access.store;

import static lianzhi.schema.access.Tables.COURT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.operations.Remembered;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class StoredCourts implements Courts {
    private final Remembered<List<Court>> courts;

    StoredCourts(DSLContext db) {
        this.courts = new Remembered<>(
                Duration.ofMinutes(1),
                () -> db.selectFrom(COURT)
                        .orderBy(COURT.CODE)
                        .fetch(row -> new Court(
                                row.getCode(),
                                row.getNameZh(),
                                row.getNameEn(),
                                Court.Level.valueOf(row.getLevel()),
                                row.getDivisionCode(),
                                row.getSuperiorCode())));
    }

    @Override
    public List<Court> all() {
        return courts.get();
    }

    @Override
    public Optional<Court> find(String code) {
        return all().stream().filter(court -> court.code().equals(code)).findFirst();
    }
}
