package lianzhi.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import lianzhi.wire.soap.ReadEnvelope;
import lianzhi.wire.soap.SoapFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.ws.WebServiceMessage;
import org.springframework.ws.WebServiceMessageFactory;
import org.springframework.ws.context.MessageContext;
import org.springframework.ws.transport.WebServiceMessageReceiver;

/** POST /exchange/bank: the banks' SOAP address. */
@Configuration
class BankEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(BankEndpoint.class);

    /** Reads an envelope; what cannot be read is remembered as a fault, to be answered as one. */
    @Bean
    WebServiceMessageFactory bankEnvelopes() {
        return new WebServiceMessageFactory() {
            @Override
            public WebServiceMessage createWebServiceMessage() {
                return new BankEnvelope();
            }

            @Override
            public WebServiceMessage createWebServiceMessage(InputStream in) throws IOException {
                try {
                    return new BankEnvelope(ReadEnvelope.call(in.readAllBytes()), null);
                } catch (SoapFault unreadable) {
                    return new BankEnvelope(null, String.valueOf(unreadable.getMessage()));
                }
            }
        };
    }

    @Bean
    WebServiceMessageReceiver bankCalls(AnswerCall calls) {
        return context -> answer(context, calls);
    }

    @Bean
    ServletRegistrationBean<BankServlet> bankServlet(WebApplicationContext application) {
        var servlet = new BankServlet(application, "/exchange/bank.wsdl");
        servlet.setMessageFactoryBeanName("bankEnvelopes");
        servlet.setMessageReceiverBeanName("bankCalls");
        var registration = new ServletRegistrationBean<>(servlet, "/exchange/bank");
        registration.setName("bank");
        return registration;
    }

    private static void answer(MessageContext context, AnswerCall calls) {
        var request = (BankEnvelope) context.getRequest();
        var response = (BankEnvelope) context.getResponse();
        try {
            var call = request.call();
            response.answer(call, calls.answer(call));
        } catch (SoapFault fault) {
            LOG.info("SOAP fault to a bank: {}", fault.getMessage());
            response.fault(String.valueOf(fault.getMessage()));
        }
    }
}
