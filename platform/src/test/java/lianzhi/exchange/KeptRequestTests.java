package lianzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.exchange.outbox.HandOut;
import lianzhi.wire.soap.RequestRow;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** How a request is kept depends on the transport; what is handed out does not. */
@PlatformTest
class KeptRequestTests {
    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    HandOut out;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Test
    void a_bank_over_soap_is_handed_the_row_that_was_sealed_and_a_request_tells_its_words() {
        var partner = partner(Transport.SOAP);
        var item = asked(partner);
        var row = out.queryRows(partner).getFirst();
        assertThat(row).startsWith("<cxqq ").isEqualTo(kept(item.id()));
        var request = out.queries(partner).getFirst();
        assertThat(request.requestNumber()).isEqualTo(item.number());
        assertThat(request.person()).isEqualTo(BankLink.SOMEONE);
        assertThat(request.origin()).isEqualTo(BankLink.CASE);
        assertThat(RequestRow.of(request)).isEqualTo(row);
        var order = ordered(partner);
        assertThat(out.controlRows(partner)).singleElement().isEqualTo(kept(order.id()));
        assertThat(out.controls(partner).getFirst().orders())
                .isEqualTo(BankLink.freeze(partner, "6299990000000017").orders());
    }

    @Test
    void what_is_kept_as_json_leaves_as_the_same_row() {
        var partner = partner(Transport.FILE);
        var item = asked(partner);
        var order = ordered(partner);
        assertThat(kept(item.id())).startsWith("{");
        assertThat(out.queryRows(partner))
                .containsExactly(RequestRow.of(out.queries(partner).getFirst()));
        assertThat(out.controlRows(partner))
                .containsExactly(RequestRow.of(out.controls(partner).getFirst()));
        db.execute("update exchange.partner set transport = 'SOAP' where id = " + partner);
        var second = asked(partner);
        assertThat(kept(second.id())).startsWith("<");
        assertThat(out.queries(partner))
                .as("both forms on one list")
                .extracting(one -> one.requestNumber())
                .containsExactly(item.number(), second.number());
        assertThat(order.number()).isNotEqualTo(second.number());
    }

    @Test
    void a_request_that_came_back_is_asked_again_in_the_same_words() {
        var partner = partner(Transport.SOAP);
        var item = asked(partner);
        db.execute("update exchange.item set state = 'ANSWERED', answer = 'REFUSED', answered_at = now() where id = "
                + item.id());
        var again = sealed(() -> outbox.replace("440803", item.id()));
        assertThat(kept(again.id()).replace(coded(again.number()), coded(item.number())))
                .isEqualTo(kept(item.id()));
    }

    @Test
    void neither_a_request_nor_its_words_go_while_anything_hangs_on_them_and_then_both_go() {
        var item = asked(partner(Transport.SOAP)).id();
        for (var one : List.of("item where id = ", "request where item_id = "))
            assertThatThrownBy(() -> db.execute("delete from exchange." + one + item))
                    .as(one)
                    .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> db.execute("update exchange.request set item_id = -1 where item_id = " + item))
                .isInstanceOf(DataIntegrityViolationException.class);
        for (var table : List.of("waiting", "step"))
            db.execute("delete from exchange." + table + " where item_id = " + item);
        db.execute("delete from exchange.item where id = " + item);
        assertThat(db.fetchExists(DSL.selectOne().from("exchange.request where item_id = " + item)))
                .isFalse();
    }

    private static String coded(String number) {
        return java.util.Base64.getEncoder()
                .encodeToString(number.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private long partner(Transport transport) {
        var name = BankLink.freshName();
        return partners.register(new NewPartner(null, name, name, PartnerKind.BANK, transport, name, name, 24));
    }

    private SealedItem asked(long partner) {
        return sealed(() -> outbox.sealQueries("440803", BankLink.PAPERS, List.of(BankLink.question(partner)))
                .getFirst());
    }

    private SealedItem ordered(long partner) {
        return sealed(
                () -> outbox.sealControl("440803", BankLink.PAPERS, BankLink.freeze(partner, "6299990000000017")));
    }

    private SealedItem sealed(java.util.function.Supplier<SealedItem> act) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> act.get()));
    }

    private String kept(long item) {
        return String.valueOf(db.fetchValue("select content from exchange.request where item_id = " + item));
    }
}
