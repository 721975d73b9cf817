package lianzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import lianzhi.PlatformTest;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** SM2 and SM3 around an answer, SM4 under it: forged, replayed, altered and foreign messages are kept and not read. */
@PlatformTest
class EnvelopeTests {
    private static final ECDomainParameters CURVE = curve();

    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    Replies replies;

    @Autowired
    RawMessages raw;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    Clock clock;

    private final BigInteger key = new BigInteger("1234567890abcdef1234567890abcdef1234567890abcdef", 16);
    private String name;
    private long partner;
    private SealedItem item;
    private String body;

    @BeforeEach
    void an_institution_that_signs() throws Exception {
        name = BankLink.freshName();
        partner = partners.register(new NewPartner(
                null, name, "Signing", PartnerKind.VEHICLE, Transport.AGREEMENT, name, name + "-password", 24));
        var point = CURVE.getG().multiply(key).normalize().getEncoded(false);
        db.execute("update exchange.partner set public_key = '" + HexFormat.of().formatHex(point) + "' where id = "
                + partner);
        item = transaction.execute(
                status -> outbox.sealQueries("440803", BankLink.PAPERS, List.of(BankLink.question(partner)))
                        .getFirst());
        var agency = new OutsideAgency(port, name, name + "-password");
        agency.open();
        agency.papers(item.number());
        body = "{\"answers\":[{\"number\":\"" + item.number() + "\",\"result\":\"NIL\"}]}";
    }

    @Test
    void a_signed_answer_is_taken_once_and_its_replay_is_put_aside() throws Exception {
        var time = clock.instant().toString();
        assertThat(send(body, time, "nonce-0001", key)).isEqualTo(200);
        assertThat(replies.queries(List.of(item.id())).getFirst().kind()).isEqualTo(AnswerKind.NIL);
        assertThat(send(body, time, "nonce-0001", key)).isEqualTo(403);
        assertThat(quarantined()).containsExactly("重放：该报文编号已经收过");
    }

    @Test
    void forged_altered_stale_and_unsigned_answers_are_kept_with_their_bytes_and_never_merged() throws Exception {
        var time = clock.instant().toString();
        assertThat(send(body, time, "nonce-0002", key.add(BigInteger.ONE))).isEqualTo(403);
        assertThat(send(body, clock.instant().minus(Duration.ofHours(1)).toString(), "nonce-0003", key))
                .isEqualTo(403);
        var altered = signed(body, time, "nonce-0004", key)
                .POST(BodyPublishers.ofString(body.replace("NIL", "FOUND")))
                .build();
        assertThat(call(altered)).isEqualTo(403);
        assertThat(new OutsideAgency(port, name, name + "-password").post(body).statusCode())
                .isEqualTo(403);
        assertThat(quarantined()).containsExactly("签名不是该单位的", "签名时间不在允许范围", "摘要不符，报文被改动", "缺少签名");
        assertThat(replies.queries(List.of(item.id()))).isEmpty();
        var stored = db.fetchSingle(
                "select body, sha256 from exchange.message where partner_id = " + partner + " order by id limit 1");
        assertThat(new String(stored.get(0, byte[].class), StandardCharsets.ISO_8859_1))
                .as("SM4 at rest")
                .doesNotContain(item.number());
        assertThat(stored.get(1, byte[].class))
                .isEqualTo(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_message_at_rest_reads_back_byte_for_byte() throws Exception {
        assertThat(send(body, clock.instant().toString(), "nonce-0005", key)).isEqualTo(200);
        assertThat(raw.about(item.id()).getFirst().body()).isEqualTo(body);
    }

    private int send(String text, String time, String nonce, BigInteger with) throws Exception {
        return call(signed(text, time, nonce, with)
                .POST(BodyPublishers.ofString(text))
                .build());
    }

    private int call(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    private HttpRequest.Builder signed(String text, String time, String nonce, BigInteger with) {
        var digest = sm3(text.getBytes(StandardCharsets.UTF_8));
        var plain = String.join("\n", "POST", "/exchange/agreement/answers", time, nonce, digest);
        var who =
                Base64.getEncoder().encodeToString((name + ":" + name + "-password").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/exchange/agreement/answers"))
                .header("Authorization", "Basic " + who)
                .header("Content-Type", "application/json")
                .header("X-Lianzhi-Time", time)
                .header("X-Lianzhi-Nonce", nonce)
                .header("X-Lianzhi-Digest", digest)
                .header("X-Lianzhi-Signature", sm2(with, plain.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> quarantined() {
        return db.fetch("select reason from exchange.message where verdict = 'QUARANTINED' and partner_id = " + partner
                        + " order by id")
                .getValues(0, String.class);
    }

    private static String sm3(byte[] bytes) {
        var digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        var hash = new byte[32];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }

    private static String sm2(BigInteger with, byte[] bytes) {
        try {
            var signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
            var own = new ParametersWithRandom(new ECPrivateKeyParameters(with, CURVE));
            signer.init(true, new ParametersWithID(own, "1234567812345678".getBytes(StandardCharsets.US_ASCII)));
            signer.update(bytes, 0, bytes.length);
            return HexFormat.of().formatHex(signer.generateSignature());
        } catch (org.bouncycastle.crypto.CryptoException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ECDomainParameters curve() {
        var named = GMNamedCurves.getByName("sm2p256v1");
        return new ECDomainParameters(named.getCurve(), named.getG(), named.getN());
    }
}
