package lianzhi.publicity.pieces;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.publicity.pieces.WritePiece.Input;

/** 材料的形式: kind, title, text and source. */
final class CheckPiece {
    private static final Set<String> KINDS = Set.of("BULLETIN", "PRESS", "TEACHING");

    private CheckPiece() {}

    static String source(Input input) {
        return Objects.requireNonNullElse(input.source(), "").strip();
    }

    static void form(Input input) {
        var reasons = new ArrayList<Reason>();
        if (!KINDS.contains(input.kind())) {
            reasons.add(Reason.field("kind", "PIECE_KIND", "请选择材料种类", "Choose what it is"));
        }
        if (input.title().isBlank() || input.title().length() > 100) {
            reasons.add(Reason.field("title", "PIECE_TITLE", "请写标题，不超过100字", "A title of at most 100 characters"));
        }
        if (input.body().isBlank() || input.body().length() > 20_000) {
            reasons.add(Reason.field("body", "PIECE_BODY", "请写正文，不超过20000字", "A text of at most 20,000 characters"));
        }
        if (source(input).length() > 200) {
            reasons.add(Reason.field("source", "PIECE_SOURCE", "来源不超过200字", "At most 200 characters"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
    }
}
