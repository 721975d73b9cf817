package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.approvals.ListApprovals;
import lianzhi.cases.deadlines.NightlyWarnings;
import lianzhi.cases.deadlines.WriteCalendar;
import lianzhi.cases.overview.ShowNodes;
import lianzhi.cases.overview.ShowTimeline;
import lianzhi.cases.overview.TimelineEntry;
import lianzhi.cases.register.CaseFilter;
import lianzhi.cases.register.SearchCases;
import lianzhi.cases.workbench.ShowWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class WorkbenchTests {
    @Autowired
    Samples samples;

    @Autowired
    ShowWorkbench workbench;

    @Autowired
    SearchCases search;

    @Autowired
    NightlyWarnings warnings;

    @Autowired
    ShowTimeline timeline;

    @Autowired
    ShowNodes nodes;

    @Autowired
    CaseFiles files;

    @Autowired
    Approvals approvals;

    @Autowired
    ListApprovals list;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_judge_sees_his_own_nodes_by_day_and_colour_and_nobody_else_does() {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        var filed = samples.filed("粤0883");
        var judge = samples.judgeOf(filed);
        clock.set(LocalDateTime.of(2026, 3, 9, 8, 0));
        var page = workbench.show(judge, 0);
        assertThat(page.items())
                .filteredOn(item -> item.caseId().equals(filed.id()))
                .extracting(WorkbenchItem::code)
                .contains("C01", "A04");
        assertThat(page.late()).isPositive();
        assertThat(page.dueToday()).isPositive();
        assertThat(page.days()).hasSize(14);
        assertThat(page.days().getFirst().count()).isEqualTo(page.late() + page.dueToday());
        assertThat(page.days().get(5).off()).isTrue();
        assertThat(workbench.show(samples.viewer("粤0883", Role.AUDITOR), 0).items())
                .isEmpty();
        assertThat(workbench.show(samples.viewer("粤0882", Role.BUREAU_CHIEF), 0).items())
                .noneMatch(item -> item.caseId().equals(filed.id()));
    }

    @Test
    void twenty_items_come_first_and_a_hundred_more_when_asked_for() {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        var judge = samples.judgeOf(samples.filed("粤0825"));
        for (var i = 0; i < 10; i++) samples.filed("粤0825");
        clock.set(LocalDateTime.of(2026, 3, 20, 8, 0));
        var first = workbench.show(judge, 0);
        assertThat(first.items()).hasSize(20);
        assertThat(first.more()).isTrue();
        var further = workbench.show(judge, 9);
        assertThat(further.items())
                .hasSizeGreaterThan(20)
                .startsWith(first.items().getFirst());
        assertThat(further.more()).isFalse();
    }

    @Test
    void of_one_s_own_two_hundred_late_ones_are_counted_and_more_are_only_told() {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        var judge = samples.judgeOf(samples.filed("粤0882"));
        clock.set(LocalDateTime.of(2027, 3, 2, 10, 0));
        for (var i = 0; i < 80 && !workbench.show(judge, 0).moreLate(); i++) {
            clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
            samples.filed("粤0882");
            clock.set(LocalDateTime.of(2027, 3, 2, 10, 0));
        }
        var page = workbench.show(judge, 0);
        assertThat(page.moreLate()).isTrue();
        // 200 nodes, and what other modules let be late
        assertThat(page.late()).isGreaterThanOrEqualTo(200);
        assertThat(page.days().getFirst().count()).isEqualTo(page.late() + page.dueToday());
        var chief = workbench.show(samples.viewer("粤0882", Role.BUREAU_CHIEF), 0);
        assertThat(chief.late()).isGreaterThan(page.late());
    }

    @Test
    void his_open_cases_are_counted_as_the_list_finds_them() {
        var judge = samples.judgeOf(samples.filed("粤0825"));
        assertThat(workbench.show(judge, 0).open()).isPositive().isEqualTo(found(judge));
        for (var each = 0; each < 3; each++) {
            samples.filed("粤0825");
        }
        assertThat(workbench.show(judge, 0).open()).isEqualTo(found(judge));
    }

    private int found(Viewer judge) {
        return search.search(
                        judge,
                        new CaseFilter(null, null, null, "me", null, null, null, null, true, null, null, null, null))
                .total();
    }

    @Test
    void the_command_centre_sees_what_is_due_in_every_court_by_day() {
        clock.set(LocalDateTime.of(2026, 1, 12, 10, 0));
        var here = samples.filed("粤0881").id();
        var there = samples.filed("粤0804").id();
        clock.set(LocalDateTime.of(2026, 1, 16, 8, 0));
        var items =
                workbench.show(samples.viewer("粤08", Role.COMMAND_CENTRE), 9).items();
        assertThat(items).isSortedAccordingTo(Comparator.comparing(WorkbenchItem::due));
        assertThat(items).extracting(WorkbenchItem::caseId).contains(here, there);
    }

    @Test
    void a_late_node_is_warned_of_once() {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        var filed = samples.filed("粤0883");
        clock.set(LocalDateTime.of(2026, 3, 7, 1, 0));
        warnings.run();
        warnings.run();
        assertThat(late(filed.id())).containsExactly("A04");
    }

    @Test
    void the_calendar_of_a_case_holds_its_open_nodes() {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        var filed = samples.filed("粤0883");
        var file = files.visible(samples.judgeOf(filed), filed.id());
        var text = WriteCalendar.of(file, nodes.of(filed.id(), LocalDate.of(2026, 3, 2)), clock.instant());
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20260309\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text.lines()).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void a_request_waits_in_the_box_of_who_may_sign_it() {
        var filed = samples.filed("粤0883");
        var judge = samples.judgeOf(filed);
        var id = approvals.request(
                judge, filed.id(), "DEDUCT", "deduct:" + filed.id().value(), Map.of("amount", "9.00"));
        assertThat(waiting(samples.viewer("粤0883", Role.BUREAU_CHIEF))).contains(id);
        assertThat(waiting(judge)).doesNotContain(id);
        assertThat(waiting(samples.viewer("粤0883", Role.PRESIDENT))).doesNotContain(id);
        assertThat(waiting(samples.viewer("粤0882", Role.BUREAU_CHIEF))).doesNotContain(id);
        assertThat(list.of(judge, ListApprovals.Box.ASKED, 0, 20).items())
                .extracting(card -> card.approval().id())
                .contains(id);
    }

    private List<Long> waiting(lianzhi.access.Viewer viewer) {
        return list.of(viewer, ListApprovals.Box.WAITING, 0, 200).items().stream()
                .map(card -> card.approval().id())
                .toList();
    }

    private List<String> late(CaseId id) {
        return timeline.of(samples.viewer("粤08", Role.COMMAND_CENTRE), id, 0, 100).items().stream()
                .filter(entry -> entry.code().equals("NODE_OVERDUE"))
                .map(TimelineEntry::facts)
                .map(facts -> facts.get("node"))
                .toList();
    }
}
