package lianzhi.documents.issue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import lianzhi.documents.print.Imprint;
import lianzhi.documents.store.ImprintStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 核验文书: whoever holds the paper types its code and sees whether this court issued such a text; no names are told. */
@Component
public class VerifyPaper {
    private static final ZoneId COURT = ZoneId.of("Asia/Shanghai");
    private final ImprintStore imprints;
    private final ReadDocument read;

    VerifyPaper(ImprintStore imprints, ReadDocument read) {
        this.imprints = imprints;
        this.read = read;
    }

    /**
     * 核验结果.
     *
     * @param intact the text that is kept still has the digest that was drawn
     * @param certified always false: the imprint is no certified electronic seal
     */
    public record Verified(
            String court,
            String title,
            @Nullable String number,
            LocalDate issuedOn,
            String sm3,
            String sha256,
            boolean intact,
            boolean certified) {}

    @Transactional(readOnly = true)
    public Verified handle(String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var imprint = imprints.withCode(code)
                .orElseThrow(() -> new Refused(
                        Refused.Kind.NOT_FOUND,
                        List.of(Reason.field(
                                "code",
                                "PAPER_UNKNOWN",
                                "没有这个核验码的文书。请核对是否输错；仍然查不到的，请拨 12368 或者到法院核实",
                                "No paper has this code. Check what you typed; if it stays unknown,"
                                        + " call 12368 or ask at the court"))));
        var document = read.find(imprint.documentId());
        return new Verified(
                imprint.court(),
                document.title(),
                document.number(),
                LocalDate.ofInstant(document.issuedAt(), COURT),
                imprint.sm3(),
                document.sha256(),
                Imprint.sm3(read.text(document.id()).asLines()).equals(imprint.sm3()),
                false);
    }
}
