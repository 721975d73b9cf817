package lianzhi.agencies.store;

import java.time.Instant;
import java.time.LocalDate;
import lianzhi.agencies.OrderKind;
import lianzhi.agencies.Outcome;
import org.jspecify.annotations.Nullable;

/** 协助事项: an order as its unit sees it. */
public record OrderRow(
        long id,
        long unitId,
        OrderKind kind,
        String subject,
        String measure,
        String measureZh,
        String measureEn,
        String caseNumber,
        String courtCode,
        String personName,
        boolean isUnit,
        String idKind,
        String idNumber,
        String text,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long documentId,
        String documentNumber,
        Instant sentAt,
        Instant dueAt,
        @Nullable Instant openedAt,
        @Nullable Instant urgedAt,
        @Nullable Outcome outcome,
        String answer,
        @Nullable Instant answeredAt,
        int evidence) {}
