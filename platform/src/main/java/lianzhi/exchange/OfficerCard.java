package lianzhi.exchange;

/** 执行人员证件: work card and duty card of one officer. At least one image is not empty. */
public record OfficerCard(
        String name, String workCard, byte[] workCardImage, String dutyCard, byte[] dutyCardImage, String format) {}
