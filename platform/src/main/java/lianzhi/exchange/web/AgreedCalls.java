package lianzhi.exchange.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import lianzhi.exchange.inbox.ReceiveFeedback;
import lianzhi.exchange.outbox.HandOut;
import lianzhi.exchange.partner.CheckCaller;
import lianzhi.exchange.seal.CheckEnvelope;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Verdict;
import lianzhi.wire.MessageUnreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 约定接口: JSON for institutions without a published format. They pull requests, fetch the papers of each, and answer;
 * user and password as HTTP Basic.
 */
@Hidden
@RestController
@RequestMapping("/exchange/agreement")
class AgreedCalls {
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private final CheckCaller callers;
    private final HandOut out;
    private final ReceiveFeedback in;
    private final CheckEnvelope envelopes;

    AgreedCalls(CheckCaller callers, HandOut out, ReceiveFeedback in, CheckEnvelope envelopes) {
        this.callers = callers;
        this.out = out;
        this.in = in;
        this.envelopes = envelopes;
    }

    record Open(List<AsAgreed.Query> queries, List<AsAgreed.Order> orders) {}

    record Outcome(String number, String result, String message, List<String> warnings) {}

    @GetMapping("/requests")
    ResponseEntity<?> requests(@RequestHeader(value = "Authorization", required = false) @Nullable String who) {
        var partner = partner(who);
        if (partner.isEmpty()) return stranger();
        var id = partner.getAsLong();
        return ResponseEntity.ok(new Open(
                out.queries(id).stream().map(AsAgreed::query).toList(),
                out.controls(id).stream().map(AsAgreed::order).toList()));
    }

    /** With its papers a request counts as fetched. */
    @GetMapping("/requests/{number}/papers")
    ResponseEntity<?> papers(
            @RequestHeader(value = "Authorization", required = false) @Nullable String who,
            @PathVariable String number) {
        var partner = partner(who);
        if (partner.isEmpty()) return stranger();
        var writs = out.writsOf(partner.getAsLong(), number);
        var cards = out.cards(partner.getAsLong(), number);
        if (writs.isEmpty() || cards.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(Map.of("error", "单号不存在"));
        }
        return ResponseEntity.ok(AsAgreed.papers(writs, cards));
    }

    /** The caller is known before a byte of the body is read, and no body is longer than we would keep. */
    @PostMapping("/answers")
    ResponseEntity<?> answers(
            @RequestHeader(value = "Authorization", required = false) @Nullable String who, HttpServletRequest request)
            throws IOException {
        var partner = partner(who);
        if (partner.isEmpty()) return stranger();
        if (request.getContentLengthLong() > MOST_BYTES) return tooLong();
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) return tooLong();
        var objection = envelopes.objection(partner.getAsLong(), ReceiveSigned.envelope(request), body);
        if (objection.isPresent()) {
            in.quarantine(partner.getAsLong(), "agreement", body, objection.get());
            return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of("error", objection.get()));
        }
        try {
            var document = new String(body, StandardCharsets.UTF_8);
            var verdicts = in.receive(partner.getAsLong(), "agreement", document);
            return ResponseEntity.ok(Map.of(
                    "results", verdicts.stream().map(AgreedCalls::outcome).toList()));
        } catch (MessageUnreadable unreadable) {
            return ResponseEntity.badRequest().body(Map.of("error", unreadable.sentence()));
        }
    }

    private static Outcome outcome(ItemVerdict one) {
        var result = one.verdict() == Verdict.ACCEPTED
                ? "success"
                : one.verdict() == Verdict.ALREADY_ANSWERED ? "already" : "fail";
        return new Outcome(one.number(), result, one.reason(), one.warnings());
    }

    private static ResponseEntity<?> tooLong() {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .header("Connection", "close")
                .body(Map.of("error", "报文超过 20 MB"));
    }

    private static ResponseEntity<?> stranger() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header("WWW-Authenticate", "Basic realm=\"exchange\"")
                .body(Map.of("error", "用户名或密码错误"));
    }

    private OptionalLong partner(@Nullable String header) {
        if (header == null || !header.startsWith("Basic ")) return OptionalLong.empty();
        try {
            var pair = new String(
                    Base64.getDecoder()
                            .decode(header.substring("Basic ".length()).strip()),
                    StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            return colon < 0
                    ? OptionalLong.empty()
                    : callers.partner(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return OptionalLong.empty();
        }
    }
}
