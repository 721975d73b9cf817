package lianzhi.funds.books;

/** 账户种类. Held money counts positive; the bank account of the court is its counterpart and counts negative. */
public enum AccountKind {
    /** 案款账户: one per case and party role. */
    CASE,
    /** 提存: of one case. */
    ESCROW,
    /** 不明款: nobody knows yet whose it is. */
    SUSPENSE,
    /** 法院案款专户: what the bank holds for the court. */
    COURT_BANK,
    /** 库存现金、POS在途: taken, not in the bank yet; a counterpart like the bank account, so it counts negative. */
    ON_HAND,
    /** 在途: handed to the bank, not yet confirmed. */
    IN_TRANSIT,
    /** 申请执行费 taken from case money, until it goes to the treasury. */
    FEES,
    /** 罚款等应缴财政款. */
    TREASURY,
    /** 差错调整: lines of the bank that nobody here ordered; below zero is what the bank owes the court. */
    ADJUSTMENT
}
