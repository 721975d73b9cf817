package lianzhi.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class QuestionTests {
    private static final Question<Integer> NUMBER =
            Question.of("select i from generate_series(1, :most::int) i order by i", (row, _) -> row.getInt(1));
    private static final Question<LocalDate> DAY = Question.of(
            "select :day::date + 1 where 'it''s :no name' <> '?'", (row, _) -> row.getObject(1, LocalDate.class));

    @Autowired
    Trips trips;

    @Autowired
    DSLContext db;

    @Test
    void the_answers_of_one_trip_come_back_in_their_places_and_as_often_as_asked() {
        for (var most = 0; most < 12; most++) {
            var trip = trips.begin();
            var numbers = trip.ask(NUMBER, Map.of("most", most));
            var day = trip.ask(DAY, Map.of("day", LocalDate.of(2026, 2, 28)));
            var two = trip.ask(NUMBER, Map.of("most", 2));
            trip.go();
            assertThat(numbers.get()).hasSize(most);
            assertThat(day.get()).containsExactly(LocalDate.of(2026, 3, 1));
            assertThat(two.get()).containsExactly(1, 2);
        }
    }

    @Test
    void no_answer_is_there_before_the_trip() {
        var trip = trips.begin();
        var numbers = trip.ask(NUMBER, Map.of("most", 3));
        assertThatThrownBy(numbers::get).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_value_without_a_name_would_be_kept_for_the_next_asker_and_is_refused() {
        var query = db.select(DSL.inline(1)).where(DSL.val(7L).eq(DSL.param("viewer_id", 7L)));
        assertThatThrownBy(() -> Question.of(query, (row, _) -> row.getInt(1))).hasMessageContaining("without a name");
    }

    @Test
    void a_pattern_of_one_asker_has_no_plan_for_all_and_is_refused() {
        for (var comparison : List.of("like :part", "ILIKE cast(:part as text)", "similar to :part", "~* :part")) {
            assertThatThrownBy(() -> Question.of("select 1 where 'a' " + comparison, (row, _) -> row.getInt(1)))
                    .as(comparison)
                    .hasMessageContaining("only one asker");
        }
        assertThat(trips.answer(
                        Question.of("select 1 where 'ab' like 'a%' and 'a' = :whole", (row, _) -> row.getInt(1)),
                        Map.of("whole", "a")))
                .containsExactly(1);
    }

    @Test
    void a_name_without_a_value_is_refused() {
        var trip = trips.begin();
        trip.ask(NUMBER, Map.of("least", 1));
        assertThatThrownBy(trip::go).hasMessageContaining("most");
    }

    @Test
    void a_query_made_once_is_asked_with_each_askers_values() {
        var question = Question.of(
                db.select(DSL.param("viewer_court", String.class), DSL.param("viewer_id", Long.class)),
                (row, _) -> row.getString(1) + row.getLong(2));
        assertThat(trips.answer(question, Map.of("viewer_id", 1L, "viewer_court", "粤0803")))
                .isEqualTo(List.of("粤08031"));
        assertThat(trips.answer(question, Map.of("viewer_id", 2L, "viewer_court", "粤0882")))
                .isEqualTo(List.of("粤08822"));
    }
}
