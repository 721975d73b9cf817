package lianzhi.portal.lookup;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.Words;
import org.jspecify.annotations.Nullable;

/**
 * 失信信息详情: all fields of 失信规定第6条, masked as lists.json lays down; no day of birth, no whole number.
 *
 * @param kind LIST or CONSUMPTION
 * @param headOfUnit who is in charge of a unit; null when the case does not know
 * @param obligation what the title says is owed; sentences without personal data
 * @param conduct what was done, in the court's words, without personal data
 * @param titleIssuer who made the title, and its number
 */
public record EntryDetail(
        long id,
        String kind,
        String name,
        boolean isUnit,
        String idMasked,
        String person,
        @Nullable Words sex,
        @Nullable Integer age,
        @Nullable String headOfUnit,
        String obligation,
        Words performed,
        List<Words> grounds,
        String conduct,
        @Nullable String titleIssuer,
        @Nullable String titleNumber,
        String caseNumber,
        LocalDate filedOn,
        String court,
        LocalDate publishedOn,
        @Nullable LocalDate endsOn) {}
