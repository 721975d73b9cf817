package lianzhi.statistics.print;

import java.util.List;
import lianzhi.documents.print.Grid;

/** 版面: what a report is made of, the same for every file format. */
public record Sheet(String title, List<Part> parts) {
    /** A part of the page, from top to bottom. */
    public sealed interface Part permits Heading, Paragraph, Table, Bars, Signature {}

    public record Heading(String text) implements Part {}

    public record Paragraph(String text) implements Part {}

    /**
     * @param widths shares of the line
     * @param links what a cell opens
     */
    public record Table(List<String> head, List<Integer> widths, List<List<String>> rows, Grid.Links links)
            implements Part {
        Table(List<String> head, List<Integer> widths, List<List<String>> rows) {
            this(head, widths, rows, (row, column) -> null);
        }
    }

    /** Two bars a label. */
    public record Bars(String title, String first, String second, List<Bar> bars) implements Part {}

    public record Bar(String label, long first, long second) {}

    /** Under the last line, to the right. */
    public record Signature(List<String> lines) implements Part {}
}
