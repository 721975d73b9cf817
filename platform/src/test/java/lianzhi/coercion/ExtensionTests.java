package lianzhi.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.coercion.PartyRequests.Asking;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a granted extension changes. */
@PlatformTest
class ExtensionTests extends CoercionWalk {
    @Autowired
    PartyRequests requests;

    @Autowired
    DSLContext db;

    @Test
    void a_granted_extension_moves_the_limit_and_a_refused_one_does_not() throws Exception {
        aCase();
        ordered();
        var asked = asks("2026-03-25");
        assertThat(answered(asked, "GRANTED", "").codes()).isEqualTo("FIELD_MISSING");
        assertThat(answered(asked, "GRANTED", "下周").codes()).isEqualTo("FIELD_FORM");
        assertThat(answered(asked, "GRANTED", "2026-03-16").codes()).isEqualTo("EXTENSION_NOT_LATER");
        assertThat(dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(answered(asked, "GRANTED", "2026-03-24").status()).isEqualTo(200);
        assertThat(dueOn()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThat(declarations.of(id, debtor().id()).orElseThrow().extendedWhy())
                .isEqualTo("住院属实，准许");
        var refused = asks("2026-04-25");
        assertThat(answered(refused, "REFUSED", "").status()).isEqualTo(200);
        assertThat(dueOn()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThatThrownBy(() -> db.execute(
                        "update coercion.declaration set due_on = '2026-03-17' where case_id = ?; "
                                + "update coercion.request set version = version + 1 where id = ?",
                        id.value(),
                        asked.id()))
                .hasMessageContaining("grants time that the declaration does not give");
    }

    @Test
    void nobody_gets_more_time_who_was_not_ordered_yet() throws Exception {
        aCase();
        assertThat(answered(asks("2026-03-25"), "GRANTED", "2026-03-24").codes())
                .isEqualTo("NO_DECLARATION");
    }

    private PartyRequest asks(String until) {
        return requests.ask(
                id, debtor().id(), new Asking("EXTENSION", "住院，附诊断证明", Map.of("until", until), false, List.of()));
    }

    private LocalDate dueOn() {
        return declarations.of(id, debtor().id()).orElseThrow().dueOn();
    }

    private Browser.Answer answered(PartyRequest request, String outcome, String until) throws Exception {
        var body = new HashMap<String, Object>(Map.of("outcome", outcome, "answer", "住院属实，准许", "version", 0));
        if (outcome.equals("GRANTED")) body.put("facts", Map.of("granted.until", until));
        return judge.post("/api/v1/requests/" + request.id() + "/answer", json(body));
    }
}
