package lianzhi.documents.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 成文: a document with everything filled in, block by block; screen, print and PDF are made from it. */
public record MergedText(String title, List<Block> blocks) {
    public enum Kind {
        COURT,
        TITLE,
        NUMBER,
        FLUSH,
        PARAGRAPH,
        SIGN,
        NOTE
    }

    public record Block(Kind kind, String text) {}

    public MergedText {
        blocks = List.copyOf(blocks);
    }

    /** Block by block, a line each: what the digest of a paper is taken of. */
    public String asLines() {
        return blocks.stream()
                .map(block -> block.kind() + "\t" + block.text() + "\n")
                .collect(Collectors.joining());
    }

    /** Reads the marks of a template line by line; what has no mark is a paragraph. */
    static MergedText parse(String text) {
        var blocks = new ArrayList<Block>();
        String title = "";
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            var block = block(line);
            blocks.add(block);
            if (block.kind() == Kind.TITLE) {
                title = block.text();
            }
        }
        return new MergedText(title, blocks);
    }

    private static Block block(String line) {
        for (Mark mark : Mark.values()) {
            if (line.startsWith(mark.sign)) {
                return new Block(mark.kind, line.substring(mark.sign.length()).strip());
            }
        }
        return new Block(Kind.PARAGRAPH, line);
    }

    private enum Mark {
        COURT("@court ", Kind.COURT),
        TITLE("# ", Kind.TITLE),
        NUMBER("@number ", Kind.NUMBER),
        FLUSH("> ", Kind.FLUSH),
        SIGN("= ", Kind.SIGN),
        NOTE("~ ", Kind.NOTE);

        private final String sign;
        private final Kind kind;

        Mark(String sign, Kind kind) {
            this.sign = sign;
            this.kind = kind;
        }
    }
}
