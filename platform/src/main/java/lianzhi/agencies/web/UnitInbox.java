package lianzhi.agencies.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.agencies.inbox.AnswerOrder;
import lianzhi.agencies.inbox.ReadOrder;
import lianzhi.agencies.inbox.ReportHit;
import lianzhi.agencies.store.HitStore.NewHit;
import lianzhi.agencies.store.OrderRow;
import lianzhi.agencies.store.OrderStore.Page;
import lianzhi.agencies.store.SheetStore.Sheet;
import lianzhi.agencies.units.YearlySheets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A unit's orders with their clocks, its answers, what it stopped, its year. It sees its own and nothing else. */
@RestController
@RequestMapping("/api/v1/agency")
@Tag(name = "agencies")
class UnitInbox {
    private static final int MOST = 200;
    private final UnitSession.SignedUnit signed;
    private final ReadOrder read;
    private final AnswerOrder answer;
    private final ReportHit hit;
    private final YearlySheets sheets;

    UnitInbox(UnitSession.SignedUnit signed, ReadOrder read, AnswerOrder answer, ReportHit hit, YearlySheets sheets) {
        this.signed = signed;
        this.read = read;
        this.answer = answer;
        this.hit = hit;
        this.sheets = sheets;
    }

    @GetMapping("/orders")
    @Operation(operationId = "unitOrders", summary = "Orders to this unit: WAITING, LATE, ANSWERED or ALL")
    Page list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "WAITING") String box,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return read.list(signed.in(request), box, Math.max(0, page), Math.clamp(size, 1, MOST));
    }

    @GetMapping("/orders/{id}")
    @Operation(operationId = "unitOrder", summary = "Open one order")
    OrderRow open(HttpServletRequest request, @PathVariable long id) {
        return read.open(signed.in(request), id);
    }

    @GetMapping(path = "/orders/{id}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "unitOrderPaper", summary = "The paper that the order rests on")
    byte[] paper(HttpServletRequest request, @PathVariable long id) {
        return read.pdf(signed.in(request), id);
    }

    @PostMapping("/orders/{id}/answer")
    @Operation(operationId = "answerUnitOrder", summary = "Answer an order, with evidence")
    OrderRow answer(HttpServletRequest request, @PathVariable long id, @RequestBody AnswerOrder.Input input) {
        return answer.handle(signed.in(request), id, input);
    }

    @PostMapping("/orders/{id}/hits")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "reportHit", summary = "Tell what was stopped under an order")
    void hit(HttpServletRequest request, @PathVariable long id, @RequestBody NewHit told) {
        hit.handle(signed.in(request), id, told);
    }

    @GetMapping("/sheet")
    @Operation(operationId = "unitSheet", summary = "The unit's year: orders, in time, late, refused")
    Sheet sheet(HttpServletRequest request, @RequestParam @Nullable Integer year) {
        return sheets.of(signed.in(request), sheets.year(year));
    }
}
