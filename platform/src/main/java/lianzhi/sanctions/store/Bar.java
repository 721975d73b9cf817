package lianzhi.sanctions.store;

import java.util.List;

/** 禁止再纳入: a party and the grounds for which he may not be listed again yet. */
public record Bar(long casePartyId, List<String> items) {}
