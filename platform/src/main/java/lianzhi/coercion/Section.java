package lianzhi.coercion;

import java.util.EnumSet;
import java.util.Set;

/** 申报栏目: the headings under which a debtor declares (财产调查规定第5条、第6条); every one is filled in or said to be empty. */
public enum Section {
    INCOME("收入", "Income"),
    DEPOSIT("银行存款、网络资金", "Deposits and e-money"),
    CASH("现金", "Cash"),
    SECURITIES("理财产品、有价证券", "Wealth products and securities"),
    LAND_BUILDING("土地使用权、房屋", "Land-use rights and buildings"),
    VEHICLE("机动车、船舶等交通工具", "Vehicles and vessels"),
    GOODS("机器设备、产品、原材料", "Machines, products, materials"),
    CLAIM("债权、应收款", "Claims and receivables"),
    EQUITY("股权、投资权益、基金份额", "Equity, investment interests, fund units"),
    INTANGIBLE("信托受益权、知识产权", "Trust rights and intellectual property"),
    OTHER("其他财产，包括登记在他人名下的", "Other, also what is registered to others"),
    MOVED("一年内转让、出租的财产", "Transferred or leased within a year"),
    BURDENED("一年内设定的担保等负担", "Encumbered within a year"),
    WAIVED("一年内放弃或者延长的债权", "Claims waived or extended within a year"),
    SPENT("一年内的大额支出", "Large spending within a year");

    private static final Set<Section> CHANGES = EnumSet.of(MOVED, BURDENED, WAIVED, SPENT);
    private final String zh;
    private final String en;

    Section(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Tells of a change, not of what is there. */
    public boolean isChange() {
        return CHANGES.contains(this);
    }
}
