package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.MEASURE_KIND;

import java.util.Collection;
import lianzhi.sanctions.kinds.MeasureKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of measures, as sanctions refer to it. */
@Repository
public class KindStore {
    private final DSLContext db;

    KindStore(DSLContext db) {
        this.db = db;
    }

    @Transactional
    public void keep(Collection<MeasureKind> kinds) {
        db.batch(kinds.stream()
                        .map(kind -> {
                            var row = db.newRecord(MEASURE_KIND);
                            row.setCode(kind.code());
                            row.setNo(kind.no());
                            row.setZh(kind.zh());
                            row.setEn(kind.en());
                            row.setFamily(kind.family().name());
                            row.setFollows(kind.follows());
                            row.setAgencies(kind.agencies().stream()
                                    .map(Enum::name)
                                    .sorted()
                                    .toArray(String[]::new));
                            row.setSubjects(kind.subjects());
                            row.setApproval(kind.approval());
                            row.setRenewal(kind.renewal());
                            row.setLiftApproval(kind.liftApproval());
                            row.setDocument(kind.document());
                            row.setLiftDocument(kind.liftDocument());
                            row.setSetting(kind.setting());
                            row.setEffectZh(kind.effectZh());
                            row.setEffectEn(kind.effectEn());
                            row.setLiftingZh(kind.liftingZh());
                            row.setInstrument(kind.article().instrument());
                            row.setArticle(kind.article().number());
                            row.setArticleZh(kind.article().zh());
                            row.setMark(kind.article().mark().name());
                            return db.insertInto(MEASURE_KIND)
                                    .set(row)
                                    .onConflict(MEASURE_KIND.CODE)
                                    .doUpdate()
                                    .setAllToExcluded();
                        })
                        .toList())
                .execute();
    }
}
