package lianzhi.audit;

/** 核验轨迹: counts the whole chain again. */
public interface VerifyTrail {
    VerifiedTrail handle();
}
