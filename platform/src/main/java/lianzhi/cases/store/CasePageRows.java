package lianzhi.cases.store;

import static lianzhi.schema.shared.Tables.CASE_BRIEF;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseId;
import lianzhi.cases.Stage;
import lianzhi.cases.overview.CaseHead;
import lianzhi.cases.overview.CasePage;
import lianzhi.law.Money;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Rows of the page of a case and of lists of cases. */
final class CasePageRows {
    /** The columns of {@link #brief}, in its order. */
    static final List<Field<?>> BRIEF = List.of(
            CASE_BRIEF.ID,
            CASE_BRIEF.NUMBER,
            CASE_BRIEF.COURT_CODE,
            CASE_BRIEF.JUDGE_ID,
            CASE_BRIEF.JUDGE_NAME,
            CASE_BRIEF.PARTIES,
            CASE_BRIEF.STAGE,
            CASE_BRIEF.FILED_ON,
            CASE_BRIEF.CLOSED_ON,
            CASE_BRIEF.ACCOUNT_NUMBER,
            CASE_BRIEF.VERSION);

    /** Nobody changes a case from a list: what happened last is not looked for in each. */
    static final List<Field<?>> LISTED = Stream.concat(
                    BRIEF.stream().filter(field -> !field.equals(CASE_BRIEF.VERSION)),
                    Stream.of(DSL.inline(0).as(CASE_BRIEF.VERSION)))
            .toList();

    private static final int MORE = 12;

    private CasePageRows() {}

    static CaseBrief brief(ResultSet row) throws SQLException {
        return new CaseBrief(
                new CaseId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getObject(4, Long.class),
                row.getString(5),
                row.getString(6),
                Stage.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getInt(11));
    }

    static CaseHead head(ResultSet row, int number) throws SQLException {
        return new CaseHead(
                brief(row),
                row.getString(MORE),
                row.getString(MORE + 1),
                row.getString(MORE + 2),
                row.getObject(MORE + 3, LocalDate.class),
                row.getString(MORE + 4),
                new CasePage.Title(
                        row.getString(MORE + 5),
                        row.getString(MORE + 6),
                        row.getString(MORE + 7),
                        row.getObject(MORE + 8, LocalDate.class)),
                Money.fen(row.getLong(MORE + 9)));
    }

    static CasePage.Party party(ResultSet row, int number) throws SQLException {
        return new CasePage.Party(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                true,
                row.getString(8),
                row.getString(9));
    }

    static CasePage.OtherCase other(ResultSet row, int number) throws SQLException {
        return new CasePage.OtherCase(
                row.getLong(1),
                row.getString(2),
                row.getBoolean(9) ? new CaseId(row.getLong(3)) : null,
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Stage.valueOf(row.getString(7)),
                Money.fen(row.getLong(8)));
    }
}
