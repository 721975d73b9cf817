package lianzhi.law.time;

import static lianzhi.law.time.Direction.FORWARD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.articles.Articles;
import lianzhi.law.time.DueDate.Step;
import org.jspecify.annotations.Nullable;

/** 计算期间: carries out one count and writes down its steps. */
final class Count {
    private static final Article PERIODS = Articles.current("CPL", "85", Mark.V);
    private static final Article MONTHS = Articles.current("CC", "202", Mark.M);
    private static final Article BACKWARD_ROLL = Articles.current("PROJ", null, Mark.M);
    private static final Article HARD = Articles.current("PROJ", null, Mark.E);

    private final Limit limit;
    private final WorkCalendar calendar;
    private final List<Step> steps = new ArrayList<>();
    private Article article = PERIODS;
    private boolean provisional;
    private boolean frozen;

    Count(Limit limit, WorkCalendar calendar) {
        this.limit = limit;
        this.calendar = calendar;
    }

    DueDate from(LocalDate event, List<Deduction> deductions, LocalDate asOf) {
        var day = count(event);
        day = deduct(event, day, deductions, asOf);
        day = roll(day);
        return finish(day, null);
    }

    DueDate fromHour(LocalDateTime event) {
        article = Articles.asOf(PERIODS, event.toLocalDate());
        var at = limit.period().lastMoment(event, limit.direction());
        if (limit.direction() == FORWARD) {
            note("START", event.toLocalDate(), "开始之时不计算在期间内，自次一整点起算", "Counted from the next full hour", article);
        } else {
            note("START", event.toLocalDate(), "自预定时刻向前倒推", "Counted back from the planned hour", article);
        }
        note("COUNT", at.toLocalDate(), size("zh") + "届满于 " + at, size("en") + " end at " + at, article);
        return finish(at.toLocalDate(), at);
    }

    private LocalDate count(LocalDate event) {
        article = Articles.asOf(PERIODS, event);
        var day = limit.period().lastDay(event, limit.direction(), calendar);
        if (limit.direction() == FORWARD) {
            note("START", event, event + " 当日不计算在期间内", "The day " + event + " is not counted", article);
            note("COUNT", day, "其后" + size("zh") + "，至 " + day, size("en") + " after it: " + day, article);
        } else {
            note("START", event, "自预定日 " + event + " 倒推", "Counted back from " + event, article);
            note("COUNT", day, "其前" + size("zh") + "，为 " + day, size("en") + " before it: " + day, article);
        }
        var calendarMonths = limit.unit() == Unit.MONTH || limit.unit() == Unit.YEAR;
        if (calendarMonths && day.getDayOfMonth() != event.getDayOfMonth()) {
            note("MONTH_END", day, "没有对应日，以月末日为届满日", "No such day in the month: its last day", MONTHS);
        }
        if (limit.unit() == Unit.WORKDAY) {
            provisional |= !calendar.isPublished(event) || !calendar.isPublished(day);
        }
        return day;
    }

    private LocalDate deduct(LocalDate event, LocalDate counted, List<Deduction> deductions, LocalDate asOf) {
        if (deductions.isEmpty()) {
            return counted;
        }
        if (limit.direction() != FORWARD || limit.unit() == Unit.HOUR) {
            throw Refused.input(Reason.field(
                    "deductions", "CANNOT_DEDUCT", "只有向后按日以上计算的期限可以扣除期间", "Only forward limits in days or more"));
        }
        var begun = deductions.stream().filter(d -> d.hasBegunBy(asOf)).toList();
        var day = counted;
        for (var span :
                DateSpan.merge(begun.stream().map(d -> d.untilAtMost(asOf)).toList())) {
            var first = span.from().isAfter(event) ? span.from() : event.plusDays(1);
            if (first.isAfter(ended(day)) || first.isAfter(span.to())) {
                continue;
            }
            var standing = new DateSpan(first, span.to());
            day = later(day, standing);
            var days = standing.days();
            var text = first + " 至 " + span.to();
            note("DEDUCT", day, "扣除 " + text + " 共 " + days + " 日，至 " + day, days + " days do not count: " + day, null);
            if (begun.stream().anyMatch(d -> d.isOpenOn(asOf) && !d.from().isAfter(span.to()) && span.contains(asOf))) {
                frozen = true;
                note("FROZEN", day, "扣除期间尚未结束，期限停止计算", "The clock stands still until it ends", null);
            }
        }
        return day;
    }

    private LocalDate ended(LocalDate day) {
        return limit.roll() ? calendar.onOrAfter(day) : day;
    }

    private LocalDate later(LocalDate day, DateSpan standing) {
        return limit.unit() == Unit.WORKDAY
                ? calendar.plusWorkdays(
                        day, calendar.workdaysBetween(standing.from().minusDays(1), standing.to()))
                : day.plusDays(standing.days());
    }

    private LocalDate roll(LocalDate day) {
        provisional |= limit.roll() && !calendar.isPublished(day);
        if (calendar.isWorkday(day)) {
            return day;
        }
        if (!limit.roll()) {
            note("NOT_ROLLED", day, day + " 为休息日，但本期限不顺延", "A rest day, but this limit does not move", HARD);
            return day;
        }
        var rest = day + " 为" + calendar.noticeOf(day).map(CalendarDay::name).orElse("周末") + "休息日";
        if (limit.direction() == FORWARD) {
            var moved = calendar.onOrAfter(day);
            note("ROLL", moved, rest + "，顺延至 " + moved, "A rest day: moves on to " + moved, article);
            return moved;
        }
        var moved = calendar.onOrBefore(day);
        note("ROLL", moved, rest + "，提前至 " + moved, "A rest day: moves back to " + moved, BACKWARD_ROLL);
        return moved;
    }

    private DueDate finish(LocalDate due, @Nullable LocalDateTime at) {
        provisional |= limit.roll() && limit.unit() != Unit.HOUR && !calendar.isPublished(due);
        if (provisional) {
            var to = calendar.publishedTo();
            note("PROVISIONAL", due, "已公布的放假安排止于 " + to + "，结果为暂定", "Holidays are known to " + to + " only", null);
        }
        return new DueDate(due, at, provisional, frozen, steps);
    }

    private String size(String language) {
        return language.equals("zh")
                ? limit.unit().zh(limit.length())
                : limit.unit().en(limit.length());
    }

    private void note(String code, LocalDate day, String zh, String en, @Nullable Article article) {
        steps.add(new Step(code, day, zh, en, article));
    }
}
