package lianzhi.funds.paper;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lianzhi.documents.print.Grid;
import lianzhi.documents.print.Paper;
import lianzhi.funds.plans.PlanSheet;
import org.springframework.stereotype.Component;

/** 分配方案的 PDF: as it is served, figures with capital numerals beside them, each line with reason and article. */
@Component
public class PlanPdf {
    private static final float MARGIN = 57;
    private static final float TEXT = 12;
    private static final float CELL = 8.5f;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Grid.Column> COLUMNS = List.of(
            new Grid.Column("序", 5, false),
            new Grid.Column("受偿人、项目", 20, false),
            new Grid.Column("应受偿（元）", 15, true),
            new Grid.Column("分配额（元）", 15, true),
            new Grid.Column("大写", 20, false),
            new Grid.Column("理由与依据", 25, false));

    /** @param court full name of the court */
    public byte[] of(PlanSheet sheet, String court) {
        return Paper.written("执行财产分配方案 " + sheet.caseNumber(), MARGIN, paper -> write(paper, sheet, court));
    }

    private static void write(Paper paper, PlanSheet sheet, String court) throws IOException {
        var plan = sheet.plan();
        paper.centred(court, 18);
        paper.centred("执行财产分配方案", 22);
        paper.down(6);
        paper.right(sheet.caseNumber(), TEXT);
        paper.down(4);
        paper.paragraph(sheet.parties() + "一案，本院制作执行财产分配方案（第" + plan.nr() + "版）如下：", TEXT);
        paper.paragraph(
                "一、可供分配款项：" + sheet.proceedsWords() + "（¥" + plan.proceeds().inFigures() + "）。债权计算截至" + plan.claimsOn()
                        + "。",
                TEXT);
        paper.paragraph("二、分配方式：" + sheet.regimeZh() + "（" + sheet.regimeArticle() + "）。", TEXT);
        paper.paragraph("三、分配明细：", TEXT);
        paper.down(4);
        new Grid(COLUMNS, CELL).print(paper, rows(sheet));
        if (plan.remaining().isPositive()) {
            paper.paragraph(
                    "四、余款：" + sheet.remainingWords() + "（¥" + plan.remaining().inFigures() + "），退还被执行人。", TEXT);
        }
        paper.paragraph(PlanSheet.OBJECTION_NOTICE, TEXT);
        paper.down(24);
        paper.right(sheet.judge(), TEXT);
        paper.right(plan.madeAt().atZone(ZONE).toLocalDate().toString(), TEXT);
    }

    private static List<List<String>> rows(PlanSheet sheet) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < sheet.plan().shares().size(); i++) {
            var share = sheet.plan().shares().get(i);
            rows.add(List.of(
                    "" + share.nr(),
                    share.name(),
                    share.due().inFigures(),
                    share.fen().inFigures(),
                    sheet.words().get(i),
                    share.article().isEmpty() ? share.zh() : share.zh() + "（" + share.article() + "）"));
        }
        return rows;
    }
}
