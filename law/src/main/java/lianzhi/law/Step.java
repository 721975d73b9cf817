package lianzhi.law;

/**
 * 步骤: one line of a sheet.
 *
 * @param amount what the line adds to the total, already rounded half up to fen; may be negative (a cap)
 * @param formula the arithmetic with its numbers, the same in every language
 * @param rule the rule as it stood
 */
public record Step(Money amount, String formula, RuleVersion rule, String zh, String en) {
    public Article article() {
        return rule.article();
    }
}
