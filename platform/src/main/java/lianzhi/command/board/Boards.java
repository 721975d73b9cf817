package lianzhi.command.board;

import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;

/** What the board is made of; each question is one statement. */
public interface Boards {
    List<Board.CourtLoad> loads(Viewer viewer, LocalDate today);

    List<Board.Waiting> waiting(Viewer viewer, LocalDate today, int most);

    List<Board.Done> done(Viewer viewer, LocalDate since, int most);

    long doneOn(Viewer viewer, LocalDate day);

    List<Board.Institution> institutions(LocalDate since, int most);

    Board.MoneyToday money(Viewer viewer, LocalDate day);

    List<Board.Campaign> campaigns(Viewer viewer, int most);
}
