package lianzhi.coercion.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.law.Article;

/**
 * 拒执罪要件: the groups of evidence and the kinds of conduct, as data.
 *
 * @param groups five classes of evidence (拒执罪程序意见第4条)
 * @param grades of gravity
 */
@JsonIgnoreProperties("note")
public record Crime(List<Group> groups, List<Grade> grades, List<CrimeKind> kinds) {
    public record Group(String code, String zh, String en) {}

    public record Grade(String code, String zh, String en, Article article) {}

    public Optional<CrimeKind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    public Grade gradeOf(CrimeKind kind) {
        return grades.stream()
                .filter(grade -> Objects.equals(grade.code(), kind.grade()))
                .findFirst()
                .orElseThrow();
    }
}
