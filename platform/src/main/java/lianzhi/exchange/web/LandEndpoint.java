package lianzhi.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import lianzhi.wire.soap.ReadEnvelope;
import lianzhi.wire.soap.SoapFault;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.ws.WebServiceMessage;
import org.springframework.ws.WebServiceMessageFactory;
import org.springframework.ws.transport.WebServiceMessageReceiver;

/** POST /exchange/real-estate: the registries' SOAP address. */
@Configuration
class LandEndpoint {
    @Bean
    WebServiceMessageFactory landEnvelopes() {
        return new WebServiceMessageFactory() {
            @Override
            public WebServiceMessage createWebServiceMessage() {
                return new LandEnvelope();
            }

            @Override
            public WebServiceMessage createWebServiceMessage(InputStream in) throws IOException {
                try {
                    return new LandEnvelope(ReadEnvelope.call(in.readAllBytes()), null);
                } catch (SoapFault unreadable) {
                    return new LandEnvelope(null, String.valueOf(unreadable.getMessage()));
                }
            }
        };
    }

    @Bean
    WebServiceMessageReceiver landCalls(AnswerRegistry calls) {
        return context -> {
            var request = (LandEnvelope) context.getRequest();
            var response = (LandEnvelope) context.getResponse();
            try {
                var call = request.call();
                response.answer(call, calls.answer(call));
            } catch (SoapFault fault) {
                response.fault(String.valueOf(fault.getMessage()));
            }
        };
    }

    @Bean
    ServletRegistrationBean<BankServlet> landServlet(WebApplicationContext application) {
        var servlet = new BankServlet(application, "/exchange/real-estate.wsdl");
        servlet.setMessageFactoryBeanName("landEnvelopes");
        servlet.setMessageReceiverBeanName("landCalls");
        var registration = new ServletRegistrationBean<>(servlet, "/exchange/real-estate");
        registration.setName("real-estate");
        return registration;
    }
}
