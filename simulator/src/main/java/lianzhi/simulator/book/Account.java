package lianzhi.simulator.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.wire.WireMoney;
import lianzhi.wire.bank.FinancialAsset;
import lianzhi.wire.bank.PriorityRight;
import lianzhi.wire.bank.Transaction;

/** 账户: a customer's account. Earlier freezes and priority rights come before later ones. */
public record Account(
        String bank,
        String number,
        String holder,
        String idNumber,
        String type,
        String openedOn,
        long balanceFen,
        List<Freeze> freezes,
        List<PriorityRight> rights,
        List<FinancialAsset> assets,
        List<Transaction> transactions) {

    public boolean belongsTo(String bankCode, String name, String id) {
        return bank.equals(bankCode) && holder.equals(name) && idNumber.equals(id);
    }

    public List<Freeze> freezesOn(LocalDate day) {
        return freezes.stream().filter(freeze -> freeze.isInForceOn(day)).toList();
    }

    /** What nobody has a claim on. */
    public long availableFenOn(LocalDate day) {
        return leftAfter(freezesOn(day));
    }

    /** The money that this freeze really holds: what rights and earlier freezes leave, up to its limit. */
    public long heldFen(Freeze freeze, LocalDate day) {
        var inForce = freezesOn(day);
        return Math.min(freeze.limitFen(), leftAfter(inForce.subList(0, inForce.indexOf(freeze))));
    }

    private long leftAfter(List<Freeze> earlier) {
        var left = balanceFen;
        for (var right : rights) left -= WireMoney.fen(right.amount());
        for (var freeze : earlier) left -= freeze.limitFen();
        return Math.max(0, left);
    }

    public Account with(Freeze freeze) {
        var more = new ArrayList<>(freezes);
        more.add(freeze);
        return with(balanceFen, more);
    }

    public Account without(Freeze freeze) {
        return with(
                balanceFen, freezes.stream().filter(one -> !one.equals(freeze)).toList());
    }

    public Account renewed(Freeze freeze, String requestNumber, String until) {
        return replaced(freeze, freeze.renewed(requestNumber, until));
    }

    /** Lowers a freeze, and lifts it when nothing is left of it. */
    public Account lowered(Freeze freeze, long byFen) {
        return byFen >= freeze.limitFen() ? without(freeze) : replaced(freeze, freeze.lowered(byFen));
    }

    /** Money comes in or, when negative, leaves. */
    public Account moved(long fen) {
        return with(Math.addExact(balanceFen, fen), freezes);
    }

    private Account replaced(Freeze old, Freeze changed) {
        return with(
                balanceFen,
                freezes.stream().map(one -> one.equals(old) ? changed : one).toList());
    }

    private Account with(long balance, List<Freeze> holds) {
        return new Account(
                bank, number, holder, idNumber, type, openedOn, balance, holds, rights, assets, transactions);
    }
}
