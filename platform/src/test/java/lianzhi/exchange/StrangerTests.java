package lianzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import lianzhi.PlatformTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is no partner costs us the head of his call and not one byte of its body. */
@PlatformTest
class StrangerTests {
    private static final long TERABYTE = 1L << 40;

    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    DSLContext db;

    private String name;
    private long partner;

    @BeforeEach
    void an_institution() {
        name = BankLink.freshName();
        partner = partners.register(new NewPartner(
                null, name, "Agency", PartnerKind.VEHICLE, Transport.AGREEMENT, name, name + "-password", 24));
    }

    @Test
    void a_stranger_is_turned_away_before_the_body_that_he_announces_has_come() throws Exception {
        assertThat(announce("", "Content-Length: " + TERABYTE)).contains("401");
        assertThat(announce("", "Transfer-Encoding: chunked")).contains("401");
        assertThat(announce(as("wrong"), "Content-Length: " + TERABYTE)).contains("401");
    }

    @Test
    void a_partner_is_refused_a_longer_body_than_we_keep_before_it_has_come() throws Exception {
        assertThat(announce(as(name + "-password"), "Content-Length: " + TERABYTE))
                .contains("413");
        assertThat(db.fetchCount(
                        org.jooq.impl.DSL.table("exchange.message"),
                        org.jooq.impl.DSL.condition("partner_id = " + partner)))
                .isZero();
    }

    private String as(String password) {
        var pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair) + "\r\n";
    }

    /** Sends the head of a call and no body; gives the status line that comes back all the same. */
    private String announce(String authorization, String length) throws Exception {
        try (var line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(5000);
            var head = "POST /exchange/agreement/answers HTTP/1.1\r\nHost: 127.0.0.1\r\n" + authorization
                    + "Content-Type: application/json\r\n" + length + "\r\n\r\n";
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
            var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(in.readLine());
        }
    }
}
