package lianzhi.cases.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.overview.NodeView;

/** 日历文件 (RFC 5545): every open node of a case that has a day. */
public final class WriteCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 73;

    private WriteCalendar() {}

    public static String of(CaseBrief file, List<NodeView> nodes, Instant now) {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Lianzhi//cases//ZH");
        for (var node : nodes) {
            var due = node.dueOn();
            if (due != null && node.doneOn() == null && !node.dropped()) {
                event(out, file, node, due, now);
            }
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static void event(StringBuilder out, CaseBrief file, NodeView node, LocalDate due, Instant now) {
        var article = node.article();
        line(out, "BEGIN:VEVENT");
        line(out, "UID:node-" + node.id() + "@lianzhi");
        line(out, "DTSTAMP:" + MOMENT.format(now));
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(due));
        line(out, "DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)));
        line(out, "SUMMARY:" + escaped(node.title().zh() + " " + file.number()));
        if (article != null) {
            line(out, "DESCRIPTION:" + escaped(article.zh()));
        }
        line(out, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line of more than 75 octets goes on in the next one after a space; signs are never cut. */
    private static void line(StringBuilder out, String text) {
        var octets = 0;
        for (var sign : text.codePoints().toArray()) {
            var one = Character.toString(sign);
            var length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(one);
            octets += length;
        }
        out.append("\r\n");
    }
}
