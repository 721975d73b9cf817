package lianzhi.documents.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 表格: rows are never torn, and the head is repeated on every page. */
public record Grid(List<Column> columns, float size) {
    private static final float PAD = 3;
    private static final float LEADING = 1.4f;
    private static final float THICK = 0.9f;
    private static final float THIN = 0.3f;

    /** @param width part of the page in a hundred; {@code right} for figures */
    public record Column(String head, float width, boolean right) {}

    /** What a cell opens; null for nothing. */
    public interface Links {
        @Nullable
        String of(int row, int column);
    }

    public void print(Paper paper, List<List<String>> rows) throws IOException {
        print(paper, rows, (row, column) -> null);
    }

    public void print(Paper paper, List<List<String>> rows, Links links) throws IOException {
        head(paper);
        for (int i = 0; i < rows.size(); i++) {
            int no = i;
            row(paper, rows.get(i), THIN, true, (row, column) -> links.of(no, column));
        }
        paper.down(2 * PAD);
    }

    private void head(Paper paper) throws IOException {
        row(paper, columns.stream().map(Column::head).toList(), THICK, false, (row, column) -> null);
    }

    private void row(Paper paper, List<String> cells, float rule, boolean headOnNewPage, Links links)
            throws IOException {
        var broken = new ArrayList<List<String>>();
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            var lines = LineBreaker.lines(paper.pen(), cells.get(i), size, wide(paper, i) - 2 * PAD, 0);
            broken.add(lines);
            most = Math.max(most, lines.size());
        }
        float height = most * size * LEADING + 2 * PAD;
        if (paper.room(height) && headOnNewPage) {
            head(paper);
        }
        float x = 0;
        for (int i = 0; i < columns.size(); i++) {
            float below = PAD + size;
            for (var line : broken.get(i)) {
                boolean right = columns.get(i).right();
                paper.text(
                        line,
                        size,
                        right ? x + wide(paper, i) - PAD - paper.pen().width(line, size) : x + PAD,
                        below);
                below += size * LEADING;
            }
            var link = links.of(0, i);
            if (link != null) {
                paper.link(link, x, height, wide(paper, i));
            }
            x += wide(paper, i);
        }
        paper.down(height);
        paper.rule(rule);
    }

    private float wide(Paper paper, int column) {
        return paper.width() * columns.get(column).width() / 100;
    }
}
