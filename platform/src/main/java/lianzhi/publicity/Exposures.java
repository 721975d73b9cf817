package lianzhi.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lianzhi.law.Money;

/** 公开曝光: batches of listed persons that are shown on the site and on screens, without whoever was deleted since. */
public interface Exposures {
    /** 公布中的批次: with how many of it are still listed. */
    record Batch(long id, String courtCode, String title, Instant publishedAt, int shown) {}

    /**
     * 曝光对象: as the public may see him.
     *
     * @param idHash of the whole number; leads to nothing but the same person
     * @param items of 失信规定第1条
     * @param conduct without personal data
     * @param claimed what the case is about
     */
    record Person(
            long id,
            String name,
            String idMasked,
            String idHash,
            String caseNumber,
            List<String> items,
            String conduct,
            Money claimed,
            LocalDate listedOn) {}

    /** Published for the site or a screen, newest first; none that shows nobody any more. */
    List<Batch> open();

    Optional<Batch> open(long id);

    /** All that are published for the site or a screen, whether they still show somebody or not. */
    Set<Long> openIds();

    /** Those who are shown now, in their order. */
    List<Person> persons(long batch, int from, int most);

    /** Who is shown: for a screen that asks twice a second. */
    List<Long> shown(long batch);
}
