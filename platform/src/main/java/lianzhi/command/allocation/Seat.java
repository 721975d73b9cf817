package lianzhi.command.allocation;

/**
 * 席位: a judge and what he carries already.
 *
 * @param load weights of his open cases, those to be allotted left out
 */
public record Seat(long judgeId, String name, String courtCode, long load) {}
