package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.portal.mycase.PaymentSlip;
import lianzhi.portal.mycase.ShowPaymentSlip;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 缴款单 of the opened case. */
@RestController
@RequestMapping("/api/v1/portal/slip")
@Tag(name = "portal")
class PortalSlip {
    private final ShowPaymentSlip show;

    PortalSlip(ShowPaymentSlip show) {
        this.show = show;
    }

    @GetMapping
    @Operation(operationId = "paymentSlip", summary = "What pays everything today, how it is reckoned, where it goes")
    PaymentSlip slip(HttpServletRequest request) {
        return show.handle(PortalSession.opened(request.getSession(false)));
    }
}
