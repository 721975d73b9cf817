package lianzhi.cases.approvals;

import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.Words;
import lianzhi.cases.catalogue.ApprovalKind;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.store.ApprovalList;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 审批箱: what waits for a person's signature, and what he asked for himself. */
@Component
public class ListApprovals {
    private final ApprovalList list;
    private final Catalogue catalogue;

    ListApprovals(ApprovalList list, Catalogue catalogue) {
        this.list = list;
        this.catalogue = catalogue;
    }

    public enum Box {
        WAITING,
        ASKED,
        DECIDED
    }

    /** 审批事项卡片. */
    public record Card(
            Approval approval, Words title, @Nullable Article article, boolean mine) {}

    /** 一页审批. */
    public record Page(List<Card> items, int total) {}

    @Transactional(readOnly = true)
    public Page of(Viewer viewer, Box box, int page, int size) {
        var found = list.of(viewer, box, size, page * size);
        return new Page(
                found.items().stream().map(approval -> card(viewer, approval)).toList(), found.total());
    }

    private Card card(Viewer viewer, Approval approval) {
        var kind = catalogue.approval(approval.act());
        var next = approval.next();
        return new Card(
                approval,
                kind.map(k -> new Words(k.zh(), k.en())).orElse(new Words(approval.act(), approval.act())),
                kind.map(ApprovalKind::rule).orElse(null),
                next != null && viewer.may(next.power()) && approval.askedBy() != viewer.personId());
    }
}
