package lianzhi.exchange.inbox;

import java.util.List;
import lianzhi.exchange.store.Answered;
import lianzhi.exchange.store.Settled;
import lianzhi.exchange.store.Sheet;
import lianzhi.exchange.store.Verdict;
import lianzhi.wire.bank.Transaction;

/** What is to be stored of one request's answer, and what the bank is told. */
record Judgement(
        Verdict verdict,
        String reason,
        List<Answered> answered,
        List<Settled> settled,
        List<Sheet> sheets,
        List<Transaction> movements,
        List<String> warnings) {
    static Judgement refused(String reason) {
        return new Judgement(Verdict.REFUSED, reason, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Judgement already(List<String> warnings) {
        return new Judgement(
                Verdict.ALREADY_ANSWERED, JudgeItem.ALREADY, List.of(), List.of(), List.of(), List.of(), warnings);
    }

    static Judgement accepted(
            List<Answered> answered,
            List<Settled> settled,
            List<Sheet> sheets,
            List<Transaction> movements,
            List<String> warnings) {
        return new Judgement(Verdict.ACCEPTED, "", answered, settled, sheets, movements, warnings);
    }
}
