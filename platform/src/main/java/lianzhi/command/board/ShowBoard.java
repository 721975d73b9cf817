package lianzhi.command.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 看板: the whole city for the centre, the own court for its chief. */
@Component
public class ShowBoard {
    private static final int WAITING = 6;
    private static final int DONE = 5;
    private static final int DONE_DAYS = 7;
    private static final int INSTITUTIONS = 8;
    private static final int CAMPAIGNS = 3;
    private static final int ANSWER_DAYS = 30;
    private final Boards boards;
    private final Courts courts;
    private final Clock clock;

    ShowBoard(Boards boards, Courts courts, Clock clock) {
        this.boards = boards;
        this.courts = courts;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Board handle(Viewer viewer) {
        viewer.require(Power.SUPERVISE);
        var today = LocalDate.now(clock);
        var loads = boards.loads(viewer, today).stream()
                .collect(Collectors.toMap(load -> String.valueOf(load.courtCode()), Function.identity()));
        var shown = courts.all().stream()
                .filter(court ->
                        viewer.reach() == Reach.WHOLE_CITY || court.code().equals(viewer.courtCode()))
                .map(court -> of(court, loads))
                .toList();
        return new Board(
                clock.instant(),
                today,
                sum(shown),
                shown,
                boards.waiting(viewer, today, WAITING),
                boards.done(viewer, today.minusDays(DONE_DAYS), DONE),
                boards.doneOn(viewer, today),
                boards.institutions(today.minusDays(ANSWER_DAYS), INSTITUTIONS),
                boards.money(viewer, today),
                boards.campaigns(viewer, CAMPAIGNS));
    }

    private static Board.CourtLoad of(Court court, Map<String, Board.CourtLoad> loads) {
        var load = loads.get(court.code());
        return load == null ? empty(court.code()) : load;
    }

    private static Board.CourtLoad empty(@Nullable String code) {
        return new Board.CourtLoad(code, 0, 0, 0, Money.ZERO, Money.ZERO, 0, 0, 0, 0, 0);
    }

    private static Board.CourtLoad sum(List<Board.CourtLoad> loads) {
        return new Board.CourtLoad(
                null,
                sum(loads, Board.CourtLoad::open),
                sum(loads, Board.CourtLoad::dueToday),
                sum(loads, Board.CourtLoad::overdue),
                Money.fen(sum(loads, load -> load.held().fen())),
                Money.fen(sum(loads, load -> load.heldLate().fen())),
                sum(loads, Board.CourtLoad::heldLateCount),
                sum(loads, Board.CourtLoad::lapsing),
                sum(loads, Board.CourtLoad::unanswered),
                sum(loads, Board.CourtLoad::ordersOpen),
                sum(loads, Board.CourtLoad::ordersLate));
    }

    private static long sum(List<Board.CourtLoad> loads, ToLongFunction<Board.CourtLoad> of) {
        return loads.stream().mapToLong(of).sum();
    }
}
