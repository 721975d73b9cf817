package lianzhi.funds.files;

import org.jspecify.annotations.Nullable;

/** 导出: a CSV file that spreadsheets open as text; a cell that looks like a formula is made harmless. */
public final class Csv {
    private final StringBuilder out = new StringBuilder("\uFEFF");

    public Csv(String... heads) {
        row((Object[]) heads);
    }

    public void row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells[i] == null ? "" : String.valueOf(cells[i])));
        }
        out.append("\r\n");
    }

    private static String cell(String text) {
        boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+");
        var safe = isFormula ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
