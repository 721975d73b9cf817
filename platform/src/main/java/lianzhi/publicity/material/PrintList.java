package lianzhi.publicity.material;

import java.util.List;
import lianzhi.documents.print.Grid;
import lianzhi.documents.print.Paper;
import lianzhi.publicity.store.ExposureStore.Exposed;
import org.springframework.stereotype.Component;

/** 曝光名单 PDF: A4, to print or to hand to a newspaper. */
@Component
class PrintList {
    private static final float MARGIN = 57;
    private static final float TITLE = 22;
    private static final float TEXT = 11;
    private static final float CELL = 9;

    byte[] of(String court, String title, String taken, List<Exposed> persons) {
        return Paper.written(title, MARGIN, paper -> {
            paper.centred(title, TITLE);
            paper.down(6);
            paper.centred(court + "  " + taken, TEXT);
            paper.down(10);
            var columns = List.of(
                    new Grid.Column("姓名或者名称", 22, false),
                    new Grid.Column("证件号码", 24, false),
                    new Grid.Column("案号", 26, false),
                    new Grid.Column("情形", 28, false));
            new Grid(columns, CELL)
                    .print(
                            paper,
                            persons.stream()
                                    .map(one -> List.of(one.name(), one.idMasked(), one.caseNumber(), one.conduct()))
                                    .toList());
        });
    }
}
