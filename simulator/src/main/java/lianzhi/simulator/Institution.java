package lianzhi.simulator;

import org.jspecify.annotations.Nullable;

/** 机构: one institution that this process plays, with the credentials that the court gave it. */
public record Institution(
        String name,
        String code,
        String user,
        String password,
        Kind kind,
        double pollSeconds,
        Behaviour behaviour,
        @Nullable Transport transport) {
    /** How it reaches the court. */
    public enum Transport {
        SOAP,
        FILE,
        REAL_ESTATE_SOAP,
        AGREEMENT
    }

    /** Over SOAP when it keeps money, else in the agreed format. */
    public Institution(
            String name,
            String code,
            String user,
            String password,
            Kind kind,
            double pollSeconds,
            Behaviour behaviour) {
        this(name, code, user, password, kind, pollSeconds, behaviour, null);
    }

    public Transport reaches() {
        if (transport != null) return transport;
        return kind.isOfMoney() ? Transport.SOAP : Transport.AGREEMENT;
    }

    /** What sort of institution it is. */
    public enum Kind {
        BANK("", "", ""),
        PAYMENT("", "", ""),
        REAL_ESTATE("real_estate", "449999001001GB00001F00", "商品房"),
        VEHICLE("vehicle", "测A", "小型轿车"),
        EQUITY("equity", "股权", "有限责任公司股权"),
        SECURITIES("securities", "证券", "股票"),
        INSURANCE("insurance", "保单", "终身寿险"),
        PROVIDENT_FUND("provident_fund", "公积金", "住房公积金"),
        VESSEL("vessel", "船舶", "货船"),
        AIRCRAFT("aircraft", "航空器", "轻型飞机"),
        IP("ip_enforcement", "知识产权", "实用新型专利"),
        TAX("receivable", "退税", "应退税款"),
        SOCIAL_SECURITY("income", "养老金", "养老金"),
        RIGHTS("mining_sea_forest", "权证", "海域使用权"),
        TELECOM("", "号码", "在用手机号码"),
        IDENTITY("", "户籍", "户籍信息");

        private final String assetClass;
        private final String prefix;
        private final String thing;

        Kind(String assetClass, String prefix, String thing) {
            this.assetClass = assetClass;
            this.prefix = prefix;
            this.thing = thing;
        }

        /** As in the court's table of control terms; blank when it only knows facts about people. */
        public String assetClass() {
            return assetClass;
        }

        public String prefix() {
            return prefix;
        }

        public String thing() {
            return thing;
        }

        /** Accounts over SOAP; the others answer in the agreed format. */
        public boolean isOfMoney() {
            return this == BANK || this == PAYMENT;
        }
    }

    /**
     * How it behaves when nobody causes a fault. Answers come between the two delays after the request was fetched;
     * so many of a hundred requests are sent back; so many of a hundred unknown people turn out to be customers.
     */
    public record Behaviour(
            double answerAfterSeconds, double answerWithinSeconds, int sendBackPercent, int customerPercent) {}

    @Override
    public String toString() {
        return name + " " + code;
    }
}
