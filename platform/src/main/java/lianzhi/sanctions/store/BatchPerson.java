package lianzhi.sanctions.store;

/** 批次中的人；{@code reasons} as JSON. */
public record BatchPerson(
        int no, long caseId, String caseNumber, String name, String idMasked, String state, String reasons) {}
