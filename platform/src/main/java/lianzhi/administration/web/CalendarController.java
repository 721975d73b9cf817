package lianzhi.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.administration.AddNotice;
import lianzhi.law.time.CalendarDay;
import lianzhi.settings.Calendars;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "administration")
class CalendarController {
    record CalendarYear(int year, LocalDate publishedFrom, LocalDate publishedTo, List<CalendarDay> days) {}

    record NoticeDay(
            @NotNull LocalDate day,
            boolean rest,
            @NotBlank @Size(max = 40) String name) {}

    record Notice(
            @NotEmpty @Size(max = 120) List<@Valid NoticeDay> days,
            @NotBlank @Size(max = 500) String reason) {}

    private final Calendars calendars;
    private final AddNotice add;

    CalendarController(Calendars calendars, AddNotice add) {
        this.calendars = calendars;
        this.add = add;
    }

    @GetMapping("/{year}")
    @Operation(operationId = "getCalendarYear", summary = "Holidays and exchanged working days of a year")
    CalendarYear year(Viewer viewer, @PathVariable @Min(1949) @Max(2200) int year) {
        var work = calendars.work();
        return new CalendarYear(
                year,
                work.publishedFrom(),
                work.publishedTo(),
                work.rows().stream().filter(d -> d.day().getYear() == year).toList());
    }

    @PutMapping("/{year}")
    @Operation(operationId = "addCalendarNotice", summary = "The whole notice of a year")
    CalendarYear add(Viewer viewer, @PathVariable @Min(1949) @Max(2200) int year, @Valid @RequestBody Notice notice) {
        var days = notice.days().stream()
                .map(d -> new CalendarDay(d.day(), d.rest(), d.name()))
                .toList();
        add.handle(viewer, year, days, notice.reason());
        return year(viewer, year);
    }
}
