package lianzhi.portal.web.calculators;

import java.util.List;
import lianzhi.law.distribution.DistributionSheet;

/** What each gets, in order of payment; shares and rest add up to the proceeds. */
record DistributionAnswer(List<Share> shares, String remaining) {
    record Share(
            String name,
            String paid,
            DistributionSheet.Kind kind,
            int tier,
            String due,
            String formula,
            String zh,
            String en) {}

    static DistributionAnswer of(DistributionSheet sheet) {
        return new DistributionAnswer(
                sheet.shares().stream().map(DistributionAnswer::share).toList(),
                sheet.remaining().toString());
    }

    private static Share share(DistributionSheet.Share share) {
        return new Share(
                share.name(),
                share.paid().toString(),
                share.kind(),
                share.tier(),
                share.due().toString(),
                share.formula(),
                share.zh(),
                share.en());
    }
}
