package lianzhi.portal.lookup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import lianzhi.law.Refused;
import lianzhi.portal.lookup.SearchPublic.Found;
import lianzhi.portal.lookup.SearchPublic.Question;
import lianzhi.portal.store.LookupStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 查询证明: what the register answered at that moment, with a code by which anybody can check the paper. */
@Component
public class Certificates {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private final SearchPublic search;
    private final LookupStore store;
    private final JsonMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Certificates(SearchPublic search, LookupStore store, JsonMapper json, Clock clock) {
        this.search = search;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** 证明: as issued; whether it still is so only a new question can tell. */
    public record Certificate(String code, Question question, Found answer, String sha256, Instant issuedAt) {}

    @Transactional
    public Certificate issue(Question question) {
        var answer = search.handle(question);
        var code = random.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
        var now = clock.instant();
        var said = json.writeValueAsString(answer);
        var digest = sha256(code + now + said);
        store.keep(code, json.writeValueAsString(question), said, digest, now);
        return new Certificate(code, question, answer, digest, now);
    }

    @Transactional(readOnly = true)
    public Certificate check(String code) {
        var plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var kept = store.certificate(plain).orElseThrow(() -> Refused.notFound("code"));
        return new Certificate(
                plain,
                json.readValue(kept.question(), Question.class),
                json.readValue(kept.answer(), Found.class),
                kept.sha256(),
                kept.issuedAt());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
