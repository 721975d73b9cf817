package lianzhi.inquiry.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lianzhi.inquiry.store.Movement;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** 往来表格: the movements of an account as a spreadsheet, in the language of the page that asked for it. */
enum MovementSheet {
    ZH("资金往来", "时间", "借贷", "币种", "金额", "对方户名", "对方账号", "对方开户行", "种类", "摘要", "流水号", "案号", "查询请求", "答复时间"),
    EN(
            "Movements",
            "When",
            "Direction",
            "Currency",
            "Amount",
            "Other side",
            "Its account",
            "Its bank",
            "Kind",
            "Note",
            "Serial",
            "Case",
            "Request",
            "Told at");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private final String title;
    private final List<String> head;

    MovementSheet(String title, String... head) {
        this.title = title;
        this.head = List.of(head);
    }

    byte[] of(List<Movement> movements) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lianzhi", "1.0")) {
            var sheet = book.newWorksheet(title);
            for (var i = 0; i < head.size(); i++) sheet.value(0, i, head.get(i));
            for (var i = 0; i < movements.size(); i++) row(sheet, i + 1, movements.get(i));
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int at, Movement one) {
        sheet.value(at, 0, moment(one.movedAt()));
        sheet.value(at, 1, one.direction());
        sheet.value(at, 2, one.currency());
        sheet.value(at, 3, one.amount().inYuan());
        sheet.value(at, 4, one.counterName());
        sheet.value(at, 5, one.counterAccount());
        sheet.value(at, 6, one.counterBank());
        sheet.value(at, 7, one.kind());
        sheet.value(at, 8, one.remark());
        sheet.value(at, 9, one.serial());
        sheet.value(at, 10, one.caseNumber());
        sheet.value(at, 11, one.requestNumber());
        sheet.value(at, 12, moment(one.toldAt()));
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
