package lianzhi.funds.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** 快读表格: row by row, and of each only the columns that mean something; of the others whether anything is there. */
final class QuickSheet {
    private static final int MOST_COLUMNS = 200;
    private static final long DATA = Markup.name("sheetData");
    private static final long ROW = Markup.name("row");
    private static final long CELL = Markup.name("c");
    private static final long VALUE = Markup.name("v");
    private static final long INLINE = Markup.name("is");
    private static final long FORMULA = Markup.name("f");
    private static final long PLACE = Markup.name("r");
    private static final long TYPE = Markup.name("t");
    private static final long OF_WORDS = Markup.name("s");
    private static final long OF_TEXT = Markup.name("str");
    private static final long OF_INLINE = Markup.name("inlineStr");
    private static final long OF_NUMBER = Markup.name("n");

    private final Markup markup;
    private final Words words;
    private final String[] cells = new String[MOST_COLUMNS];
    private int nr;
    private int column;
    private boolean hasOther;

    QuickSheet(Markup markup, Words words) throws IOException, Unusual {
        this.markup = markup;
        this.words = words;
        do {
            markup.next();
        } while (!markup.begins(DATA));
    }

    int nr() {
        return nr;
    }

    String cell(int place) {
        return place < MOST_COLUMNS ? cells[place] : "";
    }

    List<String> cells() {
        return List.of(cells);
    }

    /** Whether something stands in a column that was not wanted. */
    boolean hasOther() {
        return hasOther;
    }

    /** @return whether there was one more row */
    boolean next(boolean[] wanted) throws IOException, Unusual {
        Arrays.fill(cells, "");
        hasOther = false;
        column = -1;
        markup.next();
        if (markup.ends(DATA)) {
            return false;
        }
        if (!markup.begins(ROW)) {
            throw new Unusual("row");
        }
        nr = markup.has(PLACE) ? markup.valueAsNumber() : nr + 1;
        if (!markup.isEmpty()) {
            for (markup.next(); !markup.ends(ROW); markup.next()) {
                cell(wanted);
            }
        }
        return true;
    }

    private void cell(boolean[] wanted) throws IOException, Unusual {
        if (!markup.begins(CELL)) {
            throw new Unusual("cell");
        }
        column = markup.has(PLACE) ? markup.valueAsColumn() : column + 1;
        if (markup.isEmpty()) {
            return;
        }
        boolean isWanted = column < MOST_COLUMNS && wanted[column];
        if (!isWanted && (hasOther || column >= MOST_COLUMNS)) {
            do {
                markup.next();
            } while (!markup.ends(CELL));
            return;
        }
        long type = markup.has(TYPE) ? markup.valueAsName() : OF_NUMBER;
        var text = "";
        for (markup.next(); !markup.ends(CELL); markup.next()) {
            if (markup.begins(VALUE)) {
                text = markup.isEmpty() ? "" : value(type, isWanted);
            } else if (markup.begins(INLINE) && type == OF_INLINE) {
                text = markup.isEmpty() ? "" : Words.text(markup, INLINE);
            } else if (markup.begins(FORMULA) && !isWanted) {
                hasOther = true;
            } else if (isWanted) {
                throw new Unusual("cell");
            }
        }
        if (isWanted) {
            cells[column] = text;
        } else if (!text.isBlank()) {
            hasOther = true;
        }
    }

    private String value(long type, boolean isWanted) throws IOException, Unusual {
        markup.next();
        if (!markup.ends(VALUE)) {
            throw new Unusual("value");
        }
        if (type == OF_WORDS) {
            return words.at(markup.number());
        }
        var text = markup.text();
        if (!isWanted || type == OF_TEXT || text.isEmpty()) {
            return text;
        }
        if (type != OF_NUMBER) {
            throw new Unusual("type");
        }
        try {
            return new BigDecimal(text).toPlainString();
        } catch (NumberFormatException none) {
            throw new Unusual("number");
        }
    }
}
