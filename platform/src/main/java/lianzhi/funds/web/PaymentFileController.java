package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.CheckBatch;
import lianzhi.funds.payouts.MakePaymentFile;
import lianzhi.funds.payouts.PaymentFile;
import lianzhi.funds.payouts.ProposeBatch;
import lianzhi.funds.payouts.TakeAnswers;
import lianzhi.funds.store.PaymentFileStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 批量发放、付款文件、回盘、回单. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class PaymentFileController {
    record Files(List<PaymentFile> items, int total) {}

    /** @param payouts all of these or nothing; left out: every payout that is ready */
    record ChosenPayouts(@Nullable List<Long> payouts) {}

    record BatchBody(List<CaseId> cases) {}

    record BatchAnswer(List<ProposeBatch.BatchProposal> items, int proposed) {}

    record CheckBatchBody(List<CheckBatch.Seen> payouts) {}

    record CheckBatchAnswer(List<CheckBatch.BatchCheck> items, int checked) {}

    /** @param line of the file, from 1 */
    record RefusedAnswer(int line, String column, String zh, String en, String found) {}

    record Answers(int paid, int returned, int again, List<RefusedAnswer> lines) {}

    private final PaymentFileStore payments;
    private final MakePaymentFile make;
    private final TakeAnswers take;
    private final ProposeBatch propose;
    private final CheckBatch check;
    private final AuditTrail trail;

    PaymentFileController(
            PaymentFileStore payments,
            MakePaymentFile make,
            TakeAnswers take,
            ProposeBatch propose,
            CheckBatch check,
            AuditTrail trail) {
        this.payments = payments;
        this.make = make;
        this.take = take;
        this.propose = propose;
        this.check = check;
        this.trail = trail;
    }

    @PostMapping("/payouts/batch")
    @Operation(operationId = "proposeBatch", summary = "Propose the free sum of many cases; each answered by itself")
    BatchAnswer propose(
            Viewer viewer, @RequestHeader(name = "Idempotency-Key") String key, @RequestBody BatchBody body) {
        var outcomes = propose.handle(viewer, body.cases(), key);
        return new BatchAnswer(outcomes, (int)
                outcomes.stream().filter(one -> one.payoutId() != null).count());
    }

    @PostMapping("/payouts/check-batch")
    @Operation(operationId = "checkBatch", summary = "Check many payouts; each answered by itself")
    CheckBatchAnswer check(Viewer viewer, @RequestBody CheckBatchBody body) {
        var outcomes = check.handle(viewer, body.payouts());
        return new CheckBatchAnswer(outcomes, (int)
                outcomes.stream().filter(one -> one.reasons().isEmpty()).count());
    }

    @GetMapping("/payment-files")
    @Operation(operationId = "paymentFiles", summary = "Payment files and what came of them")
    Files files(Viewer viewer) {
        viewer.require(Power.CHECK_PAYOUT);
        var all = payments.ofCourt(viewer.courtCode());
        return new Files(all, all.size());
    }

    @PostMapping("/payment-files")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "makePaymentFile", summary = "Put ready payouts, all or those chosen, into one file")
    PaymentFile make(Viewer viewer, @RequestBody(required = false) @Nullable ChosenPayouts body) {
        var chosen = body == null ? null : body.payouts();
        return make.handle(viewer, chosen == null ? null : Set.copyOf(chosen));
    }

    @Viewed(act = "DOCUMENT_VIEWED", of = "payment-file:{id}")
    @GetMapping(path = "/payment-files/{id}", produces = "text/csv")
    @Operation(operationId = "paymentFile", summary = "The file again, byte for byte")
    ResponseEntity<byte[]> content(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.CHECK_PAYOUT);
        var content = payments.content(viewer.courtCode(), id);
        trail.record(viewer, "PAYMENT_FILE_FETCHED", "payment-file:" + id, java.util.Map.of());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"payments-" + id + ".csv\"")
                .body(content);
    }

    @PostMapping(path = "/payment-files/answers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "takeBankAnswers", summary = "Import what the bank says of the payments of our files")
    Answers answers(Viewer viewer, @RequestPart("file") MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        var taken = take.handle(viewer, name == null ? "" : name, file.getBytes());
        return new Answers(
                taken.paid(),
                taken.returned(),
                taken.again(),
                taken.refused().stream()
                        .limit(500)
                        .map(line -> new RefusedAnswer(
                                line.nr(),
                                line.field(),
                                line.reason().zh(),
                                line.reason().en(),
                                line.found()))
                        .toList());
    }
}
