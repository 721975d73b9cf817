package lianzhi.agencies;

/** 单位类别: what a linked unit is, and so which measures it carries out. */
public enum UnitKind {
    NAME_LIST,
    EXIT_ENTRY,
    BORDER,
    POLICE,
    TRAFFIC_POLICE,
    RAILWAY,
    AVIATION,
    MARKET,
    LAND,
    HOUSING,
    CREDIT_BUREAU,
    FINANCE_REGULATOR,
    TELECOM,
    EDUCATION,
    TOURISM,
    CUSTOMS,
    CIVIL_AFFAIRS,
    DEVELOPMENT,
    STATE_ASSETS,
    PERSONNEL,
    MILITARY,
    CIVILISATION,
    JUSTICE,
    FORESTRY,
    EMPLOYER
}
